// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/opinion_table.h"

#include "drawing/marker.h"
#include "models/opinion_model.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace steelyard {

using drawing::color;
using drawing::Token;

namespace {

constexpr int kRankRow = 34;
constexpr int kRankFrame = 24;

class RankDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto scheme = drawing::schemeOf(option.palette);
        const bool isVerdict = index.column() == OpinionModel::VerdictColumn;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(option.rect, color(isVerdict ? Token::Sunken : Token::Surface, scheme));
        painter->setPen(color(Token::Line, scheme));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (index.column() == OpinionModel::NameColumn) {
            paintName(*painter, option, index);
        } else {
            paintRank(*painter, option, index);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(color(Token::Accent, scheme), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 4, 4);
        }
        painter->restore();
    }

private:
    static void paintName(QPainter &painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index)
    {
        const bool mirrored = option.direction == Qt::RightToLeft;
        const int shift = scaled(20);
        const double x =
            mirrored ? option.rect.right() - scaled(8) : option.rect.left() + scaled(8);
        drawing::drawMarker(painter, QPointF(x, option.rect.center().y() + 1), scaled(11),
                            index.data(OpinionModel::SlotRole).toInt(),
                            drawing::schemeOf(option.palette));
        painter.setFont(typeFont(13, QFont::Medium));
        painter.setPen(option.palette.color(QPalette::Text));
        const QRect text = option.rect.adjusted(mirrored ? 0 : shift, 0, mirrored ? -shift : 0, 0);
        painter.drawText(
            text, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                             text.width()));
    }

    static void paintRank(QPainter &painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index)
    {
        const auto scheme = drawing::schemeOf(option.palette);
        const bool isFirst = index.data(OpinionModel::IsFirstRole).toBool();
        if (isFirst) {
            QRectF frame(0, 0, scaled(kRankFrame), scaled(kRankFrame));
            frame.moveCenter(QRectF(option.rect).center());
            painter.setPen(QPen(color(Token::Accent, scheme), 1));
            painter.setBrush(color(Token::Tint, scheme));
            painter.drawRoundedRect(frame, 4, 4);
        }
        painter.setFont(typeFont(13, isFirst ? QFont::DemiBold : QFont::Normal));
        painter.setPen(isFirst ? color(Token::Accent, scheme)
                               : option.palette.color(QPalette::Text));
        painter.drawText(option.rect, Qt::AlignCenter, index.data().toString());
    }
};

} // namespace

OpinionTable::OpinionTable(OpinionModel *model, QWidget *parent)
    : QTableView(parent)
{
    model->setParent(this);
    setModel(model);
    setItemDelegate(new RankDelegate(this));
    setRole(this, "flat");
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(scaled(kRankRow));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(scaled(24));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Ranks by method"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int OpinionTable::wholeHeight() const
{
    return horizontalHeader()->sizeHint().height() + model()->rowCount() * scaled(kRankRow) +
           (horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : scaled(14)) + 2;
}

QSize OpinionTable::sizeHint() const
{
    return {scaled(420), wholeHeight()};
}

QSize OpinionTable::minimumSizeHint() const
{
    return {scaled(160), wholeHeight()};
}

void OpinionTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int methods = model()->columnCount() - 1;
    if (methods < 1) {
        return;
    }
    const QFontMetrics heads(typeFont(12, QFont::DemiBold));
    int least = 0;
    for (int column = 1; column <= methods; ++column) {
        const QString head =
            model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        least = std::max(least, heads.horizontalAdvance(head) + scaled(18));
    }
    const int names = std::max(scaled(110), viewport()->width() / (methods + 2));
    const int each = std::max(least, (viewport()->width() - names) / methods);
    setColumnWidth(OpinionModel::NameColumn,
                   std::max(scaled(110), viewport()->width() - each * methods));
    for (int column = 1; column <= methods; ++column) {
        setColumnWidth(column, each);
    }
}

void OpinionTable::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace steelyard
