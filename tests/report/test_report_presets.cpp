// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "decision/overlay.h"
#include "report/content/shortening.h"
#include "report/formats/html/html_writer.h"
#include "report/formats/pdf/page_layout.h"
#include "report/formats/pdf/pdf_writer.h"
#include "report/formats/tables/data_writers.h"
#include "report/report_texts.h"
#include "report/sections/build_report.h"
#include "storage/decision_store.h"
#include "test_main.h"
#include "translations/language.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <iterator>

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

// The same for every preset, paper and language.
decision::Verdict verdictOf(const knowledge::KnowledgeBase &base,
                            const decision::Decision &decision)
{
    decision::Verdict verdict = decision::evaluate(base, decision);
    if (!decision::addRobustness(verdict, base) || !decision::addSensitivity(verdict, base)) {
        return {};
    }
    return verdict;
}

report::Report reportOf(const knowledge::KnowledgeBase &base, const decision::Decision &decision,
                        const decision::Verdict &verdict, Preset preset)
{
    report::ReportOptions options;
    options.preset = preset;
    return report::buildReport(base, decision, verdict, options);
}

void addLanguages(const QStringList &names)
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    for (const QString &name : names) {
        for (const char *language : {"en", "de"}) {
            QTest::addRow("%s, %s", qPrintable(QFileInfo(name).baseName()), language)
                << name << QString::fromLatin1(language);
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
    void pages_keepToThePreset_data() { addLanguages(exampleFiles()); }
    void pages_keepToThePreset();
    void ownDecision_isShort_data() { addLanguages({QStringLiteral("own")}); }
    void ownDecision_isShort();
    void longNames_stayShortAndWhole_data() { addLanguages({QStringLiteral("long names")}); }
    void longNames_stayShortAndWhole();
    void sections_comeByPreset();
    void file_tellsWhoNeverLeadsInOneLine();
    void shortenedReport_listsWhatItCites();
    void sameDecision_givesTheSameBytes();
};

void TestReportPresets::pages_keepToThePreset()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    useLanguage(QLocale(language));
    const storage::DecisionResult opened = storage::openDecision(name, language);
    QVERIFY(opened.decision);
    const decision::Verdict verdict = verdictOf(*opened.overlaid, *opened.decision);
    const bool isSmall =
        opened.decision->alternatives.size() <= 4 && opened.overlaid->criteria.size() <= 8;
    for (const Preset preset : report::allPresets()) {
        const report::Report report = reportOf(*opened.overlaid, *opened.decision, verdict, preset);
        int pages[2] = {0, 0};
        for (const bool isLetter : {false, true}) {
            const report::pdf::PageLayout layout = laidOut(report, isLetter);
            pages[isLetter ? 1 : 0] = layout.pageCount();
            const QByteArray what = report::presetId(preset).toLatin1() +
                                    (isLetter ? ", Letter: " : ", A4: ") +
                                    QByteArray::number(layout.pageCount()) + " pages";
            if (preset == Preset::Board) {
                QVERIFY2(layout.pageCount() == 2, what.constData());
            } else if (preset == Preset::Review) {
                QVERIFY2(layout.pageCount() <= (isSmall ? 4 : 8), what.constData());
            }
            for (int page = 0; page < layout.pageCount(); ++page) {
                QVERIFY2(layout.filled(page) <= 1.001, what.constData());
                QVERIFY2(layout.filled(page) > 1.0 / 3 || layout.endsChapter(page),
                         (what + ", page " + QByteArray::number(page + 1)).constData());
            }
        }
        QVERIFY2(
            std::abs(pages[0] - pages[1]) <= 2,
            (QByteArray::number(pages[0]) + " and " + QByteArray::number(pages[1])).constData());
    }
}

void TestReportPresets::ownDecision_isShort()
{
    QFETCH(QString, language);
    useLanguage(QLocale(language));
    const decision::Decision own = ownDecision();
    const auto base = decision::overlay(knowledge::emptyBase(), own).base;
    QCOMPARE(base->alternatives.size(), std::size_t(4));
    QCOMPARE(base->criteria.size(), std::size_t(6));
    const decision::Verdict verdict = verdictOf(*base, own);
    for (const Preset preset : report::allPresets()) {
        const report::Report report = reportOf(*base, own, verdict, preset);
        for (const bool isLetter : {false, true}) {
            const int pages = laidOut(report, isLetter).pageCount();
            const int most = preset == Preset::Board ? 2 : 4;
            QVERIFY2(preset == Preset::File || pages <= most,
                     QByteArray::number(pages).constData());
            QVERIFY(preset != Preset::Board || pages == most);
        }
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

// Four options and eight criteria with names of several long words, and nothing weighed yet.
void TestReportPresets::longNames_stayShortAndWhole()
{
    QFETCH(QString, language);
    useLanguage(QLocale(language));
    decision::Decision own = decision::newOwnDecision("Verwaltungssoftware", "2026-11-20");
    const auto empty = decision::overlay(knowledge::emptyBase(), own).base;
    std::vector<std::string> options;
    for (const char *name : {"Anbieter A Verwaltungssoftware", "Anbieter B Verwaltungssoftware",
                             "Anbieter C Verwaltungssoftware", "Anbieter D Verwaltungssoftware"}) {
        decision::OwnOption option;
        option.name = name;
        options.push_back(decision::addOption(own, *empty, option));
    }
    const char *names[] = {"Betriebskosten",
                           "Verfügbarkeit im Rechenzentrum",
                           "Datenschutzabschätzung",
                           "Einarbeitungszeit",
                           "Antwortzeit",
                           "Mandantenfähigkeit",
                           "Schnittstellen",
                           "Wartungsfenster"};
    for (std::size_t c = 0; c < std::size(names); ++c) {
        decision::OwnCriterion criterion;
        criterion.name = names[c];
        const std::string id = decision::addCriterion(own, *empty, criterion);
        for (std::size_t i = 0; i < options.size(); ++i) {
            const double level = static_cast<double>((3 * c + 5 * i + c * i) % 10);
            decision::setFinding(own, {id, options[i], level, level * 0.9, level});
        }
    }
    const auto base = decision::overlay(knowledge::emptyBase(), own).base;
    const decision::Verdict verdict = verdictOf(*base, own);
    const report::Report review = reportOf(*base, own, verdict, Preset::Review);
    for (const bool isLetter : {false, true}) {
        const int pages = laidOut(review, isLetter).pageCount();
        QVERIFY2(pages <= 4, QByteArray::number(pages).constData());
        QCOMPARE(laidOut(reportOf(*base, own, verdict, Preset::Board), isLetter).pageCount(), 2);
    }
    // As long as names may be, which then are cut where pages show them, and nowhere else.
    for (decision::OwnOption &option : own.own.options) {
        option.name +=
            " für alle Standorte und Abteilungen der Unternehmensgruppe, Ausgabe 2026/27";
    }
    const auto longer = decision::overlay(knowledge::emptyBase(), own).base;
    const report::Report board = reportOf(*longer, own, verdictOf(*longer, own), Preset::Board);
    for (const bool isLetter : {false, true}) {
        QCOMPARE(laidOut(board, isLetter).pageCount(), 2);
    }
    QVERIFY(report::writeJson(board).contains(own.own.options.front().name.c_str()));
}

void TestReportPresets::sections_comeByPreset()
{
    const storage::DecisionResult opened = storage::openDecision(
        QStringLiteral(STEELYARD_SOURCE "/resources/examples/member-app.steelyard"));
    QVERIFY(opened.decision);
    const decision::Verdict verdict = verdictOf(*opened.overlaid, *opened.decision);
    std::size_t before = 0;
    for (const Preset preset : report::allPresets()) {
        const report::Report report = reportOf(*opened.overlaid, *opened.decision, verdict, preset);
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

// Pages are for who may lead; all of the others stand in one line and on pages when asked for.
void TestReportPresets::file_tellsWhoNeverLeadsInOneLine()
{
    const storage::DecisionResult opened = storage::openDecision(
        QStringLiteral(STEELYARD_SOURCE "/resources/examples/member-app.steelyard"));
    QVERIFY(opened.decision);
    const decision::Verdict verdict = verdictOf(*opened.overlaid, *opened.decision);
    report::ReportOptions options;
    options.preset = Preset::File;
    const auto pagesOf = [](const report::Report &report) {
        QStringList names;
        for (const report::Section &section : report.sections) {
            if (section.part == report::Part::Options && section.option) {
                names << section.option->name;
            }
        }
        return names;
    };
    const report::Report file =
        report::buildReport(*opened.overlaid, *opened.decision, verdict, options);
    options.everything = true;
    const report::Report whole =
        report::buildReport(*opened.overlaid, *opened.decision, verdict, options);
    const QStringList shown = pagesOf(file);
    const QStringList all = pagesOf(whole);
    QCOMPARE(all.size(), static_cast<qsizetype>(opened.decision->alternatives.size()));
    QVERIFY(!shown.isEmpty() && shown.size() < all.size());
    const auto others = std::find_if(
        file.sections.begin(), file.sections.end(),
        [](const report::Section &section) { return section.anchor == "other-options"; });
    QVERIFY(others != file.sections.end());
    QCOMPARE(others->blocks.size(), std::size_t(1));
    const QString line = std::get<report::Paragraph>(others->blocks.front()).text.plain();
    for (const decision::AlternativeResult &result : verdict.scores.alternatives) {
        const std::vector<double> &shares = verdict.shares(result.id).rankAcceptability;
        const bool canLead = result.exclusions.empty() && shares.front() >= 0.001;
        const QString name = QString::fromStdString(
            opened.overlaid->alternatives[opened.overlaid->alternativeIndex(result.id)].name);
        QVERIFY2(shown.contains(name) == canLead && line.contains(name) != canLead,
                 qPrintable(name));
    }
    for (const report::Section &section : whole.sections) {
        QVERIFY(section.anchor != "other-options");
    }
    // What programs read has them all.
    QVERIFY(report::writeJson(file) == report::writeJson(whole));
}

// The numbers of sources go from 1 without a gap, and each is cited.
void TestReportPresets::shortenedReport_listsWhatItCites()
{
    const storage::DecisionResult opened = storage::openDecision(
        QStringLiteral(STEELYARD_SOURCE "/resources/examples/member-app.steelyard"));
    QVERIFY(opened.decision);
    const decision::Verdict verdict = verdictOf(*opened.overlaid, *opened.decision);
    report::Report report = reportOf(*opened.overlaid, *opened.decision, verdict, Preset::Review);
    const auto numbers = [](const QString &html, const char *before) {
        static const QString number = QStringLiteral("source-([0-9]+)\"");
        QSet<int> found;
        const QRegularExpression expression(QLatin1String(before) + number);
        for (auto matches = expression.globalMatch(html); matches.hasNext();) {
            found.insert(matches.next().captured(1).toInt());
        }
        return found;
    };
    qsizetype before = 0;
    for (const double part : {0.0, 0.5, 1.0}) {
        report::Report shorter = report;
        shorter.sections = report::shortened(report.sections, part);
        const QString html = QString::fromUtf8(report::writeHtml(shorter));
        const QSet<int> listed = numbers(html, " id=\"");
        QCOMPARE(numbers(html, "href=\"#"), listed);
        for (int number = 1; number <= listed.size(); ++number) {
            QVERIFY2(listed.contains(number), qPrintable(QString::number(number)));
        }
        QVERIFY(before == 0 || listed.size() <= before);
        before = listed.size();
    }
    QVERIFY(before > 3);
}

void TestReportPresets::sameDecision_givesTheSameBytes()
{
    const decision::Decision own = ownDecision();
    const auto base = decision::overlay(knowledge::emptyBase(), own).base;
    const decision::Verdict verdict = verdictOf(*base, own);
    for (const Preset preset : report::allPresets()) {
        QVERIFY(report::pdfBytes(reportOf(*base, own, verdict, preset)) ==
                report::pdfBytes(reportOf(*base, own, verdict, preset)));
    }
}

STEELYARD_TEST_MAIN(TestReportPresets)
#include "test_report_presets.moc"
