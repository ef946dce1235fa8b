// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_model.h"

#include "decision/applied_ratings.h"
#include "decision/group_profile.h"
#include "models/decision_document.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace steelyard {

namespace {

// Ratings are compared as they are shown: a difference nobody can see is none.
std::optional<long> shown(const std::optional<double> &value)
{
    return value ? std::optional(std::lround(*value * 10)) : std::nullopt;
}

} // namespace

void ComparisonModel::setDocument(DecisionDocument *document)
{
    beginResetModel();
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_groups.clear();
    if (m_document) {
        readVerdict();
        const auto &groups = m_document->base().groups;
        const auto &criteria = m_document->base().criteria;
        for (std::size_t g = 0; g < groups.size(); ++g) {
            Group group{static_cast<int>(g), {}};
            for (std::size_t c = 0; c < criteria.size(); ++c) {
                if (criteria[c].group == groups[g].id)
                    group.criteria.push_back(static_cast<int>(c));
            }
            if (!group.criteria.empty())
                m_groups.push_back(std::move(group));
        }
        connect(m_document, &DecisionDocument::verdictChanged, this, &ComparisonModel::update);
    }
    endResetModel();
    update();
}

void ComparisonModel::update()
{
    if (!m_document)
        return;
    readVerdict();
    // Insertion sort: each row that has to go up is moved once, and the rest stays untouched.
    const auto arrange = [this](auto &items, const QModelIndex &parent, auto before) {
        for (auto item = items.begin(); item != items.end(); ++item) {
            const auto place = std::upper_bound(items.begin(), item, *item, before);
            if (place == item)
                continue;
            const int from = static_cast<int>(item - items.begin());
            const int to = static_cast<int>(place - items.begin());
            beginMoveRows(parent, from, from, parent, to);
            std::rotate(place, item, item + 1);
            endMoveRows();
        }
    };
    const auto key = [](const std::vector<Row> &rows, int listed) {
        return std::tuple(-rows[static_cast<std::size_t>(listed)].weight, listed);
    };
    arrange(m_groups, {}, [&](const Group &left, const Group &right) {
        return key(m_groupRows, left.listed) < key(m_groupRows, right.listed);
    });
    const int lastColumn = columnCount() - 1;
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const QModelIndex parent = index(static_cast<int>(g), 0);
        arrange(m_groups[g].criteria, parent, [&](int left, int right) {
            return key(m_criterionRows, left) < key(m_criterionRows, right);
        });
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, lastColumn, parent));
    }
    if (!m_groups.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, lastColumn));
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstAlternativeColumn, lastColumn);
    }
}

void ComparisonModel::readVerdict()
{
    readGroups();
    readCriteria();
}

void ComparisonModel::readGroups()
{
    const QStringList percents = m_document->phrasebook().groupPercents();
    const auto profile =
        decision::groupProfile(m_document->base(), m_document->decision(), m_document->verdict());
    m_groupRows.clear();
    for (const decision::GroupResult &result : profile) {
        Row row{result.weight, percents.value(static_cast<int>(m_groupRows.size())), false, {}};
        for (const decision::GroupRating &rating : result.ratings)
            row.cells.push_back({rating.value, rating.low, rating.high, false});
        compareCells(row, true);
        m_groupRows.push_back(std::move(row));
    }
}

void ComparisonModel::readCriteria()
{
    const knowledge::KnowledgeBase &base = m_document->base();
    const QStringList percents = m_document->phrasebook().weightPercents();
    const auto positions = decision::alternativePositions(base, m_document->decision());
    const decision::AppliedRatings ratings(base, m_document->decision());
    m_criterionRows.clear();
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        Row row{m_document->verdict().weights[c].weight,
                percents.value(static_cast<int>(c)),
                false,
                {}};
        for (const std::size_t position : positions) {
            const auto rating = ratings.at(c, position);
            row.cells.push_back({rating.value, rating.low, rating.high, false});
        }
        compareCells(row, base.criteria[c].direction == knowledge::Direction::HigherIsBetter);
        m_criterionRows.push_back(std::move(row));
    }
}

// Which alternatives take part in "best" and "differs": all but those left out, unless all are.
std::vector<bool> ComparisonModel::compared() const
{
    std::vector<bool> result;
    for (const auto &alternative : m_document->verdict().alternatives)
        result.push_back(alternative.exclusions.empty());
    if (std::find(result.begin(), result.end(), true) == result.end())
        result.assign(result.size(), true);
    return result;
}

void ComparisonModel::compareCells(Row &row, bool higherIsBetter) const
{
    const std::vector<bool> counts = compared();
    std::optional<std::optional<long>> first;
    std::optional<long> best;
    for (std::size_t slot = 0; slot < row.cells.size(); ++slot) {
        if (!counts[slot])
            continue;
        const std::optional<long> value = shown(row.cells[slot].value);
        row.differs = row.differs || (first && *first != value);
        if (!first)
            first = value;
        if (value && (!best || (higherIsBetter ? *value > *best : *value < *best)))
            best = value;
    }
    for (std::size_t slot = 0; slot < row.cells.size(); ++slot) {
        const std::optional<long> value = shown(row.cells[slot].value);
        row.cells[slot].isBest = row.differs && counts[slot] && value && value == best;
    }
}

QModelIndex ComparisonModel::cell(const QString &criterion, const QString &alternative) const
{
    if (!m_document)
        return {};
    const auto &ids = m_document->decision().alternatives;
    const auto slot = std::find(ids.begin(), ids.end(), alternative.toStdString());
    const std::size_t listed = m_document->base().criterionIndex(criterion.toStdString());
    if (slot == ids.end() || listed == knowledge::KnowledgeBase::npos)
        return {};
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const auto &criteria = m_groups[g].criteria;
        const auto found = std::find(criteria.begin(), criteria.end(), static_cast<int>(listed));
        if (found != criteria.end()) {
            return index(static_cast<int>(found - criteria.begin()),
                         FirstAlternativeColumn + static_cast<int>(slot - ids.begin()),
                         index(static_cast<int>(g), 0));
        }
    }
    return {};
}

int ComparisonModel::criterionCount() const
{
    return m_document ? static_cast<int>(m_document->base().criteria.size()) : 0;
}

// The id of an index is 0 for a group and one more than the group's place in the knowledge base
// for a criterion, so that it stays right when groups move.
QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(listedAt(parent)) + 1 : 0);
}

QModelIndex ComparisonModel::parent(const QModelIndex &child) const
{
    Q_ASSERT(checkIndex(child, CheckIndexOption::DoNotUseParent));
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const int group = static_cast<int>(child.internalId()) - 1;
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &candidate) {
        return candidate.listed == group;
    });
    return createIndex(static_cast<int>(found - m_groups.begin()), 0);
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].criteria.size());
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return m_document ? FirstAlternativeColumn +
                            static_cast<int>(m_document->decision().alternatives.size())
                      : 0;
}

int ComparisonModel::listedAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (index.internalId() == 0)
        return m_groups[row].listed;
    return m_groups[static_cast<std::size_t>(index.parent().row())].criteria[row];
}

const ComparisonModel::Row &ComparisonModel::rowAt(const QModelIndex &index) const
{
    const auto &rows = index.internalId() == 0 ? m_groupRows : m_criterionRows;
    return rows[static_cast<std::size_t>(listedAt(index))];
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!m_document || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole)
        return describe(index);
    const QVariant ofRow = rowData(index, role);
    if (ofRow.isValid() || index.column() < FirstAlternativeColumn)
        return ofRow;
    return cellData(index, role);
}

QVariant ComparisonModel::rowData(const QModelIndex &index, int role) const
{
    const bool isGroup = index.internalId() == 0;
    const auto listed = static_cast<std::size_t>(listedAt(index));
    const knowledge::KnowledgeBase &base = m_document->base();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == CriterionColumn)
            return nameAt(index);
        return index.column() == WeightColumn ? rowAt(index).percent : QVariant();
    case Qt::ToolTipRole:
        if (index.column() != CriterionColumn || isGroup)
            return {};
        return QString::fromStdString(base.criteria[listed].question);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == CriterionColumn
                                       ? Qt::AlignLeading | Qt::AlignVCenter
                                       : Qt::AlignTrailing | Qt::AlignVCenter);
    case IsGroupRole:
        return isGroup;
    case CriterionIdRole:
        return QString::fromStdString(isGroup ? base.groups[listed].id : base.criteria[listed].id);
    case ListedRole:
        return listedAt(index);
    case WeightRole:
        return rowAt(index).weight;
    case DiffersRole:
        return rowAt(index).differs;
    case ScaleLowRole:
        return isGroup ? 0.0 : base.criteria[listed].scaleLow;
    case ScaleHighRole:
        return isGroup ? 10.0 : base.criteria[listed].scaleHigh;
    default:
        return {};
    }
}

QVariant ComparisonModel::cellData(const QModelIndex &index, int role) const
{
    const int slot = index.column() - FirstAlternativeColumn;
    const Cell &cell = rowAt(index).cells[static_cast<std::size_t>(slot)];
    switch (role) {
    case Qt::DisplayRole:
        return cell.value ? m_document->phrasebook().rating(*cell.value)
                          : tr("?", "a rating that is not known");
    case ValueRole:
        return cell.value ? *cell.value : QVariant();
    case LowRole:
        return cell.low;
    case HighRole:
        return cell.high;
    case IsBestRole:
        return cell.isBest;
    case AlternativeIdRole:
    case SlotRole:
    case LeftOutRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        break;
    }
    if (index.internalId() == 0)
        return {};
    const knowledge::KnowledgeBase &base = m_document->base();
    const std::string &id = m_document->decision().alternatives[static_cast<std::size_t>(slot)];
    const knowledge::Rating &rating =
        base.rating(static_cast<std::size_t>(listedAt(index)), base.alternativeIndex(id));
    if (role == ConfidenceRole)
        return static_cast<int>(rating.confidence);
    if (role == HasDissentRole)
        return !rating.dissent.empty();
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_document || orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == CriterionColumn)
        return role == Qt::DisplayRole ? tr("Criterion") : QVariant();
    if (section == WeightColumn)
        return role == Qt::DisplayRole ? tr("Weight") : QVariant();
    const auto slot = static_cast<std::size_t>(section - FirstAlternativeColumn);
    const std::string &id = m_document->decision().alternatives[slot];
    const decision::AlternativeResult &result = m_document->verdict().alternatives[slot];
    switch (role) {
    case Qt::DisplayRole:
        return m_document->phrasebook().alternative(id);
    case Qt::ToolTipRole:
        return result.exclusions.empty() ? QVariant() : m_document->phrasebook().leftOut(result);
    case AlternativeIdRole:
        return QString::fromStdString(id);
    case SlotRole:
        return static_cast<int>(slot);
    case LeftOutRole:
        return !result.exclusions.empty();
    default:
        return {};
    }
}

QString ComparisonModel::nameAt(const QModelIndex &index) const
{
    const auto listed = static_cast<std::size_t>(listedAt(index));
    const knowledge::KnowledgeBase &base = m_document->base();
    return QString::fromStdString(index.internalId() == 0 ? base.groups[listed].name
                                                          : base.criteria[listed].name);
}

QString ComparisonModel::describe(const QModelIndex &index) const
{
    const QString name = nameAt(index);
    const QString percent = rowAt(index).percent;
    if (index.column() < FirstAlternativeColumn) {
        return index.internalId() == 0 ? tr("Group %1, %2 of the weight").arg(name, percent)
                                       : tr("%1, %2 of the weight").arg(name, percent);
    }
    const Phrasebook words = m_document->phrasebook();
    const QString option = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    const QString value = index.data(ValueRole).isValid() ? index.data().toString() : tr("unknown");
    QStringList sentences(tr("%1, %2: %3, plausible from %4 to %5.")
                              .arg(option, name, value,
                                   words.rating(index.data(LowRole).toDouble()),
                                   words.rating(index.data(HighRole).toDouble())));
    const QVariant confidence = index.data(ConfidenceRole);
    if (confidence.isValid()) {
        const auto level = static_cast<knowledge::Confidence>(confidence.toInt());
        sentences << tr("Confidence: %1.").arg(Phrasebook::confidence(level));
    }
    if (index.data(IsBestRole).toBool())
        sentences << tr("The best rating.");
    if (index.data(HasDissentRole).toBool())
        sentences << tr("Published claims differ.");
    if (index.data(LeftOutRole).toBool())
        sentences << tr("This option is left out.");
    return sentences.join(QChar::Space);
}

QHash<int, QByteArray> ComparisonModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert({{IsGroupRole, "isGroup"},
                  {CriterionIdRole, "criterionId"},
                  {ListedRole, "listed"},
                  {WeightRole, "weight"},
                  {DiffersRole, "differs"},
                  {AlternativeIdRole, "alternativeId"},
                  {SlotRole, "slot"},
                  {LeftOutRole, "leftOut"},
                  {ValueRole, "value"},
                  {LowRole, "low"},
                  {HighRole, "high"},
                  {ScaleLowRole, "scaleLow"},
                  {ScaleHighRole, "scaleHigh"},
                  {ConfidenceRole, "confidence"},
                  {HasDissentRole, "hasDissent"},
                  {IsBestRole, "isBest"}});
    return names;
}

} // namespace steelyard
