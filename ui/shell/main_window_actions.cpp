// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict_summary.h"
#include "session/decision_document.h"
#include "session/recent_decisions.h"
#include "translations/language.h"
#include "ui/pages/report/report_dialog.h"
#include "ui/shell/help_dialogs.h"
#include "ui/shell/import_sheet.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/main_window.h"
#include "ui/shell/manual_dialog.h"
#include "ui/shell/undo_feedback.h"
#include "ui/shell/window_preferences.h"
#include "ui/widgets/icon.h"
#include "ui_main_window.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

// What the window's actions do, and where they stand.
namespace steelyard {

namespace {

// What is being typed belongs to the decision before that is saved, shown or stepped back.
void finishTyping()
{
    QWidget *field = QApplication::focusWidget();
    if (auto *number = qobject_cast<QAbstractSpinBox *>(field)) {
        number->interpretText();
        Q_EMIT number->editingFinished();
    } else if (auto *line = qobject_cast<QLineEdit *>(field)) {
        Q_EMIT line->editingFinished();
    }
}

// Of the manual, that of a page: how to read a result, a decision of one's own, else the way
// through.
int chapterOf(PageId page)
{
    switch (page) {
    case PageId::Verdict:
    case PageId::Profiles:
        return 1;
    case PageId::Table:
    case PageId::Weights:
        return 3;
    default:
        return 0;
    }
}

} // namespace

void MainWindow::connectActions()
{
    m_ui->undo->setIcon(icon(QStringLiteral("undo")));
    m_ui->redo->setIcon(icon(QStringLiteral("redo")));
    m_ui->report->setIcon(icon(QStringLiteral("export")));
    m_ui->present->setIcon(icon(QStringLiteral("present")));
    m_ui->rail->addCommand(m_ui->present, tr("Present"));
    m_ui->rail->addCommand(m_ui->report, tr("Report"));
    m_ui->topBar->addAction(m_ui->undo);
    m_ui->topBar->addAction(m_ui->redo);
    m_ui->find->setIcon(icon(QStringLiteral("search")));
    m_ui->topBar->addAction(m_ui->find);
    // Of the window, not only of a menu that is not on screen: else their keys do nothing.
    addActions(findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly));

    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    for (QAction *action : {m_ui->save, m_ui->saveAs, m_ui->report, m_ui->print, m_ui->present,
                            m_ui->presentPage, m_ui->handout, m_ui->undo, m_ui->redo}) {
        on(action, finishTyping); // connected first, so it comes first
    }
    on(m_ui->newDecision, [this] { m_files->startNew(); });
    on(m_ui->newOwn, [this] { m_files->startOwn(); });
    on(m_ui->open, [this] { m_files->chooseAndOpen(); });
    on(m_ui->addKnowledge, [this] { m_files->addKnowledge(); });
    on(m_ui->compareWith, [this] { m_files->chooseAndCompare(); });
    on(m_ui->keepKnowledge, [this] { m_files->keepAsKnowledge(); });
    on(m_ui->importSheet, [this] { m_imports->chooseAndImport(); });
    on(m_ui->pasteSheet, [this] { m_imports->importClipboard(); });
    on(m_ui->save, [this] { m_files->save(); });
    on(m_ui->saveAs, [this] { m_files->saveAs(); });
    on(m_ui->report, [this] { showReport(); });
    on(m_ui->print, [this] { showReport()->preferPrinting(); });
    on(m_ui->present, [this] { present({}); });
    on(m_ui->presentPage, [this] { present(m_ui->pages->current()); });
    on(m_ui->handout, [this] { showHandout(); });
    on(m_ui->closeDecision, [this] { m_files->close(); });
    on(m_ui->quit, [this] { close(); });
    m_ui->redo->setShortcuts({m_ui->redo->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    const auto step = [this](bool again) {
        undoOrRedo(*document(), again, *m_ui->pages, *m_ui->notices, m_steps);
    };
    on(m_ui->undo, [step] { step(false); });
    on(m_ui->redo, [step] { step(true); });
    on(m_ui->rename, [this] { m_ui->topBar->editTitle(); });
    on(m_ui->copySummary, [this] {
        QGuiApplication::clipboard()->setMimeData(summaryData(*document()).release());
        notices()->showDone(tr("The summary of the verdict is on the clipboard."));
    });
    on(m_ui->find, [this] { m_ui->pages->openSearch(); });
    on(m_ui->nextRegion, [this] { focusRegion(1); });
    on(m_ui->previousRegion, [this] { focusRegion(-1); });
    on(m_ui->newWindow, [this] {
        if (!openNewWindow()) {
            notices()->showRefused(tr("Another window could not be started. Start the program once "
                                      "more from the menu of your desktop."));
        }
    });
    on(m_ui->manual, [this] {
        auto *manual = new ManualDialog(languageInUse(), this);
        manual->setAttribute(Qt::WA_DeleteOnClose);
        manual->open();
        manual->showChapter(document() != nullptr ? chapterOf(m_ui->pages->current()) : 0);
    });
    on(m_ui->keys, [this] { showKeys(actions(), this); });
    on(m_ui->method, [this] { showMethod(this); });
    on(m_ui->about, [this] { showAbout(this); });
}

void MainWindow::usePreferences()
{
    auto *preferences = new WindowPreferences(
        m_settings,
        {m_ui->preferences, m_ui->textLarger, m_ui->textSmaller, m_ui->textUsual, m_ui->fullScreen},
        this);
    m_files->setThresholds(preferences->current().thresholds());
    connect(preferences, &WindowPreferences::changed, this,
            [this](const Preferences &now) { m_files->setThresholds(now.thresholds()); });
    connect(preferences, &WindowPreferences::textSizeChanged, this, [this](int percent) {
        notices()->showDone(tr("Text at %1% of its usual size").arg(percent));
    });
}

void MainWindow::addMenu()
{
    auto *menu = new MainMenu(
        {{m_ui->newDecision, m_ui->newOwn, m_ui->newWindow, m_ui->open, m_ui->importSheet,
          m_ui->pasteSheet, m_ui->addKnowledge},
         {m_ui->save, m_ui->saveAs, m_ui->keepKnowledge, m_ui->compareWith},
         {m_ui->present, m_ui->presentPage, m_ui->report, m_ui->handout, m_ui->print},
         {m_ui->closeDecision, m_ui->quit},
         {m_ui->undo, m_ui->redo, m_ui->rename, m_ui->copySummary, m_ui->find, m_ui->preferences},
         m_steps + QList<QAction *>{m_ui->nextRegion, m_ui->previousRegion, m_ui->textLarger,
                                    m_ui->textSmaller, m_ui->textUsual, m_ui->fullScreen},
         {m_ui->manual, m_ui->keys, m_ui->method, m_ui->about}},
        *m_recent, this);
    connect(menu, &MainMenu::fileChosen, this, &MainWindow::openFile);
    m_ui->topBar->setMenu(menu);
    m_menu = menu;
}

} // namespace steelyard
