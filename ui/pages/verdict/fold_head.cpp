// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/fold_head.h"

#include "ui/theme/accessible_controls.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace steelyard {

FoldHead::FoldHead(QWidget *parent)
    : ContentButton(parent)
    , m_chevron(new IconLabel(this))
    , m_title(textLabel({}, "cardTitle", this))
    , m_summary(textLabel({}, "small", this))
{
    setRole(this, "row");
    setProperty("fold", true);
    setCheckable(true);
    setMinimumHeight(scaled(40));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_chevron->setPixels(16);
    m_summary->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(scaled(8), scaled(2), scaled(12), scaled(2));
    line->setSpacing(scaled(8));
    line->addWidget(m_chevron);
    line->addWidget(m_title, 2);
    line->addWidget(m_summary, 3);
    connect(this, &QPushButton::toggled, this, [this](bool open) {
        tell();
        Q_EMIT opened(open);
        tellFolded(*this, open ? tr("Shown", "a card that was folded away") : tr("Folded away"));
    });
    tell();
}

void FoldHead::setTexts(const QString &title, const QString &summary)
{
    m_title->setText(title);
    m_summary->setText(summary);
    setAccessibleName(title);
    setAccessibleDescription(summary);
    updateGeometry();
}

void FoldHead::tell()
{
    m_chevron->setIcon(isOpen()          ? QStringLiteral("chevron-down")
                       : isRightToLeft() ? QStringLiteral("chevron-left")
                                         : QStringLiteral("chevron-right"));
    setToolTip(isOpen() ? tr("Fold away") : tr("Show"));
}

} // namespace steelyard
