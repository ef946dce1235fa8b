// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/must_haves/must_have_delegate.h"

#include "knowledge/questions.h"
#include "models/must_have_model.h"
#include "ui/pages/must_haves/support_sign.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_field.h"

#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace steelyard {

using drawing::color;
using drawing::Scheme;
using drawing::Token;

namespace {

constexpr int kCellPadding = 8;
constexpr int kCellSign = 12;
constexpr int kChevron = 20;
constexpr double kMostDays = 10'000;

SupportSign signOf(const QModelIndex &index)
{
    const QVariant support = index.data(MustHaveModel::SupportRole);
    if (!index.data(MustHaveModel::IsMetRole).toBool()) {
        return SupportSign::NotEnough;
    }
    if (!support.isValid()) {
        return SupportSign::Unknown;
    }
    switch (static_cast<knowledge::Support>(support.toInt())) {
    case knowledge::Support::BuiltIn:
        return SupportSign::BuiltIn;
    case knowledge::Support::AddOn:
        return SupportSign::AddOn;
    case knowledge::Support::Build:
        return SupportSign::Build;
    case knowledge::Support::Impossible:
        break;
    }
    return SupportSign::None;
}

int startOf(const QStyleOptionViewItem &option)
{
    return int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

int MustHaveDelegate::cellWidth(const QString &words)
{
    return QFontMetrics(typeFont(13)).horizontalAdvance(words) +
           scaled(kCellSign + 6 + 2 * kCellPadding);
}

int MustHaveDelegate::choiceWidth(const QString &words)
{
    return QFontMetrics(typeFont(13, QFont::Medium)).horizontalAdvance(words) +
           scaled(kChevron + 3 * kCellPadding);
}

int MustHaveDelegate::nameHeight(const QModelIndex &index, int width)
{
    const auto height = [width](const QFont &font, const QString &words) {
        return QFontMetrics(font)
            .boundingRect(QRect(0, 0, std::max(1, width - 2 * scaled(kCellPadding)), 10'000),
                          Qt::TextWordWrap, words)
            .height();
    };
    const QString note = index.data(MustHaveModel::NoteRole).toString();
    return height(typeFont(13, QFont::Medium), index.data().toString()) +
           (note.isEmpty() ? 0 : height(typeFont(12), tr("You answered %1").arg(note))) +
           scaled(10);
}

void MustHaveDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Scheme scheme = drawing::schemeOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isHeading = index.data(MustHaveModel::IsHeadingRole).toBool();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isOption = index.column() >= MustHaveModel::FirstOption;
    const bool isUnmet = isOption && !isHeading && !index.data(MustHaveModel::IsMetRole).toBool();
    Token fill = isHeading ? Token::Sunken : isUnmet ? Token::BadBackground : Token::Surface;
    if (!isHeading && !isUnmet && option.state.testFlag(QStyle::State_MouseOver)) {
        fill = Token::Hover;
    }
    painter->fillRect(option.rect, color(isCurrent && !isUnmet ? Token::Tint : fill, scheme));
    painter->setPen(color(Token::Line, scheme));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isHeading) {
        painter->setFont(typeFont(12, QFont::DemiBold));
        painter->setPen(color(Token::TextSecondary, scheme));
        painter->drawText(option.rect.adjusted(scaled(kCellPadding), 0, -scaled(kCellPadding), 0),
                          startOf(option), index.data().toString());
    } else if (isOption) {
        paintOffer(*painter, option, index);
    } else if (index.column() == MustHaveModel::Accepted) {
        paintChoice(*painter, option, index);
    } else {
        paintName(*painter, option, index);
    }
    if (isCurrent || option.state.testFlag(QStyle::State_HasFocus)) {
        const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color(hasFocus  ? Token::Accent
                                   : isUnmet ? Token::Bad
                                             : Token::Edge,
                                   scheme),
                             hasFocus ? 2 : 1));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4);
    }
    painter->restore();
}

void MustHaveDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Scheme scheme = drawing::schemeOf(option.palette);
    const QRect area = option.rect.adjusted(scaled(kCellPadding), 0, -scaled(kCellPadding), 0);
    const bool isNeeded = index.data(MustHaveModel::IsNeededRole).toBool();
    const QString name = index.data().toString();
    const QString note = index.data(MustHaveModel::NoteRole).toString();
    const QFont nameFont = typeFont(13, isNeeded ? QFont::Medium : QFont::Normal);
    const int flags = startOf(option) | Qt::TextWordWrap;
    painter.setPen(option.palette.color(QPalette::Text));
    painter.setFont(nameFont);
    if (note.isEmpty()) {
        painter.drawText(area, flags, name);
        return;
    }
    const QString said = tr("You answered %1").arg(note);
    const auto height = [&](const QFont &font, const QString &words) {
        return QFontMetrics(font).boundingRect(area, Qt::TextWordWrap, words).height();
    };
    const int first = height(nameFont, name);
    const int both = first + height(typeFont(12), said);
    const int top = area.center().y() - both / 2;
    painter.drawText(QRect(area.left(), top, area.width(), first), flags, name);
    painter.setFont(typeFont(12));
    painter.setPen(color(Token::TextSecondary, scheme));
    painter.drawText(QRect(area.left(), top + first, area.width(), both - first), flags, said);
}

void MustHaveDelegate::paintChoice(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Scheme scheme = drawing::schemeOf(option.palette);
    const bool isNeeded = index.data(MustHaveModel::IsNeededRole).toBool();
    const int height = std::min(scaled(26), option.rect.height() - 4);
    const QRect button(option.rect.left() + scaled(4), option.rect.center().y() - height / 2,
                       option.rect.width() - scaled(8), height);
    painter.setPen(QPen(color(isNeeded ? Token::Accent : Token::Edge, scheme), 1));
    painter.setBrush(color(isNeeded ? Token::Accent : Token::Surface, scheme));
    painter.drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    const QColor ink =
        isNeeded ? color(Token::OnAccent, scheme) : option.palette.color(QPalette::Text);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect text = button.adjusted(mirrored ? scaled(kChevron) : scaled(kCellPadding), 0,
                                       mirrored ? -scaled(kCellPadding) : -scaled(kChevron), 0);
    painter.setFont(typeFont(13, isNeeded ? QFont::Medium : QFont::Normal));
    painter.setPen(ink);
    painter.drawText(
        text, startOf(option),
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    const double x = mirrored ? button.left() + scaled(11) : button.right() - scaled(11);
    const double half = scaled(4);
    const double y = button.center().y() - half / 2 + 1;
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF{QPointF(x - half, y), QPointF(x, y + half), QPointF(x + half, y)});
}

void MustHaveDelegate::paintOffer(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Scheme scheme = drawing::schemeOf(option.palette);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect area = option.rect.adjusted(scaled(kCellPadding), 0, -scaled(kCellPadding), 0);
    const int sign = scaled(kCellSign);
    const QRectF where(mirrored ? area.right() - sign : area.left(),
                       area.center().y() - sign / 2.0 + 0.5, sign, sign);
    drawSupportSign(painter, where, signOf(index), scheme);
    const int shift = sign + scaled(6);
    const QRect text =
        area.adjusted(mirrored ? 0 : shift, 0, mirrored ? -shift : scaled(kCellPadding), 0);
    const bool isMet = index.data(MustHaveModel::IsMetRole).toBool();
    painter.setFont(typeFont(13));
    painter.setPen(isMet ? option.palette.color(QPalette::Text) : color(Token::Bad, scheme));
    painter.drawText(
        text, startOf(option),
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
}

QWidget *MustHaveDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    auto *days = new NumberField(parent);
    days->setDecimals(0);
    days->setRange(0, kMostDays);
    days->setAccessibleName(tr("Most working days for %1")
                                .arg(index.siblingAtColumn(MustHaveModel::Name).data().toString()));
    days->findChild<QLineEdit *>()->setAccessibleName(days->accessibleName());
    return days;
}

void MustHaveDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *days = static_cast<NumberField *>(editor);
    days->setValue(index.data(Qt::EditRole).toDouble());
    days->selectAll();
}

void MustHaveDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    auto *days = static_cast<NumberField *>(editor);
    days->interpretText();
    model->setData(index, days->value(), Qt::EditRole);
}

} // namespace steelyard
