// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "ui/theme/accessible_roles.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>

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
    void namedPanelsAreGroups();
    void anAnnouncementAppears();
    void sentencesEndOnce();

private:
    static QAccessibleInterface *told(QObject &object)
    {
        return QAccessible::queryAccessibleInterface(&object);
    }
};

void TestAccessibleRoles::initTestCase()
{
    QAccessible::setActive(true);
    installAccessibleRoles();
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
}

void TestAccessibleRoles::sentencesEndOnce()
{
    QCOMPARE(asSentences({QStringLiteral("One"), QString(), QStringLiteral("Two?"),
                          QStringLiteral("Three.")}),
             QStringLiteral("One. Two? Three."));
}

STEELYARD_TEST_MAIN(TestAccessibleRoles)
#include "test_accessible_roles.moc"
