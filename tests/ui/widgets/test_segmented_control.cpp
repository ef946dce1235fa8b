// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/tab_to_chosen.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace steelyard;

class TestSegmentedControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabComesToItWhereItStands();
    void tabComesToWhatIsSelected();
    void tabComesToTheFirstWhileNoneIsChosen();
};

// Pages make their controls first and name the segments when all others exist.
void TestSegmentedControl::tabComesToItWhereItStands()
{
    QWidget window;
    auto *before = new QPushButton(QStringLiteral("Before"), &window);
    auto *control = new SegmentedControl(&window);
    auto *after = new QPushButton(QStringLiteral("After"), &window);
    auto *column = new QVBoxLayout(&window);
    for (QWidget *widget : {static_cast<QWidget *>(before), static_cast<QWidget *>(control),
                            static_cast<QWidget *>(after)}) {
        column->addWidget(widget);
    }
    for (const auto *name : {"One", "Two", "Three"}) {
        control->addSegment(QString::fromLatin1(name));
    }
    control->setCurrentIndex(1);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    QTest::keyClick(&window, Qt::Key_Tab);
    QVERIFY(control->isAncestorOf(window.focusWidget()));
    QTest::keyClick(window.focusWidget(), Qt::Key_Right);
    QCOMPARE(control->currentIndex(), 2);
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    QCOMPARE(window.focusWidget(), after);
    QTest::keyClick(&window, Qt::Key_Backtab);
    QVERIFY(control->isAncestorOf(window.focusWidget()));
}

// Also before the focus was in it, and when another was selected from elsewhere.
void TestSegmentedControl::tabComesToWhatIsSelected()
{
    QWidget window;
    auto *before = new QPushButton(QStringLiteral("Before"), &window);
    auto *control = new SegmentedControl(&window);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(before);
    column->addWidget(control);
    for (const auto *name : {"One", "Two", "Three"}) {
        control->addSegment(QString::fromLatin1(name));
    }
    control->setCurrentIndex(1);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const int selected : {1, 2, 0}) {
        control->setCurrentIndex(selected);
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QCOMPARE(window.focusWidget(), control->focusProxy());
        QCOMPARE(control->currentIndex(), selected);
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(window.focusWidget(), before);
    }
}

// Of buttons that are shown later, and of which the first is hidden.
void TestSegmentedControl::tabComesToTheFirstWhileNoneIsChosen()
{
    QWidget window;
    auto *before = new QPushButton(QStringLiteral("Before"), &window);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(before);
    TabToChosen stop;
    QList<QPushButton *> buttons;
    for (const auto *name : {"One", "Two", "Three"}) {
        auto *button = new QPushButton(QString::fromLatin1(name), &window);
        button->setCheckable(true);
        column->addWidget(button);
        stop.add(button);
        buttons << button;
    }
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto reached = [&] {
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        return window.focusWidget();
    };
    QCOMPARE(reached(), buttons[0]);
    buttons[0]->hide();
    QCOMPARE(reached(), buttons[1]);
    buttons[2]->setChecked(true);
    QCOMPARE(reached(), buttons[2]);
    before->setFocus();
    buttons[2]->setChecked(false);
    QCOMPARE(reached(), buttons[1]);
}

STEELYARD_TEST_MAIN(TestSegmentedControl)
#include "test_segmented_control.moc"
