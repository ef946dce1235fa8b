// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "units/units.h"

#include <QTest>

#include <cmath>
#include <thread>
#include <vector>

using namespace steelyard;
using units::Relation;

Q_DECLARE_METATYPE(steelyard::units::Relation)

class TestUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFamilyConverts_data();
    void oneFamilyConverts();
    void relations_data();
    void relations();
    void moneyNeedsARate();
    void aFamilyIsNamedByWhatIsOftenMet();
    void severalThreadsMayAsk();
    void nothingThatIsTypedBreaksIt();
};

void TestUnits::oneFamilyConverts_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<double>("expected");
    QTest::newRow("s to ms") << 0.012 << "s"
                             << "ms" << 12.0;
    QTest::newRow("minutes in German") << 2.0 << "Minuten"
                                       << "s" << 120.0;
    QTest::newRow("MB to GiB") << 1073.741824 << "MB"
                               << "GiB" << 1.0;
    QTest::newRow("bits are eighths") << 8.0 << "Mbit/s"
                                      << "MB/s" << 1.0;
    QTest::newRow("per month to per year") << 100.0 << "EUR per month"
                                           << "EUR/year" << 1200.0;
    QTest::newRow("per month in German") << 100.0 << "Euro pro Monat"
                                         << "EUR per year" << 1200.0;
    QTest::newRow("a word of one's own") << 2.0 << "requests/s"
                                         << "requests per minute" << 120.0;
    QTest::newRow("one of them in the plural") << 3.0 << "user"
                                               << "users" << 3.0;
    QTest::newRow("another zero") << 20.0 << "°C"
                                  << "K" << 293.15;
    QTest::newRow("thousands of euros") << 120.0 << "TEUR"
                                        << "EUR" << 120'000.0;
    QTest::newRow("thousands by their letter") << 1.5 << "k$ per year"
                                               << "USD/year" << 1500.0;
    QTest::newRow("millions in German") << 2.0 << "Mio. Euro"
                                        << "EUR" << 2e6;
    QTest::newRow("per cent") << 50.0 << "percent"
                              << "%" << 50.0;
}

void TestUnits::oneFamilyConverts()
{
    QFETCH(double, value);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(double, expected);
    const auto converted = units::convert(value, from.toStdString(), to.toStdString());
    QVERIFY(converted.has_value());
    QCOMPARE(*converted, expected);
}

void TestUnits::relations_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<Relation>("expected");
    QTest::newRow("the same") << "ms"
                              << "ms" << Relation::Same;
    QTest::newRow("spelt otherwise") << "€"
                                     << "EUR" << Relation::Same;
    QTest::newRow("milliseconds") << "s"
                                  << "ms" << Relation::Family;
    QTest::newRow("weight and time") << "kg"
                                     << "ms" << Relation::Other;
    QTest::newRow("not the reciprocal") << "Hz"
                                        << "s" << Relation::Other;
    QTest::newRow("bytes are no number") << "byte"
                                         << "%" << Relation::Other;
    QTest::newRow("currencies") << "USD per month"
                                << "EUR per year" << Relation::Currencies;
    QTest::newRow("nobody's word") << "florps"
                                   << "ms" << Relation::Unknown;
    QTest::newRow("a plain number") << ""
                                    << "ms" << Relation::Other;
    QTest::newRow("an operator alone") << "/"
                                       << "ms" << Relation::Unknown;
}

void TestUnits::relations()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(Relation, expected);
    QCOMPARE(units::relation(from.toStdString(), to.toStdString()), expected);
    QCOMPARE(units::convert(1, from.toStdString(), to.toStdString()).has_value(),
             expected == Relation::Same || expected == Relation::Family);
}

void TestUnits::moneyNeedsARate()
{
    QVERIFY(!units::convert(1, "USD", "EUR"));
    QCOMPARE(units::currencyOf("$ per user"), std::optional<std::string>("USD"));
    QVERIFY(!units::currencyOf("ms"));
    QCOMPARE(units::convertInOneCurrency(12, "USD/year", "EUR per month"), std::optional(1.0));
    QCOMPARE(units::convertInOneCurrency(1, "$ per MB", "EUR per GB").value_or(0), 1000.0);
    QCOMPARE(units::currencyOf("US$"), std::optional(std::string("USD")));
}

void TestUnits::aFamilyIsNamedByWhatIsOftenMet()
{
    const std::vector<std::string> time = units::family("ms");
    QVERIFY(time.size() > 2);
    QCOMPARE(time[0], std::string("s"));
    QCOMPARE(time[1], std::string("min"));
    QCOMPARE(units::family("EUR per month"), std::vector<std::string>({"EUR per year"}));
    QVERIFY(units::family("users").empty());
}

void TestUnits::severalThreadsMayAsk()
{
    std::vector<std::jthread> threads;
    std::vector<double> results(4);
    for (std::size_t i = 0; i < results.size(); ++i) {
        threads.emplace_back([&results, i] {
            for (int round = 0; round < 200; ++round) {
                const std::string word = "thing" + std::string(1, static_cast<char>('a' + i));
                results[i] = units::convert(1, word + "/s", word + "/min").value_or(0);
            }
        });
    }
    threads.clear();
    QCOMPARE(results, std::vector<double>(4, 60.0));
}

void TestUnits::nothingThatIsTypedBreaksIt()
{
    const std::string most(10'000, 'm');
    for (const std::string &odd :
         {most, std::string("m^^2"), std::string("(((("), std::string("1 since 2000"),
          std::string("\xff\xfe"), std::string("m/"), std::string("...."),
          std::string("lg(re 1 mW)"), std::string("m-----2"), std::string("m99999999999")}) {
        QVERIFY(!units::convert(1, odd, "ms"));
    }
}

STEELYARD_TEST_APPLESS_MAIN(TestUnits)
#include "test_units.moc"
