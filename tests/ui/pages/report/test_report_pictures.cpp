// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/decision_document.h"
#include "small_base.h"
#include "test_main.h"
#include "translations/language.h"
#include "ui/pages/report/page_preview.h"
#include "ui/pages/report/report_dialog.h"
#include "ui/pages/report/report_options.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace steelyard;

// How the report's dialog looks and is reached by keys, in the sizes, colours and languages it is
// used in. Its pictures are kept for people to look at.
class TestReportPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialog_hasRoomForAll_data();
    void dialog_hasRoomForAll();
    void controls_haveNamesAndAreReachable();
    void tab_isSeenAtEveryStop();
    void pages_areShownPixelByPixel();
    void cleanup();

private:
    void open(QSize window);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DecisionDocument> m_document;
    std::unique_ptr<QWidget> m_window;
    ReportDialog *m_dialog = nullptr; // of the window
};

void TestReportPictures::open(QSize window)
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath("settings.ini"), QSettings::IniFormat);
    auto base = std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    decision::Decision decision = decision::newDecision(*base, "Coffee", "2026-11-20");
    decision.answers["cups"] = {decision::AnswerState::Chosen, {"many"}, {}};
    m_document = std::make_unique<DecisionDocument>(base, decision);
    QTRY_VERIFY(!m_document->isSampling());
    m_window = std::make_unique<QWidget>();
    m_window->resize(window);
    m_dialog = new ReportDialog(*m_document, *m_settings, ReportDialog::Answers{}, m_window.get());
    m_dialog->show();
    QApplication::setActiveWindow(m_dialog);
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    QTRY_VERIFY(m_dialog->findChild<PagePreview *>()->isDrawn());
}

void TestReportPictures::cleanup()
{
    m_window.reset();
    m_document.reset();
    useLanguage(QLocale(QLocale::English));
}

void TestReportPictures::dialog_hasRoomForAll_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("window");
    for (const char *language : {"en", "de", "fr", "es"}) {
        for (const bool isDark : {false, true}) {
            for (const QSize &window : {QSize(1440, 900), QSize(1024, 700)}) {
                const QString name =
                    QStringLiteral("%1-%2-%3")
                        .arg(QLatin1String(language), QLatin1String(isDark ? "dark" : "light"),
                             QString::number(window.width()));
                QTest::newRow(qPrintable(name))
                    << QString::fromLatin1(language) << isDark << window;
            }
        }
    }
}

void TestReportPictures::dialog_hasRoomForAll()
{
    QFETCH(QString, language);
    QFETCH(bool, isDark);
    QFETCH(QSize, window);
    useLanguage(QLocale(language));
    applyTheme(*qApp, isDark ? drawing::Scheme::Dark : drawing::Scheme::Light);
    open(window);
    ReportDialog &dialog = *m_dialog;
    auto *preview = dialog.findChild<PagePreview *>();
    QTest::keyClick(preview, Qt::Key_Tab);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QVERIFY(dialog.grab().save(QStringLiteral(STEELYARD_TEST_OUTPUT "/report-dialog-%1.png")
                                   .arg(QString::fromUtf8(QTest::currentDataTag()))));
    QVERIFY(dialog.width() <= window.width() && dialog.height() <= window.height());
    // The pages have at least half of the width, and no text is cut.
    QVERIFY(preview->width() >= dialog.width() / 2);
    auto *panel = dialog.findChild<ReportOptionsPanel *>();
    QVERIFY(panel->width() >= panel->minimumSizeHint().width());
    QVERIFY(panel->parentWidget()->width() >= panel->width());
    const auto widgets = dialog.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || (qobject_cast<const QPushButton *>(widget) == nullptr &&
                                     qobject_cast<const QComboBox *>(widget) == nullptr)) {
            continue;
        }
        QVERIFY2(widget->width() >= widget->minimumSizeHint().width(),
                 widget->metaObject()->className());
    }
}

void TestReportPictures::controls_haveNamesAndAreReachable()
{
    open(QSize(1440, 900));
    const auto widgets = m_dialog->findChildren<QWidget *>();
    int reachable = 0;
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) {
            continue;
        }
        ++reachable;
        QAccessibleInterface *accessible =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
    QVERIFY(reachable > 18);
}

void TestReportPictures::tab_isSeenAtEveryStop()
{
    applyTheme(*qApp, drawing::Scheme::Dark);
    open(QSize(1440, 900));
    auto *preview = m_dialog->findChild<PagePreview *>();
    int stops = 0;
    int toLength = -1; // stops until the length can be chosen
    preview->setFocus(Qt::TabFocusReason);
    QWidget *const start = m_dialog->focusWidget();
    do {
        QWidget *focused = m_dialog->focusWidget();
        QVERIFY(focused != nullptr);
        if (qobject_cast<QRadioButton *>(focused) != nullptr && toLength < 0) {
            toLength = stops;
        }
        QCoreApplication::processEvents();
        const QImage with = m_dialog->grab().toImage();
        focused->clearFocus();
        QCoreApplication::processEvents();
        const QImage without = m_dialog->grab().toImage();
        focused->setFocus(Qt::TabFocusReason);
        const QString what =
            focused->metaObject()->className() + QStringLiteral(" ") +
            QAccessible::queryAccessibleInterface(focused)->text(QAccessible::Name);
        QVERIFY2(with != without, qPrintable(what));
        QTest::keyClick(focused, Qt::Key_Tab);
        ++stops;
    } while (m_dialog->focusWidget() != start && stops < 60);
    QVERIFY(stops < 60);
    QVERIFY2(toLength >= 0 && toLength <= 2, qPrintable(QString::number(toLength)));
}

// Text that is scaled once more is blurred.
void TestReportPictures::pages_areShownPixelByPixel()
{
    PagePreview preview;
    preview.resize(701, 500);
    QImage shown;
    connect(&preview, &PagePreview::pictureWanted, &preview, [&](int page, double scale) {
        QImage picture(static_cast<int>(std::ceil(794 * scale)),
                       static_cast<int>(std::ceil(1123 * scale)), QImage::Format_RGB32);
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                picture.setPixelColor(x, y, (x + y) % 2 == 0 ? Qt::black : Qt::white);
            }
        }
        if (page == 0) {
            shown = picture;
        }
        preview.setPicture(page, picture);
    });
    preview.show();
    QVERIFY(QTest::qWaitForWindowExposed(&preview));
    preview.setPages(3, QSizeF(794, 1123));
    QTRY_VERIFY(preview.isDrawn());
    const QImage seen = preview.viewport()->grab().toImage().convertToFormat(shown.format());
    const QPoint corner(scaled(16), scaled(16));
    const QSize part(shown.width() - 1, seen.height() - corner.y() - 3);
    QCOMPARE(seen.copy(QRect(corner, part)), shown.copy(QRect(QPoint(), part)));
}

STEELYARD_TEST_MAIN(TestReportPictures)
#include "test_report_pictures.moc"
