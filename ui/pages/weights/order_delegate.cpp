// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/weights/order_delegate.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace steelyard {

using drawing::Token;

namespace {

struct Areas
{
    QRect place; // all from the top left of the item
    QRect name;
    QRect ends;
    int height = 0;
};

QFont nameFont()
{
    return typeFont(14, QFont::Medium);
}

QFont smallFont()
{
    return typeFont(13);
}

Areas layOut(int width, const QModelIndex &index)
{
    const int padding = scaled(8);
    const int gap = scaled(12);
    const int box = std::max(scaled(22), QFontMetrics(smallFont()).height() + scaled(4));
    const int left = padding + box + gap;
    const QRect most(0, 0, std::max(1, width - left - padding), 10000);
    const auto heightOf = [&most](const QFont &font, const QString &text) {
        return QFontMetrics(font).boundingRect(most, Qt::TextWordWrap, text).height();
    };
    Areas areas;
    const int name = heightOf(nameFont(), index.data().toString());
    const int ends = heightOf(smallFont(), index.data(OrderDelegate::EndsRole).toString());
    areas.name = QRect(left, padding, most.width(), name);
    areas.ends = QRect(left, padding + name, most.width(), ends);
    areas.height = name + ends + 2 * padding;
    areas.place = QRect(padding, (areas.height - box) / 2, box, box);
    return areas;
}

} // namespace

OrderDelegate::OrderDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void OrderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto scheme = drawing::schemeOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const Areas areas = layOut(option.rect.width(), index);
    const auto place = [&option](const QRect &area) {
        return QStyle::visualRect(option.direction, option.rect,
                                  area.translated(option.rect.topLeft()));
    };
    const int leading =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::TextWordWrap;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isSelected) {
        painter->setPen(color(Token::TintStrong, scheme));
        painter->setBrush(color(Token::Tint, scheme));
        painter->drawRoundedRect(frame, 6, 6);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Token::Hover, scheme));
        painter->drawRoundedRect(frame, 6, 6);
    }
    painter->setBrush(Qt::NoBrush);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(color(Token::Accent, scheme), 2));
        painter->drawRoundedRect(frame.adjusted(1, 1, -1, -1), 5, 5);
    }
    painter->setPen(color(isSelected ? Token::Accent : Token::Edge, scheme));
    painter->drawRoundedRect(QRectF(place(areas.place)).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setFont(smallFont());
    painter->setPen(color(Token::Text, scheme));
    painter->drawText(place(areas.place), Qt::AlignCenter, QLocale().toString(index.row() + 1));
    painter->setFont(nameFont());
    painter->drawText(place(areas.name), leading, index.data().toString());
    painter->setFont(smallFont());
    painter->setPen(color(Token::TextSecondary, scheme));
    painter->drawText(place(areas.ends), leading, index.data(EndsRole).toString());
    painter->restore();
}

QSize OrderDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, layOut(m_view->viewport()->width() - 2 * scaled(2), index).height};
}

} // namespace steelyard
