// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "decision/overlay.h"
#include "report/formats/pdf/page_layout.h"
#include "report/formats/pdf/pdf_writer.h"
#include "report/report_texts.h"
#include "report/sections/build_report.h"
#include "storage/decision_store.h"
#include "test_main.h"
#include "translations/language.h"

#include <QDir>
#include <QTest>

using namespace steelyard;
using report::Paper;
using report::Preset;

namespace {

QStringList exampleFiles()
{
    const QDir folder(QStringLiteral(STEELYARD_SOURCE "/resources/examples"));
    QStringList files;
    const QStringList names = folder.entryList({QStringLiteral("*.steelyard")}, QDir::Files);
    for (const QString &name : names) {
        files << folder.filePath(name);
    }
    return files;
}

// Four hosts on six criteria of one's own: three measures with units, three worded scales, in an
// order that was given.
decision::Decision ownDecision()
{
    decision::Decision own = decision::newOwnDecision("Where the shop runs", "2026-11-20");
    const auto base = decision::overlay(knowledge::emptyBase(), own).base;
    std::vector<std::string> options;
    for (const char *name : {"Own rack", "City hoster", "Cloud A", "Cloud B"}) {
        decision::OwnOption option;
        option.name = name;
        options.push_back(decision::addOption(own, *base, option));
    }
    struct Entry
    {
        const char *name;
        const char *unit; // empty: a scale from 0 to 10
        double worst;
        double best;
        std::vector<double> levels;
    };
    const std::vector<Entry> entries{
        {"Latency", "ms", 200, 0, {40, 60, 90, 55}},
        {"Cost over three years", "EUR", 200000, 0, {120000, 90000, 140000, 100000}},
        {"Days without service", "d", 10, 0, {4, 2, 0.5, 1}},
        {"Ease of moving away", "", 0, 10, {9, 7, 4, 5}},
        {"Help when it breaks", "", 0, 10, {3, 8, 6, 6}},
        {"What we know already", "", 0, 10, {8, 5, 4, 6}},
    };
    for (const Entry &entry : entries) {
        decision::OwnCriterion criterion;
        criterion.name = entry.name;
        if (*entry.unit != '\0') {
            criterion.measure = knowledge::Measure();
            criterion.measure->unit = entry.unit;
            criterion.measure->ends = {entry.worst, entry.best};
        }
        const std::string id = decision::addCriterion(own, *base, criterion);
        own.weighing.order.push_back(id);
        for (std::size_t i = 0; i < options.size(); ++i) {
            const double level = entry.levels[i];
            decision::setFinding(own, {id, options[i], level, level * 0.9, level * 1.1});
        }
    }
    own.weighing.way = decision::WeightWay::Order;
    own.weighing.reasons[own.weighing.order.front()] = "Customers leave when pages are slow";
    return own;
}

report::Report reportOf(const knowledge::KnowledgeBase &base, const decision::Decision &decision,
                        Preset preset)
{
    decision::Verdict verdict = decision::evaluate(base, decision);
    if (!decision::addRobustness(verdict, base) || !decision::addSensitivity(verdict, base)) {
        return {};
    }
    report::ReportOptions options;
    options.preset = preset;
    return report::buildReport(base, decision, verdict, options);
}

void addLanguagesAndPapers(const QStringList &names)
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isLetter");
    for (const QString &name : names) {
        for (const char *language : {"en", "de"}) {
            for (const bool isLetter : {false, true}) {
                QTest::addRow("%s, %s, %s", qPrintable(QFileInfo(name).baseName()), language,
                              isLetter ? "Letter" : "A4")
                    << name << QString::fromLatin1(language) << isLetter;
            }
        }
    }
}

report::pdf::PageLayout laidOut(const report::Report &report, bool isLetter)
{
    report::PdfOptions options;
    options.paper = isLetter ? Paper::Letter : Paper::A4;
    return report::pdf::PageLayout(report, options);
}

} // namespace

// How long each preset is: every finished example and a decision of one's own, in both languages
// on both papers.
class TestReportPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { useLanguage(QLocale::c()); }
    void examples_areAllThere() { QVERIFY(exampleFiles().size() >= 10); }
    void pages_keepToThePreset_data() { addLanguagesAndPapers(exampleFiles()); }
    void pages_keepToThePreset();
    void ownDecision_isShort_data() { addLanguagesAndPapers({QStringLiteral("own")}); }
    void ownDecision_isShort();
    void letter_isWithinTwoPagesOfA4_data();
    void letter_isWithinTwoPagesOfA4();
    void sections_comeByPreset();
    void sameDecision_givesTheSameBytes();
};

void TestReportPresets::pages_keepToThePreset()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    QFETCH(bool, isLetter);
    useLanguage(QLocale(language));
    const storage::DecisionResult opened = storage::openDecision(name, language);
    QVERIFY(opened.decision);
    for (const Preset preset : report::allPresets()) {
        const report::Report report = reportOf(*opened.overlaid, *opened.decision, preset);
        const report::pdf::PageLayout layout = laidOut(report, isLetter);
        const QByteArray what = report::presetId(preset).toLatin1() + ": " +
                                QByteArray::number(layout.pageCount()) + " pages";
        if (preset == Preset::Board) {
            QVERIFY2(layout.pageCount() == 2, what.constData());
        } else if (preset == Preset::Review) {
            QVERIFY2(layout.pageCount() <= 8, what.constData());
        }
        for (int page = 0; page < layout.pageCount(); ++page) {
            QVERIFY2(layout.filled(page) <= 1.001, what.constData());
            QVERIFY2(layout.filled(page) > 1.0 / 3 || layout.endsChapter(page),
                     (what + ", page " + QByteArray::number(page + 1)).constData());
        }
    }
}

void TestReportPresets::ownDecision_isShort()
{
    QFETCH(QString, language);
    QFETCH(bool, isLetter);
    useLanguage(QLocale(language));
    const decision::Decision own = ownDecision();
    const auto base = decision::overlay(knowledge::emptyBase(), own).base;
    QCOMPARE(base->alternatives.size(), std::size_t(4));
    QCOMPARE(base->criteria.size(), std::size_t(6));
    const auto pages = [&](Preset preset) {
        return laidOut(reportOf(*base, own, preset), isLetter).pageCount();
    };
    QCOMPARE(pages(Preset::Board), 2);
    QVERIFY2(pages(Preset::Review) <= 4, QByteArray::number(pages(Preset::Review)).constData());
    for (const Preset preset : report::allPresets()) {
        const report::Report report = reportOf(*base, own, preset);
        for (const report::Section &section : report.sections) {
            QVERIFY2(!section.blocks.empty() && !section.title.trimmed().isEmpty(),
                     qPrintable(section.anchor));
        }
        const QStringList texts = tests::textsOf(report);
        for (const QString &text : texts) {
            // Nothing that asks for answers or a base, where there is neither.
            QVERIFY2(!text.contains(QStringLiteral("0/0")) &&
                         !text.contains(QStringLiteral(" ,")) &&
                         !text.endsWith(QStringLiteral(", ")),
                     qPrintable(text));
        }
        if (language == QStringLiteral("en")) {
            QVERIFY(!texts.contains(QStringLiteral("None of your answers asks for this")));
        }
    }
}

void TestReportPresets::letter_isWithinTwoPagesOfA4_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = exampleFiles();
    for (const QString &file : files) {
        QTest::newRow(qPrintable(QFileInfo(file).baseName())) << file;
    }
}

void TestReportPresets::letter_isWithinTwoPagesOfA4()
{
    QFETCH(QString, name);
    const storage::DecisionResult opened = storage::openDecision(name);
    QVERIFY(opened.decision);
    const report::Report report = reportOf(*opened.overlaid, *opened.decision, Preset::File);
    const int a4 = laidOut(report, false).pageCount();
    const int letter = laidOut(report, true).pageCount();
    QVERIFY2(std::abs(letter - a4) <= 2,
             (QByteArray::number(a4) + " and " + QByteArray::number(letter)).constData());
}

void TestReportPresets::sections_comeByPreset()
{
    const storage::DecisionResult opened = storage::openDecision(
        QStringLiteral(STEELYARD_SOURCE "/resources/examples/member-app.steelyard"));
    QVERIFY(opened.decision);
    std::size_t before = 0;
    for (const Preset preset : report::allPresets()) {
        const report::Report report = reportOf(*opened.overlaid, *opened.decision, preset);
        report::Parts parts;
        for (const report::Section &section : report.sections) {
            parts.insert(section.part);
            QVERIFY(report::partsOf(preset).count(section.part) > 0);
        }
        QVERIFY(parts.size() > before);
        before = parts.size();
        QCOMPARE(report.kind, report::presetName(preset));
    }
}

void TestReportPresets::sameDecision_givesTheSameBytes()
{
    const decision::Decision own = ownDecision();
    const auto base = decision::overlay(knowledge::emptyBase(), own).base;
    for (const Preset preset : report::allPresets()) {
        QVERIFY(report::pdfBytes(reportOf(*base, own, preset)) ==
                report::pdfBytes(reportOf(*base, own, preset)));
    }
}

STEELYARD_TEST_MAIN(TestReportPresets)
#include "test_report_presets.moc"
