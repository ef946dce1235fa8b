// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/tornado_chart.h"

#include "drawing/tokens.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace steelyard {

using drawing::Token;

TornadoChart::TornadoChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("What moves the lead most"));
}

void TornadoChart::setBars(std::vector<Bar> bars, double now, const QString &left,
                           const QString &right)
{
    const bool sameSize = bars.size() == m_bars.size();
    m_bars = std::move(bars);
    m_now = now;
    m_left = left;
    m_right = right;
    if (!sameSize)
        updateGeometry();
    update();
}

int TornadoChart::rowHeight() const
{
    return std::max(scaled(28), QFontMetrics(typeFont(13)).height() + scaled(8));
}

QSize TornadoChart::sizeHint() const
{
    return {scaled(250), rowHeight() * (static_cast<int>(m_bars.size()) + 1)};
}

void TornadoChart::paintEvent(QPaintEvent * /*event*/)
{
    if (m_bars.empty())
        return;
    const auto scheme = currentScheme();
    const auto paint = [&](Token token) { return drawing::color(token, scheme); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = typeFont(13);
    const QFontMetrics metrics(font);
    int names = 0;
    double reach = std::abs(m_now);
    for (const Bar &bar : m_bars) {
        names = std::max(names, metrics.horizontalAdvance(bar.name));
        reach = std::max({reach, std::abs(bar.halved), std::abs(bar.raised)});
    }
    names = std::min(names + scaled(12), width() * 2 / 5);
    const double half = (width() - names) / 2.0;
    const double zero = names + half;
    // The left option's side is the left one, as on the beam.
    const auto place = [&](double lead) {
        return zero - (reach > 0 ? lead / reach : 0) * (half - 4);
    };
    painter.setFont(font);
    painter.setPen(paint(Token::TextSecondary));
    const auto side = [&](double x, const QString &name) {
        const int room = static_cast<int>(half) - scaled(8);
        painter.drawText(QRectF(x, 0, room, rowHeight()), Qt::AlignCenter,
                         metrics.elidedText(name, Qt::ElideRight, room));
    };
    side(names, m_left.isEmpty() ? QString() : tr("%1 leads").arg(m_left));
    side(zero + scaled(8), m_right.isEmpty() ? QString() : tr("%1 leads").arg(m_right));
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const double top = rowHeight() * (static_cast<double>(i) + 1);
        painter.setPen(paint(Token::Text));
        painter.drawText(QRectF(0, top, names - scaled(8), rowHeight()), Qt::AlignVCenter,
                         metrics.elidedText(bar.name, Qt::ElideRight, names - scaled(8)));
        const auto part = [&](double to, const QBrush &brush) {
            const double from = place(m_now);
            const QRectF rect(std::min(from, place(to)), top + scaled(7),
                              std::abs(place(to) - from), rowHeight() - scaled(14));
            painter.setPen(QPen(paint(Token::Accent), 1));
            painter.setBrush(brush);
            painter.drawRect(rect);
        };
        part(bar.raised, paint(Token::Accent));
        part(bar.halved, QBrush(paint(Token::Accent), Qt::BDiagPattern));
    }
    const double bottom = rowHeight() * (static_cast<double>(m_bars.size()) + 1);
    painter.setPen(QPen(paint(Token::Text), 1));
    painter.drawLine(QPointF(zero, rowHeight()), QPointF(zero, bottom));
    painter.setPen(QPen(paint(Token::Text), 1, Qt::DotLine));
    painter.drawLine(QPointF(place(m_now), rowHeight()), QPointF(place(m_now), bottom));
}

} // namespace steelyard
