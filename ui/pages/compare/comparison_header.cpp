// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparison_header.h"

#include "drawing/marker.h"
#include "models/comparison_model.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace steelyard {

using drawing::color;
using drawing::Token;

ComparisonHeader::ComparisonHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setAccessibleName(tr("Weight and options"));
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
    const auto scheme = drawing::schemeOf(palette());
    const auto header = [&](int role) { return model()->headerData(section, orientation(), role); };
    painter->save();
    painter->fillRect(rect, color(Token::Surface, scheme));
    painter->setPen(color(Token::Line, scheme));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    QRect text = rect.adjusted(scaled(8), 0, -scaled(8), 0);
    const bool isOption = section >= ComparisonModel::FirstAlternativeColumn;
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * (isOption ? 13 : 12) / 14);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    if (isOption) {
        const bool mirrored = isRightToLeft();
        const int x = mirrored ? text.right() - scaled(6) : text.left() + scaled(6);
        painter->setRenderHint(QPainter::Antialiasing);
        drawing::drawMarker(*painter, QPointF(x, text.center().y() + 1), scaled(11),
                            header(ComparisonModel::SlotRole).toInt(), scheme,
                            header(ComparisonModel::LeftOutRole).toBool()
                                ? drawing::MarkerState::Hollow
                                : drawing::MarkerState::Filled);
        text.adjust(mirrored ? 0 : scaled(18), 0, mirrored ? -scaled(18) : 0, 0);
    }
    painter->setPen(isOption ? palette().color(QPalette::Text)
                             : color(Token::TextSecondary, scheme));
    const bool toEnd = section == ComparisonModel::WeightColumn;
    const Qt::Alignment alignment =
        QStyle::visualAlignment(layoutDirection(), toEnd ? Qt::AlignRight : Qt::AlignLeft);
    painter->drawText(text, alignment | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(header(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace steelyard
