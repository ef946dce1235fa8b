// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/tipping_points.h"
#include "presentation/verdict_beam.h"
#include "presentation/waterfall.h"
#include "report/sections/section_parts.h"
#include "report/sections/sections.h"
#include "wording/dates.h"
#include "wording/language_notice.h"
#include "wording/lead_wording.h"
#include "wording/must_have_wording.h"
#include "wording/record_wording.h"
#include "wording/to_qstring.h"
#include "wording/verdict_wording.h"

#include <algorithm>

namespace steelyard::report {

using decision::State;

namespace {

Card verdictCard(const Context &context)
{
    const decision::Verdict &verdict = context.verdict;
    Card card;
    card.label = Words::tr("The verdict");
    const bool leftLeads =
        !verdict.scores.lead || verdict.scores.lead->left == verdict.scores.winner;
    card.badge = Badge{verdict.state(), VerdictWording(context.words).standing(), leftLeads};
    if (verdict.state() == State::NoFeasible || verdict.scores.winner.empty()) {
        card.subject.name = Words::tr("None", "no option meets the must-haves");
    } else if (verdict.state() == State::NotEnoughAnswers) {
        card.subject.name = Words::tr("Open", "the verdict");
    } else if (verdict.state() == State::TooClose && !verdict.scores.runnerUp.empty()) {
        card.subject.name = Words::tr("%1 or %2", "two options too close to call")
                                .arg(context.words.alternative(verdict.scores.winner),
                                     context.words.alternative(verdict.scores.runnerUp));
    } else {
        card.subject = context.option(verdict.scores.winner);
    }
    return card;
}

// Beside the verdict what people decided: both are kept.
Card decisionCard(const Context &context)
{
    const decision::DecisionRecord &record = context.decision.record;
    Card card;
    card.strong = true;
    card.label = record == decision::DecisionRecord()
                     ? Words::tr("The decision")
                     : Words::tr("The decision, %1", "status of a decision, inside a sentence")
                           .arg(RecordWording::status(record.status).toLower());
    if (record.chosen.empty()) {
        card.subject.name = Words::tr("Open", "the decision of people");
        card.note = Words::tr("nothing chosen yet");
        return card;
    }
    card.subject = context.option(record.chosen);
    const RecordWording words(context.base, context.decision, context.verdict,
                              context.options.locale);
    const bool isReasoned =
        decision::agreement(record, context.verdict) == decision::Agreement::Differs &&
        !decision::lacksReason(record, context.verdict);
    card.note = isReasoned ? Words::tr("differs from the verdict", "a choice")
                           : words.agreementNote(record.chosen);
    return card;
}

BeamFigure verdictFigure(const Context &context)
{
    BeamFigure figure;
    figure.content = drawing::verdictBeam(context.verdict, context.words);
    figure.beside.push_back(std::vector<Run>{{VerdictWording(context.words).sentence(), true}});
    figure.beside.emplace_back(VerdictWording(context.words).robustness());
    if (const QString lead = LeadWording(context.words).sentence(); !lead.isEmpty()) {
        figure.beside.emplace_back(lead);
    }
    figure.alternative = VerdictWording(context.words).sentence();
    return figure;
}

// Rules of the base against the winner belong beside the verdict.
void addConflicts(const Context &context, std::vector<Block> &blocks)
{
    List list;
    const QStringList conflicts = VerdictWording(context.words).conflicts();
    for (const QString &conflict : conflicts) {
        list.items.emplace_back(conflict);
    }
    if (!list.items.empty()) {
        list.instead = moreTexts(context, list.items.size() - 1);
        blocks.emplace_back(std::move(list));
    }
}

// What leaves options out is all there is to say where none is left.
void addWhyLeftOut(const Context &context, std::vector<Block> &blocks)
{
    List list;
    for (const decision::AlternativeResult &entry : context.verdict.scores.alternatives) {
        Text said;
        said.addStrong(context.words.alternative(entry.id) + u'.');
        for (const decision::Exclusion &exclusion : entry.exclusions) {
            said.add(u' ' + MustHaveWording(context.words).exclusion(exclusion));
        }
        list.items.push_back(std::move(said));
    }
    list.instead = moreTexts(context, list.items.size() - 1);
    blocks.emplace_back(Heading{2, Words::tr("What leaves the options out")});
    blocks.emplace_back(std::move(list));
}

void addWaterfall(const Context &context, std::vector<Block> &blocks)
{
    const auto fall =
        verdictWaterfall(context.words, WaterfallNames::Findings, context.options.locale);
    if (!fall) {
        return;
    }
    WaterfallFigure figure = waterfallFigure(*fall);
    for (const WaterfallSteps &fewer : {WaterfallSteps{3, 1}, {2, 1}, {1, 1}}) {
        if (isToldByWaterfall(context)) {
            break; // nothing else in the report has all steps
        }
        const auto shorter = verdictWaterfall(context.words, WaterfallNames::Findings,
                                              context.options.locale, fewer);
        const std::size_t steps = shorter ? shorter->chart.steps.size() : 0;
        const std::size_t now = figure.shorter.empty() ? figure.content.steps.size()
                                                       : figure.shorter.back().content.steps.size();
        if (steps > 0 && steps < now) {
            figure.shorter.push_back(waterfallFigure(*shorter));
        }
    }
    blocks.emplace_back(Heading{2, fall->title});
    blocks.emplace_back(std::move(figure));
}

// What a choice other than the verdict's costs, and why it was made all the same.
void addOwnChoice(const Context &context, std::vector<Block> &blocks)
{
    const decision::DecisionRecord &record = context.decision.record;
    const auto cost = choiceWaterfall(context.words, record.chosen, context.options.locale);
    const bool isOther =
        decision::agreement(record, context.verdict) == decision::Agreement::Differs;
    if (!isOther || !cost) {
        return;
    }
    Text said;
    said.addStrong(Words::tr("Choosing %1 instead: %2.", "an option, “costs 0.36”")
                       .arg(context.words.alternative(record.chosen), cost->chart.difference));
    if (!record.reason.empty()) {
        said.add(u' ' + toQString(record.reason));
    }
    blocks.emplace_back(Paragraph{std::move(said), ParagraphRole::Body});
}

void addTipping(const Context &context, std::vector<Block> &blocks)
{
    constexpr std::size_t kMostRows = 5;
    const std::vector<TippingPoint> all = tippingPoints(context.words);
    const std::vector<TippingPoint> shown = mostTelling(all, kMostRows);
    if (shown.empty()) {
        return;
    }
    Table table = tippingTable(context, shown);
    table.least = std::min<std::size_t>(shown.size(), 1);
    const bool isMore = context.has(Part::Changes);
    for (std::size_t out = 0; out <= shown.size() - table.least; ++out) {
        const int more = static_cast<int>(all.size() - shown.size() + out);
        Text text;
        if (more > 0 && isMore) {
            text.addLink(
                Words::tr("And %n more, see “%1”.", "", more).arg(partTitle(Part::Changes)),
                u'#' + partId(Part::Changes));
        } else if (more > 0) {
            text.add(Words::tr("And %n more, in the full report.", "", more));
        }
        table.instead.push_back(std::move(text));
    }
    blocks.emplace_back(Heading{2, Words::tr("What would change it")});
    blocks.emplace_back(std::move(table));
}

// Conditions and actions beside each other, as far as they are recorded.
void addConditions(const Context &context, std::vector<Block> &blocks)
{
    const std::size_t surely = surelyOnPageOne(context); // the page to sign has those beyond
    SideBySide pair;
    if (List list{reconsiderations(context)}; !list.items.empty()) {
        list.least = std::min(list.items.size(), surely);
        list.instead = moreTexts(context, list.items.size() - list.least);
        pair.columns.push_back({Heading{2, Words::tr("We would reconsider if")}, std::move(list)});
    }
    List actions;
    for (const decision::Action &action : context.decision.record.actions) {
        Text said{toQString(action.text)};
        QStringList who{toQString(action.owner), context.words.dates().date(action.due)};
        who.removeAll(QString());
        if (action.done) {
            who << actionState(action);
        }
        if (!who.isEmpty()) {
            said.addQuiet(u'\n' + who.join(Words::tr(", ", "between facts of an action")));
        }
        actions.items.push_back(std::move(said));
    }
    if (!actions.items.empty()) {
        actions.least = std::min(actions.items.size(), surely);
        actions.instead = moreTexts(context, actions.items.size() - actions.least);
        pair.columns.push_back({Heading{2, Words::tr("Who does what next")}, std::move(actions)});
    }
    if (!pair.columns.empty()) {
        blocks.emplace_back(std::move(pair));
    }
}

// Where the report has no page to sign, this one is.
void addSignatureLines(const Context &context, std::vector<Block> &blocks)
{
    if (context.has(Part::SignOff)) {
        return;
    }
    constexpr std::size_t kMost = 3; // lines beside each other that a name has room on
    const decision::DecisionRecord &record = context.decision.record;
    Form form;
    form.isSigned = true;
    form.columns = 3;
    for (const decision::Decider &decider : record.deciders) {
        if (form.fields.size() + 1 == kMost) {
            break; // the sign-off page of a longer report has room for all
        }
        const QString name = toQString(decider.name);
        const bool isOwner = !record.owner.empty() && decider.name == record.owner;
        form.fields.push_back(
            {isOwner ? Words::tr("%1, owner", "who decides and owns the decision").arg(name) : name,
             decider.signedOn.empty() ? QString()
                                      : Words::tr("Signed %1", "a date")
                                            .arg(context.words.dates().date(decider.signedOn)),
             1});
    }
    while (form.fields.size() + 1 < kMost) {
        const bool isOwner = form.fields.empty() && record.deciders.empty();
        const QString owner = toQString(record.owner);
        form.fields.push_back(
            {isOwner ? (owner.isEmpty() ? Words::tr("Owner") : owner) : Words::tr("Name and role"),
             {},
             1});
    }
    form.fields.push_back({Words::tr("Review on"), context.words.dates().date(record.reviewOn), 1});
    blocks.emplace_back(std::move(form));
}

} // namespace

Section decisionSection(const Context &context)
{
    Section section = context.begin(Part::Decision);
    section.onePage = true;
    section.title = toQString(context.decision.title);
    if (section.title.trimmed().isEmpty()) {
        section.title = Words::tr("Decision without a name");
    }
    std::vector<Block> &blocks = section.blocks;
    blocks.emplace_back(Paragraph{toQString(context.base.title), ParagraphRole::Lead});
    addDoubt(context, blocks);
    // Else it stands where the report says what it was made from.
    if (const QString notice = languageNotice(context.base, context.options.locale.bcp47Name());
        !notice.isEmpty() && !context.has(Part::Method)) {
        blocks.emplace_back(Paragraph{notice, ParagraphRole::Small});
    }
    blocks.emplace_back(Cards{{verdictCard(context), decisionCard(context)}});
    blocks.emplace_back(verdictFigure(context));
    addConflicts(context, blocks);
    addOwnChoice(context, blocks);
    if (context.verdict.state() == State::NoFeasible) {
        addWhyLeftOut(context, blocks);
    }
    addWaterfall(context, blocks);
    addTipping(context, blocks);
    addConditions(context, blocks);
    addSignatureLines(context, blocks);
    return section;
}

} // namespace steelyard::report
