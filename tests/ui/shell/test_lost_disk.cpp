// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "storage/decision_store.h"
#include "test_main.h"
#include "ui/widgets/choice_bar.h"
#include "window_of_test.h"

#include <QDir>
#include <QPushButton>

#include <sys/mount.h>
#include <unistd.h>

using namespace steelyard;

// A disk that goes, or that nothing may be written to any more, while a decision from it is open.
// Only root can make such a disk; who is not tries what they can.
class TestLostDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { resources::load(); }
    void init();
    void cleanup();
    void whatWasOnADiskThatIsGoneCanBeSavedElsewhere();
    void aDiskThatComesBackIsAsBefore();
    void aDiskThatTakesNothingAnyMoreLosesNothing();
    void aFolderThatMayNotBeWrittenToLosesNothing();

private:
    [[nodiscard]] bool mountDisk() const
    {
        return ::mount("none", qPrintable(m_disk), "tmpfs", MS_NOSUID, "size=1m") == 0;
    }
    // As a stick that is pulled out: what has its files open keeps them.
    [[nodiscard]] bool pullDisk() const { return ::umount2(qPrintable(m_disk), MNT_DETACH) == 0; }
    void openFromDisk()
    {
        QVERIFY(QDir(m_disk).mkdir(QStringLiteral("inside")));
        m_chosen = m_file;
        m_window->startDecision();
        m_window->press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(document()->file(), m_file);
    }
    [[nodiscard]] qsizetype copies() const
    {
        return QDir(m_window->copies()).entryList({QStringLiteral("*.recovery")}).size();
    }
    [[nodiscard]] ChoiceBar *bar() const
    {
        for (ChoiceBar *bar : (*m_window)->findChildren<ChoiceBar *>()) {
            if (bar->isVisible()) {
                return bar;
            }
        }
        return nullptr;
    }
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
    [[nodiscard]] std::string answer() const
    {
        const auto &given = document()->decision().answer(document()->base().questions[0].id);
        return chosen(given).empty() ? std::string() : chosen(given)[0];
    }
    [[nodiscard]] std::string answerIn(const QString &file) const
    {
        const auto opened = storage::openDecision(file);
        if (!opened.decision) {
            return "the file does not open";
        }
        const auto &given = opened.decision->answer(opened.base->questions[0].id);
        return chosen(given).empty() ? std::string() : chosen(given)[0];
    }

    std::unique_ptr<tests::WindowOfTest> m_window;
    QString m_disk;
    QString m_file;
    QString m_chosen; // what the file dialog gives
    bool m_isMounted = false;
};

void TestLostDisk::init()
{
    m_window = std::make_unique<tests::WindowOfTest>();
    m_window->keepCopies();
    m_window->openEmpty();
    (*m_window)->setDialogs({[this](DecisionFiles::Purpose, const QString &) { return m_chosen; },
                             [](const QString &) { return DecisionFiles::Unsaved::Discard; }});
    m_disk = m_window->path(QStringLiteral("disk"));
    m_file = m_disk + QStringLiteral("/inside/a.steelyard");
    QVERIFY(QDir().mkdir(m_disk));
    m_isMounted = mountDisk();
}

void TestLostDisk::cleanup()
{
    m_window->close();
    while (::umount2(qPrintable(m_disk), MNT_DETACH) == 0) {
    }
}

void TestLostDisk::whatWasOnADiskThatIsGoneCanBeSavedElsewhere()
{
    if (!m_isMounted) {
        QSKIP("Only root can make a disk.");
    }
    openFromDisk();
    m_window->press(Qt::Key_1);
    const std::string given = answer();
    QVERIFY(!given.empty());
    QVERIFY(pullDisk());
    m_window->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(bar() != nullptr);
    QVERIFY2(bar()->text().contains(QStringLiteral("its disk is gone")) &&
                 bar()->text().contains(QStringLiteral("Nothing was saved yet")),
             qPrintable(bar()->text()));
    QVERIFY(document()->isModified());
    QTRY_COMPARE(copies(), 1); // safe meanwhile
    choose(QStringLiteral("Save it again"));
    QVERIFY2(m_window->noticeText().contains(QStringLiteral("There is no folder")),
             qPrintable(m_window->noticeText()));
    QVERIFY(document()->isModified());
    QVERIFY(QDir(m_disk).isEmpty());
    m_window->press(Qt::Key_2); // and editing goes on
    m_chosen = m_window->path(QStringLiteral("rescued.steelyard"));
    m_window->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!document()->isModified());
    QVERIFY(bar() == nullptr);
    QCOMPARE(answerIn(m_chosen), given);
    QTRY_COMPARE(copies(), 0);
}

void TestLostDisk::aDiskThatComesBackIsAsBefore()
{
    if (!m_isMounted) {
        QSKIP("Only root can make a disk.");
    }
    openFromDisk();
    // Moved away with all that is on it, and back.
    const QString elsewhere = m_window->path(QStringLiteral("elsewhere"));
    QVERIFY(QDir().mkdir(elsewhere));
    QCOMPARE(::mount(qPrintable(m_disk), qPrintable(elsewhere), nullptr, MS_BIND, nullptr), 0);
    QVERIFY(pullDisk());
    (*m_window)->findChild<DecisionFiles *>()->lookAtFile();
    QVERIFY(bar() != nullptr);
    QCOMPARE(::mount(qPrintable(elsewhere), qPrintable(m_disk), nullptr, MS_BIND, nullptr), 0);
    (*m_window)->findChild<DecisionFiles *>()->lookAtFile();
    QVERIFY(bar() == nullptr);
    m_window->press(Qt::Key_1);
    m_window->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!document()->isModified());
    QCOMPARE(answerIn(m_file), answer());
    QCOMPARE(::umount2(qPrintable(elsewhere), MNT_DETACH), 0);
}

void TestLostDisk::aDiskThatTakesNothingAnyMoreLosesNothing()
{
    if (!m_isMounted) {
        QSKIP("Only root can make a disk.");
    }
    openFromDisk();
    m_window->press(Qt::Key_1);
    QCOMPARE(::mount("none", qPrintable(m_disk), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr), 0);
    m_window->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(m_window->noticeText().contains(QStringLiteral("cannot be written")),
             qPrintable(m_window->noticeText()));
    QVERIFY(document()->isModified());
    QCOMPARE(answerIn(m_file), std::string());
    QTRY_COMPARE(copies(), 1);
    QCOMPARE(::mount("none", qPrintable(m_disk), "tmpfs", MS_REMOUNT, nullptr), 0);
    m_window->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!document()->isModified());
    QCOMPARE(answerIn(m_file), answer());
}

void TestLostDisk::aFolderThatMayNotBeWrittenToLosesNothing()
{
    if (::geteuid() == 0) {
        QSKIP("Root may write everywhere.");
    }
    openFromDisk();
    m_window->press(Qt::Key_1);
    const QString folder = QFileInfo(m_file).path();
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    m_window->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(m_window->noticeText().contains(QStringLiteral("cannot be written")),
             qPrintable(m_window->noticeText()));
    QVERIFY(document()->isModified());
    QTRY_COMPARE(copies(), 1);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner));
    m_window->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!document()->isModified());
    QCOMPARE(answerIn(m_file), answer());
}

STEELYARD_TEST_MAIN(TestLostDisk)
#include "test_lost_disk.moc"
