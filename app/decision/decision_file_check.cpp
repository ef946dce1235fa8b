// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"

#include "knowledge/json_text.h"
#include "knowledge/text.h"

#include <algorithm>
#include <set>

namespace steelyard::decision {

namespace {

using knowledge::JsonDiagnostics;
using knowledge::JsonDocument;
using knowledge::JsonValue;
using knowledge::KnowledgeBase;
using knowledge::Level;
using knowledge::Question;

template <class Things>
std::vector<std::string_view> idsOf(const Things &things)
{
    std::vector<std::string_view> ids;
    for (const auto &thing : things) {
        ids.push_back(thing.id);
    }
    return ids;
}

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
    {
    }

    std::vector<knowledge::Diagnostic> run()
    {
        checkKnowledge();
        checkAlternatives();
        checkAnswers();
        for (const auto &[capability, choice] : m_decision.mustHaves) {
            if (m_base.capabilityIndex(capability) == KnowledgeBase::npos) {
                unknown("/mustHaves/" + capability, "capability", capability,
                        idsOf(m_base.capabilities));
            }
        }
        checkOwnWeights("/ownWeights/", m_decision.ownWeights);
        checkOwnRatings("/ownRatings/", m_decision.ownRatings);
        for (std::size_t s = 0; s < m_decision.ownScenarios.size(); ++s) {
            const std::string pointer = "/ownScenarios/" + std::to_string(s);
            checkOwnWeights(pointer + "/ownWeights/", m_decision.ownScenarios[s].ownWeights);
            checkOwnRatings(pointer + "/ownRatings/", m_decision.ownScenarios[s].ownRatings);
        }
        checkRecord();
        return m_problems.sorted();
    }

private:
    void checkKnowledge()
    {
        const KnowledgeReference &reference = m_decision.knowledge;
        if (reference.version != m_base.version ||
            (!reference.hash.empty() && !m_base.hash.empty() && reference.hash != m_base.hash)) {
            m_problems.add(Level::Warning, at("/knowledge"),
                           "The decision was made with version " + reference.version +
                               " of the knowledge base; this program has version " +
                               m_base.version + ", and its content differs.",
                           "Look at the verdict again: it is computed from what the base says "
                           "now.");
        }
    }

    void checkAlternatives()
    {
        if (m_decision.alternatives.empty()) {
            m_problems.add(Level::Error, at("/alternatives"), "There is nothing to choose from.",
                           "Name at least one alternative of the knowledge base.");
        }
        std::set<std::string_view> seen;
        for (std::size_t a = 0; a < m_decision.alternatives.size(); ++a) {
            const std::string &id = m_decision.alternatives[a];
            const std::string pointer = "/alternatives/" + std::to_string(a);
            if (m_base.alternativeIndex(id) == KnowledgeBase::npos) {
                unknown(pointer, "alternative", id, idsOf(m_base.alternatives));
            } else if (!seen.insert(id).second) {
                m_problems.add(Level::Error, at(pointer),
                               knowledge::quoted(id) + " is listed twice.", "Remove one of them.");
            }
        }
    }

    void checkAnswers()
    {
        for (const auto &[id, given] : m_decision.answers) {
            const std::string pointer = "/answers/" + id;
            const std::size_t position = m_base.questionIndex(id);
            if (position == KnowledgeBase::npos) {
                unknown(pointer, "question", id, idsOf(m_base.questions));
                continue;
            }
            const Question &question = m_base.questions[position];
            checkChoices(pointer, question, given);
            if (given.state == AnswerState::DoesNotApply && question.about.empty()) {
                m_problems.add(Level::Error, at(pointer),
                               "\"does-not-apply\" is no answer to the question " +
                                   knowledge::quoted(id) + ".",
                               "Choose an answer, or \"not-sure\".");
            }
        }
    }

    void checkChoices(const std::string &pointer, const Question &question,
                      const GivenAnswer &given)
    {
        std::set<std::string_view> seen;
        for (const std::string &choice : given.choices) {
            const std::vector<std::string_view> known = idsOf(question.answers);
            if (std::find(known.begin(), known.end(), choice) == known.end()) {
                unknown(pointer + "/choices", "answer to \"" + question.id + "\"", choice, known);
            } else if (!seen.insert(choice).second) {
                m_problems.add(Level::Error, at(pointer + "/choices"),
                               knowledge::quoted(choice) + " is chosen twice.",
                               "Remove one of them.");
            }
        }
        if (given.choices.size() > static_cast<std::size_t>(question.maxChoices)) {
            m_problems.add(Level::Error, at(pointer + "/choices"),
                           "The question " + knowledge::quoted(question.id) + " takes at most " +
                               std::to_string(question.maxChoices) + " of its answers.",
                           "Keep the most important.");
        } else if (!knowledge::canBeCombined(question, given.choices)) {
            m_problems.add(Level::Error, at(pointer + "/choices"),
                           "An answer to " + knowledge::quoted(question.id) +
                               " stands alone, but is not alone.",
                           "Keep that answer, or the others.");
        }
    }

    void checkOwnWeights(const std::string &place, const OwnWeights &weights)
    {
        for (const auto &[criterion, share] : weights) {
            if (m_base.criterionIndex(criterion) == KnowledgeBase::npos) {
                unknown(place + criterion, "criterion", criterion, idsOf(m_base.criteria));
            }
        }
    }

    void checkOwnRatings(const std::string &place, const std::vector<OwnRating> &ratings)
    {
        std::set<std::pair<std::string_view, std::string_view>> seen;
        for (std::size_t r = 0; r < ratings.size(); ++r) {
            const OwnRating &own = ratings[r];
            const std::string pointer = place + std::to_string(r);
            const std::size_t criterion = m_base.criterionIndex(own.criterion);
            if (criterion == KnowledgeBase::npos) {
                unknown(pointer + "/criterion", "criterion", own.criterion, idsOf(m_base.criteria));
            } else if (own.low < m_base.criteria[criterion].scaleLow ||
                       own.high > m_base.criteria[criterion].scaleHigh) {
                m_problems.add(Level::Error, at(pointer),
                               "The rating lies outside the scale of " +
                                   knowledge::quoted(own.criterion) + ".",
                               "Give a rating and a range on the criterion's scale.");
            }
            if (m_base.alternativeIndex(own.alternative) == KnowledgeBase::npos) {
                unknown(pointer + "/alternative", "alternative", own.alternative,
                        idsOf(m_base.alternatives));
            }
            if (!seen.insert({own.criterion, own.alternative}).second) {
                m_problems.add(Level::Error, at(pointer), "This cell is rated twice.",
                               "Remove one of the ratings.");
            }
        }
    }

    void checkRecord()
    {
        const auto checkAlternative = [this](const std::string &pointer, const std::string &id) {
            if (!id.empty() && m_base.alternativeIndex(id) == KnowledgeBase::npos) {
                unknown(pointer, "alternative", id, idsOf(m_base.alternatives));
            }
        };
        checkAlternative("/record/chosen", m_decision.record.chosen);
        checkAlternative("/expectation/alternative", m_decision.expectation.alternative);
        for (std::size_t t = 0; t < m_decision.record.reconsider.size(); ++t) {
            const std::string &question = m_decision.record.reconsider[t].question;
            if (!question.empty() && m_base.questionIndex(question) == KnowledgeBase::npos) {
                unknown("/record/reconsider/" + std::to_string(t) + "/question", "question",
                        question, idsOf(m_base.questions));
            }
        }
    }

    void unknown(const std::string &pointer, const std::string &kind, const std::string &id,
                 const std::vector<std::string_view> &known)
    {
        m_problems.add(Level::Error, at(pointer),
                       "The knowledge base has no " + kind + " with the id " +
                           knowledge::quoted(id) + ".",
                       knowledge::suggestion(id, known, "Remove it."));
    }

    [[nodiscard]] JsonValue at(const std::string &pointer) const
    {
        return m_document.nearest(pointer);
    }

    const Decision &m_decision;
    const KnowledgeBase &m_base;
    JsonDiagnostics m_problems;
    JsonDiagnostics m_unread; // faults of the text itself were reported when it was read
    JsonDocument m_document;
};

} // namespace

std::vector<knowledge::Diagnostic> check(const Decision &decision, const KnowledgeBase &base,
                                         std::string_view bytes, std::string_view file)
{
    return Checker(decision, base, bytes, file).run();
}

} // namespace steelyard::decision
