// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/verdict_advice.h"

#include "decision/evaluate.h"

namespace steelyard::decision {

namespace {

using knowledge::Diagnostic;
using knowledge::KnowledgeBase;

void advise(std::vector<Diagnostic> &found, const KnowledgeBase &base, const Decision &decision,
            const std::string &file, const std::string &pointer, const std::string &what)
{
    const Scores scores = evaluate(base, decision).scores;
    if (scores.conflicts.empty()) {
        return;
    }
    const std::size_t rule = scores.conflicts.front().rule;
    found.push_back({knowledge::Level::Warning, file, 0, 0, pointer,
                     what + " leads to \"" + scores.winner +
                         "\", and a rule of the base, useRules/" + std::to_string(rule) +
                         ", says to avoid it then.",
                     "Let the answer weigh what the rule says, or name in the rule what else must "
                     "be answered for it to hold."});
}

// What makes "question/answer" true.
void give(Decision &decision, const KnowledgeBase &base, const std::string &named)
{
    const std::size_t slash = named.find('/');
    const knowledge::Question &question =
        base.questions[base.questionIndex(named.substr(0, slash))];
    for (const knowledge::Answer &answer : question.answers) {
        if (answer.id == named.substr(slash + 1)) {
            decision.answers[question.id] = standingFor(question, answer);
        }
    }
}

} // namespace

std::vector<Diagnostic> adviseOnVerdicts(const KnowledgeBase &base, const std::string &file)
{
    std::vector<Diagnostic> found;
    for (std::size_t i = 0; i < base.scenarios.size(); ++i) {
        advise(found, base, newDecision(base, base.scenarios[i], {}), file,
               "/scenarios/" + std::to_string(i), "This case");
    }
    for (std::size_t q = 0; q < base.questions.size(); ++q) {
        const knowledge::Question &question = base.questions[q];
        for (std::size_t a = 0; a < question.answers.size(); ++a) {
            Decision decision = newDecision(base, std::string(), std::string());
            if (!question.askedIf.empty()) { // then at least that has been answered before
                const std::string &named = question.askedIf.front();
                give(decision, base, named);
            }
            decision.answers[question.id] = standingFor(question, question.answers[a]);
            advise(found, base, decision, file,
                   "/questions/" + std::to_string(q) + "/answers/" + std::to_string(a),
                   "This answer, given alone,");
        }
    }
    return found;
}

} // namespace steelyard::decision
