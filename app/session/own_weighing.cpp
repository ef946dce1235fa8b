// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/own_weighing.h"

#include "decision/own_weights.h"
#include "decision/text_limits.h"
#include "session/decision_document.h"

#include <algorithm>

namespace steelyard {

using decision::PairJudgement;
using decision::SwingJudgement;
using decision::Weighing;

namespace {

bool isAbout(const SwingJudgement &judgement, const std::string &first, const std::string &second)
{
    return judgement.step.criterion == first && judgement.equal.criterion == second;
}

bool isBetween(const PairJudgement &pair, const std::string &first, const std::string &second)
{
    return (pair.first == first && pair.second == second) ||
           (pair.first == second && pair.second == first);
}

} // namespace

OwnWeighing::OwnWeighing(DecisionDocument &document)
    : m_document(document)
{
}

std::vector<std::string> OwnWeighing::order() const
{
    const auto &leftOut = m_document.decision().own.leftOutCriteria;
    std::vector<std::string> listed;
    for (const knowledge::Criterion &criterion : m_document.base().criteria) {
        const bool isLeftOut =
            std::any_of(leftOut.begin(), leftOut.end(),
                        [&criterion](const auto &entry) { return entry.id == criterion.id; });
        if (!isLeftOut) {
            listed.push_back(criterion.id);
        }
    }
    std::vector<std::string> result;
    for (const std::string &id : m_document.decision().weighing.order) {
        const auto found = std::find(listed.begin(), listed.end(), id);
        if (found != listed.end()) {
            result.push_back(id);
            listed.erase(found);
        }
    }
    result.insert(result.end(), listed.begin(), listed.end());
    return result;
}

void OwnWeighing::setWay(decision::WeightWay way)
{
    Weighing weighing = m_document.decision().weighing;
    weighing.way = way;
    apply(std::move(weighing), {}, tr("How weights count"));
}

void OwnWeighing::move(const std::string &criterion, int to)
{
    std::vector<std::string> ids = order();
    const auto from = std::find(ids.begin(), ids.end(), criterion);
    if (from == ids.end()) {
        return;
    }
    ids.erase(from);
    ids.insert(ids.begin() + std::clamp(to, 0, int(ids.size())), criterion);
    Weighing weighing = m_document.decision().weighing;
    weighing.order = ids;
    apply(std::move(weighing), ids, tr("Order of the criteria"));
}

void OwnWeighing::keepOrder()
{
    Weighing weighing = m_document.decision().weighing;
    weighing.order = order();
    const std::vector<std::string> ids = weighing.order;
    apply(std::move(weighing), ids, tr("Order of the criteria"));
}

void OwnWeighing::setSwing(const std::string &first, const std::string &second,
                           const std::optional<SwingJudgement> &judgement)
{
    Weighing weighing = m_document.decision().weighing;
    std::erase_if(weighing.swings,
                  [&](const SwingJudgement &said) { return isAbout(said, first, second); });
    if (judgement) {
        weighing.swings.push_back(*judgement);
        weighing.order = order(); // a sentence about neighbours takes them as they are listed
    }
    apply(std::move(weighing), {first, second}, tr("What a step is worth"),
          QStringLiteral("swing ") + QString::fromStdString(first + ' ' + second));
}

void OwnWeighing::setPoints(const std::string &criterion, std::optional<double> points)
{
    Weighing weighing = m_document.decision().weighing;
    if (points) {
        weighing.points[criterion] = *points;
    } else {
        weighing.points.erase(criterion);
    }
    apply(std::move(weighing), {criterion}, tr("Points"),
          QStringLiteral("points ") + QString::fromStdString(criterion));
}

void OwnWeighing::setPair(const std::string &first, const std::string &second,
                          std::optional<double> times)
{
    Weighing weighing = m_document.decision().weighing;
    std::erase_if(weighing.pairs,
                  [&](const PairJudgement &said) { return isBetween(said, first, second); });
    if (times) {
        weighing.pairs.push_back({first, second, *times});
    }
    apply(std::move(weighing), {first, second}, tr("Compare two criteria"));
}

void OwnWeighing::setReason(const std::string &criterion, const QString &reason)
{
    Weighing weighing = m_document.decision().weighing;
    const std::string text =
        decision::cleanText(decision::TextField::ShortText, reason.toStdString()).text;
    if (text.empty()) {
        weighing.reasons.erase(criterion);
    } else {
        weighing.reasons[criterion] = text;
    }
    m_document.setOwn(
        [&] {
            decision::Decision after = m_document.decision();
            after.weighing = std::move(weighing);
            return after;
        }(),
        tr("Reason of a weight"), QStringLiteral("reason ") + QString::fromStdString(criterion));
}

void OwnWeighing::hold(const std::string &criterion)
{
    apply(m_document.decision().weighing, {criterion}, tr("The weight holds"));
}

const SwingJudgement *OwnWeighing::swing(const std::string &first, const std::string &second) const
{
    for (const SwingJudgement &said : m_document.decision().weighing.swings) {
        if (isAbout(said, first, second)) {
            return &said;
        }
    }
    return nullptr;
}

std::optional<double> OwnWeighing::pair(const std::string &first, const std::string &second) const
{
    for (const PairJudgement &said : m_document.decision().weighing.pairs) {
        if (isBetween(said, first, second)) {
            return said.first == first ? said.times : 1 / said.times;
        }
    }
    return std::nullopt;
}

void OwnWeighing::apply(Weighing weighing, const std::vector<std::string> &criteria,
                        const QString &step, const QString &mergeKey)
{
    for (const std::string &criterion : criteria) {
        weighing = decision::heldWeights(m_document.base(), std::move(weighing), criterion);
    }
    decision::Decision after = m_document.decision();
    after.weighing = std::move(weighing);
    m_document.setOwn(std::move(after), step, mergeKey);
}

} // namespace steelyard
