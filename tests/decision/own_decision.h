// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/overlay.h"

namespace steelyard::tests {

// Message brokers: three options, latency in ms (200 worst, 0 best), cost in EUR per month (100
// worst, 0 best), effort from 0 to 10. Values on the scales: 0.9, 0.5, 0.2 / 0.2, 0.6, 0.8 / 0.5.
inline decision::Decision brokers()
{
    using namespace decision;
    Decision decision = newOwnDecision("Broker", "2026-11-20");
    const knowledge::KnowledgeBase none = knowledge::emptyBase();
    OwnCriterion latency;
    latency.name = "p99 latency";
    latency.measure = knowledge::Measure{"ms", {200, 0}, false, {}};
    OwnCriterion cost;
    cost.name = "Running cost";
    cost.measure = knowledge::Measure{"EUR per month", {100, 0}, false, {}};
    OwnCriterion effort;
    effort.name = "Operating effort";
    effort.anchors = {{0, "daily"}, {10, "yearly"}};
    const std::string rows[] = {addCriterion(decision, none, latency),
                                addCriterion(decision, none, cost),
                                addCriterion(decision, none, effort)};
    const double cells[3][3] = {{20, 100, 160}, {80, 40, 20}, {5, 5, 5}};
    std::size_t column = 0;
    for (const char *name : {"RabbitMQ", "NATS", "Kafka"}) {
        OwnOption option;
        option.name = name;
        const std::string id = addOption(decision, none, option);
        for (std::size_t row = 0; row < 3; ++row) {
            const double value = cells[row][column];
            setFinding(decision, {rows[row], id, value, value, value, "Tried."});
        }
        ++column;
    }
    decision.weighing.order = {rows[0], rows[1], rows[2]};
    return decision;
}

} // namespace steelyard::tests
