// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "storage/decision_store.h"
#include "test_main.h"
#include "translations/language.h"
#include "whole_text.h"
#include "wording/dates.h"

#include <QDir>
#include <QTest>

#include <set>

using namespace steelyard;

// The finished decisions that come with the program, told in full in every language. The expected
// texts are tests/data/verdicts; where one differs, what is said now is written to the build
// folder, to be read before it takes the place of the other.
class TestFinishedDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void everyStateAndShapeHasAnExample();
    void agesOfSourcesAreSaidInTheLanguage();

private:
    [[nodiscard]] static QString shapeName(knowledge::VerdictShape shape)
    {
        switch (shape) {
        case knowledge::VerdictShape::Winner:
            return QStringLiteral("winner");
        case knowledge::VerdictShape::Conditional:
            return QStringLiteral("conditional");
        case knowledge::VerdictShape::Tie:
            return QStringLiteral("tie");
        case knowledge::VerdictShape::Depends:
            break;
        }
        return QStringLiteral("depends");
    }
    [[nodiscard]] static QStringList examples()
    {
        if (storage::bundledKnowledge().empty()) { // loads the resources
            qFatal("no bundled knowledge");
        }
        return QDir(QStringLiteral(":/examples")).entryList({QStringLiteral("*.steelyard")});
    }
};

void TestFinishedDecisions::text_data()
{
    QTest::addColumn<QString>("example");
    QTest::addColumn<QString>("language");
    for (const QString &example : examples()) {
        for (const char *language : {"en", "de"}) {
            const QString name = example.section(u'.', 0, 0) + u'.' + QLatin1String(language);
            QTest::newRow(qPrintable(name)) << example << QString::fromLatin1(language);
        }
    }
}

void TestFinishedDecisions::text()
{
    QFETCH(const QString, example);
    QFETCH(const QString, language);
    const QLocale locale = language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                             : QLocale(QLocale::German, QLocale::Germany);
    useLanguage(locale);
    const storage::DecisionResult opened =
        storage::openDecision(QStringLiteral(":/examples/") + example, language);
    QVERIFY(opened.decision && opened.overlaid);
    decision::Verdict verdict = decision::evaluate(*opened.overlaid, *opened.decision);
    QVERIFY(decision::addRobustness(verdict, *opened.overlaid));
    QVERIFY(decision::addSensitivity(verdict, *opened.overlaid));
    const QString said = tests::wholeText(*opened.overlaid, *opened.decision, verdict, locale);

    const QString name = QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".txt");
    QFile expected(QStringLiteral(STEELYARD_TEST_DATA "/verdicts/") + name);
    const QString wanted =
        expected.open(QIODevice::ReadOnly) ? QString::fromUtf8(expected.readAll()) : QString();
    if (said == wanted) {
        return;
    }
    const QDir folder(QStringLiteral(STEELYARD_TEST_OUTPUT "/verdicts"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QFile now(folder.filePath(name));
    QVERIFY(now.open(QIODevice::WriteOnly));
    now.write(said.toUtf8());
    const QStringList saidLines = said.split(u'\n');
    const QStringList wantedLines = wanted.split(u'\n');
    for (qsizetype i = 0; i < std::min(saidLines.size(), wantedLines.size()); ++i) {
        QCOMPARE(saidLines[i], wantedLines[i]);
    }
    QCOMPARE(saidLines.size(), wantedLines.size());
}

void TestFinishedDecisions::everyStateAndShapeHasAnExample()
{
    std::set<decision::State> states;
    int published = 0;
    for (const QString &example : examples()) {
        const storage::DecisionResult opened =
            storage::openDecision(QStringLiteral(":/examples/") + example);
        QVERIFY(opened.decision && opened.overlaid);
        decision::Verdict verdict = decision::evaluate(*opened.overlaid, *opened.decision);
        QVERIFY(decision::addRobustness(verdict, *opened.overlaid));
        states.insert(verdict.state());
        for (const decision::PublishedComparison &comparison : verdict.published()) {
            // "published-tie" and so on: this verdict and the published one agree in shape.
            if (example ==
                QStringLiteral("published-%1.steelyard").arg(shapeName(comparison.shape))) {
                QVERIFY2(comparison.agrees, qPrintable(example));
                ++published;
            }
        }
    }
    QCOMPARE(states.size(), 5U);
    QCOMPARE(published, 4);
}

void TestFinishedDecisions::agesOfSourcesAreSaidInTheLanguage()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    useLanguage(german);
    QCOMPARE(Dates(german).date("undated"), QStringLiteral("ohne Datum"));
    QCOMPARE(Dates(german).date("2026 (approx.)"), QStringLiteral("2026 (approx.)"));
    useLanguage(QLocale(QLocale::English));
    QCOMPARE(Dates(german).date("undated"), QStringLiteral("undated"));
}

STEELYARD_TEST_GUILESS_MAIN(TestFinishedDecisions)
#include "test_finished_decisions.moc"
