// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/option_list_model.h"

#include "session/decision_document.h"
#include "wording/wording.h"

namespace steelyard {

void OptionListModel::setDocument(DecisionDocument *document)
{
    beginResetModel();
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    m_update.drop();
    m_ids.clear();
    if (m_document) {
        for (const std::string &id : m_document->decision().alternatives) {
            m_ids << QString::fromStdString(id);
        }
        m_ofDecision = static_cast<int>(m_ids.size());
        for (const knowledge::Alternative &option : m_document->base().alternatives) {
            const QString id = QString::fromStdString(option.id);
            if (!m_ids.contains(id)) {
                m_ids << id;
            }
        }
        connect(m_document, &DecisionDocument::scoresChanged, this, [this] { m_update.request(); });
    }
    endResetModel();
}

void OptionListModel::update()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {LeftOutRole});
}

int OptionListModel::rowOf(const QString &id) const
{
    return static_cast<int>(m_ids.indexOf(id));
}

int OptionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_document ? 0 : static_cast<int>(m_ids.size());
}

QVariant OptionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const bool isInDecision = index.row() < m_ofDecision;
    const auto slot = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_document->wording().alternative(m_ids[index.row()].toStdString());
    case IdRole:
        return m_ids[index.row()];
    case SlotRole:
        return isInDecision ? index.row() : -1;
    case LeftOutRole:
        return isInDecision && !m_document->verdict().scores.alternatives[slot].exclusions.empty();
    default:
        return {};
    }
}

QHash<int, QByteArray> OptionListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "optionId"}, {SlotRole, "slot"}, {LeftOutRole, "isLeftOut"}});
    return names;
}

} // namespace steelyard
