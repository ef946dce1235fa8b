// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/answer_file.h"
#include "decision/decision_file.h"

#include "knowledge/json_places.h"
#include "knowledge/json_text.h"
#include "knowledge/text.h"

#include <set>
#include <unordered_map>
#include <utility>

namespace steelyard::decision {

namespace {

using knowledge::JsonDiagnostics;
using knowledge::JsonDocument;
using knowledge::JsonValue;
using knowledge::KnowledgeBase;
using knowledge::Level;
using knowledge::pointerToken;
using knowledge::Question;

// The ids of one kind of thing, to look up any number of them.
class Ids
{
public:
    template <class Things>
    Ids(std::string kind, const Things &things)
        : noun(std::move(kind))
    {
        for (const auto &thing : things) {
            m_positions.emplace(thing.id, all.size());
            all.push_back(thing.id);
        }
    }
    [[nodiscard]] std::size_t find(std::string_view id) const
    {
        const auto found = m_positions.find(id);
        return found == m_positions.end() ? KnowledgeBase::npos : found->second;
    }
    [[nodiscard]] bool has(std::string_view id) const { return m_positions.contains(id); }

    std::string noun; // "criterion"
    std::vector<std::string_view> all;

private:
    std::unordered_map<std::string_view, std::size_t> m_positions;
};

// Checks one decision; places are found in the text it came from.
class Checker
{
public:
    Checker(const Decision &decision, const KnowledgeBase &base, std::string_view bytes,
            std::string_view file)
        : m_decision(decision)
        , m_base(base)
        , m_problems(bytes, file)
        , m_unread(bytes, file)
        , m_document(knowledge::parseJson(bytes, m_unread))
        , m_places(m_document)
        , m_alternatives("alternative", base.alternatives)
        , m_criteria("criterion", base.criteria)
        , m_questions("question", base.questions)
        , m_capabilities("capability", base.capabilities)
    {
    }

    std::vector<knowledge::Diagnostic> run()
    {
        checkKnowledge();
        checkAlternatives();
        checkAnswers();
        for (const auto &[capability, choice] : m_decision.mustHaves) {
            known(m_capabilities, capability, "/mustHaves/" + pointerToken(capability));
        }
        checkOwnWeights("/ownWeights/", m_decision.ownWeights);
        checkFindings("", m_decision.findings);
        for (std::size_t s = 0; s < m_decision.ownScenarios.size(); ++s) {
            const std::string pointer = "/ownScenarios/" + std::to_string(s);
            checkOwnWeights(pointer + "/ownWeights/", m_decision.ownScenarios[s].ownWeights);
            checkFindings(pointer, m_decision.ownScenarios[s].findings);
        }
        checkWeighing();
        checkRecord();
        return m_problems.sorted();
    }

private:
    void checkKnowledge()
    {
        const KnowledgeReference &reference = m_decision.knowledge;
        if (reference.id.empty()) {
            return;
        }
        if (reference.version != m_base.version ||
            (!reference.hash.empty() && !m_base.hash.empty() && reference.hash != m_base.hash)) {
            m_problems.add(Level::Warning, m_places.nearest("/knowledge"),
                           "The decision was made with version " + reference.version +
                               " of the knowledge base; this program has version " +
                               m_base.version + ", and its content differs.",
                           "Look at the verdict again: it is computed from what the base says "
                           "now.");
        }
    }

    void checkAlternatives()
    {
        // A decision of one's own begins with nothing.
        if (m_decision.alternatives.empty() && !m_decision.knowledge.id.empty()) {
            error("/alternatives", "There is nothing to choose from.",
                  "Name at least one alternative of the knowledge base.");
        }
        std::set<std::string_view> seen;
        for (std::size_t a = 0; a < m_decision.alternatives.size(); ++a) {
            const std::string &id = m_decision.alternatives[a];
            const std::string pointer = "/alternatives/" + std::to_string(a);
            if (known(m_alternatives, id, pointer) && !seen.insert(id).second) {
                error(pointer, knowledge::inQuotes(id) + " is listed twice.",
                      "Remove one of them.");
            }
        }
    }

    void checkAnswers()
    {
        for (const auto &[id, given] : m_decision.answers) {
            const std::string pointer = "/answers/" + pointerToken(id);
            if (!known(m_questions, id, pointer)) {
                continue;
            }
            const Question &question = m_base.questions[m_questions.find(id)];
            checkGiven(pointer, question, given);
            if (given.state == AnswerState::DoesNotApply && question.about.empty()) {
                error(pointer,
                      "\"does-not-apply\" is no answer to the question " + knowledge::inQuotes(id) +
                          ".",
                      "Choose an answer, or \"not-sure\".");
            }
        }
    }

    void checkGiven(const std::string &pointer, const Question &question, const GivenAnswer &given)
    {
        const std::string place = pointer + '/' + std::string(memberOf(given.value));
        const Ids answers("answer to \"" + question.id + "\"", question.answers);
        checkAnswer(question, given,
                    {[&](const std::string &id) { return known(answers, id, place); },
                     [&](std::string what, std::string remedy) {
                         error(place, std::move(what), std::move(remedy));
                     }});
    }

    void checkOwnWeights(const std::string &place, const OwnWeights &weights)
    {
        for (const auto &[criterion, share] : weights) {
            known(m_criteria, criterion, place + pointerToken(criterion));
        }
    }

    // Findings stand in one list or, in older files, in another: the place is that of either.
    void checkFindings(const std::string &place, const std::vector<Finding> &findings)
    {
        const JsonValue older = m_places.nearest(place + "/ownRatings");
        const std::size_t olderCount =
            older && older.kind() == knowledge::JsonKind::Array ? older.size() : 0;
        std::set<std::pair<std::string_view, std::string_view>> seen;
        for (std::size_t r = 0; r < findings.size(); ++r) {
            const Finding &finding = findings[r];
            const std::string pointer = r < olderCount
                                            ? place + "/ownRatings/" + std::to_string(r)
                                            : place + "/findings/" + std::to_string(r - olderCount);
            if (known(m_criteria, finding.criterion, pointer + "/criterion")) {
                checkOnScale(finding, m_base.criteria[m_criteria.find(finding.criterion)], pointer);
            }
            known(m_alternatives, finding.alternative, pointer + "/alternative");
            if (!seen.insert({finding.criterion, finding.alternative}).second) {
                error(pointer, "This cell is rated twice.", "Remove one of the ratings.");
            }
        }
    }

    void checkOnScale(const Finding &finding, const knowledge::Criterion &criterion,
                      const std::string &pointer)
    {
        if (finding.value && !criterion.measure &&
            (finding.low < criterion.scaleLow || finding.high > criterion.scaleHigh)) {
            error(pointer,
                  "The rating lies outside the scale of " + knowledge::inQuotes(finding.criterion) +
                      ".",
                  "Give a rating and a range on the criterion's scale.");
        }
    }

    void checkWeighing()
    {
        const Weighing &weighing = m_decision.weighing;
        for (std::size_t i = 0; i < weighing.order.size(); ++i) {
            known(m_criteria, weighing.order[i], "/weighing/order/" + std::to_string(i));
        }
        for (const auto &[criterion, points] : weighing.points) {
            known(m_criteria, criterion, "/weighing/points/" + pointerToken(criterion));
        }
        for (const auto &[criterion, reason] : weighing.reasons) {
            known(m_criteria, criterion, "/weighing/reasons/" + pointerToken(criterion));
        }
        for (std::size_t i = 0; i < weighing.swings.size(); ++i) {
            const std::string place = "/weighing/swings/" + std::to_string(i);
            known(m_criteria, weighing.swings[i].step.criterion, place + "/step/criterion");
            known(m_criteria, weighing.swings[i].equal.criterion, place + "/equal/criterion");
        }
        for (std::size_t i = 0; i < weighing.pairs.size(); ++i) {
            const std::string place = "/weighing/pairs/" + std::to_string(i);
            known(m_criteria, weighing.pairs[i].first, place + "/first");
            known(m_criteria, weighing.pairs[i].second, place + "/second");
        }
    }

    void checkRecord()
    {
        if (!m_decision.record.chosen.empty()) {
            known(m_alternatives, m_decision.record.chosen, "/record/chosen");
        }
        if (!m_decision.expectation.alternative.empty()) {
            known(m_alternatives, m_decision.expectation.alternative, "/expectation/alternative");
        }
        for (std::size_t t = 0; t < m_decision.record.reconsider.size(); ++t) {
            const std::string &question = m_decision.record.reconsider[t].question;
            if (!question.empty()) {
                known(m_questions, question,
                      "/record/reconsider/" + std::to_string(t) + "/question");
            }
        }
    }

    // Whether there is a thing of this id; an error when there is none.
    bool known(const Ids &ids, const std::string &id, const std::string &pointer)
    {
        if (ids.has(id)) {
            return true;
        }
        if (m_problems.full(Level::Error)) { // the words would be thrown away
            m_problems.add(Level::Error, JsonValue(), {}, {});
        } else {
            error(pointer,
                  "The knowledge base has no " + ids.noun + " with the id " +
                      knowledge::inQuotes(id) + ".",
                  knowledge::suggestion(id, ids.all, "Remove it."));
        }
        return false;
    }

    void error(const std::string &pointer, std::string what, std::string remedy)
    {
        const JsonValue where =
            m_problems.full(Level::Error) ? JsonValue() : m_places.nearest(pointer);
        m_problems.add(Level::Error, where, std::move(what), std::move(remedy));
    }

    const Decision &m_decision;
    const KnowledgeBase &m_base;
    JsonDiagnostics m_problems;
    JsonDiagnostics m_unread; // faults of the text itself were reported when it was read
    JsonDocument m_document;
    knowledge::JsonPlaces m_places;
    Ids m_alternatives;
    Ids m_criteria;
    Ids m_questions;
    Ids m_capabilities;
};

} // namespace

std::vector<knowledge::Diagnostic> check(const Decision &decision, const KnowledgeBase &base,
                                         std::string_view bytes, std::string_view file)
{
    return Checker(decision, base, bytes, file).run();
}

} // namespace steelyard::decision
