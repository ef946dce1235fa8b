// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/evidence_drawer.h"

#include "session/decision_document.h"
#include "ui/pages/compare/evidence_details.h"
#include "ui/pages/compare/own_rating_editor.h"
#include "ui/widgets/bare_key.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text_label.h"
#include "wording/wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace steelyard {

namespace {

QToolButton *button(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *result = new QToolButton(parent);
    result->setIcon(icon(iconName));
    result->setToolTip(name);
    result->setAccessibleName(name);
    return result;
}

} // namespace

EvidenceDrawer::EvidenceDrawer(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea(this))
    , m_own(new OwnRatingEditor(this))
{
    setRole(this, "drawer");
    auto *previous = button(QStringLiteral("chevron-left"), tr("Evidence before"), this);
    auto *next = button(QStringLiteral("chevron-right"), tr("Next evidence"), this);
    auto *close = button(QStringLiteral("close"), tr("Close the evidence (Esc)"), this);
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(close, &QToolButton::clicked, this, &EvidenceDrawer::closeRequested);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(scaled(24), 0, scaled(16), 0);
    bar->setSpacing(scaled(4));
    bar->addWidget(textLabel(tr("Evidence"), "small", this), 1);
    bar->addWidget(previous);
    bar->addWidget(next);
    bar->addWidget(close);

    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Evidence"));
    m_scroll->installEventFilter(this);
    setFocusProxy(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, scaled(16), 0, 0);
    layout->setSpacing(scaled(4));
    layout->addLayout(bar);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_own);
    connect(m_own, &OwnRatingEditor::saved, this, &EvidenceDrawer::ownRatingSaved);
    connect(m_own, &OwnRatingEditor::removed, this, &EvidenceDrawer::ownRatingRemoved);
}

// Up and down scroll what is read; left and right have nothing to scroll.
bool EvidenceDrawer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && event->type() == QEvent::KeyPress) {
        const auto &pressed = *static_cast<QKeyEvent *>(event);
        const int key = pressed.key();
        if (!isForOthers(pressed) && (key == Qt::Key_Left || key == Qt::Key_Right)) {
            Q_EMIT stepRequested((key == Qt::Key_Right) == isRightToLeft() ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void EvidenceDrawer::showCell(const DecisionDocument &document, const QString &criterion,
                              const QString &alternative)
{
    auto *details =
        new EvidenceDetails(document, criterion.toStdString(), alternative.toStdString());
    connect(details, &EvidenceDetails::placeRequested, this, &EvidenceDrawer::placeRequested);
    m_scroll->setWidget(details); // deletes the one before
    m_scroll->viewport()->setAutoFillBackground(false);
    details->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->setValue(0);
    m_own->showCell(document, criterion.toStdString(), alternative.toStdString());
    m_scroll->setAccessibleName(tr("Evidence: %1, %2")
                                    .arg(document.wording().alternative(alternative.toStdString()),
                                         document.wording().criterion(criterion.toStdString())));
}

} // namespace steelyard
