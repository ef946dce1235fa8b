// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_badge.h"

#include "drawing/beam.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace steelyard {

using drawing::Token;

StateBadge::StateBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateBadge::setState(decision::State state, const QString &word, bool leftLeads)
{
    m_state = state;
    m_word = word;
    m_leftLeads = leftLeads;
    setAccessibleName(word);
    updateGeometry();
    update();
}

void StateBadge::setCompact(bool compact)
{
    m_isCompact = compact;
    updateGeometry();
    update();
}

QFont StateBadge::wordFont() const
{
    return typeFont(m_isCompact ? 12 : 14, QFont::DemiBold);
}

QSize StateBadge::sizeHint() const
{
    const QFontMetrics metrics(wordFont());
    const int beside = m_isCompact ? 6 + 18 + 6 + 8 : 8 + 18 + 8 + 12; // edge, beam, gap, edge
    return {scaled(beside) + metrics.horizontalAdvance(m_word),
            std::max(scaled(m_isCompact ? 22 : 28), metrics.height() + 4)};
}

void StateBadge::paintEvent(QPaintEvent * /*event*/)
{
    const auto scheme = currentScheme();
    const bool leads = m_state == decision::State::Clear || m_state == decision::State::Leaning;
    QPen edge(drawing::color(leads ? Token::Accent : Token::Edge, scheme), 1);
    if (m_state == decision::State::NotEnoughAnswers) {
        edge.setDashPattern({4, 3});
    }

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(drawing::color(leads ? Token::Tint : Token::Surface, scheme));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    const int side = scaled(18);
    const int margin = scaled(m_isCompact ? 6 : 8);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect beam(mirrored ? width() - margin - side : margin, (height() - side) / 2, side,
                     side);
    drawing::drawBadgeBeam(painter, beam, m_state, m_leftLeads, scheme);

    const int start = margin + side + scaled(m_isCompact ? 6 : 8);
    painter.setFont(wordFont());
    painter.setPen(drawing::color(leads ? Token::Accent : Token::TextSecondary, scheme));
    painter.drawText(mirrored ? rect().adjusted(0, 0, -start, 0) : rect().adjusted(start, 0, 0, 0),
                     static_cast<int>((mirrored ? Qt::AlignRight : Qt::AlignLeft) |
                                      Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine),
                     m_word);
}

} // namespace steelyard
