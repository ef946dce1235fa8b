// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "storage/native_name.h"
#include "test_main.h"
#include "ui/page_checks.h"
#include "ui/pages/diff/diff_dialog.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/focus_regions.h"
#include "window_of_test.h"

#include <QDir>
#include <QPushButton>
#include <QScopeGuard>
#include <QToolButton>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

using namespace steelyard;

// What another program does to the file of the open decision.
class TestChangedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { resources::load(); }
    void init();
    void cleanup() { m_window->close(); }
    void nothingIsAskedOfAFileNobodyTouched();
    void aChangeIsNoticedAtOnce();
    void savingOverAChangeIsRefused();
    void reloadShowsWhatTheFileHolds();
    void whatDiffersIsShownBeforeChoosing();
    void mineIsKeptBesideIt();
    void savingOverItIsPossible();
    void aDeletedFileIsNoticedAndSavedAgain();
    void aChangeThatIsTakenBackIsForgotten();
    void closingWithSaveDoesNotOverwrite();
    void aSecondWindowSaysThatTheFileIsOpen();
    void whatIsWrittenRightAfterSavingIsNoticed();
    void saveAsProposesTheCurrentName();
    void aNameThatIsNoTextIsServedAsAnyOther();
    void theFocusStaysWithTheChoices();
    void aClosedMessageGivesTheFocusToThePage();

private:
    [[nodiscard]] QByteArray contents(const QString &name) const
    {
        QFile file(m_window->path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // Another title, as another program might give it.
    void changeOutside(const QByteArray &title = "Theirs") const
    {
        QByteArray bytes = contents(QStringLiteral("a.steelyard"));
        bytes.replace(m_title, title);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] static ChoiceBar *barOf(const MainWindow &window)
    {
        for (ChoiceBar *bar : window.findChildren<ChoiceBar *>()) {
            if (bar->isVisible()) {
                return bar;
            }
        }
        return nullptr;
    }
    [[nodiscard]] ChoiceBar *bar() const { return barOf(*m_window->get()); }
    void choose(const QString &text) const
    {
        QVERIFY(bar() != nullptr);
        for (QPushButton *button : bar()->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible()) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    [[nodiscard]] DecisionDocument *document() const { return (*m_window)->document(); }

    std::unique_ptr<tests::WindowOfTest> m_window;
    QString m_file;
    QByteArray m_title = "Mine";
    QString m_proposed; // for the last file asked for
    DecisionFiles::Unsaved m_unsaved = DecisionFiles::Unsaved::Discard;
};

void TestChangedFile::init()
{
    m_window = std::make_unique<tests::WindowOfTest>();
    m_window->keepCopies();
    m_window->openEmpty();
    m_file = m_window->path(QStringLiteral("a.steelyard"));
    m_unsaved = DecisionFiles::Unsaved::Discard;
    (*m_window)->setDialogs({[this](DecisionFiles::Purpose, const QString &proposed) {
                                 m_proposed = proposed;
                                 return m_file;
                             },
                             [this](const QString &) { return m_unsaved; }});
    m_window->startDecision();
    document()->setTitle(QString::fromLatin1(m_title));
    m_window->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(contents(QStringLiteral("a.steelyard")).contains(m_title));
}

void TestChangedFile::nothingIsAskedOfAFileNobodyTouched()
{
    m_window->press(Qt::Key_1);
    m_window->press(Qt::Key_S, Qt::ControlModifier);
    m_window->press(Qt::Key_2);
    m_window->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!document()->isModified());
    QVERIFY(bar() == nullptr);
}

void TestChangedFile::aChangeIsNoticedAtOnce()
{
    changeOutside();
    QTRY_VERIFY(bar() != nullptr);
    QCOMPARE(bar()->text(), QStringLiteral("Another program has changed “a.steelyard”."));
}

void TestChangedFile::savingOverAChangeIsRefused()
{
    m_window->press(Qt::Key_1);
    changeOutside();
    m_window->press(Qt::Key_S, Qt::ControlModifier); // before the system has told
    QVERIFY(bar() != nullptr);
    QVERIFY2(bar()->text().contains(QStringLiteral("Nothing was saved yet")),
             qPrintable(bar()->text()));
    QVERIFY(document()->isModified());
    QVERIFY(contents(QStringLiteral("a.steelyard")).contains("Theirs"));
}

void TestChangedFile::reloadShowsWhatTheFileHolds()
{
    m_window->press(Qt::Key_1);
    changeOutside();
    QTRY_VERIFY(bar() != nullptr);
    choose(QStringLiteral("Reload"));
    QCOMPARE(document()->decision().title, std::string("Theirs"));
    QVERIFY(!document()->isModified());
    QVERIFY(bar() == nullptr);
    m_window->press(Qt::Key_1);
    m_window->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!document()->isModified());
}

void TestChangedFile::whatDiffersIsShownBeforeChoosing()
{
    m_window->press(Qt::Key_1);
    changeOutside();
    QTRY_VERIFY(bar() != nullptr);
    choose(QStringLiteral("Compare"));
    auto *dialog = m_window->get()->findChild<DiffDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QVERIFY(tests::showsText(*dialog, QStringLiteral("2 difference(s)"))); // title and answer
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(bar() != nullptr); // it is still to be chosen
    QVERIFY(document()->isModified());
    QVERIFY(contents(QStringLiteral("a.steelyard")).contains("Theirs"));
}

void TestChangedFile::mineIsKeptBesideIt()
{
    m_window->press(Qt::Key_1);
    changeOutside();
    QTRY_VERIFY(bar() != nullptr);
    choose(QStringLiteral("Keep mine beside it"));
    QVERIFY(bar() == nullptr);
    QCOMPARE(document()->file(), m_window->path(QStringLiteral("a (2).steelyard")));
    QVERIFY(!document()->isModified());
    QVERIFY(contents(QStringLiteral("a.steelyard")).contains("Theirs"));
    QVERIFY(contents(QStringLiteral("a (2).steelyard")).contains("Mine"));
}

void TestChangedFile::savingOverItIsPossible()
{
    m_window->press(Qt::Key_1);
    changeOutside();
    m_window->press(Qt::Key_S, Qt::ControlModifier);
    choose(QStringLiteral("Save over it"));
    QVERIFY(bar() == nullptr);
    QVERIFY(!document()->isModified());
    QVERIFY(!contents(QStringLiteral("a.steelyard")).contains("Theirs"));
    m_window->press(Qt::Key_2);
    m_window->press(Qt::Key_S, Qt::ControlModifier); // from now on as ever
    QVERIFY(!document()->isModified());
}

void TestChangedFile::aDeletedFileIsNoticedAndSavedAgain()
{
    QVERIFY(QFile::remove(m_file));
    QTRY_VERIFY(bar() != nullptr);
    QVERIFY2(bar()->text().contains(QStringLiteral("cannot be read any more")),
             qPrintable(bar()->text()));
    choose(QStringLiteral("Save it again"));
    QVERIFY(QFile::exists(m_file));
    QVERIFY(bar() == nullptr);
}

void TestChangedFile::aChangeThatIsTakenBackIsForgotten()
{
    const QByteArray before = contents(QStringLiteral("a.steelyard"));
    changeOutside();
    QTRY_VERIFY(bar() != nullptr);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(before), before.size());
    file.close();
    QTRY_VERIFY(bar() == nullptr);
}

void TestChangedFile::closingWithSaveDoesNotOverwrite()
{
    m_window->press(Qt::Key_1);
    changeOutside();
    m_unsaved = DecisionFiles::Unsaved::Save;
    QVERIFY(!(*m_window)->close());
    QVERIFY((*m_window)->isVisible());
    QVERIFY(bar() != nullptr);
    QVERIFY(contents(QStringLiteral("a.steelyard")).contains("Theirs"));
}

void TestChangedFile::aSecondWindowSaysThatTheFileIsOpen()
{
    QSettings settings(m_window->path(QStringLiteral("other.ini")), QSettings::IniFormat);
    MainWindow other(settings, {}, m_window->copies());
    QVERIFY(other.openFile(m_file));
    other.show();
    QVERIFY(barOf(other) != nullptr);
    QVERIFY2(barOf(other)->text().contains(QStringLiteral("open in another window")),
             qPrintable(barOf(other)->text()));
    QVERIFY(bar() == nullptr); // the first one was there first
    other.document()->setTitle(QStringLiteral("Of the second window"));
    other.setDialogs({[](DecisionFiles::Purpose, const QString &) { return QString(); },
                      [](const QString &) { return DecisionFiles::Unsaved::Save; }});
    QVERIFY(other.close());
    QVERIFY(contents(QStringLiteral("a.steelyard")).contains("Of the second window"));
    QTRY_VERIFY(bar() != nullptr); // whose file has changed now
    m_window->close();
    MainWindow third(settings, {}, m_window->copies());
    QVERIFY(third.openFile(m_file));
    third.show();
    QVERIFY(barOf(third) == nullptr);
    third.close();
}

// Between the saving and the window's next look at the file.
void TestChangedFile::whatIsWrittenRightAfterSavingIsNoticed()
{
    const auto *files = (*m_window)->findChild<DecisionFiles *>();
    connect(files, &DecisionFiles::saved, this, [this] { changeOutside(); });
    m_window->press(Qt::Key_1);
    m_window->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(contents(QStringLiteral("a.steelyard")).contains("Theirs"));
    QTRY_VERIFY(bar() != nullptr);
    files->disconnect(this);
    m_window->press(Qt::Key_2);
    m_window->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(document()->isModified());
    QVERIFY(contents(QStringLiteral("a.steelyard")).contains("Theirs"));
}

void TestChangedFile::saveAsProposesTheCurrentName()
{
    document()->setTitle(QStringLiteral("Another title"));
    m_window->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_proposed, m_file);
}

void TestChangedFile::aNameThatIsNoTextIsServedAsAnyOther()
{
    const QByteArray real =
        QFile::encodeName(m_window->path(QStringLiteral("caf"))) + "\xe9.steelyard";
    const auto remove = qScopeGuard([&real] { ::unlink(real.constData()); });
    QCOMPARE(std::rename(qPrintable(m_file), real.constData()), 0);
    const auto name = storage::textFor(real, m_window->path(QStringLiteral("links")));
    QVERIFY(name.has_value());
    QVERIFY((*m_window)->openFile(*name));
    m_window->press(Qt::Key_1);
    m_window->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!document()->isModified());
    QCOMPARE(storage::pathFor(*name), real); // it was the file that was written, not the link
    m_window->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_proposed, m_window->path(QStringLiteral("caf%E9.steelyard")));

    QVERIFY((*m_window)->openFile(*name));
    QFile other(*name);
    QVERIFY(other.open(QIODevice::Append));
    QCOMPARE(other.write("\n"), 1);
    other.close();
    QTRY_VERIFY(bar() != nullptr);
    choose(QStringLiteral("Keep mine beside it"));
    QCOMPARE(document()->file(), m_window->path(QStringLiteral("caf%E9 (2).steelyard")));
}

// The first of its choices had the focus when the file changed once more.
void TestChangedFile::theFocusStaysWithTheChoices()
{
    changeOutside();
    QTRY_VERIFY(bar() != nullptr);
    const auto focused = [] { return qobject_cast<QPushButton *>(QApplication::focusWidget()); };
    bar()->findChild<QPushButton *>()->setFocus();
    QCOMPARE(focused()->text(), QStringLiteral("Reload"));
    QVERIFY(QFile::remove(m_file));
    QTRY_VERIFY(bar()->text().contains(QStringLiteral("cannot be read any more")));
    QVERIFY(focused() != nullptr);
    QCOMPARE(focused()->text(), QStringLiteral("Save it again"));
}

void TestChangedFile::aClosedMessageGivesTheFocusToThePage()
{
    QVERIFY(!(*m_window)->openFile(m_window->path(QStringLiteral("not there.steelyard"))));
    QVERIFY(!m_window->noticeText().isEmpty());
    const auto bars = (*m_window)->findChildren<NoticeBar *>();
    NoticeBar *notices = *std::find_if(bars.begin(), bars.end(),
                                       [](const NoticeBar *bar) { return bar->isVisible(); });
    auto *close = notices->findChild<QToolButton *>();
    close->setFocus();
    QVERIFY(close->hasFocus());
    m_window->press(Qt::Key_Space);
    QVERIFY(notices->isHidden());
    QVERIFY(holdsFocus(*m_window->pages()->currentWidget()));
}

STEELYARD_TEST_MAIN(TestChangedFile)
#include "test_changed_file.moc"
