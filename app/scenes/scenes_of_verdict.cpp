// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/must_have_changes.h"
#include "presentation/next_question.h"
#include "scenes/scene_builder.h"
#include "wording/answer_wording.h"
#include "wording/flip_wording.h"
#include "wording/foundation_wording.h"
#include "wording/lead_wording.h"
#include "wording/must_have_wording.h"
#include "wording/opinion_wording.h"
#include "wording/reason_wording.h"
#include "wording/share_wording.h"
#include "wording/to_qstring.h"
#include "wording/verdict_wording.h"
#include "wording/weight_wording.h"

#include <algorithm>
#include <cmath>

namespace steelyard::scenes {

using decision::State;

namespace {

constexpr std::size_t kMostChanges = 3;
constexpr std::size_t kMostAgainst = 2;

bool isDecided(State state)
{
    return state == State::Clear || state == State::Leaning;
}

} // namespace

std::vector<Scene> SceneBuilder::verdict() const
{
    Scene scene = begin("verdict");
    addBeam(scene);
    scene.sentence = VerdictWording(m_words).sentence();
    scene.beside =
        QStringList{VerdictWording(m_words).robustness(), expectedAgainst()}.join(u' ').trimmed();
    if (isProvisional() && m_verdict.state() != State::NoFeasible) {
        scene.foot = tr("Still being worked out; the numbers will settle.");
    }
    scene.notes << LeadWording(m_words).sentence() << FlipWording(m_words).restsOnAnswers()
                << FoundationWording(m_words).sentence();
    scene.notes.removeAll(QString());
    return {std::move(scene)};
}

SceneRow SceneBuilder::reasonRow(const decision::Reason &reason) const
{
    const bool isFor = reason.kind == decision::ReasonKind::For;
    SceneRow row;
    row.main = ReasonWording(m_words).headline(reason);
    row.strong = true;
    row.under = ReasonWording(m_words).comparison(reason);
    row.value = m_words.numbers().contribution(reason.contribution);
    row.valueSlot = slotOf(isFor ? m_verdict.scores.winner : m_verdict.scores.runnerUp);
    return row;
}

std::vector<Scene> SceneBuilder::why() const
{
    const std::vector<decision::Reason> reasons = ReasonWording(m_words).strongestFor();
    if (reasons.empty()) {
        return {};
    }
    Scene scene = begin("why");
    const QString winner = m_words.alternative(m_verdict.scores.winner);
    scene.title = isDecided(m_verdict.state()) ? tr("Why %1").arg(winner)
                                               : tr("What speaks for %1").arg(winner);
    scene.sentence = LeadWording(m_words).sentence();
    scene.valueHead = tr("Adds to the lead");
    for (const decision::Reason &reason : reasons) {
        scene.rows.push_back(reasonRow(reason));
        scene.notes << tr("%1: %2.", "a criterion, the answers behind its weight")
                           .arg(m_words.criterion(reason.criterion),
                                ReasonWording(m_words).answers(reason));
    }
    scene.stepwise = true;
    addReasonSources(scene, reasons);
    return {std::move(scene)};
}

std::vector<Scene> SceneBuilder::against() const
{
    const std::vector<decision::Reason> reasons =
        ReasonWording(m_words).strongestAgainst(kMostAgainst);
    const std::size_t winner = m_base.alternativeIndex(m_verdict.scores.winner);
    Scene scene = begin("against");
    for (const decision::Reason &reason : reasons) {
        scene.rows.push_back(reasonRow(reason));
        scene.notes << tr("%1: %2.", "a criterion, the answers behind its weight")
                           .arg(m_words.criterion(reason.criterion),
                                ReasonWording(m_words).answers(reason));
    }
    if (!reasons.empty()) {
        scene.valueHead = tr("Takes from the lead");
        scene.sentence = tr("%1 is better here.", "the runner-up")
                             .arg(m_words.alternative(m_verdict.scores.runnerUp));
    }
    if (winner != knowledge::KnowledgeBase::npos) {
        for (const knowledge::Gotcha &gotcha : m_base.alternatives[winner].gotchas) {
            if (scene.rows.size() < 3 && gotcha.severity == knowledge::Severity::High) {
                SceneRow row;
                row.over =
                    tr("To keep in mind with %1").arg(m_words.alternative(m_verdict.scores.winner));
                row.main = toQString(gotcha.text);
                scene.rows.push_back(std::move(row));
            }
        }
        if (const auto &exit = m_base.alternatives[winner].exitCost.text; !exit.empty()) {
            scene.notes << tr("To leave it again: %1").arg(toQString(exit));
        }
    }
    if (scene.rows.empty()) {
        return {};
    }
    if (scene.sentence.isEmpty()) {
        scene.sentence =
            tr("No criterion speaks against %1.").arg(m_words.alternative(m_verdict.scores.winner));
    }
    addReasonSources(scene, reasons);
    return {std::move(scene)};
}

std::vector<Scene> SceneBuilder::howSure() const
{
    Scene scene = begin("how-sure");
    for (const std::size_t column : ranked()) {
        const decision::AlternativeResult &option = m_verdict.scores.alternatives[column];
        const std::vector<double> &shares = m_verdict.shares(option.id).rankAcceptability;
        if (shares.empty()) {
            continue;
        }
        const double share = shares.front();
        SceneRow row;
        row.slot = static_cast<int>(column);
        row.main = m_words.alternative(option.id);
        row.bar = SceneBar{0, share, row.slot, false, m_decision.thresholds.clear};
        row.value = ShareWording(m_words).hundred(share);
        scene.rows.push_back(std::move(row));
    }
    if (scene.rows.size() < 2) {
        return {};
    }
    // Who never comes first is one line, not many.
    if (scene.rows.size() > kMostRows) {
        const std::size_t more = scene.rows.size() - (kMostRows - 1);
        const double rest = 1e-9;
        double most = 0;
        for (std::size_t i = kMostRows - 1; i < scene.rows.size(); ++i) {
            most = std::max(most, scene.rows[i].bar->to);
        }
        scene.rows.resize(kMostRows - 1);
        SceneRow row;
        row.main = most > rest ? tr("%n more, at most %1 each", "options", static_cast<int>(more))
                                     .arg(ShareWording(m_words).hundred(most))
                               : tr("%n more never come first", "options", static_cast<int>(more));
        scene.rows.push_back(std::move(row));
    }
    scene.valueHead = tr("First in so many of 100 runs");
    scene.sentence = VerdictWording(m_words).robustness();
    scene.foot = ShareWording(m_words).errorNote();
    scene.notes << FoundationWording(m_words).sentence() << FoundationWording(m_words).kinds()
                << OpinionWording(m_words).methods();
    scene.notes.removeAll(QString());
    return {std::move(scene)};
}

// The question stands above, the agreed answer and the one that would turn it below.
SceneRow SceneBuilder::flipRow(const decision::Flip &flip) const
{
    SceneRow row;
    QStringList questions;
    QStringList from;
    QStringList to;
    const auto answersOf = [this](const std::string &question,
                                  const std::vector<std::string> &answers) {
        QStringList names;
        for (const std::string &answer : answers) {
            names << m_words.answer(question, answer);
        }
        return names.join(tr(", ", "between answers"));
    };
    for (const decision::AnswerChange &change : flip.changes) {
        questions << m_words.question(change.question);
        from << (change.from.empty() ? m_words.givenAnswer(change.question)
                                     : answersOf(change.question, change.from));
        to << (change.state == decision::AnswerState::DoesNotApply
                   ? tr("does not apply", "an answer")
               : change.state == decision::AnswerState::NotSure
                   ? tr("not sure", "an answer")
                   : answersOf(change.question, change.to));
    }
    const QString between = tr("; ", "between answers to several questions");
    row.over = questions.join(between);
    row.main = from.join(between);
    row.change = to.join(between);
    row.value = tr("%1 to %2", "value of the new leader, of the old one")
                    .arg(m_words.numbers().value(flip.winnerValue),
                         m_words.numbers().value(flip.oldWinnerValue));
    row.valueSlot = slotOf(flip.winner);
    return row;
}

std::vector<Scene> SceneBuilder::changes() const
{
    Scene scene = begin("changes");
    addBeam(scene);
    scene.beside = VerdictWording(m_words).robustness();
    if (m_verdict.state() == State::NoFeasible) {
        for (const decision::MustHaveChange &change :
             decision::mustHaveChanges(m_base, m_decision)) {
            if (change.back.empty() || scene.rows.size() == kMostChanges) {
                continue;
            }
            QStringList names;
            for (const std::string &id : change.back) {
                names << m_words.alternative(id);
            }
            SceneRow row;
            row.over = m_words.capability(m_base.capabilities[change.capability].id);
            row.main =
                change.choice.needed
                    ? MustHaveWording(m_words).mustHave(
                          {change.capability, change.choice.tolerance, change.choice.days, {}})
                    : tr("Not a must any more");
            row.under = tr("Brings back %1").arg(names.join(tr(", ", "between names")));
            scene.rows.push_back(std::move(row));
        }
        scene.sentence = tr("Any one of these brings an option back.");
    } else {
        bool several = false;
        for (const decision::Flip &flip : m_verdict.flips()) {
            if (scene.rows.size() < kMostChanges) {
                scene.rows.push_back(flipRow(flip));
                several |= flip.winner != m_verdict.flips().front().winner;
            }
        }
        if (!scene.rows.empty()) {
            scene.rowHead = tr("Agreed answer, and the one that would turn it");
            scene.valueHead = tr("New leader to old");
            const QString winner = m_words.alternative(m_verdict.scores.winner);
            scene.sentence =
                several ? tr("Any one of these puts another option ahead of %1.").arg(winner)
                        : tr("Any one of these puts %1 ahead of %2.")
                              .arg(m_words.alternative(m_verdict.flips().front().winner), winner);
            scene.stepwise = true;
            if (const auto more = m_verdict.flips().size() - scene.rows.size(); more > 0) {
                scene.foot = tr("And %n more; the report has them all.", "changes of answers",
                                static_cast<int>(more));
            }
        } else if (!m_verdict.scores.winner.empty() && !m_verdict.scores.runnerUp.empty()) {
            scene.sentence = tr("No change of one or two answers makes another option lead.");
        }
    }
    for (const decision::UnsureQuestion &question :
         openQuestions(m_decision, m_verdict, kLeastImportanceOfChange)) {
        scene.notes << AnswerWording(m_words).unsure(question);
    }
    for (const decision::WeightResult &weight : m_verdict.scores.weights) {
        if (const QString text = WeightWording(m_words).interval(weight);
            !text.isEmpty() && scene.notes.size() < 6) {
            scene.notes << text;
        }
    }
    if (scene.rows.empty() && scene.sentence.isEmpty()) {
        return {};
    }
    return {std::move(scene)};
}

} // namespace steelyard::scenes
