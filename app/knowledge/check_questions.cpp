// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/check.h"
#include "knowledge/question_kinds.h"
#include "knowledge/text.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <unordered_set>
#include <vector>

namespace steelyard::knowledge {

namespace {

// The easiest way any alternative has to provide a capability.
struct Easiest
{
    Support support = Support::Impossible;
    double days = std::numeric_limits<double>::infinity(); // to build it
};

std::vector<Easiest> easiestWays(const KnowledgeBase &base)
{
    std::vector<Easiest> result(base.capabilities.size());
    for (std::size_t i = 0; i < result.size(); ++i) {
        if (!base.capabilities[i].unknownFor.empty()) {
            result[i].support = Support::BuiltIn; // for all that is known
        }
        for (const CapabilityState &state : base.capabilities[i].states) {
            // Support is ordered from best to worst.
            result[i].support = std::min(result[i].support, state.support);
            if (state.support == Support::Build) {
                result[i].days = std::min(result[i].days, state.daysLow);
            }
        }
    }
    return result;
}

bool canBeMet(const MustHave &mustHave, const Easiest &easiest)
{
    if (easiest.support < Support::Build) {
        return easiest.support <= mustHave.tolerance;
    }
    return mustHave.tolerance == Support::Build && easiest.days <= mustHave.days;
}

void checkMustHaves(const Check &check, const std::vector<Easiest> &easiest,
                    const std::vector<MustHave> &mustHaves, const JsonPath &place)
{
    for (std::size_t i = 0; i < mustHaves.size(); ++i) {
        const MustHave &mustHave = mustHaves[i];
        const JsonPath item = place / i;
        const auto index =
            check.resolve(check.capabilities, mustHave.capability, item / "capability");
        if (mustHave.tolerance == Support::Impossible) {
            check.error(item / "tolerance", "A must-have cannot accept \"impossible\".",
                        "Use \"built-in\", \"add-on\" or \"build\".");
        }
        if (mustHave.tolerance == Support::Build && mustHave.days == 0) {
            check.warn(item, "This must-have accepts building it, but in 0 days.",
                       "Say in \"days\" how many working days are accepted.");
        }
        if (mustHave.tolerance != Support::Build && mustHave.days > 0) {
            check.warn(item / "days", "The days count only with the tolerance \"build\".",
                       "Remove them or change the tolerance.");
        }
        if (index && !canBeMet(mustHave, easiest[*index])) {
            check.warn(item, "No alternative meets this must-have.",
                       "Choose a wider tolerance, so that something can be left.");
        }
    }
}

void checkWeights(const Check &check, const Answer &answer, const JsonPath &place)
{
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < answer.weights.size(); ++i) {
        const WeightEffect &effect = answer.weights[i];
        const JsonPath item = place / i;
        const auto index = check.resolve(check.criteria, effect.criterion, item / "criterion");
        if (index && !seen.insert(effect.criterion).second) {
            check.error(item / "criterion",
                        "This answer changes the weight of " + inQuotes(effect.criterion) +
                            " twice.",
                        "Make one effect of them.");
        }
        if (effect.zero && effect.steps != 0) {
            check.error(item, "A weight cannot be set to zero and moved by steps at once.",
                        "Keep \"zero\" or \"steps\".");
        }
        if (!effect.zero && effect.steps == 0) {
            check.warn(item, "This effect changes nothing.",
                       "Give \"steps\" other than 0, or \"zero\": true, or remove it.");
        }
        if (index && effect.steps != 0 && check.base.criteria[*index].defaultWeight == 0) {
            check.warn(item, "The default weight of this criterion is 0, and doubled it stays 0.",
                       "Give the criterion a small default weight, or remove the effect.");
        }
    }
}

void checkAnswer(const Check &check, const std::vector<Easiest> &easiest, const Answer &answer,
                 const JsonPath &place)
{
    checkWeights(check, answer, place / "weights");
    checkMustHaves(check, easiest, answer.mustHaves, place / "mustHaves");
    const JsonPath ratings = place / "ratings";
    for (std::size_t i = 0; i < answer.ratings.size(); ++i) {
        const RatingEffect &effect = answer.ratings[i];
        const JsonPath item = ratings / i;
        const auto index = check.resolve(check.criteria, effect.criterion, item / "criterion");
        check.resolve(check.alternatives, effect.alternative, item / "alternative");
        if (effect.by == 0) {
            check.warn(item / "by", "This effect changes nothing.", "Remove it.");
        }
        if (!index) {
            continue;
        }
        const Criterion &criterion = check.base.criteria[*index];
        const double width = criterion.scaleHigh - criterion.scaleLow;
        if (effect.by > width || effect.by < -width) {
            check.error(item / "by",
                        "The correction " + numberText(effect.by) + " is larger than the scale.",
                        "Write at most " + numberText(width) + " points.");
        }
    }
}

// The place of the question that "question/answer" names; nothing, and an error, when there is none
// of them.
std::optional<std::size_t> resolveAnswer(const Check &check, std::string_view named,
                                         const JsonPath &place)
{
    const std::size_t slash = named.find('/');
    if (named.empty()) {
        return std::nullopt; // a fault of structure
    }
    if (slash == std::string_view::npos) {
        check.error(place, inQuotes(named) + " names no answer.",
                    "Write the ids of a question and of its answer as \"question/answer\".");
        return std::nullopt;
    }
    const auto question = check.resolve(check.questions, named.substr(0, slash), place);
    if (question) {
        check.resolve(check.answers[*question], named.substr(slash + 1), place);
    }
    return question;
}

// A chain or a choice among several questions would be hard to follow for who answers them.
void checkAskedIf(const Check &check, std::size_t position, const JsonPath &place)
{
    const Question &question = check.base.questions[position];
    std::optional<std::size_t> first;
    const JsonPath list = place / "askedIf";
    for (std::size_t i = 0; i < question.askedIf.size(); ++i) {
        const auto other = resolveAnswer(check, question.askedIf[i], list / i);
        if (!other) {
            continue;
        }
        if (*other >= position) {
            check.error(list / i, "This question is asked before the one it depends on.",
                        "Depend on an earlier question.");
        } else if (!check.base.questions[*other].askedIf.empty()) {
            check.error(list / i, "The question that this one depends on depends on another.",
                        "Depend on a question that is always asked.");
        } else if (first && *first != *other) {
            check.error(list / i, "This question depends on two others.",
                        "Name answers of one question.");
        }
        first = first ? first : other;
    }
    if (!question.askedIf.empty() && question.important) {
        check.warn(list, "A question that is not always asked counts for \"not enough answers\".",
                   "Set \"important\" to false.");
    }
}

void checkCondition(const Check &check, const UseRule &rule, const JsonPath &place)
{
    std::unordered_set<std::string_view> wanted;
    std::map<std::size_t, int> together; // how many answers to one question must all be given
    const auto each = [&](std::string_view key, const std::vector<std::string> &names,
                          const auto &tell) {
        const JsonPath list = place / key;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const JsonPath item = list / i;
            tell(names[i], resolveAnswer(check, names[i], item), item);
        }
    };
    each("allOf", rule.allOf, [&](const std::string &name, const auto &question, const auto &item) {
        if (!wanted.insert(name).second) {
            check.warn(item, inQuotes(name) + " is listed twice.", "Keep one of them.");
        } else if (question &&
                   ++together[*question] > mostTogether(check.base.questions[*question])) {
            check.error(item, "The rule can never hold: so many answers cannot be given together.",
                        "Move those of which one is enough to \"anyOf\".");
        }
    });
    each("anyOf", rule.anyOf, [&](const std::string &name, const auto &, const auto &item) {
        if (!wanted.insert(name).second) {
            check.warn(item, inQuotes(name) + " is listed twice.", "Keep one of them.");
        }
    });
    each("noneOf", rule.noneOf, [&](const std::string &name, const auto &, const auto &item) {
        if (wanted.contains(name)) {
            check.error(item, inQuotes(name) + " must be given and must not be given.",
                        "Keep it in one of the lists.");
        }
    });
    if (wanted.empty() && !rule.noneOf.empty()) {
        check.warn(place / "noneOf",
                   "This rule never speaks of a user: it names nothing that must be given.",
                   "Name in \"allOf\" or \"anyOf\" what its text says of the user.");
    }
}

// Whether another question or a rule asks what was answered to this one.
bool isDependedOn(const KnowledgeBase &base, const std::string &question)
{
    const std::string beginning = question + '/';
    const auto named = [&beginning](const std::vector<std::string> &answers) {
        return std::any_of(answers.begin(), answers.end(), [&beginning](const auto &answer) {
            return answer.starts_with(beginning);
        });
    };
    return std::any_of(base.questions.begin(), base.questions.end(),
                       [&named](const Question &other) { return named(other.askedIf); }) ||
           std::any_of(base.useRules.begin(), base.useRules.end(), [&named](const UseRule &rule) {
               return named(rule.allOf) || named(rule.anyOf) || named(rule.noneOf);
           });
}

} // namespace

void checkCapabilities(const Check &check)
{
    const std::vector<Capability> &capabilities = check.base.capabilities;
    const JsonPath section("capabilities");
    for (std::size_t i = 0; i < capabilities.size(); ++i) {
        const JsonPath capability = section / i;
        const JsonPath states = capability / "states";
        std::unordered_set<std::size_t> seen;
        bool allPlaced = check.alternatives.complete;
        for (std::size_t k = 0; k < capabilities[i].states.size(); ++k) {
            const CapabilityState &state = capabilities[i].states[k];
            const JsonPath place = states / k;
            const auto index =
                check.resolve(check.alternatives, state.alternative, place / "alternative");
            allPlaced = allPlaced && !state.alternative.empty();
            if (index && !seen.insert(*index).second) {
                check.error(place, "There are two states for " + inQuotes(state.alternative) + ".",
                            "Keep one of them.");
            }
            if (state.support == Support::AddOn && state.addOn.empty()) {
                check.error(place, "An add-on is not named.", "Name it in \"addOn\".");
            }
            if (state.daysLow > state.daysHigh) {
                check.error(place / "daysLow", "The range of days ends before it begins.",
                            "Make \"daysLow\" at most \"daysHigh\".");
            }
            check.resolveAll(check.sources, state.sources, place / "sources");
        }
        const JsonPath unknown = capability / "unknownFor";
        for (const std::size_t index : unknownOnes(check, capabilities[i].unknownFor, unknown)) {
            if (!seen.insert(index).second) {
                contradictState(check, index, unknown);
            }
        }
        if (!allPlaced) {
            continue;
        }
        for (std::size_t k = 0; k < check.alternatives.all.size(); ++k) {
            // Of two alternatives with one id only the first can be meant.
            if (!seen.contains(k) && check.alternatives.find(check.alternatives.all[k]) == k) {
                check.error(states,
                            "The state of " + inQuotes(check.alternatives.all[k]) + " is missing.",
                            "Say for every alternative how it provides this, or name it in "
                            "\"unknownFor\".");
            }
        }
    }
}

void checkQuestions(const Check &check)
{
    const std::vector<Question> &questions = check.base.questions;
    const std::vector<Easiest> easiest = easiestWays(check.base);
    const JsonPath section("questions");
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const Question &question = questions[i];
        const JsonPath place = section / i;
        check.resolveAll(check.criteria, question.about, place / "about");
        checkAskedIf(check, i, place);
        const JsonPath answers = place / "answers";
        bool inert = question.about.empty() && !isDependedOn(check.base, question.id);
        for (std::size_t k = 0; k < question.answers.size(); ++k) {
            const Answer &answer = question.answers[k];
            checkAnswer(check, easiest, answer, answers / k);
            inert = inert && answer.weights.empty() && answer.mustHaves.empty() &&
                    answer.ratings.empty();
        }
        if (inert) {
            check.warn(place, "No answer of this question changes anything.",
                       "Give an answer an effect, or remove the question.");
        }
        checkKind(question, check, place);
    }
}

void checkScenarios(const Check &check)
{
    const std::vector<Scenario> &scenarios = check.base.scenarios;
    const std::vector<Easiest> easiest = easiestWays(check.base);
    const JsonPath section("scenarios");
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        const JsonPath place = section / i;
        const JsonPath answers = place / "answers";
        for (const auto &[id, given] : scenarios[i].answers) {
            const JsonPath list = answers / std::string_view(id);
            const auto index = check.resolve(check.questions, id, list);
            if (!index) {
                continue;
            }
            checkGiven(check.base.questions[*index], *index, given, check, list);
        }
        checkMustHaves(check, easiest, scenarios[i].mustHaves, place / "mustHaves");
    }
}

void checkUseRules(const Check &check)
{
    const std::vector<UseRule> &rules = check.base.useRules;
    const JsonPath useRules("useRules");
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const JsonPath place = useRules / i;
        check.resolve(check.alternatives, rules[i].alternative, place / "alternative");
        check.checkSources(rules[i].text, rules[i].sources, place);
        checkCondition(check, rules[i], place);
    }
}

} // namespace steelyard::knowledge
