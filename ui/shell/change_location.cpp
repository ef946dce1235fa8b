// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/change_location.h"

#include "decision/decision.h"

#include <algorithm>

namespace steelyard {

using decision::Decision;
using decision::Finding;

namespace {

// A question answered or noted otherwise; empty: none.
QString changedQuestion(const Decision &before, const Decision &after)
{
    for (const auto &[one, other] : {std::pair(&before, &after), std::pair(&after, &before)}) {
        for (const auto &[question, given] : one->answers) {
            if (!(other->answer(question) == given)) {
                return QString::fromStdString(question);
            }
        }
    }
    return {};
}

// A rating that stands in one list alone.
std::optional<Finding> changedRating(const Decision &before, const Decision &after)
{
    for (const auto &[one, other] : {std::pair(&before, &after), std::pair(&after, &before)}) {
        for (const Finding &rating : one->findings) {
            if (std::find(other->findings.begin(), other->findings.end(), rating) ==
                other->findings.end()) {
                return rating;
            }
        }
    }
    return {};
}

} // namespace

std::optional<ChangeLocation> changeLocation(const Decision &before, const Decision &after)
{
    const QString question = changedQuestion(before, after);
    if (!question.isEmpty()) {
        return ChangeLocation{PageId::Questions, question, {}, {}};
    }
    if (before.mustHaves != after.mustHaves) {
        return ChangeLocation{PageId::MustHaves, {}, {}, {}};
    }
    if (!(before.weighing == after.weighing)) {
        return ChangeLocation{PageId::Weights, {}, {}, {}};
    }
    if (!(before.own == after.own) || before.alternatives != after.alternatives) {
        return ChangeLocation{PageId::Table, {}, {}, {}};
    }
    if (before.ownWeights != after.ownWeights || before.ownScenarios != after.ownScenarios) {
        return ChangeLocation{PageId::WhatIf, {}, {}, {}};
    }
    if (const auto rating = changedRating(before, after)) {
        return ChangeLocation{after.knowledge.id.empty() ? PageId::Table : PageId::Compare,
                              {},
                              QString::fromStdString(rating->criterion),
                              QString::fromStdString(rating->alternative)};
    }
    if (!(before.record == after.record)) {
        return ChangeLocation{PageId::Decide, {}, {}, {}};
    }
    if (!(before.expectation == after.expectation)) {
        return ChangeLocation{PageId::Verdict, {}, {}, {}};
    }
    return {};
}

void showPlace(PageStack &pages, const ChangeLocation &place)
{
    if (!place.question.isEmpty()) {
        pages.showQuestion(place.question);
    } else if (!place.criterion.isEmpty()) {
        pages.showCell(place.criterion, place.alternative);
    } else {
        pages.showPage(place.page);
    }
}

} // namespace steelyard
