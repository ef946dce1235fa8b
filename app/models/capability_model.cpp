// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capability_model.h"

#include "wording/names.h"
#include "wording/numbers.h"

#include <algorithm>

namespace steelyard {

namespace {

using knowledge::CapabilityState;
using knowledge::Support;

QString provided(const CapabilityState *state)
{
    if (!state) {
        return CapabilityModel::tr("Not known");
    }
    if (state->support == Support::AddOn && !state->addOn.empty()) {
        return CapabilityModel::tr("Add-on: %1").arg(QString::fromStdString(state->addOn));
    }
    return state->support == Support::Build ? CapabilityModel::tr("To be built")
                                            : Names::support(state->support);
}

QString days(const CapabilityState *state)
{
    if (!state || state->daysHigh <= 0) {
        return {};
    }
    const Numbers numbers;
    QString high = numbers.level(state->daysHigh);
    if (state->daysLow == state->daysHigh) {
        return high;
    }
    return CapabilityModel::tr("%1 to %2", "numbers of days")
        .arg(numbers.level(state->daysLow), high);
}

} // namespace

CapabilityModel::CapabilityModel(const knowledge::KnowledgeBase &base, std::size_t option,
                                 QObject *parent)
    : QAbstractTableModel(parent)
    , m_base(base)
    , m_option(base.alternatives.at(option).id)
{
}

int CapabilityModel::rowOf(const QString &capability) const
{
    const std::size_t row = m_base.capabilityIndex(capability.toStdString());
    return row == knowledge::KnowledgeBase::npos ? -1 : static_cast<int>(row);
}

const knowledge::Capability &CapabilityModel::capability(int row) const
{
    return m_base.capabilities.at(static_cast<std::size_t>(row));
}

const CapabilityState *CapabilityModel::state(int row) const
{
    const auto &states = capability(row).states;
    const auto found = std::find_if(states.begin(), states.end(), [this](const auto &state) {
        return state.alternative == m_option;
    });
    return found == states.end() ? nullptr : &*found;
}

int CapabilityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_base.capabilities.size());
}

int CapabilityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CapabilityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment(index.column() == Days ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) { // escaped, since a tooltip guesses whether it is given markup
        return QStringLiteral("<span>%1</span>")
            .arg(data(index, Qt::DisplayRole).toString().toHtmlEscaped());
    }
    if (role == Qt::AccessibleTextRole) { // an empty cell would be passed over in silence
        const QString text = data(index, Qt::DisplayRole).toString();
        return text.isEmpty() ? tr("no days given") : text;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Name:
        return QString::fromStdString(capability(index.row()).name);
    case Provided:
        return provided(state(index.row()));
    default:
        return days(state(index.row()));
    }
}

QVariant CapabilityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(section == Days ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Capability");
    case Provided:
        return tr("How it comes");
    case Days:
        return tr("Days to build", "column of a table");
    default:
        return {};
    }
}

} // namespace steelyard
