// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stack_bar.h"

#include "drawing/tokens.h"
#include "ui/theme/accessible_rows.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace steelyard {

using drawing::Token;

namespace {

constexpr int kBarHeight = 14;
constexpr int kSwatch = 12;

QFont nameFont()
{
    return typeFont(12);
}

// One part's look by its place: filled, hatched, empty, dashed.
void drawPart(QPainter &painter, const QRectF &area, std::size_t place, drawing::Scheme scheme)
{
    const QColor accent = drawing::color(Token::Accent, scheme);
    QPainterPath outline;
    outline.addRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    const Token fills[] = {Token::Accent, Token::Tint, Token::Surface};
    painter.fillPath(outline, drawing::color(fills[std::min<std::size_t>(place, 2)], scheme));
    if (place == 1) {
        // Drawn as lines: a pattern brush would change its size with the screen's resolution.
        painter.save();
        painter.setClipPath(outline);
        painter.setPen(QPen(accent, 1.6));
        const int lines = static_cast<int>(std::ceil((area.width() + area.height()) / 5));
        for (int i = 0; i < lines; ++i) {
            const double x = area.left() - area.height() + i * 5;
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
        }
        painter.restore();
    }
    painter.setPen(QPen(accent, 1, place > 2 ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

} // namespace

StackBar::StackBar(QWidget *parent)
    : QWidget(parent)
    , m_heard(new AccessibleRows(this, [this] { return legend(width()); }))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StackBar::setParts(const std::vector<Part> &parts)
{
    m_parts = parts;
    QStringList names;
    for (const Part &part : parts) {
        names.append(part.text);
    }
    m_heard->setTexts(names);
    setAccessibleName(QLocale().createSeparatedList(names));
    updateGeometry();
    update();
}

std::vector<QRect> StackBar::legend(int width) const
{
    const QFontMetrics metrics(nameFont());
    const int line = std::max(metrics.height(), scaled(16));
    std::vector<QRect> places;
    int x = 0;
    int y = scaled(kBarHeight + 8);
    for (const Part &part : m_parts) {
        const int length = scaled(kSwatch + 4) + metrics.horizontalAdvance(part.text) + 1;
        if (x > 0 && x + length > width) {
            x = 0;
            y += line + scaled(4);
        }
        places.emplace_back(x, y, length, line);
        x += length + scaled(8);
    }
    return places;
}

QSize StackBar::sizeHint() const
{
    int longest = 0;
    const auto places = legend(QWIDGETSIZE_MAX);
    for (const QRect &place : places) {
        longest = std::max(longest, place.right() + 1);
    }
    return {longest, heightForWidth(longest)};
}

QSize StackBar::minimumSizeHint() const
{
    int widest = scaled(80);
    const auto places = legend(0);
    for (const QRect &place : places) {
        widest = std::max(widest, place.width());
    }
    return {widest, scaled(kBarHeight)};
}

int StackBar::heightForWidth(int width) const
{
    const auto places = legend(width);
    return places.empty() ? scaled(kBarHeight) : places.back().bottom() + 1;
}

void StackBar::paintEvent(QPaintEvent * /*event*/)
{
    const auto scheme = currentScheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double gap = 2;
    const double whole = width() - gap * static_cast<double>(m_parts.size() - 1);
    double x = 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const double length = whole * m_parts[i].share;
        if (length >= 1) {
            drawPart(painter, {x, 0, length, static_cast<double>(scaled(kBarHeight))}, i, scheme);
        }
        x += length + gap;
    }

    painter.setFont(nameFont());
    const auto places = legend(width());
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const QRect &place = places[i];
        const int side = scaled(kSwatch);
        drawPart(painter, QRect(place.x(), place.y() + (place.height() - side) / 2, side, side), i,
                 scheme);
        painter.setPen(drawing::color(Token::Text, scheme));
        painter.drawText(place.adjusted(scaled(kSwatch + 4), 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
                         m_parts[i].text);
    }
}

} // namespace steelyard
