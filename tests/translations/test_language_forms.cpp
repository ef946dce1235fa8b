// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "translations/language.h"

#include <QCoreApplication>
#include <QTest>

using namespace steelyard;

// What each language does with numbers and what it calls itself.
class TestLanguageForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { useLanguage(QLocale::c()); }
    void everyLanguageIsTried();
    void pluralFollowsTheNumber_data();
    void pluralFollowsTheNumber();
    void numbersAreWrittenAsThere_data();
    void numbersAreWrittenAsThere();
    void nameIsItsOwn_data();
    void nameIsItsOwn();
};

void TestLanguageForms::everyLanguageIsTried()
{
    QCOMPARE(availableLanguages(), QStringList({QStringLiteral("en"), QStringLiteral("de"),
                                                QStringLiteral("es"), QStringLiteral("fr")}));
}

void TestLanguageForms::pluralFollowsTheNumber_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *language, int number, const char *text) {
        QTest::addRow("%s %d", language, number)
            << QString::fromLatin1(language) << number << QString::fromUtf8(text);
    };
    row("en", 0, "0 sources");
    row("en", 1, "1 source");
    row("en", 2, "2 sources");
    row("de", 0, "0 Quellen");
    row("de", 1, "1 Quelle");
    row("de", 2, "2 Quellen");
    row("fr", 0, "0 source"); // nothing is not many in French
    row("fr", 1, "1 source");
    row("fr", 2, "2 sources");
    row("es", 0, "0 fuentes");
    row("es", 1, "1 fuente");
    row("es", 2, "2 fuentes");
}

void TestLanguageForms::pluralFollowsTheNumber()
{
    QFETCH(QString, language);
    QFETCH(int, number);
    useLanguage(QLocale(language));
    QTEST(QCoreApplication::translate("steelyard::SourcesSection", "%n sources", nullptr, number),
          "text");
}

void TestLanguageForms::numbersAreWrittenAsThere_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("share");
    QTest::addColumn<QString>("date");
    QTest::newRow("en") << "en"
                        << "0.5"
                        << "40%"
                        << "20 Nov 2026";
    QTest::newRow("de") << "de"
                        << "0,5" << QStringLiteral("40\u00A0%") << "20. Nov. 2026";
    QTest::newRow("fr") << "fr"
                        << "0,5" << QStringLiteral("40\u00A0%") << "20 nov. 2026";
    QTest::newRow("es") << "es"
                        << "0,5" << QStringLiteral("40\u00A0%") << "20 nov 2026";
}

void TestLanguageForms::numbersAreWrittenAsThere()
{
    QFETCH(QString, language);
    useLanguage(QLocale(language));
    const QString share = QCoreApplication::translate("steelyard::Numbers", "%1%", "per cent");
    const QString date =
        QCoreApplication::translate("steelyard::Dates", "d MMM yyyy", "format of a date");
    QTEST(QLocale().toString(0.5, 'f', 1), "decimal");
    QTEST(share.arg(40), "share");
    QTEST(QLocale().toString(QDate(2026, 11, 20), date), "date");
}

void TestLanguageForms::nameIsItsOwn_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("en") << "en"
                        << "English";
    QTest::newRow("de") << "de"
                        << "Deutsch";
    QTest::newRow("fr") << "fr" << QStringLiteral("Français");
    QTest::newRow("es") << "es" << QStringLiteral("Español");
    QTest::newRow("English of Britain") << "en-GB"
                                        << "English";
}

void TestLanguageForms::nameIsItsOwn()
{
    QFETCH(QString, language);
    QTEST(languageName(language), "name");
}

STEELYARD_TEST_GUILESS_MAIN(TestLanguageForms)
#include "test_language_forms.moc"
