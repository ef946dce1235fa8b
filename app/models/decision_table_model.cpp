// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decision_table_model.h"

#include "session/decision_document.h"

#include <algorithm>
#include <set>

namespace steelyard {

namespace {

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
        for (const knowledge::Criterion &criterion : m_document->base().criteria) {
            m_criteria.push_back(criterion.id);
        }
        m_options = m_document->decision().alternatives;
    }
    read();
    endResetModel();
}

void DecisionTableModel::read()
{
    m_ratings.reset();
    m_findings.reset();
    m_percents.clear();
    m_best.clear();
    if (!m_document) {
        return;
    }
    const knowledge::KnowledgeBase &base = m_document->base();
    const decision::Decision &decision = m_document->decision();
    m_base = m_document->knowledge();
    m_ratings.emplace(base, decision);
    m_findings.emplace(base, decision.findings);
    m_percents = m_document->wording().weightPercents();
    const decision::Verdict &verdict = m_document->verdict();
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        double best = -1;
        for (const decision::AlternativeResult &result : verdict.scores.alternatives) {
            if (result.exclusions.empty()) {
                const auto points = m_ratings->pointsAt(c, base.alternativeIndex(result.id));
                best = std::max(best, points.value.value_or(-1));
            }
        }
        m_best.push_back(best);
    }
}

// Rows and columns follow one by one; a changed cell changes weights and what is best everywhere.
void DecisionTableModel::update()
{
    std::vector<std::string> criteria;
    for (const knowledge::Criterion &criterion : m_document->base().criteria) {
        criteria.push_back(criterion.id);
    }
    const std::vector<std::string> &options = m_document->decision().alternatives;
    if (criteria == m_criteria && options == m_options) {
        read();
    } else {
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
            read();
            moveIntoOrder(m_criteria, criteria, [this](std::size_t from, std::size_t to) {
                beginMoveRows({}, int(from), int(from), {}, int(to > from ? to + 1 : to));
                const std::string moved = m_criteria[from];
                m_criteria.erase(m_criteria.begin() + std::ptrdiff_t(from));
                m_criteria.insert(m_criteria.begin() + std::ptrdiff_t(to), moved);
                endMoveRows();
            });
            moveIntoOrder(m_options, options, [this](std::size_t from, std::size_t to) {
                const int first = FirstOptionColumn;
                beginMoveColumns({}, first + int(from), first + int(from), {},
                                 first + int(to > from ? to + 1 : to));
                const std::string moved = m_options[from];
                m_options.erase(m_options.begin() + std::ptrdiff_t(from));
                m_options.insert(m_options.begin() + std::ptrdiff_t(to), moved);
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
    m_change.request();
    Q_EMIT headerDataChanged(Qt::Horizontal, FirstOptionColumn, columnCount() - 1);
}

int DecisionTableModel::readCount() const
{
    int count = 0;
    for (int row = 0; row < criterionCount(); ++row) {
        for (int option = 0; option < optionCount(); ++option) {
            const int column = FirstOptionColumn + option;
            count += m_ratings->at(criterionAt(row), optionAt(column)).value ? 1 : 0;
        }
    }
    return count;
}

QModelIndex DecisionTableModel::cell(const std::string &criterion,
                                     const std::string &alternative) const
{
    const auto row = std::find(m_criteria.begin(), m_criteria.end(), criterion);
    const auto column = std::find(m_options.begin(), m_options.end(), alternative);
    if (row == m_criteria.end() || column == m_options.end()) {
        return {};
    }
    return index(int(row - m_criteria.begin()),
                 FirstOptionColumn + int(column - m_options.begin()));
}

QModelIndex DecisionTableModel::firstUnreadable() const
{
    if (!m_document) {
        return {};
    }
    for (const decision::Finding &finding : m_document->decision().findings) {
        const QModelIndex found = cell(finding.criterion, finding.alternative);
        if (found.isValid() && found.data(IsUnreadableRole).toBool()) {
            return found;
        }
    }
    return {};
}

int DecisionTableModel::rowCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return m_document && !parent.isValid() ? criterionCount() + 1 : 0;
}

int DecisionTableModel::columnCount(const QModelIndex &parent) const
{
    return m_document && !parent.isValid() ? FirstOptionColumn + optionCount() + 1 : 0;
}

bool DecisionTableModel::isNextRow(const QModelIndex &index) const
{
    return index.row() >= criterionCount();
}

std::size_t DecisionTableModel::criterionAt(int row) const
{
    return m_document->base().criterionIndex(m_criteria[std::size_t(row)]);
}

std::size_t DecisionTableModel::optionAt(int column) const
{
    return m_document->base().alternativeIndex(m_options[std::size_t(column - FirstOptionColumn)]);
}

bool DecisionTableModel::accept(OwnTable::Outcome outcome, const QString &name)
{
    m_refusal.clear();
    switch (outcome) {
    case OwnTable::Outcome::Done:
        return true;
    case OwnTable::Outcome::Blank:
        return false;
    case OwnTable::Outcome::NameTaken:
        m_refusal = tr("“%1” is there already. Give it another name.").arg(name.trimmed());
        return false;
    case OwnTable::Outcome::TooMany:
        m_refusal = tr("There is room for %1 criteria and %2 options. Take fewer.")
                        .arg(decision::kMostOwnCriteria)
                        .arg(decision::kMostOwnOptions);
        return false;
    case OwnTable::Outcome::NotYours:
        m_refusal = tr("This belongs to the knowledge base and is not changed here.");
        return false;
    }
    return false;
}

bool DecisionTableModel::addOption(const QString &name)
{
    return m_document && accept(OwnTable(*m_document).addOption(name), name);
}

bool DecisionTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_document || role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const QString text = value.toString();
    if (text == data(index, Qt::EditRole).toString()) {
        return false; // an editor that only was opened
    }
    OwnTable table(*m_document);
    if (isNextRow(index)) {
        return index.column() == NameColumn && accept(table.addCriterion(text), text);
    }
    const std::string criterion = m_criteria[std::size_t(index.row())];
    switch (index.column()) {
    case NameColumn:
        return accept(table.renameCriterion(criterion, text), text);
    case UnitColumn:
        return accept(table.setUnit(criterion, text), text);
    case BetterColumn: {
        const auto direction = text.toInt() < 0 ? knowledge::Direction::LowerIsBetter
                                                : knowledge::Direction::HigherIsBetter;
        return accept(table.setDirection(criterion, direction), text);
    }
    case WeightColumn:
        return false;
    default:
        break;
    }
    const int option = index.column() - FirstOptionColumn;
    if (option >= optionCount()) {
        return false;
    }
    m_refusal.clear();
    table.setCell({criterion, m_options[std::size_t(option)], text});
    return true;
}

bool DecisionTableModel::setHeaderData(int section, Qt::Orientation orientation,
                                       const QVariant &value, int role)
{
    if (!m_document || orientation != Qt::Horizontal || role != Qt::EditRole ||
        section < FirstOptionColumn) {
        return false;
    }
    const QString text = value.toString();
    const int option = section - FirstOptionColumn;
    if (option >= optionCount()) {
        return addOption(text);
    }
    return accept(OwnTable(*m_document).renameOption(m_options[std::size_t(option)], text), text);
}

std::vector<TypedCell> DecisionTableModel::typedCells(const QModelIndexList &cells) const
{
    std::vector<TypedCell> result;
    for (const QModelIndex &index : cells) {
        const int option = index.column() - FirstOptionColumn;
        if (!isNextRow(index) && option >= 0 && option < optionCount()) {
            result.push_back(
                {m_criteria[std::size_t(index.row())], m_options[std::size_t(option)], {}});
        }
    }
    return result;
}

void DecisionTableModel::clear(const QModelIndexList &cells)
{
    const std::vector<TypedCell> emptied = typedCells(cells);
    if (!emptied.empty()) {
        OwnTable(*m_document).setCells(emptied, tr("Empty %n cells", nullptr, int(emptied.size())));
    }
}

void DecisionTableModel::setSureness(const QModelIndexList &cells, decision::Sureness sureness)
{
    const std::vector<TypedCell> chosen = typedCells(cells);
    if (!chosen.empty()) {
        OwnTable(*m_document).setSureness(chosen, sureness);
    }
}

void DecisionTableModel::fill(const QModelIndexList &cells)
{
    std::vector<TypedCell> filled;
    for (const QModelIndex &index : cells) {
        QModelIndex first = index;
        for (const QModelIndex &other : cells) {
            if (other.column() == index.column() && other.row() < first.row()) {
                first = other;
            }
        }
        for (TypedCell &cell : typedCells({index})) {
            cell.text = first.data(Qt::EditRole).toString();
            filled.push_back(std::move(cell));
        }
    }
    if (!filled.empty()) {
        OwnTable(*m_document).setCells(filled, tr("Fill %n cells", nullptr, int(filled.size())));
    }
}

void DecisionTableModel::removeRowsOf(const QModelIndexList &cells)
{
    std::set<std::string> ids;
    for (const QModelIndex &index : cells) {
        if (!isNextRow(index) && m_document->overlaid().isOwnCriterion(criterionAt(index.row()))) {
            ids.insert(m_criteria[std::size_t(index.row())]);
        }
    }
    if (!ids.empty()) {
        OwnTable(*m_document).removeCriteria({ids.begin(), ids.end()});
    }
}

void DecisionTableModel::removeColumnsOf(const QModelIndexList &cells)
{
    std::set<std::string> ids;
    for (const QModelIndex &index : cells) {
        const int option = index.column() - FirstOptionColumn;
        if (option >= 0 && option < optionCount()) {
            ids.insert(m_options[std::size_t(option)]);
        }
    }
    std::erase_if(ids, [this](const std::string &id) {
        return m_document->decision().own.option(id) == nullptr;
    });
    if (!ids.empty()) {
        OwnTable(*m_document).removeOptions({ids.begin(), ids.end()});
    }
}

void DecisionTableModel::moveCriterion(int row, int by)
{
    if (!m_document || row < 0 || row >= criterionCount()) {
        return;
    }
    const auto &own = m_document->decision().own.criteria;
    const std::string &id = m_criteria[std::size_t(row)];
    const auto found =
        std::find_if(own.begin(), own.end(), [&id](const auto &entry) { return entry.id == id; });
    if (found != own.end()) {
        OwnTable(*m_document).moveCriterion(id, int(found - own.begin()) + by);
    }
}

void DecisionTableModel::moveOption(int column, int by)
{
    const int option = column - FirstOptionColumn;
    if (m_document && option >= 0 && option < optionCount()) {
        OwnTable(*m_document).moveOption(m_options[std::size_t(option)], option + by);
    }
}

bool DecisionTableModel::paste(const std::vector<QStringList> &rows, int row, int column)
{
    if (!m_document || rows.empty()) {
        return false;
    }
    const bool isHead = column < FirstOptionColumn;
    BlockPlace place{row, isHead ? -1 : column - FirstOptionColumn};
    if (optionCount() == 0 && rows.size() > 1) {
        place.criterion = -1; // a whole sheet into an empty table
        place.option = isHead ? -1 : 0;
    }
    return accept(OwnTable(*m_document).setBlock(rows, place), {});
}

} // namespace steelyard
