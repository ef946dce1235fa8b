// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/must_haves/must_have_header.h"

#include "drawing/marker.h"
#include "models/must_have_model.h"
#include "ui/pages/must_haves/must_have_view.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace steelyard {

using drawing::color;
using drawing::Token;

MustHaveHeader::MustHaveHeader(MustHaveView *view)
    : QHeaderView(Qt::Horizontal, view)
    , m_view(view)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setAccessibleName(tr("Options and how they stand"));
}

QSize MustHaveHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaled(46)};
}

void MustHaveHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    for (int column = 0; column < m_view->frozenColumns(); ++column) {
        paintSection(&painter, m_view->frozenColumn(column, height()), column);
    }
}

void MustHaveHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto scheme = drawing::schemeOf(palette());
    painter->save();
    painter->fillRect(rect, color(Token::Surface, scheme));
    painter->setPen(color(Token::Line, scheme));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QRect text = rect.adjusted(scaled(8), 0, -scaled(4), 0);
    if (section >= MustHaveModel::FirstOption) {
        paintOption(*painter, text, section);
    } else {
        painter->setFont(typeFont(12, QFont::DemiBold));
        painter->setPen(color(Token::TextSecondary, scheme));
        const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        painter->drawText(text, int(start | Qt::AlignVCenter) | Qt::TextWordWrap,
                          model()->headerData(section, orientation(), Qt::DisplayRole).toString());
    }
    painter->restore();
}

void MustHaveHeader::paintOption(QPainter &painter, const QRect &area, int section) const
{
    const auto scheme = drawing::schemeOf(palette());
    const auto header = [&](int role) { return model()->headerData(section, orientation(), role); };
    const bool stays = header(MustHaveModel::IsStayingRole).toBool();
    const bool mirrored = isRightToLeft();
    const int half = area.height() / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    const int x = mirrored ? area.right() - scaled(6) : area.left() + scaled(6);
    drawing::drawMarker(painter, QPointF(x, area.top() + half - scaled(9)), scaled(11),
                        header(MustHaveModel::SlotRole).toInt(), scheme,
                        stays ? drawing::MarkerState::Filled : drawing::MarkerState::Hollow);
    const QRect text = area.adjusted(mirrored ? 0 : scaled(18), 0, mirrored ? -scaled(18) : 0, 0);
    const auto start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto line = [&](const QRect &where, int vertical, const QString &words) {
        painter.drawText(where, start | vertical,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, where.width()));
    };
    painter.setFont(typeFont(13, QFont::DemiBold));
    painter.setPen(palette().color(QPalette::Text));
    line(text.adjusted(0, scaled(4), 0, -half), Qt::AlignBottom,
         header(Qt::DisplayRole).toString());
    painter.setFont(typeFont(12));
    painter.setPen(color(stays ? Token::TextSecondary : Token::Bad, scheme));
    line(text.adjusted(0, half + 1, 0, 0), Qt::AlignTop,
         header(MustHaveModel::StandingRole).toString());
}

} // namespace steelyard
