// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/value_curve.h"

#include "drawing/marker.h"
#include "ui/theme/accessible_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bare_key.h"
#include "wording/numbers.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace steelyard {

using drawing::color;
using drawing::Token;

namespace {

constexpr double kMostValue = 10;
constexpr double kValueStep = 0.5;
constexpr int kAxisSteps = 5;

double rounded(double value)
{
    return std::round(value * 10) / 10;
}

} // namespace

ValueCurve::ValueCurve(QWidget *parent)
    : QWidget(parent)
    , m_heard(new AccessibleRows(this, [this] {
        std::vector<QRect> places;
        for (const knowledge::ValuePoint &point : m_measure.points) {
            const QPoint centre = at(point.level, point.value).toPoint();
            places.push_back(
                QRect(centre, QSize()).adjusted(-scaled(10), -scaled(10), scaled(10), scaled(10)));
        }
        return places;
    }))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("What a level is worth"));
}

QSize ValueCurve::sizeHint() const
{
    return {scaled(480), scaled(280)};
}

QSize ValueCurve::minimumSizeHint() const
{
    return {scaled(280), scaled(180)};
}

void ValueCurve::setMeasure(const knowledge::Measure &measure, const knowledge::Cutoffs &cutoffs)
{
    m_measure = measure;
    m_cutoffs = cutoffs;
    setOptions(std::vector<Option>(m_options));
    tellPoints();
    choose(std::clamp(m_current, 0, std::max(0, int(m_measure.points.size()) - 1)));
}

// The axis goes from the smallest to the largest level that is shown.
void ValueCurve::setOptions(const std::vector<Option> &options)
{
    m_options = options;
    m_left = std::min(m_measure.ends.worst, m_measure.ends.best);
    m_right = std::max(m_measure.ends.worst, m_measure.ends.best);
    for (const Option &option : m_options) {
        m_left = std::min(m_left, option.low);
        m_right = std::max(m_right, option.high);
    }
    for (const auto &cutoff : {m_cutoffs.atMost, m_cutoffs.atLeast}) {
        m_left = std::min(m_left, cutoff.value_or(m_left));
        m_right = std::max(m_right, cutoff.value_or(m_right));
    }
    if (!(m_right > m_left)) {
        m_right = m_left + 1;
    }
    update();
}

QRectF ValueCurve::plot() const
{
    return QRectF(rect()).adjusted(scaled(28), scaled(12), -scaled(16), -scaled(24));
}

QPointF ValueCurve::at(double level, double value) const
{
    const QRectF area = plot();
    return {area.left() + (level - m_left) / (m_right - m_left) * area.width(),
            area.bottom() - value / kMostValue * area.height()};
}

bool ValueCurve::isFixed(int point) const
{
    return point <= 0 || point + 1 >= int(m_measure.points.size());
}

void ValueCurve::choose(int point)
{
    m_current = point;
    m_heard->setCurrent(point < int(m_measure.points.size()) ? point : -1);
    update();
}

void ValueCurve::tellPoints()
{
    const Numbers numbers;
    QStringList texts;
    for (const knowledge::ValuePoint &point : m_measure.points) {
        texts << tr("Point %1 of %2: %3 %4 is worth %5 of 10")
                     .arg(texts.size() + 1)
                     .arg(m_measure.points.size())
                     .arg(numbers.exact(point.level), QString::fromStdString(m_measure.unit),
                          numbers.exact(point.value));
    }
    m_heard->setTexts(texts);
    setAccessibleDescription(texts.isEmpty() ? tr("A straight line from worst to best")
                                             : tr("Left and right go from point to point"));
}

// Points keep their order, by level and by value.
void ValueCurve::move(int point, double level, double value)
{
    if (isFixed(point)) {
        return;
    }
    const knowledge::ValuePoint &before = m_measure.points[std::size_t(point) - 1];
    const knowledge::ValuePoint &after = m_measure.points[std::size_t(point) + 1];
    const double gap = (after.level - before.level) / 100;
    const auto [least, most] = std::minmax({before.level + gap, after.level - gap});
    Q_EMIT pointMoved(point, std::clamp(level, least, most),
                      rounded(std::clamp(value, before.value, after.value)));
}

void ValueCurve::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_measure.points.size());
    if (count == 0 || isForOthers(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const knowledge::ValuePoint chosen = m_measure.points[std::size_t(m_current)];
    const bool isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    const double step = (m_right - m_left) / 50;
    const bool isRising =
        m_measure.ends.best > m_measure.ends.worst; // points go from worst to best
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int side = event->key() == Qt::Key_Right ? 1 : -1;
        if (isShift) {
            move(m_current, chosen.level + side * step, chosen.value);
        } else {
            choose(std::clamp(m_current + (isRising ? side : -side), 0, count - 1));
        }
        return;
    }
    case Qt::Key_Up:
        move(m_current, chosen.level, chosen.value + kValueStep);
        return;
    case Qt::Key_Down:
        move(m_current, chosen.level, chosen.value - kValueStep);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ValueCurve::mousePressEvent(QMouseEvent *event)
{
    for (int point = 0; point < int(m_measure.points.size()); ++point) {
        const auto &candidate = m_measure.points[std::size_t(point)];
        const QPointF distance = event->position() - at(candidate.level, candidate.value);
        if (std::hypot(distance.x(), distance.y()) <= scaled(12)) {
            choose(point);
            m_isDragging = true;
            return;
        }
    }
}

void ValueCurve::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging) {
        return;
    }
    const QRectF area = plot();
    const double level =
        m_left + (event->position().x() - area.left()) / area.width() * (m_right - m_left);
    const double value = (area.bottom() - event->position().y()) / area.height() * kMostValue;
    move(m_current, level, value);
}

void ValueCurve::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
}

void ValueCurve::paintEvent(QPaintEvent *)
{
    const auto scheme = drawing::schemeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    painter.setFont(typeFont(12));
    const Numbers numbers;
    for (int step = 0; step <= kAxisSteps; ++step) {
        const double value = kMostValue * step / kAxisSteps;
        const double y = at(m_left, value).y();
        painter.setPen(color(Token::Line, scheme));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(color(Token::TextHint, scheme));
        painter.drawText(QRectF(0, y - 10, area.left() - 6, 20), Qt::AlignRight | Qt::AlignVCenter,
                         numbers.exact(value));
        const double level = m_left + (m_right - m_left) * step / kAxisSteps;
        painter.drawText(QRectF(at(level, 0).x() - 40, area.bottom() + 2, 80, 20),
                         Qt::AlignHCenter | Qt::AlignTop, numbers.level(level));
    }
    paintCutoffs(painter);
    const knowledge::Ends &ends = m_measure.ends;
    painter.setPen(QPen(color(Token::Edge, scheme), 1, Qt::DotLine));
    painter.drawLine(at(ends.worst, 0), at(ends.best, kMostValue));
    QPolygonF line;
    const auto &points = m_measure.points;
    if (points.empty()) {
        line << at(ends.worst, 0) << at(ends.best, kMostValue);
    }
    for (const knowledge::ValuePoint &point : points) {
        line << at(point.level, point.value);
    }
    painter.setPen(QPen(color(Token::Accent, scheme), 2));
    painter.drawPolyline(line);
    paintOptions(painter);
    for (int point = 0; point < int(points.size()); ++point) {
        const auto &shown = points[std::size_t(point)];
        const bool isCurrent = point == m_current && hasFocus();
        painter.setPen(QPen(color(Token::Accent, scheme), 2));
        painter.setBrush(color(isCurrent ? Token::Accent : Token::Surface, scheme));
        painter.drawEllipse(at(shown.level, shown.value), scaled(6), scaled(6));
        if (isCurrent) {
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(at(shown.level, shown.value), scaled(10), scaled(10));
        }
    }
}

void ValueCurve::paintCutoffs(QPainter &painter) const
{
    const auto scheme = drawing::schemeOf(palette());
    const QRectF area = plot();
    const auto leaveOut = [&](double from, double to, double limit) {
        const QRectF part(QPointF(at(from, 0).x(), area.top()),
                          QPointF(at(to, 0).x(), area.bottom()));
        painter.fillRect(part, color(Token::BadBackground, scheme));
        painter.fillRect(part, QBrush(color(Token::Bad, scheme), Qt::BDiagPattern));
        painter.setPen(QPen(color(Token::Bad, scheme), 2));
        painter.drawLine(QPointF(at(limit, 0).x(), area.top()),
                         QPointF(at(limit, 0).x(), area.bottom()));
    };
    if (m_cutoffs.atMost) {
        leaveOut(*m_cutoffs.atMost, m_right, *m_cutoffs.atMost);
    }
    if (m_cutoffs.atLeast) {
        leaveOut(m_left, *m_cutoffs.atLeast, *m_cutoffs.atLeast);
    }
}

void ValueCurve::paintOptions(QPainter &painter) const
{
    const auto scheme = drawing::schemeOf(palette());
    for (const Option &option : m_options) {
        const double value = knowledge::valueOf(m_measure, option.level);
        QColor band = drawing::slotColor(option.slot, scheme);
        band.setAlphaF(0.28F);
        painter.fillRect(QRectF(QPointF(at(option.low, 0).x(), plot().bottom() - scaled(3)),
                                QPointF(at(option.high, 0).x(), plot().bottom() + scaled(3))),
                         band);
        const QPointF place = at(option.level, value);
        painter.setPen(QPen(drawing::slotColor(option.slot, scheme), 1, Qt::DotLine));
        painter.drawLine(place, at(option.level, 0));
        drawing::drawMarker(painter, place, scaled(11), option.slot, scheme);
        painter.setPen(palette().color(QPalette::Text));
        // What it is worth, on the side that has room.
        const QString text = option.name + QChar::Space + Numbers().rating(value);
        const double width = painter.fontMetrics().horizontalAdvance(text);
        const bool isLeft = place.x() + scaled(9) + width > this->width();
        painter.drawText(place + QPointF(isLeft ? -scaled(9) - width : scaled(9), -scaled(4)),
                         text);
    }
}

} // namespace steelyard
