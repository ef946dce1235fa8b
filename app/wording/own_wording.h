// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/order_flips.h"
#include "decision/value_and_cost.h"
#include "wording/wording.h"

#include <optional>

namespace steelyard {

// What a verdict on one's own numbers rests on and hangs on: guesses, costs, the order of the
// criteria, weights that were given between other ends. As with Wording, all texts are plain, and
// one for which there is nothing to say is empty.
class OwnWording
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::OwnWording)

public:
    explicit OwnWording(const Wording &words); // outlives it

    // "38% of the weight rests on guesses without a source, most of it on Cost and Effort."
    [[nodiscard]] QString debt() const;

    // "NATS leads if “Latency” mattered less than “Cost”."
    [[nodiscard]] QString orderFlip(const decision::OrderFlip &flip) const;
    [[nodiscard]] QStringList orderFlips(std::size_t most = 3) const;

    // "Worst or best of “Latency” changed since the weights were given. Do they still hold?"
    [[nodiscard]] QString weightsInDoubt() const;

    // The criterion that counts costs; empty: none does, and all that follows is empty too.
    [[nodiscard]] const std::string &costCriterion() const { return m_cost; }
    [[nodiscard]] QString cost(double amount) const; // "140,000 EUR over 3 years"
    // "Kafka stops leading above 140,000 EUR over 3 years; now 90,000. Then NATS leads."
    [[nodiscard]] QString costFlip(const decision::CostFlip &flip) const;
    [[nodiscard]] QStringList costFlips(std::size_t most = 2) const;
    // "Kafka instead of NATS: 0.2 points for 40,000 EUR over 3 years."
    [[nodiscard]] QString costStep(const decision::CostStep &step) const;

private:
    [[nodiscard]] QString amount(double value) const; // grouped, with its unit

    const Wording &m_words;
    std::string m_cost;
    std::optional<double> m_years; // that costs are counted over
};

} // namespace steelyard
