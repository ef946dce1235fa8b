// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/must_have_model.h"
#include "session/decision_document.h"
#include "small_base.h"
#include "test_main.h"
#include "wording/wording.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace steelyard;
using decision::AnswerState;
using decision::MustHaveChoice;
using knowledge::Support;

class TestMustHaveModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tableSaysWhatIsAcceptedAndOffered();
    void headsSayHowOptionsStand();
    void wordsTellWhatAChoiceWouldDo();
    void choicesChangeWhoStays();
    void notNeededOverrulesAnAnswer();
    void countingDaysIsOneStep();
    void rowsStayWhereTheyAreUntilShownAnew();

private:
    storage::KnowledgePointer m_base =
        std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    std::unique_ptr<DecisionDocument> m_document;
};

void TestMustHaveModel::init()
{
    decision::Decision decision = decision::newDecision(*m_base, "Coffee", "2026-11-20");
    decision.samples = 100;
    m_document = std::make_unique<DecisionDocument>(m_base, decision);
}

void TestMustHaveModel::tableSaysWhatIsAcceptedAndOffered()
{
    m_document->setMustHave("timer", MustHaveChoice{true, Support::Build, 2});
    MustHaveModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setDocument(m_document.get());
    QStringList table;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells << model.index(row, column).data().toString();
        }
        table << cells.join(QStringLiteral(" | "));
    }
    QCOMPARE(table[0], QStringLiteral("Must-haves: 1 |  |  |  | "));
    QCOMPARE(table[1], QString::fromStdString(m_base->capabilities[1].name) +
                           QStringLiteral(" | We build, 2 d | Built in | None found | 1\u20132 d"));
    QCOMPARE(table[2], QStringLiteral("Not needed so far: 1 |  |  |  | "));
    QCOMPARE(table[3], QString::fromStdString(m_base->capabilities[0].name) +
                           QStringLiteral(" | Not needed | None found | Add-on | Built in"));
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEnabled)); // arrows pass over it
    QVERIFY(model.isMet(1, 0) && !model.isMet(1, 1) && model.isMet(1, 2));
    QVERIFY(model.index(1, 3).data(Qt::AccessibleTextRole).toString().endsWith(u"not enough"));
    model.setDocument(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestMustHaveModel::headsSayHowOptionsStand()
{
    m_document->setMustHave("timer", MustHaveChoice{true, Support::Build, 2});
    MustHaveModel model;
    model.setDocument(m_document.get());
    const auto standing = [&model](int option) {
        return model
            .headerData(MustHaveModel::FirstOption + option, Qt::Horizontal,
                        MustHaveModel::StandingRole)
            .toString();
    };
    QCOMPARE(standing(0), QStringLiteral("stays"));
    QCOMPARE(standing(1), QStringLiteral("left out"));
    QCOMPARE(standing(2), QStringLiteral("stays, 2 d"));

    // Looking at a choice changes nothing but what the heads say.
    const auto before = m_document->undoStack()->count();
    QSignalSpy heads(&model, &QAbstractItemModel::headerDataChanged);
    model.preview(model.step(1, {true, Support::BuiltIn, 0}));
    QCOMPARE(standing(2), QStringLiteral("would go"));
    model.preview(model.step(1, {false, Support::BuiltIn, 0}));
    QCOMPARE(standing(1), QStringLiteral("would come back"));
    QVERIFY(heads.count() >= 2);
    model.preview(std::nullopt);
    QCOMPARE(standing(1), QStringLiteral("left out"));
    QCOMPARE(m_document->undoStack()->count(), before);
}

void TestMustHaveModel::wordsTellWhatAChoiceWouldDo()
{
    m_document->setMustHave("timer", MustHaveChoice{true, Support::Build, 1});
    MustHaveModel model;
    model.setDocument(m_document.get());
    const auto name = [this](std::size_t option) {
        return m_document->wording().alternative(m_document->decision().alternatives[option]);
    };
    const auto way = model.words().wayBack(model.capabilityIndex(1), 2);
    QVERIFY(way && way->choice == (MustHaveChoice{true, Support::Build, 2}));
    QVERIFY(model.words().effect(*way).startsWith(name(2) + QStringLiteral(" would come back.")));
    QVERIFY(!model.words().wayBack(model.capabilityIndex(1), 0)); // it stays
    const auto without = model.words().wayBack(model.capabilityIndex(1), 1);
    QVERIFY(without && !without->choice.needed); // nothing less would do
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English));
    const QString effect = model.words().effect(*without);
    QLocale::setDefault(before);
    QVERIFY2(effect.startsWith(name(1) + QStringLiteral(" and ") + name(2) +
                               QStringLiteral(" would come back.")),
             qPrintable(effect));
    QVERIFY(model.words().effect(model.step(1, model.choice(1))).contains(u"now"));
    QVERIFY(model.words().detail(model.capabilityIndex(1), 2).contains(u"more than the 1 "));
}

void TestMustHaveModel::choicesChangeWhoStays()
{
    MustHaveModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocument(m_document.get());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const MustHaveChoice builtIn{true, Support::BuiltIn, 0};
    model.choose(1, builtIn); // milk
    QVERIFY(changed.count() > 0);
    QVERIFY(model.choice(1) == builtIn);
    QVERIFY(!m_document->verdict().scores.alternatives[1].exclusions.empty());
    model.choose(1, {true, Support::AddOn, 0});
    QVERIFY(m_document->verdict().scores.alternatives[1].exclusions.empty());
    model.choose(1, {false, Support::BuiltIn, 0});
    QVERIFY(m_document->decision().mustHaves.empty());
    QCOMPARE(m_document->undoStack()->count(), 3);
}

void TestMustHaveModel::notNeededOverrulesAnAnswer()
{
    m_document->setAnswer("wishes", {AnswerState::Chosen, {"milk"}, {}});
    MustHaveModel model;
    model.setDocument(m_document.get());
    QVERIFY(model.choice(1) == (MustHaveChoice{true, Support::AddOn, 0}));
    QCOMPARE(model.askedByText(1), m_document->wording().question("wishes"));
    model.choose(1, {false, Support::BuiltIn, 0});
    QVERIFY(!model.choice(1).needed);
    QVERIFY(!m_document->decision().mustHaves.at("milk").needed);
    QVERIFY(model.askedBy(1).empty());
}

void TestMustHaveModel::countingDaysIsOneStep()
{
    MustHaveModel model;
    model.setDocument(m_document.get());
    const QModelIndex timer = model.index(2, MustHaveModel::Accepted);
    QVERIFY(model.setData(timer, 1, Qt::EditRole));
    QVERIFY(!m_document->verdict().scores.alternatives[2].exclusions.empty());
    for (const double days : {2, 3, 4}) {
        QVERIFY(model.setData(timer, days, Qt::EditRole));
    }
    QVERIFY(m_document->verdict().scores.alternatives[2].exclusions.empty());
    QCOMPARE(timer.data(Qt::EditRole).toDouble(), 4.0);
    QCOMPARE(m_document->undoStack()->count(), 2);
    m_document->undoStack()->undo();
    QCOMPARE(timer.data(Qt::EditRole).toDouble(), 1.0);
}

void TestMustHaveModel::rowsStayWhereTheyAreUntilShownAnew()
{
    MustHaveModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocument(m_document.get());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QString last = model.index(2, 0).data().toString();
    model.choose(2, {true, Support::BuiltIn, 0});
    QCOMPARE(model.index(2, 0).data().toString(), last);
    QCOMPARE(model.index(0, 0).data().toString(),
             QStringLiteral("Not needed so far: 1, asked for just now: 1"));
    QCOMPARE(reset.count(), 0);
    model.setPaused(true);
    model.setPaused(false);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.index(1, 0).data().toString(), last);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Must-haves: 1"));
}

STEELYARD_TEST_GUILESS_MAIN(TestMustHaveModel)
#include "test_must_have_model.moc"
