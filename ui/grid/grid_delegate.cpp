// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_delegate.h"

#include "decision/finding.h"
#include "models/decision_table_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/rating_drawing.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace steelyard {

using drawing::color;
using drawing::Scheme;
using drawing::Token;

namespace {

constexpr int kRowHeight = 52;
constexpr int kPadding = 8;

bool isOptionCell(const QModelIndex &index)
{
    return !index.data(DecisionTableModel::AlternativeIdRole).toString().isEmpty();
}

decision::TextField fieldOf(const QModelIndex &index)
{
    switch (index.column()) {
    case DecisionTableModel::NameColumn:
        return decision::TextField::PartName;
    case DecisionTableModel::UnitColumn:
        return decision::TextField::Unit;
    default:
        return decision::TextField::CellText;
    }
}

// A name too long for one line that two have room for; its ends are told when the mouse rests.
bool needsBothLines(const QString &name, const QRectF &area)
{
    const QFontMetricsF metrics(typeFont(13, QFont::Medium));
    const QRectF most(0, 0, area.width(), 10000);
    const QRectF taken = metrics.boundingRect(most, Qt::TextWordWrap, name);
    return metrics.horizontalAdvance(name) > area.width() && taken.width() <= area.width() &&
           taken.height() <= area.height();
}

// An arrow beside its word, drawn because not every font has one.
void drawArrow(QPainter &painter, const QRectF &area, bool isDown)
{
    const QPointF tip(area.center().x(), isDown ? area.bottom() : area.top());
    const QPointF end(area.center().x(), isDown ? area.top() : area.bottom());
    const double back = (isDown ? -1 : 1) * area.height() * 0.35;
    painter.drawLine(end, tip);
    painter.drawLine(tip, tip + QPointF(-area.width() * 0.35, back));
    painter.drawLine(tip, tip + QPointF(area.width() * 0.35, back));
}

} // namespace

void drawNoSource(QPainter &painter, const QRectF &area, Scheme scheme)
{
    const QRectF page = area.adjusted(area.width() * 0.18, 0, -area.width() * 0.18, 0);
    painter.setPen(QPen(color(Token::Warning, scheme), std::max(1.0, area.width() * 0.1)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(page, 1, 1);
    painter.drawLine(area.bottomLeft(), area.topRight());
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Scheme scheme = drawing::schemeOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isUnreadable = index.data(DecisionTableModel::IsUnreadableRole).toBool();
    painter->save();
    painter->fillRect(option.rect, color(isUnreadable ? Token::BadBackground
                                         : isSelected ? Token::Tint
                                                      : Token::Surface,
                                         scheme));
    painter->setPen(color(Token::Line, scheme));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() >= DecisionTableModel::FirstOptionColumn) {
        painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
    }
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(option.rect).adjusted(scaled(kPadding), 0, -scaled(kPadding), 0);
    painter->setPen(option.palette.color(QPalette::Text));
    if (index.column() == DecisionTableModel::WeightColumn) {
        paintWeight(*painter, area, index, option);
    } else if (isOptionCell(index)) {
        paintCell(*painter, area, index, option);
    } else {
        paintHead(*painter, area, index, option);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(color(Token::Accent, scheme), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 6, 6);
    }
    painter->restore();
}

void GridDelegate::paintHead(QPainter &painter, const QRectF &area, const QModelIndex &index,
                             const QStyleOptionViewItem &option) const
{
    const Scheme scheme = drawing::schemeOf(option.palette);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int side = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const QString text = index.data().toString();
    const QString detail = index.data(DecisionTableModel::DetailRole).toString();
    if (index.column() == DecisionTableModel::NameColumn && !detail.isEmpty() &&
        !needsBothLines(text, area)) {
        const QRectF upper = area.adjusted(0, 0, 0, -area.height() / 2);
        const QRectF lower = area.adjusted(0, area.height() / 2, 0, 0);
        painter.setFont(typeFont(13, QFont::Medium));
        painter.drawText(upper, side | Qt::AlignBottom,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, int(area.width())));
        painter.setFont(typeFont(12));
        painter.setPen(color(Token::TextSecondary, scheme));
        painter.drawText(
            lower, side | Qt::AlignTop,
            painter.fontMetrics().elidedText(detail, Qt::ElideRight, int(area.width())));
        return;
    }
    const bool isName = index.column() == DecisionTableModel::NameColumn && !detail.isEmpty();
    painter.setFont(isName ? typeFont(13, QFont::Medium)
                           : typeFont(index.column() == DecisionTableModel::NameColumn ? 13 : 12));
    painter.setPen(isName ? option.palette.color(QPalette::Text)
                          : color(Token::TextSecondary, scheme));
    QRectF words = area;
    const QString id = index.data(DecisionTableModel::CriterionIdRole).toString();
    if (index.column() == DecisionTableModel::BetterColumn && !id.isEmpty()) {
        const double size = scaled(10);
        const QRectF arrow(mirrored ? area.right() - size : area.left(),
                           area.center().y() - size / 2, size, size);
        painter.setPen(QPen(color(Token::TextSecondary, scheme), 1.5));
        drawArrow(painter, arrow, index.data(Qt::EditRole).toInt() < 0);
        words.adjust(mirrored ? 0 : size + scaled(4), 0, mirrored ? -size - scaled(4) : 0, 0);
    }
    painter.drawText(words, side | Qt::AlignVCenter | Qt::TextWordWrap, text);
}

void GridDelegate::paintWeight(QPainter &painter, const QRectF &area, const QModelIndex &index,
                               const QStyleOptionViewItem &option) const
{
    const Scheme scheme = drawing::schemeOf(option.palette);
    const QString text = index.data().toString();
    if (text.isEmpty()) {
        return;
    }
    painter.setFont(typeFont(13, QFont::DemiBold));
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter.drawText(
        area, static_cast<int>((mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter),
        text);
    const double width = scaled(24);
    QRectF track(mirrored ? area.right() - width : area.left(), area.center().y() - scaled(3),
                 width, scaled(6));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Sunken, scheme));
    painter.drawRoundedRect(track, 2, 2);
    const double weight = index.data(DecisionTableModel::WeightRole).toDouble();
    const double part = m_largestWeight > 0 ? std::min(1.0, weight / m_largestWeight) : 0.0;
    if (mirrored) {
        track.setLeft(track.right() - width * part);
    } else {
        track.setWidth(width * part);
    }
    painter.setBrush(color(Token::Accent, scheme));
    painter.drawRoundedRect(track, std::min(2.0, track.width() / 2), 2);
}

void GridDelegate::paintCell(QPainter &painter, const QRectF &area, const QModelIndex &index,
                             const QStyleOptionViewItem &option) const
{
    const Scheme scheme = drawing::schemeOf(option.palette);
    const QString text = index.data().toString();
    const QRectF upper = area.adjusted(0, scaled(4), 0, -area.height() / 2);
    const QRectF lower = area.adjusted(0, area.height() / 2, 0, -scaled(4));
    const bool isBest = index.data(DecisionTableModel::IsBestRole).toBool();
    painter.setFont(typeFont(13, isBest ? QFont::DemiBold : QFont::Normal));
    if (index.data(DecisionTableModel::IsUnreadableRole).toBool()) {
        painter.setPen(color(Token::Bad, scheme));
        painter.drawText(upper, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, int(area.width())));
        painter.setFont(typeFont(12));
        painter.drawText(lower, Qt::AlignRight | Qt::AlignVCenter, tr("not read"));
        return;
    }
    if (text.isEmpty()) {
        return;
    }
    // From the far end: no source, how sure, the text.
    double right = area.right();
    const auto take = [&](double width, double height) {
        const QRectF place(right - width, upper.center().y() - height / 2, width, height);
        right = place.left() - scaled(4);
        return place;
    };
    const QRectF page = take(scaled(12), scaled(12));
    const QRectF bars = take(scaled(13), scaled(10));
    const QVariant sureness = index.data(DecisionTableModel::SurenessRole);
    if (sureness.isValid()) {
        if (!index.data(DecisionTableModel::HasSourceRole).toBool()) {
            drawNoSource(painter, page, scheme);
        }
        drawConfidence(painter, bars, decision::confidenceOf(decision::Sureness(sureness.toInt())),
                       scheme);
    }
    const bool isLeftOut = index.data(DecisionTableModel::LeftOutRole).toBool();
    painter.setPen(isLeftOut ? color(Token::TextHint, scheme)
                             : option.palette.color(QPalette::Text));
    const QRectF words(area.left(), upper.top(), right - area.left(), upper.height());
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, int(words.width())));
    RatingMark mark;
    const QVariant points = index.data(DecisionTableModel::PointsRole);
    if (points.isValid()) {
        mark.value = points.toDouble();
    }
    mark.low = index.data(DecisionTableModel::PointsLowRole).toDouble();
    mark.high = index.data(DecisionTableModel::PointsHighRole).toDouble();
    mark.slot = index.data(DecisionTableModel::SlotRole).toInt();
    mark.isLeftOut = isLeftOut;
    drawRating(painter, lower, mark, scaled(10), scheme);
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(96), scaled(kRowHeight)};
}

QWidget *GridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new FieldEdit(fieldOf(index),
                                 index.data(DecisionTableModel::FieldNameRole).toString(), parent);
    return editor;
}

void GridDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    const int height = std::min(option.rect.height() - 4, scaled(36));
    QRect place = option.rect.adjusted(2, 0, -2, 0);
    place.setHeight(height);
    place.moveCenter(QPoint(place.center().x(), option.rect.center().y()));
    editor->setGeometry(place);
}

void GridDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = static_cast<FieldEdit *>(editor);
    if (!field->isModified()) { // a change elsewhere does not take away what is being typed
        field->setText(index.data(Qt::EditRole).toString());
    }
}

void GridDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    model->setData(index, static_cast<FieldEdit *>(editor)->text(), Qt::EditRole);
}

} // namespace steelyard
