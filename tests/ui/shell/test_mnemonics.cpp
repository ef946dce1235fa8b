// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "small_base.h"
#include "small_decision.h"
#include "tables/sheet_file.h"
#include "test_main.h"
#include "translations/language.h"
#include "ui/page_checks.h"
#include "ui/pages/diff/diff_dialog.h"
#include "ui/pages/import/import_dialog.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/page_list.h"
#include "ui/shell/window_of_test.h"

#include <QAction>
#include <QDialog>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>

using namespace steelyard;

namespace {

// Texts that one key with Alt, or alone in a menu, would have to choose between.
QStringList clashes(const QStringList &texts)
{
    QMap<QString, QStringList> byKey;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty()) {
            byKey[key.toString()] << text;
        }
    }
    QStringList found;
    for (auto entry = byKey.cbegin(); entry != byKey.cend(); ++entry) {
        if (entry.value().size() > 1) {
            found << entry.key() + QLatin1String(": ") + entry.value().join(QLatin1String(" / "));
        }
    }
    return found;
}

QList<QPointer<QMenu>> menusOf(const QWidget &window)
{
    QList<QPointer<QMenu>> menus;
    for (QMenu *menu : window.findChildren<QMenu *>()) {
        menus << menu;
    }
    return menus;
}

QStringList clashesOf(QMenu &menu)
{
    Q_EMIT menu.aboutToShow(); // some are filled only then
    QStringList texts;
    QStringList found;
    for (const QAction *action : menu.actions()) {
        if (action->isVisible()) {
            texts << action->text();
        }
        if (action->menu() != nullptr) {
            found << clashesOf(*action->menu());
        }
    }
    return found + clashes(texts);
}

// Of what is visible in a window, and of its menus.
QStringList clashesOf(const QWidget &window)
{
    QStringList texts;
    QStringList found;
    for (const QPointer<QMenu> &menu : menusOf(window)) {
        if (menu) { // filling another has not taken it away
            found << clashesOf(*menu);
        }
    }
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != window.window()) {
            continue;
        }
        if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            texts << button->text();
        } else if (const auto *label = qobject_cast<QLabel *>(widget);
                   label && label->buddy() != nullptr) {
            texts << label->text();
        } else if (const auto *box = qobject_cast<QGroupBox *>(widget)) {
            texts << box->title();
        } else if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                texts << tabs->tabText(i);
            }
        }
    }
    return found + clashes(texts);
}

} // namespace

// A letter with Alt, or in an open menu, does one thing.
class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        resources::load();
        tests::setUpLook(false);
    }
    void cleanup() { useLanguage(QLocale(QStringLiteral("en"))); }
    void aClashIsSeen();
    void everyLetterIsUsedOnce_data();
    void everyLetterIsUsedOnce();

private:
    static void checkNone(const QStringList &found)
    {
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    static void checkDialogs(const QWidget &window);
    static void checkQuestion(QWidget &window);
};

void TestMnemonics::aClashIsSeen()
{
    QMenu menu;
    menu.addAction(QStringLiteral("&Open"));
    menu.addAction(QStringLiteral("&Save"));
    QMenu *more = menu.addMenu(QStringLiteral("&More"));
    QVERIFY(clashesOf(menu).isEmpty());
    more->addAction(QStringLiteral("A && &b"));
    more->addAction(QStringLiteral("&B"));
    QCOMPARE(clashesOf(menu), QStringList(QStringLiteral("Alt+B: A && &b / &B")));
    menu.addAction(QStringLiteral("Cl&ose"));
    QCOMPARE(clashesOf(menu).size(), 2);
}

void TestMnemonics::everyLetterIsUsedOnce_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : availableLanguages()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

// Whatever dialogs the window has open by now.
void TestMnemonics::checkDialogs(const QWidget &window)
{
    int dialogs = 0;
    for (const QDialog *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible()) {
            ++dialogs;
            checkNone(clashesOf(*dialog));
        }
    }
    QVERIFY(dialogs > 0);
}

void TestMnemonics::checkQuestion(QWidget &window)
{
    QTimer::singleShot(0, &window, [] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box != nullptr);
        checkNone(clashesOf(*box));
        box->reject();
    });
    QVERIFY(desktopDialogs(&window).askUnsaved(QStringLiteral("Coffee")) ==
            DecisionFiles::Unsaved::Cancel);
}

void TestMnemonics::everyLetterIsUsedOnce()
{
    QFETCH(const QString, language);
    useLanguage(QLocale(language));
    tests::WindowOfTest window;
    window.openEmpty();
    checkNone(clashesOf(*window.get()));
    for (const char *example : {"member-app", "message-broker"}) { // over a base and over none
        window.openExample(example);
        for (int page = 0; page < int(pageList().size()); ++page) {
            const bool isOfBase = PageId(page) == PageId::Questions ||
                                  PageId(page) == PageId::MustHaves ||
                                  PageId(page) == PageId::Knowledge;
            if (isOfBase && !window->document()->hasKnowledge()) {
                continue;
            }
            window.pages()->showPage(PageId(page));
            tests::settleLayouts();
            checkNone(clashesOf(*window.get()));
        }
    }
    for (const char *name : {"report", "handout", "preferences", "keys", "method", "about"}) {
        auto *action = window->findChild<QAction *>(QLatin1String(name));
        QVERIFY2(action != nullptr, name);
        action->trigger();
        tests::settleLayouts();
        checkDialogs(*window.get());
        for (QDialog *dialog : window->findChildren<QDialog *>()) {
            dialog->reject();
        }
        tests::settleLayouts();
    }
    checkQuestion(*window.get());

    const auto base = std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    storage::Comparison comparison;
    comparison.a = {QStringLiteral("One"), base, tests::answeredDecision(*base)};
    comparison.b = {QStringLiteral("Other"), base, comparison.a.decision};
    comparison.diff = *decision::diff(comparison.a.side(), comparison.b.side());
    DiffDialog diff(comparison);
    diff.show();
    checkNone(clashesOf(diff));

    const auto read = [](const tables::TableWishes &wishes) {
        tables::CsvDiagnostics problems(QStringLiteral("s"));
        return tables::sheetFromBytes("Broker,Price\nRabbitMQ,119\nNATS,130\n", problems, wishes);
    };
    ImportDialog import(*read({}), QStringLiteral("brokers.csv"), read);
    import.show();
    tests::settleLayouts();
    checkNone(clashesOf(import));
}

STEELYARD_TEST_MAIN(TestMnemonics)
#include "test_mnemonics.moc"
