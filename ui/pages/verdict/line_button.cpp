// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/line_button.h"

#include "drawing/marker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

#include <utility>

namespace steelyard {

namespace {

constexpr int kRowMarker = 11;
constexpr int kMarkerGap = 6;

} // namespace

LineButton::LineButton(const QString &title, const QString &detail, QWidget *parent)
    : ContentButton(parent)
    , m_first(new QHBoxLayout)
{
    setRole(this, "row");
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_first->setSpacing(scaled(8));
    auto *words = textLabel(title, "option", this);
    words->setObjectName(QStringLiteral("title"));
    m_first->addWidget(words, 1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(scaled(1));
    texts->addLayout(m_first);
    if (!detail.isEmpty()) {
        texts->addWidget(textLabel(detail, "caption", this));
    }
    auto *chevron = new IconLabel(this);
    chevron->setIcon(isRightToLeft() ? QStringLiteral("chevron-left")
                                     : QStringLiteral("chevron-right"));
    chevron->setPixels(14);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(scaled(8), scaled(5), scaled(4), scaled(5));
    line->setSpacing(scaled(8));
    line->addLayout(texts, 1);
    line->addWidget(chevron);
}

void LineButton::setRight(QWidget *widget)
{
    m_first->addWidget(widget);
}

void LineButton::setProblem()
{
    setRole(findChild<QWidget *>(QStringLiteral("title")), "problem");
}

MarkerRow::MarkerRow(std::vector<int> signs, const QString &names, bool areHollow, QWidget *parent)
    : QWidget(parent)
    , m_signs(std::move(signs))
    , m_areHollow(areHollow)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(names);
    setToolTip(names);
}

QSize MarkerRow::sizeHint() const
{
    const auto count = static_cast<int>(m_signs.size());
    return {count * scaled(kRowMarker) + std::max(0, count - 1) * scaled(kMarkerGap),
            scaled(kRowMarker + 2)};
}

void MarkerRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double x = scaled(kRowMarker) / 2.0;
    for (const int slot : m_signs) {
        drawing::drawMarker(painter, QPointF(isRightToLeft() ? width() - x : x, height() / 2.0),
                            scaled(kRowMarker), slot, currentScheme(),
                            m_areHollow ? drawing::MarkerState::Hollow
                                        : drawing::MarkerState::Filled);
        x += scaled(kRowMarker + kMarkerGap);
    }
}

} // namespace steelyard
