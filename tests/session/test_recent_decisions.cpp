// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/decision_document.h"
#include "session/recent_decisions.h"
#include "small_base.h"
#include "test_main.h"
#include "wording/wording.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace steelyard;

class TestRecentDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestComesFirstAndOnce();
    void keepsTheLastFewOnly();
    void survivesARestart();
    void aMissingFileStaysButIsDisabled();
    void entriesWithoutAFileAreIgnored();
    void aSizeThatCannotBeIsNoSize_data();
    void aSizeThatCannotBeIsNoSize();
    void clearForgetsAll();
    void tellsHowADecisionStood();

private:
    static QStringList titles(const RecentDecisions &recent);
    [[nodiscard]] QString makeFile(const QString &name) const;

    QTemporaryDir m_folder;
};

QStringList TestRecentDecisions::titles(const RecentDecisions &recent)
{
    QStringList titles;
    for (int row = 0; row < recent.rowCount(); ++row) {
        titles << recent.index(row).data(RecentDecisions::TitleRole).toString();
    }
    return titles;
}

QString TestRecentDecisions::makeFile(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
}

static QString settingsFile(const QTemporaryDir &folder)
{
    return folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) +
                           QStringLiteral(".ini"));
}

void TestRecentDecisions::newestComesFirstAndOnce()
{
    QSettings settings(settingsFile(m_folder), QSettings::IniFormat);
    RecentDecisions recent(settings);
    QAbstractItemModelTester tester(&recent,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    recent.add(makeFile(QStringLiteral("a.steelyard")), QStringLiteral("A"));
    recent.add(makeFile(QStringLiteral("b.steelyard")), QStringLiteral("B"));
    recent.add(m_folder.filePath(QStringLiteral("./a.steelyard")), QStringLiteral("A again"));
    QCOMPARE(titles(recent), (QStringList{QStringLiteral("A again"), QStringLiteral("B")}));
    QVERIFY(recent.index(0).data(RecentDecisions::ModifiedRole).toDateTime().isValid());
}

void TestRecentDecisions::keepsTheLastFewOnly()
{
    QSettings settings(settingsFile(m_folder), QSettings::IniFormat);
    RecentDecisions recent(settings);
    for (int i = 0; i < 20; ++i) {
        recent.add(QStringLiteral("/nowhere/%1.steelyard").arg(i), QString::number(i));
    }
    QCOMPARE(recent.rowCount(), RecentDecisions::kMost);
    QCOMPARE(titles(recent).front(), QStringLiteral("19"));
}

void TestRecentDecisions::survivesARestart()
{
    QSettings settings(settingsFile(m_folder), QSettings::IniFormat);
    {
        RecentDecisions recent(settings);
        recent.add(QStringLiteral("/nowhere/1.steelyard"), QStringLiteral("One, \"quoted\"; [*]"));
        recent.add(QStringLiteral("/nowhere/2.steelyard"), QStringLiteral("Two"));
    }
    const RecentDecisions again(settings);
    QCOMPARE(titles(again),
             (QStringList{QStringLiteral("Two"), QStringLiteral("One, \"quoted\"; [*]")}));
}

void TestRecentDecisions::aMissingFileStaysButIsDisabled()
{
    QSettings settings(settingsFile(m_folder), QSettings::IniFormat);
    RecentDecisions recent(settings);
    const QString file = makeFile(QStringLiteral("gone.steelyard"));
    recent.add(file, QStringLiteral("Gone"));
    QVERIFY(recent.flags(recent.index(0)).testFlag(Qt::ItemIsEnabled));

    QVERIFY(QFile::remove(file));
    recent.refresh();
    QCOMPARE(recent.rowCount(), 1);
    QVERIFY(!recent.flags(recent.index(0)).testFlag(Qt::ItemIsEnabled));
    QVERIFY(recent.index(0).data(RecentDecisions::MissingRole).toBool());
    QCOMPARE(recent.index(0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Gone, file not found"));
}

void TestRecentDecisions::entriesWithoutAFileAreIgnored()
{
    QSettings settings(settingsFile(m_folder), QSettings::IniFormat);
    settings.setValue(QStringLiteral("recent/size"), 3);
    settings.setValue(QStringLiteral("recent/2/file"), QStringLiteral("/nowhere/x.steelyard"));
    const RecentDecisions recent(settings);
    QCOMPARE(titles(recent), QStringList{QStringLiteral("x")});
}

void TestRecentDecisions::aSizeThatCannotBeIsNoSize_data()
{
    QTest::addColumn<QString>("size");
    for (const char *size :
         {"2147483647", "-1", "0", "99999999999999999999", "abc", "1e9", "@Size(3 4)"}) {
        QTest::newRow(size) << QString::fromLatin1(size);
    }
}

void TestRecentDecisions::aSizeThatCannotBeIsNoSize()
{
    QFETCH(const QString, size);
    QFile file(m_folder.filePath(QStringLiteral("size.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[recent]\nsize=" + size.toUtf8() + "\n1\\file=/nowhere/x.steelyard\n");
    file.close();
    QSettings settings(file.fileName(), QSettings::IniFormat);
    RecentDecisions recent(settings);
    QVERIFY(recent.rowCount() <= 1);
    recent.add(QStringLiteral("/nowhere/1.steelyard"), QStringLiteral("One"));
    const RecentDecisions again(settings);
    QCOMPARE(titles(again).front(), QStringLiteral("One"));
}

void TestRecentDecisions::clearForgetsAll()
{
    QSettings settings(settingsFile(m_folder), QSettings::IniFormat);
    RecentDecisions recent(settings);
    recent.add(QStringLiteral("/nowhere/1.steelyard"), QStringLiteral("One"));
    recent.clear();
    QCOMPARE(recent.rowCount(), 0);
    QCOMPARE(RecentDecisions(settings).rowCount(), 0);
}

void TestRecentDecisions::tellsHowADecisionStood()
{
    QSettings settings(settingsFile(m_folder), QSettings::IniFormat);
    const auto base = std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    decision::Decision decision = decision::newDecision(*base, base->scenarios[0], "2026-11-20");
    decision.samples = 100;
    decision.record.status = decision::Status::Accepted;
    decision.record.reviewOn = "2027-05-01";
    DecisionDocument document(base, decision);
    const QString file = makeFile(QStringLiteral("coffee.steelyard"));
    {
        RecentDecisions recent(settings);
        QAbstractItemModelTester tester(&recent,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        recent.tell(document); // not in the list, and without a file
        QCOMPARE(recent.rowCount(), 0);
        document.setFile(file);
        recent.add(file, QStringLiteral("Coffee"));
        recent.tell(document);
        // Who leads is kept back until somebody was asked what they expect.
        QVERIFY(!recent.index(0).data(RecentDecisions::StateRole).isValid());
        QVERIFY(recent.index(0).data(RecentDecisions::LeaderRole).toString().isEmpty());
        document.setExpectation({});
        recent.tell(document);
    }
    RecentDecisions later(settings);
    later.add(file, QStringLiteral("Coffee again")); // what is known of it stays
    const QModelIndex row = later.index(0);
    QCOMPARE(row.data(RecentDecisions::StateRole).toInt(), int(document.verdict().state()));
    QCOMPARE(row.data(RecentDecisions::LeaderRole).toString(),
             document.wording().alternative(document.verdict().scores.winner));
    QCOMPARE(row.data(RecentDecisions::StatusRole).toInt(), int(decision::Status::Accepted));
    QCOMPARE(row.data(RecentDecisions::ReviewRole).toString(), QStringLiteral("2027-05-01"));
}

STEELYARD_TEST_GUILESS_MAIN(TestRecentDecisions)
#include "test_recent_decisions.moc"
