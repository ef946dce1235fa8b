// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "report/formats/pdf/pdf_writer.h"
#include "report/pdf_tools.h"
#include "report/sample_verdict.h"
#include "report/sections/build_report.h"
#include "small_base.h"
#include "test_main.h"

#include <QFile>
#include <QTest>

using namespace steelyard;

namespace {

constexpr double kMargin = 20 / 25.4 * 72;

std::string repeated(const std::string &part, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i) {
        text += part;
    }
    return text;
}

} // namespace

// Whatever texts of a file hold, the report stays a report.
class TestReportHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_keepsTheLayout_data();
    void text_keepsTheLayout();
    void html_isPrintedAsItIs();
    void dangerousLinks_areNotLinks();
    void longEvidence_goesOnOverPages();
    void manyOptions_areSplitIntoTables_data();
    void manyOptions_areSplitIntoTables();

private:
    [[nodiscard]] static QByteArray pdfOf(const knowledge::KnowledgeBase &base,
                                          const decision::Decision &decision);
    static void checkWords(const QByteArray &pdf);
};

QByteArray TestReportHostile::pdfOf(const knowledge::KnowledgeBase &base,
                                    const decision::Decision &decision)
{
    decision::Verdict verdict = decision::evaluate(base, decision);
    if (!decision::addRobustness(verdict, base)) {
        return {};
    }
    return report::pdfBytes(report::buildReport(
        base, decision, verdict, {QLocale(QLocale::English), report::allParts(), false, false}));
}

void TestReportHostile::checkWords(const QByteArray &pdf)
{
    QVERIFY(!pdf.isEmpty());
    QCOMPARE(tests::bitmapCount(pdf), 0);
    QCOMPARE(tests::fontsNotEmbedded(pdf), QStringList());
    for (const tests::PdfWord &word : tests::pdfWords(pdf)) {
        const QString where = QStringLiteral("page %1: %2").arg(word.page).arg(word.text.left(40));
        QVERIFY2(word.left > kMargin - 1 && word.right < 595.3 - kMargin + 1, qPrintable(where));
        QVERIFY2(word.bottom < 841.9 - 20, qPrintable(where));
    }
}

void TestReportHostile::text_keepsTheLayout_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a long name without a break") << QByteArray(300, 'W');
    QTest::newRow("a title of 200 characters")
        << QByteArray::fromStdString(repeated("Twenty characters, y", 10));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("right to left")
        << QByteArray("\u05de\u05d0\u05d6\u05e0\u05d9\u05d9\u05dd (abc) 12");
    QTest::newRow("direction marks") << QByteArray("\u202egnp.\u202c\u2067abc");
    QTest::newRow("Chinese") << QByteArray::fromStdString(
        repeated("\u79e4\u662f\u4e00\u79cd\u5de5\u5177", 20));
    QTest::newRow("control characters") << QByteArray("a\tb\x01\x1b[31mc\r\nd\x7f", 13);
    QTest::newRow("markup") << QByteArray("<b>bold</b> &amp; **x** %1 %n </td></table>");
}

void TestReportHostile::text_keepsTheLayout()
{
    QFETCH(QByteArray, text);
    const std::string hostile = text.toStdString();
    knowledge::KnowledgeBase base = tests::smallBase();
    base.title = base.subject = base.author = hostile;
    for (knowledge::Alternative &entry : base.alternatives) {
        entry.name = entry.tagline = hostile;
    }
    for (knowledge::Group &entry : base.groups) {
        entry.name = hostile;
    }
    for (knowledge::Criterion &entry : base.criteria) {
        entry.name = entry.question = hostile;
    }
    for (knowledge::Rating &entry : base.ratings) {
        entry.headline = entry.summary = entry.reason = entry.asOf = hostile;
    }
    for (knowledge::Question &entry : base.questions) {
        entry.name = entry.text = hostile;
        for (knowledge::Answer &answer : entry.answers) {
            answer.label = hostile;
        }
    }
    for (knowledge::Source &entry : base.sources) {
        entry.title = entry.publisher = entry.version = entry.readOn = hostile;
    }
    decision::Decision decision = tests::sampleDecision(base);
    decision.title = hostile;
    decision.modified = hostile;
    decision.answers["cups"].note = hostile;
    decision.record = tests::recordSaying(hostile);
    decision.findings = {{"taste", "capsule", 6.5, 6, 7, hostile}};
    const QByteArray pdf = pdfOf(base, decision);
    // For whoever wants to see it.
    QString name = QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-');
    QFile file(QStringLiteral(STEELYARD_TEST_OUTPUT "/report-%1.pdf").arg(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    checkWords(pdf);
}

void TestReportHostile::html_isPrintedAsItIs()
{
    knowledge::KnowledgeBase base = tests::smallBase();
    base.alternatives[0].name = "<i>Filter</i>";
    decision::Decision decision = tests::sampleDecision(base);
    decision.title = "<h1>Title</h1> &nbsp;";
    const QByteArray pdf = pdfOf(base, decision);
    const QString text = tests::squeezed(tests::pdfText(pdf));
    QVERIFY(text.contains("<i>Filter</i>"));
    QVERIFY(text.contains("<h1>Title</h1>&nbsp;"));
    QCOMPARE(tests::pdfFacts(pdf).title, "<h1>Title</h1> &nbsp;");
}

void TestReportHostile::dangerousLinks_areNotLinks()
{
    knowledge::KnowledgeBase base = tests::smallBase();
    base.sources[0].url = "javascript:alert(1)";
    base.sources[1].url = "file:///etc/passwd";
    const QByteArray pdf = pdfOf(base, tests::sampleDecision(base));
    for (const QString &link : tests::pdfLinks(pdf)) {
        QVERIFY2(link.startsWith("http"), qPrintable(link));
    }
}

void TestReportHostile::longEvidence_goesOnOverPages()
{
    knowledge::KnowledgeBase base = tests::smallBase();
    base.ratings[0].summary = repeated("One sentence of many that Zebra wrote. ", 600) + "End.";
    const decision::Decision decision = tests::sampleDecision(base);
    const QByteArray pdf = pdfOf(base, decision);
    checkWords(pdf);
    const QString text = tests::pdfText(pdf);
    QCOMPARE(text.count("Zebra"), 600);
    QVERIFY(text.contains("End."));
}

void TestReportHostile::manyOptions_areSplitIntoTables_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("8") << 8;
    QTest::newRow("40") << 40;
    QTest::newRow("200") << 200;
}

void TestReportHostile::manyOptions_areSplitIntoTables()
{
    QFETCH(int, count);
    knowledge::KnowledgeBase base = tests::smallBase();
    const knowledge::KnowledgeBase small = base;
    base.alternatives.clear();
    base.ratings.clear();
    for (int i = 0; i < count; ++i) {
        knowledge::Alternative entry = small.alternatives[static_cast<std::size_t>(i) % 3];
        entry.id += std::to_string(i);
        entry.name += " " + std::to_string(i);
        base.alternatives.push_back(std::move(entry));
    }
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        for (std::size_t a = 0; a < base.alternatives.size(); ++a) {
            knowledge::Rating rating = small.rating(c, a % 3);
            rating.alternative = base.alternatives[a].id;
            base.ratings.push_back(std::move(rating));
        }
    }
    for (knowledge::Capability &capability : base.capabilities) {
        const std::vector<knowledge::CapabilityState> states = capability.states;
        capability.states.clear();
        for (std::size_t a = 0; a < base.alternatives.size(); ++a) {
            capability.states.push_back(states[a % 3]);
            capability.states.back().alternative = base.alternatives[a].id;
        }
    }
    for (knowledge::Question &question : base.questions) {
        for (knowledge::Answer &answer : question.answers) {
            answer.ratings.clear();
        }
    }
    const QByteArray pdf = pdfOf(base, tests::sampleDecision(base));
    QFile file(QStringLiteral(STEELYARD_TEST_OUTPUT "/report-%1-options.pdf").arg(count));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    checkWords(pdf);
}

STEELYARD_TEST_MAIN(TestReportHostile)
#include "test_report_hostile.moc"
