// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/contributions_chart.h"

#include "decision/verdict.h"
#include "presentation/option_slot.h"
#include "wording/lead_wording.h"
#include "wording/reason_wording.h"

#include <algorithm>
#include <cmath>

namespace steelyard {

using drawing::Bar;
using drawing::BarFill;

QString ContributionsChart::name()
{
    return tr("For and against");
}

BarProfile ContributionsChart::build(const Wording &words)
{
    const decision::Verdict &verdict = words.verdict();
    BarProfile profile;
    profile.title = tr("For and against");
    if (verdict.scores.runnerUp.empty() || verdict.scores.reasons.empty()) {
        profile.caption = tr("With fewer than two options left there is no lead to explain.");
        return profile;
    }
    const QString winner = words.alternative(verdict.scores.winner);
    const QString rival = words.alternative(verdict.scores.runnerUp);
    profile.title = tr("%1 against %2").arg(winner, rival);
    profile.caption =
        tr("Solid bars to the right speak for %1, hatched bars to the left for %2. "
           "All of them together are the lead of %3 points of 10.")
            .arg(winner, rival, words.numbers().value(std::abs(verdict.scores.lead->lead)));
    if (const QString note = LeadWording(words).sumNote(); !note.isEmpty()) {
        profile.caption += u' ' + note;
    }
    profile.headings = {tr("Criterion"), winner, rival, tr("Points")};
    profile.chart.high = 0;
    for (const decision::Reason &reason : verdict.scores.reasons) {
        const bool isFor = reason.kind == decision::ReasonKind::For;
        profile.lines.push_back(
            {{words.criterion(reason.criterion), ReasonWording(words).winnerRating(reason),
              ReasonWording(words).rivalRating(reason),
              words.numbers().contribution(reason.contribution)}});
        if (profile.chart.rows.size() == BarProfile::kMostBars) {
            continue;
        }
        const std::string &better = isFor ? verdict.scores.winner : verdict.scores.runnerUp;
        profile.chart.rows.push_back({words.criterion(reason.criterion),
                                      {Bar{0,
                                           reason.contribution,
                                           slotOf(words, better),
                                           isFor ? BarFill::Solid : BarFill::Hatched,
                                           {}}},
                                      words.numbers().contribution(reason.contribution)});
        profile.chart.low = std::min(profile.chart.low, reason.contribution);
        profile.chart.high = std::max(profile.chart.high, reason.contribution);
    }
    profile.chart.baseline = 0;
    addTicks(profile.chart, words);
    return profile;
}

} // namespace steelyard
