// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/decision_document.h"
#include "small_base.h"
#include "test_main.h"
#include "ui/heard.h"
#include "ui/pages/report/page_preview.h"
#include "ui/pages/report/report_action_bar.h"
#include "ui/pages/report/report_dialog.h"
#include "ui/pages/report/report_options.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steelyard;

class TestReportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void preview_hasThePagesOfTheReport();
    void sections_changeThePagesAndAreKept();
    void noSection_isSaid();
    void language_isTheReportsOnly();
    void everyKind_isExported_data();
    void everyKind_isExported();
    void badFolder_isSaidInPlace();
    void decision_isNotOverwritten();
    void stopped_writesNothing();
    void newPages_keepTheOldInSightMeanwhile();
    void closedWhileMaking_ends();
    void foot_saysHowFarItIsAndHowToStop();
    void damagedLogo_isSaidAndTheReportMadeWithout();

private:
    [[nodiscard]] PagePreview *preview() const { return m_dialog->findChild<PagePreview *>(); }
    [[nodiscard]] QCheckBox *check(const QString &text) const
    {
        const auto boxes = m_dialog->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes) {
            if (box->text() == text) {
                return box;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &part) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(part);
        });
    }
    void open();
    [[nodiscard]] bool exportsTo(const QString &file); // waits for it
    [[nodiscard]] QRadioButton *radio(const QString &text) const
    {
        const auto buttons = m_dialog->findChildren<QRadioButton *>();
        for (QRadioButton *button : buttons) {
            if (button->text() == text) {
                return button;
            }
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DecisionDocument> m_document;
    std::unique_ptr<ReportDialog> m_dialog;
};

void TestReportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath("settings.ini"), QSettings::IniFormat);
    auto base = std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    decision::Decision decision = decision::newDecision(*base, "Coffee", "2026-11-20");
    decision.answers["cups"] = {decision::AnswerState::Chosen, {"many"}, {}};
    m_document = std::make_unique<DecisionDocument>(base, decision);
    QTRY_VERIFY(!m_document->isSampling());
    open();
}

void TestReportDialog::cleanup()
{
    m_dialog.reset();
    m_document.reset();
    m_settings.reset();
}

void TestReportDialog::open()
{
    m_dialog.reset();
    m_dialog = std::make_unique<ReportDialog>(*m_document, *m_settings, ReportDialog::Answers{});
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    QTRY_VERIFY(preview()->isDrawn());
}

bool TestReportDialog::exportsTo(const QString &file)
{
    QSignalSpy exported(m_dialog.get(), &ReportDialog::exported);
    m_dialog->exportTo(file);
    auto *panel = m_dialog->findChild<ReportOptionsPanel *>();
    return QTest::qWaitFor([panel] { return panel->isEnabled(); }, 20000) && exported.size() == 1;
}

void TestReportDialog::preview_hasThePagesOfTheReport()
{
    QVERIFY(preview()->pageCount() > 3);
    QVERIFY(says(QStringLiteral("Page 1 of %1").arg(preview()->pageCount())));
    QTest::keyClick(preview(), Qt::Key_PageDown);
    QCOMPARE(preview()->currentPage(), 2);
    QCOMPARE(tests::announced(*preview()),
             QStringLiteral("Page 2 of %1").arg(preview()->pageCount()));
    QTest::keyClick(preview(), Qt::Key_End);
    QCOMPARE(preview()->currentPage(), preview()->pageCount());
    QTest::keyClick(preview(), Qt::Key_Home);
    QCOMPARE(preview()->currentPage(), 1);
    // Paper is white and has something on it.
    const QImage picture = preview()->viewport()->grab().toImage();
    int white = 0;
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            white += pixel == QColor(Qt::white) ? 1 : 0;
            dark += pixel.lightness() < 80 ? 1 : 0;
        }
    }
    QVERIFY(white > picture.width() * picture.height() / 2);
    QVERIFY(dark > 500);
}

void TestReportDialog::sections_changeThePagesAndAreKept()
{
    const int review = preview()->pageCount();
    QVERIFY(review > 2 && review <= 8);
    radio("Board: two pages to decide by")->click();
    QTRY_COMPARE(preview()->pageCount(), 2);
    QVERIFY(check("Decision on a page")->isChecked());
    QVERIFY(!check("Answers")->isChecked());
    radio("File: everything, to keep")->click();
    QTRY_VERIFY(preview()->pageCount() > review);
    // Who changes a section makes a choice of their own, which is kept.
    radio("Board: two pages to decide by")->click();
    QTRY_COMPARE(preview()->pageCount(), 2);
    check("Finalists side by side")->click();
    QTRY_COMPARE(preview()->pageCount(), 1);
    QVERIFY(radio("The sections checked below")->isChecked());
    open();
    QCOMPARE(preview()->pageCount(), 1);
    QVERIFY(radio("The sections checked below")->isChecked());
}

void TestReportDialog::noSection_isSaid()
{
    const auto boxes = m_dialog->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        box->setChecked(false);
    }
    QTRY_COMPARE(preview()->pageCount(), 0);
    QVERIFY(says("Choose at least one section."));
    QVERIFY(!exportsTo(m_folder->filePath("never.pdf")));
    QVERIFY(!QFile::exists(m_folder->filePath("never.pdf")));
}

void TestReportDialog::language_isTheReportsOnly()
{
    auto *language = m_dialog->findChildren<QComboBox *>().at(1);
    language->setCurrentIndex(language->findData("de"));
    QVERIFY(language->currentIndex() >= 0);
    QTRY_VERIFY(preview()->pageCount() > 3);
    const QString file = m_folder->filePath("german.md");
    QVERIFY(exportsTo(file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(written.readAll()).contains(u"Entscheidung"));
    QVERIFY(says("Page 1 of"));
    QVERIFY(QLocale().language() != QLocale::German);
}

void TestReportDialog::everyKind_isExported_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString &suffix : report::formatSuffixes()) {
        QTest::newRow(qPrintable(suffix)) << suffix;
    }
}

void TestReportDialog::everyKind_isExported()
{
    QFETCH(QString, suffix);
    const bool isFolder = report::formatBySuffix(suffix)->writeFolder != nullptr;
    auto *kind = m_dialog->findChild<QComboBox *>("kind");
    kind->setCurrentIndex(kind->findData(suffix));
    const QString file = m_folder->filePath(isFolder ? "report-" + suffix : "report." + suffix);
    QVERIFY(exportsTo(file));
    qint64 size = QFileInfo(file).isDir() ? 0 : QFileInfo(file).size();
    const QFileInfoList files = isFolder ? QDir(file).entryInfoList(QDir::Files) : QFileInfoList();
    for (const QFileInfo &one : files) {
        size += one.size();
    }
    QVERIFY(size > 1000);
    QVERIFY(says("Written to"));
}

void TestReportDialog::badFolder_isSaidInPlace()
{
    QVERIFY(!exportsTo(m_folder->filePath("no/such/report.pdf")));
    QVERIFY(says("no folder"));
}

void TestReportDialog::decision_isNotOverwritten()
{
    const QString file = m_folder->filePath("decision.json");
    QVERIFY(!m_document->save(file));
    const qint64 size = QFileInfo(file).size();
    QVERIFY(!exportsTo(file));
    QVERIFY(says("the decision itself"));
    QCOMPARE(QFileInfo(file).size(), size);
}

void TestReportDialog::stopped_writesNothing()
{
    const QString file = m_folder->filePath("stopped.pdf");
    // Closing while pages are written stops that and leaves the dialog open.
    m_dialog->exportTo(file);
    m_dialog->reject();
    QTRY_VERIFY(says("nothing was written"));
    QVERIFY(!QFile::exists(file));
    QVERIFY(m_dialog->isVisible());
    // And the next time it is written.
    QVERIFY(exportsTo(file));
}

void TestReportDialog::newPages_keepTheOldInSightMeanwhile()
{
    const int review = preview()->pageCount();
    radio("File: everything, to keep")->click();
    QTRY_VERIFY(preview()->pageCount() > review);
    QTRY_VERIFY(preview()->isDrawn());
    const int pages = preview()->pageCount();
    radio(report::presetTitle(report::Preset::Board))->click();
    // Exported at once, it is made at once.
    const QString file = m_folder->filePath("without.md");
    m_dialog->exportTo(file);
    QVERIFY(says("updating"));
    QCOMPARE(preview()->pageCount(), pages);
    QTRY_VERIFY(preview()->pageCount() < pages);
    QTRY_VERIFY(QFile::exists(file));
    QTRY_VERIFY(preview()->isDrawn());
    QVERIFY(!says("updating"));
}

void TestReportDialog::closedWhileMaking_ends()
{
    for (int i = 0; i < 3; ++i) {
        auto dialog =
            std::make_unique<ReportDialog>(*m_document, *m_settings, ReportDialog::Answers{});
        dialog->show();
        if (i > 0) {
            QCoreApplication::processEvents();
        }
        if (i > 1) {
            dialog->exportTo(m_folder->filePath("late.pdf"));
        }
        dialog.reset();
    }
    QCOMPARE(QDir(m_folder->path()).entryList({"*.pdf.*"}, QDir::Files), QStringList());
}

void TestReportDialog::foot_saysHowFarItIsAndHowToStop()
{
    ReportActionBar actionBar(QStringLiteral("html"));
    actionBar.setReady(true);
    actionBar.show();
    auto *bar = actionBar.findChild<QProgressBar *>();
    auto *cancel = actionBar.findChild<QPushButton *>(QStringLiteral("cancel"));
    auto *exports = actionBar.findChild<QPushButton *>(QStringLiteral("export"));
    QCOMPARE(actionBar.kind(), "html");
    QVERIFY(!bar->isVisible());
    QCOMPARE(cancel->text(), "Close");
    // The preview takes its time: it can be stopped, and exported nevertheless.
    actionBar.setProgress(30, 100);
    actionBar.showProgress();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->value(), 30);
    QCOMPARE(cancel->text(), "Cancel");
    QVERIFY(exports->isEnabled());
    // A file is written: one at a time.
    actionBar.setBusy(true);
    actionBar.hideProgress();
    QVERIFY(!bar->isVisible() && !exports->isEnabled());
    QCOMPARE(cancel->text(), "Cancel");
    actionBar.setBusy(false);
    QVERIFY(exports->isEnabled());
    QCOMPARE(cancel->text(), "Close");
}

void TestReportDialog::damagedLogo_isSaidAndTheReportMadeWithout()
{
    const QString logo = m_folder->filePath("logo.png");
    QFile file(logo);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    m_dialog->findChild<ReportOptionsPanel *>()->setLogo(logo);
    QTRY_VERIFY(says("neither an SVG nor a PNG"));
    QVERIFY(preview()->pageCount() > 3);
}

STEELYARD_TEST_MAIN(TestReportDialog)
#include "test_report_dialog.moc"
