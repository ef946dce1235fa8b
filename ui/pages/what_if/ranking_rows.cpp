// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if/ranking_rows.h"

#include "drawing/marker.h"
#include "ui/theme/accessible_rows.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace steelyard {

using drawing::Token;

RankingRows::RankingRows(QWidget *parent)
    : QWidget(parent)
    , m_heard(new AccessibleRows(this, [this] {
        std::vector<QRect> places;
        places.reserve(m_rows.size());
        for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
            places.emplace_back(0, row * rowHeight(), width(), rowHeight());
        }
        return places;
    }))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Ranking"));
}

void RankingRows::setRows(std::vector<Row> rows)
{
    const bool sameSize = rows.size() == m_rows.size();
    m_rows = std::move(rows);
    if (!sameSize) {
        updateGeometry();
    }
    QStringList spoken;
    for (const Row &row : m_rows) {
        spoken
            << (row.leftOut
                    ? tr("%1: left out").arg(row.name)
                    : tr("%1 %2: %3", "rank, option, value").arg(row.rank, row.name, row.amount));
    }
    m_heard->setTexts(spoken);
    setAccessibleDescription(spoken.join(u'\n'));
    update();
}

int RankingRows::rowAt(const QPoint &place) const
{
    const int row = place.y() / rowHeight();
    return rect().contains(place) && row < static_cast<int>(m_rows.size()) ? row : -1;
}

int RankingRows::rowHeight() const
{
    return std::max(scaled(34), QFontMetrics(typeFont(14)).height() + scaled(10));
}

QSize RankingRows::sizeHint() const
{
    return {scaled(260), rowHeight() * static_cast<int>(m_rows.size())};
}

void RankingRows::paintEvent(QPaintEvent * /*event*/)
{
    const auto scheme = currentScheme();
    const auto paint = [&](Token token) { return drawing::color(token, scheme); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont body = typeFont(14);
    const QFont strong = typeFont(14, QFont::DemiBold);
    const QFontMetrics metrics(body);
    const int rank = metrics.horizontalAdvance(QStringLiteral("00")) + scaled(8);
    const int amount = QFontMetrics(strong).horizontalAdvance(QStringLiteral("10.0")) + scaled(8);
    const int moved = metrics.horizontalAdvance(QStringLiteral("+0.00")) + scaled(8);
    int names = 0;
    for (const Row &row : m_rows) {
        names = std::max(names, metrics.horizontalAdvance(row.name));
    }
    names = std::min(names + scaled(12), width() * 2 / 5);
    const int marker = scaled(22);
    const int bars = std::max(0, width() - rank - marker - names - amount - moved);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const int top = static_cast<int>(i) * rowHeight();
        // As it is read: from the left, or from the right in a mirrored window.
        const auto mirrored = [this](const QRectF &place) {
            return isRightToLeft() ? QRectF(this->width() - place.right(), place.top(),
                                            place.width(), place.height())
                                   : place;
        };
        const auto cell = [&](int x, int width) {
            return mirrored(QRectF(x, top, width, rowHeight()));
        };
        constexpr int kBegin = Qt::AlignLeft | Qt::AlignVCenter; // the painter mirrors these
        constexpr int kEnd = Qt::AlignRight | Qt::AlignVCenter;
        if (i > 0) {
            painter.setPen(QPen(paint(Token::Line), 1));
            painter.drawLine(0, top, width(), top);
        }
        int x = 0;
        painter.setFont(body);
        painter.setPen(paint(Token::TextHint));
        painter.drawText(cell(x, rank), kBegin, row.rank);
        x += rank;
        drawing::drawMarker(painter, cell(x, scaled(14)).center(), scaled(12), row.slot, scheme,
                            row.leftOut ? drawing::MarkerState::Hollow
                                        : drawing::MarkerState::Filled);
        x += marker;
        painter.setPen(paint(row.leftOut ? Token::TextHint : Token::Text));
        painter.drawText(cell(x, names), kBegin,
                         metrics.elidedText(row.name, Qt::ElideRight, names - scaled(8)));
        x += names;
        const QRectF track =
            mirrored(QRectF(x, top + rowHeight() / 2.0 - scaled(5), bars, scaled(10)));
        painter.setPen(QPen(paint(Token::Line), 1));
        painter.setBrush(paint(Token::Background));
        painter.drawRoundedRect(track, 2, 2);
        QRectF bar = track;
        const double length = track.width() * std::clamp(row.value / 10, 0.0, 1.0);
        if (isRightToLeft()) {
            bar.setLeft(bar.right() - length);
        } else {
            bar.setWidth(length);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(row.leftOut ? paint(Token::Other) : drawing::slotColor(row.slot, scheme));
        painter.drawRoundedRect(bar, 2, 2);
        x += bars;
        painter.setPen(paint(row.leftOut ? Token::TextHint : Token::Text));
        painter.setFont(strong);
        painter.drawText(cell(x, amount), kEnd, row.amount);
        x += amount;
        painter.setFont(body);
        painter.setPen(paint(Token::TextSecondary));
        painter.drawText(cell(x, moved), kEnd, row.moved);
    }
}

} // namespace steelyard
