// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bundled.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace steelyard;
using knowledge::Alternative;
using knowledge::Checklist;
using knowledge::Rating;
using knowledge::Support;

// What the base of Python web frameworks promises: how much is in it and that all of it rests on
// something.
class TestContentRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOptionIsRatedOnEveryCriterion();
    void everyRatingHasEvidence();
    void headlinesStandAlone();
    void everyOptionIsDescribed();
    void nothingIsMissing();
    void capabilitiesNameTheirEvidence();
    void checklistsAddUpToTheirMeasures();
    void rulesBelongToAnswers();
    void everySourceIsUsed();

private:
    const storage::KnowledgePointer m_base = tests::frameworks();

    [[nodiscard]] std::set<std::string> usedSources() const;
};

void TestContentRules::everyOptionIsRatedOnEveryCriterion()
{
    QCOMPARE(m_base->alternatives.size(), 8U);
    QCOMPARE(m_base->criteria.size(), 25U);
    QCOMPARE(m_base->ratings.size(), 200U);
    for (const Rating &rating : m_base->ratings) {
        QVERIFY2(rating.value.has_value(), (rating.alternative + rating.criterion).c_str());
    }
}

void TestContentRules::everyRatingHasEvidence()
{
    for (const Rating &rating : m_base->ratings) {
        const std::string cell = rating.alternative + '/' + rating.criterion;
        QVERIFY2(!rating.sources.empty() && !rating.asOf.empty(), cell.c_str());
        QVERIFY2(!rating.summary.empty() && !rating.reason.empty(), cell.c_str());
        QVERIFY2(rating.kind != knowledge::EvidenceKind::Measure || !rating.measures.empty() ||
                     rating.criterion == "typing",
                 cell.c_str());
        // A guess may not look sharper than it is.
        QVERIFY2(rating.confidence != knowledge::Confidence::Low || rating.high - rating.low >= 2,
                 cell.c_str());
    }
}

void TestContentRules::headlinesStandAlone()
{
    std::set<std::string> headlines;
    for (const Rating &rating : m_base->ratings) {
        QVERIFY2(!rating.headline.empty(), (rating.alternative + rating.criterion).c_str());
        QVERIFY2(headlines.insert(rating.headline).second, rating.headline.c_str());
    }
}

void TestContentRules::everyOptionIsDescribed()
{
    std::size_t gotchas = 0;
    for (const Alternative &option : m_base->alternatives) {
        QVERIFY2(!option.tagline.empty() && !option.kind.empty(), option.id.c_str());
        QVERIFY2(!option.licence.empty() && !option.versionSeen.empty(), option.id.c_str());
        QVERIFY2(option.strengths.size() >= 3 && option.gotchas.size() >= 3, option.id.c_str());
        QVERIFY2(!option.exitCost.text.empty() && !option.links.empty(), option.id.c_str());
        QVERIFY2(option.firstSteps.size() >= 3 && option.facts.size() >= 10, option.id.c_str());
        for (const knowledge::Fact &fact : option.facts) {
            QVERIFY2(!fact.sources.empty(), fact.label.c_str());
        }
        gotchas += option.gotchas.size();
    }
    QVERIFY(gotchas >= 22);
}

void TestContentRules::nothingIsMissing()
{
    QVERIFY(m_base->tiles.size() >= 25);
    QVERIFY(m_base->faq.size() >= 12);
    QVERIFY(m_base->myths.size() >= 16);
    QVERIFY(m_base->notFound.size() >= 7);
    QVERIFY(m_base->sources.size() >= 110);
    QCOMPARE(m_base->capabilities.size(), 24U);
    QCOMPARE(m_base->questions.size(), 29U);
    QCOMPARE(m_base->scenarios.size(), 8U);
    QCOMPARE(m_base->publishedVerdicts.size(), 4U);
    for (const knowledge::PublishedVerdict &verdict : m_base->publishedVerdicts) {
        QVERIFY2(!verdict.whereWeDiffer.empty(), verdict.id.c_str());
    }
}

void TestContentRules::capabilitiesNameTheirEvidence()
{
    for (const knowledge::Capability &capability : m_base->capabilities) {
        QCOMPARE(capability.states.size(), m_base->alternatives.size());
        for (const knowledge::CapabilityState &state : capability.states) {
            const std::string cell = capability.id + '/' + state.alternative;
            QVERIFY2(!state.sources.empty(), cell.c_str());
            QVERIFY2(state.support != Support::AddOn || !state.addOn.empty(), cell.c_str());
            QVERIFY2(state.support != Support::Build || state.daysHigh > state.daysLow,
                     cell.c_str());
            QVERIFY2(state.support == Support::BuiltIn || !state.note.empty(), cell.c_str());
        }
    }
}

void TestContentRules::checklistsAddUpToTheirMeasures()
{
    QCOMPARE(m_base->checklists.size(), 2U);
    for (const Checklist &checklist : m_base->checklists) {
        const std::size_t criterion = m_base->criterionIndex(checklist.criterion);
        const std::string unit = "of " + std::to_string(checklist.items.size());
        for (std::size_t a = 0; a < m_base->alternatives.size(); ++a) {
            double sum = 0;
            for (const knowledge::ChecklistItem &item : checklist.items) {
                QCOMPARE(item.states[a].alternative, m_base->alternatives[a].id);
                QVERIFY(!item.states[a].sources.empty());
                sum += item.states[a].points;
            }
            const Rating &rating = m_base->rating(criterion, a);
            QCOMPARE(rating.measures.size(), 1U);
            QCOMPARE(rating.measures[0].unit, unit);
            QVERIFY2(std::abs(rating.measures[0].value - sum) < 1e-9, rating.alternative.c_str());
        }
    }
}

void TestContentRules::rulesBelongToAnswers()
{
    for (const Alternative &option : m_base->alternatives) {
        int use = 0;
        int avoid = 0;
        for (const knowledge::UseRule &rule : m_base->useRules) {
            QVERIFY2(!(rule.allOf.empty() && rule.anyOf.empty()) && !rule.sources.empty(),
                     rule.text.c_str());
            if (rule.alternative == option.id) {
                (rule.avoid ? avoid : use) += 1;
            }
        }
        QVERIFY2(use > 0 && avoid > 0, option.id.c_str());
    }
}

static void add(std::set<std::string> &all, const std::vector<std::string> &sources)
{
    all.insert(sources.begin(), sources.end());
}

std::set<std::string> TestContentRules::usedSources() const
{
    std::set<std::string> used;
    const auto addAll = [&](const auto &things) {
        for (const auto &thing : things) {
            add(used, thing.sources);
        }
    };
    for (const Alternative &option : m_base->alternatives) {
        addAll(option.strengths);
        addAll(option.gotchas);
        addAll(option.facts);
        add(used, option.exitCost.sources);
    }
    for (const knowledge::Capability &capability : m_base->capabilities) {
        addAll(capability.states);
    }
    for (const knowledge::PublishedVerdict &verdict : m_base->publishedVerdicts) {
        used.insert(verdict.source);
    }
    addAll(m_base->ratings);
    addAll(m_base->faq);
    addAll(m_base->myths);
    addAll(m_base->useRules);
    addAll(m_base->tiles);
    return used;
}

void TestContentRules::everySourceIsUsed()
{
    const std::set<std::string> used = usedSources();
    for (const knowledge::Source &source : m_base->sources) {
        QVERIFY2(used.contains(source.id), source.id.c_str());
    }
}

STEELYARD_TEST_APPLESS_MAIN(TestContentRules)
#include "test_content_rules.moc"
