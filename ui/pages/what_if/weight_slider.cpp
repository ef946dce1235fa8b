// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if/weight_slider.h"

#include "drawing/tokens.h"
#include "ui/theme/accessible_controls.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace steelyard {

using drawing::Token;

namespace {

constexpr int kHandleSize = 16;
constexpr int kMargin = 12; // room for the handle and its focus ring at both ends

} // namespace

WeightSlider::WeightSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setRange(0, kWhole);
    sayInParts(*this, kWhole / 100); // percents
    setSingleStep(kWhole / 100);
    setPageStep(kWhole / 20);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QSlider::valueChanged, this,
            [this](int value) { Q_EMIT shareChosen(static_cast<double>(value) / kWhole); });
}

void WeightSlider::setTrack(const Track &track)
{
    if (!(track == m_track)) {
        m_track = track;
        update();
    }
}

void WeightSlider::showShare(double share)
{
    const QSignalBlocker quiet(this);
    setValue(qRound(share * kWhole));
}

QSize WeightSlider::sizeHint() const
{
    return {scaled(220), scaled(28)};
}

QSize WeightSlider::minimumSizeHint() const
{
    return {scaled(110), scaled(28)};
}

double WeightSlider::place(double share) const
{
    const double part = std::clamp(share * kWhole / std::max(1, maximum()), 0.0, 1.0);
    const double x = scaled(kMargin) + part * (width() - 2 * scaled(kMargin));
    return isRightToLeft() ? width() - x : x;
}

void WeightSlider::paintEvent(QPaintEvent * /*event*/)
{
    const auto scheme = currentScheme();
    const auto paint = [&](Token token) { return drawing::color(token, scheme); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    const double whole = static_cast<double>(maximum()) / kWhole;
    const auto bar = [&](double from, double to, double half, const QColor &colour) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(
            QRectF(QPointF(place(from), middle - half), QPointF(place(to), middle + half))
                .normalized(),
            2, 2);
    };
    bar(0, whole, 2, paint(Token::LineStrong));
    if (m_track.stays) {
        const auto [low, high] = *m_track.stays;
        bar(std::min(low, whole), std::min(high, whole), 5, paint(Token::TintStrong));
        painter.setPen(QPen(paint(Token::Accent), 2));
        for (const auto &[flips, share] :
             {std::pair(m_track.flipsBelow, low), std::pair(m_track.flipsAbove, high)}) {
            if (flips && share <= whole) {
                painter.drawLine(QPointF(place(share), middle - 8),
                                 QPointF(place(share), middle + 8));
            }
        }
    }
    painter.setPen(QPen(paint(Token::Text), 2, Qt::DotLine));
    painter.drawLine(QPointF(place(m_track.agreed), middle - 10),
                     QPointF(place(m_track.agreed), middle + 10));

    const QPointF at(place(static_cast<double>(value()) / kWhole), middle);
    const double half = scaled(kHandleSize) / 2.0;
    painter.setPen(QPen(paint(isEnabled() ? Token::Accent : Token::LineStrong), 2));
    painter.setBrush(paint(isSliderDown() || hasFocus() ? Token::Accent : Token::Surface));
    painter.drawEllipse(at, half - 1, half - 1);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, half + 2, half + 2);
    }
}

void WeightSlider::drag(double x)
{
    const double from = scaled(kMargin);
    const double along = isRightToLeft() ? width() - x : x;
    const double part = (along - from) / std::max(1.0, width() - 2 * from);
    // Whole per cents: what a hand can mean.
    const int percent = qRound(std::clamp(part, 0.0, 1.0) * maximum() * 100 / kWhole);
    setValue(percent * kWhole / 100);
}

void WeightSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setSliderDown(true);
    drag(event->position().x());
    update();
}

void WeightSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown()) {
        drag(event->position().x());
    }
}

void WeightSlider::mouseReleaseEvent(QMouseEvent * /*event*/)
{
    setSliderDown(false);
    update();
}

// The wheel scrolls the page; only where the slider has the focus is it meant for the weight.
void WeightSlider::wheelEvent(QWheelEvent *event)
{
    if (hasFocus()) {
        QSlider::wheelEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace steelyard
