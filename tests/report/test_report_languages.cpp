// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "report/formats/pdf/pdf_writer.h"
#include "report/pdf_tools.h"
#include "report/report_texts.h"
#include "report/sections/build_report.h"
#include "storage/knowledge_bases.h"
#include "test_main.h"
#include "translations/language.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace steelyard;

namespace {

// Twelve of the bundled decisions: base, scenario.
const std::vector<std::pair<QString, QString>> &decisions()
{
    const auto text = [](const char *name) { return QString::fromLatin1(name); };
    const QString frameworks = text("python-web-frameworks");
    const QString styles = text("api-styles");
    const QString databases = text("relational-databases");
    static const std::vector<std::pair<QString, QString>> twelve{
        {frameworks, text("content_site")}, {frameworks, text("internal_tool")},
        {frameworks, text("api_backend")},  {frameworks, text("microservice")},
        {frameworks, text("learning")},     {frameworks, text("realtime")},
        {frameworks, text("long_lived")},   {styles, text("public")},
        {styles, text("product")},          {styles, text("internal")},
        {databases, text("tenants")},       {databases, text("records")}};
    return twelve;
}

// A row that is higher than a good part of a page is set line by line, so that other cells' lines
// stand between those of a long text: then all its words are there.
bool isInHighRow(const QString &text, const QString &all)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return text.size() > 250 && std::all_of(words.begin(), words.end(), [&](const QString &word) {
               return all.contains(tests::squeezed(word));
           });
}

} // namespace

// Reports of twelve decisions in two languages.
class TestReportLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { useLanguage(QLocale::c()); }
    void everyText_isInThePdf_data() { addDecisions(); }
    void everyText_isInThePdf();
    void pages_keepToTheirSections_data() { addDecisions(); }
    void pages_keepToTheirSections();
    void german_isGermanAllThrough();
    void numbersAndDates_areThoseOfTheLanguage();

private:
    static void addDecisions();
    [[nodiscard]] report::Report built(const QString &base, const QString &scenario,
                                       const QString &language, const report::Parts &parts,
                                       bool mustHaves = false);
};

void TestReportLanguages::addDecisions()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de"}) {
        for (const auto &[base, scenario] : decisions()) {
            QTest::addRow("%s, %s", qPrintable(scenario), language)
                << base << scenario << QString::fromLatin1(language);
        }
    }
}

report::Report TestReportLanguages::built(const QString &base, const QString &scenario,
                                          const QString &language, const report::Parts &parts,
                                          bool mustHaves)
{
    useLanguage(QLocale(language));
    const storage::KnowledgePointer read = storage::loadKnowledge(base, language).base;
    if (!read) {
        return {};
    }
    decision::Decision decision = decision::newDecision(
        *read, read->scenarios[read->scenarioIndex(scenario.toStdString())], "2026-11-20");
    if (mustHaves) {
        for (std::size_t i = 0; i < 2; ++i) {
            decision.mustHaves[read->capabilities.at(i).id] = {true, knowledge::Support::Build, 5};
        }
    }
    decision::Verdict verdict = decision::evaluate(*read, decision);
    if (!decision::addRobustness(verdict, *read) || !decision::addSensitivity(verdict, *read)) {
        return {};
    }
    report::ReportOptions options;
    options.parts = parts;
    return report::buildReport(*read, decision, verdict, options);
}

void TestReportLanguages::everyText_isInThePdf()
{
    QFETCH(QString, base);
    QFETCH(QString, scenario);
    QFETCH(QString, language);
    const report::Report report = built(base, scenario, language, report::allParts());
    const QString all = tests::squeezed(tests::pdfBody(report::pdfBytes(report)));
    const QStringList texts = tests::textsOf(report);
    QVERIFY(texts.size() > 300);
    QStringList missing;
    for (const QString &text : texts) {
        if (!all.contains(tests::squeezed(text)) && !isInHighRow(text, all)) {
            missing << text;
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral("\n--\n"))));
}

// With must-haves as well, which take room from what stands below them.
void TestReportLanguages::pages_keepToTheirSections()
{
    QFETCH(QString, base);
    QFETCH(QString, scenario);
    QFETCH(QString, language);
    const report::Report report =
        built(base, scenario, language,
              {report::Part::Decision, report::Part::ShortVersion, report::Part::Changes}, true);
    for (const report::Paper paper : {report::Paper::A4, report::Paper::Letter}) {
        const std::vector<QString> pages =
            tests::pdfPages(report::pdfBytes(report, {paper, {}, {}}));
        QVERIFY(pages.at(0).contains(report.title));
        QVERIFY(pages.at(1).contains(report.sections[1].title));
        QVERIFY(pages.at(2).contains(report.sections[2].title));
    }
}

// What a German report shares with the English one is names, numbers and what sources are called.
void TestReportLanguages::german_isGermanAllThrough()
{
    for (const char *base : {"python-web-frameworks", "api-styles", "relational-databases"}) {
        const QString id = QString::fromLatin1(base);
        const auto scenario = std::find_if(decisions().begin(), decisions().end(),
                                           [&id](const auto &entry) { return entry.first == id; });
        const report::Report english = built(id, scenario->second, "en", report::allParts());
        const report::Report german = built(id, scenario->second, "de", report::allParts());
        const QStringList said = tests::textsOf(english);
        const QSet<QString> inEnglish(said.begin(), said.end());
        const auto read = storage::loadKnowledge(id).base;
        QString sources; // and what else is the same in every language
        for (const knowledge::Source &source : read->sources) {
            sources +=
                QString::fromStdString(source.title + '\n' + source.publisher + '\n' + source.url +
                                       '\n' + source.version + '\n' + source.contentDate + '\n');
        }
        for (const knowledge::Alternative &entry : read->alternatives) {
            sources += QString::fromStdString(entry.versionSeen + '\n');
            for (const knowledge::Step &step : entry.firstSteps) {
                sources += QString::fromStdString(step.command).simplified() + u'\n';
            }
        }
        const auto isSame = [&sources](const QString &text) {
            const QStringList lines = text.split(u'\n');
            return std::all_of(lines.begin(), lines.end(), [&sources](const QString &line) {
                return sources.contains(line.simplified());
            });
        };
        const auto isNames = [&read](QString text) {
            for (const knowledge::Alternative &entry : read->alternatives) {
                text.remove(QString::fromStdString(entry.name));
            }
            return text.remove(u',').trimmed().isEmpty();
        };
        QStringList shared;
        const QStringList texts = tests::textsOf(german);
        QVERIFY(texts.size() > 300);
        for (const QString &text : texts) {
            if (text.count(u' ') > 2 && inEnglish.contains(text) && !isSame(text) &&
                !isNames(text)) {
                shared << text;
            }
        }
        shared.removeDuplicates();
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(QStringLiteral("\n--\n"))));
    }
}

void TestReportLanguages::numbersAndDates_areThoseOfTheLanguage()
{
    const report::Report german =
        built("python-web-frameworks", "api_backend", "de", report::onePageParts());
    QCOMPARE(german.language, "de");
    QVERIFY2(german.date == "20. Nov. 2026", qPrintable(german.date));
    const QString page = tests::pdfPages(report::pdfBytes(german)).front();
    QVERIFY(page.contains("1 von 1"));
    static const QRegularExpression number(QStringLiteral("\\b\\d,\\d\\b"));
    QVERIFY(page.contains(number));
    static const QRegularExpression english(QStringLiteral("(?<![.\\d])\\d\\.\\d(?![.\\d])"));
    QVERIFY2(!page.contains(english), qPrintable(page));
}

STEELYARD_TEST_MAIN(TestReportLanguages)
#include "test_report_languages.moc"
