// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_dialog.h"

#include "models/decision_document.h"
#include "ui/report/page_preview.h"
#include "ui/report/report_maker.h"
#include "ui/report/report_options.h"
#include "ui/text_label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kSoon = 60;             // ms in which further changes are waited for
constexpr qint64 kPatience = 1000;    // ms until a progress bar is shown
constexpr qint64 kBetweenEvents = 40; // ms of work between two looks at what the user does

} // namespace

ReportDialog::ReportDialog(DecisionDocument &document, QSettings &settings, Answers answers,
                           QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_store(settings)
    , m_answers(std::move(answers))
    , m_options(new ReportOptionsPanel(loadReportSettings(settings)))
    , m_preview(new PagePreview)
    , m_page(textLabel({}, "hint", nullptr))
    , m_soon(new QTimer(this))
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
    column->addWidget(makeFoot());
    // Large, since a page is, and within its window.
    const QSize room =
        parent != nullptr ? parent->window()->size() : QSize(scaled(1040), scaled(780));
    resize(room.boundedTo({scaled(1240), scaled(900)}) - QSize(scaled(40), scaled(60)));

    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoon);
    connect(m_soon, &QTimer::timeout, this, &ReportDialog::make);
    connect(m_preview, &PagePreview::currentPageChanged, this, &ReportDialog::showPage);
    connect(&m_document, &DecisionDocument::verdictChanged, this, &ReportDialog::schedule);
    connect(m_options, &ReportOptionsPanel::changed, this, [this] {
        save(m_options->settings(), m_store);
        schedule();
    });
    connect(m_options, &ReportOptionsPanel::logoRequested, this, [this] {
        if (const QString file = m_answers.logo(); !file.isEmpty())
            m_options->setLogo(file);
    });
    make();
    m_export->setDefault(true); // not before: a dialog notes its default among its own buttons
}

ReportDialog::~ReportDialog() = default;

QWidget *ReportDialog::makeSide()
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_options);
    scroll->setAccessibleName(tr("What the report holds"));
    scroll->setMinimumWidth(m_options->sizeHint().width() + scaled(24));
    scroll->viewport()->setAutoFillBackground(false);
    m_options->setAutoFillBackground(false);
    return scroll;
}

QWidget *ReportDialog::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, scaled(8), 0, 0);
    m_message = textLabel({}, "small", nullptr);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Pages written"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("Kind of file"));
    const QStringList names{tr("PDF document"), tr("HTML page"), tr("Markdown record"),
                            tr("CSV tables"),   tr("JSON data"), tr("Excel workbook")};
    for (qsizetype i = 0; i < names.size(); ++i)
        m_kind->addItem(names[i], report::kindSuffixes()[i]);
    m_kind->setCurrentIndex(m_kind->findData(m_options->settings().kind));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_options->setKind(m_kind->currentData().toString());
        save(m_options->settings(), m_store);
    });
    m_print = new QPushButton(tr("&Print…"));
    m_print->setObjectName(QStringLiteral("print"));
    m_export = new QPushButton(tr("&Export…"));
    m_export->setObjectName(QStringLiteral("export"));
    setRole(m_export, "primary");
    m_cancel = new QPushButton(tr("Close"));
    row->addWidget(m_message, 1);
    row->addWidget(m_progress, 1);
    row->addWidget(m_kind);
    row->addWidget(m_print);
    row->addWidget(m_export);
    row->addWidget(m_cancel);
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::print);
    connect(m_export, &QPushButton::clicked, this, &ReportDialog::chooseAndExport);
    connect(m_cancel, &QPushButton::clicked, this, &ReportDialog::reject);
    return foot;
}

void ReportDialog::schedule()
{
    m_soon->start();
}

void ReportDialog::make()
{
    const bool isReady = !m_document.isSampling() && !m_options->settings().parts.empty();
    m_export->setEnabled(isReady);
    m_print->setEnabled(isReady);
    if (!isReady) {
        m_maker.reset();
        m_preview->setLayoutOfPages({});
        say(m_document.isSampling() ? tr("The verdict is being computed.")
                                    : tr("Choose at least one section."),
            false);
        return;
    }
    say({}, false);
    m_maker = std::make_unique<ReportMaker>(m_document, base(), m_options->settings());
    m_preview->setLayoutOfPages(m_maker->layout());
    const auto &problem = m_maker->problem();
    m_options->setProblem(problem ? QString::fromStdString(problem->what + ' ' + problem->remedy)
                                  : QString());
}

// Read once a language: a base is a large file.
const knowledge::KnowledgeBase &ReportDialog::base()
{
    const QString &language = m_options->settings().language;
    if (m_baseLanguage != language) {
        m_baseLanguage = language;
        m_base = m_answers.base ? m_answers.base(language) : nullptr;
    }
    return m_base ? *m_base : m_document.base();
}

void ReportDialog::preferPrinting()
{
    m_print->setDefault(true);
    m_print->setFocus(Qt::OtherFocusReason);
}

void ReportDialog::showPage(int page)
{
    m_page->setText(page > 0 ? tr("Page %1 of %2").arg(page).arg(m_preview->pageCount())
                             : QString());
    m_preview->setAccessibleDescription(m_page->text());
}

void ReportDialog::chooseAndExport()
{
    const QString file = m_answers.output(m_kind->currentData().toString());
    if (!file.isEmpty())
        exportTo(file);
}

bool ReportDialog::exportTo(const QString &file)
{
    if (m_soon->isActive()) { // what was chosen last is not in the pages yet
        m_soon->stop();
        make();
    }
    if (!m_maker || m_isBusy)
        return false;
    setBusy(true);
    const auto problem =
        m_maker->write(file, [this](int done, int all) { return goOn(done, all); });
    setBusy(false);
    if (m_isStopped) {
        say(tr("Stopped; nothing was written."), false);
        return false;
    }
    if (problem) {
        say(QString::fromStdString(problem->what + ' ' + problem->remedy), true);
        return false;
    }
    say(tr("Written to %1.").arg(file), false);
    Q_EMIT exported(file);
    return true;
}

// Between pages the window answers; only what can be pressed then is the button that stops.
bool ReportDialog::goOn(int done, int all)
{
    if (m_clock.elapsed() > kPatience) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
        m_progress->show();
        m_message->hide();
    }
    QCoreApplication::processEvents(QEventLoop::AllEvents, kBetweenEvents);
    return !m_isStopped;
}

void ReportDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    if (busy) {
        m_isStopped = false;
        m_clock.start();
    }
    m_options->setEnabled(!busy);
    for (QWidget *widget : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_export),
                            static_cast<QWidget *>(m_print)})
        widget->setEnabled(!busy);
    m_cancel->setText(busy ? tr("Cancel") : tr("Close"));
    m_progress->hide();
    m_message->show();
}

void ReportDialog::reject()
{
    if (m_isBusy)
        m_isStopped = true;
    else
        QDialog::reject();
}

void ReportDialog::print()
{
    if (!m_maker || m_isBusy)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_maker->report().title.simplified());
    printer.setPageSize(QPageSize(report::pdf::pageSizeId(m_options->settings().paper)));
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, m_maker->layout()->pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto &layout = *m_maker->layout();
    const bool isPart = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = isPart ? printer.fromPage() - 1 : 0;
    const int last = isPart ? std::min(printer.toPage(), layout.pageCount()) : layout.pageCount();
    QPainter painter;
    if (!painter.begin(&printer)) {
        say(tr("The printer does not answer. Check that it is on, or choose another."), true);
        return;
    }
    setBusy(true);
    for (int page = first; page < last && goOn(page - first, last - first); ++page) {
        if (page > first)
            printer.newPage();
        painter.save();
        const double scale = printer.resolution() / 96.0;
        painter.scale(scale, scale);
        layout.paint(painter, page);
        painter.restore();
    }
    if (m_isStopped)
        printer.abort();
    painter.end();
    setBusy(false);
}

void ReportDialog::say(const QString &text, bool isProblem)
{
    setRole(m_message, isProblem ? "problem" : "small");
    m_message->setText(text);
}

} // namespace steelyard
