// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparison_header.h"

#include "drawing/marker.h"
#include "models/comparison_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/head_drawing.h"

#include <QPainter>

namespace steelyard {

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
    drawColumnHead(*painter, rect, head, palette(), layoutDirection());
}

} // namespace steelyard
