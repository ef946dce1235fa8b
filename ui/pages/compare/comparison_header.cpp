// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparison_header.h"

#include "drawing/tokens.h"
#include "models/comparison_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/head_drawing.h"

#include <QPainter>

namespace steelyard {

ComparisonHeader::ComparisonHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setToolTip(tr("Sorts by this column; S on a cell does the same"));
    setHighlightSections(false);
    setAccessibleName(tr("Weight and options"));
}

void ComparisonHeader::showOrder(int column, bool isReversed)
{
    m_orderColumn = column;
    m_isReversed = isReversed;
    viewport()->update();
}

void ComparisonHeader::paintArrow(QPainter &painter, const QRect &rect) const
{
    const double x = isRightToLeft() ? rect.left() + scaled(8) : rect.right() - scaled(8);
    const double half = scaled(4);
    const double y = rect.center().y() + 1;
    const double tip = m_isReversed ? -half / 2 : half / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(drawing::color(drawing::Token::Accent, drawing::schemeOf(palette())), 1.5,
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{QPointF(x - half, y - tip), QPointF(x, y + tip), QPointF(x + half, y - tip)});
}

QSize ComparisonHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaled(40)};
}

void ComparisonHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const int width = sectionSize(ComparisonModel::CriterionColumn);
    if (offset() <= 0 || isRightToLeft() || width >= viewport()->width() * 2 / 3) {
        return;
    }
    QPainter painter(viewport());
    paintSection(&painter, QRect(0, 0, width, height()), ComparisonModel::CriterionColumn);
}

void ComparisonHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto header = [&](int role) { return model()->headerData(section, orientation(), role); };
    const bool isOption = section >= ComparisonModel::FirstAlternativeColumn;
    ColumnHead head;
    head.text = header(Qt::DisplayRole).toString();
    head.font = font();
    head.font.setPointSizeF(head.font.pointSizeF() * (isOption ? 13 : 12) / 14);
    head.font.setWeight(QFont::DemiBold);
    head.slot = isOption ? header(ComparisonModel::SlotRole).toInt() : -1;
    head.isLeftOut = header(ComparisonModel::LeftOutRole).toBool();
    head.isAtEnd = section == ComparisonModel::WeightColumn;
    const int arrow = section == m_orderColumn ? scaled(14) : 0;
    const bool isMirrored = isRightToLeft();
    const QRect words = rect.adjusted(isMirrored ? arrow : 0, 0, isMirrored ? 0 : -arrow, 0);
    drawColumnHead(*painter, words, head, palette(), layoutDirection());
    if (arrow > 0) {
        const auto scheme = drawing::schemeOf(palette());
        const QRect beside = isMirrored ? rect.adjusted(0, 0, -words.width(), 0)
                                        : rect.adjusted(words.width(), 0, 0, 0);
        painter->save();
        painter->fillRect(beside, drawing::color(drawing::Token::Surface, scheme));
        painter->setPen(drawing::color(drawing::Token::Line, scheme));
        painter->drawLine(beside.bottomLeft(), beside.bottomRight());
        paintArrow(*painter, rect);
        painter->restore();
    }
}

} // namespace steelyard
