// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/note_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace steelyard;
using decision::TextField;

// What the fields for the user's own words do with what does not fit.
class TestTextFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPastedIsCleanedAndSaid_data();
    void whatIsPastedIsCleanedAndSaid();
    void theNoticeGoesWithTheNextKey();
    void theCursorStaysBehindWhatWasPasted();
    void aNoteKeepsItsLines();
    void aLongNoteIsCutAndSaid();
};

void TestTextFields::whatIsPastedIsCleanedAndSaid_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("a line break") << QStringLiteral("one\ntwo") << QStringLiteral("one two")
                                  << QStringLiteral("became spaces");
    QTest::newRow("a line break at the end")
        << QStringLiteral("one\r\n") << QStringLiteral("one") << QStringLiteral("became spaces");
    QTest::newRow("a direction override")
        << QStringLiteral("a\u202eb") << QStringLiteral("ab") << QStringLiteral("U+202E");
    QTest::newRow("a byte-order mark")
        << QStringLiteral("\ufeffa") << QStringLiteral("a") << QStringLiteral("U+FEFF");
    QTest::newRow("nothing but hidden characters")
        << QStringLiteral("\u202e\u0007") << QString() << QStringLiteral("U+202E");
    QTest::newRow("too much") << QString(300, u'x') << QString(200, u'x')
                              << QStringLiteral("At most 200");
    QTest::newRow("what fits") << QStringLiteral("“é” 漢字 👩\u200d👧")
                               << QStringLiteral("“é” 漢字 👩\u200d👧") << QString();
}

void TestTextFields::whatIsPastedIsCleanedAndSaid()
{
    QFETCH(QString, pasted);
    QFETCH(QString, text);
    QFETCH(QString, said);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new FieldEdit(TextField::Title, QStringLiteral("Title"), &window);
    QLabel *notice = field->makeNotice(&window);
    column->addWidget(field);
    column->addWidget(notice);
    window.show();
    QApplication::clipboard()->setText(pasted);
    field->paste();
    QCOMPARE(field->text(), text);
    QCOMPARE(notice->isVisible(), !said.isEmpty());
    QVERIFY2(field->notice().contains(said), qPrintable(field->notice()));
    QCOMPARE(field->notice().isEmpty(), said.isEmpty());
}

void TestTextFields::theNoticeGoesWithTheNextKey()
{
    FieldEdit field(TextField::Person, QStringLiteral("Owner"));
    field.setAccessibleDescription(QStringLiteral("Who"));
    QApplication::clipboard()->setText(QStringLiteral("Kim\nLee"));
    field.paste();
    QVERIFY(!field.notice().isEmpty());
    QCOMPARE(field.accessibleDescription(), field.notice());
    QTest::keyClicks(&field, QStringLiteral("!"));
    QCOMPARE(field.text(), QStringLiteral("Kim Lee!"));
    QCOMPARE(field.notice(), QString());
    QCOMPARE(field.accessibleDescription(), QStringLiteral("Who"));
}

void TestTextFields::theCursorStaysBehindWhatWasPasted()
{
    FieldEdit field(TextField::Person, QStringLiteral("Owner"));
    field.setText(QStringLiteral("ad"));
    field.setCursorPosition(1);
    QApplication::clipboard()->setText(QStringLiteral("b\u202e\nc"));
    field.paste();
    QCOMPARE(field.text(), QStringLiteral("ab cd"));
    QTest::keyClicks(&field, QStringLiteral("!"));
    QCOMPARE(field.text(), QStringLiteral("ab c!d"));
}

void TestTextFields::aNoteKeepsItsLines()
{
    NoteEdit note;
    QSignalSpy edited(&note, &NoteEdit::edited);
    QSignalSpy said(&note, &NoteEdit::noticeChanged);
    QApplication::clipboard()->setText(QStringLiteral("one\ntwo\u202e\fthree"));
    note.paste();
    QCOMPARE(note.toPlainText(), QStringLiteral("one\ntwo\nthree"));
    QCOMPARE(edited.last().first().toString(), QStringLiteral("one\ntwo\nthree"));
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains(QStringLiteral("U+202E")));
    QTest::keyClicks(&note, QStringLiteral("!"));
    QCOMPARE(said.last().first().toString(), QString());
}

void TestTextFields::aLongNoteIsCutAndSaid()
{
    NoteEdit note;
    QSignalSpy said(&note, &NoteEdit::noticeChanged);
    note.insertPlainText(QString(20'001, u'x'));
    QCOMPARE(note.toPlainText().size(), 20'000);
    QVERIFY(said.last().first().toString().contains(QStringLiteral("20,000")));
}

STEELYARD_TEST_MAIN(TestTextFields)
#include "test_text_fields.moc"
