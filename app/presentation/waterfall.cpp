// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/waterfall.h"

#include "decision/applied_ratings.h"
#include "wording/numbers.h"
#include "wording/rating_wording.h"
#include "wording/reason_wording.h"
#include "wording/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace steelyard {

namespace {

using decision::Reason;
using drawing::WaterfallContent;
using drawing::WaterfallFill;
using drawing::WaterfallMood;
using drawing::WaterfallStep;

class WaterfallWords
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::Waterfall)
};

// Numbers as they are printed, in units of their last decimal: these can be added without error.
class Printed
{
public:
    explicit Printed(const QLocale &locale)
        : m_numbers(locale)
    {
    }

    [[nodiscard]] static long long units(double value)
    {
        return std::llround(Numbers::rounded(value, Numbers::kPointDecimals) * kUnits);
    }
    [[nodiscard]] QString plain(long long units) const
    {
        return m_numbers.value(static_cast<double>(units) / kUnits);
    }
    [[nodiscard]] QString withSign(long long units) const
    {
        return units > 0 ? u'+' + plain(units) : plain(units);
    }

private:
    static constexpr double kUnits = 100;
    Numbers m_numbers;
};

// What goes into one waterfall. Reasons are in points, of the end over the start.
struct Material
{
    std::string start;
    std::string end;
    std::vector<Reason> reasons;
    WaterfallSteps most = {};
    WaterfallMood mood = WaterfallMood::Lead;
    WaterfallNames names = WaterfallNames::Criteria;
};

// Which reasons are told one by one, and what all others come to.
struct Split
{
    std::vector<const Reason *> gains;
    std::vector<const Reason *> losses;
    std::vector<const Reason *> rest;
    long long restUnits = 0;
    long long lead = 0;    // as printed
    bool meetsEnds = true; // start and lead, as printed, are the end
};

const decision::AlternativeResult *resultOf(const Wording &words, const std::string &id)
{
    const auto &all = words.verdict().scores.alternatives;
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const auto &entry) { return entry.id == id; });
    return found == all.end() ? nullptr : &*found;
}

int optionSlot(const Wording &words, const std::string &id)
{
    const auto &order = words.decision().alternatives;
    return static_cast<int>(std::find(order.begin(), order.end(), id) - order.begin());
}

Split splitOf(const Wording &words, const Material &material)
{
    Split split;
    std::vector<const Reason *> bySize;
    for (const Reason &reason : material.reasons) {
        bySize.push_back(&reason);
    }
    std::stable_sort(bySize.begin(), bySize.end(), [](const Reason *left, const Reason *right) {
        return std::abs(left->contribution) > std::abs(right->contribution);
    });
    const double start = resultOf(words, material.start)->value;
    const double end = resultOf(words, material.end)->value;
    split.lead = Printed::units(end - start); // as it is printed everywhere
    split.meetsEnds = split.lead == Printed::units(end) - Printed::units(start);
    split.restUnits = split.lead;
    for (const Reason *reason : bySize) {
        const long long units = Printed::units(reason->contribution);
        if (units > 0 && split.gains.size() < material.most.gains) {
            split.gains.push_back(reason);
        } else if (units < 0 && split.losses.size() < material.most.losses) {
            split.losses.push_back(reason);
        } else {
            split.rest.push_back(reason);
            continue;
        }
        split.restUnits -= units;
    }
    return split;
}

QString ratingOf(const Wording &words, const std::string &criterion, const std::string &option,
                 double level)
{
    const knowledge::KnowledgeBase &base = words.base();
    const decision::AppliedRating applied =
        words.verdict().ratings().at(base.criterionIndex(criterion), base.alternativeIndex(option));
    return applied.value ? RatingWording(words).level(criterion, level)
                         : WaterfallWords::tr("unknown", "a rating");
}

// Both sides of a reason, the end's first.
QString ratingsOf(const Wording &words, const Material &material, const Reason &reason)
{
    const bool isVerdict = material.end == words.verdict().scores.winner;
    return WaterfallWords::tr("%1 against %2", "two ratings")
        .arg(isVerdict ? ReasonWording(words).winnerRating(reason)
                       : ratingOf(words, reason.criterion, material.end, reason.winnerRating),
             isVerdict ? ReasonWording(words).rivalRating(reason)
                       : ratingOf(words, reason.criterion, material.start, reason.rivalRating));
}

WaterfallStep stepOf(const Wording &words, const Material &material, const Reason &reason)
{
    WaterfallStep step;
    const bool isFor = reason.contribution > 0;
    step.fill = isFor ? WaterfallFill::For : WaterfallFill::Against;
    step.slot = optionSlot(words, isFor ? material.end : material.start);
    if (material.names == WaterfallNames::Criteria) {
        step.name = words.criterion(reason.criterion);
        step.detail = ratingsOf(words, material, reason);
    } else {
        step.name = ReasonWording(words).headline(reason);
        step.detail = ReasonWording(words).comparison(reason);
        if (!reason.answers.empty()) {
            step.detail =
                WaterfallWords::tr("%1; %2", "two ratings of a criterion; who asks for it")
                    .arg(step.detail, words.question(reason.answers.front().question));
        }
    }
    return step;
}

WaterfallStep restOf(const Wording &words, const Material &material, const Split &split)
{
    WaterfallStep step;
    step.fill = WaterfallFill::Rest;
    step.slot = optionSlot(words, split.restUnits < 0 ? material.start : material.end);
    if (split.rest.empty()) {
        step.name = WaterfallWords::tr("Rounding");
        return step;
    }
    const auto gains = std::count_if(split.rest.begin(), split.rest.end(),
                                     [](const Reason *one) { return one->contribution > 0; });
    const auto losses = static_cast<qsizetype>(split.rest.size()) - gains;
    step.name =
        WaterfallWords::tr("and %n smaller criteria", "", static_cast<int>(split.rest.size()));
    step.detail = WaterfallWords::tr("%1 for, %2 against", "two numbers of criteria")
                      .arg(QString::number(gains), QString::number(losses));
    if (material.names == WaterfallNames::Findings && split.rest.size() > 1) {
        step.detail = WaterfallWords::tr("%1. Largest: %2, %3", "“12 for, 4 against”; two criteria")
                          .arg(step.detail, words.criterion(split.rest[0]->criterion),
                               words.criterion(split.rest[1]->criterion));
    }
    return step;
}

// Adds a step that is printed as so many units; what is drawn is exact.
void addStep(Waterfall &fall, WaterfallStep step, double &reached, double by, long long units,
             const Printed &printed)
{
    step.from = reached;
    reached += by;
    step.to = reached;
    step.amount = printed.withSign(units);
    const QString number = printed.plain(std::llabs(units));
    fall.sum += fall.chart.steps.empty() ? (units < 0 ? QChar(0x2212) + number : number)
                : units < 0              ? QStringLiteral(" ") + QChar(0x2212) + u' ' + number
                                         : QStringLiteral(" + ") + number;
    fall.chart.steps.push_back(std::move(step));
}

void addScale(WaterfallContent &chart, const QLocale &locale)
{
    chart.low = std::min(chart.start.value, chart.end.value);
    chart.high = std::max(chart.start.value, chart.end.value);
    for (const WaterfallStep &step : chart.steps) {
        chart.low = std::min({chart.low, step.from, step.to});
        chart.high = std::max({chart.high, step.from, step.to});
    }
    const double span = std::max(chart.high - chart.low, 0.05);
    chart.low -= 0.06 * span;
    chart.high += 0.06 * span;
    double tick = 0.02;
    for (const double next : {0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0}) {
        tick = span / tick > 4 ? next : tick;
    }
    const int last = static_cast<int>(std::floor((chart.high + 1e-9) / tick));
    for (int i = static_cast<int>(std::ceil(chart.low / tick - 1e-9)); i <= last; ++i) {
        const double value = i * tick;
        chart.ticks.push_back(value);
        chart.tickTexts << Numbers(locale).fixed(value, tick < 0.1 ? 2 : tick < 1 ? 1 : 0);
    }
}

void addTexts(Waterfall &fall, const Wording &words, const Material &material, const Split &split,
              const Printed &printed)
{
    const long long lead = split.lead;
    const QString start = words.alternative(material.start);
    const QString end = words.alternative(material.end);
    WaterfallContent &chart = fall.chart;
    switch (material.mood) {
    case WaterfallMood::Lead:
        fall.title = WaterfallWords::tr("Why %1").arg(end);
        chart.difference = printed.withSign(lead);
        break;
    case WaterfallMood::Level:
        fall.title = WaterfallWords::tr("%1 beside %2", "two options").arg(end, start);
        chart.difference =
            WaterfallWords::tr("%1 apart", "points").arg(printed.plain(std::llabs(lead)));
        break;
    case WaterfallMood::Cost:
        fall.title = WaterfallWords::tr("What choosing %1 costs").arg(end);
        chart.difference = lead < 0
                               ? WaterfallWords::tr("costs %1", "points").arg(printed.plain(-lead))
                               : printed.withSign(lead);
        chart.start.note = WaterfallWords::tr("the verdict");
        chart.end.note = WaterfallWords::tr("the choice");
        break;
    }
    fall.caption = WaterfallWords::tr("From %1 of %2 to %3 of %4, points of 10",
                                      "the value of an option, twice")
                       .arg(chart.start.text, start, chart.end.text, end);
    fall.legend = WaterfallWords::tr("Filled: for. Lines: the rest, net. Hatched: against.");
    fall.sum += QStringLiteral(" = ") + printed.plain(split.lead);
    if (!split.meetsEnds) {
        fall.sum += WaterfallWords::tr("; %1 and %2 are rounded by themselves", "two values")
                        .arg(chart.start.text, chart.end.text);
    }
    QStringList parts;
    for (const WaterfallStep &step : chart.steps) {
        parts << WaterfallWords::tr("%1 %2", "what makes a difference, by how much")
                     .arg(step.name, step.amount);
    }
    fall.alternative = WaterfallWords::tr("From %1 with %2 to %3 with %4: %5.",
                                          "options and their values; all differences")
                           .arg(start, chart.start.text, end, chart.end.text,
                                parts.join(WaterfallWords::tr("; ", "between differences")));
}

Waterfall build(const Wording &words, const Material &material, const QLocale &locale)
{
    const Printed printed(locale);
    const Split split = splitOf(words, material);
    Waterfall fall;
    const decision::AlternativeResult &start = *resultOf(words, material.start);
    const decision::AlternativeResult &end = *resultOf(words, material.end);
    fall.chart.mood = material.mood;
    fall.chart.start = {words.alternative(start.id),
                        {},
                        optionSlot(words, start.id),
                        start.value,
                        printed.plain(Printed::units(start.value))};
    fall.chart.end = {words.alternative(end.id),
                      {},
                      optionSlot(words, end.id),
                      end.value,
                      printed.plain(Printed::units(end.value))};
    double reached = start.value;
    double losses = 0;
    for (const Reason *reason : split.gains) {
        addStep(fall, stepOf(words, material, *reason), reached, reason->contribution,
                Printed::units(reason->contribution), printed);
    }
    for (const Reason *reason : split.losses) {
        losses += reason->contribution;
    }
    if (!split.rest.empty() || split.restUnits != 0) {
        // To where the losses begin, so that the drawing ends exactly at the end's value.
        addStep(fall, restOf(words, material, split), reached, end.value - losses - reached,
                split.restUnits, printed);
    }
    for (const Reason *reason : split.losses) {
        addStep(fall, stepOf(words, material, *reason), reached, reason->contribution,
                Printed::units(reason->contribution), printed);
    }
    addScale(fall.chart, locale);
    addTexts(fall, words, material, split, printed);
    return fall;
}

// What every criterion adds to one option over another.
std::vector<Reason> reasonsBetween(const Wording &words, const std::string &from,
                                   const std::string &to)
{
    const knowledge::KnowledgeBase &base = words.base();
    const decision::Verdict &verdict = words.verdict();
    const decision::AppliedRatings &ratings = verdict.ratings();
    const std::size_t start = base.alternativeIndex(from);
    const std::size_t end = base.alternativeIndex(to);
    constexpr double middle = 5; // of the points: what an unknown rating counts as
    std::vector<Reason> reasons;
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        const double by =
            verdict.scores.weights[c].weight * (ratings.pointsAt(c, end).value.value_or(middle) -
                                                ratings.pointsAt(c, start).value.value_or(middle));
        if (by == 0) {
            continue;
        }
        const double unknown = decision::levelAt(base.criteria[c], middle);
        reasons.push_back({base.criteria[c].id,
                           by > 0 ? decision::ReasonKind::For : decision::ReasonKind::Against,
                           by,
                           ratings.at(c, end).value.value_or(unknown),
                           ratings.at(c, start).value.value_or(unknown),
                           {}});
    }
    return reasons;
}

} // namespace

std::optional<Waterfall> verdictWaterfall(const Wording &words, WaterfallNames names,
                                          const QLocale &locale, const WaterfallSteps &most)
{
    const decision::Verdict &verdict = words.verdict();
    const bool isThere = resultOf(words, verdict.scores.winner) != nullptr &&
                         resultOf(words, verdict.scores.runnerUp) != nullptr;
    if (!isThere || verdict.scores.reasons.empty()) {
        return std::nullopt;
    }
    Material material{verdict.scores.runnerUp, verdict.scores.winner, verdict.scores.reasons};
    material.names = names;
    material.most = most;
    const decision::State state = verdict.state();
    if (state != decision::State::Clear && state != decision::State::Leaning) {
        material.mood = WaterfallMood::Level;
        material.most.losses = most.gains;
    }
    return build(words, material, locale);
}

std::optional<Waterfall> choiceWaterfall(const Wording &words, const std::string &chosen,
                                         const QLocale &locale)
{
    const decision::Verdict &verdict = words.verdict();
    const decision::AlternativeResult *choice = resultOf(words, chosen);
    const bool isThere = resultOf(words, verdict.scores.winner) != nullptr && choice != nullptr;
    if (!isThere || chosen == verdict.scores.winner || !choice->exclusions.empty()) {
        return std::nullopt;
    }
    Material material{verdict.scores.winner, chosen,
                      reasonsBetween(words, verdict.scores.winner, chosen)};
    material.mood = WaterfallMood::Cost;
    material.most.losses = material.most.gains;
    if (material.reasons.empty()) {
        return std::nullopt;
    }
    return build(words, material, locale);
}

} // namespace steelyard
