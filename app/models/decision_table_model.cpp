// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decision_table_model.h"

#include "session/decision_document.h"
#include "wording/wording.h"

#include <algorithm>
#include <set>

namespace steelyard {

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
        if (finding.value || finding.typed.empty()) {
            continue; // as nearly all are
        }
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
    return m_criterionPlaces[std::size_t(row)];
}

std::size_t DecisionTableModel::optionAt(int column) const
{
    return m_optionPlaces[std::size_t(column - FirstOptionColumn)];
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
    if (!m_document || role != Qt::EditRole || !index.isValid() ||
        !checkIndex(index, CheckIndexOption::IndexIsValid)) {
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
        return takesWeights() && setWeight(criterion, text);
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

// Where answers weigh; a table without questions has a page for its weights.
bool DecisionTableModel::takesWeights() const
{
    return m_document && !m_document->base().questions.empty() &&
           m_document->decision().weighing.way == decision::WeightWay::Answers;
}

// By hand, in per cent; nothing typed leaves it to the answers again.
bool DecisionTableModel::setWeight(const std::string &criterion, const QString &text)
{
    constexpr double whole = 100; // per cent
    decision::OwnWeights weights = m_document->decision().ownWeights;
    weights.erase(criterion);
    if (!text.trimmed().isEmpty()) {
        double sum = 0;
        for (const auto &[other, share] : weights) {
            sum += share;
        }
        knowledge::Criterion percent;
        percent.measure = knowledge::Measure{"%", {0, whole}, false, {}};
        const decision::CellReading reading = decision::readCell(text.toStdString(), percent, {});
        const double share = reading.value / whole;
        if (reading.state != decision::CellState::Value || share < 0 || sum + share > 1) {
            m_refusal = tr("A weight by hand is a share from 0 to %1, the part that others have "
                           "left.")
                            .arg(m_document->wording().numbers().percent(1 - sum));
            return false;
        }
        weights[criterion] = share;
    }
    m_refusal.clear();
    m_document->setOwnWeights(weights);
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
