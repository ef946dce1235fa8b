// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/report_dialog.h"

#include "session/decision_document.h"
#include "translations/language.h"
#include "ui/pages/report/page_preview.h"
#include "ui/pages/report/report_action_bar.h"
#include "ui/pages/report/report_options.h"
#include "ui/widgets/text_label.h"

#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kSoon = 60;       // ms in which further changes are waited for
constexpr int kPatience = 1000; // ms until a progress bar is shown

} // namespace

ReportDialog::ReportDialog(DecisionDocument &document, QSettings &settings, Answers answers,
                           QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_store(settings)
    , m_answers(std::move(answers))
    , m_worker(new ReportWorker(m_answers.bases, this))
    , m_options(new ReportOptionsPanel(loadReportSettings(settings)))
    , m_preview(new PagePreview)
    , m_page(textLabel({}, "hint", nullptr))
    , m_actionBar(new ReportActionBar(m_options->settings().kind))
    , m_soon(new QTimer(this))
    , m_slow(new QTimer(this))
{
    setWindowTitle(tr("Report"));
    setWindowModality(Qt::WindowModal);
    auto *left = new QVBoxLayout;
    left->addWidget(m_preview, 1);
    left->addWidget(m_page);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(20));
    row->addLayout(left, 1);
    row->addWidget(makeSide());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(20), scaled(20), scaled(20), scaled(16));
    column->addLayout(row, 1);
    column->addWidget(m_actionBar);
    // Large, since a page is, and within its window.
    const QSize room =
        parent != nullptr ? parent->window()->size() : QSize(scaled(1040), scaled(780));
    resize(room.boundedTo({scaled(1240), scaled(900)}) - QSize(scaled(40), scaled(60)));

    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoon);
    connect(m_soon, &QTimer::timeout, this, &ReportDialog::make);
    m_slow->setSingleShot(true);
    m_slow->setInterval(kPatience);
    connect(m_slow, &QTimer::timeout, m_actionBar, &ReportActionBar::showProgress);
    connect(m_preview, &PagePreview::currentPageChanged, this, &ReportDialog::showPage);
    connect(m_actionBar, &ReportActionBar::exportRequested, this, &ReportDialog::chooseAndExport);
    connect(m_actionBar, &ReportActionBar::printRequested, this, &ReportDialog::print);
    connect(m_actionBar, &ReportActionBar::closeRequested, this, &ReportDialog::reject);
    connect(m_actionBar, &ReportActionBar::kindChanged, this, [this] {
        m_options->setKind(m_actionBar->kind());
        save(m_options->settings(), m_store);
        schedule();
    });
    connectWorker();
    connect(&m_document, &DecisionDocument::scoresChanged, this, &ReportDialog::schedule);
    connect(&m_document, &DecisionDocument::robustnessChanged, this, &ReportDialog::schedule);
    // A title and a note change no scores, but the pages.
    connect(&m_document, &DecisionDocument::titleChanged, this, &ReportDialog::schedule);
    connect(&m_document, &DecisionDocument::answerChanged, this, &ReportDialog::schedule);
    connect(m_options, &ReportOptionsPanel::changed, this, [this] {
        save(m_options->settings(), m_store);
        schedule();
    });
    connect(m_options, &ReportOptionsPanel::logoRequested, this, [this] {
        if (const QString file = m_answers.logo(); !file.isEmpty()) {
            m_options->setLogo(file);
        }
    });
    make();
    m_actionBar->preferExporting(); // not before: a dialog notes its default among its own buttons
}

void ReportDialog::connectWorker()
{
    connect(m_preview, &PagePreview::pictureWanted, m_worker, &ReportWorker::drawPage);
    connect(m_worker, &ReportWorker::pageDrawn, m_preview, &PagePreview::setPicture);
    connect(m_worker, &ReportWorker::made, this, &ReportDialog::showMade);
    connect(m_worker, &ReportWorker::finished, this, &ReportDialog::end);
    connect(m_worker, &ReportWorker::progressed, m_actionBar, &ReportActionBar::setProgress);
    connect(m_worker, &ReportWorker::stoppedMaking, this, [this] {
        if (m_work == Work::Making) {
            begin(Work::None);
        }
        if (m_preview->pageCount() > 0) {
            m_actionBar->say(tr("Stopped; the pages are those of an earlier choice."), false);
        }
        showPage();
    });
}

QWidget *ReportDialog::makeSide()
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_options);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    scroll->setMinimumWidth(m_options->sizeHint().width() + scaled(24));
    scroll->viewport()->setAutoFillBackground(false);
    m_options->setAutoFillBackground(false);
    return scroll;
}

void ReportDialog::schedule()
{
    m_soon->start();
}

bool ReportDialog::make()
{
    m_soon->stop();
    m_isCurrent = false;
    m_actionBar->setReady(isReady());
    if (!isReady()) {
        m_worker->stop();
        m_preview->setPages(0, {});
        m_actionBar->say(m_document.isSampling() ? tr("The verdict is being computed.")
                                                 : tr("Choose at least one section."),
                         false);
        return false;
    }
    m_actionBar->say({}, false);
    m_worker->make({m_document.knowledge(), m_document.decision(), m_document.verdict(),
                    m_options->settings(), localeOfFiles(m_options->settings().language)});
    begin(Work::Making);
    showPage();
    return true;
}

void ReportDialog::showMade(int pages, QSizeF size, const QString &title, const QString &problem)
{
    m_title = title;
    m_isCurrent = true;
    if (m_work == Work::Making) {
        begin(Work::None);
    }
    m_options->setProblem(problem);
    m_preview->setPages(pages, size);
}

bool ReportDialog::isReady() const
{
    return !m_document.isSampling() && !m_options->settings().chosenParts().empty();
}

void ReportDialog::preferPrinting()
{
    m_actionBar->preferPrinting();
}

void ReportDialog::showPage()
{
    const int page = m_preview->currentPage();
    const QString place =
        m_worker->isMaking() ? tr("Page %1 of %2, updating") : tr("Page %1 of %2");
    m_page->setText(page > 0 ? place.arg(page).arg(m_preview->pageCount()) : QString());
    m_preview->setAccessibleDescription(m_page->text());
}

void ReportDialog::chooseAndExport()
{
    const QString file = m_answers.output(m_actionBar->kind());
    if (!file.isEmpty()) {
        exportTo(file);
    }
}

void ReportDialog::exportTo(const QString &file)
{
    if (m_work == Work::Exporting || m_work == Work::Printing) {
        return;
    }
    if (QFileInfo::exists(file) && QFileInfo(file) == QFileInfo(m_document.file())) {
        m_actionBar->say(tr("This file is the decision itself. Choose another name."), true);
        return;
    }
    // What was chosen last may not be in the pages yet: it is made before it is written.
    const bool isStale = m_soon->isActive() || (!m_isCurrent && !m_worker->isMaking());
    if (isStale && !make()) {
        return;
    }
    m_file = file;
    begin(Work::Exporting);
    m_worker->write(file, m_actionBar->kind());
}

void ReportDialog::begin(Work work)
{
    m_work = work;
    const bool isBusy = work == Work::Exporting || work == Work::Printing;
    m_options->setEnabled(!isBusy);
    m_actionBar->setBusy(isBusy);
    m_actionBar->hideProgress();
    if (work == Work::None) {
        m_slow->stop();
    } else {
        m_slow->start();
    }
}

void ReportDialog::end(ReportWorker::Outcome outcome, const QString &problem)
{
    const bool isPrinting = m_work == Work::Printing;
    begin(Work::None);
    showPage();
    switch (outcome) {
    case ReportWorker::Outcome::Stopped:
        m_actionBar->say(
            isPrinting ? tr("Printing was stopped.") : tr("Stopped; nothing was written."), false);
        break;
    case ReportWorker::Outcome::Failed:
        m_actionBar->say(problem, true);
        break;
    case ReportWorker::Outcome::Done:
        m_actionBar->say(isPrinting ? tr("Sent to the printer.") : tr("Written to %1.").arg(m_file),
                         false);
        if (!isPrinting) {
            Q_EMIT exported(m_file);
        }
        break;
    }
}

void ReportDialog::reject()
{
    const bool isSlow = m_work == Work::Making && m_actionBar->showsProgress();
    if (isSlow || m_work == Work::Exporting || m_work == Work::Printing) {
        m_worker->stop();
    } else {
        QDialog::reject();
    }
}

void ReportDialog::print()
{
    if (!m_isCurrent || m_work != Work::None) {
        return; // at the next moment the pages are there
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_title.simplified());
    printer->setPageSize(QPageSize(report::pdf::pageSizeId(m_options->settings().paper)));
    printer->setFullPage(true);
    QPrintDialog dialog(printer.get(), this);
    dialog.setMinMax(1, m_preview->pageCount());
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const bool isPart = printer->printRange() == QPrinter::PageRange && printer->fromPage() > 0;
    const int first = isPart ? printer->fromPage() - 1 : 0;
    const int last = isPart ? printer->toPage() : m_preview->pageCount();
    begin(Work::Printing);
    m_worker->print(std::move(printer), first, last);
}

} // namespace steelyard
