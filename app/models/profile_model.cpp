// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/profile_model.h"

#include "session/decision_document.h"
#include "wording/weight_wording.h"

namespace steelyard {

void ProfileModel::setDocument(DecisionDocument *document)
{
    beginResetModel();
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    m_update.drop();
    m_profile.clear();
    if (m_document) {
        read();
        connect(m_document, &DecisionDocument::scoresChanged, this, [this] { m_update.request(); });
    }
    endResetModel();
}

void ProfileModel::read()
{
    m_profile = decision::groupProfile(m_document->base(), m_document->verdict());
    const std::vector<bool> takesPart = comparedOptions(m_document->verdict());
    m_compared.clear();
    for (const decision::GroupResult &group : m_profile) {
        std::vector<ComparedRating> ratings;
        for (const decision::GroupRating &rating : group.ratings) {
            ratings.push_back({rating.value, rating.low, rating.high, false});
        }
        compareRatings(ratings, takesPart, true);
        m_compared.push_back(std::move(ratings));
    }
}

void ProfileModel::update()
{
    read();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, FirstGroupColumn, columnCount() - 1);
}

bool ProfileModel::isOfGroups() const
{
    return m_document && m_document->base().groups.size() < m_document->base().criteria.size();
}

int ProfileModel::alternativeCount() const
{
    return m_document ? static_cast<int>(m_document->decision().alternatives.size()) : 0;
}

int ProfileModel::rowCount(const QModelIndex &parent) const
{
    return m_document && !parent.isValid() ? alternativeCount() + 1 : 0;
}

int ProfileModel::columnCount(const QModelIndex &parent) const
{
    return m_document && !parent.isValid() ? FirstGroupColumn + groupCount() : 0;
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    if (!m_document || !index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool isWeights = index.row() == alternativeCount();
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(index.column() == NameColumn
                                       ? Qt::AlignLeading | Qt::AlignVCenter
                                       : Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (!isWeights && (role == AlternativeIdRole || role == SlotRole || role == LeftOutRole ||
                       role == RankRole)) {
        return nameData(index.row(), role);
    }
    if (index.column() == NameColumn) {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
            return {};
        }
        return isWeights ? tr("Weight") : nameData(index.row(), Qt::DisplayRole);
    }
    if (role == GroupIdRole) {
        return headerData(index.column(), Qt::Horizontal, role);
    }
    if (isWeights) {
        return weightData(static_cast<std::size_t>(index.column() - FirstGroupColumn), role);
    }
    return ratingData(index, role);
}

QVariant ProfileModel::nameData(int row, int role) const
{
    const auto &result = m_document->verdict().scores.alternatives[static_cast<std::size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
        return m_document->wording().alternative(result.id);
    case AlternativeIdRole:
        return QString::fromStdString(result.id);
    case SlotRole:
        return row;
    case RankRole:
        return result.rank;
    default:
        return !result.exclusions.empty(); // LeftOutRole
    }
}

QVariant ProfileModel::weightData(std::size_t group, int role) const
{
    const QString percent =
        WeightWording(m_document->wording()).groupPercents().value(static_cast<int>(group));
    switch (role) {
    case Qt::DisplayRole:
        return percent;
    case Qt::AccessibleTextRole:
        return tr("%1 of the weight").arg(percent);
    case WeightRole:
        return m_profile[group].weight;
    default:
        return {};
    }
}

QVariant ProfileModel::ratingData(const QModelIndex &index, int role) const
{
    const auto slot = static_cast<std::size_t>(index.row());
    const auto group = static_cast<std::size_t>(index.column() - FirstGroupColumn);
    const decision::GroupRating &rating = m_profile[group].ratings[slot];
    const Wording words = m_document->wording();
    switch (role) {
    case Qt::DisplayRole:
        return rating.value ? words.numbers().rating(*rating.value)
                            : tr("?", "a rating that is not known");
    case Qt::AccessibleTextRole: // the heads of its row and column say whose it is
        return tr("%1, plausible from %2 to %3")
            .arg(rating.value ? words.numbers().rating(*rating.value) : tr("unknown"),
                 words.numbers().rating(rating.low), words.numbers().rating(rating.high));
    case SentenceRole:
        return tr("%1, %2: %3, plausible from %4 to %5")
            .arg(nameData(index.row(), Qt::DisplayRole).toString(), groupName(group),
                 rating.value ? words.numbers().rating(*rating.value) : tr("unknown"),
                 words.numbers().rating(rating.low), words.numbers().rating(rating.high));
    case ValueRole:
        return rating.value ? *rating.value : QVariant();
    case LowRole:
        return rating.low;
    case HighRole:
        return rating.high;
    case IsBestRole:
        return bool(m_compared[group][slot].isBest);
    default:
        return {};
    }
}

QVariant ProfileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::AccessibleTextRole
                   ? index(section, NameColumn).data()
                   : QAbstractTableModel::headerData(section, orientation, role);
    }
    if (!m_document || section < 0 || section >= columnCount()) {
        return {};
    }
    if (section == NameColumn && role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (section == NameColumn) {
        return role != Qt::DisplayRole ? QVariant()
               : isOfGroups()          ? tr("Group rating")
                                       : tr("Rating");
    }
    const auto group = static_cast<std::size_t>(section - FirstGroupColumn);
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(m_document->base().groups[group].shortName);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return groupName(group);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    case GroupIdRole:
        return QString::fromStdString(m_profile[group].group);
    case WeightRole:
        return m_profile[group].weight;
    default:
        return {};
    }
}

QString ProfileModel::groupName(std::size_t group) const
{
    return QString::fromStdString(m_document->base().groups[group].name);
}

QHash<int, QByteArray> ProfileModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{AlternativeIdRole, "alternativeId"},
                  {GroupIdRole, "groupId"},
                  {SlotRole, "slot"},
                  {LeftOutRole, "leftOut"},
                  {RankRole, "rank"},
                  {ValueRole, "value"},
                  {LowRole, "low"},
                  {HighRole, "high"},
                  {IsBestRole, "isBest"},
                  {WeightRole, "weight"}});
    return names;
}

} // namespace steelyard
