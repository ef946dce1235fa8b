// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>
#include <utility>

namespace steelyard {

namespace {

constexpr int kFocusDistance = 4; // a ring of 2 pixels, 2 pixels apart

QColor edgeColor(const QStyleOption &option)
{
    const auto scheme = drawing::schemeOf(option.palette);
    if (drawing::isHighContrast(option.palette)) {
        return option.palette.color(QPalette::WindowText);
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    return drawing::color(enabled ? drawing::Token::Edge : drawing::Token::LineStrong, scheme);
}

// Not that of a palette, where a list has its own for what is selected.
QColor chosenColor(const QStyleOption &option)
{
    return drawing::isHighContrast(option.palette)
               ? option.palette.color(QPalette::Highlight)
               : drawing::color(drawing::Token::Accent, drawing::schemeOf(option.palette));
}

QColor onChosenColor(const QStyleOption &option)
{
    return drawing::isHighContrast(option.palette)
               ? option.palette.color(QPalette::HighlightedText)
               : drawing::color(drawing::Token::OnAccent, drawing::schemeOf(option.palette));
}

// The square or circle in the middle of the option's rectangle, on whole pixels.
QRectF indicatorRect(const QStyleOption &option)
{
    const QRect &area = option.rect;
    const int side = std::min(area.width(), area.height());
    const QPoint corner(area.x() + (area.width() - side) / 2,
                        area.y() + (area.height() - side) / 2);
    return QRectF(corner, QSize(side, side)).adjusted(0.5, 0.5, -0.5, -0.5);
}

bool isOn(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_On) && option.state.testFlag(QStyle::State_Enabled);
}

void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const QRectF box = indicatorRect(option);
    const bool filled = isOn(option) || option.state.testFlag(QStyle::State_NoChange);
    const QColor accent = chosenColor(option);
    painter.setPen(QPen(filled ? accent : edgeColor(option), 1));
    painter.setBrush(filled ? accent : option.palette.color(QPalette::Base));
    painter.drawRoundedRect(box, 4, 4);

    const bool on = option.state.testFlag(QStyle::State_On);
    const auto at = [&box](double x, double y) {
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
    };
    painter.setPen(QPen(filled ? onChosenColor(option)
                               : option.palette.color(QPalette::Disabled, QPalette::Text),
                        box.width() * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (on) {
        painter.drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)});
    } else if (option.state.testFlag(QStyle::State_NoChange)) {
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    }
}

void drawRadioButton(const QStyleOption &option, QPainter &painter)
{
    const QRectF circle = indicatorRect(option);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QColor accent = isOn(option) ? chosenColor(option) : edgeColor(option);
    painter.setPen(QPen(on ? accent : edgeColor(option), on ? 1.5 : 1));
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawEllipse(circle);
    if (on) {
        const double inset = circle.width() * 0.28;
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
}

void drawField(const QStyleOption &option, QPainter &painter)
{
    const bool hovers = option.state.testFlag(QStyle::State_MouseOver) &&
                        option.state.testFlag(QStyle::State_Enabled);
    painter.setPen(QPen(edgeColor(option), 1));
    painter.setBrush(option.palette.color(hovers ? QPalette::Midlight : QPalette::Base));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

// A chevron pointing down, turned by `degrees` clockwise.
void drawChevron(const QStyleOption &option, QPainter &painter, double degrees)
{
    const double half =
        std::min({option.rect.width() / 2.0, option.rect.height() / 2.0, 1.0 * scaled(4)});
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const auto group = enabled ? QPalette::Active : QPalette::Disabled;
    painter.setPen(QPen(option.palette.color(group, QPalette::WindowText), 1.5, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.translate(QRectF(option.rect).center());
    painter.rotate(degrees);
    painter.drawPolyline(QPolygonF{{-half, -half / 2}, {0, half / 2}, {half, -half / 2}});
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*option, *painter);
        break;
    case PE_IndicatorRadioButton:
        drawRadioButton(*option, *painter);
        break;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        drawChevron(*option, *painter, 0);
        break;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        drawChevron(*option, *painter, 180);
        break;
    case PE_IndicatorArrowRight:
        drawChevron(*option, *painter, -90);
        break;
    case PE_IndicatorArrowLeft:
        drawChevron(*option, *painter, 90);
        break;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            drawChevron(*option, *painter, option->state.testFlag(State_Open) ? 0 : -90);
        }
        break;
    case PE_FrameFocusRect: // the ring does this, and views mark their cell
        break;
    default:
        painter->setRenderHint(QPainter::Antialiasing, false);
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        break;
    }
    painter->restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    const bool isCombo = control == CC_ComboBox;
    if (!isCombo && control != CC_SpinBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawField(*option, *painter);
    const QList<std::pair<SubControl, double>> arrows =
        isCombo ? QList<std::pair<SubControl, double>>{{SC_ComboBoxArrow, 0}}
                : QList<std::pair<SubControl, double>>{{SC_SpinBoxUp, 180}, {SC_SpinBoxDown, 0}};
    for (const auto &[part, degrees] : arrows) {
        if (!option->subControls.testFlag(part)) {
            continue;
        }
        QStyleOptionComplex arrow(*option);
        arrow.rect = subControlRect(control, option, part, widget);
        painter->save();
        drawChevron(arrow, *painter, degrees);
        painter->restore();
    }
    painter->restore();
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool isText = (control == CC_ComboBox && part == SC_ComboBoxEditField) ||
                        (control == CC_SpinBox && part == SC_SpinBoxEditField);
    if (isText) { // as far from the edge as in other fields
        return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -scaled(7), 0)
                                                    : rect.adjusted(scaled(7), 0, 0, 0);
    }
    return rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox || type == CT_SpinBox) {
        size = (size + QSize(scaled(12), 0)).expandedTo({scaled(64), scaled(36)});
    }
    return size;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return kFocusDistance;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(18);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return scaled(20);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    if (hint == SH_FocusFrame_AboveWidget) {
        return 1; // so that a narrow layout around the widget does not cut the ring
    }
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) {
        return 0; // words say it; the desktop's pictures are of another hand
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace steelyard
