// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/report_builder.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace steelyard::report {

namespace {

constexpr std::size_t kSupportColumns = 4; // options side by side under the must-haves

} // namespace

// What the answers given to one question did, told effect by effect.
QString ReportBuilder::effects(const knowledge::Question &question) const
{
    std::map<int, QStringList, std::greater<>> moved; // by steps, up first
    QStringList zeroed;
    for (const decision::WeightResult &weight : m_verdict.scores.weights) {
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
            zeroed << m_words.criterion(weight.criterion);
        } else if (steps != 0) {
            moved[steps] << m_words.criterion(weight.criterion);
        }
    }
    const QString comma = tr(", ", "between criteria");
    QStringList parts;
    for (const auto &[steps, names] : moved) {
        const QString list = names.join(comma);
        if (steps == 1) {
            parts << tr("Doubled: %1.", "weights of criteria").arg(list);
        } else if (steps == 2) {
            parts << tr("Doubled twice: %1.").arg(list);
        } else if (steps > 2) {
            parts << tr("Doubled %n times: %1.", "", steps).arg(list);
        } else if (steps == -1) {
            parts << tr("Halved: %1.").arg(list);
        } else if (steps == -2) {
            parts << tr("Halved twice: %1.").arg(list);
        } else {
            parts << tr("Halved %n times: %1.", "", -steps).arg(list);
        }
    }
    if (!zeroed.isEmpty()) {
        parts << tr("Set to zero: %1.").arg(zeroed.join(comma));
    }

    const decision::GivenAnswer &given = m_decision.answer(question.id);
    for (const knowledge::Answer &answer : question.answers) {
        if (std::find(given.choices.begin(), given.choices.end(), answer.id) ==
            given.choices.end()) {
            continue;
        }
        for (const knowledge::MustHave &mustHave : answer.mustHaves) {
            parts << tr("Must-have: %1.").arg(m_words.capability(mustHave.capability));
        }
        for (const knowledge::RatingEffect &effect : answer.ratings) {
            parts << tr("%1, %2: %3 points.", "option, criterion, correction of its rating")
                         .arg(m_words.alternative(effect.alternative),
                              m_words.criterion(effect.criterion), m_words.contribution(effect.by));
        }
    }
    if (parts.isEmpty() && given.state != decision::AnswerState::Chosen &&
        given.state != decision::AnswerState::DoesNotApply) {
        return tr("Every answer is tried in the runs.");
    }
    if (parts.isEmpty()) {
        return tr("Changes no weight.");
    }
    return parts.join(u' ');
}

Section ReportBuilder::answers() const
{
    Section section = begin(Part::Answers);
    section.blocks.emplace_back(Paragraph{m_words.progress(), ParagraphRole::Lead});

    Table table;
    table.caption.text = tr("Questions, answers and what they changed");
    table.columns = {{{tr("Question")}, 1.15, false, false},
                     {{tr("Answer")}, 1, false, false},
                     {{tr("What it changed")}, 1.25, false, false}};
    for (std::size_t i = 0; i < m_base.questions.size(); ++i) {
        const knowledge::Question &question = m_base.questions[i];
        if (!decision::isAsked(question, m_decision)) {
            continue;
        }
        const decision::GivenAnswer &given = m_decision.answer(question.id);
        Text asked;
        asked.addStrong(tr("%1 %2", "number and name of a question")
                            .arg(m_options.locale.toString(static_cast<int>(i + 1)),
                                 QString::fromStdString(question.name)) +
                        u'\n');
        asked.addQuiet(QString::fromStdString(question.text));
        const bool chosen = given.state == decision::AnswerState::Chosen;
        Text said;
        said.add(m_words.givenAnswer(question.id), chosen);
        if (!given.note.empty()) {
            said.addQuiet(u'\n' + tr("Note: %1").arg(QString::fromStdString(given.note)));
        }
        table.rows.push_back(
            {{{std::move(asked)}, {std::move(said)}, {effects(question)}}, RowKind::Plain});
    }
    section.blocks.emplace_back(std::move(table));

    if (!m_verdict.scores.mustHaves.empty()) {
        section.blocks.emplace_back(Heading{2, tr("Must-haves")});
        for (std::size_t first = 0; first < m_columns.size(); first += kSupportColumns) {
            section.blocks.emplace_back(
                mustHaveTable(first, std::min(first + kSupportColumns, m_columns.size())));
        }
    }
    std::vector<Block> own = ownChanges();
    std::move(own.begin(), own.end(), std::back_inserter(section.blocks));
    return section;
}

Table ReportBuilder::mustHaveTable(std::size_t first, std::size_t last) const
{
    Table table;
    table.caption.text = tr("Must-haves and who meets them");
    table.columns.push_back({{tr("Must-have")}, 1.6, false, false});
    for (std::size_t column = first; column < last; ++column) {
        table.columns.push_back({option(column), 1, false, false});
    }
    for (const decision::RequiredCapability &required : m_verdict.scores.mustHaves) {
        const knowledge::Capability &capability = m_base.capabilities[required.capability];
        QStringList askedBy;
        for (const decision::AnswerReference &asked : required.answers) {
            askedBy << m_words.question(asked.question);
        }
        Text what;
        what.add(m_words.mustHave(required));
        what.addQuiet(
            u'\n' + (askedBy.isEmpty()
                         ? tr("Your own choice")
                         : tr("From %1", "questions that ask for it").arg(askedBy.join(tr(", ")))));
        Row row{{{std::move(what)}}, RowKind::Plain};
        for (std::size_t column = first; column < last; ++column) {
            const std::string &id = m_decision.alternatives[column];
            for (const knowledge::CapabilityState &state : capability.states) {
                if (state.alternative != id) {
                    continue;
                }
                Cell cell{m_words.offered(state)};
                cell.strong = !decision::meets(state, required);
                if (cell.strong) {
                    cell.text.addStrong(u'\n' + tr("Left out"));
                }
                row.cells.push_back(std::move(cell));
            }
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace steelyard::report
