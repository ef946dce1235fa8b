// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rank_model.h"

#include "session/decision_document.h"
#include "wording/must_have_wording.h"
#include "wording/share_wording.h"

#include <algorithm>
#include <limits>

namespace steelyard {

void RankModel::setDocument(DecisionDocument *document)
{
    beginResetModel();
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    m_update.drop();
    m_slots.clear();
    m_ranks = 0;
    if (m_document) {
        m_slots = wantedOrder();
        m_ranks = rankCount();
        const auto request = [this] { m_update.request(); };
        connect(m_document, &DecisionDocument::scoresChanged, this, request);
        connect(m_document, &DecisionDocument::robustnessChanged, this, request);
    }
    endResetModel();
}

void RankModel::update()
{
    const std::vector<int> wanted = wantedOrder();
    for (std::size_t to = 0; to < wanted.size(); ++to) {
        const auto place = m_slots.begin() + static_cast<std::ptrdiff_t>(to);
        const auto item = std::find(place, m_slots.end(), wanted[to]);
        if (item == place) {
            continue;
        }
        const int from = static_cast<int>(item - m_slots.begin());
        beginMoveRows({}, from, from, {}, static_cast<int>(to));
        std::rotate(place, item, item + 1);
        endMoveRows();
    }
    const int ranks = rankCount();
    if (ranks > m_ranks) {
        beginInsertColumns({}, FirstRankColumn + m_ranks, FirstRankColumn + ranks - 1);
        m_ranks = ranks;
        endInsertColumns();
    } else if (ranks < m_ranks) {
        beginRemoveColumns({}, FirstRankColumn + ranks, FirstRankColumn + m_ranks - 1);
        m_ranks = ranks;
        endRemoveColumns();
    }
    if (!m_slots.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int RankModel::rankCount() const
{
    const auto &results = m_document->verdict().scores.alternatives;
    return static_cast<int>(std::count_if(results.begin(), results.end(), [](const auto &result) {
        return result.exclusions.empty();
    }));
}

std::vector<int> RankModel::wantedOrder() const
{
    const auto &results = m_document->verdict().scores.alternatives;
    std::vector<int> order(results.size());
    for (std::size_t slot = 0; slot < order.size(); ++slot) {
        order[slot] = static_cast<int>(slot);
    }
    std::stable_sort(order.begin(), order.end(), [&](int left, int right) {
        const auto rank = [&](int slot) {
            const auto &result = results[static_cast<std::size_t>(slot)];
            return result.exclusions.empty() ? result.rank : std::numeric_limits<int>::max();
        };
        return rank(left) < rank(right);
    });
    return order;
}

int RankModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_slots.size());
}

int RankModel::columnCount(const QModelIndex &parent) const
{
    return m_document && !parent.isValid() ? FirstRankColumn + m_ranks : 0;
}

const decision::AlternativeResult &RankModel::resultAt(int row) const
{
    const int slot = m_slots[static_cast<std::size_t>(row)];
    return m_document->verdict().scores.alternatives[static_cast<std::size_t>(slot)];
}

QVariant RankModel::data(const QModelIndex &index, int role) const
{
    if (!m_document || !index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const decision::AlternativeResult &result = resultAt(index.row());
    const bool isLeftOut = !result.exclusions.empty();
    switch (role) {
    case AlternativeIdRole:
        return QString::fromStdString(result.id);
    case SlotRole:
        return m_slots[static_cast<std::size_t>(index.row())];
    case LeftOutRole:
        return isLeftOut;
    case ReasonRole:
        return isLeftOut ? MustHaveWording(m_document->wording()).leftOut(result) : QVariant();
    default:
        break;
    }
    if (index.column() != NameColumn) {
        return isLeftOut ? QVariant() : shareData(index, role);
    }
    const QString name = m_document->wording().alternative(result.id);
    if (role == Qt::DisplayRole) {
        return name;
    }
    if (role == Qt::AccessibleTextRole) {
        return isLeftOut ? tr("%1 is left out").arg(name) : name;
    }
    return {};
}

QVariant RankModel::shareData(const QModelIndex &index, int role) const
{
    const decision::AlternativeResult &result = resultAt(index.row());
    const decision::RankShares &sampled = m_document->verdict().shares(result.id);
    const std::vector<double> &shares = sampled.rankAcceptability;
    const auto rank = static_cast<std::size_t>(index.column() - FirstRankColumn);
    if (rank >= shares.size()) {
        return {};
    }
    const Wording words = m_document->wording();
    switch (role) {
    case Qt::DisplayRole:
        return ShareWording(words).hundred(shares[rank], rank);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3 in 100")
            .arg(words.alternative(result.id),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 ShareWording(words).hundred(shares[rank], rank));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    case ShareRole:
        return shares[rank];
    case ErrorRole:
        return sampled.error;
    case IsLikeliestRole:
        return shares[rank] > 0 && shares[rank] == *std::max_element(shares.begin(), shares.end());
    default:
        return {};
    }
}

QVariant RankModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
        section >= columnCount()) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Option");
    case FirstRankColumn:
        return tr("First", "rank");
    case FirstRankColumn + 1:
        return tr("Second", "rank");
    case FirstRankColumn + 2:
        return tr("Third", "rank");
    default:
        return tr("Rank %1").arg(section);
    }
}

QHash<int, QByteArray> RankModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{AlternativeIdRole, "alternativeId"},
                  {SlotRole, "slot"},
                  {LeftOutRole, "leftOut"},
                  {ReasonRole, "reason"},
                  {ShareRole, "share"},
                  {ErrorRole, "error"},
                  {IsLikeliestRole, "isLikeliest"}});
    return names;
}

} // namespace steelyard
