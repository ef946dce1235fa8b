// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "test_main.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/segmented_control.h"
#include "window_of_test.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

#include <functional>
#include <vector>

using namespace steelyard;

// The wheel, the keys of undo and decimals, in every field.
class TestFieldInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { resources::load(); }
    void init() { m_window.open(); }
    void cleanup() { m_window.close(); }
    void wheelScrollsThePageAndChangesNothing_data();
    void wheelScrollsThePageAndChangesNothing();
    void wheelChangesWhatHasTheFocus();
    void noPageGivesFocusToTheWheel_data();
    void noPageGivesFocusToTheWheel();
    void undoReachesTheDecisionFromEveryField_data();
    void undoReachesTheDecisionFromEveryField();
    void aTitleBeingTypedIsWhatIsUndone();
    void aNoteIsUndoneByWords();
    void commaAndPointStandBeforeDecimals_data();
    void commaAndPointStandBeforeDecimals();
    void whatIsNoNumberIsNotTaken_data();
    void whatIsNoNumberIsNotTaken();
    void theReportOpensFromAField_data();
    void theReportOpensFromAField();
    void enterOnASegmentEndsTheDialog();
    void shiftF10OpensTheMenuOfWhatIsSelected();

private:
    // As the system delivers it: on its way up until somebody takes it.
    static void turnWheel(QWidget *widget)
    {
        const QPointF at = widget->rect().center();
        QWheelEvent wheel(at, widget->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel);
        qApp->notify(widget, &wheel);
    }

    tests::WindowOfTest m_window;
};

namespace {

struct Kind
{
    const char *name;
    std::function<QWidget *(QWidget *)> make;
    std::function<int(const QWidget *)> value;
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all{
        {"number",
         [](QWidget *parent) {
             auto *field = new NumberField(parent);
             field->setValue(15);
             return field;
         },
         [](const QWidget *field) {
             return int(static_cast<const NumberField *>(field)->value());
         }},
        {"list of choices",
         [](QWidget *parent) {
             auto *field = new QComboBox(parent);
             field->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
             field->setCurrentIndex(1);
             return field;
         },
         [](const QWidget *field) {
             return static_cast<const QComboBox *>(field)->currentIndex();
         }},
        {"slider",
         [](QWidget *parent) {
             auto *field = new QSlider(Qt::Horizontal, parent);
             field->setValue(50);
             return field;
         },
         [](const QWidget *field) { return static_cast<const QSlider *>(field)->value(); }},
        {"date", [](QWidget *parent) { return new QDateEdit(QDate(2026, 11, 20), parent); },
         [](const QWidget *field) {
             return int(static_cast<const QDateEdit *>(field)->date().toJulianDay());
         }},
        {"tabs",
         [](QWidget *parent) {
             auto *field = new QTabBar(parent);
             for (const char *tab : {"a", "b", "c"}) {
                 field->addTab(QString::fromLatin1(tab));
             }
             field->setCurrentIndex(1);
             return field;
         },
         [](const QWidget *field) { return static_cast<const QTabBar *>(field)->currentIndex(); }},
    };
    return all;
}

} // namespace

void TestFieldInput::wheelScrollsThePageAndChangesNothing_data()
{
    QTest::addColumn<int>("kind");
    for (std::size_t kind = 0; kind < kinds().size(); ++kind) {
        QTest::newRow(kinds()[kind].name) << int(kind);
    }
}

void TestFieldInput::wheelScrollsThePageAndChangesNothing()
{
    QFETCH(const int, kind);
    QScrollArea page;
    auto *contents = new QWidget;
    contents->setMinimumHeight(3000);
    auto *column = new QVBoxLayout(contents);
    auto *focused = new QLineEdit;
    column->addWidget(focused);
    QWidget *field = kinds()[std::size_t(kind)].make(contents);
    column->addWidget(field);
    column->addStretch(1);
    page.setWidget(contents);
    page.setWidgetResizable(true);
    page.resize(400, 300);
    page.show();
    QApplication::setActiveWindow(&page);
    QVERIFY(QTest::qWaitForWindowActive(&page));
    focused->setFocus();
    const int before = kinds()[std::size_t(kind)].value(field);
    turnWheel(field);
    QCOMPARE(kinds()[std::size_t(kind)].value(field), before);
    QVERIFY(!field->hasFocus());
    QVERIFY(page.verticalScrollBar()->value() > 0);
}

void TestFieldInput::wheelChangesWhatHasTheFocus()
{
    QWidget window;
    auto *field = new NumberField(&window);
    field->setValue(15);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    turnWheel(field);
    QCOMPARE(field->value(), 14.0);
}

void TestFieldInput::noPageGivesFocusToTheWheel_data()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page <= int(PageId::Knowledge); ++page) {
        QTest::addRow("page %d", page) << page;
    }
}

void TestFieldInput::noPageGivesFocusToTheWheel()
{
    QFETCH(const int, page);
    m_window.pages()->showPage(static_cast<PageId>(page));
    const decision::Decision before = m_window->document()->decision();
    for (QWidget *widget : m_window.pages()->currentWidget()->findChildren<QWidget *>()) {
        if (!widget->isVisible()) {
            continue;
        }
        QVERIFY2(widget->focusPolicy() != Qt::WheelFocus, widget->metaObject()->className());
        if (qobject_cast<QAbstractSpinBox *>(widget) != nullptr && !widget->hasFocus()) {
            turnWheel(widget);
        }
    }
    QVERIFY(m_window->document()->decision() == before);
}

void TestFieldInput::undoReachesTheDecisionFromEveryField_data()
{
    QTest::addColumn<int>("field");
    QTest::newRow("line") << 0;
    QTest::newRow("number") << 1;
    QTest::newRow("note") << 2;
}

void TestFieldInput::undoReachesTheDecisionFromEveryField()
{
    QFETCH(const int, field);
    QWidget *workspace = m_window.pages()->currentWidget();
    QWidget *widget = field == 0   ? static_cast<QWidget *>(new QLineEdit(workspace))
                      : field == 1 ? static_cast<QWidget *>(new NumberField(workspace))
                                   : static_cast<QWidget *>(new NoteEdit(workspace));
    widget->show();
    widget->setFocus();
    QTest::keyClicks(widget, QStringLiteral("12")); // its own history, which nobody asks for
    const QString question = QString::fromStdString(m_window->document()->base().questions[0].id);
    m_window->document()->setNote(question.toStdString(), QStringLiteral("A"));
    const QUndoStack *stack = m_window->document()->undoStack();
    QCOMPARE(stack->index(), 1);
    m_window.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stack->index(), 0);
    m_window.press(Qt::Key_Z, Qt::ControlModifier); // nothing is left, in the field neither
    QCOMPARE(stack->index(), 0);
    m_window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stack->index(), 1);
    m_window.press(Qt::Key_Z, Qt::ControlModifier);
    widget->setFocus();
    m_window.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(stack->index(), 1);
}

void TestFieldInput::aTitleBeingTypedIsWhatIsUndone()
{
    auto *title = m_window->findChild<TopBar *>()->findChild<QLineEdit *>();
    const std::string before = m_window->document()->decision().title;
    m_window.press(Qt::Key_F2);
    QTest::keyClicks(title, QStringLiteral("Half a na"));
    m_window.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->document()->decision().title, before);
    QCOMPARE(title->text(), QString::fromStdString(before));
    m_window.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(title->text(), QStringLiteral("Half a na"));
}

void TestFieldInput::aNoteIsUndoneByWords()
{
    m_window.pages()->showPage(PageId::Questions);
    auto *note = m_window.pages()->currentWidget()->findChild<NoteEdit *>();
    note->setFocus();
    note->selectAll();
    m_window.press(Qt::Key_Delete);
    QTest::keyClicks(note, QStringLiteral("Ask Kim"));
    m_window.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(note->toPlainText(), QStringLiteral("Ask "));
    m_window.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(note->toPlainText(), QStringLiteral("Ask Kim"));
}

void TestFieldInput::commaAndPointStandBeforeDecimals_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");
    for (const char *language : {"en_GB", "en_US", "de_DE", "de_CH", "fr_FR", "C"}) {
        for (const char *typed : {"7.5", "7,5"}) {
            QTest::addRow("%s %s", language, typed)
                << QString::fromLatin1(language) << 1 << QString::fromLatin1(typed) << 7.5;
        }
    }
    const auto row = [](const char *language, int decimals, const char *typed, double value) {
        QTest::addRow("%s %s with %d", language, typed, decimals)
            << QString::fromLatin1(language) << decimals << QString::fromLatin1(typed) << value;
    };
    row("en_GB", 1, ",5", 0.5);
    row("de_DE", 1, ".5", 0.5);
    row("en_GB", 1, "7,", 7);
    row("de_DE", 0, "12.7", 13);
    row("en_GB", 0, "12,2", 12);
    row("de_DE", 1, "7.26", 7.3);
    row("en_GB", 0, "1.000", 1); // no thousands: what is typed is what is meant on no keyboard
}

void TestFieldInput::commaAndPointStandBeforeDecimals()
{
    QFETCH(const QString, language);
    QFETCH(const int, decimals);
    QFETCH(const QString, typed);
    QFETCH(const double, value);
    NumberField field;
    field.setLocale(QLocale(language));
    field.setDecimals(decimals);
    field.setRange(0, 50);
    field.setSuffix(QStringLiteral("%"));
    field.show();
    field.selectAll();
    QTest::keyClicks(&field, typed);
    QTest::keyClick(&field, Qt::Key_Return);
    QVERIFY2(qAbs(field.value() - value) < 1e-9,
             qPrintable(QString::number(field.value()) + u' ' + field.text()));
    const double before = field.value();
    field.interpretText(); // what it shows is what it is
    QCOMPARE(field.value(), before);
}

void TestFieldInput::whatIsNoNumberIsNotTaken_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed :
         {"x", "1,2,3", "1.2.3", "1e5", "--1", "0x1", "99", "1.2345678901234"}) {
        QTest::newRow(typed) << QString::fromLatin1(typed);
    }
}

void TestFieldInput::whatIsNoNumberIsNotTaken()
{
    QFETCH(const QString, typed);
    NumberField field;
    field.setDecimals(1);
    field.setRange(0, 10);
    QString text = typed;
    int position = 0;
    QVERIFY(field.validate(text, position) != QValidator::Acceptable);
}

void TestFieldInput::theReportOpensFromAField_data()
{
    QTest::addColumn<bool>("isNote");
    QTest::newRow("line") << false;
    QTest::newRow("note") << true;
}

// Ctrl+E stands beside the report in the window, so it is no key of the field.
void TestFieldInput::theReportOpensFromAField()
{
    QFETCH(bool, isNote);
    QMainWindow window;
    QWidget *field = isNote ? static_cast<QWidget *>(new NoteEdit(&window))
                            : new QLineEdit(QStringLiteral("words"), &window);
    window.setCentralWidget(field);
    auto *report = new QAction(&window);
    report->setShortcut(Qt::CTRL | Qt::Key_E);
    window.addAction(report);
    QSignalSpy opened(report, &QAction::triggered);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(opened.count(), 1);
}

void TestFieldInput::enterOnASegmentEndsTheDialog()
{
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    auto *control = new SegmentedControl(&dialog);
    control->addSegment(QStringLiteral("less"));
    control->addSegment(QStringLiteral("more"));
    auto *done = new QPushButton(QStringLiteral("Done"), &dialog);
    done->setDefault(true);
    connect(done, &QPushButton::clicked, &dialog, &QDialog::accept);
    column->addWidget(control);
    column->addWidget(done);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    control->focusProxy()->setFocus();
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Right);
    QCOMPARE(control->currentIndex(), 1);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

// Many keyboards have no menu key.
void TestFieldInput::shiftF10OpensTheMenuOfWhatIsSelected()
{
    QWidget window;
    auto *list = new QListWidget(&window);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    QSignalSpy asked(list, &QWidget::customContextMenuRequested);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(asked.count(), 1);
}

STEELYARD_TEST_MAIN(TestFieldInput)
#include "test_field_input.moc"
