// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/cell_reading.h"
#include "test_main.h"

#include <QTest>

using namespace steelyard;
using namespace steelyard::decision;

class TestCellReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsRead_data();
    void whatIsTypedIsRead();
    void whatCannotBeReadSaysWhy_data();
    void whatCannotBeReadSaysWhy();
    void wordsOfTheScaleAreRatings_data();
    void wordsOfTheScaleAreRatings();
    void aBareNumberGetsItsRangeFromHowSureOneIs();
    void currenciesGoByTheRatesGiven();
    void theSheetTellsItsDecimalSign();
    void emptyAndUnknownAreNoValues();
    void nothingThatIsTypedIsReadAsInfinite();
};

static knowledge::Criterion latency()
{
    knowledge::Criterion criterion;
    criterion.measure = knowledge::Measure{"ms", {100, 0}, false, {}};
    criterion.direction = knowledge::Direction::LowerIsBetter;
    criterion.scaleHigh = 100;
    return criterion;
}

static knowledge::Criterion effort()
{
    knowledge::Criterion criterion;
    criterion.anchors = {{0, "hourly"}, {2, "daily"}, {7, "Monthly, by hand"}, {10, "yearly"}};
    return criterion;
}

static CellReading read(const QString &text, const knowledge::Criterion &criterion = latency(),
                        DecimalSign sign = DecimalSign::Unknown)
{
    CellContext context;
    context.decimalSign = sign;
    return readCell(text.toStdString(), criterion, context);
}

void TestCellReading::whatIsTypedIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("high");
    QTest::newRow("a number") << "12" << 10.2 << 12.0 << 13.8;
    QTest::newRow("with its unit") << "12 ms" << 10.2 << 12.0 << 13.8;
    QTest::newRow("in another unit") << "0.02s" << 17.0 << 20.0 << 23.0;
    QTest::newRow("a range") << "8-20" << 8.0 << 14.0 << 20.0;
    QTest::newRow("with a dash") << QStringLiteral(u"8–20 ms") << 8.0 << 14.0 << 20.0;
    QTest::newRow("with dots") << "8..20" << 8.0 << 14.0 << 20.0;
    QTest::newRow("with words") << "8 bis 20 ms" << 8.0 << 14.0 << 20.0;
    QTest::newRow("both with units") << "8 ms - 0.02 s" << 8.0 << 14.0 << 20.0;
    QTest::newRow("plus minus") << QStringLiteral(u"12 ± 3") << 9.0 << 12.0 << 15.0;
    QTest::newRow("plus minus typed") << "12 +- 3 ms" << 9.0 << 12.0 << 15.0;
    QTest::newRow("plus minus a share") << QStringLiteral(u"12 ms ± 50%") << 6.0 << 12.0 << 18.0;
    QTest::newRow("plus minus a share of a bare number")
        << QStringLiteral(u"12 ± 50%") << 6.0 << 12.0 << 18.0;
    QTest::newRow("plus minus in another unit")
        << QStringLiteral(u"12 ms ± 0.003 s") << 9.0 << 12.0 << 15.0;
    QTest::newRow("about") << "~12" << 10.2 << 12.0 << 13.8;
    QTest::newRow("a comma") << "1,5" << 1.275 << 1.5 << 1.725;
    QTest::newRow("groups and a comma") << "1.234,5 .. 1.234,5" << 1234.5 << 1234.5 << 1234.5;
    QTest::newRow("groups and a point") << "1,234.5 .. 1,234.5" << 1234.5 << 1234.5 << 1234.5;
    QTest::newRow("groups alone") << "1.234.567..1.234.567" << 1234567.0 << 1234567.0 << 1234567.0;
    QTest::newRow("groups of spaces")
        << QStringLiteral(u"1 234..1\u202f234") << 1234.0 << 1234.0 << 1234.0;
    QTest::newRow("with an exponent") << "2e1..2e1" << 20.0 << 20.0 << 20.0;
    QTest::newRow("groups of apostrophes")
        << QStringLiteral(u"1'234.5..1’234,5") << 1234.5 << 1234.5 << 1234.5;
    QTest::newRow("Arabic digits") << QStringLiteral(u"٨-٢٠") << 8.0 << 14.0 << 20.0;
    QTest::newRow("Devanagari digits") << QStringLiteral(u"८-२०") << 8.0 << 14.0 << 20.0;
    QTest::newRow("digits of full width") << QStringLiteral(u"８－２０") << 8.0 << 14.0 << 20.0;
    QTest::newRow("a fraction of one sign") << QStringLiteral(u"1½ .. 2¼") << 1.5 << 1.875 << 2.25;
    QTest::newRow("hours and minutes") << "2 h 30 min..2h30" << 9e6 << 9e6 << 9e6;
    QTest::newRow("thousands") << "10k..10k" << 1e4 << 1e4 << 1e4;
    QTest::newRow("millions of a unit") << "1.5M s..1.5M s" << 1.5e9 << 1.5e9 << 1.5e9;
    QTest::newRow("without cents") << QStringLiteral(u"12,–") << 10.2 << 12.0 << 13.8;
    QTest::newRow("a full stop") << "12." << 10.2 << 12.0 << 13.8;
    QTest::newRow("approximately") << "approx. 12" << 10.2 << 12.0 << 13.8;
    QTest::newRow("below zero with spaces") << "-5 - -3" << -5.0 << -4.0 << -3.0;
    QTest::newRow("from and to") << "from 8 to 20 ms" << 8.0 << 14.0 << 20.0;
    QTest::newRow("minus zero") << "-0 .. 0" << 0.0 << 0.0 << 0.0;
    QTest::newRow("below zero with a dash") << "-5--3" << -5.0 << -4.0 << -3.0;
    QTest::newRow("below zero") << QStringLiteral(u"−5..−3") << -5.0 << -4.0 << -3.0;
}

void TestCellReading::whatIsTypedIsRead()
{
    QFETCH(QString, text);
    QFETCH(double, low);
    QFETCH(double, value);
    QFETCH(double, high);
    const CellReading reading = read(text);
    QCOMPARE(reading.fault, CellFault::None);
    QCOMPARE(reading.state, CellState::Value);
    QCOMPARE(reading.low, low);
    QCOMPARE(reading.value, value);
    QCOMPARE(reading.high, high);
    QVERIFY(!std::signbit(reading.value) || reading.value < 0);
}

void TestCellReading::whatCannotBeReadSaysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CellFault>("fault");
    QTest::addColumn<QString>("repair");
    QTest::newRow("a word") << "twelve" << CellFault::NoNumber << "12 ms";
    QTest::newRow("a German word") << QStringLiteral(u"Zwölf") << CellFault::NoNumber << "12 ms";
    QTest::newRow("no word at all") << "quick" << CellFault::NoNumber << "";
    QTest::newRow("two readings") << "1.234" << CellFault::TwoReadings << "1234 ms";
    QTest::newRow("backwards") << "20..8" << CellFault::RangeReversed << "8..20 ms";
    QTest::newRow("a width below zero") << "12 +- -3" << CellFault::NegativeWidth << "";
    QTest::newRow("not a number") << "NaN" << CellFault::NotFinite << "";
    QTest::newRow("infinity") << "-inf" << CellFault::NotFinite << "";
    QTest::newRow("huge") << "1e308" << CellFault::TooLarge << "";
    QTest::newRow("beyond huge") << "1e999" << CellFault::TooLarge << "";
    QTest::newRow("another family") << "12 kg" << CellFault::OtherFamily << "12 ms";
    QTest::newRow("nobody's unit") << "12 florps" << CellFault::UnknownUnit << "12 ms";
    QTest::newRow("a unit alone") << "ms" << CellFault::UnitAlone << "";
    QTest::newRow("another unit alone") << "MB/s" << CellFault::UnitAlone << "";
    QTest::newRow("at most") << "<10" << CellFault::OneSided << "0..10 ms";
    QTest::newRow("at most, of another unit")
        << QStringLiteral(u"≤ 0.01 s") << CellFault::OneSided << "0..10 ms";
    QTest::newRow("at most in words") << "up to 10 ms" << CellFault::OneSided << "0..10 ms";
    QTest::newRow("at least") << ">= 5" << CellFault::OneSided << "5..100 ms";
    QTest::newRow("and more") << "5+" << CellFault::OneSided << "5..100 ms";
    QTest::newRow("a fraction or a date") << "1/2" << CellFault::Fraction << "0.5 ms";
    QTest::newRow("one and a half") << "1 1/2 s" << CellFault::Fraction << "1500 ms";
    QTest::newRow("a footnote") << "10[1]" << CellFault::UnknownUnit << "";
    QTest::newRow("a superscript") << QStringLiteral(u"10²") << CellFault::UnknownUnit << "";
    QTest::newRow("two numbers") << "12; 13" << CellFault::UnknownUnit << "";
    QTest::newRow("a time of day") << "1:30" << CellFault::UnknownUnit << "";
    QTest::newRow("a remark") << "12 (est.)" << CellFault::UnknownUnit << "12 ms";
    QTest::newRow("thousands of kilograms") << "10k kg" << CellFault::UnknownUnit << "";
    QTest::newRow("an error of a sheet") << "#DIV/0!" << CellFault::NoNumber << "";
    QTest::newRow("a date") << "2026-11-20" << CellFault::NoNumber << "";
    QTest::newRow("a formula") << "=A1+2" << CellFault::NoNumber << "";
    QTest::newRow("groups that are none") << "1.23.4567" << CellFault::NoNumber << "";
}

void TestCellReading::whatCannotBeReadSaysWhy()
{
    QFETCH(QString, text);
    QFETCH(CellFault, fault);
    QFETCH(QString, repair);
    const CellReading reading = read(text);
    QCOMPARE(reading.state, CellState::Unreadable);
    QCOMPARE(reading.fault, fault);
    QCOMPARE(QString::fromStdString(reading.repair), repair);
    if (!repair.isEmpty()) {
        QCOMPARE(read(repair).state, CellState::Value);
    }
}

void TestCellReading::wordsOfTheScaleAreRatings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("a word") << "daily" << 2.0;
    QTest::newRow("its beginning, in capitals") << "MONTH" << 7.0;
    QTest::newRow("inside") << "hand" << 7.0;
    QTest::newRow("a number") << "6.5" << 6.5;
    QTest::newRow("out of ten") << "7/10" << 7.0;
    QTest::newRow("yes") << "Ja" << 10.0;
    QTest::newRow("no") << "no" << 0.0;
}

void TestCellReading::wordsOfTheScaleAreRatings()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    const CellReading reading = read(text, effort());
    QCOMPARE(reading.state, CellState::Value);
    QCOMPARE(reading.value, value);
    QVERIFY(reading.low >= 0 && reading.high <= 10 && reading.low < reading.high);
    QCOMPARE(read(QStringLiteral("11"), effort()).fault, CellFault::OutsideScale);
    QCOMPARE(read(QStringLiteral("5 ms"), effort()).fault, CellFault::UnitWithoutMeasure);
    QCOMPARE(read(QStringLiteral("ly"), effort()).fault, CellFault::NoNumber);
    QCOMPARE(read(QStringLiteral("MB/s"), effort()).fault, CellFault::UnitAlone);
    QCOMPARE(read(QStringLiteral("50 %"), effort()).repair, std::string("5"));
    QCOMPARE(read(QStringLiteral("110 %"), effort()).repair, std::string());
    QCOMPARE(read(QStringLiteral("3/5"), effort()).repair, std::string("6"));
    QCOMPARE(read(QStringLiteral("4 von 5"), effort()).repair, std::string("8"));
    QCOMPARE(read(QStringLiteral(">=5"), effort()).repair, std::string("5..10"));
    QCOMPARE(read(QStringLiteral("10k"), effort()).fault, CellFault::OutsideScale);
    knowledge::Criterion risk = effort(); // where yes is bad
    risk.direction = knowledge::Direction::LowerIsBetter;
    QCOMPARE(read(QStringLiteral("yes"), risk).value, 10.0);
    QCOMPARE(read(QStringLiteral("no"), risk).value, 0.0);
}

void TestCellReading::aBareNumberGetsItsRangeFromHowSureOneIs()
{
    CellContext context;
    context.widths = {0.1, 0.2, 0.5};
    double last = 0;
    for (const Sureness sureness : {Sureness::Measured, Sureness::Estimated, Sureness::Guessed}) {
        context.sureness = sureness;
        const CellReading reading = readCell("40", latency(), context);
        QVERIFY(reading.high - reading.low > last);
        QVERIFY(!reading.hasOwnRange);
        last = reading.high - reading.low;
        // Nothing is not certain: the width is that of the scale.
        QVERIFY(readCell("0", latency(), context).high > 0);
    }
    QCOMPARE(last, 40.0);
    knowledge::Criterion uptime = latency();
    uptime.measure->unit = "%";
    QCOMPARE(readCell("99.9", uptime, context).high, 100.0);
    QCOMPARE(readCell("100", uptime, context).high, 100.0);
    QVERIFY(readCell("120", uptime, context).high > 120);
    QCOMPARE(readCell("90..110", uptime, context).high, 110.0);
    // About is never surer than an estimate, and a typed range stands.
    context.sureness = Sureness::Measured;
    QCOMPARE(readCell("~40", latency(), context).high, 48.0);
    QCOMPARE(readCell("39-41", latency(), context).high, 41.0);
}

void TestCellReading::currenciesGoByTheRatesGiven()
{
    knowledge::Criterion cost = latency();
    cost.measure->unit = "EUR per month";
    CellContext context;
    QCOMPARE(readCell("100 USD/month", cost, context).fault, CellFault::NeedsRate);
    context.rates = {{"EUR", "USD", 1.25, "2026-11-20"}};
    QCOMPARE(readCell("100 USD/month", cost, context).value, 80.0);
    QCOMPARE(readCell("1200 USD per year", cost, context).value, 80.0);
    QCOMPARE(readCell("$100", cost, context).value, 80.0);
    QCOMPARE(readCell("US$ 1.2k", cost, context).value, 960.0);
    QCOMPARE(readCell("$1.2k per year", cost, context).value, 80.0);
    QCOMPARE(readCell("$100/month", cost, context).value, 80.0);
    QCOMPARE(readCell("k$ 1.2", cost, context).value, 960.0);
    QCOMPARE(readCell("120 TEUR/year", cost, context).value, 10'000.0);
    QCOMPARE(readCell("0.12 Mio. EUR per year", cost, context).value, 10'000.0);
    QCOMPARE(readCell("80,-", cost, context).value, 80.0);
    for (const char *thousands : {"kEUR", "TEUR per month", "k\u20ac/month"}) {
        cost.measure->unit = thousands;
        QCOMPARE(readCell("10k", cost, context).value, 10.0);
        QCOMPARE(readCell("10", cost, context).value, 10.0);
        QCOMPARE(readCell("500 EUR", cost, context).value, 0.5);
        QCOMPARE(readCell("$1,250.00", cost, context).value, 1.0);
    }
    cost.measure->unit = "EUR per month";
    QCOMPARE(readCell("100 EUR", cost, context).value, 100.0);
    QCOMPARE(readCell("100 ms", cost, context).fault, CellFault::OtherFamily);
}

void TestCellReading::theSheetTellsItsDecimalSign()
{
    QCOMPARE(decimalSignOf({"12", "1.234", "0,5"}), DecimalSign::Comma);
    QCOMPARE(decimalSignOf({"1,234.56"}), DecimalSign::Point);
    QCOMPARE(decimalSignOf({"1.234,56", "1,234.56"}), DecimalSign::Unknown);
    QCOMPARE(decimalSignOf({"1.234", "12 ms"}), DecimalSign::Unknown);
    QCOMPARE(read(QStringLiteral("1.234"), latency(), DecimalSign::Comma).value, 1234.0);
    QCOMPARE(read(QStringLiteral("1.234"), latency(), DecimalSign::Point).value, 1.234);
}

void TestCellReading::emptyAndUnknownAreNoValues()
{
    QCOMPARE(read(QStringLiteral("  ")).state, CellState::Empty);
    QCOMPARE(read(QStringLiteral("?")).state, CellState::Unknown);
    QCOMPARE(read(QStringLiteral("unbekannt")).state, CellState::Unknown);
    // As an imported sheet says it, unless the scale has a word for it.
    for (const char *unknown : {"-", "\u2014", "n.a.", "N/A", "TBD", "t.b.d.", "None", "Inconnu"}) {
        QCOMPARE(read(QString::fromUtf8(unknown)).state, CellState::Unknown);
    }
    knowledge::Criterion limits = effort();
    limits.anchors = {{0, "Open to all"}, {10, "None"}};
    QCOMPARE(read(QStringLiteral("none"), limits).value, 10.0);
    QCOMPARE(read(QStringLiteral("open"), limits).value, 0.0);
    QCOMPARE(read(QStringLiteral("tbd"), limits).state, CellState::Unknown);
    Finding finding;
    finding.value = 3;
    applyReading(read(QStringLiteral("twelve")), "twelve", finding);
    QVERIFY(!finding.value);
    QCOMPARE(finding.typed, std::string("twelve"));
    applyReading(read(QStringLiteral("8-20")), "8-20", finding);
    QCOMPARE(finding.value, std::optional(14.0));
    QCOMPARE(finding.high, 20.0);
}

void TestCellReading::nothingThatIsTypedIsReadAsInfinite()
{
    const QString pieces = QStringLiteral(u"0123456789.,-+~±eE %msk'/ \u00a0?äx");
    std::uint32_t state = 7;
    const auto next = [&state](std::uint32_t below) {
        state = state * 1664525U + 1013904223U;
        return (state >> 8U) % below;
    };
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (std::uint32_t i = next(12); i > 0; --i) {
            text += pieces[static_cast<int>(next(static_cast<std::uint32_t>(pieces.size())))];
        }
        for (const knowledge::Criterion &criterion : {latency(), effort()}) {
            const CellReading reading = read(text, criterion);
            QVERIFY(reading.state != CellState::Value ||
                    (std::isfinite(reading.value) && reading.low <= reading.value &&
                     reading.value <= reading.high));
            QCOMPARE(reading.state == CellState::Unreadable, reading.fault != CellFault::None);
        }
    }
}

STEELYARD_TEST_APPLESS_MAIN(TestCellReading)
#include "test_cell_reading.moc"
