// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profiles/profile_dots.h"

#include "drawing/marker.h"
#include "models/profile_model.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace steelyard {

using drawing::color;
using drawing::Token;

namespace {

constexpr int kLineHeight = 14;      // of one alternative inside a band
constexpr int kDenseLineHeight = 12; // where there are many
constexpr int kBandPadding = 8;
constexpr int kMarkerSize = 11;

double shareOf(double value)
{
    return std::clamp(value / 10, 0.0, 1.0);
}

} // namespace

ProfileDots::ProfileDots(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ProfileDots::setModel(ProfileModel *model)
{
    m_model = model;
    const auto changed = [this] {
        updateGeometry();
        update();
    };
    connect(model, &QAbstractItemModel::modelReset, this, changed);
    connect(model, &QAbstractItemModel::dataChanged, this, changed);
    changed();
}

void ProfileDots::setRows(const std::vector<int> &rows)
{
    m_rows = rows;
    updateGeometry();
    update();
}

int ProfileDots::nameWidth() const
{
    int width = 0;
    for (int group = 0; m_model && group < m_model->groupCount(); ++group) {
        const QString name = m_model
                                 ->headerData(ProfileModel::FirstGroupColumn + group,
                                              Qt::Horizontal, Qt::DisplayRole)
                                 .toString();
        width = std::max(width, fontMetrics().horizontalAdvance(name));
    }
    return width + scaled(16);
}

QSize ProfileDots::minimumSizeHint() const
{
    const int groups = m_model ? std::max(m_model->groupCount(), 1) : 1;
    const int lines = std::max(static_cast<int>(m_rows.size()), 2);
    const int height = scaled(lines > 4 ? kDenseLineHeight : kLineHeight);
    return {nameWidth() + scaled(220),
            scaled(24) + groups * (lines * height + scaled(kBandPadding))};
}

QSize ProfileDots::sizeHint() const
{
    return minimumSizeHint().expandedTo({scaled(480), scaled(430)});
}

ProfileDots::Frame ProfileDots::frame() const
{
    const double top = scaled(24);
    const double names = nameWidth();
    // Names stand at the leading edge; the scale itself always runs from left to right.
    const bool mirrored = isRightToLeft();
    QRectF plot(mirrored ? 0 : names, top, width() - names, height() - top);
    plot.adjust(scaled(8), 0, -scaled(12), 0);
    const int groups = m_model ? std::max(m_model->groupCount(), 1) : 1;
    return {QRectF(mirrored ? width() - names : 0, top, names, plot.height()), plot,
            plot.height() / groups};
}

double ProfileDots::lineStep(const Frame &frame) const
{
    const int count = std::max(static_cast<int>(m_rows.size()), 1);
    return std::min((frame.bandHeight - scaled(kBandPadding)) / count,
                    double(scaled(kLineHeight) * 2));
}

QString ProfileDots::textAt(QPointF point) const
{
    const Frame area = frame();
    if (!m_model || m_rows.empty() || !area.plot.contains(point)) {
        return {};
    }
    const int group = static_cast<int>((point.y() - area.plot.top()) / area.bandHeight);
    const double middle = area.plot.top() + area.bandHeight * (group + 0.5);
    const auto count = static_cast<double>(m_rows.size());
    const double line = (point.y() - middle) / lineStep(area) + count / 2;
    if (line < 0 || line >= count) {
        return {};
    }
    return m_model
        ->index(m_rows[static_cast<std::size_t>(line)], ProfileModel::FirstGroupColumn + group)
        .data(ProfileModel::SentenceRole)
        .toString();
}

bool ProfileDots::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
    return true;
}

void ProfileDots::paintEvent(QPaintEvent *)
{
    if (!m_model) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Frame area = frame();
    paintScale(painter, area);
    for (int group = 0; group < m_model->groupCount(); ++group) {
        paintBand(painter, area, group);
    }
}

void ProfileDots::paintScale(QPainter &painter, const Frame &frame) const
{
    const auto scheme = drawing::schemeOf(palette());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 12 / 14);
    painter.save();
    painter.setFont(small);
    for (int value = 0; value <= 10; value += 2) {
        const double x = qRound(frame.plot.left() + frame.plot.width() * shareOf(value)) + 0.5;
        painter.setPen(color(Token::Line, scheme));
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
        painter.setPen(color(Token::TextHint, scheme));
        painter.drawText(QRectF(x - scaled(20), 0, scaled(40), scaled(20)),
                         Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip,
                         locale().toString(value));
    }
    painter.restore();
}

void ProfileDots::paintBand(QPainter &painter, const Frame &frame, int group) const
{
    const auto scheme = drawing::schemeOf(palette());
    const int column = ProfileModel::FirstGroupColumn + group;
    const double top = frame.plot.top() + frame.bandHeight * group;
    if (group > 0) {
        painter.setPen(color(Token::Line, scheme));
        const double y = qRound(top) + 0.5;
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
    }
    painter.setPen(palette().color(QPalette::WindowText));
    const QRectF name(frame.names.left(), top, frame.names.width(), frame.bandHeight);
    painter.drawText(name,
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                                      Qt::AlignVCenter),
                     m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());

    const int count = std::max(static_cast<int>(m_rows.size()), 1);
    const double step = lineStep(frame);
    double y = top + frame.bandHeight / 2 - step * (count - 1) / 2;
    for (const int row : m_rows) {
        const QModelIndex index = m_model->index(row, column);
        const double line = y;
        y += step;
        const QVariant value = index.data(ProfileModel::ValueRole);
        if (!value.isValid()) {
            continue;
        }
        const int slot = index.data(ProfileModel::SlotRole).toInt();
        const bool isLeftOut = index.data(ProfileModel::LeftOutRole).toBool();
        const auto at = [&](double rating) {
            return QPointF(frame.plot.left() + frame.plot.width() * shareOf(rating), line);
        };
        painter.setPen(
            QPen(isLeftOut ? color(Token::Other, scheme) : drawing::slotColor(slot, scheme), 2,
                 Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(at(index.data(ProfileModel::LowRole).toDouble()),
                         at(index.data(ProfileModel::HighRole).toDouble()));
        const QPointF centre = at(value.toDouble());
        painter.setPen(QPen(color(Token::Surface, scheme), 3));
        painter.setBrush(color(Token::Surface, scheme));
        painter.drawPath(drawing::markerPath(centre, scaled(kMarkerSize), slot));
        drawing::drawMarker(painter, centre, scaled(kMarkerSize), slot, scheme,
                            isLeftOut ? drawing::MarkerState::Hollow
                                      : drawing::MarkerState::Filled);
    }
}

} // namespace steelyard
