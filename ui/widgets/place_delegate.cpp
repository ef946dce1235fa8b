// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/place_delegate.h"

#include "drawing/tokens.h"
#include "search/place_list_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marked_text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace steelyard {

using drawing::color;
using drawing::Token;

namespace {

constexpr int kSidePadding = 20;
constexpr int kPadding = 8;
constexpr int kHeadingHeight = 32;

QFont titleFont()
{
    return typeFont(14, QFont::Medium);
}

QFont statementFont()
{
    return typeFont(13);
}

} // namespace

int PlaceDelegate::contentWidth(const QStyleOptionViewItem &option) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return std::max(1, (view ? view->viewport()->width() : option.rect.width()) -
                           2 * scaled(kSidePadding));
}

const PlaceDelegate::Lines &PlaceDelegate::lines() const
{
    if (m_lines.title == 0 || m_lines.font != QApplication::font()) {
        m_lines = {QApplication::font(), QFontMetrics(titleFont()).height(),
                   QFontMetrics(statementFont()).height()};
    }
    return m_lines;
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = contentWidth(option);
    if (index.data(PlaceListModel::HeadingRole).toBool()) {
        return {width, scaled(kHeadingHeight)};
    }
    qsizetype count = 1;
    if (m_titleLines > 1) {
        const MarkedText title{titleFont(), {}, option.direction};
        count = brokenLines(index.data().toString(), title, width, m_titleLines).size();
    }
    const bool hasStatement = !index.data(PlaceListModel::StatementRole).toString().isEmpty();
    return {width, 2 * scaled(kPadding) + static_cast<int>(count) * lines().title +
                       (hasStatement ? lines().statement : 0)};
}

void PlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto scheme = drawing::schemeOf(option.palette);
    const int width = contentWidth(option);
    QRect line(option.rect.left() + scaled(kSidePadding), option.rect.top() + scaled(kPadding),
               width, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(PlaceListModel::HeadingRole).toBool()) {
        painter->setFont(typeFont(12, QFont::DemiBold));
        painter->setPen(color(Token::TextSecondary, scheme));
        line.setBottom(option.rect.bottom() - scaled(2));
        painter->drawText(
            line,
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) |
                             Qt::AlignBottom),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, width));
        painter->restore();
        return;
    }
    const QRectF frame = QRectF(option.rect).adjusted(scaled(4), 1, -scaled(4), -1);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(isSelected ? QPen(color(Token::Accent, scheme), 2) : QPen(Qt::NoPen));
        painter->setBrush(color(isSelected ? Token::Tint : Token::Hover, scheme));
        painter->drawRoundedRect(frame.adjusted(1, 1, -1, -1), 6, 6);
    }
    const MarkedText title{titleFont(), m_words, option.direction};
    painter->setPen(color(Token::Text, scheme));
    line.setHeight(lines().title);
    for (const QString &text : brokenLines(index.data().toString(), title, width, m_titleLines)) {
        drawMarkedLine(*painter, line, text, title);
        line.translate(0, line.height());
    }
    const MarkedText statement{statementFont(), m_words, option.direction};
    painter->setPen(color(Token::TextSecondary, scheme));
    line.setHeight(lines().statement);
    drawMarkedLine(
        *painter, line,
        lineWithMatch(index.data(PlaceListModel::StatementRole).toString(), statement, width),
        statement);
    painter->restore();
}

} // namespace steelyard
