// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evidence_debt.h"
#include "decision/inputs.h"
#include "presentation/waterfall.h"
#include "report/sections/section_parts.h"
#include "report/sections/sections.h"
#include "wording/dates.h"
#include "wording/foundation_wording.h"
#include "wording/lead_wording.h"
#include "wording/names.h"
#include "wording/numbers.h"
#include "wording/opinion_wording.h"
#include "wording/reason_wording.h"
#include "wording/share_wording.h"
#include "wording/to_qstring.h"
#include "wording/verdict_wording.h"
#include "wording/weight_wording.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace steelyard::report {

namespace {

// What hardly shows is no row where there is little room: such criteria are counted below. The
// largest are told however small they are, else a narrow lead would come from nowhere.
bool isShown(const Context &context, const decision::Reason &reason)
{
    constexpr double kLeast = 0.05;
    constexpr double kLeastInShort = 0.1;
    constexpr std::size_t kAlways = 4;
    const auto &all = context.verdict.scores.reasons; // the largest first
    const auto shown = std::min(all.size(), kAlways);
    if (std::any_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(shown),
                    [&reason](const auto &any) { return any.criterion == reason.criterion; })) {
        return true;
    }
    return std::abs(reason.contribution) >= (context.has(Part::Answers) ? kLeast : kLeastInShort);
}

// Whether the points as printed, the smaller ones together, are the lead as printed.
bool addUpToLead(const Context &context)
{
    const decision::Scores &scores = context.verdict.scores;
    std::vector<double> parts{0};
    for (const decision::Reason &reason : scores.reasons) {
        if (isShown(context, reason)) {
            parts.push_back(reason.contribution);
        } else {
            parts.front() += reason.contribution;
        }
    }
    return !scores.lead ||
           Numbers::addsUp(parts, std::abs(scores.lead->lead), Numbers::kPointDecimals);
}

Text answersOf(const Context &context, const decision::Reason &reason)
{
    QStringList answers;
    for (const decision::AnswerReference &reference : reason.answers) {
        answers << (reference.answer.empty()
                        ? context.words.question(reference.question)
                        : Words::tr("%1: %2", "a question and its answer")
                              .arg(context.words.question(reference.question),
                                   context.words.answer(reference.question, reference.answer)));
    }
    Text name;
    name.addStrong(context.words.criterion(reason.criterion));
    if (!answers.isEmpty()) {
        name.addQuiet(u'\n' + answers.join(Words::tr("; ", "between answers")));
    }
    return name;
}

// With the answers behind them where they are told nowhere else.
Table contributionTable(const Context &context)
{
    const decision::Scores &scores = context.verdict.scores;
    double longest = 0;
    for (const decision::Reason &reason : scores.reasons) {
        longest = std::max(longest, std::abs(reason.contribution));
    }
    const bool isLong = context.has(Part::Answers);
    Table table;
    table.caption.text = Words::tr("What every criterion adds to the lead");
    table.columns = {
        {{isLong ? Words::tr("Criterion and the answers behind it") : Words::tr("Criterion")},
         1,
         false,
         false},
        {{Words::tr("Weight")}, -66, true, false},
        {context.option(scores.winner), -108, true, false},
        {context.option(scores.runnerUp), -108, true, false},
        {{Words::tr("Points")}, -128, true, false}};
    const QStringList percents = WeightWording(context.words).percents();
    double rest = 0;
    int smaller = 0;
    for (const decision::Reason &reason : scores.reasons) {
        if (!isShown(context, reason)) {
            rest += reason.contribution;
            ++smaller;
            continue;
        }
        const std::size_t criterion = context.base.criterionIndex(reason.criterion);
        Row row;
        row.cells.push_back({isLong ? answersOf(context, reason)
                                    : Text(context.words.criterion(reason.criterion))});
        row.cells.push_back({percents.value(static_cast<qsizetype>(criterion))});
        row.cells.push_back({ReasonWording(context.words).winnerRating(reason)});
        row.cells.push_back({ReasonWording(context.words).rivalRating(reason)});
        Cell points{context.words.numbers().contribution(reason.contribution)};
        points.bar = longest > 0 ? reason.contribution / longest : 0;
        row.cells.push_back(std::move(points));
        table.rows.push_back(std::move(row));
    }
    if (smaller > 0) {
        Cell points{context.words.numbers().contribution(rest)};
        points.bar = longest > 0 ? rest / longest : 0;
        table.rows.push_back(
            {{{Words::tr("and %n smaller criteria", "", smaller)}, {}, {}, {}, std::move(points)},
             RowKind::Plain,
             {}});
    }
    if (scores.lead) {
        table.rows.push_back({{{Words::tr("Lead")},
                               {},
                               {},
                               {},
                               {context.words.numbers().contribution(std::abs(scores.lead->lead))}},
                              RowKind::Total,
                              {}});
    }
    return table;
}

// What others published: in full where everything is, else how each stands to this verdict.
void addPublished(const Context &context, std::vector<Block> &blocks)
{
    if (context.base.publishedVerdicts.empty()) {
        return;
    }
    const bool isLong = context.has(Part::Evidence);
    Table table;
    table.caption.text = Words::tr("What others published");
    table.columns = {{{Words::tr("Published by")}, 0.9, false, false},
                     {{Words::tr("Verdict")}, 1.6, false, false},
                     {{isLong ? Words::tr("Where we differ") : Words::tr("Beside this verdict")},
                      1.8,
                      false,
                      false}};
    for (const knowledge::PublishedVerdict &verdict : context.base.publishedVerdicts) {
        const knowledge::Source *source = context.base.source(verdict.source);
        Text who;
        who.addLink(toQString(source ? source->publisher : verdict.source),
                    toQString(source ? source->url : std::string()), true);
        if (source && !source->contentDate.empty()) {
            who.addQuiet(u'\n' + context.words.dates().date(source->contentDate));
        }
        Text what;
        what.addStrong(Names::publishedShape(verdict.shape));
        if (isLong) {
            what.add(u'\n' + toQString(verdict.statement));
        }
        table.rows.push_back({{{std::move(who)},
                               {std::move(what)},
                               {isLong ? toQString(verdict.whereWeDiffer)
                                       : OpinionWording(context.words).published(verdict)}},
                              RowKind::Plain,
                              {}});
    }
    constexpr std::size_t kLeastPublished = 2;
    if (!isLong && table.rows.size() > kLeastPublished) {
        table.least = kLeastPublished;
        table.instead = moreTexts(context, table.rows.size() - kLeastPublished);
    }
    blocks.emplace_back(Heading{2, Words::tr("What others published")});
    blocks.emplace_back(
        Paragraph{Words::tr("Opinion: shown beside our verdict and not counted in it."),
                  ParagraphRole::Body});
    blocks.emplace_back(std::move(table));
}

// Of users' own ratings: how much of the weight rests on what, and on guesses without a source.
QString debtText(const Context &context)
{
    if (context.decision.findings.empty() || !context.verdict.inputs) {
        return {};
    }
    const decision::EvidenceDebt debt =
        decision::evidenceDebt(context.base, context.decision, context.verdict.inputs->weights);
    QStringList said{
        Words::tr(
            "Of the weight %1 rests on what was measured, %2 on estimates, %3 on guesses, and "
            "%4 on nothing yet.")
            .arg(context.words.numbers().percent(debt.measured),
                 context.words.numbers().percent(debt.estimated),
                 context.words.numbers().percent(debt.guessed),
                 context.words.numbers().percent(debt.unknown))};
    if (debt.debt > 0) {
        QStringList names;
        for (std::size_t i = 0; i < std::min<std::size_t>(3, debt.criteria.size()); ++i) {
            names << context.words.criterion(debt.criteria[i]);
        }
        said << Words::tr("Evidence debt: %1 of it is guessed without any source, most of all in "
                          "%2.",
                          "a share, criteria")
                    .arg(context.words.numbers().percent(debt.debt),
                         names.join(Words::tr(", ", "between names")));
    }
    return said.join(u' ');
}

void addFoundation(const Context &context, std::vector<Block> &blocks)
{
    blocks.emplace_back(Heading{2, Words::tr("What it rests on")});
    const QString kinds = FoundationWording(context.words).kinds();
    if (!context.decision.knowledge.id.empty() || context.verdict.scores.foundation.sources > 0) {
        blocks.emplace_back(Paragraph{
            kinds.isEmpty() ? FoundationWording(context.words).sentence()
                            : FoundationWording(context.words).sentence() + u' ' + kinds + u'.',
            ParagraphRole::Body});
    }
    blocks.emplace_back(Paragraph{debtText(context), ParagraphRole::Body});
}

void addSure(const Context &context, std::vector<Block> &blocks)
{
    constexpr std::size_t kMostRanks = 3; // further ones hardly differ and are too narrow to read
    ShareFigure figure = shareFigure(context, kMostRanks);
    if (figure.lines.empty()) {
        return;
    }
    blocks.emplace_back(Heading{2, Words::tr("How sure it is")});
    blocks.emplace_back(Paragraph{VerdictWording(context.words).robustness(), ParagraphRole::Body});
    blocks.emplace_back(std::move(figure));
    blocks.emplace_back(Paragraph{ShareWording(context.words).errorNote(), ParagraphRole::Small});
    if (Table methods = methodTable(context, true); !methods.rows.empty()) {
        blocks.emplace_back(std::move(methods));
    }
}

} // namespace

bool hasReasons(const Context &context)
{
    return !context.verdict.scores.winner.empty();
}

ShareFigure shareFigure(const Context &context, std::size_t mostRanks)
{
    const auto &all = context.verdict.scores.alternatives;
    ShareFigure figure;
    std::size_t ranks = 0;
    std::vector<std::size_t> order;
    for (std::size_t column = 0; column < all.size(); ++column) {
        ranks = std::max(ranks, context.verdict.shares(all[column].id).rankAcceptability.size());
        if (context.canLead(column)) {
            order.push_back(column);
        }
    }
    ranks = std::min(ranks, mostRanks);
    if (ranks > 1) {
        const QStringList names{Words::tr("First", "rank"), Words::tr("Second", "rank"),
                                Words::tr("Third", "rank")};
        figure.ranks = names.mid(0, static_cast<qsizetype>(ranks));
    }
    std::stable_sort(order.begin(), order.end(), [&all](std::size_t left, std::size_t right) {
        return all[left].rank < all[right].rank;
    });
    constexpr std::size_t kMostLines = 4; // further ones are told together
    double others = 0;
    for (const std::size_t column : order) {
        const decision::RankShares &shares = context.verdict.shares(all[column].id);
        if (mostRanks == 1 && figure.lines.size() >= kMostLines && order.size() > kMostLines + 1) {
            others += shares.rankAcceptability.front();
            continue;
        }
        ShareFigure::Line line{context.option(column), {}, {}};
        for (std::size_t rank = 0; rank < std::min(ranks, shares.rankAcceptability.size());
             ++rank) {
            const double share = shares.rankAcceptability[rank];
            line.bars.push_back({share, rank == 0 ? shares.error : 0,
                                 ShareWording(context.words).hundred(share, rank)});
        }
        figure.lines.push_back(std::move(line));
    }
    if (others > 0) {
        figure.lines.push_back({{Words::tr("Others", "options, together"), -1},
                                {{others, 0, ShareWording(context.words).hundred(others)}},
                                {}});
    }
    figure.marks = {context.decision.thresholds.leaning, context.decision.thresholds.clear};
    figure.caption.text =
        ranks > 1 ? Words::tr("How often options came first, second and third, of 100 runs; dashed "
                              "where leaning and clear begin")
                  : Words::tr("How often options came first, of 100 runs; dashed where leaning and "
                              "clear begin");
    figure.alternative = VerdictWording(context.words).robustness();
    return figure;
}

Section whySection(const Context &context)
{
    Section section = context.begin(Part::Why);
    section.ownPage = false;
    std::vector<Block> &blocks = section.blocks;
    addSure(context, blocks);
    if (!context.verdict.scores.reasons.empty() && !isToldByWaterfall(context)) {
        blocks.emplace_back(Heading{2, Words::tr("What every criterion adds to the lead")});
        if (const QString lead = LeadWording(context.words).sentence(); !lead.isEmpty()) {
            blocks.emplace_back(Paragraph{lead, ParagraphRole::Body});
        }
        blocks.emplace_back(contributionTable(context));
        if (!addUpToLead(context)) {
            blocks.emplace_back(
                Paragraph{Words::tr("The points may not add up to the lead because of rounding."),
                          ParagraphRole::Small});
        }
    }
    if (const auto cost =
            choiceWaterfall(context.words, context.decision.record.chosen, context.options.locale);
        cost && cost->chart.mood == drawing::WaterfallMood::Cost) {
        blocks.emplace_back(Heading{2, cost->title});
        blocks.emplace_back(waterfallFigure(*cost));
    }
    addFoundation(context, blocks);
    addPublished(context, blocks);
    return section;
}

} // namespace steelyard::report
