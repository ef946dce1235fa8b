// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/must_haves/must_haves_page.h"

#include "decision/own_content.h"
#include "models/must_have_model.h"
#include "test_main.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/must_haves/capability_evidence.h"
#include "ui/pages/must_haves/ladder_step.h"
#include "ui/pages/must_haves/must_have_view.h"
#include "ui/widgets/number_field.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace steelyard;
using knowledge::Support;

class TestMustHavesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void nothingToShowIsShownWithoutHarm();
    void keysWalkCellsAndChoose();
    void theTableKeepsTheFocusAfterTheLadderHadIt();
    void looksBeforeAnythingIsDone();
    void daysAreTypedOnWhatIsAccepted();
    void theFieldForDaysKeepsItsKeys();
    void wayBackIsOneClickAway();
    void evidenceOpensWithoutMovingTheTable();
    void headsStayWhereTheRestScrolls();
    void rowsHoldStillWhileTheyAreChanged();
    void everyLookFits_data();
    void everyLookFits();

private:
    static MustHaveView *view(const QWidget &page) { return page.findChild<MustHaveView *>(); }
    static QString head(const QWidget &page, int option)
    {
        return view(page)
            ->model()
            ->headerData(MustHaveModel::FirstOption + option, Qt::Horizontal,
                         MustHaveModel::StandingRole)
            .toString();
    }
    static LadderStep *step(const QWidget &page, const QString &choice)
    {
        for (LadderStep *step : page.findChildren<LadderStep *>()) {
            if (step->isVisible() && step->accessibleName().startsWith(choice)) {
                return step;
            }
        }
        return nullptr;
    }
};

void TestMustHavesPage::nothingToShowIsShownWithoutHarm()
{
    MustHavesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(nullptr);
    QVERIFY(!tests::showsText(page, QStringLiteral("What must")));
    const auto own = tests::brokerDocument(); // a base without capabilities
    page.setDocument(own.get());
    window.settle();
    QVERIFY(tests::showsText(page, QStringLiteral("names no capabilities")));
    QVERIFY(!view(page)->isVisible());
}

void TestMustHavesPage::keysWalkCellsAndChoose()
{
    const auto document = tests::coffeeDocument();
    document->setAnswer("wishes", {});
    MustHavesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    window.settle();
    auto *table = view(page);
    table->setFocus();
    QCOMPARE(table->currentIndex(), table->model()->index(1, MustHaveModel::Accepted));
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), 2);
    QTest::keyClick(table, Qt::Key_Up);
    QTest::keyClick(table, Qt::Key_Up); // the heading is passed over
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_Return);
    auto *menu = table->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    // Up to the first. Home is for a menu that scrolls, so not on every screen.
    for (int i = 0; i < menu->actions().size() && menu->activeAction() != menu->actions().first();
         ++i) {
        QTest::keyClick(menu, Qt::Key_Up);
    }
    QVERIFY(menu->activeAction()->text().startsWith(u"Built in"));
    QCOMPARE(head(page, 0), QStringLiteral("would go"));
    QVERIFY(document->decision().mustHaves.empty());
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(document->decision().mustHaves.at("milk").tolerance == Support::BuiltIn);
    QCOMPARE(head(page, 0), QStringLiteral("left out"));
    QVERIFY(tests::showsText(page, QStringLiteral("1 of 3 option(s) stay")));
}

void TestMustHavesPage::theTableKeepsTheFocusAfterTheLadderHadIt()
{
    const auto document = tests::coffeeDocument();
    document->setAnswer("wishes", {});
    MustHavesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    window.settle();
    step(page, QStringLiteral("Not needed"))->setFocus();
    auto *table = view(page);
    table->setFocus();
    const int row = table->currentIndex().row();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), row + 1);
    QVERIFY(table->hasFocus());
}

void TestMustHavesPage::looksBeforeAnythingIsDone()
{
    const auto document = tests::coffeeDocument();
    document->setAnswer("wishes", {});
    MustHavesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    window.settle();
    const auto steps = document->undoStack()->count();
    LadderStep *now = step(page, QStringLiteral("Not needed"));
    LadderStep *builtIn = step(page, QStringLiteral("Built in"));
    QVERIFY(now && builtIn && now->isChecked());
    now->setFocus();
    QTest::keyClick(now, Qt::Key_Home);
    QCOMPARE(QApplication::focusWidget(), builtIn);
    QVERIFY(tests::showsText(page, QStringLiteral("would be left out.")));
    QCOMPARE(head(page, 0), QStringLiteral("would go"));
    QCOMPARE(document->undoStack()->count(), steps);
    QTest::keyClick(builtIn, Qt::Key_Return);
    QCOMPARE(document->undoStack()->count(), steps + 1);
    QCOMPARE(head(page, 0), QStringLiteral("left out"));
    QVERIFY(step(page, QStringLiteral("Built in"))->isChecked());
    QVERIFY(step(page, QStringLiteral("Built in"))->hasFocus());
}

void TestMustHavesPage::daysAreTypedOnWhatIsAccepted()
{
    const auto document = tests::coffeeDocument();
    MustHavesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    window.settle();
    auto *table = view(page);
    const std::size_t timer = 1;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, MustHaveModel::Name);
        if (index.data().toString() ==
            QString::fromStdString(document->base().capabilities[timer].name)) {
            table->goTo(row);
        }
    }
    table->setFocus();
    QTest::keyClick(table, Qt::Key_X); // no digit, so nothing to type
    QVERIFY(!table->findChild<NumberField *>());
    QTest::keyClick(table, Qt::Key_1);
    auto *days = table->findChild<NumberField *>();
    QVERIFY(days);
    QVERIFY(days->accessibleName().startsWith(u"Most working days for "));
    QTest::keyClick(days, Qt::Key_Return);
    window.settle(); // what is typed is taken behind the key
    QCOMPARE(document->decision().mustHaves.at("timer").days, 1.0);
    QCOMPARE(head(page, 2), QStringLiteral("left out"));
}

// Return ends the field and nothing else: passed on to the row it would open the choices.
void TestMustHavesPage::theFieldForDaysKeepsItsKeys()
{
    const auto document = tests::coffeeDocument();
    MustHavesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    window.settle();
    auto *table = view(page);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Tab}) {
        table->setFocus();
        table->goTo(1);
        QTest::keyClick(table, Qt::Key_1);
        QPointer<NumberField> field = table->findChild<NumberField *>();
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("2"));
        QTest::keyClick(field, key);
        QTRY_VERIFY(field.isNull());
        QVERIFY(table->findChild<QMenu *>() == nullptr);
        QCOMPARE(QApplication::focusWidget(), table);
        QCOMPARE(table->currentIndex().row(), 1);
        if (key != Qt::Key_Escape) {
            QCOMPARE(document->decision().mustHaves.size(), 1U);
            QCOMPARE(document->decision().mustHaves.begin()->second.days, 12.0);
        }
        document->undoStack()->setIndex(0);
    }
    // Alt is for others: back and on.
    const QModelIndex before = table->currentIndex();
    QTest::keyClick(table, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(table->currentIndex(), before);
}

void TestMustHavesPage::wayBackIsOneClickAway()
{
    const auto document = tests::coffeeDocument();
    document->setAnswer("wishes", {});
    document->setMustHave("milk", decision::MustHaveChoice{true, Support::BuiltIn, 0});
    MustHavesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    window.settle();
    view(page)->setCurrentIndex(view(page)->model()->index(1, MustHaveModel::FirstOption + 1));
    QVERIFY(tests::showsText(page, QStringLiteral("is left out")));
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == u"Accept an add-on") {
            button->click();
        }
    }
    QVERIFY(document->decision().mustHaves.at("milk").tolerance == Support::AddOn);
    QVERIFY(tests::showsText(page, QStringLiteral("2 of 3 option(s) stay")));
}

void TestMustHavesPage::evidenceOpensWithoutMovingTheTable()
{
    const auto document = tests::frameworkDocument(0);
    MustHavesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    window.settle();
    auto *table = view(page);
    table->setFocus();
    const QModelIndex cell =
        table->model()->index(table->currentIndex().row(), MustHaveModel::FirstOption + 1);
    table->setCurrentIndex(cell);
    const QRect before(table->visualRect(cell).translated(table->mapTo(&page, QPoint())));
    QTest::keyClick(table, Qt::Key_Return);
    window.settle();
    const auto *evidence = page.findChild<CapabilityEvidence *>();
    QVERIFY(evidence->isVisible());
    const std::size_t place = page.findChild<MustHaveModel *>()->capabilityIndex(cell.row());
    const knowledge::CapabilityState &state = document->base().capabilities[place].states[1];
    QVERIFY(tests::showsText(*evidence, QString::fromStdString(state.note).left(20)));
    QCOMPARE(QRect(table->visualRect(cell).translated(table->mapTo(&page, QPoint()))), before);
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(!tests::showsText(*evidence, QString::fromStdString(state.note)) || state.note.empty());
    // The last column is behind the evidence until one goes there.
    table->setCurrentIndex(cell.siblingAtColumn(table->model()->columnCount() - 1));
    QVERIFY(table->viewport()->rect().contains(table->visualRect(table->currentIndex()).center()));
    page.findChild<CapabilityEvidence *>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!evidence->isVisible() && table->hasFocus());
    // It opens without taking the focus: Escape closes it from the cell as well.
    const QModelIndex opened = table->currentIndex();
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(evidence->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!evidence->isVisible() && table->hasFocus());
    QCOMPARE(table->currentIndex(), opened);
}

void TestMustHavesPage::headsStayWhereTheRestScrolls()
{
    const auto document = tests::frameworkDocument(0);
    decision::Decision many = document->decision();
    for (int i = 0; i < 4; ++i) { // twelve options, of which the base knows eight
        decision::OwnOption option;
        option.id = "own" + std::to_string(i);
        option.name = "Our framework " + std::to_string(i + 1);
        many.own.options.push_back(option);
        many.alternatives.push_back(option.id);
    }
    document->setOwn(many, QStringLiteral("Add options"));
    MustHavesPage page;
    tests::PageWindow window(page, tests::kSmallWindow);
    page.setDocument(document.get());
    window.settle();
    auto *table = view(page);
    QCOMPARE(table->model()->columnCount(), MustHaveModel::FirstOption + 12);
    QVERIFY(table->horizontalScrollBar()->maximum() > 0);
    const int row = table->currentIndex().row();
    const QModelIndex name = table->model()->index(row, MustHaveModel::Name);
    const QRect before = table->visualRect(name);
    table->setCurrentIndex(table->model()->index(row, table->model()->columnCount() - 1));
    window.save(QStringLiteral("must-haves-twelve"));
    QCOMPARE(table->horizontalScrollBar()->value(), table->horizontalScrollBar()->maximum());
    QCOMPARE(table->visualRect(name), before);
    QCOMPARE(table->indexAt(before.center()), name);
    // Going back, no cell stays below the heads.
    for (int column = table->model()->columnCount() - 1; column > MustHaveModel::FirstOption;
         --column) {
        QTest::keyClick(table, Qt::Key_Left);
        QVERIFY(table->indexAt(table->visualRect(table->currentIndex()).center()) ==
                table->currentIndex());
    }
}

void TestMustHavesPage::rowsHoldStillWhileTheyAreChanged()
{
    const auto document = tests::frameworkDocument(0);
    MustHavesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    window.settle();
    auto *table = view(page);
    auto *model = page.findChild<MustHaveModel *>();
    const int last = model->rowCount() - 1;
    const QRect before = table->visualRect(model->index(last, 0));
    const int top = table->mapTo(&page, QPoint()).y();
    model->choose(last, {true, Support::BuiltIn, 0});
    model->choose(model->firstCapabilityRow(), {false, Support::BuiltIn, 0});
    window.settle();
    QCOMPARE(table->visualRect(model->index(last, 0)), before);
    QCOMPARE(table->mapTo(&page, QPoint()).y(), top);
    table->goTo(last); // another ladder, of the same height
    window.settle();
    QCOMPARE(table->mapTo(&page, QPoint()).y(), top);
}

void TestMustHavesPage::everyLookFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("points");
    QTest::newRow("must-haves-large") << tests::kLargeWindow << false << 10;
    QTest::newRow("must-haves-small") << tests::kSmallWindow << false << 10;
    QTest::newRow("must-haves-dark") << tests::kLargeWindow << true << 10;
    QTest::newRow("must-haves-twice") << tests::kLargeWindow << false << 21;
}

void TestMustHavesPage::everyLookFits()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    QFETCH(const int, points);
    tests::setUpLook(dark, points);
    const auto document = tests::frameworkDocument(0);
    document->setMustHave(document->base().capabilities[1].id,
                          decision::MustHaveChoice{true, Support::AddOn, 0});
    document->setMustHave("admin", decision::MustHaveChoice{true, Support::Build, 5});
    QTRY_VERIFY(!document->isSampling());
    MustHavesPage page;
    tests::PageWindow window(page, size);
    page.setDocument(document.get());
    window.settle();
    window.save(QString::fromLatin1(QTest::currentDataTag()));
    const QStringList clipped = tests::clippedTexts(page);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    const QStringList nameless = tests::namelessControls(page);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

STEELYARD_TEST_MAIN(TestMustHavesPage)
#include "test_must_haves_page.moc"
