// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/waterfall.h"

#include "drawing/marker.h"
#include "drawing/plain_text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace steelyard::drawing {

namespace {

constexpr double kTextsPart = 0.6; // of the width
constexpr double kPlotPart = 0.29;
constexpr double kBarHeight = 11; // lengths are those of body text of 14 pixels
constexpr double kEndHeight = 24;
constexpr double kScaleHeight = 18;
// The most a row has, so that no name of a file makes it higher than a page.
constexpr int kNameLines = 2;
constexpr int kDetailLines = 3;

QFont sized(const QFont &body, double part, QFont::Weight weight)
{
    QFont font = body;
    font.setWeight(weight);
    if (body.pixelSize() > 0) {
        font.setPixelSize(static_cast<int>(std::lround(body.pixelSize() * part)));
    } else {
        font.setPointSizeF(body.pointSizeF() * part);
    }
    return font;
}

// Where everything lies; all of it grows with the font.
struct WaterfallFrame
{
    QRectF area;
    double unit; // a pixel of the look
    QFont name;
    QFont detail;
    QFont number;
    QFont small;
    bool mirrored;

    WaterfallFrame(const QRectF &target, const QFont &font, bool isMirrored)
        : area(target)
        , unit((font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * 96 / 72) / 14)
        , name(sized(font, 13.0 / 14, QFont::Medium))
        , detail(sized(font, 12.0 / 14, QFont::Normal))
        , number(sized(font, 13.0 / 14, QFont::DemiBold))
        , small(sized(font, 12.0 / 14, QFont::Normal))
        , mirrored(isMirrored)
    {
    }

    [[nodiscard]] double textWidth() const { return area.width() * kTextsPart - 12 * unit; }
    [[nodiscard]] double textLeft() const
    {
        return mirrored ? area.right() - textWidth() : area.left();
    }
    [[nodiscard]] QRectF plot() const
    {
        const double width = area.width() * kPlotPart;
        const double left = mirrored ? area.right() - area.width() * kTextsPart - width
                                     : area.left() + area.width() * kTextsPart;
        return {left, area.top(), width, area.height() - kScaleHeight * unit};
    }
    [[nodiscard]] double place(const WaterfallContent &content, double value) const
    {
        const QRectF all = plot();
        const double part = (value - content.low) / (content.high - content.low);
        return all.left() + all.width() * std::clamp(part, 0.0, 1.0);
    }
    [[nodiscard]] PlainText nameOf(const WaterfallStep &step) const
    {
        return {step.name, name, textWidth(), 17 * unit, kNameLines};
    }
    [[nodiscard]] PlainText detailOf(const WaterfallStep &step) const
    {
        return {step.detail, detail, textWidth(), 15 * unit, kDetailLines};
    }
    [[nodiscard]] double heightOf(const WaterfallStep &step) const
    {
        const double texts =
            nameOf(step).height() + (step.detail.isEmpty() ? 0 : detailOf(step).height());
        return std::max(texts, kBarHeight * unit) + 3 * unit;
    }
    [[nodiscard]] double end() const { return kEndHeight * unit; }
    [[nodiscard]] double totalHeight(const WaterfallContent &content) const
    {
        double height = 2 * end() + kScaleHeight * unit;
        for (const WaterfallStep &step : content.steps) {
            height += heightOf(step);
        }
        return height;
    }
    // A number at the outer edge, across from the texts.
    void drawAmount(QPainter &painter, const QString &text, double middle, const QColor &ink) const
    {
        const PlainText amount(text, number, area.width(), 18 * unit);
        const double top = middle - 9 * unit;
        if (mirrored) {
            amount.draw(painter, {area.left(), top}, ink);
        } else {
            amount.drawFromRight(painter, {area.right(), top}, ink);
        }
    }
};

// Lines from lower left to upper right, cut off by calculation: not every paper knows a clipping or
// a pattern.
void hatch(QPainter &painter, const QRectF &bar, const QColor &ink, double step)
{
    painter.setPen(QPen(ink, step / 2.4));
    const int lines = static_cast<int>(std::ceil((bar.width() + bar.height()) / step - 0.5));
    for (int i = 0; i < lines; ++i) {
        const double start = bar.left() - bar.height() + (i + 0.5) * step;
        const double from = std::max(start, bar.left());
        const double to = std::min(start + bar.height(), bar.right());
        if (to > from) {
            painter.drawLine(QPointF(from, bar.bottom() - (from - start)),
                             QPointF(to, bar.bottom() - (to - start)));
        }
    }
}

void drawStepBar(QPainter &painter, const QRectF &bar, const WaterfallStep &step, double unit,
                 Scheme scheme)
{
    const QColor own = slotColor(step.slot, scheme);
    if (step.fill == WaterfallFill::For) {
        painter.fillRect(bar, own);
        return;
    }
    if (step.fill == WaterfallFill::Against) {
        hatch(painter, bar, own, 4.5 * unit);
    } else {
        painter.setPen(QPen(own, 0.75 * unit));
        const int lines = static_cast<int>(std::ceil((bar.width() / unit - 1) / 4));
        for (int i = 1; i < lines; ++i) {
            const double x = bar.left() + i * 4 * unit;
            painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()));
        }
    }
    painter.setPen(QPen(own, 1.25 * unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
}

void drawGrid(QPainter &painter, const WaterfallFrame &frame, const WaterfallContent &content,
              Scheme scheme)
{
    const QRectF plot = frame.plot();
    for (std::size_t i = 0; i < content.ticks.size(); ++i) {
        const double x = frame.place(content, content.ticks[i]);
        painter.setPen(QPen(color(Token::Line, scheme), frame.unit));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const PlainText number(content.tickTexts.value(static_cast<qsizetype>(i)), frame.small,
                               plot.width(), kScaleHeight * frame.unit);
        number.draw(painter, {x - number.usedWidth() / 2, plot.bottom()},
                    color(Token::TextSecondary, scheme));
    }
}

void drawEnd(QPainter &painter, const WaterfallFrame &frame, const WaterfallContent &content,
             const WaterfallEnd &end, double top, Scheme scheme)
{
    const double middle = top + frame.end() / 2;
    const double unit = frame.unit;
    const double room = 20 * unit; // of the sign
    const double left = frame.textLeft();
    QFont strong = frame.name;
    strong.setWeight(QFont::DemiBold);
    const PlainText name(end.name, strong, frame.textWidth() - room, frame.end(), 1);
    const double gap = 8 * unit;
    const double noteRoom = frame.textWidth() - room - name.usedWidth() - gap;
    const PlainText whole(end.note, frame.small, frame.textWidth(), frame.end(), 1);
    // A note that would be cut is left out: it stands where the decision is told.
    const PlainText note(whole.usedWidth() <= noteRoom ? end.note : QString(), frame.small,
                         frame.textWidth(), frame.end(), 1);
    if (frame.mirrored) {
        const double right = left + frame.textWidth();
        drawMarker(painter, {right - 7 * unit, middle}, 12 * unit, end.slot, scheme);
        name.drawFromRight(painter, {right - room, top}, color(Token::Text, scheme));
        note.drawFromRight(painter, {right - room - name.usedWidth() - gap, top},
                           color(Token::TextSecondary, scheme));
    } else {
        drawMarker(painter, {left + 7 * unit, middle}, 12 * unit, end.slot, scheme);
        name.draw(painter, {left + room, top}, color(Token::Text, scheme));
        note.draw(painter, {left + room + name.usedWidth() + gap, top},
                  color(Token::TextSecondary, scheme));
    }
    frame.drawAmount(painter, end.text, middle, color(Token::Text, scheme));
    drawMarker(painter, {frame.place(content, end.value), middle}, 11 * unit, end.slot, scheme);
}

// How far the end lies from where it began, with its number beside.
void drawDifference(QPainter &painter, const WaterfallFrame &frame, const WaterfallContent &content,
                    double top, Scheme scheme)
{
    const double middle = top + frame.end() / 2;
    const double unit = frame.unit;
    const double from = frame.place(content, content.start.value);
    const double to = frame.place(content, content.end.value);
    const Token token = content.mood == WaterfallMood::Lead    ? Token::Accent
                        : content.mood == WaterfallMood::Level ? Token::TextSecondary
                                                               : Token::Warning;
    painter.setPen(QPen(color(token, scheme), 2.5 * unit));
    painter.drawLine(QPointF(from, middle), QPointF(to, middle));
    painter.drawLine(QPointF(from, middle - 4 * unit), QPointF(from, middle + 4 * unit));
    const PlainText text(content.difference, frame.number, frame.area.width(), frame.end());
    const double right = std::max(from, to) + 11 * unit;
    // Beyond the scale there is room up to the end's own number.
    const QRectF plot = frame.plot();
    const double most = frame.mirrored ? plot.right() : frame.area.right() - 42 * unit;
    const double left = right + text.usedWidth() <= most
                            ? right
                            : std::min(from, to) - 11 * unit - text.usedWidth();
    text.draw(painter, {left, top}, color(token, scheme));
}

} // namespace

double waterfallHeight(const WaterfallContent &content, double width, const QFont &font)
{
    return WaterfallFrame(QRectF(0, 0, width, 0), font, false).totalHeight(content);
}

std::vector<QRectF> waterfallRows(const WaterfallContent &content, const QRectF &area,
                                  const QFont &font)
{
    const WaterfallFrame frame(area, font, false);
    std::vector<QRectF> rows;
    double top = area.top() + frame.end();
    for (const WaterfallStep &step : content.steps) {
        const double height = frame.heightOf(step);
        rows.emplace_back(area.left(), top, area.width(), height);
        top += height;
    }
    return rows;
}

void drawWaterfall(QPainter &painter, const QRectF &area, const WaterfallContent &content,
                   const QFont &font, Scheme scheme, bool mirrored)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double height = WaterfallFrame(area, font, mirrored).totalHeight(content);
    const WaterfallFrame frame(QRectF(area.topLeft(), QSizeF(area.width(), height)), font,
                               mirrored);
    const double unit = frame.unit;
    drawGrid(painter, frame, content, scheme);
    const QPen rule(color(Token::Line, scheme), unit);
    const QPen joint(color(Token::Edge, scheme), unit);
    double top = frame.area.top();
    double joined = top + frame.end() / 2;
    const auto connect = [&](double value, double middle) {
        const double x = frame.place(content, value);
        painter.setPen(joint);
        painter.drawLine(QPointF(x, joined), QPointF(x, middle));
        joined = middle;
    };
    const double last = frame.area.top() + height - kScaleHeight * unit - frame.end();
    QPen dotted(color(Token::Edge, scheme), unit, Qt::CustomDashLine);
    dotted.setDashPattern({1.5, 2.5});
    painter.setPen(dotted);
    const double from = frame.place(content, content.start.value);
    painter.drawLine(QPointF(from, joined), QPointF(from, last + frame.end() / 2));
    top += frame.end();
    for (const double y : {top, last}) {
        painter.setPen(rule);
        painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y));
    }
    for (const WaterfallStep &step : content.steps) {
        const double rowHeight = frame.heightOf(step);
        const double middle = top + rowHeight / 2;
        connect(step.from, middle);
        const double x1 = frame.place(content, std::min(step.from, step.to));
        const double x2 = frame.place(content, std::max(step.from, step.to));
        drawStepBar(
            painter,
            QRectF(x1, middle - kBarHeight * unit / 2, std::max(unit, x2 - x1), kBarHeight * unit),
            step, unit, scheme);
        const PlainText name = frame.nameOf(step);
        const PlainText detail = frame.detailOf(step);
        const QPointF text(frame.textLeft(), top + 1.5 * unit);
        const auto put = [&](const PlainText &line, double down, Token token) {
            if (mirrored) {
                line.drawFromRight(painter, text + QPointF(frame.textWidth(), down),
                                   color(token, scheme));
            } else {
                line.draw(painter, text + QPointF(0, down), color(token, scheme));
            }
        };
        put(name, 0, Token::Text);
        if (!step.detail.isEmpty()) {
            put(detail, name.height(), Token::TextSecondary);
        }
        frame.drawAmount(painter, step.amount, middle, color(Token::Text, scheme));
        top += rowHeight;
    }
    connect(content.end.value, last + frame.end() / 2);
    drawDifference(painter, frame, content, last, scheme);
    drawEnd(painter, frame, content, content.start, frame.area.top(), scheme);
    drawEnd(painter, frame, content, content.end, last, scheme);
    painter.restore();
}

} // namespace steelyard::drawing
