// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"
#include "report/build_report.h"
#include "report/report_texts.h"
#include "report/sample_verdict.h"
#include "small_base.h"

#include <QTest>

using namespace steelyard;
using report::Part;

class TestReportContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_base = tests::smallBase(); }
    void sections_comeInOrderAndByChoice();
    void decisionPage_saysTheVerdictAndItsReasons();
    void glance_ordersByWeightAndMarksTheBest();
    void evidence_numbersSourcesByFirstMention();
    void answers_tellWhatTheyChanged();
    void attachment_isTheDecisionFile();
    void unfinishedVerdict_isSaid();

private:
    [[nodiscard]] report::Report built(const std::set<Part> &parts = report::allParts()) const
    {
        return report::buildReport(m_base, tests::sampleDecision(m_base), tests::sampleVerdict(),
                                   {QLocale(QLocale::English, QLocale::UnitedKingdom), parts});
    }

    // The block of this kind in a section, counted from 0.
    template <typename Kind>
    [[nodiscard]] static Kind block(const report::Section &section, int number = 0)
    {
        for (const report::Block &candidate : section.blocks) {
            if (const Kind *found = std::get_if<Kind>(&candidate); found && number-- == 0)
                return *found;
        }
        return {};
    }

    knowledge::KnowledgeBase m_base;
};

void TestReportContent::sections_comeInOrderAndByChoice()
{
    const report::Report all = built();
    QCOMPARE(all.sections.size(), std::size_t(7));
    QCOMPARE(all.sections.front().title, "Coffee for 30 people");
    QCOMPARE(all.sections.back().title, "How it was weighed");
    QCOMPARE(all.date, "20 Nov 2026");
    const report::Report some = built({Part::Method, Part::Decision});
    QCOMPARE(some.sections.size(), std::size_t(2));
    QCOMPARE(some.sections.front().part, Part::Decision);
}

void TestReportContent::decisionPage_saysTheVerdictAndItsReasons()
{
    const report::Report report = built();
    const report::Section &page = report.sections.front();
    const auto cards = block<report::Cards>(page);
    QCOMPARE(cards.cards[0].subject.name, "Filter machine");
    QCOMPARE(cards.cards[0].badge->text, "Leaning");
    QCOMPARE(cards.cards[1].subject.name, "84 in 100");
    const auto reasons = block<report::Contributions>(page);
    QCOMPARE(reasons.rows.size(), std::size_t(2));
    QCOMPARE(reasons.rows[0].headline, "Ten cents a cup");
    QCOMPARE(reasons.rows[0].amount, "+0.9");
    QCOMPARE(reasons.rows[0].length, 1.0);
    const auto against = block<report::Contributions>(page, 1);
    QCOMPARE(against.rows[0].side.name, "Espresso machine");
    QCOMPARE(against.rows[0].amount, "−0.6");
    const auto changes = block<report::List>(page);
    QCOMPARE(changes.items[0].plain(),
             "Espresso machine leads if “Cups a day” changes from “More than ten” to “Up to ten”.");
}

void TestReportContent::glance_ordersByWeightAndMarksTheBest()
{
    const report::Report report = built();
    const auto table = block<report::Table>(report.sections[1]);
    QStringList names;
    for (const report::Row &row : table.rows)
        names << row.cells[0].text.plain() + u' ' + row.cells[1].text.plain();
    QCOMPARE(names, QStringList({"Money 50%", "Cost of a cup 50%", "Comfort 30%", "Ease of use 20%",
                                 "Taste 10%", "Waste and energy 20%", "Little waste 20%",
                                 "Weighted mean 100%"}));
    // Less is better for a cost: the lowest is the best and the fullest circle.
    const report::Row &cost = table.rows[1];
    QVERIFY(cost.cells[2].strong);
    QVERIFY(!cost.cells[3].strong);
    QCOMPARE(*cost.cells[2].part, 0.8);
    // Unknown is no number, and has no circle.
    const report::Cell &unknown = table.rows[6].cells[4];
    QCOMPARE(unknown.text.plain(), "?");
    QVERIFY(!unknown.part);
    QVERIFY(table.columns[3].title.leftOut);
}

void TestReportContent::evidence_numbersSourcesByFirstMention()
{
    const report::Report report = built();
    const report::Section &section = report.sections[5];
    const auto ratings = block<report::Table>(section);
    QVERIFY(ratings.rows[1].cells[3].text.plain().endsWith("[1]"));
    const auto sources = block<report::Table>(section, 1);
    for (std::size_t i = 0; i < sources.rows.size(); ++i)
        QCOMPARE(sources.rows[i].cells[0].text.plain(), QString::number(i + 1));
    // A rating's own sources and those of claims that differ.
    QCOMPARE(sources.rows.size(), std::size_t(4));
}

void TestReportContent::answers_tellWhatTheyChanged()
{
    const report::Report report = built();
    const report::Section &section = report.sections[4];
    const auto answers = block<report::Table>(section);
    QCOMPARE(answers.rows[0].cells[1].text.plain(), "More than ten\nNote: Counted in *October*.");
    QCOMPARE(answers.rows[0].cells[2].text.plain(),
             "Doubled twice: Cost of a cup. Doubled: Little waste. Halved: Taste.");
    QCOMPARE(answers.rows[1].cells[2].text.plain(), "Must-have: Timer.");
    QCOMPARE(answers.rows[2].cells[2].text.plain(), "Every answer is tried in the runs.");
    const auto mustHaves = block<report::Table>(section, 1);
    QCOMPARE(mustHaves.rows[0].cells[2].text.plain(), "No way found\nLeft out");
    QCOMPARE(mustHaves.rows[0].cells[3].text.plain(), "To be built, 1 to 2 days");
}

void TestReportContent::attachment_isTheDecisionFile()
{
    const report::Report report = built();
    QCOMPARE(report.attachmentName, "decision.steelyard");
    QCOMPARE(report.attachment.toStdString(), decision::write(tests::sampleDecision(m_base)));
    QCOMPARE(report.fingerprint.size(), 64);
}

void TestReportContent::unfinishedVerdict_isSaid()
{
    decision::Verdict verdict = tests::sampleVerdict();
    verdict.state = decision::State::NoFeasible;
    verdict.winner.clear();
    verdict.runnerUp.clear();
    verdict.lead.reset();
    verdict.reasons.clear();
    for (decision::AlternativeResult &entry : verdict.alternatives) {
        entry.rank = 0;
        entry.exclusions = {
            {"milk", knowledge::Support::Impossible, knowledge::Support::BuiltIn, 0, 0}};
    }
    const report::Report report =
        report::buildReport(m_base, tests::sampleDecision(m_base), verdict,
                            {QLocale(QLocale::English), report::allParts()});
    const QStringList texts = tests::textsOf(report);
    QVERIFY(texts.contains("No option meets all your must-haves."));
    QVERIFY(texts.contains("No feasible option"));
}

QTEST_MAIN(TestReportContent)
#include "test_report_content.moc"
