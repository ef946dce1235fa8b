// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/knowledge_base_list.h"
#include "ui/pages/page_id.h"
#include "ui/shell/decision_files.h"

#include <QMainWindow>
#include <QPointer>

#include <optional>

class QMenu;
class QSettings;

namespace steelyard {

class NoticeBar;
class Presenting;
class QuestionListModel;
class RecentDecisions;
class RecoveryOffers;
class ReportDialog;
class SheetImports;
class VerdictAnnouncer;
class StartPage;

namespace Ui {
class MainWindow;
}

// The window: the start page while no decision is open, else rail, top bar and the pages. It wires
// its parts together and does nothing itself.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // The settings hold the recent decisions, the user's own knowledge bases and the window's
    // place; they must outlive the window. The language is that of the bundled bases. Unsaved
    // decisions are kept in a folder for recovery; empty: they are not.
    explicit MainWindow(QSettings &settings, const QString &language = {},
                        const QString &recoveryFolder = {});
    ~MainWindow() override;

    bool openFile(const QString &file); // a problem is shown in the window
    void setDialogs(DecisionFiles::Dialogs dialogs);
    [[nodiscard]] DecisionDocument *document() const; // nullptr: the start page is shown

Q_SIGNALS:
    void firstPainted(); // once, when everything has been on screen for the first time

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectActions();
    void placeNotices(QWidget *fileChange);
    void connectFiles();
    void usePreferences();
    void addMenu();
    void showStart();
    void makeStartPage();
    void showDocument(DecisionDocument *document);
    void updateTitle();
    void updateUndo();
    void updateCount();
    void present(std::optional<PageId> page); // from the scene of a page; none: the first
    void showHandout();
    ReportDialog *showReport();
    void showExported(const QString &file);
    void focusRegion(int step);
    [[nodiscard]] NoticeBar *notices() const;

    QSettings &m_settings;
    std::unique_ptr<Ui::MainWindow> m_ui;
    RecentDecisions *m_recent;
    KnowledgeBaseList *m_knowledgeBases;
    DecisionFiles *m_files;
    SheetImports *m_imports;
    QuestionListModel *m_questions;
    QList<QAction *> m_steps; // one a page
    QMenu *m_menu = nullptr;
    StartPage *m_start = nullptr;
    RecoveryOffers *m_startOffers = nullptr; // all copies, on the start page
    RecoveryOffers *m_fileOffers;
    VerdictAnnouncer *m_announcer;     // those of the file that is open
    QPointer<Presenting> m_presenting; // while it lasts
    bool m_painted = false;
};

} // namespace steelyard
