// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/change_entry.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/marker_label.h"
#include "ui/widgets/text_label.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QTimer>
#include <QToolTip>

namespace steelyard {

ChangeEntry::ChangeEntry(const Texts &texts, QWidget *parent)
    : ContentButton(parent)
{
    setRole(this, "row");
    setAccessibleName(texts.sentence);
    if (texts.isBrief) {
        setToolTip(QStringLiteral("<span>%1</span>").arg(texts.sentence.toHtmlEscaped()));
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    auto *first = new QHBoxLayout;
    first->setSpacing(scaled(8));
    first->addWidget(textLabel(texts.subject, "option", this), 1);
    if (!texts.leader.isEmpty()) {
        auto *leader = new MarkerLabel(this);
        leader->setAlternative(texts.leader, texts.slot);
        setRole(leader, "option");
        first->addWidget(leader, 0, Qt::AlignTop);
    }
    auto *second = new QHBoxLayout;
    second->setSpacing(scaled(6));
    auto *from = textLabel(texts.from, "caption", this);
    auto *to = textLabel(texts.to, "captionStrong", this);
    // Beside each other as long as the first fits in half of the line.
    from->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *arrow = new IconLabel(this);
    arrow->setIcon(isRightToLeft() ? QStringLiteral("chevron-left")
                                   : QStringLiteral("arrow-right"));
    arrow->setPixels(12);
    second->addWidget(from, 1, Qt::AlignTop);
    second->addWidget(arrow, 0, Qt::AlignTop);
    second->addWidget(to, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(8), scaled(4), scaled(8), scaled(4));
    column->setSpacing(scaled(1));
    column->addLayout(first);
    column->addLayout(second);
}

// What the mouse is told, whoever comes by the keys is told as well.
void ChangeEntry::focusInEvent(QFocusEvent *event)
{
    ContentButton::focusInEvent(event);
    const bool isByKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && !toolTip().isEmpty()) {
        // Later: a change of the focus hides what is shown.
        QTimer::singleShot(0, this, [this] {
            if (hasFocus()) {
                QToolTip::showText(mapToGlobal(rect().bottomLeft()), toolTip(), this);
            }
        });
    }
}

} // namespace steelyard
