// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/use_rules.h"
#include "report/sections/data_builder.h"
#include "wording/must_have_wording.h"
#include "wording/names.h"

#include <algorithm>

// What was answered and demanded, and what that means for the options.
namespace steelyard::report {

DataTable DataBuilder::answers() const
{
    DataTable table{QStringLiteral("answers"), tr("Answers"), {}, {}};
    table.columns = together(
        {questionColumns(),
         {textColumn("question_text", tr("What was asked"), 50),
          yesNoColumn("asked", tr("Is asked")), yesNoColumn("important", tr("Important")),
          textColumn("state", tr("State, id")), textColumn("state_name", tr("State")),
          textColumn("answers", tr("Ids of the answers"), 18),
          textColumn("answer_names", tr("Answers"), 40), textColumn("note", tr("Note"), 40)}});
    for (const knowledge::Question &question : m_base.questions) {
        const decision::GivenAnswer &given = m_decision.answer(question.id);
        DataRow row;
        addQuestion(row, question.id);
        row.insert(row.end(),
                   {cell(question.text), yesNo(decision::isAsked(m_base, question, m_decision)),
                    yesNo(question.important), cell(decision::words(given.state)),
                    cell(stateName(given.state))});
        addAnswers(row, question.id, decision::answerWords(given));
        row.push_back(cell(given.note));
        table.rows.push_back(std::move(row));
    }
    return table;
}

DataTable DataBuilder::mustHaves() const
{
    DataTable table{QStringLiteral("must_haves"), tr("Must-haves"), {}, {}};
    table.columns = {textColumn("must_have", tr("Id of the must-have"), 18),
                     textColumn("must_have_name", tr("Must-have"), 30),
                     textColumn("tolerance", tr("Accepted, id")),
                     textColumn("tolerance_name", tr("Accepted"), 18),
                     numberColumn("days", tr("Days accepted")),
                     yesNoColumn("own", tr("Own choice")),
                     textColumn("asked_by", tr("Asked for by"), 30),
                     textColumn("text", tr("In words"), 50)};
    for (const decision::RequiredCapability &required : m_verdict.scores.mustHaves) {
        const knowledge::Capability &capability = m_base.capabilities[required.capability];
        std::vector<std::string> askedBy;
        for (const decision::AnswerReference &answer : required.answers) {
            askedBy.push_back(answer.question + '/' + answer.answer);
        }
        const bool isBuilt = required.tolerance == knowledge::Support::Build;
        table.rows.push_back({cell(capability.id), cell(capability.name),
                              cell(wordFor(decision::kSupports, required.tolerance)),
                              cell(Names::support(required.tolerance)),
                              isBuilt ? cell(required.days) : Value{}, yesNo(askedBy.empty()),
                              cell(joined(askedBy)),
                              cell(MustHaveWording(m_words).mustHave(required))});
    }
    return table;
}

DataTable DataBuilder::capabilities() const
{
    DataTable table{QStringLiteral("capabilities"), tr("Capabilities"), {}, {}};
    table.columns = together(
        {{textColumn("capability", tr("Id of the capability"), 18),
          textColumn("capability_name", tr("Capability"), 30)},
         optionColumns(),
         {textColumn("offered", tr("Offered, id")), textColumn("offered_name", tr("Offered"), 18),
          textColumn("add_on", tr("Add-on"), 24),
          numberColumn("days_low", tr("Days to build, from")),
          numberColumn("days_high", tr("Days to build, to")),
          yesNoColumn("demanded", tr("A must-have")), yesNoColumn("met", tr("Met")),
          textColumn("note", tr("Note"), 40),
          textColumn("sources", tr("Ids of the sources"), 30)}});
    for (std::size_t k = 0; k < m_base.capabilities.size(); ++k) {
        const knowledge::Capability &capability = m_base.capabilities[k];
        const auto &demanded = m_verdict.scores.mustHaves;
        const auto required =
            std::find_if(demanded.begin(), demanded.end(),
                         [k](const auto &entry) { return entry.capability == k; });
        for (const std::string &option : m_decision.alternatives) {
            for (const knowledge::CapabilityState &state : capability.states) {
                if (state.alternative != option) {
                    continue;
                }
                const bool isBuilt = state.daysHigh > 0;
                DataRow row{cell(capability.id), cell(capability.name)};
                addOption(row, option);
                row.insert(row.end(),
                           {cell(wordFor(decision::kSupports, state.support)),
                            cell(Names::support(state.support)), cell(state.addOn),
                            isBuilt ? cell(state.daysLow) : Value{},
                            isBuilt ? cell(state.daysHigh) : Value{},
                            yesNo(required != demanded.end()),
                            required != demanded.end() ? yesNo(decision::meets(state, *required))
                                                       : Value{},
                            cell(state.note), cell(joined(state.sources))});
                table.rows.push_back(std::move(row));
            }
        }
    }
    return table;
}

DataTable DataBuilder::rules() const
{
    DataTable table{QStringLiteral("rules"), tr("Rules"), {}, {}};
    table.columns = together(
        {{textColumn("rule_id", tr("Id of the rule"), 18)},
         optionColumns(),
         {textColumn("rule", tr("Rule, id")), textColumn("rule_name", tr("Rule"), 18),
          textColumn("text", tr("In words"), 60), yesNoColumn("holds", tr("Your answers meet it")),
          textColumn("answers", tr("Answers that meet it"), 40)}});
    for (const std::string &option : m_decision.alternatives) {
        for (const bool isAvoid : {false, true}) {
            std::size_t number = 0; // of the option's rules of this kind
            const auto fitting = decision::fittingRules(m_base, m_decision, option, isAvoid);
            for (std::size_t r = 0; r < m_base.useRules.size(); ++r) {
                const knowledge::UseRule &rule = m_base.useRules[r];
                if (rule.alternative != option || rule.avoid != isAvoid) {
                    continue;
                }
                const auto fits = std::find_if(fitting.begin(), fitting.end(),
                                               [r](const auto &entry) { return entry.rule == r; });
                std::vector<std::string> met;
                if (fits != fitting.end()) {
                    for (const decision::AnswerReference &answer : fits->answers) {
                        met.push_back(answer.question + '/' + answer.answer);
                    }
                }
                const char *kind = isAvoid ? "avoid" : "use";
                DataRow row{numberedId(option + '/' + kind, ++number)};
                addOption(row, option);
                row.insert(row.end(),
                           {cell(std::string_view(kind)),
                            cell(isAvoid ? tr("Speaks against it", "a rule")
                                         : tr("Speaks for it", "a rule")),
                            cell(rule.text), yesNo(fits != fitting.end()), cell(joined(met))});
                table.rows.push_back(std::move(row));
            }
        }
    }
    return table;
}

} // namespace steelyard::report
