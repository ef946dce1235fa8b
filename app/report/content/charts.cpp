// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content/charts.h"

#include "report/content/report_font.h"

namespace steelyard::report {

void drawCharts(Report &report)
{
    for (Section &section : report.sections) {
        for (Block &block : section.blocks) {
            auto *figure = std::get_if<RadarFigure>(&block);
            if (!figure) {
                continue;
            }
            for (const drawing::Scheme scheme :
                 {drawing::Scheme::Print, drawing::Scheme::Light, drawing::Scheme::Dark}) {
                figure->drawn.emplace(scheme, radarPicture(*figure, scheme));
            }
        }
    }
}

QPicture radarPicture(const RadarFigure &figure, drawing::Scheme scheme)
{
    if (const auto found = figure.drawn.find(scheme); found != figure.drawn.end()) {
        return found->second;
    }
    drawing::RadarChart radar(scheme);
    radar.setFont(fontOf({14, 20}));
    radar.setContent(figure.content);
    radar.resize(kRadarSize);
    QPicture picture;
    QPainter painter(&picture);
    radar.render(painter, QRectF(QPointF(), kRadarSize));
    painter.end();
    return picture;
}

} // namespace steelyard::report
