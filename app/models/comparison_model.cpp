// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_model.h"

#include "session/decision_document.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace steelyard {

void ComparisonModel::setDocument(DecisionDocument *document)
{
    beginResetModel();
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    m_update.drop();
    m_groups.clear();
    m_slots.clear();
    m_hidden.clear();
    if (m_document) {
        m_slots.resize(m_document->decision().alternatives.size());
        std::iota(m_slots.begin(), m_slots.end(), 0);
        m_rows = comparisonRows(*m_document, m_hidden);
        const auto &groups = m_document->base().groups;
        const auto &criteria = m_document->base().criteria;
        for (std::size_t g = 0; g < groups.size(); ++g) {
            Group group{static_cast<int>(g), {}};
            for (std::size_t c = 0; c < criteria.size(); ++c) {
                if (criteria[c].group == groups[g].id && !m_document->overlaid().isLeftOut(c)) {
                    group.criteria.push_back(static_cast<int>(c));
                }
            }
            if (!group.criteria.empty()) {
                m_groups.push_back(std::move(group));
            }
        }
        connect(m_document, &DecisionDocument::scoresChanged, this, [this] { m_update.request(); });
    }
    endResetModel();
    update();
}

void ComparisonModel::setOrder(Order order, const std::string &option, bool isReversed)
{
    m_order = order;
    m_orderOption = option;
    m_isReversed = isReversed;
    arrangeRows();
    if (columnCount() > 0) { // heads show which column it is
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

int ComparisonModel::orderColumn() const
{
    switch (m_order) {
    case Order::ByName:
        return CriterionColumn;
    case Order::ByWeight:
        return WeightColumn;
    case Order::ByRating: {
        const std::vector<std::string> shown = m_document ? options() : std::vector<std::string>();
        const auto found = std::find(shown.begin(), shown.end(), m_orderOption);
        return found == shown.end()
                   ? -1
                   : FirstAlternativeColumn + static_cast<int>(found - shown.begin());
    }
    case Order::ByDifference:
    case Order::AsListed:
        break;
    }
    return -1;
}

void ComparisonModel::setOptions(const std::vector<std::string> &order,
                                 const std::set<std::string> &hidden)
{
    if (!m_document) {
        return;
    }
    const auto &ids = m_document->decision().alternatives;
    const auto place = [&order](const std::string &id) {
        return std::find(order.begin(), order.end(), id) - order.begin();
    };
    m_hidden = hidden;
    std::iota(m_slots.begin(), m_slots.end(), 0);
    std::stable_sort(m_slots.begin(), m_slots.end(), [&](int left, int right) {
        return place(ids[static_cast<std::size_t>(left)]) <
               place(ids[static_cast<std::size_t>(right)]);
    });
    update();
}

std::vector<std::string> ComparisonModel::options() const
{
    std::vector<std::string> ids;
    for (const int slot : m_slots) {
        ids.push_back(m_document->decision().alternatives[static_cast<std::size_t>(slot)]);
    }
    return ids;
}

void ComparisonModel::update()
{
    if (!m_document) {
        return;
    }
    m_rows = comparisonRows(*m_document, m_hidden);
    arrangeRows();
    const int lastColumn = columnCount() - 1;
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, lastColumn, parent));
    }
    if (!m_groups.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, lastColumn));
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstAlternativeColumn, lastColumn);
    }
}

void ComparisonModel::arrangeRows()
{
    // Insertion sort: each row that has to go up is moved once, and the rest stays untouched.
    const auto arrange = [this](auto &items, const QModelIndex &parent, auto before) {
        for (auto item = items.begin(); item != items.end(); ++item) {
            const auto place = std::upper_bound(items.begin(), item, *item, before);
            if (place == item) {
                continue;
            }
            const int from = static_cast<int>(item - items.begin());
            const int to = static_cast<int>(place - items.begin());
            beginMoveRows(parent, from, from, parent, to);
            std::rotate(place, item, item + 1);
            endMoveRows();
        }
    };
    const double direction = m_isReversed ? -1 : 1;
    const auto &ids = m_document->decision().alternatives;
    const auto slot = std::find(ids.begin(), ids.end(), m_orderOption) - ids.begin();
    const auto isUnknown = [this, slot](const ComparisonRow &row) {
        return m_order == Order::ByRating &&
               (slot >= static_cast<std::ptrdiff_t>(row.cells.size()) ||
                !row.cells[static_cast<std::size_t>(slot)].value);
    };
    const auto sizeOf = [&](const ComparisonRow &row) {
        switch (m_order) {
        case Order::ByWeight:
            return row.weight;
        case Order::ByDifference:
            return row.comparison.spread / row.scale;
        case Order::ByRating: // where its mark stands on the scale
            return isUnknown(row)
                       ? 0.0
                       : (*row.cells[static_cast<std::size_t>(slot)].value - row.scaleLow) /
                             row.scale;
        case Order::AsListed:
        case Order::ByName:
            break;
        }
        return 0.0;
    };
    const auto key = [&](const std::vector<ComparisonRow> &rows, int listed) {
        const ComparisonRow &row = rows[static_cast<std::size_t>(listed)];
        return std::tuple(isUnknown(row), -direction * sizeOf(row), listed);
    };
    const auto comesBefore = [&](const std::vector<ComparisonRow> &rows, int left, int right,
                                 const auto &name) {
        if (m_order != Order::ByName) {
            return key(rows, left) < key(rows, right);
        }
        const int order = QString::localeAwareCompare(name(left), name(right));
        return m_isReversed ? order > 0 : order < 0;
    };
    const knowledge::KnowledgeBase &base = m_document->base();
    const auto groupName = [&base](int listed) {
        return QString::fromStdString(base.groups[static_cast<std::size_t>(listed)].name);
    };
    const auto criterionName = [&base](int listed) {
        return QString::fromStdString(base.criteria[static_cast<std::size_t>(listed)].name);
    };
    arrange(m_groups, {}, [&](const Group &left, const Group &right) {
        return comesBefore(m_rows.groups, left.listed, right.listed, groupName);
    });
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        arrange(m_groups[g].criteria, index(static_cast<int>(g), 0), [&](int left, int right) {
            return comesBefore(m_rows.criteria, left, right, criterionName);
        });
    }
}

int ComparisonModel::slotAt(int column) const
{
    return m_slots[static_cast<std::size_t>(column - FirstAlternativeColumn)];
}

QModelIndex ComparisonModel::cell(const QString &criterion, const QString &alternative) const
{
    if (!m_document) {
        return {};
    }
    const auto &ids = m_document->decision().alternatives;
    const auto found = std::find(ids.begin(), ids.end(), alternative.toStdString());
    const auto slot =
        std::find(m_slots.begin(), m_slots.end(), static_cast<int>(found - ids.begin()));
    const std::size_t listed = m_document->base().criterionIndex(criterion.toStdString());
    if (slot == m_slots.end() || listed == knowledge::KnowledgeBase::npos) {
        return {};
    }
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const auto &criteria = m_groups[g].criteria;
        const auto row = std::find(criteria.begin(), criteria.end(), static_cast<int>(listed));
        if (row != criteria.end()) {
            return index(static_cast<int>(row - criteria.begin()),
                         FirstAlternativeColumn + static_cast<int>(slot - m_slots.begin()),
                         index(static_cast<int>(g), 0));
        }
    }
    return {};
}

int ComparisonModel::criterionCount() const
{
    int count = 0;
    for (const Group &group : m_groups) {
        count += static_cast<int>(group.criteria.size());
    }
    return count;
}

// The id of an index is 0 for a group and one more than the group's place in the knowledge base
// for a criterion, so that it stays right when groups move.
QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(listedAt(parent)) + 1 : 0);
}

QModelIndex ComparisonModel::parent(const QModelIndex &child) const
{
    Q_ASSERT(checkIndex(child, CheckIndexOption::DoNotUseParent));
    if (!child.isValid() || child.internalId() == 0) {
        return {};
    }
    const int group = static_cast<int>(child.internalId()) - 1;
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &candidate) {
        return candidate.listed == group;
    });
    return createIndex(static_cast<int>(found - m_groups.begin()), 0);
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    if (parent.internalId() != 0 || parent.column() != 0) {
        return 0;
    }
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].criteria.size());
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return m_document ? FirstAlternativeColumn + static_cast<int>(m_slots.size()) : 0;
}

int ComparisonModel::listedAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (index.internalId() == 0) {
        return m_groups[row].listed;
    }
    return m_groups[static_cast<std::size_t>(index.parent().row())].criteria[row];
}

const ComparisonRow &ComparisonModel::rowAt(const QModelIndex &index) const
{
    const auto &rows = index.internalId() == 0 ? m_rows.groups : m_rows.criteria;
    return rows[static_cast<std::size_t>(listedAt(index))];
}

} // namespace steelyard
