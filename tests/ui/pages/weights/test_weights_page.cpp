// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/weights/weights_page.h"

#include "session/own_weighing.h"
#include "test_main.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/standing_card.h"
#include "ui/pages/weights/order_card.h"
#include "ui/pages/weights/swing_card.h"
#include "ui/pages/weights/weight_list.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/segmented_control.h"
#include "wording/weight_wording.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace steelyard;
using decision::WeightWay;

class TestWeightsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void init();
    void cleanup();
    void withoutCriteriaItLeadsToTheTable();
    void altMovesACriterionInTheOrder();
    void theOrderAloneMakesTheWeights();
    void aSentenceTiesTwoNeighbours();
    void aSentenceAgainstTheOrderSaysSo();
    void onlyTheWayThatIsShownTakesRoom();
    void pointsCountWhenChosen();
    void pairsSayHowWellTheyAgree();
    void whoLeadsWaitsForWhatIsExpected();
    void aReasonIsKeptInWords();
    void otherEndsAskWhetherTheWeightHolds();
    void everyLookFits_data();
    void everyLookFits();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] const decision::Weighing &weighing() const
    {
        return m_document->decision().weighing;
    }
    [[nodiscard]] const std::string &criterion(std::size_t place) const
    {
        return m_document->decision().own.criteria.at(place).id;
    }
    void choose(int way)
    {
        QWidget *control = tests::visibleNamed(*m_page, QStringLiteral("Count by"));
        QVERIFY(control);
        control->findChildren<QPushButton *>().at(way)->click();
        m_window->settle();
    }

    std::unique_ptr<DecisionDocument> m_document;
    std::unique_ptr<WeightsPage> m_page;
    std::unique_ptr<tests::PageWindow> m_window;
};

void TestWeightsPage::init()
{
    m_document = tests::brokerDocument();
    m_page = std::make_unique<WeightsPage>();
    m_window = std::make_unique<tests::PageWindow>(*m_page, tests::kLargeWindow);
    QApplication::setActiveWindow(m_page->window());
    m_page->setDocument(m_document.get());
    m_window->settle();
    m_page->setFocus();
}

void TestWeightsPage::cleanup()
{
    m_page->setDocument(nullptr);
    m_window.reset();
    m_page.reset();
    m_document.reset();
}

void TestWeightsPage::withoutCriteriaItLeadsToTheTable()
{
    const auto empty = tests::emptyDocument();
    m_page->setDocument(empty.get());
    QVERIFY(tests::showsText(*m_page, QStringLiteral("There is nothing to weigh yet")));
    m_page->setDocument(nullptr);
    QVERIFY(!tests::showsText(*m_page, QStringLiteral("There is nothing to weigh yet")));
}

void TestWeightsPage::altMovesACriterionInTheOrder()
{
    QVERIFY(weighing().order.empty());
    press(Qt::Key_Down);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(weighing().order.size(), std::size_t(6));
    QCOMPARE(weighing().order.front(), criterion(1));
    press(Qt::Key_Down, Qt::AltModifier); // the same one goes back
    QCOMPARE(weighing().order.front(), criterion(0));
    m_document->undoStack()->undo();
    QCOMPARE(weighing().order.front(), criterion(1));
}

void TestWeightsPage::theOrderAloneMakesTheWeights()
{
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("This order is right")) {
            button->click();
        }
    }
    const auto &weights = m_document->verdict().scores.weights;
    for (std::size_t c = 1; c < weights.size(); ++c) {
        QVERIFY(weights[c - 1].weight > weights[c].weight);
    }
    QVERIFY(tests::showsText(*m_page, QStringLiteral("40.8%"))); // (1 + 1/2 + ... + 1/6) / 6
}

void TestWeightsPage::aSentenceTiesTwoNeighbours()
{
    const QStringList names{QStringLiteral("p99 latency, from"), QStringLiteral("p99 latency, to"),
                            QStringLiteral("Running cost, from"),
                            QStringLiteral("Running cost, to")};
    const auto &base = m_document->base();
    const auto level = [&](std::size_t c, double share) {
        const auto &ends = base.criteria[c].measure->ends;
        return QString::number(ends.worst + share * (ends.best - ends.worst));
    };
    const QStringList texts{level(0, 0), level(0, 0.5), level(1, 0), level(1, 1)};
    for (int i = 0; i < 4; ++i) {
        auto *field = qobject_cast<QLineEdit *>(tests::visibleNamed(*m_page, names[i]));
        QVERIFY2(field, qPrintable(names[i]));
        field->setFocus();
        QTest::keyClicks(field, texts[i]);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QCOMPARE(weighing().swings.size(), std::size_t(1));
    QVERIFY(tests::showsText(*m_page, QStringLiteral("1 : 0.5")));
    choose(1);
    QCOMPARE(weighing().way, WeightWay::Swing);
}

void TestWeightsPage::aSentenceAgainstTheOrderSaysSo()
{
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier); // the order stands
    const auto &base = m_document->base();
    const auto whole = [&](std::size_t c, double share) {
        const auto &ends = base.criteria[c].measure->ends;
        return decision::Span{ends.worst + share * (ends.best - ends.worst),
                              ends.worst + share * (ends.best - ends.worst)};
    };
    OwnWeighing(*m_document)
        .setSwing(criterion(0), criterion(1),
                  decision::SwingJudgement{{criterion(0), whole(0, 0), whole(0, 1)},
                                           {criterion(1), whole(1, 0), whole(1, 0.5)}});
    m_window->settle();
    QVERIFY(tests::showsText(*m_page, QStringLiteral("1 : 2, against the order")));
}

// The pairs of many criteria are a long list; the foot must not hide behind it.
void TestWeightsPage::onlyTheWayThatIsShownTakesRoom()
{
    const auto *foot = m_page->findChild<StandingCard *>();
    const auto *weights = m_page->findChild<WeightList *>();
    const int bottom = weights->mapTo(m_page.get(), QPoint(0, weights->height())).y();
    QVERIFY(foot->mapTo(m_page.get(), QPoint()).y() > bottom);
    const auto *order = m_page->findChild<OrderCard *>();
    const int least = std::max({weights->sizeHint().height(), order->sizeHint().height(),
                                m_page->findChild<SwingCard *>()->sizeHint().height()});
    QVERIFY2(weights->height() <= least + 40, qPrintable(QString::number(weights->height())));
}

void TestWeightsPage::pointsCountWhenChosen()
{
    choose(2);
    auto *field = qobject_cast<NumberField *>(
        tests::visibleNamed(*m_page, QStringLiteral("Points of Client libraries")));
    QVERIFY(field);
    field->setValue(30);
    auto *other = qobject_cast<NumberField *>(
        tests::visibleNamed(*m_page, QStringLiteral("Points of Operating effort")));
    other->setValue(10);
    QCOMPARE(weighing().points.size(), std::size_t(2));
    QCOMPARE(m_document->verdict().scores.weights[4].weight, 0.75);
}

void TestWeightsPage::pairsSayHowWellTheyAgree()
{
    choose(3);
    QVERIFY(tests::showsText(*m_page, QStringLiteral("Too few are compared")));
    OwnWeighing(*m_document).setPair(criterion(0), criterion(1), 9);
    OwnWeighing(*m_document).setPair(criterion(1), criterion(2), 9);
    OwnWeighing(*m_document).setPair(criterion(2), criterion(0), 9);
    for (std::size_t c = 3; c < 6; ++c) {
        OwnWeighing(*m_document).setPair(criterion(0), criterion(c), 1);
    }
    QVERIFY(tests::showsText(*m_page, QStringLiteral("contradict each other")));
    auto *box = qobject_cast<QComboBox *>(
        tests::visibleNamed(*m_page, QStringLiteral("p99 latency against Running cost")));
    QVERIFY(box);
    QCOMPARE(box->currentText(), QStringLiteral("9 times as much"));
}

// The foot says that who is ahead stays hidden; the table beside it must not tell.
void TestWeightsPage::whoLeadsWaitsForWhatIsExpected()
{
    decision::Decision decision = m_document->decision();
    decision.expectation = {};
    DecisionDocument document(m_document->knowledge(), decision);
    m_page->setDocument(&document);
    m_window->settle();
    QVERIFY(document.awaitsExpectation());
    QVERIFY(!tests::showsText(*m_page, QStringLiteral("Leads")));
    document.setExpectation({});
    m_window->settle();
    QVERIFY(tests::showsText(*m_page, QStringLiteral("Leads")));
    m_page->setDocument(m_document.get());
}

void TestWeightsPage::aReasonIsKeptInWords()
{
    auto *field = qobject_cast<QLineEdit *>(
        tests::visibleNamed(*m_page, QStringLiteral("Why p99 latency weighs this")));
    QVERIFY(field);
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("Phones on the road"));
    QCOMPARE(weighing().reasons.at(criterion(0)), std::string("Phones on the road"));
    OwnWeighing(*m_document).keepOrder();
    QVERIFY(WeightWording(m_document->wording()).own(criterion(0)).contains(u"first"));
    QVERIFY(WeightWording(m_document->wording()).own(criterion(0)).contains(u"Phones on the road"));
}

void TestWeightsPage::otherEndsAskWhetherTheWeightHolds()
{
    OwnWeighing(*m_document).keepOrder();
    QVERIFY(!tests::showsText(*m_page, QStringLiteral("still hold?")));
    decision::OwnCriterion changed = m_document->decision().own.criteria[0];
    changed.measure->endsAreSuggested = false;
    changed.measure->ends = {300, 0};
    OwnTable(*m_document).setCriterion(changed);
    QVERIFY(tests::showsText(*m_page, QStringLiteral("still hold?")));
    OwnWeighing(*m_document).hold(criterion(0));
    QVERIFY(!tests::showsText(*m_page, QStringLiteral("still hold?")));
}

void TestWeightsPage::everyLookFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("points");
    QTest::newRow("large") << tests::kLargeWindow << false << 10;
    QTest::newRow("large, dark") << tests::kLargeWindow << true << 10;
    QTest::newRow("small") << tests::kSmallWindow << false << 10;
    QTest::newRow("small, twice the text") << tests::kSmallWindow << false << 20;
}

void TestWeightsPage::everyLookFits()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(int, points);
    cleanup();
    tests::setUpLook(dark, points);
    init();
    OwnWeighing(*m_document).keepOrder();
    m_window->resize(size);
    QTRY_VERIFY(!m_document->isSampling());
    m_window->settle();
    m_window->save(QStringLiteral("weights-%1").arg(QLatin1String(QTest::currentDataTag())));
    QCOMPARE(tests::clippedTexts(*m_page), QStringList());
    QCOMPARE(tests::namelessControls(*m_page), QStringList());
    QVERIFY(tests::fitsItsWidth(*m_page));
    for (const int way : {2, 3}) {
        choose(way);
        m_window->settle();
        QCOMPARE(tests::clippedTexts(*m_page), QStringList());
        QVERIFY2(tests::fitsItsWidth(*m_page), qPrintable(QString::number(way)));
        QCOMPARE(tests::unreachedByTab(*m_page).join(u'\n'), QString());
        QCOMPARE(tests::tabStopsOutOfOrder(*m_page).join(u'\n'), QString());
    }
    tests::setUpLook(false);
}

STEELYARD_TEST_MAIN(TestWeightsPage)
#include "test_weights_page.moc"
