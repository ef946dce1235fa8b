// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/sections.h"
#include "wording/must_have_wording.h"
#include "wording/names.h"
#include "wording/to_qstring.h"
#include "wording/weight_wording.h"

#include <algorithm>

namespace steelyard::report {

namespace {

void addAnswers(const Context &context, std::vector<Block> &blocks)
{
    KeyValues given;
    QStringList open;
    for (const knowledge::Question &question : context.base.questions) {
        if (!decision::isAsked(context.base, question, context.decision)) {
            continue;
        }
        const decision::AnswerState state = context.decision.answer(question.id).state;
        if (state == decision::AnswerState::Open || state == decision::AnswerState::NotSure) {
            open << toQString(question.name);
        } else {
            given.rows.push_back(
                {toQString(question.name), context.words.givenAnswer(question.id)});
        }
    }
    if (!given.rows.empty()) {
        blocks.emplace_back(Heading{2, Words::tr("What was answered")});
        given.columns = 2;
        blocks.emplace_back(std::move(given));
    }
    if (!open.isEmpty()) {
        blocks.emplace_back(Paragraph{Words::tr("Open or not sure: %1.", "questions")
                                          .arg(open.join(Words::tr(", ", "between questions"))),
                                      ParagraphRole::Body});
    }
}

// The one place that tells in full who is left out and why.
void addOptions(const Context &context, std::vector<Block> &blocks)
{
    Table table;
    table.caption.text = Words::tr("The options that were weighed");
    const bool hasVersions =
        context.has(Part::Answers) &&
        std::any_of(context.columns.begin(), context.columns.end(), [&context](std::size_t at) {
            return !context.base.alternatives[at].versionSeen.empty();
        });
    table.columns = {{{Words::tr("Option")}, -120, false, false},
                     {{Words::tr("What it is")}, 1, false, false}};
    if (hasVersions) {
        table.columns.push_back({{Words::tr("Version seen")}, -150, false, false});
    }
    bool isSaid = false;
    for (std::size_t column = 0; column < context.columns.size(); ++column) {
        const knowledge::Alternative &known = context.base.alternatives[context.columns[column]];
        Text what{toQString(known.tagline)};
        if (const QString why =
                MustHaveWording(context.words).leftOut(context.verdict.scores.alternatives[column]);
            !why.isEmpty()) {
            what.add((what.isEmpty() ? QString() : QStringLiteral("\n")) + why);
        }
        isSaid |= !what.isEmpty();
        Cell name;
        name.option = context.option(column);
        Row row{{std::move(name), {std::move(what)}}, RowKind::Plain, {}};
        if (hasVersions) {
            row.cells.push_back({toQString(known.versionSeen)});
        }
        table.rows.push_back(std::move(row));
    }
    // Where all of them are finalists, those are described beside each other.
    const bool isTwice = context.has(Part::Finalists) && !context.has(Part::Answers) &&
                         context.compared().size() == context.columns.size() &&
                         std::all_of(context.verdict.scores.alternatives.begin(),
                                     context.verdict.scores.alternatives.end(),
                                     [](const auto &entry) { return entry.exclusions.empty(); });
    if ((isSaid || hasVersions) && !isTwice) {
        blocks.emplace_back(Heading{2, Words::tr("Options")});
        blocks.emplace_back(std::move(table));
    }
}

// Who meets each must-have in which way, and who does not.
Table waysTable(const Context &context)
{
    Table table;
    table.caption.text = Words::tr("Must-haves and who meets them");
    table.caption.isUnseen = true;
    table.columns = {{{Words::tr("Must-have")}, 1.5, false, false},
                     {{Names::support(knowledge::Support::BuiltIn)}, 1, false, false},
                     {{Names::support(knowledge::Support::AddOn)}, 1, false, false},
                     {{Names::support(knowledge::Support::Build)}, 1, false, false},
                     {{Words::tr("Left out")}, 1, false, false}};
    for (const decision::RequiredCapability &required : context.verdict.scores.mustHaves) {
        QStringList meeting[3];
        QStringList leftOut;
        for (const knowledge::CapabilityState &state :
             context.base.capabilities[required.capability].states) {
            if (context.columnOf(state.alternative) == knowledge::KnowledgeBase::npos) {
                continue;
            }
            const QString name = context.words.alternative(state.alternative);
            if (!decision::meets(state, required)) {
                leftOut << name;
            } else if (state.support == knowledge::Support::BuiltIn) {
                meeting[0] << name;
            } else if (state.support == knowledge::Support::AddOn) {
                meeting[1] << name;
            } else {
                meeting[2] << name;
            }
        }
        const QString comma = Words::tr(", ", "between names");
        Row row{{{MustHaveWording(context.words).mustHave(required)}}, RowKind::Plain, {}};
        for (const QStringList &names : meeting) {
            row.cells.push_back({names.join(comma)});
        }
        row.cells.push_back({leftOut.join(comma)});
        row.cells.back().strong = true;
        table.rows.push_back(std::move(row));
    }
    return table;
}

// Of a decision without questions: how its weights came about.
void addOwnWeights(const Context &context, std::vector<Block> &blocks)
{
    if (!context.base.questions.empty() || context.base.criteria.empty()) {
        return;
    }
    std::vector<std::size_t> order(context.base.criteria.size());
    for (std::size_t c = 0; c < order.size(); ++c) {
        order[c] = c;
    }
    std::stable_sort(order.begin(), order.end(), [&context](std::size_t left, std::size_t right) {
        return context.verdict.scores.weights[left].weight >
               context.verdict.scores.weights[right].weight;
    });
    KeyValues facts;
    for (const std::size_t c : order) {
        facts.rows.push_back({toQString(context.base.criteria[c].name),
                              WeightWording(context.words).own(context.base.criteria[c].id)});
    }
    blocks.emplace_back(Heading{2, Words::tr("What matters, and why")});
    const QString first = facts.rows.front().value.plain();
    const bool isOneReason =
        facts.rows.size() > 1 &&
        std::all_of(facts.rows.begin(), facts.rows.end(),
                    [&first](const KeyValue &fact) { return fact.value.plain() == first; });
    if (isOneReason) { // of nothing but equal weights: said once
        blocks.emplace_back(
            Paragraph{first.endsWith(u'.') ? first : first + u'.', ParagraphRole::Body});
        return;
    }
    blocks.emplace_back(std::move(facts));
}

} // namespace

Section contextSection(const Context &context)
{
    Section section = context.begin(Part::Context);
    section.ownPage = false;
    if (context.verdict.scores.mustHaves.empty()) {
        section.title = Words::tr("Context");
    }
    std::vector<Block> &blocks = section.blocks;
    addDoubt(context, blocks);
    const std::size_t scenario = context.base.scenarioIndex(context.decision.scenario);
    if (scenario != knowledge::KnowledgeBase::npos) {
        const knowledge::Scenario &known = context.base.scenarios[scenario];
        blocks.emplace_back(Paragraph{
            Words::tr("It began with the case “%1”: %2", "name and description of a case")
                .arg(toQString(known.name),
                     toQString(known.description.empty() ? known.summary : known.description)),
            ParagraphRole::Body});
    }
    addAnswers(context, blocks);
    addOwnWeights(context, blocks);
    addOptions(context, blocks);
    KeyValues leftOut{leftOutByUser(context)};
    if (!leftOut.rows.empty() && !context.has(Part::Method)) { // which tells it
        blocks.emplace_back(std::move(leftOut));
    }
    if (context.verdict.scores.mustHaves.empty()) {
        return section;
    }
    blocks.emplace_back(Heading{2, Words::tr("Must-haves")});
    if (!context.has(Part::Answers)) {
        blocks.emplace_back(waysTable(context));
        return section;
    }
    constexpr std::size_t kSupportColumns = 4; // options side by side
    for (std::size_t first = 0; first < context.columns.size(); first += kSupportColumns) {
        blocks.emplace_back(mustHaveTable(
            context, first, std::min(first + kSupportColumns, context.columns.size())));
    }
    return section;
}

} // namespace steelyard::report
