// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/given_effects.h"
#include "report/sections/section_parts.h"
#include "report/sections/sections.h"
#include "report/sections/weight_trace.h"
#include "wording/answer_wording.h"
#include "wording/must_have_wording.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace steelyard::report {

// What the answers given to one question did, told effect by effect.
QString effects(const Context &context, const knowledge::Question &question)
{
    std::map<int, QStringList, std::greater<>> moved; // by steps, up first
    QStringList zeroed;
    for (const decision::WeightResult &weight : context.verdict.scores.weights) {
        int steps = 0;
        bool zero = false;
        for (const decision::WeightStep &step : weight.steps) {
            if (step.question == question.id) {
                steps += step.steps;
                zero |= step.zero;
            }
        }
        // Within one question an answer that raises a criterion overrules one that zeroes it.
        if (zero && steps <= 0) {
            zeroed << context.words.criterion(weight.criterion);
        } else if (steps != 0) {
            moved[steps] << context.words.criterion(weight.criterion);
        }
    }
    const QString comma = Words::tr(", ", "between criteria");
    QStringList parts;
    for (const auto &[steps, names] : moved) {
        const QString list = names.join(comma);
        if (steps == 1) {
            parts << Words::tr("Doubled: %1.", "weights of criteria").arg(list);
        } else if (steps == 2) {
            parts << Words::tr("Doubled twice: %1.").arg(list);
        } else if (steps > 2) {
            parts << Words::tr("Doubled %n times: %1.", "", steps).arg(list);
        } else if (steps == -1) {
            parts << Words::tr("Halved: %1.").arg(list);
        } else if (steps == -2) {
            parts << Words::tr("Halved twice: %1.").arg(list);
        } else {
            parts << Words::tr("Halved %n times: %1.", "", -steps).arg(list);
        }
    }
    if (!zeroed.isEmpty()) {
        parts << Words::tr("Set to zero: %1.").arg(zeroed.join(comma));
    }

    const decision::GivenAnswer &given = context.decision.answer(question.id);
    const decision::GivenEffects effects = decision::effectsOf(question, given);
    for (const auto &[answer, mustHave] : effects.mustHaves) {
        parts << Words::tr("Must-have: %1.").arg(context.words.capability(mustHave->capability));
    }
    for (const knowledge::RatingEffect *effect : effects.ratings) {
        parts << Words::tr("%1, %2: %3 points.", "option, criterion, correction of its rating")
                     .arg(context.words.alternative(effect->alternative),
                          context.words.criterion(effect->criterion),
                          context.words.numbers().correction(effect->by));
    }
    if (parts.isEmpty() && given.state != decision::AnswerState::Chosen &&
        given.state != decision::AnswerState::DoesNotApply) {
        return Words::tr("Every answer is tried in the runs.");
    }
    if (parts.isEmpty()) {
        return Words::tr("Changes no weight.");
    }
    return parts.join(u' ');
}

Section answersSection(const Context &context)
{
    Section section = context.begin(Part::Answers);
    section.ownPage = false;
    if (!context.base.questions.empty()) {
        section.blocks.emplace_back(
            Paragraph{AnswerWording(context.words).progress(), ParagraphRole::Lead});
    }

    Table table;
    table.caption.text = Words::tr("Questions, answers and what they changed");
    table.columns = {{{Words::tr("Question")}, 1.15, false, false},
                     {{Words::tr("Answer")}, 1, false, false},
                     {{Words::tr("What it changed")}, 1.25, false, false}};
    for (std::size_t i = 0; i < context.base.questions.size(); ++i) {
        const knowledge::Question &question = context.base.questions[i];
        if (!decision::isAsked(context.base, question, context.decision)) {
            continue;
        }
        const decision::GivenAnswer &given = context.decision.answer(question.id);
        Text asked;
        asked.addStrong(Words::tr("%1 %2", "number and name of a question")
                            .arg(context.options.locale.toString(static_cast<int>(i + 1)),
                                 QString::fromStdString(question.name)) +
                        u'\n');
        asked.addQuiet(QString::fromStdString(question.text));
        const bool chosen = given.state == decision::AnswerState::Chosen;
        Text said;
        said.add(context.words.givenAnswer(question.id), chosen);
        if (!given.note.empty()) {
            said.addQuiet(u'\n' + Words::tr("Note: %1").arg(QString::fromStdString(given.note)));
        }
        table.rows.push_back({{{std::move(asked)}, {std::move(said)}, {effects(context, question)}},
                              RowKind::Plain});
    }
    if (!table.rows.empty()) {
        section.blocks.emplace_back(std::move(table));
    }

    for (const auto &more : {weightTrace, ownChanges}) {
        std::vector<Block> blocks = more(context);
        std::move(blocks.begin(), blocks.end(), std::back_inserter(section.blocks));
    }
    return section;
}

Table mustHaveTable(const Context &context, std::size_t first, std::size_t last)
{
    Table table;
    table.caption.text = Words::tr("Must-haves and who meets them");
    table.columns.push_back({{Words::tr("Must-have")}, 1.6, false, false});
    for (std::size_t column = first; column < last; ++column) {
        table.columns.push_back({context.option(column), 1, false, false});
    }
    for (const decision::RequiredCapability &required : context.verdict.scores.mustHaves) {
        const knowledge::Capability &capability = context.base.capabilities[required.capability];
        QStringList askedBy;
        for (const decision::AnswerReference &asked : required.answers) {
            askedBy << context.words.question(asked.question);
        }
        Text what;
        what.add(MustHaveWording(context.words).mustHave(required));
        what.addQuiet(u'\n' + (askedBy.isEmpty() ? Words::tr("Your own choice")
                                                 : Words::tr("From %1", "questions that ask for it")
                                                       .arg(askedBy.join(Words::tr(", ")))));
        Row row{{{std::move(what)}}, RowKind::Plain};
        for (std::size_t column = first; column < last; ++column) {
            const std::string &id = context.decision.alternatives[column];
            const auto state =
                std::find_if(capability.states.begin(), capability.states.end(),
                             [&id](const auto &offered) { return offered.alternative == id; });
            const bool isKnown = state != capability.states.end();
            Cell cell{isKnown ? MustHaveWording(context.words).offered(*state)
                              : Words::tr("not known", "how an option provides something")};
            cell.strong = isKnown && !decision::meets(*state, required);
            if (cell.strong) {
                cell.text.addStrong(u'\n' + Words::tr("Left out"));
            }
            row.cells.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace steelyard::report
