// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/marker.h"
#include "report/content/charts.h"
#include "report/content/figure_text.h"
#include "report/formats/pdf/marker_state.h"
#include "report/formats/pdf/page_items.h"
#include "report/formats/pdf/tagged_writer.h"

#include <QPen>

#include <algorithm>

namespace steelyard::report::pdf {

using drawing::Scheme;
using drawing::Token;

namespace {

constexpr double kBeamHeight = 144;
constexpr double kBesideGap = 6;
constexpr TextStyle kBeside{13, 18, QFont::Normal, Token::Text, false};
constexpr TextStyle kOption{14, 20, QFont::Medium, Token::Text, false};

TagPointer figureTag(const QString &alternative, const LayoutLimits &limits)
{
    TagDetails details;
    details.alternative = alternative;
    return newTag("Figure", limits.tag, details);
}

} // namespace

void append(PageItems &pageItems, const LayoutLimits &limits, const BeamFigure &figure)
{
    const double beamWidth = limits.width * 0.58;
    const double left = beamWidth + 24;
    const TagPointer tag = figureTag(alternativeText(figure), limits);
    std::vector<TextBoxPointer> beside;
    double textHeight = 0;
    for (const Text &text : figure.beside) {
        beside.push_back(
            fittedBox(text, kBeside, limits.width - left, limits, newTag("P", limits.tag)));
        textHeight += beside.back()->height() + (beside.size() > 1 ? kBesideGap : 0);
    }
    // Very long names make the text too high to stand beside: then it follows below.
    const bool isBeside = textHeight <= 2 * kBeamHeight;
    const double height = isBeside ? std::max(kBeamHeight, textHeight) : kBeamHeight;
    PageItem pageItem;
    pageItem.before = 18;
    pageItem.height = height;
    pageItem.keepWithNext = !isBeside;
    pageItem.paint = [=, content = figure.content](QPainter &painter, QPointF at) {
        const QRectF area(at + QPointF(0, (height - kBeamHeight) / 2),
                          QSizeF(beamWidth, kBeamHeight));
        {
            const PaintedAs painted(painter, tag, area);
            painter.setFont(fontOf(kBody));
            drawing::drawBeam(painter, area, content, Scheme::Print);
        }
        if (!isBeside) {
            return;
        }
        QPointF text = at + QPointF(left, (height - textHeight) / 2);
        for (const TextBoxPointer &box : beside) {
            box->paint(painter, text);
            text.ry() += box->height() + kBesideGap;
        }
    };
    pageItems.push_back(std::move(pageItem));
    if (!isBeside) {
        for (const Text &text : figure.beside) {
            append(pageItems, limits, Paragraph{text, ParagraphRole::Body});
        }
    }
    appendCaption(pageItems, limits, figure.caption, false, newTag("P", limits.tag));
}

void append(PageItems &pageItems, const LayoutLimits &limits, const RadarFigure &figure)
{
    const TagPointer tag = figureTag(alternativeText(figure, limits.locale), limits);
    struct Entry
    {
        int slot;
        TextBoxPointer name;
        double left;
    };
    std::vector<Entry> legend;
    double x = 0;
    for (const drawing::RadarSeries &series : figure.content.series) {
        const double room = limits.width / static_cast<double>(figure.content.series.size()) - 60;
        const auto name = textBox(series.name, kOption, room);
        legend.push_back({series.slot, name, x});
        x += 42 + name->usedWidth() + 24;
    }
    const double legendWidth = x - 24;
    double legendHeight = 20;
    for (const Entry &entry : legend) {
        legendHeight = std::max(legendHeight, entry.name->height());
    }
    const double sheetWidth = limits.width;

    PageItem pageItem;
    pageItem.before = 4;
    pageItem.height = kRadarSize.height() + 12 + legendHeight + 12;
    pageItem.paint = [=, radar = radarPicture(figure, Scheme::Print)](QPainter &painter,
                                                                      QPointF at) {
        const PaintedAs painted(
            painter, tag, QRectF(at, QSizeF(sheetWidth, kRadarSize.height() + 12 + legendHeight)));
        painter.drawPicture(at + QPointF((sheetWidth - kRadarSize.width()) / 2, 0), radar);
        const QPointF row = at + QPointF((sheetWidth - legendWidth) / 2, kRadarSize.height() + 12);
        for (const Entry &entry : legend) {
            const QPointF from = row + QPointF(entry.left, 10);
            painter.setPen(drawing::slotPen(entry.slot, Scheme::Print, 2));
            painter.drawLine(from, from + QPointF(32, 0));
            drawing::drawMarker(painter, from + QPointF(16, 0), 12, entry.slot, Scheme::Print);
            entry.name->paint(painter, row + QPointF(entry.left + 42, 0));
        }
    };
    pageItems.push_back(std::move(pageItem));
    appendCaption(pageItems, limits, figure.caption, false, newTag("P", limits.tag));
}

} // namespace steelyard::report::pdf
