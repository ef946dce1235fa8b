// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/opinion_model.h"

#include "session/decision_document.h"
#include "wording/names.h"
#include "wording/wording.h"

#include <algorithm>

namespace steelyard {

namespace {

constexpr int kMostPlaces = 3;

} // namespace

OpinionModel::OpinionModel(const DecisionDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_heads{tr("Option"), tr("Verdict")}
{
    const decision::Verdict &verdict = document.verdict();
    const Wording words = document.wording();
    std::vector<const decision::MethodOpinion *> judging;
    for (const decision::MethodOpinion &opinion : verdict.opinions()) {
        if (!opinion.winners.empty()) {
            judging.push_back(&opinion);
            m_heads << Names::method(opinion.method);
        }
    }
    std::vector<const decision::AlternativeResult *> shown;
    for (const decision::AlternativeResult &result : verdict.scores.alternatives) {
        const bool isFirstSomewhere =
            std::any_of(judging.begin(), judging.end(), [&result](const auto *opinion) {
                return std::find(opinion->winners.begin(), opinion->winners.end(), result.id) !=
                       opinion->winners.end();
            });
        if (result.exclusions.empty() && (result.rank <= kMostPlaces || isFirstSomewhere)) {
            shown.push_back(&result);
        }
    }
    std::stable_sort(shown.begin(), shown.end(),
                     [](const auto *left, const auto *right) { return left->rank < right->rank; });
    for (const decision::AlternativeResult *result : shown) {
        const auto &order = document.decision().alternatives;
        Row row;
        row.name = words.alternative(result->id);
        row.slot =
            static_cast<int>(std::find(order.begin(), order.end(), result->id) - order.begin());
        row.ranks.push_back(result->rank);
        for (const decision::MethodOpinion *opinion : judging) {
            const auto found = opinion->ranks.find(result->id);
            row.ranks.push_back(found == opinion->ranks.end() ? 0 : found->second);
        }
        m_rows.push_back(std::move(row));
    }
}

int OpinionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OpinionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant OpinionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == SlotRole) {
        return row.slot;
    }
    if (index.column() == NameColumn) {
        return role == Qt::DisplayRole ? QVariant(row.name) : QVariant();
    }
    const int rank = row.ranks[static_cast<std::size_t>(index.column() - VerdictColumn)];
    switch (role) {
    case Qt::DisplayRole:
        return rank == 0 ? QString() : QLocale().toString(rank);
    case Qt::AccessibleTextRole:
        return rank == 0 ? tr("not ranked") : tr("rank %1").arg(QLocale().toString(rank));
    case IsFirstRole:
        return rank == 1;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    default:
        return {};
    }
}

QVariant OpinionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    return role == Qt::DisplayRole ? QVariant(m_heads[section])
           : role == Qt::TextAlignmentRole
               ? QVariant(int(section == NameColumn ? Qt::AlignLeading | Qt::AlignVCenter
                                                    : Qt::AlignCenter))
               : QVariant();
}

} // namespace steelyard
