// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/text_limits.h"
#include "decision/within_limits.h"
#include "test_main.h"

#include <QTest>

#include <limits>

using namespace steelyard::decision;

class TestTextLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsCleaned_data();
    void aTextIsCleaned();
    void whatIsCutIsCutBetweenCharacters_data();
    void whatIsCutIsCutBetweenCharacters();
    void faultsAreTold();
    void cleanTextStaysAsItIs();
    void numbersAndDaysAreBounded();
    void thresholdsHaveFloors();
};

void TestTextLimits::aTextIsCleaned_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, TextField field, const QString &text,
                        const QString &clean) {
        QTest::newRow(name) << static_cast<int>(field) << text << clean;
    };
    row("a line break in a title", TextField::Title, QStringLiteral("a\nb"), QStringLiteral("a b"));
    row("of Windows", TextField::Title, QStringLiteral("a\r\nb"), QStringLiteral("a b"));
    row("several", TextField::Person, QStringLiteral("a\n\t\nb"), QStringLiteral("a b"));
    row("beside a space", TextField::Entry, QStringLiteral("a \n b"), QStringLiteral("a  b"));
    row("at the ends", TextField::Title, QStringLiteral("\na\n"), QStringLiteral("a"));
    row("a form feed", TextField::Title, QStringLiteral("a\fb"), QStringLiteral("a b"));
    row("of other scripts", TextField::Title, QStringLiteral("a\u2028b\u2029c\u0085d"),
        QStringLiteral("a b c d"));
    row("escape", TextField::Title, QStringLiteral("a\u001b[31mb"), QStringLiteral("a[31mb"));
    row("a bell", TextField::Title, QStringLiteral("a\u0007b"), QStringLiteral("ab"));
    row("a direction override", TextField::Title, QStringLiteral("a\u202eb"), QStringLiteral("ab"));
    row("an isolate", TextField::ScenarioName, QStringLiteral("a\u2066b\u2069"),
        QStringLiteral("ab"));
    row("a byte-order mark", TextField::Note, QStringLiteral("a\ufeffb"), QStringLiteral("ab"));
    row("lines of a note stay", TextField::Note, QStringLiteral("a\n\tb\n"),
        QStringLiteral("a\n\tb\n"));
    row("other breaks of a note", TextField::Reason, QStringLiteral("a\r\nb\fc\u2028d\re"),
        QStringLiteral("a\nb\nc\nd\ne"));
    row("what nobody can see in a name", TextField::PartName,
        QStringLiteral("A\u200blp\u00adha\u2060\u3164\ufeff"), QStringLiteral("Alpha"));
    row("places to break in a text", TextField::Entry, QStringLiteral("a\u200bb"),
        QStringLiteral("a\u200bb"));
    row("joiners of other scripts stay", TextField::Title,
        QStringLiteral("\u0645\u06cc\u200c\u062e\u0648"),
        QStringLiteral("\u0645\u06cc\u200c\u062e\u0648"));
}

void TestTextLimits::aTextIsCleaned()
{
    QFETCH(int, field);
    QFETCH(QString, text);
    QFETCH(QString, clean);
    const auto where = static_cast<TextField>(field);
    const CleanText result = cleanText(where, text.toStdString());
    QCOMPARE(QString::fromStdString(result.text), clean);
    QCOMPARE(result.faults.any(), text != clean);
    QVERIFY(!cleanText(where, result.text).faults.any());
}

void TestTextLimits::whatIsCutIsCutBetweenCharacters_data()
{
    QTest::addColumn<QString>("tail"); // behind 199 letters
    QTest::addColumn<int>("left");     // characters of it
    QTest::newRow("a letter more") << QStringLiteral("bc") << 1;
    QTest::newRow("an accent that does not fit") << QStringLiteral("e\u0301") << 0;
    QTest::newRow("a family that does not fit") << QStringLiteral("👩\u200d👧") << 0;
    QTest::newRow("a skin tone that does not fit") << QStringLiteral("👍🏽") << 0;
    QTest::newRow("one letter of another script") << QStringLiteral("漢字") << 1;
}

void TestTextLimits::whatIsCutIsCutBetweenCharacters()
{
    QFETCH(QString, tail);
    QFETCH(int, left);
    const std::string start(199, 'a');
    const CleanText result = cleanText(TextField::Title, start + tail.toStdString());
    QVERIFY(result.faults.tooMany > 200);
    QCOMPARE(QString::fromStdString(result.text), QString::fromStdString(start) + tail.left(left));
}

void TestTextLimits::faultsAreTold()
{
    const CleanText many = cleanText(TextField::Reason, std::string(20'001, 'x'));
    QCOMPARE(many.faults.tooMany, 20'001U);
    QCOMPARE(many.text.size(), 20'000U);
    QVERIFY(cleanText(TextField::Title, "a\xE2\x80\xAE").faults.hidden == char32_t{0x202E});
    QVERIFY(cleanText(TextField::Title, "a\xFF").faults.isNotUtf8);
    QCOMPARE(cleanText(TextField::Title, "a\xFF").text, std::string("a\xEF\xBF\xBD"));
    QVERIFY(cleanText(TextField::Title, "a\nb").faults.hasLineBreak);
    // Where nothing can be seen nothing is said; where nothing need be said that is no fault.
    for (const char *blank : {"", "  ", "\xC2\xA0", "\xE2\x80\x8B", "\n"}) {
        QVERIFY(cleanText(TextField::Title, blank).faults.isBlank);
        QVERIFY(!cleanText(TextField::Note, blank).faults.isBlank);
    }
}

void TestTextLimits::cleanTextStaysAsItIs()
{
    const std::string title = "Choice of “é” \xE2\x98\x95, 漢字, 👩\xE2\x80\x8D👧";
    const CleanText result = cleanText(TextField::Title, title);
    QCOMPARE(result.text, title);
    QVERIFY(!result.faults.any());
}

void TestTextLimits::numbersAndDaysAreBounded()
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    Decision decision;
    decision.title = "T";
    decision.knowledge = {"coffee", "1", "abc"};
    decision.created = "2026-02-30";
    decision.samples = 1;
    decision.ownWeights = {{"a", 0.8}, {"b", 0.8}, {"c", nan}};
    decision.findings = {{"a", "x", nan, 0, 1, "r"}, {"a", "y", 5, 6, 4, ""}};
    decision.mustHaves["m"] = {true, steelyard::knowledge::Support::Build, -3};
    decision.answers["q"] = {AnswerState::NotSure, {"left", "over"}, {}};
    decision.record.reviewOn = "tomorrow";
    decision.record.decidedOn = "2028-02-29";
    decision.history.push_back({"2026-13-01", ChangeKind::Answer, "q", {}, {}, {}});
    const Decision held = withinLimits(decision);
    QCOMPARE(held.created, std::string());
    QCOMPARE(held.samples, kFewestSamples);
    QCOMPARE(held.ownWeights.at("a"), 0.5);
    QCOMPARE(held.ownWeights.at("c"), 0.0);
    QCOMPARE(held.findings.size(), 1U);
    QCOMPARE(held.findings[0].low, 5.0);
    QCOMPARE(held.findings[0].high, 5.0);
    QCOMPARE(held.findings[0].note, std::string()); // a number may speak for itself
    QCOMPARE(held.mustHaves.at("m").days, 0.0);
    QVERIFY(chosen(held.answers.at("q")).empty());
    QCOMPARE(held.record.reviewOn, std::string());
    QCOMPARE(held.record.decidedOn, std::string("2028-02-29"));
    QVERIFY(held.history.empty());
    QVERIFY(withinLimits(held) == held);
}

void TestTextLimits::thresholdsHaveFloors()
{
    const auto held = [](double clear, double leaning) {
        return withinLimits(Thresholds{clear, leaning, 0.4});
    };
    QVERIFY(held(0.9, 0.7) == Thresholds());
    QVERIFY(held(0, 0) == (Thresholds{0.6, 0.5, 0.4}));
    QVERIFY(held(0.65, 0.7) == (Thresholds{0.65, 0.65, 0.4}));
    QVERIFY(held(1, 1) == (Thresholds{1, 1, 0.4}));
    QVERIFY(held(std::numeric_limits<double>::quiet_NaN(), 0.7) == Thresholds());
}

STEELYARD_TEST_APPLESS_MAIN(TestTextLimits)
#include "test_text_limits.moc"
