// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/cited_sources.h"
#include "decision/evaluate.h"
#include "decision/within_limits.h"
#include "report/report_texts.h"
#include "report/sample_verdict.h"
#include "report/sections/build_report.h"
#include "small_base.h"
#include "storage/decision_store.h"
#include "test_main.h"
#include "translations/language.h"
#include "wording/foundation_wording.h"
#include "wording/wording.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace steelyard;
using report::RowKind;

// The numbers of whole reports, added as a reader would add them.
class TestReportNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { useLanguage(QLocale::c()); }
    void printedNumbers_addUpToTheirSums_data() { addExamples(); }
    void printedNumbers_addUpToTheirSums();
    void oneWeight_isPrintedAlikeEverywhere_data() { addExamples(); }
    void oneWeight_isPrintedAlikeEverywhere();
    void sources_areCountedInOneWay_data() { addExamples(); }
    void sources_areCountedInOneWay();
    void narrowLead_isToldByItsLargestParts_data() { addExamples(); }
    void narrowLead_isToldByItsLargestParts();
    void sourceOfRatingSetByHand_isPrinted();
    void correctedRating_saysWhatTheBaseHasAndWhy();

private:
    struct Told
    {
        storage::DecisionResult opened;
        decision::Verdict verdict;
        report::Report report;
        QLocale locale;
    };
    static void addExamples();
    static void tell(Told &told);

    static QString textOf(const report::Row &row, std::size_t column)
    {
        QString text;
        for (const report::Run &run :
             column < row.cells.size() ? row.cells[column].text.runs : std::vector<report::Run>()) {
            text += run.raised ? QString() : run.text; // a note's number is none of its own
        }
        return text;
    }
    // A number as it is printed, and the size of its last digit; none where it is no number.
    static std::optional<std::pair<double, double>> numberOf(const QString &text,
                                                             const QLocale &locale);
    static void verifySums(const report::Table &table, const QLocale &locale, bool isRoundingSaid,
                           bool areRatingsPoints);
    static std::vector<const report::Table *> tablesOf(const report::Section &section);
};

void TestReportNumbers::addExamples()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("language");
    QVERIFY(!storage::bundledKnowledge().empty()); // loads the resources
    const QDir folder(QStringLiteral(":/examples"));
    for (const char *language : {"en", "de"}) {
        for (const QString &name : folder.entryList({QStringLiteral("*.steelyard")})) {
            const QString row = name + u' ' + QLatin1String(language);
            QTest::newRow(qPrintable(row))
                << folder.filePath(name) << QString::fromLatin1(language);
        }
    }
}

void TestReportNumbers::tell(Told &told)
{
    QFETCH(const QString, file);
    QFETCH(const QString, language);
    told.locale = language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                    : QLocale(QLocale::German, QLocale::Germany);
    useLanguage(told.locale);
    told.opened = storage::openDecision(file, language);
    QVERIFY(told.opened.decision && told.opened.overlaid);
    told.opened.decision->samples = decision::kFewestSamples;
    told.verdict = decision::evaluate(*told.opened.overlaid, *told.opened.decision);
    QVERIFY(decision::addRobustness(told.verdict, *told.opened.overlaid));
    QVERIFY(decision::addSensitivity(told.verdict, *told.opened.overlaid));
    report::ReportOptions options;
    options.locale = told.locale;
    options.parts = report::allParts();
    told.report =
        report::buildReport(*told.opened.overlaid, *told.opened.decision, told.verdict, options);
}

std::optional<std::pair<double, double>> TestReportNumbers::numberOf(const QString &text,
                                                                     const QLocale &locale)
{
    QString digits = text;
    digits.remove(QRegularExpression(QStringLiteral("[%×<\\s\\x{a0}\\x{202f}]")));
    digits.replace(QChar(0x2212), u'-');
    bool isNumber = false;
    const double number = locale.toDouble(digits, &isNumber);
    if (!isNumber) {
        return std::nullopt;
    }
    const qsizetype point = digits.indexOf(locale.decimalPoint());
    const auto decimals = point < 0 ? 0 : digits.size() - point - 1;
    // What is less than a tenth of a per cent is nothing, to that decimal.
    return text.contains(u'<') ? std::pair(0.0, number)
                               : std::pair(number, std::pow(10.0, -double(decimals)));
}

std::vector<const report::Table *> TestReportNumbers::tablesOf(const report::Section &section)
{
    std::vector<const report::Table *> tables;
    for (const report::Block &block : section.blocks) {
        if (const auto *table = std::get_if<report::Table>(&block)) {
            tables.push_back(table);
        }
    }
    return tables;
}

// Every column whose last row is a sum. Columns of ratings hold means by the weights beside them.
void TestReportNumbers::verifySums(const report::Table &table, const QLocale &locale,
                                   bool isRoundingSaid, bool areRatingsPoints)
{
    const auto total = std::find_if(table.rows.begin(), table.rows.end(),
                                    [](const auto &row) { return row.kind == RowKind::Total; });
    if (total == table.rows.end()) {
        return;
    }
    for (std::size_t column = 1; column < table.columns.size(); ++column) {
        const auto printed = numberOf(textOf(*total, column), locale);
        if (!printed || (table.columns[column].rating && !areRatingsPoints)) {
            continue;
        }
        double sum = 0;
        double bound = printed->second / 2;
        bool isWhole = true;
        for (const report::Row &row : table.rows) {
            if (row.kind != RowKind::Plain) {
                continue;
            }
            const auto part = numberOf(textOf(row, column), locale);
            if (!part) {
                isWhole = isWhole && textOf(row, column).isEmpty();
                continue;
            }
            if (!table.columns[column].rating) {
                sum += part->first;
                bound += part->second / 2;
                continue;
            }
            const auto weight = numberOf(textOf(row, 1), locale);
            QVERIFY(weight);
            sum += weight->first / 100 * part->first;
            bound += weight->second / 200 * 10 + weight->first / 100 * part->second / 2;
        }
        const QString where = table.caption.text + u' ' + textOf(*total, column);
        if (!isWhole) {
            continue; // an unknown rating counts as the middle of its scale
        }
        QVERIFY2(std::abs(sum - printed->first) <= bound + 1e-9,
                 qPrintable(where + QStringLiteral(": %1").arg(sum)));
        if (!table.columns[column].rating && std::abs(sum - printed->first) > 1e-9) {
            QVERIFY2(isRoundingSaid, qPrintable(where + QStringLiteral(": %1").arg(sum)));
        }
    }
}

void TestReportNumbers::printedNumbers_addUpToTheirSums()
{
    Told told;
    tell(told);
    const auto &criteria = told.opened.overlaid->criteria;
    const bool areRatingsPoints =
        std::all_of(criteria.begin(), criteria.end(), [](const auto &criterion) {
            return criterion.direction == knowledge::Direction::HigherIsBetter &&
                   !criterion.measure && criterion.scaleLow == 0 && criterion.scaleHigh == 10;
        });
    int totals = 0;
    for (const report::Section &section : told.report.sections) {
        bool isRoundingSaid = false;
        for (const report::Block &block : section.blocks) {
            const auto *paragraph = std::get_if<report::Paragraph>(&block);
            isRoundingSaid |= paragraph != nullptr &&
                              paragraph->text.plain().contains(QRegularExpression("round|Rundung"));
        }
        for (const report::Table *table : tablesOf(section)) {
            verifySums(*table, told.locale, isRoundingSaid, areRatingsPoints);
            totals +=
                int(std::count_if(table->rows.begin(), table->rows.end(),
                                  [](const auto &row) { return row.kind == RowKind::Total; }));
        }
    }
    QVERIFY(totals >= 1);
}

// In every table the first per cent behind a criterion's name is its weight; so in all data.
void TestReportNumbers::oneWeight_isPrintedAlikeEverywhere()
{
    Told told;
    tell(told);
    const knowledge::KnowledgeBase &base = *told.opened.overlaid;
    const Wording words(base, *told.opened.decision, told.verdict, told.locale);
    QMap<QString, double> weights;
    QMap<QString, double> byId;
    for (const decision::WeightResult &weight : told.verdict.scores.weights) {
        weights[words.criterion(weight.criterion)] = weight.weight;
        byId[QString::fromStdString(weight.criterion)] = weight.weight;
    }
    int compared = 0;
    for (const report::Section &section : told.report.sections) {
        for (const report::Table *table : tablesOf(section)) {
            for (const report::Row &row : table->rows) {
                const QString name = textOf(row, 0).section(u'\n', 0, 0);
                if (row.kind != RowKind::Plain || !weights.contains(name)) {
                    continue;
                }
                for (std::size_t column = 1; column < row.cells.size(); ++column) {
                    if (const QString text = textOf(row, column); text.contains(u'%')) {
                        QCOMPARE(text, words.numbers().percent(weights[name]));
                        ++compared;
                        break;
                    }
                }
            }
        }
    }
    QVERIFY(compared > int(weights.size()));

    int dataRows = 0;
    for (const report::DataTable &table : told.report.data.tables) {
        const auto at = [&table](const char *key) {
            return std::find_if(
                       table.columns.begin(), table.columns.end(),
                       [&](const auto &column) { return column.key == QLatin1String(key); }) -
                   table.columns.begin();
        };
        const auto id = at("criterion");
        const auto weight = at("weight");
        if (id == std::ssize(table.columns) || weight == std::ssize(table.columns)) {
            continue;
        }
        for (const auto &row : table.rows) {
            QCOMPARE(std::get<double>(row[std::size_t(weight)]),
                     byId[std::get<QString>(row[std::size_t(id)])]);
            ++dataRows;
        }
    }
    QVERIFY(dataRows >= int(weights.size()));
}

// One count: in the sentence, in the data, and as many sources marked as cited.
void TestReportNumbers::sources_areCountedInOneWay()
{
    Told told;
    tell(told);
    const auto count = double(told.verdict.scores.foundation.sources);
    double inFacts = 0;
    double marked = 0;
    for (const report::DataTable &table : told.report.data.tables) {
        for (const auto &row : table.rows) {
            if (table.key == u"about" && row[0] == report::Value{QStringLiteral("sources_cited")}) {
                inFacts = std::get<double>(row[2]);
            }
            marked += table.key == u"sources" && row.back() == report::Value{QStringLiteral("yes")};
        }
    }
    QCOMPARE(inFacts, count);
    const decision::CitedSources cited = decision::citedSources(
        *told.opened.overlaid, *told.opened.decision,
        decision::criterionWeights(*told.opened.overlaid, *told.opened.decision));
    QCOMPARE(double(cited.count()), count);
    QCOMPARE(marked, count); // with what users gave in place of a base's
    if (count == 0) {
        return; // said in a sentence of its own
    }
    const Wording words(*told.opened.overlaid, *told.opened.decision, told.verdict, told.locale);
    const QRegularExpression counted(QStringLiteral("\\b%1 (sources?|Quellen?)\\b").arg(count));
    QVERIFY2(FoundationWording(words).sentence().contains(counted),
             qPrintable(FoundationWording(words).sentence()));
}

// However little each adds: a lead of which all is "smaller criteria" comes from nowhere.
void TestReportNumbers::narrowLead_isToldByItsLargestParts()
{
    Told told;
    tell(told);
    report::ReportOptions options;
    options.locale = told.locale;
    const report::Report review =
        report::buildReport(*told.opened.overlaid, *told.opened.decision, told.verdict, options);
    for (const report::Section &section : review.sections) {
        if (section.part != report::Part::Why || !told.verdict.scores.lead) {
            continue;
        }
        // A small decision's waterfall has all of them.
        std::size_t named = told.verdict.scores.reasons.size();
        for (const report::Table *table : tablesOf(section)) {
            if (!table->rows.empty() && table->rows.back().kind == RowKind::Total) {
                named = std::size_t(std::count_if(
                    table->rows.begin(), table->rows.end(), [](const report::Row &row) {
                        return row.kind == RowKind::Plain && !row.cells[1].text.isEmpty();
                    }));
            }
        }
        const std::size_t least = std::min<std::size_t>(4, told.verdict.scores.reasons.size());
        QVERIFY2(named >= least, QByteArray::number(qulonglong(named)).constData());
    }
}

void TestReportNumbers::sourceOfRatingSetByHand_isPrinted()
{
    const knowledge::KnowledgeBase base = tests::smallBase();
    decision::Decision decision = tests::sampleDecision(base);
    decision::Finding own;
    own.criterion = base.criteria.front().id;
    own.alternative = decision.alternatives.front();
    own.value = own.low = own.high = 4;
    own.note = "Tried for a day.";
    own.sources = {{"Trial of our own", "https://example.org/trial"}};
    decision.findings = {own};
    report::ReportOptions options;
    options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    options.parts = report::allParts();
    options.everything = true;
    const report::Report report =
        report::buildReport(base, decision, tests::sampleVerdict(base, decision), options);
    const QString all = tests::textsOf(report).join(u' ').simplified(); // run by run
    QVERIFY2(all.contains(u"Tried for a day. Source: Trial of our own ."), qPrintable(all));
}

void TestReportNumbers::correctedRating_saysWhatTheBaseHasAndWhy()
{
    const knowledge::KnowledgeBase base = tests::smallBase();
    decision::Decision decision = tests::sampleDecision(base);
    decision.answers["practice"] = {decision::AnswerState::Chosen, {"yes"}, {}};
    report::ReportOptions options;
    options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    options.parts = report::allParts();
    const report::Report report =
        report::buildReport(base, decision, tests::sampleVerdict(base, decision), options);
    const QString all = tests::textsOf(report).join(u'\n');
    QVERIFY2(all.contains(u"In the knowledge base 3.0, +2 by your answer “Practice: Yes”."),
             qPrintable(all));
}

STEELYARD_TEST_MAIN(TestReportNumbers)
#include "test_report_numbers.moc"
