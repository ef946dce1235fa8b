// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "wording/language_notice.h"

#include <QTest>

using namespace steelyard;

class TestLanguageNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saidWhereTheLanguagesDiffer_data();
    void saidWhereTheLanguagesDiffer();
};

void TestLanguageNotice::saidWhereTheLanguagesDiffer_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QString>("notice");
    const QString none;
    QTest::newRow("the same") << "en"
                              << "en" << none;
    QTest::newRow("of another country") << "en-GB"
                                        << "en-US" << none;
    QTest::newRow("in capitals") << "DE"
                                 << "de-AT" << none;
    QTest::newRow("none that the base names") << ""
                                              << "fr" << none;
    QTest::newRow("English") << "en"
                             << "fr-CA"
                             << "The texts of this knowledge base are in English.";
    QTest::newRow("another")
        << "de"
        << "en"
        << "The texts of this knowledge base are in another language: Deutsch.";
}

void TestLanguageNotice::saidWhereTheLanguagesDiffer()
{
    QFETCH(QString, base);
    QFETCH(QString, spoken);
    knowledge::KnowledgeBase known;
    known.language = base.toStdString();
    QTEST(languageNotice(known, spoken), "notice");
}

STEELYARD_TEST_GUILESS_MAIN(TestLanguageNotice)
#include "test_language_notice.moc"
