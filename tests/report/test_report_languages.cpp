// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "report/formats/pdf/pdf_writer.h"
#include "report/pdf_tools.h"
#include "report/report_texts.h"
#include "report/sections/build_report.h"
#include "storage/knowledge_bases.h"
#include "test_main.h"
#include "translations/language.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

// One decision of each base.
bool isFirstOfItsBase(const std::pair<QString, QString> &decision)
{
    const auto first =
        std::find_if(decisions().begin(), decisions().end(),
                     [&decision](const auto &entry) { return entry.first == decision.first; });
    return *first == decision;
}

void addTexts(const QJsonValue &value, QString &texts)
{
    if (value.isString()) {
        texts += value.toString().simplified() + u'\n';
    } else if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries) {
            addTexts(entry, texts);
        }
    } else if (value.isObject()) {
        const QJsonObject members = value.toObject();
        for (const QJsonValue &member : members) {
            addTexts(member, texts);
        }
    }
}

// All that a bundled base says in its own language, a line each.
QString textsOfBase(const QString &id)
{
    QFile file(QStringLiteral(":/knowledge/%1.json").arg(id));
    QString texts;
    if (file.open(QIODevice::ReadOnly)) {
        addTexts(QJsonDocument::fromJson(file.readAll()).object(), texts);
    }
    return texts;
}

} // namespace

// Reports of twelve decisions in two languages, and of three in the others.
class TestReportLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { useLanguage(QLocale::c()); }
    void everyText_isInThePdf_data() { addDecisions(); }
    void everyText_isInThePdf();
    void pages_keepToTheirSections_data() { addDecisions(); }
    void pages_keepToTheirSections();
    void programsWords_areInTheLanguage_data();
    void programsWords_areInTheLanguage();
    void englishTexts_areSaidToBe();
    void numbersAndDates_areThoseOfTheLanguage_data();
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
    for (const auto &[language, isEvery] : {std::pair("en", true), std::pair("de", true),
                                            std::pair("fr", false), std::pair("es", false)}) {
        for (const auto &decision : decisions()) {
            if (isEvery || isFirstOfItsBase(decision)) {
                QTest::addRow("%s, %s", qPrintable(decision.second), language)
                    << decision.first << decision.second << QString::fromLatin1(language);
            }
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
        built(base, scenario, language, report::partsOf(report::Preset::Board), true);
    for (const report::Paper paper : {report::Paper::A4, report::Paper::Letter}) {
        const std::vector<QString> pages =
            tests::pdfPages(report::pdfBytes(report, {paper, {}, {}}));
        QVERIFY(pages.at(0).simplified().contains(report.title));
        QVERIFY(pages.at(1).simplified().contains(report.sections[1].title)); // it may wrap
        QCOMPARE(pages.size(), std::size_t(2));
    }
}

void TestReportLanguages::programsWords_areInTheLanguage_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("language");
    for (const char *language : {"de", "fr", "es"}) {
        for (const auto &decision : decisions()) {
            if (isFirstOfItsBase(decision)) {
                QTest::addRow("%s, %s", qPrintable(decision.first), language)
                    << decision.first << decision.second << QString::fromLatin1(language);
            }
        }
    }
}

// What a report shares with the English one is names, numbers, what sources are called, and the
// texts of a base that does not speak the language.
void TestReportLanguages::programsWords_areInTheLanguage()
{
    QFETCH(QString, base);
    QFETCH(QString, scenario);
    QFETCH(QString, language);
    const report::Report english = built(base, scenario, "en", report::allParts());
    const report::Report other = built(base, scenario, language, report::allParts());
    const QStringList said = tests::textsOf(english);
    const QSet<QString> inEnglish(said.begin(), said.end());
    const auto read = storage::loadKnowledge(base, language).base;
    QString same;
    for (const knowledge::Source &source : read->sources) {
        same += QString::fromStdString(source.title + '\n' + source.publisher + '\n' + source.url +
                                       '\n' + source.version + '\n' + source.contentDate + '\n');
    }
    for (const knowledge::Alternative &entry : read->alternatives) {
        same += QString::fromStdString(entry.versionSeen + '\n');
        for (const knowledge::Step &step : entry.firstSteps) {
            same += QString::fromStdString(step.command).simplified() + u'\n';
        }
    }
    const QString ofBase = read->language == "en" ? textsOfBase(base) : QString();
    // Lists, numbers with their units, and headlines made into sentences.
    const auto isOfBase = [&ofBase](const QString &text) {
        static const QRegularExpression between(QStringLiteral("[;,:.()→×\\d\\n]+\\s*"));
        const QStringList pieces = text.split(between, Qt::SkipEmptyParts);
        return std::all_of(pieces.begin(), pieces.end(), [&ofBase](const QString &piece) {
            return ofBase.contains(piece.simplified());
        });
    };
    // The word is the same in several languages.
    const QRegularExpression version(QStringLiteral("^version "));
    const auto isSame = [&same, &version](const QString &text) {
        const QStringList lines = text.split(u'\n');
        return std::all_of(lines.begin(), lines.end(), [&same, &version](const QString &line) {
            return same.contains(line.simplified().remove(version));
        });
    };
    const auto isNames = [&read](QString text) {
        for (const knowledge::Alternative &entry : read->alternatives) {
            text.remove(QString::fromStdString(entry.name));
        }
        return text.remove(u',').trimmed().isEmpty();
    };
    QStringList shared;
    const QStringList texts = tests::textsOf(other);
    QVERIFY(texts.size() > 300);
    for (const QString &text : texts) {
        if (text.count(u' ') > 2 && inEnglish.contains(text) && !isSame(text) && !isNames(text) &&
            !isOfBase(text)) {
            shared << text;
        }
    }
    shared.removeDuplicates();
    QVERIFY2(shared.isEmpty(), qPrintable(shared.join(QStringLiteral("\n--\n"))));
}

// Once, in a long report and in a short one; and not where the base speaks the language.
void TestReportLanguages::englishTexts_areSaidToBe()
{
    const auto count = [this](const char *language, const report::Parts &parts) {
        const QString said = tests::textsOf(built("python-web-frameworks", "api_backend",
                                                  QString::fromLatin1(language), parts))
                                 .join(u'\n');
        return said.count(QStringLiteral("de cette base de connaissances sont")) +
               said.count(QStringLiteral("texts of this knowledge base are")) +
               said.count(QStringLiteral("Texte dieser Wissensbasis sind"));
    };
    QCOMPARE(count("fr", report::allParts()), 1);
    QCOMPARE(count("fr", report::Parts{report::Part::Decision}), 1);
    QCOMPARE(count("en", report::allParts()), 0);
    QCOMPARE(count("de", report::allParts()), 0);
}

void TestReportLanguages::numbersAndDates_areThoseOfTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("pages");
    QTest::newRow("German") << "de"
                            << "20. Nov. 2026"
                            << "1 von 1";
    QTest::newRow("French") << "fr"
                            << "20 nov. 2026"
                            << "1 sur 1";
    QTest::newRow("Spanish") << "es"
                             << "20 nov 2026"
                             << "1 de 1";
}

void TestReportLanguages::numbersAndDates_areThoseOfTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, date);
    QFETCH(QString, pages);
    const report::Report other = built("python-web-frameworks", "api_backend", language,
                                       report::Parts{report::Part::Decision});
    QCOMPARE(other.language, language);
    QCOMPARE(other.date, date);
    const QString page = tests::pdfPages(report::pdfBytes(other)).front();
    QVERIFY2(page.contains(pages), qPrintable(page));
    static const QRegularExpression number(QStringLiteral("\\b\\d,\\d\\b"));
    QVERIFY(page.contains(number));
    static const QRegularExpression english(QStringLiteral("(?<![.\\d])\\d\\.\\d(?![.\\d])"));
    QVERIFY2(!page.contains(english), qPrintable(page));
}

STEELYARD_TEST_MAIN(TestReportLanguages)
#include "test_report_languages.moc"
