// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "session/decision_document.h"
#include "test_main.h"
#include "ui/pages/report/report_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/notice_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace steelyard;

// Reports as the window makes them, and opens them again.
class TestReportOfWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { resources::load(); }
    void init();
    void cleanup();
    void reportIsExported_data();
    void reportIsExported();
    void reportOpensAsADecisionOfItsOwn();
    void reportOfAnotherProgram_isSaid();
    void printingIsOffered();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void startDecision();
    bool dropFile(const QString &file); // whether it may be dropped
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString noticeText() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QString m_file; // the answer to the next question for a file
    DecisionFiles::Unsaved m_unsaved = DecisionFiles::Unsaved::Cancel;
    int m_fileQuestions = 0;
};

void TestReportOfWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")),
                                             QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_fileQuestions = 0;
    m_unsaved = DecisionFiles::Unsaved::Cancel;
    m_window->setDialogs({[this](DecisionFiles::Purpose, const QString &) {
                              ++m_fileQuestions;
                              return m_file;
                          },
                          [this](const QString &) { return m_unsaved; }});
    m_window->resize(1440, 900);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestReportOfWindow::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestReportOfWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : m_window.get(), key, modifiers);
}

void TestReportOfWindow::startDecision()
{
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_window->document() != nullptr);
}

QString TestReportOfWindow::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return written ? file.fileName() : QString();
}

QString TestReportOfWindow::noticeText() const
{
    for (const NoticeBar *bar : m_window->findChildren<NoticeBar *>()) {
        if (bar->isVisible()) {
            return bar->text();
        }
    }
    return {};
}

bool TestReportOfWindow::dropFile(const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    return enter.isAccepted();
}

void TestReportOfWindow::reportIsExported_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("PDF") << QStringLiteral("pdf");
    QTest::newRow("Markdown") << QStringLiteral("md");
}

void TestReportOfWindow::reportIsExported()
{
    QFETCH(QString, suffix);
    startDecision();
    m_file = m_folder->filePath(QStringLiteral("report.") + suffix);
    press(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_window->findChild<ReportDialog *>();
    QVERIFY(dialog != nullptr);
    auto *kind = dialog->findChild<QComboBox *>(QStringLiteral("kind"));
    kind->setCurrentIndex(kind->findData(suffix));
    auto *exports = dialog->findChild<QPushButton *>(QStringLiteral("export"));
    QTRY_VERIFY(exports->isEnabled());
    exports->click();
    QTRY_VERIFY(QFileInfo(m_file).size() > 100);
    QTRY_VERIFY2(noticeText().contains(QStringLiteral("report.") + suffix),
                 qPrintable(noticeText()));
    QCOMPARE(m_fileQuestions, 1);
    dialog->close();
    // The kind is kept for the next report.
    press(Qt::Key_E, Qt::ControlModifier);
    const auto dialogs = m_window->findChildren<ReportDialog *>();
    QCOMPARE(dialogs.last()->findChild<QComboBox *>(QStringLiteral("kind"))->currentData(), suffix);
    dialogs.last()->close();
}

void TestReportOfWindow::reportOpensAsADecisionOfItsOwn()
{
    startDecision();
    press(Qt::Key_1);
    m_window->document()->setTitle(QStringLiteral("Ticket shop"));
    m_file = m_folder->filePath(QStringLiteral("report.pdf"));
    press(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_window->findChild<ReportDialog *>();
    auto *exports = dialog->findChild<QPushButton *>(QStringLiteral("export"));
    QTRY_VERIFY(exports->isEnabled());
    dialog->exportTo(m_file);
    QTRY_VERIFY(noticeText().contains(QStringLiteral("report.pdf")));
    dialog->close();
    const decision::Decision before = m_window->document()->decision();
    const qint64 size = QFileInfo(m_file).size();
    m_unsaved = DecisionFiles::Unsaved::Discard;
    QTRY_VERIFY(m_window->findChild<ReportDialog *>() == nullptr);
    QApplication::setActiveWindow(m_window.get()); // a desktop does that

    press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(m_window->document() != nullptr);
    QVERIFY(m_window->document()->decision() == before);
    QCOMPARE(m_window->document()->file(), QString());
    QVERIFY2(noticeText().contains(QStringLiteral("report.pdf")), qPrintable(noticeText()));

    // Saving asks for a name and leaves the report alone.
    const QString report = m_file;
    m_file = m_folder->filePath(QStringLiteral("mine.steelyard"));
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_window->document()->file(), m_file);
    QCOMPARE(QFileInfo(report).size(), size);

    press(Qt::Key_W, Qt::ControlModifier);
    dropFile(report);
    QVERIFY(m_window->document() != nullptr);
    QCOMPARE(m_window->document()->file(), QString());
    QVERIFY(m_window->document()->decision() == before);
}

void TestReportOfWindow::reportOfAnotherProgram_isSaid()
{
    startDecision();
    DecisionDocument *document = m_window->document();
    m_file = write(QStringLiteral("foreign.pdf"), "%PDF-1.7\nrubbish");
    press(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(m_window->document(), document);
    QVERIFY2(noticeText().contains(QStringLiteral("damaged")), qPrintable(noticeText()));
}

void TestReportOfWindow::printingIsOffered()
{
    startDecision();
    press(Qt::Key_P, Qt::ControlModifier);
    auto *dialog = m_window->findChild<ReportDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("print"))->isDefault());
    // The decision stands still beneath: nothing can be dropped on it.
    DecisionDocument *document = m_window->document();
    dropFile(write(QStringLiteral("other.steelyard"), "{}"));
    QCOMPARE(m_window->document(), document);
    QCOMPARE(noticeText(), QString());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

STEELYARD_TEST_MAIN(TestReportOfWindow)
#include "test_open_report_dialog.moc"
