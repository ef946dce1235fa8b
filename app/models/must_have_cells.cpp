// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/must_have_model.h"
#include "session/decision_document.h"
#include "wording/must_have_wording.h"

// What the cells and heads of MustHaveModel say.
namespace steelyard {

using decision::MustHaveChoice;
using knowledge::CapabilityState;
using knowledge::Support;

namespace {

constexpr double kFirstDays = 5; // offered where no number of days is accepted yet

} // namespace

QString MustHaveModel::headingText(int row) const
{
    int needed = 0;
    int others = 0;
    for (int next = row + 1; isCapability(next); ++next) {
        (choice(next).needed ? needed : others) += 1;
    }
    if (row == 0 && m_asked > 0) {
        return others == 0 ? tr("Must-haves: %1").arg(needed)
                           : tr("Must-haves: %1, no longer needed: %2").arg(needed).arg(others);
    }
    return needed == 0
               ? tr("Not needed so far: %1").arg(others)
               : tr("Not needed so far: %1, asked for just now: %2").arg(others).arg(needed);
}

QVariant MustHaveModel::cellData(int row, int option, int role) const
{
    const CapabilityState *offered = state(row, option);
    switch (role) {
    case Qt::DisplayRole:
        return words().offer(offered);
    case Qt::AccessibleTextRole: {
        const QString text =
            offered ? MustHaveWording(m_document->wording()).offered(*offered) : tr("Not known");
        return isMet(row, option)
                   ? text
                   : tr("%1, not enough", "how an option provides a capability").arg(text);
    }
    case SupportRole:
        return offered ? QVariant(static_cast<int>(offered->support)) : QVariant();
    case IsMetRole:
        return isMet(row, option);
    case Qt::ToolTipRole: // Escaped, since a tooltip guesses whether it is given markup.
        return offered && !offered->note.empty()
                   ? QStringLiteral("<span>%1</span>")
                         .arg(QString::fromStdString(offered->note).toHtmlEscaped())
                   : QString();
    default:
        return {};
    }
}

QVariant MustHaveModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const int row = index.row();
    if (role == IsHeadingRole) {
        return !isCapability(row);
    }
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!isCapability(row)) {
        return isText && index.column() == Name ? QVariant(headingText(row)) : QVariant();
    }
    if (index.column() >= FirstOption) {
        return cellData(row, index.column() - FirstOption, role);
    }
    if (role == IsNeededRole) {
        return choice(row).needed;
    }
    if (index.column() == Accepted) {
        const MustHaveChoice now = choice(row);
        if (role == Qt::EditRole) {
            const bool isBuilt = now.needed && now.tolerance == Support::Build;
            return isBuilt ? now.days : kFirstDays;
        }
        return role == Qt::DisplayRole          ? QVariant(words().shortChoice(now))
               : role == Qt::AccessibleTextRole ? QVariant(words().choice(now))
                                                : QVariant();
    }
    if (role == NoteRole) {
        return askedByText(row);
    }
    if (role == Qt::ToolTipRole) {
        return QStringLiteral("<span>%1</span>")
            .arg(QString::fromStdString(capability(row).description).toHtmlEscaped());
    }
    return isText ? QVariant(QString::fromStdString(capability(row).name)) : QVariant();
}

QVariant MustHaveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::AccessibleTextRole
                   ? index(section, Name).data()
                   : QAbstractTableModel::headerData(section, orientation, role);
    }
    if (section < 0 || section >= columnCount()) {
        return {};
    }
    if (section < FirstOption) {
        const QString text = section == Name ? tr("Capability") : tr("The least you accept");
        return role == Qt::DisplayRole ? QVariant(text) : QVariant();
    }
    return headData(section - FirstOption, role);
}

QVariant MustHaveModel::headData(int option, int role) const
{
    const decision::AlternativeResult &alternative =
        m_document->verdict().scores.alternatives.at(static_cast<std::size_t>(option));
    const QString name = m_document->wording().alternative(alternative.id);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "an option and how it stands")
            .arg(name, words().standing(alternative, m_preview));
    case SlotRole:
        return option;
    case IsStayingRole:
        return alternative.exclusions.empty();
    case StandingRole:
        return words().standing(alternative, m_preview);
    case Qt::ToolTipRole: {
        const QString why = MustHaveWording(m_document->wording()).leftOut(alternative);
        return why.isEmpty() ? QString()
                             : QStringLiteral("<span>%1</span>").arg(why.toHtmlEscaped());
    }
    default:
        return {};
    }
}

} // namespace steelyard
