// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/marker.h"
#include "report/content/charts.h"
#include "report/formats/pdf/marker_state.h"
#include "report/formats/pdf/page_items.h"

#include <QPen>

#include <algorithm>

namespace steelyard::report::pdf {

using drawing::Scheme;
using drawing::Token;

namespace {

constexpr double kNameWidth = 150;
constexpr double kBeamHeight = 144;
constexpr double kBesideGap = 6;
constexpr TextStyle kBeside{13, 18, QFont::Normal, Token::Text, false};
constexpr TextStyle kOption{14, 20, QFont::Medium, Token::Text, false};
constexpr TextStyle kHead{12, 17, QFont::DemiBold, Token::TextSecondary, false};
constexpr TextStyle kShare{13, 17, QFont::Normal, Token::Text, false};
constexpr TextStyle kRemark{13, 18, QFont::Normal, Token::TextSecondary, false};

void paintShare(QPainter &painter, const QRectF &track, const ShareFigure::Bar &bar,
                const QColor &color)
{
    painter.fillRect(track, ink(Token::Sunken));
    painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * bar.share, track.height())),
                     color);
    if (!(bar.error > 0)) {
        return;
    }
    const auto at = [&](double share) {
        return track.left() + track.width() * std::clamp(share, 0.0, 1.0);
    };
    const double low = at(bar.share - bar.error);
    const double high = at(bar.share + bar.error);
    painter.setPen(QPen(ink(Token::Text), 1));
    painter.drawLine(QPointF(low, track.center().y()), QPointF(high, track.center().y()));
    for (const double x : {low, high}) {
        painter.drawLine(QPointF(x, track.top() - 1), QPointF(x, track.bottom() + 1));
    }
}

} // namespace

void append(PageItems &pageItems, const LayoutLimits &limits, const BeamFigure &figure)
{
    const double beamWidth = limits.width * 0.58;
    const double left = beamWidth + 24;
    std::vector<TextBoxPointer> beside;
    double textHeight = 0;
    for (const Text &text : figure.beside) {
        beside.push_back(fittedBox(text, kBeside, limits.width - left, limits));
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
        painter.setFont(fontOf(kBody));
        drawing::drawBeam(
            painter,
            QRectF(at + QPointF(0, (height - kBeamHeight) / 2), QSizeF(beamWidth, kBeamHeight)),
            content, Scheme::Print);
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
    appendCaption(pageItems, limits, figure.caption, false);
}

void append(PageItems &pageItems, const LayoutLimits &limits, const RadarFigure &figure)
{
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
    appendCaption(pageItems, limits, figure.caption, false);
}

void append(PageItems &pageItems, const LayoutLimits &limits, const ShareFigure &figure)
{
    const auto ranks = static_cast<double>(std::max<qsizetype>(1, figure.ranks.size()));
    const double step = (limits.width - kNameWidth) / ranks;
    const double barWidth = std::min(150.0, step - 24);
    if (!figure.ranks.isEmpty()) {
        std::vector<TextBoxPointer> names;
        for (const QString &rank : figure.ranks) {
            names.push_back(textBox(rank, kHead, step - 8));
        }
        PageItem head;
        head.before = 2;
        head.height = 20;
        head.keepWithNext = true;
        head.paint = [names, step](QPainter &painter, QPointF at) {
            for (std::size_t i = 0; i < names.size(); ++i) {
                names[i]->paint(painter,
                                at + QPointF(kNameWidth + step * static_cast<double>(i), 0));
            }
        };
        pageItems.push_back(std::move(head));
    }
    for (std::size_t i = 0; i < figure.lines.size(); ++i) {
        const ShareFigure::Line &line = figure.lines[i];
        const auto name = textBox(line.option.name, kOption, kNameWidth - 36);
        const auto remark = textBox(line.remark, kRemark, limits.width - kNameWidth);
        std::vector<TextBoxPointer> numbers;
        for (const ShareFigure::Bar &bar : line.bars) {
            numbers.push_back(textBox(bar.text, kShare, step - 8));
        }
        PageItem pageItem;
        pageItem.height =
            std::max({name->height(), line.remark.isEmpty() ? 28.0 : remark->height() + 2}) + 8;
        pageItem.keepWithNext = i == 0 && figure.lines.size() > 1;
        pageItem.paint = [=](QPainter &painter, QPointF at) {
            drawing::drawMarker(painter, at + QPointF(8, 10), 13, std::max(0, line.option.slot),
                                Scheme::Print, markerState(line.option));
            name->paint(painter, at + QPointF(24, 0));
            if (!line.remark.isEmpty()) {
                remark->paint(painter, at + QPointF(kNameWidth, 1));
            }
            for (std::size_t rank = 0; rank < line.bars.size(); ++rank) {
                const QPointF left = at + QPointF(kNameWidth + step * static_cast<double>(rank), 0);
                numbers[rank]->paint(painter, left);
                paintShare(painter, QRectF(left + QPointF(0, 18), QSizeF(barWidth, 7)),
                           line.bars[rank],
                           drawing::slotColor(std::max(0, line.option.slot), Scheme::Print));
            }
        };
        pageItems.push_back(std::move(pageItem));
    }
    appendCaption(pageItems, limits, figure.caption, false);
}

} // namespace steelyard::report::pdf
