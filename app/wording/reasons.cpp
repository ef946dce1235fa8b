// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wording.h"

#include <algorithm>
#include <cmath>

namespace steelyard {

using knowledge::KnowledgeBase;
using knowledge::Support;

namespace {

// The rating of a cell, or null when the base does not know one of the two.
const knowledge::Rating *ratingOf(const KnowledgeBase &base, const std::string &criterion,
                                  const std::string &alternative)
{
    const std::size_t row = base.criterionIndex(criterion);
    const std::size_t column = base.alternativeIndex(alternative);
    if (row == KnowledgeBase::npos || column == KnowledgeBase::npos) {
        return nullptr;
    }
    return &base.rating(row, column);
}

// Less than half a tenth of a point of ten is no reason.
bool isWorthSaying(const decision::Reason &reason)
{
    return std::abs(reason.contribution) >= 0.05;
}

} // namespace

QString Wording::reasonHeadline(const decision::Reason &reason) const
{
    const bool isFor = reason.kind == decision::ReasonKind::For;
    const std::string &better = isFor ? m_verdict.scores.winner : m_verdict.scores.runnerUp;
    const knowledge::Rating *rating = ratingOf(m_base, reason.criterion, better);
    // What the evidence found is no headline for a rating that the user put in its place.
    const bool isOwn = m_decision.replacingFinding(reason.criterion, m_verdict.scores.winner) ||
                       m_decision.replacingFinding(reason.criterion, m_verdict.scores.runnerUp);
    if (rating && !rating->headline.empty() && !isOwn) {
        return QString::fromStdString(rating->headline);
    }
    return tr("%1 is stronger in %2").arg(alternative(better), criterion(reason.criterion));
}

QString Wording::ratingOrUnknown(const std::string &criterion, const std::string &alternative,
                                 double value) const
{
    if (m_decision.replacingFinding(criterion, alternative)) {
        return tr("%1 (own rating)", "a rating").arg(level(criterion, value));
    }
    const knowledge::Rating *known = ratingOf(m_base, criterion, alternative);
    return known && !known->value ? tr("unknown", "a rating") : level(criterion, value);
}

QString Wording::winnerRating(const decision::Reason &reason) const
{
    return ratingOrUnknown(reason.criterion, m_verdict.scores.winner, reason.winnerRating);
}

QString Wording::rivalRating(const decision::Reason &reason) const
{
    return ratingOrUnknown(reason.criterion, m_verdict.scores.runnerUp, reason.rivalRating);
}

QString Wording::reasonComparison(const decision::Reason &reason) const
{
    return tr("%1, %2 against %3")
        .arg(criterion(reason.criterion), winnerRating(reason), rivalRating(reason));
}

QString Wording::correction(const decision::ExplainedCorrection &correction) const
{
    const double known =
        m_base.rating(correction.criterion, correction.alternative).value.value_or(0);
    return tr("In the knowledge base %1, %2 by your answer “%3”.",
              "a rating, a correction of it, an answer")
        .arg(level(m_base.criteria[correction.criterion].id, known),
             m_numbers.correction(correction.by), answered(correction.answer));
}

QString Wording::answered(const decision::AnswerReference &reference) const
{
    if (reference.answer.empty()) {
        return tr("%1: does not apply").arg(question(reference.question));
    }
    return tr("%1: %2", "a question and its answer")
        .arg(question(reference.question), answer(reference.question, reference.answer));
}

QString Wording::ownWeight(const std::string &id) const
{
    const decision::Weighing &weighing = m_decision.weighing;
    const std::size_t position = m_base.criterionIndex(id);
    const QString share = weightPercents().value(static_cast<int>(position));
    QString said = tr("It weighs %1").arg(share);
    if (weighing.way == decision::WeightWay::Order || weighing.way == decision::WeightWay::Swing) {
        const auto place = std::find(weighing.order.begin(), weighing.order.end(), id);
        if (weighing.order.empty()) {
            said = tr("Nothing is in order yet, so every criterion weighs the same");
        } else if (place == weighing.order.begin()) {
            said = tr("You put it first, which makes %1 of the weight").arg(share);
        } else if (place != weighing.order.end()) {
            said = tr("Place %1 in your order, which makes %2 of the weight")
                       .arg(m_numbers.count(place - weighing.order.begin() + 1), share);
        }
    } else if (weighing.way == decision::WeightWay::Points) {
        said = tr("You gave it %1 of the points").arg(share);
    } else if (weighing.way == decision::WeightWay::Pairs) {
        said = tr("Your comparisons give it %1 of the weight").arg(share);
    }
    const auto why = weighing.reasons.find(id);
    return why == weighing.reasons.end() ? said
                                         : tr("%1: %2", "what the user said of a weight, and why")
                                               .arg(said, QString::fromStdString(why->second));
}

QString Wording::reasonAnswers(const decision::Reason &reason, std::size_t most) const
{
    for (const decision::WeightResult &weight : m_verdict.scores.weights) {
        if (weight.own && weight.criterion == reason.criterion) {
            return tr("You set its weight by hand");
        }
    }
    if (m_decision.weighing.way != decision::WeightWay::Answers || m_base.questions.empty()) {
        return ownWeight(reason.criterion);
    }
    if (reason.answers.empty()) {
        return tr("None of your answers asks for this");
    }
    const std::size_t count = std::min(most, reason.answers.size());
    QStringList shown;
    for (std::size_t i = 0; i < count; ++i) {
        shown << answered(reason.answers[i]);
    }
    const QString list = shown.join(tr("; ", "between questions with their answers"));
    const int more = static_cast<int>(reason.answers.size() - count);
    if (more > 0) {
        return tr("You answered %1; and %n more", "", more).arg(list);
    }
    return tr("You answered %1").arg(list);
}

std::vector<decision::Reason> Wording::strongestFor(std::size_t most) const
{
    std::vector<decision::Reason> found;
    for (const decision::Reason &reason : m_verdict.scores.reasons) {
        if (reason.kind == decision::ReasonKind::For && isWorthSaying(reason) &&
            found.size() < most) {
            found.push_back(reason);
        }
    }
    return found;
}

std::vector<decision::Reason> Wording::strongestAgainst(std::size_t most) const
{
    std::vector<decision::Reason> found;
    for (const decision::Reason &reason : m_verdict.scores.reasons) {
        if (reason.kind == decision::ReasonKind::Against && isWorthSaying(reason) &&
            found.size() < most) {
            found.push_back(reason);
        }
    }
    return found;
}

QString Wording::exclusion(const decision::Exclusion &exclusion) const
{
    if (exclusion.isCutoff()) {
        return cutoff(exclusion);
    }
    const QString name = capability(exclusion.capability);
    QStringList asked;
    for (const decision::AnswerReference &reference : exclusion.answers) {
        asked << tr("“%1”", "an answer that asks for a must-have").arg(answered(reference));
    }
    if (asked.isEmpty()) {
        return notMet(exclusion, name);
    }
    return tr("%1 Asked for by your answer %2.", "why an option is left out, quoted answers")
        .arg(notMet(exclusion, name), together(asked));
}

QString Wording::notMet(const decision::Exclusion &exclusion, const QString &name) const
{
    if (exclusion.offered == Support::Build && exclusion.tolerance == Support::Build) {
        return tr("%1: building it takes up to %2, more than the %3 you accept.")
            .arg(name, days(exclusion.daysOffered), days(exclusion.daysAccepted));
    }
    if (exclusion.offered == Support::Build) {
        return exclusion.tolerance == Support::AddOn
                   ? tr("%1: you would have to build it (up to %2); you need at least a maintained "
                        "add-on.")
                         .arg(name, days(exclusion.daysOffered))
                   : tr("%1: you would have to build it (up to %2); you need it built in.")
                         .arg(name, days(exclusion.daysOffered));
    }
    if (exclusion.offered == Support::AddOn) {
        return tr("%1: only as an add-on; you need it built in.").arg(name);
    }
    return tr("%1: no way was found to meet this must-have.").arg(name);
}

QString Wording::leftOut(const decision::AlternativeResult &alternative) const
{
    if (alternative.exclusions.empty()) {
        return {};
    }
    QStringList parts;
    for (const decision::Exclusion &part : alternative.exclusions) {
        parts << exclusion(part);
    }
    return tr("Left out. %1").arg(parts.join(u' '));
}

QString Wording::mustHave(const decision::RequiredCapability &required) const
{
    if (required.capability >= m_base.capabilities.size()) {
        return {};
    }
    const QString name = QString::fromStdString(m_base.capabilities[required.capability].name);
    switch (required.tolerance) {
    case Support::BuiltIn:
        return tr("%1: built in").arg(name);
    case Support::AddOn:
        return tr("%1: built in or a maintained add-on").arg(name);
    case Support::Build:
        return tr("%1: built in, a maintained add-on, or built by us within %2")
            .arg(name, days(required.days));
    case Support::Impossible:
        break;
    }
    return tr("%1: welcome, but not needed").arg(name);
}

QString Wording::offered(const knowledge::CapabilityState &state) const
{
    if (state.support == Support::AddOn && !state.addOn.empty()) {
        return tr("Add-on: %1").arg(QString::fromStdString(state.addOn));
    }
    if (state.support != Support::Build) {
        return support(state.support);
    }
    if (state.daysLow == state.daysHigh) {
        return tr("To be built, %1").arg(days(state.daysHigh));
    }
    return tr("To be built, %1 to %2", "a number and a number of days")
        .arg(levelNumber(state.daysLow), days(state.daysHigh));
}

} // namespace steelyard
