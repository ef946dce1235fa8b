// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/sureness_card.h"

#include "models/rank_model.h"
#include "session/decision_document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pause_while_hidden.h"
#include "ui/widgets/rank_shares.h"

#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

namespace {

constexpr int kMostRanks = 3; // more would be too narrow to read

RankSharesRow rowOf(const RankModel &model, int row)
{
    const QModelIndex name = model.index(row, RankModel::NameColumn);
    RankSharesRow result;
    result.name = name.data().toString();
    result.slot = name.data(RankModel::SlotRole).toInt();
    result.note = name.data(RankModel::ReasonRole).toString();
    const int last = std::min(model.columnCount(), RankModel::FirstRankColumn + kMostRanks);
    for (int column = RankModel::FirstRankColumn; column < last; ++column) {
        const QModelIndex index = model.index(row, column);
        const QVariant share = index.data(RankModel::ShareRole);
        if (share.isValid()) {
            result.ranks.push_back({share.toDouble(), index.data(RankModel::ErrorRole).toDouble(),
                                    index.data().toString()});
        }
    }
    return result;
}

} // namespace

RobustnessCard::RobustnessCard(QWidget *parent)
    : VerdictCard(parent)
    , m_model(new RankModel(this))
{
    pauseWhileHidden(this, [this](bool paused) { m_model->setPaused(paused); });
}

void RobustnessCard::setDocument(DecisionDocument *document)
{
    m_model->setDocument(document);
}

bool RobustnessCard::build(DecisionDocument &document)
{
    const bool noneLeft = document.verdict().state() == decision::State::NoFeasible;
    setTitle(noneLeft ? tr("Who is left out") : tr("How sure"));
    setHint(noneLeft ? QString() : tr("Share of runs by rank"));
    std::vector<RankSharesRow> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        rows.push_back(rowOf(*m_model, row));
    }
    auto *shares = new RankShares;
    shares->setRows(rows);
    contents()->addWidget(shares);
    if (!noneLeft && document.verdict().samples() == 0) {
        add(tr("The shares are being worked out."), "caption", 12);
    }
    add(document.wording().errorNote(), "caption", 12);
    if (!noneLeft) {
        addMustHaves(document); // where none is left they have a card of their own
    }
    return !rows.empty();
}

// The must-haves that leave an option out, each with a way to the question that asks for it.
void RobustnessCard::addMustHaves(const DecisionDocument &document)
{
    const decision::Verdict &verdict = document.verdict();
    const Wording words = document.wording();
    bool isFirst = true;
    for (const decision::RequiredCapability &required : verdict.scores.mustHaves) {
        const std::string &id = document.base().capabilities[required.capability].id;
        const bool excludes = std::any_of(
            verdict.scores.alternatives.begin(), verdict.scores.alternatives.end(),
            [&](const auto &option) {
                return std::any_of(option.exclusions.begin(), option.exclusions.end(),
                                   [&](const auto &part) { return part.capability == id; });
            });
        if (!excludes) {
            continue;
        }
        if (isFirst) {
            add(tr("Must-haves that leave options out"), "label", 12);
        }
        isFirst = false;
        const QString name = words.mustHave(required);
        contents()->addWidget(
            required.answers.empty()
                ? placeLink(name,
                            {KnowledgePlace::Kind::Capability, QString::fromStdString(id), {}})
                : questionLink(name, required.answers.front().question));
    }
}

} // namespace steelyard
