// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/verdict_wording.h"

#include "decision/judged_lead.h"
#include "wording/names.h"
#include "wording/share_wording.h"

#include <algorithm>

namespace steelyard {

using decision::State;

VerdictWording::VerdictWording(const Wording &words)
    : m_words(words)
    , m_base(words.base())
    , m_decision(words.decision())
    , m_verdict(words.verdict())
{
}

QString VerdictWording::standing() const
{
    if (m_verdict.scores.alternatives.empty() || m_base.criteria.empty()) {
        return tr("Nothing to weigh yet");
    }
    if (nothingKnown()) {
        return tr("Nothing known yet");
    }
    const bool isAlone = m_verdict.scores.runnerUp.empty() && !m_verdict.scores.winner.empty();
    return isAlone && m_verdict.state() == State::Clear ? tr("Only option")
                                                        : Names::state(m_verdict.state());
}

QString VerdictWording::sentence() const
{
    return sentences().join(u' ');
}

// With where "clear", "leaning" and "enough answers" begin in this decision, when that is not where
// they usually do: without it the words would say more than is known.
QStringList VerdictWording::withThresholds(QStringList sentences) const
{
    const decision::Thresholds usual;
    const decision::Thresholds &here = m_decision.thresholds;
    const ShareWording shares(m_words);
    const bool isSure = m_verdict.samples() > 0 && m_verdict.state() != State::NotEnoughAnswers;
    if (isSure && (here.clear != usual.clear || here.leaning != usual.leaning)) {
        sentences << tr("In this decision clear begins at %1 and leaning at %2 of 100; "
                        "usual are %3 and %4.")
                         .arg(shares.threshold(here.clear), shares.threshold(here.leaning),
                              shares.threshold(usual.clear), shares.threshold(usual.leaning));
    }
    if (here.open != usual.open) {
        sentences << tr("In this decision %1 of 100 important questions may stay open; "
                        "usual are %2.")
                         .arg(shares.threshold(here.open), shares.threshold(usual.open));
    }
    return sentences;
}

QStringList VerdictWording::sentences() const
{
    if (m_verdict.scores.alternatives.empty()) {
        return {tr("There is no option to weigh.")};
    }
    if (m_base.criteria.empty()) {
        return {tr("There is no criterion to weigh by.")};
    }
    if (nothingKnown()) {
        return {tr("Nothing is known yet: no cell of the table has a value.")};
    }
    if (m_verdict.state() == State::NoFeasible) {
        return {tr("No option meets all your must-haves.")};
    }
    if (nothingCounts() || m_verdict.scores.winner.empty()) {
        return {tr("Nothing is left to judge by: your answers take the weight from everything.")};
    }
    if (m_verdict.state() == State::NotEnoughAnswers) {
        return withThresholds({notEnough()});
    }
    if (m_verdict.scores.runnerUp.empty()) {
        return {onlyOption()};
    }
    const QStringList first = leaders();
    if (first.size() > 1) {
        return withThresholds(
            {tr("%1 come out equal.").arg(m_words.locale().createSeparatedList(first))});
    }

    const QString winner = m_words.alternative(m_verdict.scores.winner);
    const QString rival = m_words.alternative(m_verdict.scores.runnerUp);
    // Before sampling nobody knows whether a lead is clear.
    if (m_verdict.samples() == 0) {
        return {tr("%1 is ahead of %2.").arg(winner, rival)};
    }
    if (m_verdict.state() == State::Clear) {
        return withThresholds(
            withGround(tr("%1 fits best, clearly ahead of %2.").arg(winner, rival)));
    }
    if (m_verdict.state() == State::Leaning) {
        return withThresholds(
            withGround(tr("%1 fits best, with %2 not far behind.").arg(winner, rival)));
    }
    return withThresholds(withGround(tooClose()));
}

bool VerdictWording::nothingKnown() const
{
    for (const decision::Finding &finding : m_decision.findings) {
        if (finding.value) {
            return false;
        }
    }
    for (const decision::AlternativeResult &option : m_verdict.scores.alternatives) {
        const std::size_t place = m_base.alternativeIndex(option.id);
        for (std::size_t c = 0; c < m_base.criteria.size(); ++c) {
            if (m_base.rating(c, place).value) {
                return false;
            }
        }
    }
    return true;
}

bool VerdictWording::nothingCounts() const
{
    return !m_verdict.scores.weights.empty() &&
           std::all_of(m_verdict.scores.weights.begin(), m_verdict.scores.weights.end(),
                       [](const auto &weight) { return !(weight.weight > 0); });
}

QString VerdictWording::onlyOption() const
{
    const QString winner = m_words.alternative(m_verdict.scores.winner);
    if (m_verdict.scores.alternatives.size() == 1) {
        return tr("%1 is the only option in this decision.").arg(winner);
    }
    return tr("%1 is the only option that meets your must-haves.").arg(winner);
}

QString VerdictWording::notEnough() const
{
    const bool untouched =
        std::all_of(m_base.questions.begin(), m_base.questions.end(), [this](const auto &entry) {
            return m_decision.answer(entry.id).state == decision::AnswerState::Open;
        });
    if (untouched) {
        return tr("Nothing is answered yet, so there is no verdict.");
    }
    if (m_verdict.scores.runnerUp.empty()) {
        return onlyOption();
    }
    const QStringList first = leaders();
    if (first.size() > 1) {
        return tr("Too few answers for a verdict; so far %1 are level.")
            .arg(m_words.locale().createSeparatedList(first));
    }
    return tr("Too few answers for a verdict; so far %1 is ahead of %2.")
        .arg(m_words.alternative(m_verdict.scores.winner),
             m_words.alternative(m_verdict.scores.runnerUp));
}

QString VerdictWording::tooClose() const
{
    const QString winner = m_words.alternative(m_verdict.scores.winner);
    const std::string &other = m_verdict.firstMoreOften();
    if (other.empty()) {
        return tr("%1 and %2 are too close to call.")
            .arg(winner, m_words.alternative(m_verdict.scores.runnerUp));
    }
    const QString often =
        ShareWording(m_words).hundred(m_verdict.shares(other).rankAcceptability.front());
    const QString seldom = ShareWording(m_words).hundred(
        m_verdict.shares(m_verdict.scores.winner).rankAcceptability.front());
    if (often == seldom) {
        return tr("%1 and %2 are too close to call.").arg(winner, m_words.alternative(other));
    }
    return tr("%1 and %2 are too close to call: %1 has the higher value, but %2 comes first more "
              "often, in %3 of 100 against %4.")
        .arg(winner, m_words.alternative(other), often, seldom);
}

// A verdict that looks firm and rests on one thing says so in the same breath. That most ratings
// are judged is so nearly always: it is said where the lead hangs on it.
QStringList VerdictWording::withGround(const QString &sentence) const
{
    const auto &weights = m_verdict.scores.weights;
    const auto heaviest =
        std::max_element(weights.begin(), weights.end(), [](const auto &left, const auto &right) {
            return left.weight < right.weight;
        });
    const bool isOne = heaviest != weights.end() && heaviest->weight > 0.5;
    const double judged = m_verdict.scores.foundation.judgement;
    QStringList sentences{sentence};
    if (isOne && judged > 0.5) {
        sentences << tr("It rests on one criterion, “%1” with %2 of the weight; %3 is judged.")
                         .arg(m_words.criterion(heaviest->criterion),
                              m_words.numbers().percent(heaviest->weight),
                              m_words.numbers().percent(judged));
    } else if (isOne) {
        sentences << tr("It rests on one criterion, “%1” with %2 of the weight.")
                         .arg(m_words.criterion(heaviest->criterion),
                              m_words.numbers().percent(heaviest->weight));
    } else if (m_verdict.state() != State::TooClose) {
        const decision::JudgedLead lead =
            decision::judgedLead(m_base, m_decision, m_verdict.scores);
        if (lead.decides) {
            sentences << tr("It rests on judgement: %1 of what separates the two is judged, not "
                            "known or measured, and without that %2 would not lead.")
                             .arg(m_words.numbers().percent(lead.share),
                                  m_words.alternative(m_verdict.scores.winner));
        }
    }
    return sentences;
}

QStringList VerdictWording::conflicts() const
{
    QStringList texts;
    for (const decision::FittingRule &conflict : m_verdict.scores.conflicts) {
        QStringList given;
        for (const decision::AnswerReference &reference : conflict.answers) {
            given << tr("“%1”", "an answer in quotation marks").arg(m_words.answered(reference));
        }
        texts << tr("Your own answers speak against %1: %2 You answered %3.",
                    "an option, the text of a rule with its full stop, quoted answers")
                     .arg(m_words.alternative(m_verdict.scores.winner),
                          QString::fromStdString(m_base.useRules[conflict.rule].text),
                          m_words.together(given));
    }
    return texts;
}

QString VerdictWording::robustness() const
{
    if (m_verdict.scores.alternatives.empty()) {
        return tr("Add an option to the decision.");
    }
    if (m_base.criteria.empty()) {
        return tr("Add a criterion to the decision.");
    }
    if (nothingKnown()) {
        return tr("Type into the table what you know; ranges and guesses count as well.");
    }
    if (m_verdict.state() == State::NoFeasible) {
        if (m_verdict.scores.cheapestRelaxation.empty()) {
            return tr("Relax a must-have to bring an option back.");
        }
        return tr("The easiest way to bring an option back is to relax the must-have %1.")
            .arg(m_words.capability(m_verdict.scores.cheapestRelaxation));
    }
    if (nothingCounts() || m_verdict.scores.winner.empty()) {
        return tr("Change an answer so that at least one criterion counts.");
    }
    if (m_verdict.scores.runnerUp.empty()) {
        return tr("There is no other option left to weigh it against.");
    }

    const decision::RankShares &first = m_verdict.shares(m_verdict.scores.winner);
    if (first.rankAcceptability.empty()) {
        return tr("How sure this is has not been worked out yet.");
    }

    const QString share = ShareWording(m_words).hundred(first.rankAcceptability.front());
    const QString winner = m_words.alternative(m_verdict.scores.winner);
    if (const std::string &other = m_verdict.firstMoreOften(); !other.empty()) {
        return tr("%1 comes first in %2 of 100 plausible weightings and ratings, %3 in %4.")
            .arg(winner, share, m_words.alternative(other),
                 ShareWording(m_words).hundred(m_verdict.shares(other).rankAcceptability.front()));
    }
    // A question that moves the share by less than five of a hundred is not worth a remark.
    if (m_verdict.unsure().empty() || m_verdict.unsure().front().importance < 0.05) {
        return tr("%1 comes first in %2 of 100 plausible weightings and ratings.")
            .arg(winner, share);
    }
    const std::string &doubt = m_verdict.unsure().front().question;
    if (m_decision.answer(doubt).state == decision::AnswerState::NotSure) {
        return tr("%1 comes first in %2 of 100 plausible weightings and ratings. Not being "
                  "sure about “%3” carries most of the doubt.")
            .arg(winner, share, m_words.question(doubt));
    }
    return tr("%1 comes first in %2 of 100 plausible weightings and ratings. The open question "
              "“%3” carries most of the doubt.")
        .arg(winner, share, m_words.question(doubt));
}

QStringList VerdictWording::leaders() const
{
    QStringList names;
    for (const decision::AlternativeResult &entry : m_verdict.scores.alternatives) {
        if (entry.exclusions.empty() && entry.rank == 1) {
            names << m_words.alternative(entry.id);
        }
    }
    return names;
}

} // namespace steelyard
