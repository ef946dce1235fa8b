// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decision_table_model.h"

#include "session/decision_document.h"
#include "wording/weight_wording.h"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

// How the rows and columns of the table follow the decision.
namespace steelyard {

namespace {

// What is left out has no row.
std::vector<std::string> criteriaOf(const DecisionDocument &document)
{
    std::vector<std::string> ids;
    const auto &criteria = document.base().criteria;
    for (std::size_t c = 0; c < criteria.size(); ++c) {
        if (!document.overlaid().isLeftOut(c)) {
            ids.push_back(criteria[c].id);
        }
    }
    return ids;
}

// Parts of a text to show, one after another.
class Digest
{
public:
    Digest &operator<<(const std::string &text) { return add(std::hash<std::string>()(text)); }
    Digest &operator<<(double number) { return add(std::hash<double>()(number)); }
    [[nodiscard]] std::size_t value() const { return m_value; }

private:
    Digest &add(std::size_t part)
    {
        m_value ^= part + 0x9e3779b97f4a7c15ULL + (m_value << 6U) + (m_value >> 2U);
        return *this;
    }
    std::size_t m_value = 0;
};

template <class List>
void moveEntry(List &list, std::size_t from, std::size_t to)
{
    const auto moved = list[from];
    list.erase(list.begin() + std::ptrdiff_t(from));
    list.insert(list.begin() + std::ptrdiff_t(to), moved);
}

// The one place where `wanted` and `shown` differ by moving single entries; all else was inserted
// or removed before.
template <class Move>
void moveIntoOrder(std::vector<std::string> &shown, const std::vector<std::string> &wanted,
                   const Move &move)
{
    for (std::size_t to = 0; to < wanted.size(); ++to) {
        const auto found = std::find(shown.begin() + std::ptrdiff_t(to), shown.end(), wanted[to]);
        const auto from = std::size_t(found - shown.begin());
        if (from == to) {
            continue;
        }
        // What moved down shows as many that moved up: then it is the one to move.
        const bool isDown = to + 1 < wanted.size() && shown[to + 1] == wanted[to];
        if (isDown) {
            const auto place = std::find(wanted.begin(), wanted.end(), shown[to]);
            move(to, std::size_t(place - wanted.begin()));
        } else {
            move(from, to);
        }
    }
}

} // namespace

void DecisionTableModel::setDocument(DecisionDocument *document)
{
    beginResetModel();
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    m_change.drop();
    m_criteria.clear();
    m_options.clear();
    if (m_document) {
        connect(m_document, &DecisionDocument::scoresChanged, this, &DecisionTableModel::update);
        m_criteria = criteriaOf(*m_document);
        m_options = m_document->decision().alternatives;
    }
    read();
    endResetModel();
}

void DecisionTableModel::read()
{
    m_inputs.reset();
    m_findings.reset();
    m_percents.clear();
    m_best.clear();
    m_criterionPlaces.clear();
    m_optionPlaces.clear();
    m_readCount = 0;
    if (!m_document) {
        return;
    }
    const knowledge::KnowledgeBase &base = m_document->base();
    m_base = m_document->knowledge();
    m_inputs = m_document->verdict().inputs;
    m_findings.emplace(base, m_document->decision().findings);
    m_percents = WeightWording(m_document->wording()).percents();
    for (const std::string &option : m_options) {
        m_optionPlaces.push_back(base.alternativeIndex(option));
    }
    const auto &results = m_document->verdict().scores.alternatives;
    for (const std::string &criterion : m_criteria) {
        const std::size_t c = base.criterionIndex(criterion);
        m_criterionPlaces.push_back(c);
        double best = -1;
        for (std::size_t slot = 0; slot < m_optionPlaces.size(); ++slot) {
            const std::size_t a = m_optionPlaces[slot];
            // A row or column that is about to go is asked for once more.
            if (c == knowledge::KnowledgeBase::npos || a == knowledge::KnowledgeBase::npos) {
                continue;
            }
            const auto points = m_inputs->ratings.pointsAt(c, a);
            m_readCount += points.value ? 1 : 0;
            if (slot < results.size() && results[slot].exclusions.empty()) {
                best = std::max(best, points.value.value_or(-1));
            }
        }
        m_best.push_back(best);
    }
    const std::size_t headBefore = std::exchange(m_headDigest, digestOfHeads());
    const std::vector<std::size_t> before = std::exchange(m_digests, {});
    for (std::size_t row = 0; row < m_criteria.size(); ++row) {
        m_digests.push_back(digestOf(row));
    }
    if (before.size() != m_digests.size() || m_isChanged.size() != before.size() + 1) {
        m_isChanged.assign(m_digests.size() + 1, true);
        return;
    }
    for (std::size_t row = 0; row < before.size(); ++row) {
        m_isChanged[row] = m_isChanged[row] || before[row] != m_digests[row];
    }
    m_isChanged.back() = m_isChanged.back() || headBefore != m_headDigest;
}

std::size_t DecisionTableModel::digestOf(std::size_t row) const
{
    const std::size_t c = m_criterionPlaces[row];
    if (c == knowledge::KnowledgeBase::npos) {
        return 0;
    }
    const knowledge::Criterion &criterion = m_base->criteria[c];
    Digest digest;
    digest << criterion.id << criterion.name << criterion.question
           << (criterion.measure ? criterion.measure->unit : std::string("-"))
           << double(int(criterion.direction)) << criterion.scaleLow << criterion.scaleHigh
           << m_best[row] << m_document->verdict().scores.weights[c].weight
           << m_percents.value(int(c)).toStdString();
    for (const std::size_t a : m_optionPlaces) {
        if (a == knowledge::KnowledgeBase::npos) {
            continue;
        }
        const decision::AppliedRating rating = m_inputs->ratings.at(c, a);
        const decision::AppliedRating points = m_inputs->ratings.pointsAt(c, a);
        digest << rating.value.value_or(-1) << (rating.value ? 1.0 : 0.0)
               << points.value.value_or(-1) << points.low << points.high;
        if (const decision::Finding *finding = m_findings->at(c, a)) {
            digest << finding->typed << double(int(finding->sureness))
                   << (finding->sources.empty() ? 1.0 : 2.0);
        }
    }
    return digest.value() ^ m_headDigest; // who is left out is paler in every row
}

std::size_t DecisionTableModel::digestOfHeads() const
{
    Digest digest;
    for (const decision::AlternativeResult &result : m_document->verdict().scores.alternatives) {
        const std::size_t a = m_base->alternativeIndex(result.id);
        digest << (a == knowledge::KnowledgeBase::npos ? result.id : m_base->alternatives[a].name)
               << double(result.exclusions.size());
    }
    return digest.value();
}

void DecisionTableModel::tellChanges()
{
    const int last = columnCount() - 1;
    m_isChanged.resize(std::size_t(criterionCount()) + 1, true);
    for (int row = 0; row < criterionCount(); ++row) {
        if (!m_isChanged[std::size_t(row)]) {
            continue;
        }
        int end = row;
        while (end + 1 < criterionCount() && m_isChanged[std::size_t(end) + 1]) {
            ++end;
        }
        Q_EMIT dataChanged(index(row, 0), index(end, last));
        row = end;
    }
    if (m_isChanged.back()) {
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstOptionColumn, last);
    }
    m_isChanged.assign(std::size_t(criterionCount()) + 1, false);
}

// Rows and columns follow one by one; a changed cell changes weights and what is best everywhere.
void DecisionTableModel::update()
{
    const std::vector<std::string> criteria = criteriaOf(*m_document);
    const std::vector<std::string> &options = m_document->decision().alternatives;
    read(); // what is asked for meanwhile is of the base as it is now
    const bool isOtherTable = criteria != m_criteria || options != m_options;
    if (isOtherTable) {
        // Half a change must not be asked for data: all of it is announced in one go.
        const auto count = [](const auto &left, const auto &right) {
            const std::set<std::string> there(right.begin(), right.end());
            return std::count_if(left.begin(), left.end(),
                                 [&there](const auto &id) { return !there.contains(id); });
        };
        const bool areMany = count(criteria, m_criteria) + count(m_criteria, criteria) +
                                 count(options, m_options) + count(m_options, options) >
                             1;
        const auto insertedAt = [](const auto &now, const auto &before) {
            std::size_t at = 0;
            while (at < before.size() && now[at] == before[at]) {
                ++at;
            }
            return int(at);
        };
        if (!areMany && criteria.size() == m_criteria.size() + 1) {
            const int at = insertedAt(criteria, m_criteria);
            beginInsertRows({}, at, at);
            m_criteria = criteria;
            read();
            endInsertRows();
        } else if (!areMany && criteria.size() + 1 == m_criteria.size()) {
            const int at = insertedAt(m_criteria, criteria);
            beginRemoveRows({}, at, at);
            m_criteria = criteria;
            read();
            endRemoveRows();
        } else if (!areMany && options.size() == m_options.size() + 1) {
            const int at = FirstOptionColumn + insertedAt(options, m_options);
            beginInsertColumns({}, at, at);
            m_options = options;
            read();
            endInsertColumns();
        } else if (!areMany && options.size() + 1 == m_options.size()) {
            const int at = FirstOptionColumn + insertedAt(m_options, options);
            beginRemoveColumns({}, at, at);
            m_options = options;
            read();
            endRemoveColumns();
        } else if (criteria.size() == m_criteria.size() && options.size() == m_options.size() &&
                   !areMany) {
            moveIntoOrder(m_criteria, criteria, [this](std::size_t from, std::size_t to) {
                beginMoveRows({}, int(from), int(from), {}, int(to > from ? to + 1 : to));
                moveEntry(m_criteria, from, to);
                moveEntry(m_criterionPlaces, from, to);
                moveEntry(m_best, from, to);
                endMoveRows();
            });
            moveIntoOrder(m_options, options, [this](std::size_t from, std::size_t to) {
                const int first = FirstOptionColumn;
                beginMoveColumns({}, first + int(from), first + int(from), {},
                                 first + int(to > from ? to + 1 : to));
                moveEntry(m_options, from, to);
                moveEntry(m_optionPlaces, from, to);
                endMoveColumns();
            });
        } else {
            beginResetModel();
            m_criteria = criteria;
            m_options = options;
            read();
            endResetModel();
        }
    }
    if (isOtherTable) {
        read(); // in the order that it has now
        m_isChanged.assign(m_criteria.size() + 1, true);
    }
    m_change.request();
}

} // namespace steelyard
