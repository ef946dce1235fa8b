// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/overlay.h"
#include "session/decision_document.h"
#include "session/own_table.h"
#include "small_base.h"
#include "storage/knowledge_bases.h"

// Decisions that pages are shown with.
namespace steelyard::tests {

inline std::unique_ptr<DecisionDocument> coffeeDocument()
{
    const auto base = std::make_shared<const knowledge::KnowledgeBase>(smallBase());
    decision::Decision decision = decision::newDecision(*base, base->scenarios[0], "2026-11-20");
    decision.samples = 300;
    return std::make_unique<DecisionDocument>(base, decision);
}

// The bundled base with the answers of one of its cases; most of them all, in its order.
inline std::unique_ptr<DecisionDocument> frameworkDocument(std::size_t scenario)
{
    const auto base = storage::loadKnowledge(QStringLiteral("python-web-frameworks")).base;
    if (!base) {
        qFatal("the bundled knowledge base cannot be read");
    }
    decision::Decision decision =
        decision::newDecision(*base, base->scenarios.at(scenario), "2026-11-20");
    decision.samples = 2000;
    return std::make_unique<DecisionDocument>(base, decision);
}

// A decision without a base and with nothing in it.
inline std::unique_ptr<DecisionDocument> emptyDocument()
{
    decision::Decision decision = decision::newOwnDecision("Message broker", "2026-11-30");
    decision.samples = 1000;
    return std::make_unique<DecisionDocument>(
        std::make_shared<const knowledge::KnowledgeBase>(knowledge::emptyBase()), decision);
}

// Three options, six criteria and what is known about them; one cell cannot be read.
inline std::unique_ptr<DecisionDocument> brokerDocument()
{
    auto document = emptyDocument();
    const std::vector<QStringList> rows{
        {{}, QStringLiteral("RabbitMQ"), QStringLiteral("NATS"), QStringLiteral("Kafka")},
        {QStringLiteral("p99 latency (ms)"), QStringLiteral("8-20 ms"), QStringLiteral("6-8"),
         QStringLiteral("twelve")},
        {QStringLiteral("Running cost (EUR)"), QStringLiteral("120"), QStringLiteral("~130"),
         QStringLiteral("150")},
        {QStringLiteral("Operating effort"), QStringLiteral("7"), QStringLiteral("4"),
         QStringLiteral("2")},
        {QStringLiteral("Ordering guarantees"), QStringLiteral("7"), QStringLiteral("5"),
         QStringLiteral("8")},
        {QStringLiteral("Client libraries"), QStringLiteral("9"), QStringLiteral("6"),
         QStringLiteral("9")},
        {QStringLiteral("Retention (d)"), QStringLiteral("3"), QStringLiteral("?"),
         QStringLiteral("21")}};
    if (OwnTable(*document).setBlock(rows, {-1, -1}) != OwnTable::Outcome::Done) {
        qFatal("the table of brokers cannot be made");
    }
    return document;
}

} // namespace steelyard::tests
