// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"
#include "storage/decision_identity.h"
#include "storage/decision_store.h"
#include "storage/file_kind.h"
#include "storage/file_name.h"
#include "storage/saving_tools.h"
#include "test_main.h"

#include <QTemporaryDir>
#include <QTest>

using namespace steelyard;

// What a file is called, and what may stand in its place.
class TestFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesBecomeNames_data();
    void titlesBecomeNames();
    void namesFit_data();
    void namesFit();
    void decisionsHaveIdsOfTheirOwn();
    void olderDecisionsHaveOneId();
    void decisionIsNotWrittenOverAnotherKind_data();
    void decisionIsNotWrittenOverAnotherKind();
};

void TestFileName::titlesBecomeNames_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << "Web framework"
                           << "Web framework.pdf";
    QTest::newRow("refused somewhere") << R"(a/b\c: "d"?)"
                                       << "a-b-c- -d-.pdf";
    QTest::newRow("composed") << QString::fromUtf8("fu\xCC\x88r") << QString::fromUtf8("für.pdf");
    QTest::newRow("unseen") << QString::fromUtf8("a\u202Eb\uFEFFc\x07") << "abc-.pdf";
    QTest::newRow("joined") << QString::fromUtf8("क्\u200Dष") << QString::fromUtf8("क्\u200Dष.pdf");
    QTest::newRow("hidden") << ".config"
                            << "config.pdf";
    QTest::newRow("only dots") << ". .."
                               << "Decision.pdf";
    QTest::newRow("nothing") << " \u200B "
                             << "Decision.pdf";
}

void TestFileName::titlesBecomeNames()
{
    QFETCH(QString, title);
    QTEST(storage::fileNameOf(title, QStringLiteral(".pdf"), QStringLiteral("Decision")), "name");
}

void TestFileName::namesFit_data()
{
    QTest::addColumn<QString>("letter");
    QTest::newRow("one byte") << "a";
    QTest::newRow("three bytes") << QString::fromUtf8("后");
    QTest::newRow("four bytes") << QString::fromUtf8("𝕏");
    QTest::newRow("a letter with a mark") << QString::fromUtf8("नि");
    QTest::newRow("a family of seven code points")
        << QString::fromUtf8("👩‍👩‍👧‍👦");
}

void TestFileName::namesFit()
{
    QFETCH(QString, letter);
    const QString suffix = QStringLiteral(".steelyard");
    const QString name = storage::fileNameOf(letter.repeated(200), suffix, QStringLiteral("D"));
    QVERIFY(name.toUtf8().size() <= storage::kMostNameBytes);
    QVERIFY(name.endsWith(suffix));
    const QString kept = name.chopped(suffix.size());
    QVERIFY(!kept.isEmpty());
    QCOMPARE(kept, letter.repeated(kept.size() / letter.size())); // no character is cut
    const QString fitted =
        storage::fittedName(QStringLiteral("0007-"), letter.repeated(300), QStringLiteral(".md"));
    QVERIFY(fitted.toUtf8().size() <= storage::kMostNameBytes);
    QVERIFY(fitted.toUtf8().size() > storage::kMostNameBytes - letter.toUtf8().size());
}

static decision::Decision someDecision()
{
    decision::Decision decision;
    decision.title = "New decision";
    decision.created = "2026-11-20";
    decision.knowledge.id = "coffee";
    decision.answers["cups"] = {decision::AnswerState::Chosen, {"many"}, {}};
    return decision;
}

void TestFileName::decisionsHaveIdsOfTheirOwn()
{
    const std::string one = storage::newDecisionId();
    QCOMPARE(one.size(), 32U);
    QVERIFY(one != storage::newDecisionId());
    decision::Decision decision = someDecision();
    decision.id = one;
    decision.title = "Renamed";
    QCOMPARE(storage::decisionId(decision), one);
}

void TestFileName::olderDecisionsHaveOneId()
{
    const decision::Decision before = someDecision();
    const std::string id = storage::decisionId(before);
    QCOMPARE(id.size(), 32U);
    // What comes after the answers makes no other decision of it.
    decision::Decision later = before;
    later.modified = "2027-01-01";
    later.record.chosen = "espresso";
    later.answers["cups"].note = "Counted in October.";
    QCOMPARE(storage::decisionId(later), id);
    decision::Decision other = before;
    chosen(other.answers["cups"]) = {"few"};
    QVERIFY(storage::decisionId(other) != id);
    other = before;
    other.title += "!";
    QVERIFY(storage::decisionId(other) != id);
}

void TestFileName::decisionIsNotWrittenOverAnotherKind_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QString>("word"); // empty: it may be written over
    QFile base(QStringLiteral(STEELYARD_TEST_DATA "/knowledge/small.json"));
    QVERIFY(base.open(QIODevice::ReadOnly));
    QFile translation(QStringLiteral(STEELYARD_TEST_DATA "/knowledge/office-coffee.de.json"));
    QVERIFY(translation.open(QIODevice::ReadOnly));
    QTest::newRow("a knowledge base") << base.readAll() << "a knowledge base";
    QTest::newRow("a translation") << translation.readAll() << "translation";
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n") << "PDF";
    QTest::newRow("notes") << QByteArray("Buy milk.\n") << "another kind";
    QTest::newRow("a decision") << QByteArray::fromStdString(decision::write(someDecision()))
                                << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestFileName::decisionIsNotWrittenOverAnotherKind()
{
    QFETCH(QByteArray, there);
    QFETCH(QString, word);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("f.steelyard"));
    QVERIFY(!storage::saveBytes(there, file));
    const auto problem = storage::saveDecision(someDecision(), file);
    QCOMPARE(problem.has_value(), !word.isEmpty());
    if (problem) {
        QVERIFY2(QString::fromStdString(problem->what).contains(word), problem->what.c_str());
        QCOMPARE(tests::contentsOf(file), there);
    }
    QVERIFY(!storage::saveDecision(someDecision(), file, storage::Over::Anything));
    QVERIFY(storage::looksLikeDecision(file));
}

STEELYARD_TEST_GUILESS_MAIN(TestFileName)
#include "test_file_name.moc"
