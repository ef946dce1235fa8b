// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "ui/theme/accessible_controls.h"
#include "ui/theme/accessible_focus.h"
#include "ui/theme/accessible_roles.h"
#include "ui/theme/accessible_rows.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace steelyard;

// What a screen reader is told, as the bridge of the platform asks for it.
class TestAccessibleRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTitleIsAHeading_whenItsRoleComesLater();
    void aLabelBelongsToItsField();
    void tooltipsAreSaidWithoutMarkUpAndNotTwice();
    void whatUnfoldsSaysSo();
    void radioButtonsAreNoCheckBoxes();
    void aSliderSaysParts();
    void aComboBoxSaysItsNameAndItsValue();
    void aStackOfPagesIsNotSaid();
    void rowsOfAPictureAreFound();
    void rowsComeToAWidgetThatWasAskedBefore();
    void theChosenRowHasTheFocus();
    void theCurrentCellIsFound();
    void keysAreNoPartOfAName();
    void aFieldTellsItsFocusFirst();
    void aListWithoutTheFocusDoesNotTellItsCurrentRow();
    void namedPanelsAreGroups();
    void anAnnouncementAppears();
    void sentencesEndOnce();

private:
    static QAccessibleInterface *told(QObject &object)
    {
        return QAccessible::queryAccessibleInterface(&object);
    }

    // What would reach the bridge.
    static inline std::vector<QAccessible::Event> events;
    static void keep(QAccessibleEvent *event) { events.push_back(event->type()); }
};

void TestAccessibleRoles::initTestCase()
{
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler(keep); // first: what is kept back does not come here
    applyTheme(*qApp, drawing::Scheme::Light);
}

void TestAccessibleRoles::aTitleIsAHeading_whenItsRoleComesLater()
{
    QLabel label;
    label.setText(QStringLiteral("Weights"));
    QCOMPARE(told(label)->role(), QAccessible::StaticText);
    setRole(&label, "pageTitle");
    QCOMPARE(told(label)->role(), QAccessible::Heading);
    QCOMPARE(told(label)->text(QAccessible::Name), QStringLiteral("Weights"));
}

void TestAccessibleRoles::aLabelBelongsToItsField()
{
    QLabel label(QStringLiteral("&Name && more"));
    QLineEdit field;
    QVERIFY(told(label) != nullptr); // asked before the two meet
    label.setBuddy(&field);
    const auto related = told(label)->relations(QAccessible::Labelled);
    QCOMPARE(related.size(), 1);
    QCOMPARE(related.front().first->object(), &field);
    QCOMPARE(told(label)->text(QAccessible::Name), QStringLiteral("Name & more"));
}

void TestAccessibleRoles::tooltipsAreSaidWithoutMarkUpAndNotTwice()
{
    QPushButton button(QStringLiteral("Verdict"));
    button.setToolTip(QStringLiteral("Verdict (Ctrl+5)"));
    QCOMPARE(told(button)->text(QAccessible::Description), QStringLiteral("Ctrl+5"));
    button.setToolTip(QStringLiteral("<span>From &lt; to</span>"));
    QCOMPARE(told(button)->text(QAccessible::Description), QStringLiteral("From < to"));
    button.setAccessibleName(QStringLiteral("From < to"));
    QCOMPARE(told(button)->text(QAccessible::Description), QString());
    QPushButton open(QStringLiteral("Open"));
    open.setToolTip(QStringLiteral("Open a decision from a file"));
    QCOMPARE(told(open)->text(QAccessible::Description), open.toolTip());
    QMenu menu;
    button.setMenu(&menu);
    QCOMPARE(told(button)->text(QAccessible::Description), QStringLiteral("Opens a menu."));
}

void TestAccessibleRoles::whatUnfoldsSaysSo()
{
    QPushButton head(QStringLiteral("Second opinions"));
    head.setCheckable(true);
    QCOMPARE(told(head)->role(), QAccessible::CheckBox);
    head.setProperty("fold", true);
    QCOMPARE(told(head)->role(), QAccessible::Button);
    QVERIFY(told(head)->state().expandable && told(head)->state().collapsed);
    head.setChecked(true);
    QVERIFY(told(head)->state().expanded && !told(head)->state().checkable);
}

void TestAccessibleRoles::radioButtonsAreNoCheckBoxes()
{
    QRadioButton button(QStringLiteral("Add-on"));
    button.setAutoExclusive(false); // the owner decides which is down
    QCOMPARE(told(button)->role(), QAccessible::RadioButton);
    QVERIFY(!told(button)->state().checked);
    told(button)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(told(button)->state().checked);
}

void TestAccessibleRoles::aSliderSaysParts()
{
    QSlider slider;
    slider.setRange(0, 1000);
    slider.setValue(692);
    QCOMPARE(told(slider)->valueInterface()->currentValue().toDouble(), 692.0);
    sayInParts(slider, 10);
    QAccessibleValueInterface *value = told(slider)->valueInterface();
    QCOMPARE(value->currentValue().toDouble(), 69.2);
    QCOMPARE(value->maximumValue().toDouble(), 100.0);
    value->setCurrentValue(12.3);
    QCOMPARE(slider.value(), 123);
}

void TestAccessibleRoles::aComboBoxSaysItsNameAndItsValue()
{
    QWidget window;
    auto *label = new QLabel(QStringLiteral("&Paper"), &window);
    auto *combo = new QComboBox(&window);
    combo->addItems({QStringLiteral("A4"), QStringLiteral("Letter")});
    label->setBuddy(combo);
    QCOMPARE(told(*combo)->role(), QAccessible::ComboBox);
    QCOMPARE(told(*combo)->text(QAccessible::Name), QStringLiteral("Paper"));
    combo->setAccessibleName(QStringLiteral("Paper of the report"));
    QCOMPARE(told(*combo)->text(QAccessible::Name), QStringLiteral("Paper of the report"));
    QCOMPARE(told(*combo)->text(QAccessible::Value), QStringLiteral("A4"));
    combo->setToolTip(QStringLiteral("A4")); // where it is cut
    QCOMPARE(told(*combo)->text(QAccessible::Description), QString());
    QAccessibleTextInterface *text = told(*combo)->textInterface();
    QVERIFY(text != nullptr);
    QCOMPARE(text->text(0, text->characterCount()), QStringLiteral("A4"));
    // Another value is told as an item while the list is closed.
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(told(*combo)->childCount(), 2);
    QAccessibleInterface *item = told(*combo)->child(1);
    QCOMPARE(item->text(QAccessible::Name), QStringLiteral("Letter"));
    QCOMPARE(item->role(), QAccessible::ListItem);
    QCOMPARE(item->parent(), told(*combo));
    QVERIFY(item->state().selected && item->state().focused);
    QVERIFY(!told(*combo)->child(0)->state().selected);
    QCOMPARE(told(*combo)->text(QAccessible::Value), QStringLiteral("Letter"));
}

void TestAccessibleRoles::aStackOfPagesIsNotSaid()
{
    QStackedWidget stack;
    stack.addWidget(new QLabel(QStringLiteral("one")));
    stack.addWidget(new QLabel(QStringLiteral("two")));
    QVERIFY(told(stack)->role() != QAccessible::LayeredPane);
    QVERIFY(told(stack)->text(QAccessible::Name).isEmpty());
    QCOMPARE(told(stack)->childCount(), 2);
}

void TestAccessibleRoles::rowsOfAPictureAreFound()
{
    QWidget picture;
    AccessibleRows rows(&picture, [] {
        return std::vector<QRect>{{0, 0, 90, 20}, {0, 20, 90, 20}};
    });
    picture.setAccessibleName(QStringLiteral("Ranking"));
    QCOMPARE(told(picture)->role(), QAccessible::Graphic); // a bridge asks once, and early
    picture.setAccessibleDescription(QStringLiteral("One, two"));
    rows.setTexts({QStringLiteral("1 Django"), QStringLiteral("2 Flask")});
    picture.show();
    QAccessibleInterface *whole = told(picture);
    QCOMPARE(whole->role(), QAccessible::Graphic);
    QCOMPARE(whole->childCount(), 2);
    QAccessibleInterface *second = whole->child(1);
    QCOMPARE(second->text(QAccessible::Name), QStringLiteral("2 Flask"));
    QCOMPARE(second->role(), QAccessible::StaticText);
    QCOMPARE(second->parent(), whole);
    QCOMPARE(whole->indexOfChild(second), 1);
    QCOMPARE(second->rect(), QRect(picture.mapToGlobal(QPoint(0, 20)), QSize(90, 20)));
    QCOMPARE(whole->childAt(second->rect().center().x(), second->rect().center().y()), second);
    rows.setTexts({QStringLiteral("1 Flask")});
    QCOMPARE(whole->childCount(), 1);
    QVERIFY(!second->isValid());
}

void TestAccessibleRoles::rowsComeToAWidgetThatWasAskedBefore()
{
    QStandardItemModel model(1, 1);
    QTableView table;
    table.setModel(&model);
    QCOMPARE(told(table)->role(), QAccessible::Table);
    AccessibleRows rows(&table);
    rows.setTexts({QStringLiteral("Friday"), QStringLiteral("Saturday")});
    rows.setCurrent(1);
    QCOMPARE(told(table)->role(), QAccessible::List);
    QCOMPARE(told(table)->child(1)->text(QAccessible::Name), QStringLiteral("Saturday"));
}

void TestAccessibleRoles::theChosenRowHasTheFocus()
{
    QWidget window;
    auto *picture = new QWidget(&window);
    auto *rows = new AccessibleRows(picture);
    picture->setFocusPolicy(Qt::StrongFocus);
    picture->setAccessibleName(QStringLiteral("Reasons"));
    rows->setTexts({QStringLiteral("one"), QStringLiteral("two")});
    rows->setCurrent(0);
    QCOMPARE(told(*picture)->role(), QAccessible::List);
    QCOMPARE(told(*picture)->child(0)->role(), QAccessible::ListItem);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    picture->setFocus();
    QVERIFY(told(*picture)->child(0)->state().focused);
    rows->setCurrent(1);
    QVERIFY(told(*picture)->child(1)->state().selected);
    QVERIFY(told(*picture)->child(1)->state().focused);
    QCOMPARE(told(*picture)->focusChild(), told(*picture)->child(1));
    // What is read and changes is said anew.
    rows->setTexts({QStringLiteral("one"), QStringLiteral("three")});
    QCOMPARE(window.findChild<QWidget *>(QStringLiteral("announcement"))->accessibleName(),
             QStringLiteral("three"));
}

void TestAccessibleRoles::theCurrentCellIsFound()
{
    QStandardItemModel model;
    for (const char *group : {"Costs", "Speed"}) {
        auto *first = new QStandardItem(QLatin1String(group));
        first->appendRow({new QStandardItem(QStringLiteral("below ") + QLatin1String(group)),
                          new QStandardItem(QStringLiteral("1"))});
        model.appendRow({first, new QStandardItem(QStringLiteral("2"))});
    }
    QTreeView tree;
    QTableView table;
    for (QAbstractItemView *view : std::initializer_list<QAbstractItemView *>{&tree, &table}) {
        view->setModel(&model);
        view->show();
        tree.expandAll();
        const QModelIndex cell =
            view == &tree ? model.index(0, 1, model.index(1, 0)) : model.index(1, 1);
        view->setCurrentIndex(cell);
        QVERIFY(currentCell(*view) != nullptr);
        QCOMPARE(currentCell(*view)->text(QAccessible::Name), cell.data().toString());
        QVERIFY(currentCell(*view)->tableCellInterface() != nullptr);
    }
}

void TestAccessibleRoles::keysAreNoPartOfAName()
{
    QToolButton close;
    close.setToolTip(QStringLiteral("Close the evidence (Esc)"));
    close.setAccessibleName(close.toolTip());
    QCOMPARE(told(close)->role(), QAccessible::Button);
    QCOMPARE(told(close)->text(QAccessible::Name), QStringLiteral("Close the evidence"));
    QCOMPARE(told(close)->text(QAccessible::Description), QStringLiteral("Esc"));
}

// Orca takes the caret for the focus, and the focus that is told after it for what it knows. The
// platform of tests hears nothing: what it would be told is given to the handler.
void TestAccessibleRoles::aFieldTellsItsFocusFirst()
{
    QWidget window;
    auto *before = new QPushButton(QStringLiteral("Before"), &window);
    auto *field = new QLineEdit(QStringLiteral("Fits"), &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    const auto isHeard = [](QAccessibleEvent &&event) {
        events.clear();
        hearInOrder(&event);
        return events.size() == 1;
    };
    const auto tellsCaret = [&] { return isHeard(QAccessibleTextCursorEvent(field, 0)); };
    const auto tellsSelection = [&] { return isHeard(QAccessibleTextSelectionEvent(field, 0, 4)); };
    QVERIFY(isHeard(QAccessibleEvent(before, QAccessible::Focus)));
    QVERIFY(!tellsCaret() && !tellsSelection());
    events.clear();
    field->setFocus();
    // Newer Qt tells the focus by itself before anything of the text.
    const bool isTold = std::find(events.begin(), events.end(), QAccessible::Focus) != events.end();
    QVERIFY(events.empty() || events.front() == QAccessible::Focus);
    QCOMPARE(tellsCaret() || tellsSelection(), isTold);
    QVERIFY(isHeard(QAccessibleEvent(field, QAccessible::Focus)));
    QVERIFY(tellsCaret() && tellsSelection());
    before->setFocus(); // and what it does on the way out is no news
    QVERIFY(!tellsCaret() && !tellsSelection());
}

void TestAccessibleRoles::aListWithoutTheFocusDoesNotTellItsCurrentRow()
{
    QStandardItemModel model(3, 1);
    QWidget window;
    auto *before = new QPushButton(QStringLiteral("Before"), &window);
    auto *table = new QTableView(&window);
    table->setModel(&model);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto isHeard = [&] {
        QAccessibleEvent event(table, QAccessible::Focus);
        event.setChild(2);
        events.clear();
        hearInOrder(&event);
        return !events.empty();
    };
    before->setFocus();
    QVERIFY(!isHeard());
    table->setFocus();
    QVERIFY(isHeard());
}

void TestAccessibleRoles::namedPanelsAreGroups()
{
    QWidget parent;
    auto *panel = new QWidget(&parent);
    new QLabel(QStringLiteral("inside"), panel);
    QVERIFY(told(*panel)->role() != QAccessible::Grouping);
    panel->setAccessibleName(QStringLiteral("Status"));
    QCOMPARE(told(*panel)->role(), QAccessible::Grouping);
    QCOMPARE(textOf(*panel), QStringLiteral("inside."));
}

void TestAccessibleRoles::anAnnouncementAppears()
{
    QWidget window;
    QLabel label(QStringLiteral("somewhere"), &window);
    window.show();
    announce(label, QStringLiteral("Django leads."));
    announce(label, QStringLiteral("Flask leads now."));
    announce(label, QString());
    const auto speakers = window.findChildren<QWidget *>(QStringLiteral("announcement"));
    QCOMPARE(speakers.size(), 1);
    QCOMPARE(told(*speakers.front())->role(), QAccessible::Notification);
    QCOMPARE(told(*speakers.front())->text(QAccessible::Name), QStringLiteral("Flask leads now."));
    QVERIFY(speakers.front()->isVisible()); // only what is shown is read
    // What was said just before stays what it was until it has been read.
    const auto earlier = window.findChildren<QWidget *>(QStringLiteral("earlierAnnouncement"));
    QCOMPARE(earlier.size(), 1);
    QCOMPARE(told(*earlier.front())->role(), QAccessible::Notification);
    QCOMPARE(told(*earlier.front())->text(QAccessible::Name), QStringLiteral("Django leads."));
}

void TestAccessibleRoles::sentencesEndOnce()
{
    QCOMPARE(asSentences({QStringLiteral("One"), QString(), QStringLiteral("Two?"),
                          QStringLiteral("Three.")}),
             QStringLiteral("One. Two? Three."));
}

STEELYARD_TEST_MAIN(TestAccessibleRoles)
#include "test_accessible_roles.moc"
