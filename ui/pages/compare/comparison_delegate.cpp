// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparison_delegate.h"

#include "models/comparison_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rating_drawing.h"

#include <QPainter>
#include <QStyle>
#include <QTreeView>

#include <algorithm>

namespace steelyard {

using drawing::color;
using drawing::Token;

namespace {

constexpr int kRowHeight = 34;
constexpr int kPadding = 8;
constexpr int kGap = 6;
constexpr double kMeasurePart = 0.45; // of a cell, for a level and its unit

// Tables are set one pixel smaller than the body.
QFont tableFont(const QStyleOptionViewItem &option, bool isStrong)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 13 / 14);
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    return font;
}

// Names of criteria start below the name of their group, not below its chevron's place.
int outdent(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    return view && index.parent().isValid() ? view->indentation() : 0;
}

bool isStrong(const QModelIndex &index)
{
    return index.data(ComparisonModel::IsGroupRole).toBool() ||
           index.data(ComparisonModel::IsBestRole).toBool();
}

} // namespace

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Canvas canvas{
        *painter, QRectF(option.rect).adjusted(scaled(kPadding), 0, -scaled(kPadding), 0),
        drawing::schemeOf(option.palette), index.data(ComparisonModel::IsGroupRole).toBool(),
        option.direction == Qt::RightToLeft};
    // Hover and selection; what lies under the whole row the view has painted already.
    const bool isCell =
        !canvas.isGroup && index.column() >= ComparisonModel::FirstAlternativeColumn;
    const QRectF frame = QRectF(option.rect).adjusted(2, 2, -2, -2);
    // The view's own highlight is the fill of a selection, so the accent is asked of the tokens.
    const QPen edge(color(Token::Accent, canvas.scheme), 2);
    if (isCell && option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(edge);
        painter->setBrush(color(Token::Tint, canvas.scheme));
        painter->drawRoundedRect(frame, 6, 6);
    } else if (isCell && option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Token::Hover, canvas.scheme));
        painter->drawRoundedRect(frame, 6, 6);
    } else if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(edge);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(frame, 6, 6);
    }
    painter->setFont(tableFont(option, isStrong(index)));
    painter->setPen(option.palette.color(QPalette::Text));
    if (index.column() == ComparisonModel::CriterionColumn) {
        paintName(canvas, index.data().toString(), outdent(option, index));
    } else if (index.column() == ComparisonModel::WeightColumn) {
        paintWeight(canvas, index);
    } else {
        paintRating(canvas, index);
    }
    painter->restore();
}

void ComparisonDelegate::paintName(const Canvas &canvas, const QString &name, int outdent) const
{
    const QRectF area =
        canvas.area.adjusted(canvas.mirrored ? 0 : -outdent, 0, canvas.mirrored ? outdent : 0, 0);
    const auto alignment = static_cast<int>((canvas.mirrored ? Qt::AlignRight : Qt::AlignLeft) |
                                            Qt::AlignAbsolute | Qt::AlignVCenter);
    canvas.painter.drawText(area, alignment | Qt::TextWordWrap, name);
}

void ComparisonDelegate::paintWeight(const Canvas &canvas, const QModelIndex &index) const
{
    const QRectF &area = canvas.area;
    const int toEnd = canvas.mirrored ? Qt::AlignLeft : Qt::AlignRight;
    canvas.painter.drawText(area, toEnd | Qt::AlignAbsolute | Qt::AlignVCenter,
                            index.data().toString());
    if (canvas.isGroup) {
        return;
    }
    const double width = scaled(32);
    QRectF track(canvas.mirrored ? area.right() - width : area.left(),
                 area.center().y() - scaled(6) / 2.0, width, scaled(6));
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(color(Token::Sunken, canvas.scheme));
    canvas.painter.drawRoundedRect(track, 2, 2);
    const double weight = index.data(ComparisonModel::WeightRole).toDouble();
    const double part = m_largestWeight > 0 ? std::min(1.0, weight / m_largestWeight) : 0.0;
    if (canvas.mirrored) {
        track.setLeft(track.right() - width * part);
    } else {
        track.setWidth(width * part);
    }
    canvas.painter.setBrush(color(Token::Accent, canvas.scheme));
    canvas.painter.drawRoundedRect(track, std::min(2.0, track.width() / 2), 2);
}

void ComparisonDelegate::paintRating(const Canvas &canvas, const QModelIndex &index) const
{
    QPainter &painter = canvas.painter;
    // Laid out from the far end, which lines up in every row: flag, confidence, number; the scale
    // takes what is left.
    double x = canvas.mirrored ? canvas.area.left() : canvas.area.right();
    const auto take = [&](double width, double height) {
        const double left = canvas.mirrored ? x : x - width;
        x += canvas.mirrored ? width + scaled(kGap) : -width - scaled(kGap);
        return QRectF(left, canvas.area.center().y() - height / 2, width, height);
    };
    const QRectF flag = take(scaled(12), scaled(12));
    const QRectF confidence = take(scaled(13), scaled(10));
    // A level with its unit takes more room, the same in all cells of its row.
    const double narrow = painter.fontMetrics().horizontalAdvance(QStringLiteral("10.0"));
    const bool isMeasure = index.data(ComparisonModel::IsMeasureRole).toBool();
    const QRectF number =
        take(isMeasure ? std::max(narrow, canvas.area.width() * kMeasurePart) : narrow, scaled(20));
    const bool isLeftOut = index.data(ComparisonModel::LeftOutRole).toBool();
    if (isLeftOut) {
        painter.setPen(color(Token::TextHint, canvas.scheme));
    }
    const QString text = index.data().toString();
    painter.drawText(number,
                     Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextDontClip,
                     isMeasure ? painter.fontMetrics().elidedText(text, Qt::ElideRight,
                                                                  static_cast<int>(number.width()))
                               : text);
    if (canvas.isGroup) {
        return;
    }
    if (index.data(ComparisonModel::HasDissentRole).toBool()) {
        drawFlag(painter, flag, canvas.scheme);
    }
    if (index.data(ComparisonModel::OwnReasonRole).isValid()) {
        drawPencil(painter, confidence, canvas.scheme);
    } else {
        drawConfidence(
            painter, confidence,
            static_cast<knowledge::Confidence>(index.data(ComparisonModel::ConfidenceRole).toInt()),
            canvas.scheme);
    }

    RatingMark mark;
    const QVariant value = index.data(ComparisonModel::ValueRole);
    if (value.isValid()) {
        mark.value = value.toDouble();
    }
    mark.low = index.data(ComparisonModel::LowRole).toDouble();
    mark.high = index.data(ComparisonModel::HighRole).toDouble();
    mark.scaleLow = index.data(ComparisonModel::ScaleLowRole).toDouble();
    mark.scaleHigh = index.data(ComparisonModel::ScaleHighRole).toDouble();
    mark.slot = index.data(ComparisonModel::SlotRole).toInt();
    mark.isLeftOut = isLeftOut;
    QRectF scale = canvas.area;
    if (canvas.mirrored) {
        scale.setLeft(x);
    } else {
        scale.setRight(x);
    }
    drawRating(painter, scale, mark, scaled(10), canvas.scheme);
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    int height = scaled(kRowHeight);
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (index.column() == ComparisonModel::CriterionColumn && view) {
        // A name that does not fit in its column takes a second line instead of being cut.
        const int width =
            view->columnWidth(index.column()) - 2 * scaled(kPadding) - view->indentation();
        const QFontMetrics metrics(tableFont(option, isStrong(index)));
        const QRect text = metrics.boundingRect(QRect(0, 0, std::max(width, 1), 10000),
                                                Qt::TextWordWrap, index.data().toString());
        height = std::max(height, text.height() + scaled(kPadding));
    }
    return {0, height};
}

} // namespace steelyard
