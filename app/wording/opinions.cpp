// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wording.h"

#include <algorithm>

namespace steelyard {

using decision::State;
using knowledge::VerdictShape;

QString Wording::methodName(scoring::Method method)
{
    using scoring::Method;
    switch (method) {
    case Method::Additive:
        return tr("Weighted mean");
    case Method::WeightedSum:
        return tr("Weighted sum");
    case Method::WeightedProduct:
        return tr("Weighted product");
    case Method::Topsis:
        return tr("TOPSIS", "a method");
    case Method::Vikor:
        return tr("VIKOR", "a method");
    case Method::PrometheeII:
        return tr("PROMETHEE II", "a method");
    case Method::Smaa:
        return tr("SMAA-2", "a method");
    }
    return {};
}

QString Wording::opinions() const
{
    int judged = 0;
    int agreeing = 0;
    for (const decision::MethodOpinion &opinion : m_verdict.opinions()) {
        judged += opinion.winners.empty() ? 0 : 1;
        agreeing += opinion.winners == std::vector{m_verdict.scores.winner} ? 1 : 0;
    }
    const QString winner = alternative(m_verdict.scores.winner);
    if (judged == 0) {
        return {};
    }
    if (agreeing == judged) {
        return tr("All %n other methods put %1 first as well.", "", judged).arg(winner);
    }
    if (agreeing == 0) {
        return tr("None of %n other methods puts %1 first.", "", judged).arg(winner);
    }
    return tr("%n of %1 other methods put %2 first as well.", "", agreeing)
        .arg(m_numbers.count(judged), winner);
}

QString Wording::opinion(const decision::MethodOpinion &opinion) const
{
    const QString method = methodName(opinion.method);
    if (opinion.winners.empty()) {
        return tr("%1 cannot judge these ratings.").arg(method);
    }
    QStringList names;
    for (const std::string &winner : opinion.winners) {
        names << alternative(winner);
    }
    if (names.size() > 1) {
        return tr("%1 puts %2 level at the top.").arg(method, m_locale.createSeparatedList(names));
    }
    if (opinion.winners.front() == m_verdict.scores.winner) {
        return tr("%1 puts %2 first too.").arg(method, names.first());
    }
    if (opinion.because.empty()) {
        return tr("%1 puts %2 first.").arg(method, names.first());
    }
    return tr("%1 puts %2 first; most of the difference comes from “%3”.")
        .arg(method, names.first(), criterion(opinion.because));
}

QString Wording::publishedComparison(const knowledge::PublishedVerdict &published) const
{
    const QString winner = alternative(m_verdict.scores.winner);
    if (m_verdict.state() == State::NoFeasible) {
        return tr("With your must-haves no option is left to compare.");
    }
    if (m_verdict.state() == State::NotEnoughAnswers || winner.isEmpty()) {
        return tr("With more answers this verdict can be set beside it.");
    }
    const bool isClose = m_verdict.state() == State::TooClose && !m_verdict.scores.runnerUp.empty();
    const auto strongest = strongestFor(1);
    const QString reason = strongest.empty() ? QString() : criterion(strongest.front().criterion);
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
                         .arg(winner, alternative(m_verdict.scores.runnerUp))
                   : tr("Your answers are such conditions; they lead to %1.").arg(winner);
}

QString Wording::gotcha(const knowledge::Gotcha &gotcha) const
{
    return tr("%1: %2", "severity of a drawback, the drawback")
        .arg(severity(gotcha.severity), QString::fromStdString(gotcha.text));
}

} // namespace steelyard
