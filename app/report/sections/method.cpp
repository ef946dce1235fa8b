// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "report/sections/section_parts.h"
#include "report/sections/sections.h"
#include "storage/decision_store.h"
#include "wording/share_wording.h"

namespace steelyard::report {

namespace {

// How weights come about: by answers, or as the users gave them.
void addWeighing(const Context &context, std::vector<Block> &blocks)
{
    if (context.base.questions.empty()) {
        blocks.emplace_back(Paragraph{
            Words::tr("Every option has a rating on every criterion, with a range of what is "
                      "plausible. A measure in a unit counts by its worst and best level. The "
                      "weights are yours. An option's value is the mean of its ratings by these "
                      "weights, in points of 10."),
            ParagraphRole::Body});
        return;
    }
    blocks.emplace_back(Paragraph{
        Words::tr(
            "Every option has a rating on every criterion, on a scale whose points are "
            "described in words, with a range of what is plausible and the evidence behind "
            "it. Your answers decide how much each criterion counts. An option's value is the "
            "mean of its ratings by these weights, in points of 10."),
        ParagraphRole::Body});
    blocks.emplace_back(Paragraph{
        Words::tr(
            "One step up doubles a criterion's weight, one step down halves it. A criterion "
            "that no answer raised counts with %1 of its starting weight, so that what nobody "
            "asked for does not drown what somebody did.")
            .arg(context.words.numbers().givenPercent(context.base.weighting.unraised)),
        ParagraphRole::Body});
}

void addRuns(const Context &context, std::vector<Block> &blocks)
{
    const bool hasQuestions = !context.base.questions.empty();
    blocks.emplace_back(Paragraph{
        hasQuestions
            ? Words::tr("To see how sure the result is, it is computed many times. Every run draws "
                        "an answer for each question that is open or not sure, moves every weight "
                        "by up to about 40% and draws every rating from its plausible range. How "
                        "often an option comes first tells how sure the verdict is.")
            : Words::tr("To see how sure the result is, it is computed many times. Every run draws "
                        "weights that agree with what you said of them, and every rating from its "
                        "plausible range. How often an option comes first tells how sure the "
                        "verdict is."),
        ParagraphRole::Body});
    const QString clear = ShareWording(context.words).threshold(context.decision.thresholds.clear);
    const QString leaning =
        ShareWording(context.words).threshold(context.decision.thresholds.leaning);
    blocks.emplace_back(Paragraph{
        hasQuestions
            ? Words::tr("The verdict is clear when one option comes first in at least %1 of 100 "
                        "runs, leaning from %2, and else too close to call. There is no verdict "
                        "while more than %3 of 100 important questions are open or not sure.")
                  .arg(clear, leaning,
                       ShareWording(context.words).threshold(context.decision.thresholds.open))
            : Words::tr("The verdict is clear when one option comes first in at least %1 of 100 "
                        "runs, leaning from %2, and else too close to call.")
                  .arg(clear, leaning),
        ParagraphRole::Body});
}

void addMethod(const Context &context, std::vector<Block> &blocks)
{
    addWeighing(context, blocks);
    if (!context.base.capabilities.empty()) {
        blocks.emplace_back(Paragraph{
            Words::tr("A must-have leaves out every option that does not offer it in a way you "
                      "accept. What is left out is rated for information only."),
            ParagraphRole::Body});
    }
    addRuns(context, blocks);
    blocks.emplace_back(Paragraph{
        Words::tr("Limits: ratings are as good as their evidence and as old as it. What nobody "
                  "found is unknown, which is not the same as bad. Criteria that overlap count "
                  "partly twice. A verdict compares the options of this decision and no others."),
        ParagraphRole::Body});
}

void addAgain(const Context &context, std::vector<Block> &blocks)
{
    blocks.emplace_back(Heading{2, Words::tr("To compute it again")});
    KeyValues facts;
    facts.rows = origin(context);
    facts.rows.push_back(
        {Words::tr("Runs, seed"), Words::tr("%1, %2", "number of runs, seed")
                                      .arg(context.options.locale.toString(
                                               static_cast<qulonglong>(context.verdict.samples())),
                                           QString::number(context.decision.seed))});
    facts.rows.push_back(
        {Words::tr("Method"), Words::tr("Weighted mean with runs, version %1", "of the engine")
                                  .arg(decision::kEngineVersion)});
    facts.rows.push_back(
        {Words::tr("Fingerprint"), storage::fingerprint(context.base, context.decision)});
    blocks.emplace_back(std::move(facts));
    blocks.emplace_back(Paragraph{
        context.decision.knowledge.id.empty()
            ? Words::tr("The same table, weights and seed give the same fingerprint and the same "
                        "numbers on any machine. The decision file is attached to this report; "
                        "open it in Steelyard to go on from here.")
            : Words::tr(
                  "The same knowledge base, answers and seed give the same fingerprint and the "
                  "same numbers on any machine. The decision file is attached to this report; "
                  "open it in Steelyard to go on from here."),
        ParagraphRole::Body});
}

} // namespace

Section methodSection(const Context &context)
{
    Section section = context.begin(Part::Method);
    section.ownPage = false;
    std::vector<Block> &blocks = section.blocks;
    if (context.isSmall() && !context.has(Part::Answers)) { // as short as the decision
        blocks.emplace_back(Paragraph{shortMethod(context), ParagraphRole::Body});
    } else {
        addMethod(context, blocks);
    }
    addAgain(context, blocks);
    return section;
}

} // namespace steelyard::report
