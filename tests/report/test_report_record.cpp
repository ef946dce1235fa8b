// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/html/html_writer.h"
#include "report/formats/markdown/markdown_writer.h"
#include "report/formats/pdf/pdf_writer.h"
#include "report/formats/tables/data_writers.h"
#include "report/pdf_tools.h"
#include "report/record/verdict_record.h"
#include "report/report_texts.h"
#include "report/sample_verdict.h"
#include "report/sections/build_report.h"
#include "report/sections/clause.h"
#include "small_base.h"
#include "test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace steelyard;
using report::Part;

// What people decided, set by hand and changed, as every kind of report tells it.
class TestReportRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signOff_tellsAllThatIsRecorded();
    void signOff_isAFormWhereNothingIs();
    void firstPage_hasTheDecisionBesideTheVerdict();
    void ownChanges_standBehindTheAnswers();
    void ownRating_isInTheRegisterBesideTheOriginal();
    void markdown_tellsTheRecord();
    void json_hasTheRecord();
    void everyKind_holdsTheRecord_data();
    void everyKind_holdsTheRecord();
    void verdictRecord_tellsWhatChanged();
    void clauses_goOnASentence_data();
    void clauses_goOnASentence();

private:
    [[nodiscard]] report::Report built(const decision::Decision &decision) const
    {
        return report::buildReport(
            m_base, decision, tests::sampleVerdict(m_base, decision),
            {QLocale(QLocale::English, QLocale::UnitedKingdom), report::allParts(), false, false});
    }

    // Everything a section says, one line a row, field or item.
    [[nodiscard]] static QStringList linesOf(const report::Report &report, Part part);

    knowledge::KnowledgeBase m_base;
    decision::Decision m_decided;
};

void TestReportRecord::initTestCase()
{
    using decision::ChangeKind;
    m_base = tests::smallBase();
    m_decided = tests::sampleDecision(m_base);
    m_decided.record.chosen = "capsule";
    m_decided.record.reason = "It stands there already.";
    m_decided.record.owner = "M. Osei";
    m_decided.record.status = decision::Status::Accepted;
    m_decided.record.decidedOn = "2026-11-20";
    m_decided.record.reviewOn = "2027-05-01";
    m_decided.record.deciders = {{"Office lead", "2026-11-20"}, {"Team", {}}};
    m_decided.record.reconsider = {{"The price doubles", {}},
                                   {"“Cups a day” becomes “Up to ten”", "cups"}};
    m_decided.record.actions = {{"Order beans", "Team", "2026-12-04", false},
                                {"Tell everybody", {}, {}, true}};
    m_decided.ownWeights = {{"taste", 0.25}};
    m_decided.findings = {{"taste", "capsule", 6.5, 6, 7, "Tasted by five of us."}};
    m_decided.expectation = {"2026-11-12", {}};
    m_decided.history = {{"2026-11-18", ChangeKind::Answer, "cups", {}, {":not-sure"}, {"many"}},
                         {"2026-11-19", ChangeKind::MustHave, "timer", {}, {}, {"build", "2"}},
                         {"2026-11-20", ChangeKind::Weight, "taste", {}, {}, {"0.25"}}};
}

namespace {

// The lines of a block that has facts, fields, items or rows.
struct LineCollector
{
    QStringList lines;

    void operator()(const report::KeyValues &values)
    {
        for (const report::KeyValue &row : values.rows) {
            lines << row.key + QStringLiteral(": ") + row.value.plain();
        }
    }

    void operator()(const report::Form &form)
    {
        for (const report::Form::Field &field : form.fields) {
            lines << field.label + QStringLiteral(": ") + field.value.plain();
        }
    }

    void operator()(const report::List &list)
    {
        for (const report::Text &item : list.items) {
            lines << item.plain();
        }
    }

    void operator()(const report::Table &table)
    {
        for (const report::Row &row : table.rows) {
            QStringList cells;
            for (const report::Cell &cell : row.cells) {
                cells << cell.text.plain();
            }
            lines << cells.join(QStringLiteral(" | "));
        }
    }

    void operator()(const report::SideBySide &sides)
    {
        for (const auto &column : sides.columns) {
            for (const report::SideBySide::Inner &inner : column) {
                std::visit(*this, inner);
            }
        }
    }

    template <typename Other>
    void operator()(const Other &)
    {
    }
};

} // namespace

QStringList TestReportRecord::linesOf(const report::Report &report, Part part)
{
    LineCollector collector;
    for (const report::Section &section : report.sections) {
        if (section.part == part) {
            for (const report::Block &block : section.blocks) {
                std::visit(collector, block);
            }
        }
    }
    return collector.lines;
}

void TestReportRecord::signOff_tellsAllThatIsRecorded()
{
    const QStringList lines = linesOf(built(m_decided), Part::SignOff);
    for (const char *expected :
         {"Status: proposed, accepted or superseded: Accepted", "Option chosen: Capsule machine",
          "Owner: M. Osei", "Decided on: 20 Nov 2026", "Review on: 1 May 2027",
          "Beside the verdict: A must-have leaves your choice out.",
          "Why it differs: It stands there already.", "The price doubles",
          "“Cups a day” becomes “Up to ten” (“Cups a day” is now “More than ten”)",
          "Order beans | Team | 4 Dec 2026 | Open", "Tell everybody |  |  | Done",
          "Office lead: Signed 20 Nov 2026", "Team: "}) {
        QVERIFY2(lines.contains(QString::fromUtf8(expected)),
                 qPrintable(QString::fromUtf8(expected) + u'\n' + lines.join(u'\n')));
    }
    // One condition is on the first page already, whatever room it has.
    decision::Decision one = m_decided;
    one.record.reconsider.resize(1);
    QVERIFY(!linesOf(built(one), Part::SignOff).contains("The price doubles"));
    QVERIFY(linesOf(built(one), Part::Decision).contains("The price doubles"));
}

void TestReportRecord::signOff_isAFormWhereNothingIs()
{
    const report::Report report = built(tests::sampleDecision(m_base));
    const QStringList lines = linesOf(report, Part::SignOff);
    for (const char *expected :
         {"Option chosen: ", "Owner: ", "We would reconsider if: ", "Who does what next: ",
          "Name and role: ", "Reason, if the choice differs from the verdict: "}) {
        QVERIFY2(lines.contains(QString::fromUtf8(expected)), expected);
    }
    QVERIFY(!tests::textsOf(report).contains("Beside the verdict"));
}

void TestReportRecord::firstPage_hasTheDecisionBesideTheVerdict()
{
    const auto firstCards = [](const report::Report &report) {
        for (const report::Block &block : report.sections.front().blocks) {
            if (const auto *cards = std::get_if<report::Cards>(&block)) {
                return cards->cards;
            }
        }
        return std::vector<report::Card>();
    };
    const std::vector<report::Card> cards = firstCards(built(m_decided));
    QCOMPARE(cards.size(), std::size_t(2));
    QCOMPARE(cards[0].subject.name, "Filter machine");
    QVERIFY(!cards[0].strong);
    QCOMPARE(cards[1].label, "The decision, accepted");
    QCOMPARE(cards[1].subject.name, "Capsule machine");
    QCOMPARE(cards[1].note, "left out");
    QVERIFY(cards[1].strong);
    const QStringList lines = linesOf(built(m_decided), Part::Decision);
    QVERIFY(lines.contains("The price doubles"));
    QVERIFY(lines.contains("Order beans\nTeam, 4 Dec 2026"));
    QVERIFY(lines.contains("Tell everybody\nDone"));
    // Nothing chosen: that is said in its place.
    QCOMPARE(firstCards(built(tests::sampleDecision(m_base)))[1].note, "nothing chosen yet");
    // With all this it is still one page, and the page to sign where there is no other.
    report::ReportOptions options{QLocale(QLocale::English), report::Parts{report::Part::Decision},
                                  false, false};
    const report::Report alone =
        report::buildReport(m_base, m_decided, tests::sampleVerdict(m_base, m_decided), options);
    QCOMPARE(tests::pdfFacts(report::pdfBytes(alone)).pages, 1);
    QVERIFY(linesOf(alone, Part::Decision).contains("Office lead: Signed 20 Nov 2026"));
    QVERIFY(linesOf(alone, Part::Decision).contains("Review on: 1 May 2027"));
}

void TestReportRecord::ownChanges_standBehindTheAnswers()
{
    QCOMPARE(linesOf(built(tests::sampleDecision(m_base)), Part::Answers).size(),
             linesOf(built(m_decided), Part::Answers).size() - 5);
    const QStringList lines = linesOf(built(m_decided), Part::Answers);
    QVERIFY2(lines.contains("Weight of Taste: 25.0%"), qPrintable(lines.join(u'\n')));
    const QString history = lines.mid(lines.size() - 3).join(u'\n');
    QVERIFY2(history.contains(u"18 Nov 2026 | Answer to "), qPrintable(history));
    QVERIFY2(history.contains(u"before “Not sure”"), qPrintable(history));
    QVERIFY2(history.contains(u"Now up to 2 day(s) to build, before as the answers say"),
             qPrintable(history));
    QVERIFY2(history.contains(u"Now 25.0%, before as the answers say"), qPrintable(history));
}

void TestReportRecord::ownRating_isInTheRegisterBesideTheOriginal()
{
    const report::Report report = built(m_decided);
    const QStringList own = linesOf(report, Part::Evidence).filter("Tasted by five of us.");
    QCOMPARE(own.size(), 1);
    const QString row = own.first();
    QVERIFY2(
        row.startsWith("Capsule machine | 6.5\n6.0 to 7.0 | Set by hand: Tasted by five of us."),
        qPrintable(row));
    const knowledge::Rating &known =
        m_base.rating(m_base.criterionIndex("taste"), m_base.alternativeIndex("capsule"));
    QVERIFY2(row.contains(QStringLiteral("In the knowledge base: %1, plausibly %2 to %3.")
                              .arg(*known.value, 0, 'f', 1)
                              .arg(known.low, 0, 'f', 1)
                              .arg(known.high, 0, 'f', 1)),
             qPrintable(row));
    QVERIFY(row.contains(QString::fromStdString(known.summary)));
    // And a note at a glance says so too.
    const QStringList glance = linesOf(report, Part::AtAGlance);
    QCOMPARE(glance.filter("Set by hand, in place of").size(), 1);
    QVERIFY(linesOf(built(tests::sampleDecision(m_base)), Part::Evidence)
                .filter("Set by hand")
                .isEmpty());
}

void TestReportRecord::markdown_tellsTheRecord()
{
    const QString record = QString::fromUtf8(report::writeMarkdown(built(m_decided)));
    QVERIFY(record.startsWith("---\nstatus: accepted\ndate: 2026-11-20\n"
                              "decision-makers: [\"Office lead\",\"Team\"]\ndecision-id: "));
    for (const char *expected :
         {"Chosen option: \"Capsule machine\", because it stands there already.\n",
          "\n\nA must-have leaves your choice out.\n",
          "* Bad, because Timer: no way was found to meet this must-have.\n",
          "### Confirmation\n\n* To be reviewed on 1 May 2027.\n"
          "* To be reconsidered if: The price doubles\n"
          "* To be reconsidered if: “Cups a day” becomes “Up to ten” (“Cups a day” is now “More "
          "than ten”)\n"
          "* To be done: Order beans (Team, 4 Dec 2026, Open)\n* To be done: Tell everybody "
          "(Done)\n",
          "### What was decided\n\n* Chosen: Capsule machine\n",
          "* Why: It stands there already.\n", "* Review on: 1 May 2027\n",
          "* Team: Signature open\n"}) {
        QVERIFY2(record.contains(QString::fromUtf8(expected)), qPrintable(record));
    }
    QVERIFY(!QString::fromUtf8(report::writeMarkdown(built(tests::sampleDecision(m_base))))
                 .contains("What was decided"));
}

void TestReportRecord::json_hasTheRecord()
{
    const QJsonObject root = QJsonDocument::fromJson(report::writeJson(built(m_decided))).object();
    QCOMPARE(root["record"]["chosen"].toString(), "capsule");
    QCOMPARE(root["record"]["chosen_name"].toString(), "Capsule machine");
    QCOMPARE(root["record"]["reason"].toString(), "It stands there already.");
    QCOMPARE(root["deciders"][0]["signed_on"].toString(), "2026-11-20");
    QVERIFY(root["deciders"][1]["signed_on"].isNull());
    QCOMPARE(root["reconsider"][1]["answer_now"].toString(), "More than ten");
    QCOMPARE(root["actions"][0]["due"].toString(), "2026-12-04");
    int own = 0;
    for (const QJsonValue &rating : root["ratings"].toArray()) {
        if (rating["own_reason"].isNull()) {
            continue;
        }
        ++own;
        QCOMPARE(rating["rating"].toDouble(), 6.5);
        QVERIFY(rating["base_rating"].toDouble() != 6.5);
        QCOMPARE(rating["own_reason"].toString(), "Tasted by five of us.");
    }
    QCOMPARE(own, 1);
    int weights = 0;
    for (const QJsonValue &weight : root["weights"].toArray()) {
        weights += weight["by_hand"].isNull() ? 0 : 1;
    }
    QCOMPARE(weights, 1);
}

void TestReportRecord::everyKind_holdsTheRecord_data()
{
    QTest::addColumn<QString>("text");
    const report::Report report = built(m_decided);
    QTest::newRow("HTML") << QString::fromUtf8(report::writeHtml(report));
    QTest::newRow("Markdown") << QString::fromUtf8(report::writeMarkdown(report));
    QTest::newRow("JSON") << QString::fromUtf8(report::writeJson(report));
    QByteArray tables;
    for (const report::TableFile &table : report::writeCsvTables(report)) {
        tables += table.bytes;
    }
    QTest::newRow("CSV") << QString::fromUtf8(tables);
    QTest::newRow("PDF") << tests::pdfText(report::pdfBytes(report)).simplified();
}

void TestReportRecord::everyKind_holdsTheRecord()
{
    QFETCH(QString, text);
    for (const char *expected : {"Capsule machine", "It stands there already.", "M. Osei",
                                 "Office lead", "Accepted", "The price doubles", "Order beans"}) {
        QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
    }
}

void TestReportRecord::verdictRecord_tellsWhatChanged()
{
    const decision::Decision decision = tests::sampleDecision(m_base);
    const report::VerdictRecord then =
        report::verdictRecordOf(m_base, decision, tests::sampleVerdict(m_base, decision));
    const auto read = report::readVerdictRecord(report::write(then));
    QVERIFY(read);
    QCOMPARE(*read, then);
    QVERIFY(!report::readVerdictRecord("{}"));
    QVERIFY(!report::readVerdictRecord("no JSON"));
    QCOMPARE(report::differences(then, *read, m_base), QStringList());

    decision::Verdict other = tests::sampleVerdict(m_base);
    other.scores.winner = "espresso";
    other.robustness->state = decision::State::Clear;
    other.scores.alternatives[0].value = 6.6;
    other.robustness->shares[0].rankAcceptability = {0.5, 0.5};
    knowledge::KnowledgeBase base = m_base;
    base.version = "2.0";
    const QStringList said = report::differences(
        then, report::verdictRecordOf(base, decision, other), base, QLocale(QLocale::English));
    QCOMPARE(said, (QStringList{"First is Espresso machine now, was Filter machine.",
                                "The state is Clear now, was Leaning.",
                                "Filter machine: value 6.60, was 7.60.",
                                "Filter machine: first in 50 of 100 runs, was 84.",
                                "The knowledge base has version 2.0, had 1.0."}));
}

void TestReportRecord::clauses_goOnASentence_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clause");
    const QLocale english(QLocale::English);
    const QLocale german(QLocale::German);
    QTest::newRow("word") << english << "Minor versions may break"
                          << "minor versions may break";
    QTest::newRow("article") << english << "A blocking call stalls"
                             << "a blocking call stalls";
    QTest::newRow("I") << english << "I know it"
                       << "I know it";
    QTest::newRow("option") << english << "Filter machine is cheap"
                            << "Filter machine is cheap";
    QTest::newRow("name in a text") << english << "Arabica tastes"
                                    << "Arabica tastes";
    QTest::newRow("name in a title") << english << "Robusta tastes"
                                     << "Robusta tastes";
    QTest::newRow("letters") << english << "CSRF tokens are off"
                             << "CSRF tokens are off";
    QTest::newRow("inner capital") << english << "TechEmpower ended"
                                   << "TechEmpower ended";
    QTest::newRow("French") << QLocale(QLocale::French) << "Loading takes long"
                            << "loading takes long";
    QTest::newRow("adjective") << german << QStringLiteral("Veröffentlichter Support; lange")
                               << QStringLiteral("veröffentlichter Support; lange");
    QTest::newRow("noun") << german << "Dienste, die warten"
                          << "Dienste, die warten";
    QTest::newRow("noun that a text has") << german << "Versionen ab 6"
                                          << "Versionen ab 6";
    QTest::newRow("small word") << german << "Kein Kern hat das"
                                << "kein Kern hat das";
}

// In the record: "Good, because ...".
void TestReportRecord::clauses_goOnASentence()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QFETCH(QString, clause);
    knowledge::KnowledgeBase base = m_base;
    base.ratings.front().summary = "It has a taste of Arabica. Es gibt kein Land mit Versionen.";
    base.sources.front().title = "Growing Robusta";
    const report::Clauses clauses(base, m_decided, locale);
    QCOMPARE(clauses.clause(text), clause);
    QCOMPARE(clauses.ownClause("Zwischen beiden ist es zu knapp."),
             "zwischen beiden ist es zu knapp.");
    QCOMPARE(clauses.ownClause("Filter machine fits best."), "Filter machine fits best.");
}

STEELYARD_TEST_MAIN(TestReportRecord)
#include "test_report_record.moc"
