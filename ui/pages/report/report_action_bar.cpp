// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/report_action_bar.h"

#include "report/formats/report_format.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace steelyard {

ReportActionBar::ReportActionBar(const QString &kind, QWidget *parent)
    : QWidget(parent)
    , m_message(textLabel({}, "small", nullptr))
    , m_progress(new QProgressBar)
    , m_kind(new QComboBox)
    , m_print(new QPushButton(tr("&Print…")))
    , m_export(new QPushButton(tr("&Export…")))
    , m_cancel(new QPushButton)
{
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->setTextVisible(false);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("Kind of file"));
    for (const report::ReportFormat &format : report::reportFormats()) {
        m_kind->addItem(format.label(), format.suffix);
    }
    m_kind->setCurrentIndex(m_kind->findData(kind));
    m_print->setObjectName(QStringLiteral("print"));
    m_export->setObjectName(QStringLiteral("export"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    setRole(m_export, "primary");

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, scaled(8), 0, 0);
    row->addWidget(m_message, 1);
    row->addWidget(m_progress, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_print),
                            static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_cancel)}) {
        row->addWidget(widget);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReportActionBar::kindChanged);
    connect(m_print, &QPushButton::clicked, this, &ReportActionBar::printRequested);
    connect(m_export, &QPushButton::clicked, this, &ReportActionBar::exportRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ReportActionBar::closeRequested);
    hideProgress();
}

QString ReportActionBar::kind() const
{
    return m_kind->currentData().toString();
}

void ReportActionBar::preferExporting()
{
    m_export->setDefault(true);
}

void ReportActionBar::preferPrinting()
{
    m_print->setDefault(true);
    m_print->setFocus(Qt::OtherFocusReason);
}

void ReportActionBar::say(const QString &text, bool isProblem)
{
    setRole(m_message, isProblem ? "problem" : "small");
    m_message->setText(text);
}

void ReportActionBar::setReady(bool isReady)
{
    m_isReady = isReady;
    refresh();
}

void ReportActionBar::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    refresh();
}

void ReportActionBar::refresh()
{
    m_kind->setEnabled(!m_isBusy);
    m_export->setEnabled(m_isReady && !m_isBusy);
    m_print->setEnabled(m_isReady && !m_isBusy);
    m_cancel->setText(m_isBusy || showsProgress() ? tr("Cancel") : tr("Close"));
}

void ReportActionBar::showProgress()
{
    m_message->hide();
    m_progress->show();
    refresh();
}

void ReportActionBar::hideProgress()
{
    m_progress->hide();
    m_progress->setRange(0, 0);
    m_message->show();
    refresh();
}

bool ReportActionBar::showsProgress() const
{
    return !m_progress->isHidden();
}

void ReportActionBar::setProgress(int done, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
}

} // namespace steelyard
