// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reason_wording.h"

#include "wording/rating_wording.h"
#include "wording/weight_wording.h"

#include <algorithm>
#include <cmath>

namespace steelyard {

namespace {

// Less than half a tenth of a point of ten is no reason.
bool isWorthSaying(const decision::Reason &reason)
{
    return std::abs(reason.contribution) >= 0.05;
}

} // namespace

ReasonWording::ReasonWording(const Wording &words)
    : m_words(words)
    , m_base(words.base())
    , m_decision(words.decision())
    , m_verdict(words.verdict())
{
}

std::vector<decision::Reason> ReasonWording::strongestFor(std::size_t most) const
{
    return strongest(decision::ReasonKind::For, most);
}

std::vector<decision::Reason> ReasonWording::strongestAgainst(std::size_t most) const
{
    return strongest(decision::ReasonKind::Against, most);
}

std::vector<decision::Reason> ReasonWording::strongest(decision::ReasonKind kind,
                                                       std::size_t most) const
{
    std::vector<decision::Reason> found;
    for (const decision::Reason &reason : m_verdict.scores.reasons) {
        if (reason.kind == kind && isWorthSaying(reason) && found.size() < most) {
            found.push_back(reason);
        }
    }
    return found;
}

QString ReasonWording::headline(const decision::Reason &reason) const
{
    const bool isFor = reason.kind == decision::ReasonKind::For;
    const std::string &better = isFor ? m_verdict.scores.winner : m_verdict.scores.runnerUp;
    const knowledge::Rating *rating = RatingWording(m_words).known(reason.criterion, better);
    // What the evidence found is no headline for a rating that the user put in its place.
    const bool isOwn = m_decision.replacingFinding(reason.criterion, m_verdict.scores.winner) ||
                       m_decision.replacingFinding(reason.criterion, m_verdict.scores.runnerUp);
    if (rating && !rating->headline.empty() && !isOwn) {
        return QString::fromStdString(rating->headline);
    }
    return tr("%1 is stronger in %2")
        .arg(m_words.alternative(better), m_words.criterion(reason.criterion));
}

QString ReasonWording::comparison(const decision::Reason &reason) const
{
    return tr("%1, %2 against %3")
        .arg(m_words.criterion(reason.criterion), winnerRating(reason), rivalRating(reason));
}

QString ReasonWording::answers(const decision::Reason &reason, std::size_t most) const
{
    for (const decision::WeightResult &weight : m_verdict.scores.weights) {
        if (weight.own && weight.criterion == reason.criterion) {
            return tr("You set its weight by hand");
        }
    }
    if (m_decision.weighing.way != decision::WeightWay::Answers || m_base.questions.empty()) {
        return WeightWording(m_words).own(reason.criterion);
    }
    if (reason.answers.empty()) {
        return tr("None of your answers asks for this");
    }
    const std::size_t count = std::min(most, reason.answers.size());
    QStringList shown;
    for (std::size_t i = 0; i < count; ++i) {
        shown << m_words.answered(reason.answers[i]);
    }
    const QString list = shown.join(tr("; ", "between questions with their answers"));
    const int more = static_cast<int>(reason.answers.size() - count);
    if (more > 0) {
        return tr("You answered %1; and %n more", "", more).arg(list);
    }
    return tr("You answered %1").arg(list);
}

QString ReasonWording::winnerRating(const decision::Reason &reason) const
{
    return RatingWording(m_words).ofOption(reason.criterion, m_verdict.scores.winner,
                                           reason.winnerRating);
}

QString ReasonWording::rivalRating(const decision::Reason &reason) const
{
    return RatingWording(m_words).ofOption(reason.criterion, m_verdict.scores.runnerUp,
                                           reason.rivalRating);
}

} // namespace steelyard
