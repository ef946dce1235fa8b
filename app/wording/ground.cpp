// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/judged_lead.h"
#include "wording/wording.h"

#include <algorithm>

// What a verdict rests on, and what speaks against it: said with the state, not after it.
namespace steelyard {

QString Wording::tooClose() const
{
    const QString winner = alternative(m_verdict.scores.winner);
    const std::string &other = m_verdict.firstMoreOften();
    if (other.empty()) {
        return tr("%1 and %2 are too close to call.")
            .arg(winner, alternative(m_verdict.scores.runnerUp));
    }
    const QString often = hundred(m_verdict.shares(other).rankAcceptability.front());
    const QString seldom =
        hundred(m_verdict.shares(m_verdict.scores.winner).rankAcceptability.front());
    if (often == seldom) {
        return tr("%1 and %2 are too close to call.").arg(winner, alternative(other));
    }
    return tr("%1 and %2 are too close to call: %1 has the higher value, but %2 comes first more "
              "often, in %3 of 100 against %4.")
        .arg(winner, alternative(other), often, seldom);
}

// A verdict that looks firm and rests on one thing says so in the same breath. That most ratings
// are judged is so nearly always: it is said where the lead hangs on it.
QStringList Wording::withGround(const QString &sentence) const
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
                         .arg(criterion(heaviest->criterion), percent(heaviest->weight),
                              percent(judged));
    } else if (isOne) {
        sentences << tr("It rests on one criterion, “%1” with %2 of the weight.")
                         .arg(criterion(heaviest->criterion), percent(heaviest->weight));
    } else if (m_verdict.state() != decision::State::TooClose) {
        const decision::JudgedLead lead =
            decision::judgedLead(m_base, m_decision, m_verdict.scores);
        if (lead.decides) {
            sentences << tr("It rests on judgement: %1 of what separates the two is judged, not "
                            "known or measured, and without that %2 would not lead.")
                             .arg(percent(lead.share), alternative(m_verdict.scores.winner));
        }
    }
    return sentences;
}

QStringList Wording::conflicts() const
{
    QStringList texts;
    for (const decision::FittingRule &conflict : m_verdict.scores.conflicts) {
        QStringList given;
        for (const decision::AnswerReference &reference : conflict.answers) {
            given << tr("“%1”", "an answer in quotation marks").arg(answered(reference));
        }
        texts << tr("Your own answers speak against %1: %2 You answered %3.",
                    "an option, the text of a rule with its full stop, quoted answers")
                     .arg(alternative(m_verdict.scores.winner),
                          QString::fromStdString(m_base.useRules[conflict.rule].text),
                          together(given));
    }
    return texts;
}

QString Wording::leavesOut(const knowledge::Answer &answer) const
{
    QStringList parts;
    for (const knowledge::MustHave &mustHave : answer.mustHaves) {
        const std::size_t capability = m_base.capabilityIndex(mustHave.capability);
        if (capability == knowledge::KnowledgeBase::npos) {
            continue;
        }
        const decision::RequiredCapability required{
            capability, mustHave.tolerance, mustHave.days, {}};
        QStringList names;
        for (const knowledge::CapabilityState &state : m_base.capabilities[capability].states) {
            const auto &options = m_decision.alternatives;
            if (std::find(options.begin(), options.end(), state.alternative) != options.end() &&
                !decision::meets(state, required)) {
                names << alternative(state.alternative);
            }
        }
        if (!names.isEmpty()) {
            parts << tr("Leaves out %1, for want of “%2”.", "options; a must-have and how")
                         .arg(m_locale.createSeparatedList(names), this->mustHave(required));
        }
    }
    if (!parts.isEmpty()) {
        parts << tr("How it may be met, and in how many days, can be changed under Must-haves.");
    }
    return parts.join(u' ');
}

} // namespace steelyard
