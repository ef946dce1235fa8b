// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bundled.h"

namespace steelyard::tests {

namespace {

constexpr std::uint64_t kSeed = 20261120;
constexpr std::uint64_t kSamples = 1000;

} // namespace

storage::KnowledgePointer bundledBase(const QString &id)
{
    storage::KnowledgeResult loaded = storage::loadKnowledge(id);
    if (!loaded.base) {
        qFatal("the bundled base %s cannot be read", qPrintable(id));
    }
    return loaded.base;
}

storage::KnowledgePointer frameworks()
{
    return bundledBase(QStringLiteral("python-web-frameworks"));
}

decision::Decision smallDecision(const knowledge::KnowledgeBase &base)
{
    decision::Decision decision = decision::newDecision(base, "Test", "2026-11-20");
    decision.seed = kSeed;
    decision.samples = kSamples;
    return decision;
}

decision::Decision smallDecision(const knowledge::KnowledgeBase &base,
                                 const knowledge::Scenario &scenario)
{
    decision::Decision decision = decision::newDecision(base, scenario, "2026-11-20");
    decision.seed = kSeed;
    decision.samples = kSamples;
    return decision;
}

} // namespace steelyard::tests
