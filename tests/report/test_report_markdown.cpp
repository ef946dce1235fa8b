// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/markdown/markdown_writer.h"
#include "report/report_texts.h"
#include "report/sample_verdict.h"
#include "report/sections/build_report.h"
#include "small_base.h"
#include "test_main.h"

#include <QTest>

using namespace steelyard;

class TestReportMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void record_readsAsExpected();
    void ownDecision_saysWhatIsDecidedAndByWhat();
    void whatIsLeftOut_isSaidWithItsReason();
    void textsOfFiles_doNotComeToLife_data();
    void textsOfFiles_doNotComeToLife();
    void namesOfDeciders_stayInTheirLine();
};

void TestReportMarkdown::record_readsAsExpected()
{
    const knowledge::KnowledgeBase base = tests::smallBase();
    report::ReportOptions options;
    options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    report::Report built =
        report::buildReport(base, tests::sampleDecision(base), tests::sampleVerdict(base), options);
    // What a fingerprint is made of has tests of its own.
    for (report::KeyValue &fact : built.summary.more) {
        if (fact.value.plain() == built.fingerprint) {
            fact.value = QStringLiteral("fingerprint");
        }
    }
    built.fingerprint = QStringLiteral("fingerprint");
    const QByteArray written = report::writeMarkdown(built);
    QFile output(QStringLiteral(STEELYARD_TEST_OUTPUT "/record.md"));
    QVERIFY(output.open(QIODevice::WriteOnly));
    output.write(written);

    QFile expected(QStringLiteral(STEELYARD_EXPECTED_MARKDOWN));
    QVERIFY(expected.open(QIODevice::ReadOnly));
    const QList<QByteArray> want = expected.readAll().split('\n');
    const QList<QByteArray> got = written.split('\n');
    for (qsizetype i = 0; i < std::min(want.size(), got.size()); ++i) {
        QCOMPARE(got[i], want[i]);
    }
    QCOMPARE(got.size(), want.size());
}

void TestReportMarkdown::ownDecision_saysWhatIsDecidedAndByWhat()
{
    knowledge::KnowledgeBase base = tests::smallBase();
    base.title.clear();
    base.questions.clear();
    const report::Report built =
        report::buildReport(base, tests::sampleDecision(base), tests::sampleVerdict(base), {});
    const QString written = QString::fromUtf8(report::writeMarkdown(built));
    const qsizetype context = written.indexOf(u"## Context and Problem Statement");
    const qsizetype drivers = written.indexOf(u"## Decision Drivers");
    const qsizetype options = written.indexOf(u"## Considered Options");
    QVERIFY(context >= 0 && context < drivers && drivers < options);
    QVERIFY(written.mid(context, drivers - context).contains(u"Which of these fits best: "));
    QVERIFY(written.mid(drivers, options - drivers).contains(u" of the weight"));
}

void TestReportMarkdown::whatIsLeftOut_isSaidWithItsReason()
{
    const knowledge::KnowledgeBase base = tests::smallBase();
    decision::Decision decision = tests::sampleDecision(base);
    decision.own.leftOutOptions = {{base.alternatives[0].id, "Nobody here can run it"}};
    decision.own.leftOutCriteria = {{base.criteria[0].id, "All have it"}};
    const report::Report built =
        report::buildReport(base, decision, tests::sampleVerdict(base), {});
    const QString written = QString::fromUtf8(report::writeMarkdown(built));
    QVERIFY2(written.contains(u"Nobody here can run it"), qPrintable(written));
    QVERIFY(written.contains(u"All have it"));
    report::ReportOptions options;
    options.parts = report::Parts{report::Part::Context};
    const report::Report context =
        report::buildReport(base, decision, tests::sampleVerdict(base), options);
    const QString whole = tests::textsOf(context).join(u'\n');
    QVERIFY2(whole.contains(u"Nobody here can run it"), qPrintable(whole));
}

void TestReportMarkdown::textsOfFiles_doNotComeToLife_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("line");
    QTest::newRow("html") << "<script>alert(1)</script>"
                          << "# \\<script\\>alert(1)\\</script\\>";
    QTest::newRow("link") << "[a](http://b.c)"
                          << "# \\[a\\](http\\://b.c)";
    QTest::newRow("bare address") << "see www.a.b or x@y.z"
                                  << "# see www\\.a.b or x\\@y.z";
    QTest::newRow("emphasis") << "*a* __b__ `c` ~d~"
                              << "# \\*a\\* \\_\\_b\\_\\_ \\`c\\` \\~d\\~";
    QTest::newRow("table") << "a | b"
                           << "# a \\| b";
    QTest::newRow("entity") << "&lt; \\"
                            << "# \\&lt; \\\\";
    QTest::newRow("lines") << "a\n\n# b\n---\nc"
                           << "# a # b --- c";
    QTest::newRow("heading") << "# a"
                             << "# \\# a";
    QTest::newRow("list") << "- a"
                          << "# \\- a";
    QTest::newRow("number") << "12. a"
                            << "# 12\\. a";
}

void TestReportMarkdown::textsOfFiles_doNotComeToLife()
{
    QFETCH(QString, title);
    QFETCH(QString, line);
    report::Report report;
    report.title = title;
    const QList<QByteArray> lines = report::writeMarkdown(report).split('\n');
    QVERIFY2(lines.contains(line.toUtf8()), lines.join('\n').constData());
}

void TestReportMarkdown::namesOfDeciders_stayInTheirLine()
{
    report::Report report;
    report.summary.deciders = {QStringLiteral("a\n---\nstatus: accepted"),
                               QStringLiteral("\"b\", c: # d")};
    const QList<QByteArray> lines = report::writeMarkdown(report).split('\n');
    QCOMPARE(lines[1], "status: proposed");
    QCOMPARE(lines[2], "decision-makers: [\"a\\n---\\nstatus: accepted\",\"\\\"b\\\", c: # d\"]");
    QCOMPARE(lines[3], "---");
}

STEELYARD_TEST_MAIN(TestReportMarkdown)
#include "test_report_markdown.moc"
