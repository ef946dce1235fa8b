// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "decision/within_limits.h"
#include "knowledge/schema.h"
#include "packages/packed_file.h"
#include "report/formats/tables/data_writers.h"
#include "report/sample_verdict.h"
#include "report/sections/build_report.h"
#include "report/workbook.h"
#include "scoring/method_description.h"
#include "small_base.h"
#include "storage/decision_store.h"
#include "test_main.h"
#include "translations/language.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTranslator>

using namespace steelyard;
using tests::sheetOf;

namespace {

// The records of a CSV text with everything quoted undone.
QList<QStringList> recordsOf(const QByteArray &csv, QChar separator)
{
    QList<QStringList> records{{}};
    QString cell;
    bool isInside = false;
    const QString text = QString::fromUtf8(csv.mid(3));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && isInside && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += text[++i];
        } else if (c == u'"') {
            isInside = !isInside;
        } else if (!isInside && (c == separator || c == u'\n')) {
            records.last() << cell;
            cell.clear();
            if (c == u'\n') {
                records.append(QStringList());
            }
        } else if (isInside || c != u'\r') {
            cell += c;
        }
    }
    return records;
}

// Ids and numbers: what remains without texts that speak a language.
QJsonValue withoutTexts(const QJsonValue &value)
{
    static const QStringList ids{"option",   "criterion", "question", "state",     "winner",
                                 "kind",     "answers",   "favours",  "from",      "to",
                                 "source",   "method",    "rule",     "verdict",   "must_have",
                                 "severity", "becomes",   "asked_by", "capability"};
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &entry : value.toArray()) {
            list.append(withoutTexts(entry));
        }
        return list;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry.value().isString() || ids.contains(entry.key())) {
            kept.insert(entry.key(), withoutTexts(entry.value()));
        }
    }
    return kept;
}
QJsonObject withoutTexts(const QJsonObject &object)
{
    return withoutTexts(QJsonValue(object)).toObject();
}

// One table of a report.
QByteArray csvOf(const report::Report &report, const QString &table)
{
    for (const report::TableFile &file : report::writeCsvTables(report)) {
        if (file.name == table + ".csv") {
            return file.bytes;
        }
    }
    return {};
}

} // namespace

class TestReportData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void csv_hasATableAFile();
    void csv_followsTheLanguage();
    void yesAndNo_followTheLanguage();
    void everyName_hasAnId();
    void json_hasNumbersAsNumbers();
    void correctedRating_hasBaseCorrectionAndReason();
    void examples_keepToTheSchema_data();
    void examples_keepToTheSchema();
    void formulas_areHarmless_data();
    void formulas_areHarmless();

private:
    knowledge::KnowledgeBase m_base;
    report::Report m_report;
};

void TestReportData::initTestCase()
{
    m_base = tests::smallBase();
    m_report =
        report::buildReport(m_base, tests::sampleDecision(m_base), tests::sampleVerdict(m_base),
                            {QLocale(QLocale::German), report::allParts(), false, false});
}

void TestReportData::csv_hasATableAFile()
{
    const std::vector<report::TableFile> files = report::writeCsvTables(m_report);
    QCOMPARE(files.size(), m_report.data.tables.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
        const report::DataTable &table = m_report.data.tables[i];
        QVERIFY(files[i].bytes.startsWith("\xef\xbb\xbf") &&
                files[i].bytes.startsWith(files[i].heads));
        const QList<QStringList> records = recordsOf(files[i].bytes, u';');
        QCOMPARE(records.size(), static_cast<qsizetype>(table.rows.size()) + 2); // heads; the end
        for (qsizetype row = 0; row + 1 < records.size(); ++row) {
            QCOMPARE(records[row].size(), static_cast<qsizetype>(table.columns.size()));
        }
    }
    QCOMPARE(report::writeCsv(m_report), csvOf(m_report, "results"));
}

// As spreadsheets of the language read them; nothing is not zero.
void TestReportData::csv_followsTheLanguage()
{
    const auto row = [](const report::Report &report, QChar separator) {
        return recordsOf(csvOf(report, "results"), separator).at(1);
    };
    QVERIFY(row(m_report, u';').contains("7,6"));
    QVERIFY(row(m_report, u';').contains("0,007"));
    report::Report english = m_report;
    english.language = "en";
    QVERIFY(row(english, u',').contains("7.6"));
    QVERIFY(row(english, u',').contains("0.007"));
    QVERIFY(!report::isCsvByUs(english, report::writeCsv(m_report)));
    QVERIFY(csvOf(english, "ratings").contains("\"Espresso machine\",,"));
}

namespace {

// Of two words alone, so that the test needs no catalogue.
class YesAndNo : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *,
                                    int) const override
    {
        const bool isOurs = qstrcmp(context, "steelyard::report::Tables") == 0;
        return !isOurs                     ? QString()
               : qstrcmp(text, "yes") == 0 ? QStringLiteral("ja")
                                           : QStringLiteral("nein");
    }
};

} // namespace

// In cells that people read and in the formulas that compare them. Programs have true and false.
void TestReportData::yesAndNo_followTheLanguage()
{
    YesAndNo words;
    QVERIFY(QCoreApplication::installTranslator(&words));
    int said = 0;
    for (const report::DataTable &table : m_report.data.tables) {
        const QList<QStringList> records = recordsOf(csvOf(m_report, table.key), u';');
        for (qsizetype column = 0; column < records[0].size(); ++column) {
            if (table.columns[size_t(column)].shown != report::Shown::YesNo) {
                continue;
            }
            for (qsizetype row = 1; row + 1 < records.size(); ++row) {
                const QString &cell = records[row][column];
                QVERIFY2(cell.isEmpty() || cell == "ja" || cell == "nein", qPrintable(table.key));
                said += cell == "ja" ? 1 : 0;
            }
        }
    }
    QVERIFY(said > 5);
    const QByteArray book = report::writeXlsx(m_report);
    const QByteArray texts = packages::partOf(book, "xl/sharedStrings.xml", 1 << 24);
    QVERIFY(texts.contains(">ja<") && texts.contains(">nein<"));
    QVERIFY(sheetOf(m_report, "1").contains("=\"ja\",\"\",1+SUMPRODUCT"));
    const QJsonObject root = QJsonDocument::fromJson(report::writeJson(m_report)).object();
    QCOMPARE(root["results"][1]["left_out"], QJsonValue(true));
    QVERIFY(QCoreApplication::removeTranslator(&words));
}

// What a language may change stands beside what none does; and beside each word of a fixed set
// stands what it is called.
void TestReportData::everyName_hasAnId()
{
    QFile file(QStringLiteral(STEELYARD_SOURCE "/resources/schema/report.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject tables =
        QJsonDocument::fromJson(file.readAll()).object()["properties"].toObject();
    // An id of its own in each table of a knowledge base's texts.
    const QMap<QString, QString> ids{{"option_facts", "fact"}, {"advice", "advice"},
                                     {"rules", "rule_id"},     {"published", "published"},
                                     {"sources", "source"},    {"ratings", "criterion"}};
    int count = 0;
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        const QJsonObject entry = table.value().toObject();
        const QJsonObject keys =
            (entry["type"] == "array" ? entry["items"].toObject() : entry)["properties"].toObject();
        const QString own = ids.value(table.key());
        QVERIFY2(own.isEmpty() || keys.contains(own), qPrintable(table.key()));
        for (auto key = keys.begin(); key != keys.end(); ++key) {
            const QString path = table.key() + u'.' + key.key();
            if (key.key().endsWith("_name") || key.key().endsWith("_names")) {
                const QString id = key.key().left(key.key().lastIndexOf(u'_'));
                QVERIFY2(keys.contains(id) || keys.contains(id + u's'), qPrintable(path));
                ++count;
            }
            const bool isSaid = keys.contains(key.key() + "_name") ||
                                keys.contains(key.key() + "_text"); // in a sentence
            QVERIFY2(!key.value().toObject().contains("enum") || isSaid, qPrintable(path));
        }
    }
    QVERIFY(count > 40);
}

void TestReportData::json_hasNumbersAsNumbers()
{
    const QJsonObject root = QJsonDocument::fromJson(report::writeJson(m_report)).object();
    QCOMPARE(root["format"].toString(), "steelyard-report");
    QCOMPARE(root["fingerprint"].toString(), m_report.fingerprint);
    QCOMPARE(root["results"].toArray().size(), 3);
    QCOMPARE(root["results"][0]["value"].toDouble(), 7.6);
    QCOMPARE(root["ratings"].toArray().size(), 12);
    QCOMPARE(root["weights"][0]["weight"].toDouble(), 0.5);
    int unknown = 0;
    for (const QJsonValue &rating : root["ratings"].toArray()) {
        unknown += rating["rating"].isNull() ? 1 : 0;
    }
    QVERIFY(unknown > 0);
    for (const char *table : {"answers", "sources", "groups", "contributions", "weight_steps"}) {
        QVERIFY2(!root[QLatin1String(table)].toArray().isEmpty(), table);
    }
    QCOMPARE(root["about"]["state"].toString(), "leaning");
    QCOMPARE(root["about"]["lead"].toDouble(), 0.5);
    QCOMPARE(root["about"]["lead_low"].toDouble(), -0.2);
    QCOMPARE(root["results"][1]["left_out"].toBool(), true);
    QCOMPARE(root["exclusions"][0]["must_have"].toString(), "timer");
    QCOMPARE(root["places"].toArray().size(), 4);
    QCOMPARE(root["open_questions"][0]["share"].toDouble(), 0.7);
    QCOMPARE(root["flips"][0]["to"].toString(), "few");
    QCOMPARE(root["published"][0]["verdict"].toString(), "winner");
}

void TestReportData::correctedRating_hasBaseCorrectionAndReason()
{
    decision::Decision decision = tests::sampleDecision(m_base);
    decision.answers["practice"] = {decision::AnswerState::Chosen, {"yes"}, {}};
    const report::Report report = report::buildReport(
        m_base, decision, tests::sampleVerdict(m_base, decision), {QLocale(QLocale::English)});
    const QJsonObject root = QJsonDocument::fromJson(report::writeJson(report)).object();
    const QJsonValue correction = root["corrections"][0];
    QCOMPARE(root["corrections"].toArray().size(), 1);
    QCOMPARE(correction["criterion"].toString(), "ease");
    QCOMPARE(correction["option"].toString(), "espresso");
    QCOMPARE(correction["base_rating"].toDouble(), 3.0);
    QCOMPARE(correction["by"].toDouble(), 2.0);
    QCOMPARE(correction["rating"].toDouble(), 5.0);
    QCOMPARE(correction["question"].toString(), "practice");
    QCOMPARE(correction["answer_name"].toString(), "Yes");
}

void TestReportData::examples_keepToTheSchema_data()
{
    QTest::addColumn<QString>("file");
    QVERIFY(!storage::bundledKnowledge().empty()); // loads the resources
    const QDir folder(QStringLiteral(":/examples"));
    for (const QString &name : folder.entryList({QStringLiteral("*.steelyard")})) {
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

// In both languages; and what no language may change, none does.
void TestReportData::examples_keepToTheSchema()
{
    QFETCH(const QString, file);
    QFile schemaFile(QStringLiteral(STEELYARD_SOURCE "/resources/schema/report.schema.json"));
    QVERIFY(schemaFile.open(QIODevice::ReadOnly));
    const QByteArray schemaText = schemaFile.readAll();
    const knowledge::Schema schema(std::string_view(schemaText.constData(), schemaText.size()));
    QJsonObject first;
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale(QLocale::German)}) {
        useLanguage(locale);
        storage::DecisionResult opened = storage::openDecision(file, locale.name().left(2));
        QVERIFY(opened.decision && opened.overlaid);
        opened.decision->samples = decision::kFewestSamples;
        decision::Verdict verdict = decision::evaluate(*opened.overlaid, *opened.decision);
        QVERIFY(decision::addRobustness(verdict, *opened.overlaid));
        QVERIFY(decision::addSensitivity(verdict, *opened.overlaid));
        report::ReportOptions options;
        options.locale = locale;
        const report::Report report =
            report::buildReport(*opened.overlaid, *opened.decision, verdict, options);
        const QByteArray json = report::writeJson(report);
        QCOMPARE(json, report::writeJson(report));
        const auto problems = schema.check({json.constData(), size_t(json.size())}, "report.json");
        QVERIFY2(problems.empty(),
                 problems.empty() ? "" : knowledge::toLine(problems.front()).c_str());
        for (const QJsonValue opinion : QJsonDocument::fromJson(json)[u"opinions"].toArray()) {
            const std::string method = opinion[u"method"].toString().toStdString();
            QVERIFY2(scoring::methodNamed(method).has_value(), method.c_str());
        }
        const QJsonObject ids = withoutTexts(QJsonDocument::fromJson(json).object());
        if (first.isEmpty()) {
            first = ids;
        }
        for (auto table = ids.begin(); table != ids.end(); ++table) {
            QVERIFY2(table.value() == first.value(table.key()), qPrintable(table.key()));
        }
    }
    useLanguage(QLocale::c());
}

void TestReportData::formulas_areHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("equals") << "=cmd|' /C calc'!A0"
                            << "'=cmd|' /C calc'!A0";
    QTest::newRow("plus") << "+1"
                          << "'+1";
    QTest::newRow("minus") << "-1+1"
                           << "'-1+1";
    QTest::newRow("at") << "@SUM(1)"
                        << "'@SUM(1)";
    QTest::newRow("tab") << "\t=1"
                         << "'\t=1";
    QTest::newRow("space before") << " =1"
                                  << "' =1";
    QTest::newRow("wide equals") << QStringLiteral("\uFF1D1") << QStringLiteral("'\uFF1D1");
    QTest::newRow("invisible before") << QStringLiteral("\u200B=1") << QStringLiteral("'\u200B=1");
    QTest::newRow("quotes") << "a \"b\", c\nd"
                            << "a \"b\", c\nd";
    QTest::newRow("plain") << "a=b"
                           << "a=b";
}

void TestReportData::formulas_areHarmless()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    report::Report report;
    report.data.tables = {{"k", "T", {{"a", "A", 10}}, {{text}}}};
    QCOMPARE(recordsOf(csvOf(report, "k"), u',').at(1).first(), written);

    // In a workbook a text is a shared string: no cell has a formula.
    const QByteArray sheet =
        packages::partOf(report::writeXlsx(report), "xl/worksheets/sheet1.xml", 100'000);
    QVERIFY(sheet.contains("t=\"s\""));
    QVERIFY(!sheet.contains("<f>"));
    QVERIFY(!sheet.contains("hyperlink"));
}

STEELYARD_TEST_MAIN(TestReportData)
#include "test_report_data.moc"
