// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diff_model.h"

namespace steelyard {

namespace {

constexpr quintptr kIsGroup = 0; // else the number of the group, from 1

} // namespace

DiffModel::DiffModel(const decision::DecisionDiff &diff, const DiffWording &words, QObject *parent)
    : QAbstractItemModel(parent)
    , m_diff(diff)
    , m_words(words)
{
    for (std::size_t d = 0; d < diff.differences.size(); ++d) {
        if (d == 0 || diff.differences[d].kind != diff.differences[d - 1].kind) {
            m_groups.push_back({d, d, 0});
        }
        m_groups.back().end = d + 1;
        m_groups.back().causes += diff.isCause(d) ? 1 : 0;
    }
}

const decision::Difference *DiffModel::difference(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != kIsGroup ? &m_diff.differences[position(index)]
                                                             : nullptr;
}

QModelIndex DiffModel::firstCause() const
{
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        for (std::size_t d = m_groups[g].first; d < m_groups[g].end; ++d) {
            if (m_diff.isCause(d)) {
                return index(static_cast<int>(d - m_groups[g].first), Subject,
                             index(static_cast<int>(g), Subject));
            }
        }
    }
    return {};
}

QModelIndex DiffModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kIsGroup);
}

QModelIndex DiffModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kIsGroup) {
        return {};
    }
    return createIndex(static_cast<int>(child.internalId() - 1), 0, kIsGroup);
}

int DiffModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    if (parent.column() > 0 || parent.internalId() != kIsGroup) {
        return 0;
    }
    const Group &group = m_groups[static_cast<std::size_t>(parent.row())];
    return static_cast<int>(group.end - group.first);
}

int DiffModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

std::size_t DiffModel::position(const QModelIndex &index) const
{
    return m_groups[index.internalId() - 1].first + static_cast<std::size_t>(index.row());
}

QString DiffModel::groupText(const Group &group, int column) const
{
    if (column == Subject) {
        return tr("%1 (%2)", "kind of differences, how many")
            .arg(DiffWording::kind(m_diff.differences[group.first].kind))
            .arg(group.end - group.first);
    }
    return column == Alone && group.causes > 0
               ? tr("%n of them turn(s) the verdict", nullptr, group.causes)
               : QString();
}

QString DiffModel::cellText(std::size_t position, int column) const
{
    const decision::Difference &difference = m_diff.differences[position];
    switch (column) {
    case Subject:
        return m_words.subject(difference);
    case InA:
        return m_words.before(difference);
    case InB:
        return m_words.after(difference);
    default:
        return aloneText(position);
    }
}

QString DiffModel::aloneText(std::size_t position) const
{
    const decision::Difference &difference = m_diff.differences[position];
    if (difference.turns) {
        return m_words.outcome(*difference.alone);
    }
    if (m_diff.isCause(position)) {
        return tr("another only with the others that are marked", "verdict");
    }
    if (!difference.alone) {
        return m_diff.isSameSubject ? tr("does not count", "for the verdict") : QString();
    }
    return difference.alone->isStateKnown ? tr("the same", "verdict")
                                          : tr("the same winner", "verdict");
}

QVariant DiffModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool isGroup = index.internalId() == kIsGroup;
    const Group &group =
        m_groups[isGroup ? static_cast<std::size_t>(index.row()) : index.internalId() - 1];
    const bool isCause = isGroup ? group.causes > 0 : m_diff.isCause(position(index));
    switch (role) {
    case Qt::DisplayRole:
        return isGroup ? groupText(group, index.column())
                       : cellText(position(index), index.column());
    case Qt::ToolTipRole: // escaped, since a tooltip guesses whether it is given markup
        return QStringLiteral("<span>%1</span>")
            .arg(data(index, Qt::DisplayRole).toString().toHtmlEscaped());
    case Qt::AccessibleTextRole: // the sign is not for the eyes only
        return !isGroup && isCause && index.column() == Subject
                   ? tr("%1, turns the verdict", "a difference")
                         .arg(cellText(position(index), Subject))
                   : data(index, Qt::DisplayRole);
    case CauseRole:
        return isCause;
    default:
        return {};
    }
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Subject:
        return tr("What differs");
    case InA:
        return QStringLiteral("A");
    case InB:
        return QStringLiteral("B");
    default:
        return tr("Verdict of A with this alone");
    }
}

} // namespace steelyard
