// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

namespace steelyard {

namespace knowledge {
struct Criterion;
struct Rating;
} // namespace knowledge
namespace decision {
struct ExplainedCorrection;
}

// Ratings and the levels of measures they stand for.
class RatingWording
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::RatingWording)

public:
    explicit RatingWording(const Wording &words); // outlives it

    // "140 ms"; of a criterion without a unit as a rating: "7.6". Three digits at least count.
    [[nodiscard]] QString level(const std::string &criterion, double value) const;
    // The same beside another level: exactly, where rounding would make the two look alike.
    [[nodiscard]] QString levelBeside(const std::string &criterion, double value,
                                      double other) const;
    // A level of an option: "unknown" when the base has no rating, and whether it is the user's.
    [[nodiscard]] QString ofOption(const std::string &criterion, const std::string &alternative,
                                   double value) const;
    // As the base has it; nullptr when it does not know one of the two.
    [[nodiscard]] const knowledge::Rating *known(const std::string &criterion,
                                                 const std::string &alternative) const;
    // "In the knowledge base 6.0, −1 by your answer “Team: knows Flask”."
    [[nodiscard]] QString correction(const decision::ExplainedCorrection &correction) const;

private:
    [[nodiscard]] static QString withUnit(const knowledge::Criterion &criterion,
                                          const QString &number);

    const Wording &m_words;
};

} // namespace steelyard
