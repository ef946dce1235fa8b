// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/csv_number.h"
#include "tables/direction_of_name.h"
#include "test_main.h"

#include <cmath>
#include <limits>

using namespace steelyard;
using namespace steelyard::tables;

Q_DECLARE_METATYPE(steelyard::tables::SignOfText)

class TestTableNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextTellsItsDecimalSign_data();
    void aTextTellsItsDecimalSign();
    void numbersAreReadWithASign_data();
    void numbersAreReadWithASign();
    void namesTellADirection_data();
    void namesTellADirection();
};

void TestTableNumbers::aTextTellsItsDecimalSign_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SignOfText>("sign");
    const auto row = [](const char *text, SignOfText sign) {
        QTest::newRow(text) << QByteArray(text) << sign;
    };
    for (const char *text : {"12", "-3", "1e6", "", "A.B", "x,y", "12.03.2024", "1.2.3", "1,2,3",
                             "0x1.8", "1.5 GB", ".", ",", "-", "1..5", "1.23.456", "1,23,456.7"}) {
        row(text, SignOfText::Nothing);
    }
    for (const char *text : {"7.5", "-0.125", ".5", "5.", "1.5e3", "1,234.5", "1,234,567", "1.2500",
                             "1234.567", "12 345.678", "1'234.567", "+1.25"}) {
        row(text, SignOfText::Point);
    }
    for (const char *text : {"7,5", "-0,125", ",5", "1,5E+03", "1.234,5", "1.234.567", "1,2500",
                             "1234,567", "12 345,678",
                             "\xE2\x88\x92"
                             "7,5"}) {
        row(text, SignOfText::Comma);
    }
    row("1.250", SignOfText::PointOrGroup);
    row("-12.000", SignOfText::PointOrGroup);
    row("1,250", SignOfText::CommaOrGroup);
    row("999,999", SignOfText::CommaOrGroup);
}

void TestTableNumbers::aTextTellsItsDecimalSign()
{
    QFETCH(QByteArray, text);
    QFETCH(SignOfText, sign);
    QCOMPARE(static_cast<int>(signOfText(text.toStdString())), static_cast<int>(sign));
}

void TestTableNumbers::numbersAreReadWithASign_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("withPoint"); // NaN: refused
    QTest::addColumn<double>("withComma");
    const double none = std::numeric_limits<double>::quiet_NaN();
    const auto row = [](const char *text, double withPoint, double withComma) {
        QTest::newRow(text) << QByteArray(text) << withPoint << withComma;
    };
    row("12", 12, 12);
    row("+3", 3, 3);
    row("-0", 0, 0);
    row("1e308", 1e308, 1e308);
    row("7.5", 7.5, none);
    row("7,5", none, 7.5);
    row("1.250", 1.25, 1250);
    row("1,250", 1250, 1.25);
    row("1,234,567.5", 1234567.5, none);
    row("1.234.567,5", none, 1234567.5);
    row("12\xC2\xA0"
        "345",
        12345, 12345);
    row("12\xE2\x80\xAF"
        "345,5",
        none, 12345.5);
    row("\xE2\x88\x92"
        "5",
        -5, -5);
    for (const char *text : {"0x10", "inf", "-inf", "nan", "Infinity", "1e999", "1e-999", "5 ms",
                             "--3", "+-3", "1,2,3", "12 34", "1 234'567", "1/3", "", "1.250e3,5"}) {
        row(text, none, none);
    }
}

void TestTableNumbers::numbersAreReadWithASign()
{
    QFETCH(QByteArray, text);
    for (const auto &[column, sign] :
         {std::pair{"withPoint", DecimalSign::Point}, std::pair{"withComma", DecimalSign::Comma}}) {
        const double expected = *static_cast<double *>(QTest::qData(column, qMetaTypeId<double>()));
        CsvDiagnostics problems(QStringLiteral("t"));
        const auto number = readNumber({text.toStdString(), {1, 1}}, sign, problems);
        QCOMPARE(number.has_value(), !std::isnan(expected));
        QCOMPARE(problems.empty(), number.has_value());
        if (number) {
            QCOMPARE(*number, expected);
            QVERIFY(*number != 0 || !std::signbit(*number));
        }
    }
}

void TestTableNumbers::namesTellADirection_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("lessIsBetter");
    for (const char *name : {"speed (lower is better)",
                             "Qualität (weniger ist besser)",
                             "quality [min]",
                             "Price",
                             "price (EUR)",
                             "Total cost",
                             "Costs",
                             "TCO",
                             "Response time",
                             "Latency p99 [ms]",
                             "time_to_market",
                             "Binary size",
                             "Risk",
                             "Number of errors",
                             "Downtime",
                             "Preis",
                             "KOSTEN",
                             "Gesamtkosten",
                             "Antwortzeit",
                             "Lieferzeit (Tage)",
                             "Preis, netto",
                             "Größe",
                             "GRÖSSE",
                             "Speichergröße",
                             "Ausfallrisiko",
                             "Wartungsaufwand",
                             "Stromverbrauch",
                             "Latenz",
                             "Prix par mois",
                             "Coût total",
                             "Temps de trajet",
                             "Durée",
                             "Precio",
                             "Tiempo de respuesta",
                             "Riesgo",
                             "Tamaño"}) {
        QTest::newRow(name) << QString::fromUtf8(name) << true;
    }
    for (const char *name : {"Quality",
                             "Speed",
                             "Uptime",
                             "Cost efficiency",
                             "Cost savings",
                             "Price rating",
                             "Price/performance",
                             "Real-time support",
                             "Lifetime",
                             "Sizes of community",
                             "price (higher is better)",
                             "Kosten [mehr ist besser]",
                             "error-free days",
                             "bugs fixed",
                             "Timeliness",
                             "Qualität",
                             "Preisnote",
                             "Kosteneffizienz",
                             "Preis-Leistung",
                             "Akkulaufzeit",
                             "Lebensdauer",
                             "Zeitersparnis",
                             "Risikokontrolle",
                             "Echtzeit",
                             "Temps réel",
                             "Durée de vie",
                             "Réduction des coûts",
                             "Confort",
                             "Ahorro de costes",
                             "Vida útil",
                             "Calidad",
                             "",
                             "12",
                             "Ä"}) {
        QTest::newRow(name) << QString::fromUtf8(name) << false;
    }
}

void TestTableNumbers::namesTellADirection()
{
    QFETCH(QString, name);
    QFETCH(bool, lessIsBetter);
    QCOMPARE(directionOfName(name) == scoring::Direction::Minimise, lessIsBetter);
}

STEELYARD_TEST_APPLESS_MAIN(TestTableNumbers)
#include "test_table_numbers.moc"
