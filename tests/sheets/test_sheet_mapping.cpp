// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheet_of_text.h"
#include "test_main.h"

#include <limits>

using namespace steelyard;
using namespace steelyard::sheets;
using scoring::Direction;
using tests::namesOf;
using tests::says;
using tests::sheetOf;
using tests::understood;

Q_DECLARE_METATYPE(steelyard::sheets::ValueKind)
Q_DECLARE_METATYPE(steelyard::sheets::ValueDoubt)

namespace {

// The sheet of the picture that this page was drawn from.
const char *const kBrokers = "Broker;Price, EUR/month;p99 [ms];Setup (days);Rating;Notes\n"
                             "Weight;30;40;20;20;\n"
                             "RabbitMQ;119,50;14;2;7,5;known\n"
                             "NATS;130;6-8;1;6;\n"
                             "Kafka;150;n/a;5;8;ours\n"
                             "Pulsar;1.140;22;a week;7;\n";

} // namespace

class TestSheetMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreRead_data();
    void cellsAreRead();
    void aSheetIsUnderstood();
    void everyGuessHasAReason();
    void choicesHold();
    void unitsBehindNumbersAreNotMixed();
    void columnsOfOptionsAreSeen();
    void rowsThatSayHowAreFound();
    void whatASheetComputedDoesNotCount();
    void namesThatAreThereTwiceGetANumber();
    void yesAndNoAreNumbers();
    void aSheetWithoutHeadIsUnderstood();
    void weightsMayBeNonsense();
    void nothingToDecideIsSaid_data();
    void nothingToDecideIsSaid();
};

void TestSheetMapping::cellsAreRead_data()
{
    QTest::addColumn<ValueKind>("kind");
    QTest::addColumn<ValueDoubt>("doubt");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    const auto number = [](const char *text, double value, ValueDoubt doubt = ValueDoubt::None) {
        QTest::newRow(text) << ValueKind::Number << doubt << value << value;
    };
    const auto range = [](const char *text, double low, double high) {
        QTest::newRow(text) << ValueKind::Range << ValueDoubt::None << low << high;
    };
    const auto other = [](const char *text, ValueKind kind, ValueDoubt doubt = ValueDoubt::None) {
        QTest::newRow(text) << kind << doubt << 0.0 << 0.0;
    };
    number("12", 12);
    number("-0", 0);
    number("119,50", 119.5);
    number("12 ms", 12);
    number("12ms", 12);
    number("~12", 12);
    number("ca. 12 ms", 12);
    number("Ca. 12", 12);
    number("1e3", 1000);
    number("oui", 1);
    number("1.140", 1140, ValueDoubt::TwoWays);
    number("1,234.56", 1234.56, ValueDoubt::OtherSign);
    number("1.234,56", 1234.56);
    number("yes", 1);
    number("Nein", 0);
    range("6-8", 6, 8);
    range("8-6", 6, 8);
    range("6 – 8 ms", 6, 8);
    range("6..8", 6, 8);
    range("12 ± 3", 9, 15);
    range("12 +/- 3", 9, 15);
    range("12 ± 50%", 6, 18);
    range("-3--1", -3, -1);
    range("6 to 8", 6, 8);
    for (const char *unknown : {"", "?", "n/a", "-", "TBD", "k.A.", "unbekannt"}) {
        other(unknown, ValueKind::Unknown);
    }
    other("a week", ValueKind::NotRead, ValueDoubt::Words);
    other("<5", ValueKind::NotRead, ValueDoubt::Bound);
    number("0,006 s", 6);
    number("2 min", 120'000);
    number("12k", 12'000);
    number("8/10", 8);
    other("1/2", ValueKind::NotRead, ValueDoubt::Words);
    number("1 h 30 min", 5'400'000);
    range("6 ms - 0,008 s", 6, 8);
    other("6 kg", ValueKind::NotRead, ValueDoubt::OtherUnit);
    other("1e308", ValueKind::NotRead, ValueDoubt::TooLarge);
    other("inf", ValueKind::NotRead, ValueDoubt::Words);
    other("nan", ValueKind::NotRead, ValueDoubt::Words);
    other("1/0", ValueKind::NotRead, ValueDoubt::Words);
    other("<script>", ValueKind::NotRead, ValueDoubt::Bound);
}

void TestSheetMapping::cellsAreRead()
{
    QFETCH(ValueKind, kind);
    QFETCH(ValueDoubt, doubt);
    QFETCH(double, low);
    QFETCH(double, high);
    tables::SheetCell cell;
    cell.text = QTest::currentDataTag();
    cell.kind = cell.text.empty() ? tables::SheetCellKind::Empty : tables::SheetCellKind::Text;
    const SheetValue value = readValue(cell, tables::DecimalSign::Comma, QStringLiteral("ms"));
    QCOMPARE(static_cast<int>(value.kind), static_cast<int>(kind));
    QCOMPARE(static_cast<int>(value.doubt), static_cast<int>(doubt));
    QCOMPARE(value.low, low);
    QCOMPARE(value.high, high);
    QVERIFY(value.low <= value.value && value.value <= value.high);
}

void TestSheetMapping::aSheetIsUnderstood()
{
    const UnderstoodSheet sheet = understood(kBrokers);
    QCOMPARE(namesOf(sheet.options), QStringList({"RabbitMQ", "NATS", "Kafka", "Pulsar"}));
    QCOMPARE(namesOf(sheet.criteria), QStringList({"Price|EUR/month|less", "p99|ms|less",
                                                   "Setup|days|more", "Rating||more"}));
    QVERIFY(sheet.isWeighted);
    QCOMPARE(sheet.weightSum, 110.0);
    QCOMPARE(sheet.numbers, std::size_t{13});
    QCOMPARE(sheet.ranges, std::size_t{1});
    QCOMPARE(sheet.unknown, std::size_t{1});
    QCOMPARE(sheet.notRead, std::size_t{1});
    QCOMPARE(sheet.value(0, 0).value, 119.5);
    QCOMPARE(sheet.value(3, 0).value, 1140.0);
    QCOMPARE(sheet.options[0].notes, QStringLiteral("Notes: known"));
    QVERIFY(says(sheet, QStringLiteral("“1.140” in B6 is read as 1140.")));
    QVERIFY(says(sheet, QStringLiteral("“a week” in D6 cannot be read as days.")));
    QVERIFY(says(sheet, QStringLiteral("“n/a” in C5 is read as unknown. Not as zero.")));
    QVERIFY(says(sheet, QStringLiteral("The weights add up to 110. They count in proportion: 27, "
                                       "37, 18, 18 %.")));
    QVERIFY(sheet.obstacles.isEmpty());
}

void TestSheetMapping::everyGuessHasAReason()
{
    const tables::Sheet sheet = sheetOf(kBrokers);
    const SheetMapping mapping = guessMapping(sheet);
    QCOMPARE(mapping.head.value, Line(0));
    QCOMPARE(mapping.weights.value, Line(1));
    QCOMPARE(mapping.names.value, Line(0));
    QVERIFY(!mapping.directions.value);
    QCOMPARE(mapping.decimal.value, tables::DecimalSign::Comma);
    QVERIFY2(mapping.decimal.reason.contains(u"119,50"), qPrintable(mapping.decimal.reason));
    for (const QString &reason :
         {mapping.layout.reason, mapping.decimal.reason, mapping.head.reason, mapping.names.reason,
          mapping.weights.reason, mapping.directions.reason}) {
        QVERIFY(!reason.isEmpty());
    }
    QCOMPARE(mapping.fields.size(), std::size_t{5});
    QCOMPARE(mapping.fields[0].better.reason, QStringLiteral("guessed from the name"));
    QCOMPARE(mapping.fields[1].better.reason, QStringLiteral("guessed from the unit"));
    QCOMPARE(mapping.fields[2].better.reason, QStringLiteral("guessed: nothing says otherwise"));
    QCOMPARE(static_cast<int>(mapping.fields[4].kind), static_cast<int>(FieldKind::Words));
    for (const FieldMapping &field : mapping.fields) {
        QVERIFY(!field.used.reason.isEmpty() && !field.unit.reason.isEmpty());
        QVERIFY(!field.better.chosen);
    }
}

void TestSheetMapping::choicesHold()
{
    MappingChoices choices;
    choices.better[3] = Direction::Minimise;
    choices.used[4] = false;
    choices.units[2] = QStringLiteral("s");
    choices.weights = Line();
    choices.decimal = tables::DecimalSign::Point;
    choices.cells[{5, 1}] = 1.14;
    const tables::Sheet sheet = sheetOf(kBrokers);
    const SheetMapping mapping = guessMapping(sheet, choices);
    QVERIFY(mapping.weights.chosen && !mapping.weights.value);
    QCOMPARE(mapping.fields[2].better.reason, QStringLiteral("you chose"));
    const UnderstoodSheet made = understand(sheet, mapping, choices);
    // Without its row of weights that row is an option like any other.
    QCOMPARE(namesOf(made.options).first(), QStringLiteral("Weight"));
    QCOMPARE(namesOf(made.criteria),
             QStringList({"Price|EUR/month|less", "p99|s|less", "Setup|days|less"}));
    QVERIFY(!made.isWeighted);
    QCOMPARE(made.value(4, 0).value, 1.14);
}

void TestSheetMapping::unitsBehindNumbersAreNotMixed()
{
    const UnderstoodSheet sheet =
        understood(QByteArrayLiteral("Tool\tSetup\tRetention\tPrice\tTaste\tCall\tUses\n"
                                     "Sentry\t2 d\t90 days\t$100\t8/10\t1 h 30 min\t1.5M\n"
                                     "Rollbar\t12 h\t1 year\t90 €\t7/10\t30 min\t10k\n"
                                     "Bugsink\t1 d\t180 days\t$1.5k\t6/10\t2 h\t1,200\n"));
    QCOMPARE(namesOf(sheet.criteria),
             QStringList({"Setup|d|more", "Retention|days|more", "Price|$|less", "Taste||more",
                          "Call|h|more", "Uses||more"}));
    QCOMPARE(sheet.value(0, 5).value, 1.5e6);
    QCOMPARE(sheet.value(1, 5).value, 1e4);
    QCOMPARE(sheet.value(1, 0).value, 0.5);
    QVERIFY(std::abs(sheet.value(1, 1).value - 365) < 1);
    QCOMPARE(sheet.value(1, 2).kind, ValueKind::NotRead); // nobody said at which rate
    QCOMPARE(sheet.value(2, 2).value, 1500.0);
    QCOMPARE(sheet.value(0, 3).value, 8.0);
    QCOMPARE(sheet.value(0, 4).value, 1.5);
    QCOMPARE(sheet.value(1, 4).value, 0.5);
    QVERIFY(says(sheet, QStringLiteral("“12 h” in B3 is read as 0.5 d.")));
}

void TestSheetMapping::columnsOfOptionsAreSeen()
{
    const QByteArray turned("Criterion,Weight,Better,Alpha,Beta\nPrice (EUR),2,min,1,2\n"
                            "Speed,3,max,4,5\nSum,,,5,7\n");
    const tables::Sheet sheet = sheetOf(turned);
    const SheetMapping mapping = guessMapping(sheet);
    QCOMPARE(static_cast<int>(mapping.layout.value), static_cast<int>(Layout::OptionsInColumns));
    QVERIFY2(mapping.layout.reason.contains(u"Weight"), qPrintable(mapping.layout.reason));
    const UnderstoodSheet made = understand(sheet, mapping);
    QCOMPARE(namesOf(made.options), QStringList({"Alpha", "Beta"}));
    QCOMPARE(namesOf(made.criteria), QStringList({"Price|EUR|less", "Speed||more"}));
    QCOMPARE(made.criteria[1].weight, 3.0);
    QCOMPARE(made.value(1, 0).value, 2.0);
    QCOMPARE(mapping.fields.back().used.value, false); // the sum
    MappingChoices choices;
    choices.layout = Layout::OptionsInRows;
    QVERIFY(guessMapping(sheet, choices).layout.chosen);
}

void TestSheetMapping::rowsThatSayHowAreFound()
{
    const UnderstoodSheet sheet =
        understood("Comparison of hosts\n\n#,Host,Speed,Load\n,Einheit,GB/s,W\n"
                   ",Gewichtung,0.5,0.5\n,,higher,lower\n1,A,1,2\n2,B,3,4\n"
                   ",Average,2,3\n");
    QCOMPARE(namesOf(sheet.options), QStringList({"A", "B"}));
    QCOMPARE(namesOf(sheet.criteria), QStringList({"Speed|GB/s|more", "Load|W|less"}));
    QVERIFY(sheet.isWeighted);
    QVERIFY(!says(sheet, QStringLiteral("add up"))); // to 1
    QVERIFY(says(sheet, QStringLiteral("“Average” is left out.")));
    const UnderstoodSheet ranked =
        understood("alternative,Speed\n@lower,0\n@upper,10\n@q,1\nA,1\nB,3\n");
    QCOMPARE(namesOf(ranked.options), QStringList({"A", "B"}));
    QVERIFY(says(ranked, QStringLiteral("“@upper” is left out.")));
}

void TestSheetMapping::whatASheetComputedDoesNotCount()
{
    const UnderstoodSheet sheet =
        understood("Option,Quality,Speed,Total,Rank\nA,1,2,3,1\nB,2,3,5,2\n");
    QCOMPARE(namesOf(sheet.criteria), QStringList({"Quality||more", "Speed||more"}));
}

void TestSheetMapping::namesThatAreThereTwiceGetANumber()
{
    const UnderstoodSheet sheet = understood("Option,Speed,Speed\nA,1,2\nA,3,4\n,5,6\n");
    QCOMPARE(namesOf(sheet.options), QStringList({"A", "A (2)", "Row 4"}));
    QCOMPARE(namesOf(sheet.criteria), QStringList({"Speed||more", "Speed (2)||more"}));
    QVERIFY(says(sheet, QStringLiteral("“A” is there twice.")));
}

void TestSheetMapping::yesAndNoAreNumbers()
{
    const UnderstoodSheet sheet = understood("Option,Open source,Cost\nA,yes,1\nB,no,2\nC,?,3\n");
    QVERIFY(sheet.criteria[0].isTruth && !sheet.criteria[1].isTruth);
    QCOMPARE(sheet.value(0, 0).value, 1.0);
    QCOMPARE(sheet.value(1, 0).value, 0.0);
    QCOMPARE(static_cast<int>(sheet.value(2, 0).kind), static_cast<int>(ValueKind::Unknown));
}

void TestSheetMapping::aSheetWithoutHeadIsUnderstood()
{
    const UnderstoodSheet sheet = understood("A,1,2\nB,3,4\n");
    QCOMPARE(namesOf(sheet.options), QStringList({"A", "B"}));
    QCOMPARE(namesOf(sheet.criteria), QStringList({"Column B||more", "Column C||more"}));
    const UnderstoodSheet bare = understood("1,2\n3,4\n");
    QCOMPARE(namesOf(bare.options), QStringList({"Row 1", "Row 2"}));
}

void TestSheetMapping::weightsMayBeNonsense()
{
    const UnderstoodSheet zero = understood("Option,A,B\nWeight,0,0\nx,1,2\ny,3,4\n");
    QVERIFY(!zero.isWeighted);
    QCOMPARE(zero.criteria[0].weight, 1.0);
    QVERIFY(says(zero, QStringLiteral("All weights are zero.")));
    const UnderstoodSheet odd = understood("Option,A,B,C\nWeight,-3,much,2\nx,1,2,3\ny,3,4,5\n");
    QVERIFY(odd.isWeighted);
    QCOMPARE(odd.criteria[0].weight, 0.0);
    QVERIFY(says(odd, QStringLiteral("“A” has no weight that can be read.")));
    QVERIFY(says(odd, QStringLiteral("“B” has no weight that can be read.")));
}

void TestSheetMapping::nothingToDecideIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one option") << QByteArray("Option,Speed\nA,1\n");
    QTest::newRow("words") << QByteArray("Option,Speed\nA,fast\nB,slow\n");
    QTest::newRow("one cell") << QByteArray("hello\n");
    QByteArray many("Option,Speed\n");
    for (int i = 0; i < 400; ++i) {
        many += "o" + QByteArray::number(i) + ",1\n";
    }
    QTest::newRow("many options") << many;
    QTest::newRow("many criteria") << "Option" + QByteArray(",x").repeated(300) + "\nA" +
                                          QByteArray(",1").repeated(300) + "\nB" +
                                          QByteArray(",2").repeated(300) + "\n";
}

void TestSheetMapping::nothingToDecideIsSaid()
{
    QFETCH(QByteArray, text);
    QVERIFY(!understood(text).obstacles.isEmpty());
}

STEELYARD_TEST_APPLESS_MAIN(TestSheetMapping)
#include "test_sheet_mapping.moc"
