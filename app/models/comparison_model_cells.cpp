// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_model.h"
#include "session/decision_document.h"
#include "wording/must_have_wording.h"
#include "wording/names.h"
#include "wording/rating_wording.h"

namespace steelyard {

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!m_document || !index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::AccessibleTextRole) {
        return describe(index);
    }
    QVariant ofRow = rowData(index, role);
    if (ofRow.isValid() || index.column() < FirstAlternativeColumn) {
        return ofRow;
    }
    return cellData(index, role);
}

QVariant ComparisonModel::rowData(const QModelIndex &index, int role) const
{
    const bool isGroup = index.internalId() == 0;
    const auto listed = static_cast<std::size_t>(listedAt(index));
    const knowledge::KnowledgeBase &base = m_document->base();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == CriterionColumn) {
            return nameAt(index);
        }
        return index.column() == WeightColumn ? rowAt(index).percent : QVariant();
    case Qt::ToolTipRole:
        if (index.column() != CriterionColumn || isGroup) {
            return {};
        }
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
        return rowAt(index).comparison.differs;
    case ScaleLowRole:
        return isGroup || base.criteria[listed].measure ? 0.0 : base.criteria[listed].scaleLow;
    case ScaleHighRole:
        return isGroup || base.criteria[listed].measure ? 10.0 : base.criteria[listed].scaleHigh;
    case IsMeasureRole:
        return !rowAt(index).levels.empty();
    default:
        return {};
    }
}

QVariant ComparisonModel::cellData(const QModelIndex &index, int role) const
{
    const int slot = slotAt(index.column());
    const ComparedRating &cell = rowAt(index).cells[static_cast<std::size_t>(slot)];
    switch (role) {
    case Qt::DisplayRole:
        return cell.value ? levelText(index, ValueRole) : tr("?", "a rating that is not known");
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
    case HiddenRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        break;
    }
    if (index.internalId() == 0) {
        return {};
    }
    const knowledge::KnowledgeBase &base = m_document->base();
    const std::string &id = m_document->decision().alternatives[static_cast<std::size_t>(slot)];
    const knowledge::Rating &rating =
        base.rating(static_cast<std::size_t>(listedAt(index)), base.alternativeIndex(id));
    if (role == ConfidenceRole) {
        return static_cast<int>(rating.confidence);
    }
    if (role == OwnReasonRole || role == Qt::ToolTipRole) {
        const decision::Finding *own =
            m_document->decision().replacingFinding(rating.criterion, rating.alternative);
        if (!own) {
            return {};
        }
        const QString reason = QString::fromStdString(own->note);
        return role == OwnReasonRole ? reason
                                     : tr("Your own rating: %1").arg(reason).toHtmlEscaped();
    }
    if (role == HasDissentRole) {
        return !rating.dissent.empty();
    }
    return {};
}

// A rating, or the level of a measure with its unit; or an end of its range.
QString ComparisonModel::levelText(const QModelIndex &index, Role role) const
{
    const Wording words = m_document->wording();
    const ComparisonRow &row = rowAt(index);
    if (row.levels.empty()) {
        return words.numbers().rating(index.data(role).toDouble());
    }
    const decision::AppliedRating &level =
        row.levels[static_cast<std::size_t>(slotAt(index.column()))];
    const std::string &criterion =
        m_document->base().criteria[static_cast<std::size_t>(listedAt(index))].id;
    return RatingWording(words).level(criterion, role == LowRole    ? level.low
                                                 : role == HighRole ? level.high
                                                                    : level.value.value_or(0));
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_document || orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (section == CriterionColumn) {
        return role == Qt::DisplayRole ? tr("Criterion") : QVariant();
    }
    if (section == WeightColumn) {
        return role == Qt::DisplayRole ? tr("Weight") : QVariant();
    }
    const auto slot = static_cast<std::size_t>(slotAt(section));
    const std::string &id = m_document->decision().alternatives[slot];
    const decision::AlternativeResult &result = m_document->verdict().scores.alternatives[slot];
    switch (role) {
    case Qt::DisplayRole:
        return m_document->wording().alternative(id);
    case Qt::ToolTipRole:
        return result.exclusions.empty() ? QVariant()
                                         : MustHaveWording(m_document->wording()).leftOut(result);
    case AlternativeIdRole:
        return QString::fromStdString(id);
    case SlotRole:
        return static_cast<int>(slot);
    case LeftOutRole:
        return !result.exclusions.empty();
    case HiddenRole:
        return m_hidden.contains(id);
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

// Whose value it is, is said by the head of the column and by the name that the row begins with.
QString ComparisonModel::describe(const QModelIndex &index) const
{
    if (index.column() == CriterionColumn) {
        return index.internalId() == 0 ? tr("Group %1").arg(nameAt(index)) : nameAt(index);
    }
    if (index.column() == WeightColumn) {
        return tr("%1 of the weight").arg(rowAt(index).percent);
    }
    const Wording words = m_document->wording();
    const QString value = index.data(ValueRole).isValid() ? index.data().toString() : tr("unknown");
    QStringList sentences(tr("%1, plausible from %2 to %3.")
                              .arg(value, levelText(index, LowRole), levelText(index, HighRole)));
    if (!rowAt(index).levels.empty() && index.data(ValueRole).isValid()) {
        sentences
            << tr("Worth %1 of 10.").arg(words.numbers().rating(index.data(ValueRole).toDouble()));
    }
    const QVariant confidence = index.data(ConfidenceRole);
    const QVariant own = index.data(OwnReasonRole);
    if (own.isValid()) {
        sentences << tr("Your own rating: %1").arg(own.toString());
    } else if (confidence.isValid()) {
        const auto level = static_cast<knowledge::Confidence>(confidence.toInt());
        sentences << tr("Confidence: %1.").arg(Names::confidence(level));
    }
    if (index.data(IsBestRole).toBool()) {
        sentences << tr("The best rating.");
    }
    if (index.data(HasDissentRole).toBool()) {
        sentences << tr("Published claims differ.");
    }
    if (index.data(LeftOutRole).toBool()) {
        sentences << tr("This option is left out.");
    }
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
                  {HiddenRole, "hidden"},
                  {ValueRole, "value"},
                  {LowRole, "low"},
                  {HighRole, "high"},
                  {ScaleLowRole, "scaleLow"},
                  {ScaleHighRole, "scaleHigh"},
                  {ConfidenceRole, "confidence"},
                  {HasDissentRole, "hasDissent"},
                  {OwnReasonRole, "ownReason"},
                  {IsBestRole, "isBest"},
                  {IsMeasureRole, "isMeasure"}});
    return names;
}

} // namespace steelyard
