// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/answer_wording.h"

#include "wording/share_wording.h"

#include <algorithm>

namespace steelyard {

AnswerWording::AnswerWording(const Wording &words)
    : m_words(words)
    , m_base(words.base())
    , m_decision(words.decision())
    , m_verdict(words.verdict())
{
}

QString AnswerWording::progress() const
{
    int answered = 0;
    int assumed = 0;
    int notSure = 0;
    int open = 0;
    for (const knowledge::Question &entry : m_base.questions) {
        if (!decision::isAsked(m_base, entry, m_decision)) {
            continue;
        }
        switch (m_decision.answer(entry.id).state) {
        case decision::AnswerState::Open:
            ++open;
            break;
        case decision::AnswerState::NotSure:
            ++notSure;
            break;
        case decision::AnswerState::Chosen:
        case decision::AnswerState::DoesNotApply:
            ++(m_decision.answer(entry.id).isAssumed ? assumed : answered);
            break;
        }
    }
    QStringList parts{tr("%n answered", "questions", answered)};
    if (assumed > 0) {
        parts << tr("%n assumed", "questions", assumed);
    }
    if (notSure > 0) {
        parts << tr("%n not sure", "questions", notSure);
    }
    if (open > 0) {
        parts << tr("%n open", "questions", open);
    }
    return parts.join(tr(", ", "between counts of questions"));
}

QString AnswerWording::assumed() const
{
    int assumed = 0;
    for (const knowledge::Question &entry : m_base.questions) {
        const bool isCounted = decision::isAsked(m_base, entry, m_decision);
        assumed += isCounted && m_decision.answer(entry.id).isAssumed ? 1 : 0;
    }
    if (assumed == 0) {
        return {};
    }
    double share = 0;
    for (const decision::WeightResult &weight : m_verdict.scores.weights) {
        const bool isBorne =
            std::any_of(weight.steps.begin(), weight.steps.end(), [this](const auto &step) {
                return m_decision.answer(step.question).isAssumed;
            });
        share += isBorne ? weight.weight : 0;
    }
    const std::size_t scenario = m_base.scenarioIndex(m_decision.scenario);
    if (scenario == knowledge::KnowledgeBase::npos) {
        return tr("%n answer(s) are assumed and not yet looked at; they bear on %1 of the weight.",
                  nullptr, assumed)
            .arg(m_words.numbers().percent(share));
    }
    return tr("%n answer(s) are assumed from the case “%1” and not yet looked at; they bear on %2 "
              "of the weight.",
              nullptr, assumed)
        .arg(QString::fromStdString(m_base.scenarios[scenario].name),
             m_words.numbers().percent(share));
}

QString AnswerWording::unsure(const decision::UnsureQuestion &unsure) const
{
    const QString name = m_words.question(unsure.question);
    if (unsure.shares.empty() || m_verdict.scores.winner.empty()) {
        return tr("“%1” could move the result.").arg(name);
    }
    const auto [low, high] = std::minmax_element(
        unsure.shares.begin(), unsure.shares.end(),
        [](const auto &left, const auto &right) { return left.share < right.share; });
    const QString least = ShareWording(m_words).hundred(low->share);
    const QString most = ShareWording(m_words).hundred(high->share);
    if (least == most) {
        return tr("Whatever the answer to “%1”, %2 comes first in %3 of 100.")
            .arg(name, m_words.alternative(m_verdict.scores.winner), least);
    }
    return tr("Depending on the answer to “%1”, %2 comes first in %3 to %4 of 100.")
        .arg(name, m_words.alternative(m_verdict.scores.winner), least, most);
}

} // namespace steelyard
