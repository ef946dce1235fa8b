// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/decision_document.h"
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

} // namespace steelyard::tests
