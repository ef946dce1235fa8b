// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/scene_builder.h"
#include "wording/answer_wording.h"
#include "wording/must_have_wording.h"
#include "wording/to_qstring.h"
#include "wording/verdict_wording.h"
#include "wording/weight_wording.h"

#include <algorithm>

namespace steelyard::scenes {

std::vector<Scene> SceneBuilder::context() const
{
    Scene scene = begin("question");
    scene.title = toQString(m_decision.title).simplified();
    if (scene.title.isEmpty()) {
        scene.title = tr("Decision without a name");
    }
    scene.sentence = toQString(m_base.title);
    // The short round says what it is about; without it the first answers do.
    const auto add = [&](bool shortRound) {
        for (const knowledge::Question &question : m_base.questions) {
            const decision::AnswerState state = m_decision.answer(question.id).state;
            const bool isGiven = decision::isAsked(m_base, question, m_decision) &&
                                 (state == decision::AnswerState::Chosen ||
                                  state == decision::AnswerState::DoesNotApply);
            if (isGiven && question.shortRound == shortRound && scene.rows.size() < kMostRows) {
                SceneRow row;
                row.over = toQString(question.name);
                row.main = m_words.givenAnswer(question.id);
                scene.rows.push_back(std::move(row));
            }
        }
    };
    add(true);
    if (scene.rows.empty()) {
        add(false);
    }
    if (scene.rows.empty()) {
        describe(scene);
    }
    if (!m_base.questions.empty()) {
        scene.foot =
            tr("Questions: %1", "how many are answered").arg(AnswerWording(m_words).progress());
    }
    const std::size_t scenario = m_base.scenarioIndex(m_decision.scenario);
    if (scenario != knowledge::KnowledgeBase::npos) {
        scene.notes
            << tr("It began with the case “%1”.").arg(toQString(m_base.scenarios[scenario].name));
    }
    QStringList open;
    for (const knowledge::Question &question : m_base.questions) {
        const decision::AnswerState state = m_decision.answer(question.id).state;
        const bool isOpen =
            state == decision::AnswerState::Open || state == decision::AnswerState::NotSure;
        if (isOpen && decision::isAsked(m_base, question, m_decision)) {
            open << toQString(question.name);
        }
    }
    if (!open.isEmpty()) {
        scene.notes << tr("Open or not sure: %1.").arg(open.join(tr(", ", "between questions")));
    }
    return {std::move(scene)};
}

// Where no answer says what it is about: between what, by what, and who decides.
void SceneBuilder::describe(Scene &scene) const
{
    const QString between = tr(", ", "between names");
    const auto add = [&scene](const QString &over, const QString &main) {
        if (!main.isEmpty()) {
            SceneRow row;
            row.over = over;
            row.main = main;
            scene.rows.push_back(std::move(row));
        }
    };
    QStringList options;
    for (const decision::AlternativeResult &option : m_verdict.scores.alternatives) {
        options << m_words.alternative(option.id);
    }
    add(tr("The options"), options.join(between));
    QStringList parts;
    for (const std::size_t place : m_profile.byWeight) {
        if (m_profile.parts[place].weight > 0) {
            parts << m_profile.names.value(static_cast<qsizetype>(place));
        }
    }
    add(tr("What matters"), parts.join(between));
    QStringList people{toQString(m_decision.record.owner)};
    for (const decision::Decider &decider : m_decision.record.deciders) {
        people << toQString(decider.name);
    }
    people.removeAll(QString());
    people.removeDuplicates();
    add(tr("Who decides"), people.join(between));
}

std::vector<Scene> SceneBuilder::options() const
{
    Scene scene = begin("options");
    int leftOut = 0;
    for (std::size_t i = 0; i < m_verdict.scores.alternatives.size(); ++i) {
        const decision::AlternativeResult &option = m_verdict.scores.alternatives[i];
        const std::size_t known = m_base.alternativeIndex(option.id);
        SceneRow row;
        row.slot = static_cast<int>(i);
        row.leftOut = !option.exclusions.empty();
        row.main = m_words.alternative(option.id);
        row.strong = true;
        if (row.leftOut) {
            ++leftOut;
            row.value = tr("left out", "an option");
        }
        if (known != knowledge::KnowledgeBase::npos) {
            row.under = toQString(m_base.alternatives[known].tagline);
        }
        scene.rows.push_back(std::move(row));
    }
    const int all = static_cast<int>(m_verdict.scores.alternatives.size());
    scene.sentence = leftOut == 0 ? tr("%n options were weighed.", "", all)
                                  : tr("%1 of %n options meet the must-haves.", "", all)
                                        .arg(m_locale.toString(all - leftOut));
    return split(std::move(scene), 6);
}

std::vector<Scene> SceneBuilder::weights() const
{
    Scene scene = begin("weights");
    scene.valueHead = tr("Share of the decision");
    const QStringList criteria = WeightWording(m_words).percents();
    std::vector<std::pair<double, SceneRow>> rows;
    if (m_profile.parts.size() > 1) {
        for (std::size_t i = 0; i < m_profile.parts.size(); ++i) {
            SceneRow row;
            row.main = m_profile.names.value(static_cast<qsizetype>(i));
            row.value = m_profile.percents.value(static_cast<qsizetype>(i));
            rows.emplace_back(m_profile.parts[i].weight, std::move(row));
        }
    } else { // criteria that stand in one group, or in none
        for (std::size_t c = 0; c < m_verdict.scores.weights.size(); ++c) {
            SceneRow row;
            row.main = m_words.criterion(m_verdict.scores.weights[c].criterion);
            row.value = criteria.value(static_cast<qsizetype>(c));
            rows.emplace_back(m_verdict.scores.weights[c].weight, std::move(row));
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &left, const auto &right) { return left.first > right.first; });
    std::erase_if(rows, [](const auto &row) { return !(row.first > 0); });
    if (rows.empty()) {
        return {};
    }
    const double longest = rows.front().first;
    for (auto &[weight, row] : rows) {
        row.bar = SceneBar{0, weight / longest};
        scene.rows.push_back(std::move(row));
    }
    const SceneRow &first = scene.rows.front();
    scene.sentence = scene.rows.size() > 1
                         ? tr("“%1” weighs most, then “%2”.").arg(first.main, scene.rows[1].main)
                         : tr("Only “%1” counts.").arg(first.main);

    std::vector<const decision::WeightResult *> heaviest;
    for (const decision::WeightResult &weight : m_verdict.scores.weights) {
        heaviest.push_back(&weight);
    }
    std::stable_sort(heaviest.begin(), heaviest.end(), [](const auto *left, const auto *right) {
        return left->weight > right->weight;
    });
    heaviest.resize(std::min<std::size_t>(heaviest.size(), 3));
    for (const decision::WeightResult *weight : heaviest) {
        QStringList parts;
        for (const decision::WeightStep &step : weight->steps) {
            parts << WeightWording(m_words).step(step);
        }
        const QString name = tr("%1, %2", "a criterion, its weight")
                                 .arg(m_words.criterion(weight->criterion),
                                      m_words.numbers().percent(weight->weight));
        scene.notes << (parts.isEmpty() ? name
                                        : tr("%1: %2", "a criterion, what moved its weight")
                                              .arg(name, parts.join(tr("; ", "between steps"))));
    }
    return split(std::move(scene), kMostRows);
}

std::vector<Scene> SceneBuilder::mustHaves() const
{
    if (m_verdict.scores.mustHaves.empty()) {
        return {};
    }
    Scene scene = begin("must-haves");
    for (const decision::RequiredCapability &required : m_verdict.scores.mustHaves) {
        SceneRow row;
        row.main = MustHaveWording(m_words).mustHave(required);
        QStringList questions;
        for (const decision::AnswerReference &asked : required.answers) {
            questions << m_words.question(asked.question);
        }
        row.under = questions.isEmpty()
                        ? tr("Your own must-have")
                        : tr("Asked for by the answer to “%1”")
                              .arg(questions.join(tr("”, “", "between quoted questions")));
        scene.rows.push_back(std::move(row));
    }
    const auto out =
        std::count_if(m_verdict.scores.alternatives.begin(), m_verdict.scores.alternatives.end(),
                      [](const auto &option) { return !option.exclusions.empty(); });
    scene.sentence = out == 0 ? tr("Every option meets them.")
                              : tr("They leave out %n options.", "", static_cast<int>(out));
    return split(std::move(scene), 5);
}

std::vector<Scene> SceneBuilder::leftOut() const
{
    Scene scene = begin("left-out");
    for (std::size_t i = 0; i < m_verdict.scores.alternatives.size(); ++i) {
        const decision::AlternativeResult &option = m_verdict.scores.alternatives[i];
        if (option.exclusions.empty()) {
            continue;
        }
        SceneRow row;
        row.slot = static_cast<int>(i);
        row.leftOut = true;
        row.main = m_words.alternative(option.id);
        row.strong = true;
        QStringList reasons;
        for (decision::Exclusion exclusion : option.exclusions) {
            exclusion.answers.clear(); // the scene of the must-haves names who asked
            reasons << MustHaveWording(m_words).exclusion(exclusion);
        }
        row.under = reasons.first();
        if (reasons.size() > 1) {
            row.under = tr("%1 And %n more.", "why an option is left out; further reasons",
                           static_cast<int>(reasons.size()) - 1)
                            .arg(row.under);
            scene.notes
                << tr("%1: %2", "an option, why it is left out").arg(row.main, reasons.join(u' '));
        }
        scene.rows.push_back(std::move(row));
    }
    if (scene.rows.empty()) {
        return {};
    }
    const bool all = scene.rows.size() == m_verdict.scores.alternatives.size();
    scene.sentence =
        all ? VerdictWording(m_words).sentence() : tr("A must-have that is not met decides alone.");
    return split(std::move(scene), 4);
}

} // namespace steelyard::scenes
