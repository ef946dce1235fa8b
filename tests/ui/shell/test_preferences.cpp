// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/tokens.h"
#include "resources/resources.h"
#include "test_main.h"
#include "translations/language.h"
#include "ui/page_checks.h"
#include "ui/shell/manual_dialog.h"
#include "ui/shell/preferences.h"
#include "ui/shell/preferences_dialog.h"
#include "ui/theme/theme.h"
#include "window_of_test.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextEdit>

using namespace steelyard;

// What somebody prefers is shown at once, kept, and read without trust.
class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { resources::load(); }
    void cleanup();
    void whatIsKept_isRead();
    void nonsense_isAsIfNeverChosen_data();
    void nonsense_isAsIfNeverChosen();
    void thresholds_stayWithinTheirLimits();
    void numbers_canBeOfAnotherLanguage();
    void keys_changeTheTextAndAreKept();
    void largestText_cutsNothingInTheDialog();
    void colours_areShownAtOnce();
    void newDecisions_areClearFromThere();
    void fullScreen_comesAndGoes();
    void manual_hasChaptersAndPictures_data();
    void manual_hasChaptersAndPictures();
    void chapters_leadToTheirText();

private:
    [[nodiscard]] PreferencesDialog *openDialog();

    tests::WindowOfTest m_window;
};

void TestPreferences::cleanup()
{
    m_window.close();
    setAppearance(*qApp, Appearance::Light);
    setTextSize(*qApp, 100);
    useLanguage(QLocale::c());
}

PreferencesDialog *TestPreferences::openDialog()
{
    m_window.press(Qt::Key_Comma, Qt::ControlModifier);
    return m_window->findChild<PreferencesDialog *>();
}

void TestPreferences::whatIsKept_isRead()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.conf"));
    const Preferences wanted{Appearance::HighContrast, 170, QStringLiteral("de"),
                             QStringLiteral("en"), 95};
    {
        QSettings settings(file, QSettings::IniFormat);
        save(wanted, settings);
    }
    const QSettings settings(file, QSettings::IniFormat);
    QCOMPARE(settings.status(), QSettings::NoError);
    QVERIFY(loadPreferences(settings) == wanted);
}

void TestPreferences::nonsense_isAsIfNeverChosen_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("no colours") << "appearance" << QVariant(QStringLiteral("purple"));
    QTest::newRow("a number of colours") << "appearance" << QVariant(3);
    QTest::newRow("too large") << "textSize" << QVariant(2147483647);
    QTest::newRow("nothing") << "textSize" << QVariant(0);
    QTest::newRow("words for a size") << "textSize" << QVariant(QStringLiteral("huge"));
    QTest::newRow("unknown language") << "language" << QVariant(QStringLiteral("tlh"));
    QTest::newRow("a list of languages")
        << "language" << QVariant(QStringList{QStringLiteral("de"), QStringLiteral("fr")});
    QTest::newRow("unknown numbers") << "numbers" << QVariant(QStringLiteral("../../etc"));
    QTest::newRow("always clear") << "clearFrom" << QVariant(0);
    QTest::newRow("never clear") << "clearFrom" << QVariant(101);
}

void TestPreferences::nonsense_isAsIfNeverChosen()
{
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.conf")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("preferences/") + key, value);
    QVERIFY(loadPreferences(settings) == Preferences());
}

void TestPreferences::thresholds_stayWithinTheirLimits()
{
    QVERIFY(Preferences().thresholds() == decision::Thresholds());
    Preferences strict;
    strict.clearFrom = 99;
    QCOMPARE(strict.thresholds().clear, 0.99);
    QCOMPARE(strict.thresholds().leaning, 0.79);
    Preferences loose;
    loose.clearFrom = kLeastClear;
    QCOMPARE(loose.thresholds().clear, 0.6);
    QVERIFY(loose.thresholds().leaning >= 0.5);
    QVERIFY(loose.thresholds().leaning <= loose.thresholds().clear);
}

void TestPreferences::numbers_canBeOfAnotherLanguage()
{
    Preferences preferences;
    preferences.language = QStringLiteral("de");
    usePreferredLanguage(preferences);
    QCOMPARE(languageInUse(), QStringLiteral("de"));
    QCOMPARE(QLocale().toString(1.5), QStringLiteral("1,5"));
    preferences.numbers = QStringLiteral("en");
    usePreferredLanguage(preferences);
    QCOMPARE(languageInUse(), QStringLiteral("de"));
    QCOMPARE(QLocale().toString(1.5), QStringLiteral("1.5"));
}

void TestPreferences::keys_changeTheTextAndAreKept()
{
    m_window.open();
    const int before = scaled(100);
    m_window.press(Qt::Key_Plus, Qt::ControlModifier);
    m_window.press(Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(textSize(), 120);
    QCOMPARE(scaled(100), qRound(before * 1.2));
    QCOMPARE(loadPreferences(m_window.settings()).textSize, 120);
    for (int presses = 0; presses < 12; ++presses) {
        m_window.press(Qt::Key_Plus, Qt::ControlModifier);
    }
    QCOMPARE(textSize(), kLargestText);
    for (int presses = 0; presses < 20; ++presses) {
        m_window.press(Qt::Key_Minus, Qt::ControlModifier);
    }
    QCOMPARE(textSize(), kSmallestText);
    m_window.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(textSize(), 100);
    QCOMPARE(scaled(100), before);
}

void TestPreferences::largestText_cutsNothingInTheDialog()
{
    m_window.open();
    PreferencesDialog *dialog = openDialog();
    QVERIFY(dialog != nullptr);
    auto *size = dialog->findChild<QSpinBox *>();
    size->setValue(kLargestText);
    QCOMPARE(textSize(), kLargestText);
    tests::settleLayouts();
    QCOMPARE(tests::clippedTexts(*dialog).join(u'\n'), QString());
    QCOMPARE(tests::namelessControls(*dialog).join(u'\n'), QString());
}

void TestPreferences::colours_areShownAtOnce()
{
    m_window.open();
    PreferencesDialog *dialog = openDialog();
    QVERIFY(dialog != nullptr);
    auto *look = dialog->findChild<QComboBox *>();
    look->setCurrentIndex(look->findData(static_cast<int>(Appearance::Dark)));
    QCOMPARE(currentScheme(), drawing::Scheme::Dark);
    look->setCurrentIndex(look->findData(static_cast<int>(Appearance::HighContrast)));
    const QPalette palette = QApplication::palette();
    QVERIFY(drawing::isHighContrast(palette));
    for (const auto role : {QPalette::WindowText, QPalette::Highlight, QPalette::Link}) {
        QVERIFY(drawing::contrast(palette.color(role), palette.color(QPalette::Window)) >= 7);
    }
    QCOMPARE(loadPreferences(m_window.settings()).appearance, Appearance::HighContrast);
    look->setCurrentIndex(look->findData(static_cast<int>(Appearance::Light)));
    QCOMPARE(currentScheme(), drawing::Scheme::Light);
}

void TestPreferences::newDecisions_areClearFromThere()
{
    m_window.open();
    const decision::Thresholds before = m_window->document()->decision().thresholds;
    PreferencesDialog *dialog = openDialog();
    QVERIFY(dialog != nullptr);
    dialog->findChildren<QSpinBox *>().last()->setValue(97);
    dialog->close();
    QVERIFY(m_window->document()->decision().thresholds == before);
    m_window.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_window->document()->decision().thresholds.clear, 0.97);
}

void TestPreferences::fullScreen_comesAndGoes()
{
    m_window.open();
    m_window.press(Qt::Key_F11);
    QVERIFY(m_window->isFullScreen());
    m_window.press(Qt::Key_F11);
    QVERIFY(!m_window->isFullScreen());
}

void TestPreferences::manual_hasChaptersAndPictures_data()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = availableLanguages();
    for (const QString &language : languages) {
        QTest::addRow("%s", qPrintable(language)) << language;
    }
}

void TestPreferences::manual_hasChaptersAndPictures()
{
    QFETCH(const QString, language);
    m_window.open();
    ManualDialog manual(language, m_window->window());
    QCOMPARE(manual.findChild<QListWidget *>()->count(), 6);
    const auto *text = manual.findChild<QTextEdit *>();
    int pictures = 0;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextImageFormat picture = it.fragment().charFormat().toImageFormat();
            if (picture.isValid()) {
                ++pictures;
                QVERIFY2(!QImage(QStringLiteral(":/manual/") + picture.name()).isNull(),
                         qPrintable(picture.name()));
                QVERIFY(picture.width() <= scaled(640));
                QVERIFY(!picture.property(QTextFormat::ImageAltText).toString().isEmpty());
            }
        }
    }
    QVERIFY(pictures >= 3);
}

void TestPreferences::chapters_leadToTheirText()
{
    m_window.open();
    ManualDialog manual(QStringLiteral("en"), m_window->window());
    manual.show();
    auto *chapters = manual.findChild<QListWidget *>();
    const auto *text = manual.findChild<QTextEdit *>();
    for (const int chapter : {3, 1}) {
        chapters->setCurrentRow(chapter);
        const QTextCursor shown = text->cursorForPosition({40, scaled(16)});
        QCOMPARE(shown.block().text(), chapters->item(chapter)->text());
    }
}

STEELYARD_TEST_MAIN(TestPreferences)
#include "test_preferences.moc"
