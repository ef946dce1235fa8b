// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/question_delegate.h"

#include "models/question_list_model.h"
#include "ui/pages/questions/state_mark.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace steelyard {

using decision::AnswerState;
using drawing::Token;

namespace {

QFont nameFont(bool current)
{
    return typeFont(13, current ? QFont::DemiBold : QFont::Normal);
}

QFont wordFont()
{
    return typeFont(12);
}

} // namespace

QuestionDelegate::Row QuestionDelegate::layOut(int width, const QModelIndex &index, bool current)
{
    Row row;
    row.state = static_cast<AnswerState>(index.data(QuestionListModel::StateRole).toInt());
    row.number = index.data(QuestionListModel::NumberRole).toString();
    row.name = index.data(QuestionListModel::NameRole).toString();
    row.isAssumed = index.data(QuestionListModel::AssumedRole).toBool();
    if (row.isAssumed) {
        row.word = QuestionListModel::assumedName();
    } else if (row.state != AnswerState::Chosen) {
        row.word = QuestionListModel::stateName(row.state);
    }

    // The current row is set heavier, unless that took another line: none changes its height.
    const QFontMetrics metrics(nameFont(true));
    const QFontMetrics wordMetrics(wordFont());
    const int gap = scaled(8);
    const int padding = scaled(7);
    const int line = metrics.height();
    const int left = scaled(10);
    const int numberWidth = std::max(scaled(18), metrics.horizontalAdvance(QStringLiteral("00")));
    const int textLeft = left + scaled(18) + gap + numberWidth + gap;
    const int textWidth = std::max(1, width - textLeft - scaled(12));
    const int wordWidth = wordMetrics.horizontalAdvance(row.word) + 1;

    const bool oneLine =
        metrics.horizontalAdvance(row.name) + (row.word.isEmpty() ? 0 : gap + wordWidth) <=
        textWidth;
    const auto heightOfName = [&row, textWidth](const QFontMetrics &font) {
        const QRect most(0, 0, textWidth, 10000);
        return font.boundingRect(most, Qt::TextWordWrap, row.name).height();
    };
    const int nameHeight = heightOfName(QFontMetrics(nameFont(false)));
    row.isHeavy = current && heightOfName(metrics) <= nameHeight;
    const int below = oneLine || row.word.isEmpty() ? 0 : wordMetrics.height();
    row.height = std::max(scaled(34), nameHeight + below + 2 * padding);
    const int top = (row.height - nameHeight - below) / 2;

    row.markArea = QRect(left, top + (line - scaled(18)) / 2, scaled(18), scaled(18));
    row.numberArea = QRect(left + scaled(18) + gap, top, numberWidth, line);
    row.nameArea = QRect(textLeft, top, textWidth, nameHeight);
    row.wordArea = oneLine ? QRect(textLeft + textWidth - wordWidth, top, wordWidth, line)
                           : QRect(textLeft, top + nameHeight, textWidth, below);
    return row;
}

void QuestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto scheme = drawing::schemeOf(option.palette);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const Row row = layOut(option.rect.width(), index, current);
    const auto place = [&option](const QRect &area) {
        return QStyle::visualRect(option.direction, option.rect,
                                  area.translated(option.rect.topLeft()));
    };
    const auto align = [&option](Qt::Alignment alignment) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, alignment));
    };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (current) {
        painter->setPen(color(Token::TintStrong, scheme));
        painter->setBrush(color(Token::Tint, scheme));
        painter->drawRoundedRect(frame, 6, 6);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Token::Hover, scheme));
        painter->drawRoundedRect(frame, 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(color(Token::Accent, scheme), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(frame.adjusted(1, 1, -1, -1), 5, 5);
    }

    drawStateMark(*painter, place(row.markArea), row.state, scheme, row.isAssumed);
    painter->setFont(nameFont(false));
    painter->setPen(color(current ? Token::TextSecondary : Token::TextHint, scheme));
    painter->drawText(place(row.numberArea), align(Qt::AlignRight | Qt::AlignVCenter), row.number);
    painter->setFont(wordFont());
    painter->drawText(place(row.wordArea), align(Qt::AlignLeft | Qt::AlignVCenter), row.word);
    painter->setFont(nameFont(row.isHeavy));
    painter->setPen(color(Token::Text, scheme));
    painter->drawText(place(row.nameArea), align(Qt::AlignLeft) | Qt::TextWordWrap, row.name);
    painter->restore();
}

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    return {width, layOut(width, index, false).height};
}

} // namespace steelyard
