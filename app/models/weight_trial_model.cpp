// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/weight_trial_model.h"

#include "session/exploration.h"
#include "wording/wording.h"

#include <algorithm>

namespace steelyard {

void WeightTrialModel::setExploration(Exploration *exploration)
{
    if (m_exploration) {
        m_exploration->disconnect(this);
    }
    m_exploration = exploration;
    if (exploration) {
        connect(exploration, &Exploration::changed, this, &WeightTrialModel::refresh);
    }
    rebuild();
}

Exploration *WeightTrialModel::exploration() const
{
    return m_exploration;
}

void WeightTrialModel::setRows(Rows rows)
{
    m_kind = rows;
    rebuild();
}

void WeightTrialModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    if (m_exploration && m_exploration->trial()) {
        const knowledge::KnowledgeBase &base = m_exploration->trial()->base();
        if (m_kind == Rows::Criteria) {
            for (std::size_t c = 0; c < base.criteria.size(); ++c) {
                m_rows.push_back({QString::fromStdString(base.criteria[c].name), {c}, {}, 0, {}});
            }
        } else {
            for (const knowledge::Group &group : base.groups) {
                Row row{QString::fromStdString(group.name), {}, {}, 0, {}};
                for (std::size_t c = 0; c < base.criteria.size(); ++c) {
                    if (base.criteria[c].group == group.id) {
                        row.criteria.push_back(c);
                    }
                }
                if (!row.criteria.empty()) {
                    m_rows.push_back(std::move(row));
                }
            }
        }
        const DecisionDocument &trial = *m_exploration->trial();
        const decision::WeightLines lines(base, trial.decision(), trial.verdict());
        for (Row &row : m_rows) {
            fill(row, lines);
        }
    }
    endResetModel();
}

void WeightTrialModel::refresh()
{
    if (m_rows.empty() || !m_exploration->trial()) {
        rebuild();
        return;
    }
    const DecisionDocument &trial = *m_exploration->trial();
    const decision::WeightLines lines(trial.base(), trial.decision(), trial.verdict());
    for (Row &row : m_rows) {
        fill(row, lines);
    }
    Q_EMIT dataChanged(index(0, Now), index(rowCount() - 1, ColumnCount - 1));
}

void WeightTrialModel::fill(Row &row, const decision::WeightLines &lines) const
{
    const decision::Verdict &agreed = m_exploration->document()->verdict();
    const decision::Verdict &now = m_exploration->trial()->verdict();
    row.line = lines.line(row.criteria);
    row.agreed = 0;
    for (const std::size_t c : row.criteria) {
        row.agreed += agreed.scores.weights[c].weight;
    }
    row.range = row.line.leadRange(agreed.scores.winner);
    row.halved = row.raised = 0;
    if (now.scores.lead) {
        const auto rowOf = [&now](const std::string &id) {
            const auto found =
                std::find_if(now.scores.alternatives.begin(), now.scores.alternatives.end(),
                             [&id](const auto &alternative) { return alternative.id == id; });
            return static_cast<std::size_t>(found - now.scores.alternatives.begin());
        };
        const std::size_t left = rowOf(now.scores.lead->left);
        const std::size_t right = rowOf(now.scores.lead->right);
        const auto leadAt = [&](double share) {
            const double held = std::min(share, row.line.most());
            return row.line.value(left, held) - row.line.value(right, held);
        };
        row.halved = leadAt(row.line.now() / 2);
        row.raised = leadAt(row.line.now() * 1.5);
    }
}

void WeightTrialModel::setShare(int row, double share)
{
    m_exploration->setWeights(at(row).line.moved(share));
}

int WeightTrialModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WeightTrialModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WeightTrialModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row &row = at(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == Name) {
        return spoken(row);
    }
    if (role == Qt::TextAlignmentRole && index.column() != Name) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole || !m_exploration->trial()) {
        return {};
    }
    const Wording words = m_exploration->trial()->wording();
    switch (index.column()) {
    case Name:
        return row.name;
    case Now:
        return words.numbers().percent(row.line.now());
    case Agreed:
        return words.numbers().percent(row.agreed);
    case StaysFrom:
        return row.range ? words.numbers().percent(row.range->low) : QString();
    case StaysTo:
        return row.range ? words.numbers().percent(row.range->high) : QString();
    case Halved:
        return words.numbers().contribution(row.halved);
    case Raised:
        return words.numbers().contribution(row.raised);
    default:
        return {};
    }
}

QVariant WeightTrialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Weight");
    case Now:
        return tr("Now", "a weight");
    case Agreed:
        return tr("Agreed", "a weight");
    case StaysFrom:
        return tr("Leader stays from");
    case StaysTo:
        return tr("to", "a share of the weight");
    case Halved:
        return tr("Lead if halved");
    case Raised:
        return tr("Lead if half more");
    default:
        return {};
    }
}

QString WeightTrialModel::spoken(const Row &row) const
{
    const DecisionDocument &agreed = *m_exploration->document();
    const Wording words = agreed.wording();
    QString now = tr("%1: %2, agreed %3.", "weight, share now, share agreed")
                      .arg(row.name, words.numbers().percent(row.line.now()),
                           words.numbers().percent(row.agreed));
    if (agreed.verdict().scores.winner.empty()) {
        return now;
    }
    const QString leader = words.alternative(agreed.verdict().scores.winner);
    if (!row.range) {
        return tr("%1 %2 is first at no share.", "a sentence, option").arg(now, leader);
    }
    return tr("%1 %2 is first from %3 to %4.", "a sentence, option, two shares")
        .arg(now, leader, words.numbers().percent(row.range->low),
             words.numbers().percent(row.range->high));
}

} // namespace steelyard
