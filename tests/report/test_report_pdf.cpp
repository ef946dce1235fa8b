// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "report/formats/pdf/hyphenation.h"
#include "report/formats/pdf/pdf_writer.h"
#include "report/formats/pdf/text_box.h"
#include "report/pdf_tools.h"
#include "report/report_texts.h"
#include "report/sections/build_report.h"
#include "storage/knowledge_bases.h"
#include "test_main.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace steelyard;

namespace {

constexpr double kMargin = 20 / 25.4 * 72; // 20 mm in points

} // namespace

// The report of a decision on the bundled base as the usual tools see it.
class TestReportPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void facts_areThoseOfTheReport();
    void fonts_areEmbedded();
    void charts_areVectors();
    void everyText_isThere();
    void pages_areCounted();
    void words_keepTheMargins();
    void links_leadToTheSources();
    void attachment_isTheDecision();
    void decision_fitsOnePage_data();
    void decision_fitsOnePage();
    void letter_isLetter();
    void deviceThatTakesNothing_isSaid();
    void file_isSound();
    void contents_leadToTheirPages();
    void bookmarks_nameEverySection();
    void sameReport_givesTheSameBytes();
    void marksAndLogo_areOnEveryPage();
    void stopped_givesNothing();
    void longWords_breakBetweenSyllables_data();
    void longWords_breakBetweenSyllables();
    void addressesAndCode_getNoHyphens();

private:
    storage::KnowledgePointer m_base;
    report::Report m_report;
    QByteArray m_pdf;
};

void TestReportPdf::initTestCase()
{
    m_base = storage::loadKnowledge(QStringLiteral("python-web-frameworks")).base;
    QVERIFY(m_base);
    decision::Decision decision =
        decision::newDecision(*m_base, m_base->scenarios.front(), "2026-11-20");
    decision.title = "Back end for the member app";
    decision::Verdict verdict = decision::evaluate(*m_base, decision);
    QVERIFY(decision::addRobustness(verdict, *m_base));
    report::ReportOptions options;
    options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    options.preset = report::Preset::File;
    options.everything = true;
    m_report = report::buildReport(*m_base, decision, verdict, options);
    m_pdf = report::pdfBytes(m_report);
    QVERIFY(!m_pdf.isEmpty());
    QFile file(QStringLiteral(STEELYARD_TEST_OUTPUT "/report.pdf"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_pdf);
}

void TestReportPdf::facts_areThoseOfTheReport()
{
    const tests::PdfFacts facts = tests::pdfFacts(m_pdf);
    QCOMPARE(facts.title, "Back end for the member app");
    QCOMPARE(facts.creator, "Steelyard");
    QCOMPARE(facts.size, "A4");
    QVERIFY(facts.pages > 7);
}

void TestReportPdf::fonts_areEmbedded()
{
    QVERIFY(tests::fontCount(m_pdf) > 0);
    QCOMPARE(tests::fontsNotEmbedded(m_pdf), QStringList());
}

void TestReportPdf::charts_areVectors()
{
    QCOMPARE(tests::bitmapCount(m_pdf), 0);
}

void TestReportPdf::everyText_isThere()
{
    const QString all = tests::squeezed(tests::pdfBody(m_pdf));
    const QStringList texts = tests::textsOf(m_report);
    QVERIFY(texts.size() > 500);
    QStringList missing;
    for (const QString &text : texts) {
        if (!all.contains(tests::squeezed(text))) {
            missing << text;
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral("\n--\n"))));
}

void TestReportPdf::pages_areCounted()
{
    const int pages = tests::pdfFacts(m_pdf).pages;
    const QString text = tests::pdfText(m_pdf);
    for (int page = 1; page <= pages; ++page) {
        QVERIFY(text.contains(QStringLiteral("%1 of %2").arg(page).arg(pages)));
    }
    QCOMPARE(text.count(QStringLiteral("Fingerprint ") + m_report.shortFingerprint), pages);
}

void TestReportPdf::words_keepTheMargins()
{
    const double right = 595.3 - kMargin;
    const double bottom = 841.9 - 20;
    for (const tests::PdfWord &word : tests::pdfWords(m_pdf)) {
        const QString where = QStringLiteral("page %1: %2").arg(word.page).arg(word.text);
        QVERIFY2(word.left > kMargin - 0.5 && word.right < right + 0.5, qPrintable(where));
        QVERIFY2(word.top > 20 && word.bottom < bottom, qPrintable(where));
    }
}

void TestReportPdf::links_leadToTheSources()
{
    const QStringList links = tests::pdfLinks(m_pdf);
    const QStringList texts = tests::textsOf(m_report);
    int expected = 0;
    for (const knowledge::Source &source : m_base->sources) {
        const QString url = QString::fromStdString(source.url);
        if (!url.isEmpty() && texts.contains(u'\n' + url)) {
            ++expected;
            QVERIFY2(links.contains(url), qPrintable(url));
        }
    }
    QVERIFY(expected > 20);
}

void TestReportPdf::attachment_isTheDecision()
{
    QString name;
    QCOMPARE(tests::firstAttachment(m_pdf, &name), m_report.attachment);
    QCOMPARE(name, "decision.steelyard");
}

void TestReportPdf::decision_fitsOnePage_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::newRow("nothing answered") << QString();
    for (const knowledge::Scenario &scenario : m_base->scenarios) {
        QTest::newRow(scenario.id.c_str()) << QString::fromStdString(scenario.id);
    }
}

void TestReportPdf::decision_fitsOnePage()
{
    QFETCH(QString, scenario);
    const std::size_t index = m_base->scenarioIndex(scenario.toStdString());
    const decision::Decision decision =
        index == knowledge::KnowledgeBase::npos
            ? decision::newDecision(*m_base, "Decision", "2026-11-20")
            : decision::newDecision(*m_base, m_base->scenarios[index], "2026-11-20");
    decision::Verdict verdict = decision::evaluate(*m_base, decision);
    QVERIFY(decision::addRobustness(verdict, *m_base));
    const report::Report report =
        report::buildReport(*m_base, decision, verdict,
                            {QLocale(QLocale::English), {report::Part::Decision}, false, false});
    for (const report::Paper paper : {report::Paper::A4, report::Paper::Letter}) {
        QCOMPARE(tests::pdfFacts(report::pdfBytes(report, {paper, {}, {}})).pages, 1);
    }
}

void TestReportPdf::letter_isLetter()
{
    const QByteArray pdf = report::pdfBytes(m_report, {report::Paper::Letter, {}, {}});
    QCOMPARE(tests::pdfFacts(pdf).size, "letter");
    for (const tests::PdfWord &word : tests::pdfWords(pdf)) {
        QVERIFY2(word.left > kMargin - 0.5 && word.right < 612 - kMargin + 0.5,
                 qPrintable(word.text));
    }
}

void TestReportPdf::deviceThatTakesNothing_isSaid()
{
    QBuffer closed;
    QVERIFY(!report::writePdf(m_report, closed));
    QVERIFY(closed.open(QIODevice::ReadOnly));
    QVERIFY(!report::writePdf(m_report, closed));
}

void TestReportPdf::file_isSound()
{
    const QString said = tests::qpdfCheck(m_pdf);
    QVERIFY2(said.contains("No syntax or stream encoding errors found"), qPrintable(said));
    QVERIFY(tests::qpdfText(m_pdf).contains("/Lang (en-GB)"));
}

void TestReportPdf::contents_leadToTheirPages()
{
    // Each title stands on the page that the contents name for it.
    const std::vector<QString> pages = tests::pdfPages(m_pdf);
    const QStringList lines = pages.at(1).split(u'\n');
    int checked = 0;
    for (const report::Contents::Entry &entry : m_report.outline) {
        if (entry.title == "Decision on a page" || entry.title == "Options") {
            continue;
        }
        for (const QString &line : lines) {
            if (!line.startsWith(entry.title + u' ')) {
                continue;
            }
            const int page = line.section(u' ', -1).toInt();
            QVERIFY2(page > 1, qPrintable(line));
            QVERIFY2(pages.at(static_cast<std::size_t>(page - 1)).contains(entry.title),
                     qPrintable(line));
            ++checked;
        }
    }
    QVERIFY(checked > 10);
    const QString all = tests::qpdfText(m_pdf);
    QVERIFY(all.count("/Dest [") > 300);
    QVERIFY(!all.contains("x-steelyard-anchor"));
}

void TestReportPdf::bookmarks_nameEverySection()
{
    const QString all = tests::qpdfText(m_pdf);
    QVERIFY(all.contains("/Type /Outlines"));
    QVERIFY(all.contains("/PageMode /UseOutlines"));
    for (const report::Contents::Entry &entry : m_report.outline) {
        QVERIFY2(all.contains("/Title (" + entry.title + u')'), qPrintable(entry.title));
    }
}

void TestReportPdf::sameReport_givesTheSameBytes()
{
    QVERIFY(report::pdfBytes(m_report) == m_pdf);
}

void TestReportPdf::marksAndLogo_areOnEveryPage()
{
    report::Report marked = m_report;
    marked.sections.resize(3);
    marked.marks = {"Draft", "Confidential"};
    report::PdfOptions options;
    std::optional<knowledge::Diagnostic> problem;
    options.logo =
        report::Logo::fromFile(STEELYARD_SOURCE "/resources/icons/steelyard.svg", problem);
    QVERIFY(!problem && !options.logo.isNull());
    const QByteArray pdf = report::pdfBytes(marked, options);
    for (const QString &page : tests::pdfPages(pdf)) {
        QVERIFY(page.contains("Draft") && page.contains("Confidential"));
    }
    QCOMPARE(tests::bitmapCount(pdf), 0); // an SVG stays vectors
    QVERIFY(!tests::pdfPages(pdf).front().contains("Steelyard"));
}

void TestReportPdf::stopped_givesNothing()
{
    report::PdfOptions options;
    int told = 0;
    options.progress = [&told](int, int) { return ++told < 3; };
    QVERIFY(report::pdfBytes(m_report, options).isEmpty());
    QCOMPARE(told, 3);
}

void TestReportPdf::longWords_breakBetweenSyllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("parts");
    QTest::newRow("German") << "Datenbanktransaktionen"
                            << "Daten-bank-tran-sak-tio-nen";
    QTest::newRow("German, sch") << "Betriebswirtschaftlich"
                                 << "Betriebs-wirt-schaft-lich";
    QTest::newRow("German, str") << "Datenstrukturen"
                                 << "Daten-struk-tu-ren";
    QTest::newRow("umlaut") << "Rückwärtsverträglichkeit"
                            << "Rück-wärts-ver-träg-lich-keit";
    QTest::newRow("Spanish") << "administración"
                             << "admi-nis-tra-ción";
    QTest::newRow("short") << "Kosten"
                           << "Kos-ten";
    QTest::newRow("shorter") << "Art"
                             << "Art";
    QTest::newRow("no vowels") << "PSTNXQTZ"
                               << "PSTNXQTZ";
    QTest::newRow("other letters")
        << QStringLiteral("программирование") << QStringLiteral("программирование");
}

void TestReportPdf::longWords_breakBetweenSyllables()
{
    QFETCH(QString, word);
    QFETCH(QString, parts);
    const QString hyphened = report::pdf::withSoftHyphens(word);
    QCOMPARE(QString(hyphened).replace(QChar(QChar::SoftHyphen), u'-'), parts);
    // At no width is a line broken anywhere else, if a syllable fits.
    const QString text = QStringLiteral("• ") + word + QStringLiteral(": ") + word;
    for (int width = 70; width < 200; width += 10) {
        const auto box = report::pdf::textBox(text, report::TextStyle{14, 20}, width);
        for (int line = 1; line < box->lineCount() && hyphened != word; ++line) {
            const QString before = box->firstLines(line);
            QVERIFY2(before.endsWith(u' ') || before.endsWith(QChar(QChar::SoftHyphen)),
                     qPrintable(before));
        }
    }
}

// There a hyphen would be taken for a part.
void TestReportPdf::addressesAndCode_getNoHyphens()
{
    report::Text code;
    code.addCode(QStringLiteral("createsuperuserinteractively"));
    for (const report::Text &text :
         {report::Text(QStringLiteral("https://documentation.example/administration.html")), code,
          report::Text(QStringLiteral("administration_interface=documentation"))}) {
        const auto box = report::pdf::textBox(text, report::TextStyle{14, 20}, 60);
        QVERIFY(box->lineCount() > 1);
        QCOMPARE(box->firstLines(box->lineCount()), text.plain());
    }
}

STEELYARD_TEST_MAIN(TestReportPdf)
#include "test_report_pdf.moc"
