// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decision_table_model.h"
#include "session/decision_document.h"
#include "units/units.h"
#include "wording/cell_wording.h"

#include <algorithm>
#include <cmath>

namespace steelyard {

namespace {

constexpr double kAlike = 0.05; // points: what is shown as the same is equally good

} // namespace

Qt::ItemFlags DecisionTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!m_document || !index.isValid()) {
        return flags;
    }
    const int column = index.column();
    if (isNextRow(index)) {
        return column == NameColumn ? flags | Qt::ItemIsEditable : flags;
    }
    if (column == WeightColumn) {
        return takesWeights() ? flags | Qt::ItemIsEditable : flags;
    }
    if (column >= FirstOptionColumn + optionCount()) {
        return flags;
    }
    const bool isOwn = index.data(IsOwnRole).toBool();
    return column >= FirstOptionColumn || isOwn ? flags | Qt::ItemIsEditable : flags;
}

QVariant DecisionTableModel::data(const QModelIndex &index, int role) const
{
    if (!m_document || !index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isText = index.column() == NameColumn || index.column() == UnitColumn ||
                            index.column() == BetterColumn;
        return QVariant::fromValue((isText ? Qt::AlignLeading : Qt::AlignTrailing) |
                                   Qt::AlignVCenter);
    }
    if (isNextRow(index)) {
        const bool isName = index.column() == NameColumn;
        if (role == FieldNameRole && !isName) {
            return tr("Name the criterion first");
        }
        // The others say nothing: they would be heard one by one with their row.
        const bool isSaid =
            role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == FieldNameRole;
        return isSaid && isName ? tr("New criterion: type its name here") : QVariant();
    }
    // A row or column that is about to go is asked for once more.
    if (criterionAt(index.row()) == knowledge::KnowledgeBase::npos) {
        return {};
    }
    if (index.column() - FirstOptionColumn >= optionCount()) { // says nothing either
        return role == FieldNameRole ? tr("Name the option first") : QVariant();
    }
    if (role == Qt::AccessibleTextRole) {
        return describe(index);
    }
    if (role == FieldNameRole) {
        return tr("%1, %2", "the head of a column, a criterion")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 index.siblingAtColumn(NameColumn).data().toString());
    }
    if (index.column() < FirstOptionColumn) {
        return criterionData(index, role);
    }
    return optionAt(index.column()) == knowledge::KnowledgeBase::npos ? QVariant()
                                                                      : cellData(index, role);
}

QString DecisionTableModel::whole(const QModelIndex &index, const knowledge::Criterion &criterion)
{
    QStringList lines;
    for (const QString &line :
         {QString::fromStdString(criterion.name), index.data(DetailRole).toString(),
          QString::fromStdString(criterion.question)}) {
        if (!line.isEmpty()) {
            lines << line.toHtmlEscaped();
        }
    }
    return QStringLiteral("<span>%1</span>").arg(lines.join(QStringLiteral("<br>")));
}

QStringList DecisionTableModel::directionNames()
{
    return {tr("less", "is better"), tr("more", "is better")};
}

bool DecisionTableModel::isAnyKnown(std::size_t criterion) const
{
    return std::any_of(m_optionPlaces.begin(), m_optionPlaces.end(), [&](std::size_t option) {
        return option != knowledge::KnowledgeBase::npos &&
               m_inputs->ratings.at(criterion, option).value.has_value();
    });
}

QVariant DecisionTableModel::criterionData(const QModelIndex &index, int role) const
{
    const std::size_t c = criterionAt(index.row());
    const knowledge::Criterion &criterion = m_document->base().criteria[c];
    const bool isLess = criterion.direction == knowledge::Direction::LowerIsBetter;
    switch (role) {
    case CriterionIdRole:
        return QString::fromStdString(criterion.id);
    case IsOwnRole:
        return m_document->overlaid().isOwnCriterion(c);
    case WeightRole:
        return m_document->verdict().scores.weights[c].weight;
    case DetailRole: // ends that are suggested follow from numbers, if there are any
        return criterion.measure && criterion.measure->endsAreSuggested && !isAnyKnown(c)
                   ? QString()
                   : CellWording(m_document->wording()).ends(criterion);
    case Qt::ToolTipRole: // names and ends are cut where the column is narrow
        return index.column() == NameColumn ? whole(index, criterion) : QVariant();
    case Qt::EditRole:
        if (index.column() == UnitColumn) {
            return criterion.measure ? QString::fromStdString(criterion.measure->unit) : QString();
        }
        if (index.column() == BetterColumn) {
            return isLess ? QStringLiteral("-1") : QStringLiteral("1");
        }
        [[fallthrough]];
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn:
            return QString::fromStdString(criterion.name);
        case UnitColumn:
            return CellWording::unit(criterion);
        case BetterColumn:
            return directionNames()[isLess ? 0 : 1];
        default:
            return m_percents.value(int(c));
        }
    default:
        return {};
    }
}

QString DecisionTableModel::cellText(const QModelIndex &index) const
{
    const std::size_t c = criterionAt(index.row());
    const std::size_t a = optionAt(index.column());
    const decision::Finding *finding = m_findings->at(c, a);
    if (finding != nullptr && !finding->typed.empty()) {
        return QString::fromStdString(finding->typed);
    }
    const decision::AppliedRating rating = m_inputs->ratings.at(c, a);
    return rating.value ? CellWording(m_document->wording())
                              .cell(m_criteria[std::size_t(index.row())], *rating.value)
                        : QString();
}

decision::CellReading DecisionTableModel::readingOf(const QModelIndex &index) const
{
    const std::size_t c = criterionAt(index.row());
    const decision::Finding *finding = m_findings->at(c, optionAt(index.column()));
    if (finding == nullptr || finding->value || finding->typed.empty()) {
        return {};
    }
    decision::CellContext context;
    context.widths = m_document->decision().own.widths;
    context.sureness = finding->sureness;
    context.rates = m_document->decision().own.rates;
    return decision::readCell(finding->typed, m_document->base().criteria[c], context);
}

QVariant DecisionTableModel::cellData(const QModelIndex &index, int role) const
{
    const std::size_t c = criterionAt(index.row());
    const std::size_t a = optionAt(index.column());
    const auto points = [&] { return m_inputs->ratings.pointsAt(c, a); };
    const decision::Finding *finding = m_findings->at(c, a);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellText(index);
    case CriterionIdRole:
        return QString::fromStdString(m_criteria[std::size_t(index.row())]);
    case TakesCostsRole:
        return OwnTable::takesCosts(m_document->decision(), m_criteria[std::size_t(index.row())]);
    case IsUnreadableRole:
        return readingOf(index).state == decision::CellState::Unreadable;
    case RepairRole:
        return QString::fromStdString(readingOf(index).repair);
    case CurrenciesRole: {
        const decision::CellReading reading = readingOf(index);
        const auto &measure = m_document->base().criteria[c].measure;
        if (reading.fault != decision::CellFault::NeedsRate || !measure) {
            return QStringList();
        }
        QStringList currencies;
        for (const std::string &unit : {reading.unit, measure->unit}) {
            currencies << QString::fromStdString(units::currencyOf(unit).value_or(std::string()));
        }
        return currencies;
    }
    case FaultRole:
        return CellWording(m_document->wording())
            .fault(readingOf(index), m_document->base().criteria[c], cellText(index));
    case PointsRole: {
        const auto value = points().value;
        return value ? *value : QVariant();
    }
    case PointsLowRole:
        return points().low;
    case PointsHighRole:
        return points().high;
    case SurenessRole:
        if (finding != nullptr) {
            return finding->value ? int(finding->sureness) : QVariant();
        }
        return m_inputs->ratings.at(c, a).value
                   ? int(decision::Sureness::Guessed) -
                         int(m_document->base().rating(c, a).confidence)
                   : QVariant();
    case HasSourceRole:
        return finding != nullptr ? !finding->sources.empty()
                                  : !m_document->base().rating(c, a).sources.empty();
    case IsBestRole: {
        const auto value = points().value;
        return value && std::abs(*value - m_best[std::size_t(index.row())]) < kAlike;
    }
    case IsOwnRole:
        return finding != nullptr;
    case WeightRole:
        return m_document->verdict().scores.weights[c].weight;
    default:
        return optionData(index.column(), role);
    }
}

QVariant DecisionTableModel::optionData(int column, int role) const
{
    const auto slot = std::size_t(column - FirstOptionColumn);
    switch (role) {
    case AlternativeIdRole:
        return QString::fromStdString(m_options[slot]);
    case SlotRole:
        return int(slot);
    case LeftOutRole:
        return slot < m_document->verdict().scores.alternatives.size() &&
               !m_document->verdict().scores.alternatives[slot].exclusions.empty();
    default:
        return {};
    }
}

QVariant DecisionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::AccessibleTextRole
                   ? index(section, NameColumn).data()
                   : QAbstractTableModel::headerData(section, orientation, role);
    }
    if (!m_document || section < 0 || section >= columnCount()) {
        return {};
    }
    const bool isShown = role == Qt::DisplayRole;
    switch (section) {
    case NameColumn:
        return isShown ? tr("Criterion") : QVariant();
    case UnitColumn:
        return isShown ? tr("Unit") : QVariant();
    case BetterColumn:
        return isShown ? tr("Better", "which way") : QVariant();
    case WeightColumn:
        return isShown ? tr("Weight") : QVariant();
    default:
        break;
    }
    const int option = section - FirstOptionColumn;
    if (option >= optionCount()) {
        return isShown                          ? tr("New option")
               : role == Qt::AccessibleTextRole ? tr("New option: type its name")
                                                : QVariant();
    }
    const std::string &id = m_options[std::size_t(option)];
    if (isShown || role == Qt::EditRole) {
        return m_document->wording().alternative(id);
    }
    if (role == Qt::ToolTipRole) { // a narrow column cuts the name
        return QStringLiteral("<span>%1</span>")
            .arg(m_document->wording().alternative(id).toHtmlEscaped());
    }
    if (role == IsOwnRole) {
        return m_document->decision().own.option(id) != nullptr;
    }
    return optionData(section, role);
}

// Whose value it is, is said by the head of the column and by the name that the row begins with.
QString DecisionTableModel::describe(const QModelIndex &index) const
{
    QString text = index.data().toString();
    switch (index.column()) {
    case NameColumn: {
        const QString ends = index.data(DetailRole).toString();
        return ends.isEmpty() ? text
                              : tr("%1, %2", "a criterion, the ends of its scale").arg(text, ends);
    }
    case UnitColumn:
        return text.isEmpty() ? tr("No unit") : text;
    case BetterColumn:
        return tr("%1 is better", "less or more").arg(text);
    case WeightColumn:
        return tr("%1 of the weight").arg(text);
    default:
        break;
    }
    if (text.isEmpty()) {
        return tr("Empty");
    }
    if (readingOf(index).state == decision::CellState::Unknown) {
        return tr("Unknown", "the value of a cell");
    }
    if (index.data(IsUnreadableRole).toBool()) {
        return tr("Not read. %1", "why").arg(index.data(FaultRole).toString());
    }
    QStringList sentences(text + u'.');
    const QVariant points = index.data(PointsRole);
    if (points.isValid()) {
        sentences
            << tr("Worth %1 of 10.").arg(m_document->wording().numbers().rating(points.toDouble()));
    }
    const QVariant sureness = index.data(SurenessRole);
    if (sureness.isValid()) {
        sentences << tr("It is %1.", "measured, estimated or guessed")
                         .arg(CellWording::sureness(decision::Sureness(sureness.toInt())));
        if (!index.data(HasSourceRole).toBool()) {
            sentences << tr("No source.");
        }
    }
    return sentences.join(QChar::Space);
}

QHash<int, QByteArray> DecisionTableModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{CriterionIdRole, "criterionId"},
                  {AlternativeIdRole, "alternativeId"},
                  {IsOwnRole, "isOwn"},
                  {IsUnreadableRole, "isUnreadable"},
                  {FaultRole, "fault"},
                  {RepairRole, "repair"},
                  {CurrenciesRole, "currencies"},
                  {PointsRole, "points"},
                  {PointsLowRole, "pointsLow"},
                  {PointsHighRole, "pointsHigh"},
                  {SurenessRole, "sureness"},
                  {HasSourceRole, "hasSource"},
                  {SlotRole, "slot"},
                  {LeftOutRole, "leftOut"},
                  {IsBestRole, "isBest"},
                  {WeightRole, "weight"},
                  {DetailRole, "detail"},
                  {TakesCostsRole, "takesCosts"}});
    return names;
}

} // namespace steelyard
