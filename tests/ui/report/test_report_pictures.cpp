// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decision_document.h"
#include "small_base.h"
#include "translations/language.h"
#include "ui/report/page_preview.h"
#include "ui/report/report_dialog.h"
#include "ui/report/report_options.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace steelyard;

// The report's dialog in the sizes, colours and languages it is used in, kept as pictures for
// people to look at.
class TestReportPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialog_hasRoomForAll_data();
    void dialog_hasRoomForAll();
    void cleanup() { useLanguage(QLocale(QLocale::English)); }
};

void TestReportPictures::dialog_hasRoomForAll_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("window");
    for (const char *language : {"en", "de"}) {
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
    QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    auto base = std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    decision::Decision decision = decision::newDecision(*base, "Coffee", "2026-11-20");
    decision.answers["cups"] = {decision::AnswerState::Chosen, {"many"}, {}};
    DecisionDocument document(base, decision);
    QTRY_VERIFY(!document.isSampling());
    QWidget parent;
    parent.resize(window);
    ReportDialog dialog(document, settings, ReportDialog::Answers{}, &parent);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *preview = dialog.findChild<PagePreview *>();
    QTRY_VERIFY(preview->isDrawn());
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
                                     qobject_cast<const QComboBox *>(widget) == nullptr))
            continue;
        QVERIFY2(widget->width() >= widget->minimumSizeHint().width(),
                 widget->metaObject()->className());
    }
}

QTEST_MAIN(TestReportPictures)
#include "test_report_pictures.moc"
