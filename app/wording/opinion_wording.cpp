// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/opinion_wording.h"

#include "wording/names.h"
#include "wording/reason_wording.h"

#include <algorithm>

namespace steelyard {

using decision::State;
using knowledge::VerdictShape;

OpinionWording::OpinionWording(const Wording &words)
    : m_words(words)
    , m_verdict(words.verdict())
{
}

QString OpinionWording::methods() const
{
    int judged = 0;
    int agreeing = 0;
    int sharing = 0; // level with others at the top
    for (const decision::MethodOpinion &opinion : m_verdict.opinions()) {
        judged += opinion.winners.empty() ? 0 : 1;
        const bool isFirst = std::find(opinion.winners.begin(), opinion.winners.end(),
                                       m_verdict.scores.winner) != opinion.winners.end();
        agreeing += isFirst && opinion.winners.size() == 1 ? 1 : 0;
        sharing += isFirst && opinion.winners.size() > 1 ? 1 : 0;
    }
    const QString winner = m_words.alternative(m_verdict.scores.winner);
    if (judged == 0) {
        return {};
    }
    if (agreeing == judged) {
        return tr("All %n other methods put %1 first as well.", "", judged).arg(winner);
    }
    if (agreeing == 0 && sharing > 0) {
        return tr("%n of %1 other methods put %2 level with others at the top.", "", sharing)
            .arg(m_words.numbers().count(judged), winner);
    }
    if (agreeing == 0) {
        return tr("None of %n other methods puts %1 first.", "", judged).arg(winner);
    }
    return tr("%n of %1 other methods put %2 first as well.", "", agreeing)
        .arg(m_words.numbers().count(judged), winner);
}

QString OpinionWording::method(const decision::MethodOpinion &opinion) const
{
    const QString method = Names::method(opinion.method);
    if (opinion.winners.empty()) {
        return tr("%1 cannot judge these ratings.").arg(method);
    }
    QStringList names;
    for (const std::string &winner : opinion.winners) {
        names << m_words.alternative(winner);
    }
    if (names.size() > 1) {
        return tr("%1 puts %2 level at the top.")
            .arg(method, m_words.locale().createSeparatedList(names));
    }
    if (opinion.winners.front() == m_verdict.scores.winner) {
        return tr("%1 puts %2 first too.").arg(method, names.first());
    }
    if (opinion.because.empty()) {
        return tr("%1 puts %2 first.").arg(method, names.first());
    }
    return tr("%1 puts %2 first; most of the difference comes from “%3”.")
        .arg(method, names.first(), m_words.criterion(opinion.because));
}

QString OpinionWording::published(const knowledge::PublishedVerdict &published) const
{
    const QString winner = m_words.alternative(m_verdict.scores.winner);
    if (m_verdict.state() == State::NoFeasible) {
        return tr("With your must-haves no option is left to compare.");
    }
    if (m_verdict.state() == State::NotEnoughAnswers || winner.isEmpty()) {
        return tr("With more answers this verdict can be set beside it.");
    }
    const bool isClose = m_verdict.state() == State::TooClose && !m_verdict.scores.runnerUp.empty();
    const auto strongest = ReasonWording(m_words).strongestFor(1);
    const QString reason =
        strongest.empty() ? QString() : m_words.criterion(strongest.front().criterion);
    switch (published.shape) {
    case VerdictShape::Winner:
        if (published.winner == m_verdict.scores.winner) {
            return isClose ? tr("Your answers put %1 first too, but too close to call.").arg(winner)
                           : tr("Your answers lead to the same winner.");
        }
        if (isClose) {
            return tr("Your answers put %1 first instead, but too close to call.").arg(winner);
        }
        return reason.isEmpty() ? tr("Your answers put %1 first instead.").arg(winner)
                                : tr("Your answers put %1 first instead, most of all for “%2”.")
                                      .arg(winner, reason);
    case VerdictShape::Tie:
    case VerdictShape::Depends:
        if (isClose) {
            return tr("Your answers do not settle it either.");
        }
        return reason.isEmpty()
                   ? tr("Your answers settle it for %1.").arg(winner)
                   : tr("Your answers settle it for %1, most of all for “%2”.").arg(winner, reason);
    case VerdictShape::Conditional:
        break;
    }
    return isClose ? tr("Your answers meet its conditions for %1 and %2 about equally.")
                         .arg(winner, m_words.alternative(m_verdict.scores.runnerUp))
                   : tr("Your answers are such conditions; they lead to %1.").arg(winner);
}

} // namespace steelyard
