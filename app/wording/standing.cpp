// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wording.h"

#include <algorithm>

// In how many words it stands, and what there is to judge by.
namespace steelyard {

using decision::State;

QString Wording::standing() const
{
    if (m_verdict.scores.alternatives.empty() || m_base.criteria.empty()) {
        return tr("Nothing to weigh yet");
    }
    if (nothingKnown()) {
        return tr("Nothing known yet");
    }
    const bool isAlone = m_verdict.scores.runnerUp.empty() && !m_verdict.scores.winner.empty();
    return isAlone && m_verdict.state() == State::Clear ? tr("Only option")
                                                        : stateName(m_verdict.state());
}

bool Wording::nothingKnown() const
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

bool Wording::nothingCounts() const
{
    return !m_verdict.scores.weights.empty() &&
           std::all_of(m_verdict.scores.weights.begin(), m_verdict.scores.weights.end(),
                       [](const auto &weight) { return !(weight.weight > 0); });
}

QString Wording::onlyOption() const
{
    const QString winner = alternative(m_verdict.scores.winner);
    if (m_verdict.scores.alternatives.size() == 1) {
        return tr("%1 is the only option in this decision.").arg(winner);
    }
    return tr("%1 is the only option that meets your must-haves.").arg(winner);
}

QString Wording::notEnough() const
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
    const QStringList first = feasible(1);
    if (first.size() > 1) {
        return tr("Too few answers for a verdict; so far %1 are level.")
            .arg(m_locale.createSeparatedList(first));
    }
    return tr("Too few answers for a verdict; so far %1 is ahead of %2.")
        .arg(alternative(m_verdict.scores.winner), alternative(m_verdict.scores.runnerUp));
}

} // namespace steelyard
