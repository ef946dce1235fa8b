// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/source_model.h"

#include "search/normalized_text.h"
#include "wording/dates.h"
#include "wording/names.h"
#include "wording/to_qstring.h"

#include <algorithm>

namespace steelyard {

void SourceModel::setBase(const knowledge::KnowledgeBase *base)
{
    beginResetModel();
    m_base = base;
    m_entries.clear();
    m_uses.clear();
    m_searched.clear();
    if (m_base) {
        m_entries = entriesOf(*m_base);
        m_uses.resize(m_base->sources.size());
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            for (const std::string &id : m_entries[i].sources) {
                const int row = rowOf(toQString(id));
                if (row >= 0 && (m_uses[static_cast<std::size_t>(row)].empty() ||
                                 m_uses[static_cast<std::size_t>(row)].back() != i)) {
                    m_uses[static_cast<std::size_t>(row)].push_back(i);
                }
            }
        }
        for (const knowledge::Source &source : m_base->sources) {
            m_searched << normalizedText(QStringList{
                toQString(source.title), toQString(source.publisher), toQString(source.kind),
                toQString(source.version), toQString(source.contentDate), toQString(source.note),
                toQString(source.url), Names::reliability(source.reliability)}
                                             .join(QChar::Space));
        }
    }
    endResetModel();
}

int SourceModel::rowOf(const QString &id) const
{
    if (!m_base) {
        return -1;
    }
    const knowledge::Source *source = m_base->source(id.toStdString());
    return source ? static_cast<int>(source - m_base->sources.data()) : -1;
}

std::vector<const KnowledgeEntry *> SourceModel::uses(int row) const
{
    std::vector<const KnowledgeEntry *> result;
    for (const std::size_t entry : m_uses.at(static_cast<std::size_t>(row))) {
        result.push_back(&m_entries[entry]);
    }
    return result;
}

int SourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_base ? 0 : static_cast<int>(m_base->sources.size());
}

int SourceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SourceModel::cellText(const knowledge::Source &source, int row, int column) const
{
    switch (column) {
    case Title:
        return toQString(source.title);
    case Publisher:
        return toQString(source.publisher);
    case Kind:
        return toQString(source.kind);
    case ReadOn:
        return Dates().date(source.readOn);
    case Reliability:
        return Names::reliability(source.reliability);
    default:
        return QLocale().toString(
            static_cast<qulonglong>(m_uses[static_cast<std::size_t>(row)].size()));
    }
}

QVariant SourceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const knowledge::Source &source = m_base->sources[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(source, index.row(), column);
    case Qt::ToolTipRole: // escaped, since a tooltip guesses whether it is given markup
        return QStringLiteral("<span>%1</span>")
            .arg(cellText(source, index.row(), column).toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column == Uses ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case IdRole:
        return toQString(source.id);
    case SearchRole:
        return m_searched[index.row()];
    case SortRole:
        if (column == Uses) {
            return static_cast<qulonglong>(m_uses[static_cast<std::size_t>(index.row())].size());
        }
        if (column == ReadOn) {
            return toQString(source.readOn);
        }
        if (column == Reliability) {
            return static_cast<int>(source.reliability);
        }
        return normalizedText(cellText(source, index.row(), column));
    default:
        return {};
    }
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(section == Uses ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Title:
        return tr("Source");
    case Publisher:
        return tr("Publisher");
    case Kind:
        return tr("Kind");
    case ReadOn:
        return tr("Read on");
    case Reliability:
        return tr("Reliability");
    case Uses:
        return tr("Uses", "of a source, how many");
    default:
        return {};
    }
}

} // namespace steelyard
