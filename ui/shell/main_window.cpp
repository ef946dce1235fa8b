// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "models/question_list_model.h"
#include "session/decision_document.h"
#include "session/example_decisions.h"
#include "session/recent_decisions.h"
#include "ui/pages/knowledge/knowledge_dialog.h"
#include "ui/pages/report/report_dialog.h"
#include "ui/pages/start/start_page.h"
#include "ui/present/handout_dialog.h"
#include "ui/present/presenting.h"
#include "ui/shell/arrow_keys.h"
#include "ui/shell/enter_key.h"
#include "ui/shell/field_input.h"
#include "ui/shell/file_change_bar.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/file_drop.h"
#include "ui/shell/import_sheet.h"
#include "ui/shell/menu_key.h"
#include "ui/shell/open_report_dialog.h"
#include "ui/shell/page_steps.h"
#include "ui/shell/recovery_offers.h"
#include "ui/shell/review_notice.h"
#include "ui/shell/show_comparisons.h"
#include "ui/shell/start_presentation.h"
#include "ui/shell/verdict_announcer.h"
#include "ui/shell/window_place.h"
#include "ui/theme/accessible_roles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/breakpoints.h"
#include "ui/widgets/focus_regions.h"
#include "ui_main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

namespace steelyard {

namespace {

constexpr QLatin1StringView kGeometry("window/geometry");
constexpr int kNoticeMargin = 32; // that of the pages

} // namespace

MainWindow::MainWindow(QSettings &settings, const QString &language, const QString &recoveryFolder)
    : m_settings(settings)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_recent(new RecentDecisions(settings, this))
    , m_knowledgeBases(new KnowledgeBaseList(settings, language, this))
    , m_files(new DecisionFiles(*m_recent, *m_knowledgeBases, RecoveryFolder(recoveryFolder),
                                desktopDialogs(this), this))
    , m_imports(new SheetImports(*m_files, this))
    , m_questions(new QuestionListModel(this))
    , m_fileOffers(new RecoveryOffers(*m_files))
    , m_announcer(new VerdictAnnouncer(this))
{
    m_ui->setupUi(this);
    setCentralWidget(m_ui->views);
    m_ui->pages->setSettings(&m_settings);
    qApp->installEventFilter(new ArrowKeys(this));
    qApp->installEventFilter(new EnterKey(this));
    qApp->installEventFilter(new FieldInput(this));
    qApp->installEventFilter(new MenuKey(this));
    auto *fileChange = new FileChangeBar(*m_files);
    placeNotices(fileChange);
    m_steps = addPageSteps(*m_ui->pages, *m_ui->rail, this);
    connect(m_ui->pages, &PageStack::pageShown, m_ui->notices, &NoticeBar::hideDone);
    connect(m_ui->topBar, &TopBar::left, m_ui->pages, &PageStack::focusPage);
    connect(m_ui->notices, &NoticeBar::left, m_ui->pages, &PageStack::focusPage);
    connect(m_fileOffers, &RecoveryOffers::left, m_ui->pages, &PageStack::focusPage);
    connect(fileChange, &ChoiceBar::left, m_ui->pages, &PageStack::focusPage);
    connectActions();
    connectFiles();
    usePreferences();
    addMenu();
    showDocument(nullptr);
    auto *place = new WindowPlace(*this, {1024, 700}, {1440, 900});
    place->restore(settings.value(kGeometry).toByteArray());
}

MainWindow::~MainWindow() = default;

void MainWindow::placeNotices(QWidget *fileChange)
{
    NoticeArea *area = m_ui->noticeArea;
    for (QWidget *notice : {static_cast<QWidget *>(m_fileOffers), fileChange,
                            static_cast<QWidget *>(m_ui->notices)}) {
        area->addNotice(notice);
    }
    area->setSideMargin(scaled(kNoticeMargin));
    area->setUnder(m_ui->pages, [this] { return m_ui->pages->footHeight(); });
    connect(area, &NoticeArea::coveredChanged, m_ui->pages, &PageStack::setCovered);
    // A page that comes has its layout only after that.
    connect(m_ui->pages, &QStackedWidget::currentChanged, area, &NoticeArea::place,
            Qt::QueuedConnection);
}

bool MainWindow::openFile(const QString &file)
{
    return isSheetName(file) ? m_imports->importFile(file) : m_files->open(file);
}

void MainWindow::setDialogs(DecisionFiles::Dialogs dialogs)
{
    m_files->setDialogs(std::move(dialogs));
}

DecisionDocument *MainWindow::document() const
{
    return m_files->document();
}

void MainWindow::connectFiles()
{
    connect(m_files, &DecisionFiles::documentChanged, this, &MainWindow::showDocument);
    connect(m_files, &DecisionFiles::keptChanged, m_ui->pages, &PageStack::setAnswersKept);
    connect(m_files, &DecisionFiles::openedFromReport, this, [this](const QString &file) {
        notices()->showDone(tr("This is the decision inside %1. Saving it makes a file of its own.")
                                .arg(QFileInfo(file).fileName()));
    });
    showComparisons(*m_files, this);
    connect(m_files, &DecisionFiles::problemsFound, this,
            [this](const auto &problems) { notices()->showProblems(problems); });
    connect(m_imports, &SheetImports::problemsFound, this,
            [this](const auto &problems) { notices()->showProblems(problems); });
    connect(m_files, &DecisionFiles::knowledgeAdded, this, [this](const QString &title) {
        notices()->showDone(tr("Added “%1”. New decisions begin with it.").arg(title));
    });
    connect(m_files, &DecisionFiles::knowledgeKept, this, &MainWindow::showExported);
    connect(m_files, &DecisionFiles::knowledgeRefused, this,
            [this](const QString &why) { notices()->showRefused(why); });
    connect(m_files, &DecisionFiles::saved, this, [this] {
        notices()->hide();
        announce(*this, tr("Saved", "the decision, to its file"));
    });
    connect(m_questions, &QAbstractItemModel::dataChanged, this, &MainWindow::updateCount);
    connect(new FileDrop(this), &FileDrop::fileDropped, this, &MainWindow::openFile);
}

void MainWindow::makeStartPage()
{
    m_start = new StartPage(m_ui->views);
    m_start->setRecent(m_recent);
    m_start->setMenu(m_menu);
    m_startOffers = new RecoveryOffers(*m_files);
    m_start->addNotice(m_startOffers);
    const auto focusStart = [this] { m_start->setFocus(Qt::OtherFocusReason); };
    connect(m_startOffers, &RecoveryOffers::left, this, focusStart);
    connect(m_start->notices(), &NoticeBar::left, this, focusStart);
    m_start->setExampleOffered(QFile::exists(ExampleDecisions::first()));
    connect(m_start, &StartPage::newRequested, m_ui->newDecision, &QAction::trigger);
    connect(m_start, &StartPage::ownRequested, m_ui->newOwn, &QAction::trigger);
    connect(m_start, &StartPage::browseRequested, this, [this] {
        auto *dialog = new KnowledgeDialog(m_knowledgeBases->current().base, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_start, &StartPage::openRequested, m_ui->open, &QAction::trigger);
    connect(m_start, &StartPage::fileRequested, this, &MainWindow::openFile);
    connect(m_start, &StartPage::scenarioRequested, this,
            [this](const QString &scenario) { m_files->startScenario(scenario); });
    connect(m_start, &StartPage::exampleRequested, this,
            [this](const QString &file) { m_files->openCopy(file); });
    connect(m_start, &StartPage::knowledgeRequested, m_ui->addKnowledge, &QAction::trigger);
    m_ui->views->addWidget(m_start);
    m_start->setKnowledgeBases(m_knowledgeBases);
}

void MainWindow::showStart()
{
    if (m_start == nullptr) {
        makeStartPage();
    }
    m_recent->refresh();
    m_startOffers->refresh();
    m_ui->views->setCurrentWidget(m_start);
    m_start->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showDocument(DecisionDocument *document)
{
    if (m_presenting != nullptr) { // what it presents is closed
        m_presenting->end();
    }
    m_ui->notices->hide();
    m_ui->topBar->setDocument(document);
    m_ui->pages->setDocument(document);
    m_questions->setDocument(document);
    m_announcer->setDocument(document);
    const bool open = document != nullptr;
    for (QAction *action :
         QList<QAction *>{m_ui->save, m_ui->saveAs, m_ui->keepKnowledge, m_ui->compareWith,
                          m_ui->present, m_ui->presentPage, m_ui->handout, m_ui->report,
                          m_ui->print, m_ui->closeDecision, m_ui->rename, m_ui->copySummary,
                          m_ui->find, m_ui->nextRegion, m_ui->previousRegion} +
             m_steps) {
        action->setEnabled(open);
    }
    m_ui->pasteSheet->setEnabled(!open); // with a decision open, fields take what is pasted
    updateTitle();
    updateUndo();
    if (!open) {
        if (isVisible()) {
            showStart();
        }
        return;
    }
    connect(document, &DecisionDocument::titleChanged, this, &MainWindow::updateTitle);
    connect(document, &DecisionDocument::modifiedChanged, this, &QWidget::setWindowModified);
    connect(document->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateUndo);
    connect(document, &DecisionDocument::scoresChanged, this, &MainWindow::updateCount);
    fitPageSteps(*document, m_steps);
    updateCount();
    m_ui->views->setCurrentWidget(m_ui->workspace);
    m_ui->pages->showPage(firstPage(*document));
    m_fileOffers->showCopiesOf(document->file());
    showReviewNotice(*document, *m_ui->notices, *m_ui->pages);
}

void MainWindow::updateTitle()
{
    QString title = QStringLiteral("Steelyard");
    if (document() != nullptr) {
        // "[*]" in a name would be taken for the place of the star; doubled it is shown as it is.
        QString name = QString::fromStdString(document()->decision().title);
        name.replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
        title = tr("%1[*] - Steelyard", "name of the decision").arg(name);
    }
    setWindowTitle(title);
    setWindowModified(document() != nullptr && document()->isModified());
}

void MainWindow::updateUndo()
{
    const QUndoStack *stack = document() != nullptr ? document()->undoStack() : nullptr;
    const bool canUndo = stack != nullptr && stack->canUndo();
    const bool canRedo = stack != nullptr && stack->canRedo();
    m_ui->undo->setEnabled(canUndo);
    m_ui->redo->setEnabled(canRedo);
    m_ui->undo->setToolTip(canUndo ? tr("Undo: %1", "a step").arg(stack->undoText())
                                   : tr("Nothing to undo"));
    m_ui->redo->setToolTip(canRedo ? tr("Redo: %1", "a step").arg(stack->redoText())
                                   : tr("Nothing to redo"));
}

void MainWindow::updateCount()
{
    if (document() == nullptr) {
        return;
    }
    if (document()->base().questions.empty()) {
        showReadCells(*document(), *m_ui->rail);
        return;
    }
    const QString settled = QString::number(m_questions->settledCount());
    const QString all = QString::number(m_questions->askedCount());
    m_ui->rail->setCount(int(PageId::Questions),
                         tr("%1/%2", "questions answered, of how many").arg(settled, all),
                         tr("%1 of %2 answered").arg(settled, all));
}

ReportDialog *MainWindow::showReport()
{
    ReportDialog *dialog = openReportDialog(*m_files, *m_knowledgeBases, m_settings, this);
    connect(dialog, &ReportDialog::exported, this, &MainWindow::showExported);
    return dialog;
}

void MainWindow::present(std::optional<PageId> page)
{
    if (m_presenting == nullptr) {
        m_presenting = startPresentation(*document(), m_settings, *this, page);
        connect(m_presenting, &Presenting::reportRequested, this, &MainWindow::showReport);
    }
}

void MainWindow::showHandout()
{
    auto *dialog = new HandoutDialog(
        *document(), [this](const QString &suffix) { return m_files->chooseReport(suffix); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandoutDialog::exported, this, &MainWindow::showExported);
    dialog->open();
}

void MainWindow::showExported(const QString &file)
{
    const QFileInfo info(file);
    notices()->showDone(
        tr("Saved %1").arg(info.fileName()), tr("Open folder"),
        [folder = info.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void MainWindow::focusRegion(int step)
{
    focusNextRegion(m_ui->pages->focusRegions() + QList<QWidget *>{m_ui->topBar, m_ui->rail}, step);
}

NoticeBar *MainWindow::notices() const
{
    const bool onStart = m_start != nullptr && document() == nullptr;
    return onStart ? m_start->notices() : m_ui->notices;
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (document() == nullptr) {
        showStart();
    }
    QMainWindow::showEvent(event);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_painted) {
        m_painted = true;
        // The window paints before its children: by the next turn of the event loop all is done.
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_ui->rail->setIconsOnly(effectiveWidth(this) < kIconRailBelow);
}

// Disks of a network do not tell what happens on them.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_files->lookAtFile();
    } else if (event->type() == QEvent::FontChange) {
        m_ui->rail->setIconsOnly(effectiveWidth(this) < kIconRailBelow);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayReplace()) {
        event->ignore();
        return;
    }
    if (m_presenting != nullptr) { // else its windows would keep the program running
        m_presenting->end();
    }
    m_files->leave();
    // Only what is new: writing settings waits for the disk.
    const QByteArray geometry = saveGeometry();
    if (m_settings.value(kGeometry).toByteArray() != geometry) {
        m_settings.setValue(kGeometry, geometry);
    }
    event->accept();
}

} // namespace steelyard
