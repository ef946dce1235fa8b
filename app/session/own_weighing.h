// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace steelyard {

class DecisionDocument;

// Changes of how a decision weighs its criteria without questions; each that changes something is
// one step of the document's undo stack, and remembers the ends a criterion had when it was
// weighed.
class OwnWeighing
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::OwnWeighing)

public:
    explicit OwnWeighing(DecisionDocument &document); // outlives it

    // All criteria that may weigh something: first those in order, then the others as listed.
    [[nodiscard]] std::vector<std::string> order() const;

    void setWay(decision::WeightWay way);
    void move(const std::string &criterion, int to); // in order(), which is said by it as a whole
    void keepOrder();                                // the order as it is listed is the user's
    // A sentence about two neighbours of order(); none: nothing is said.
    void setSwing(const std::string &first, const std::string &second,
                  const std::optional<decision::SwingJudgement> &judgement);
    void setPoints(const std::string &criterion, std::optional<double> points);
    // `first` counts `times` as much; none: not compared.
    void setPair(const std::string &first, const std::string &second, std::optional<double> times);
    void setReason(const std::string &criterion, const QString &reason); // typing is one step
    void hold(const std::string &criterion); // its weight holds with its ends of today

    // The judgement about two criteria, in this order; nullptr or none: nothing is said.
    [[nodiscard]] const decision::SwingJudgement *swing(const std::string &first,
                                                        const std::string &second) const;
    [[nodiscard]] std::optional<double> pair(const std::string &first,
                                             const std::string &second) const;

private:
    void apply(decision::Weighing weighing, const std::vector<std::string> &criteria,
               const QString &step, const QString &mergeKey = {});

    DecisionDocument &m_document;
};

} // namespace steelyard
