// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/radar_chart.h"

#include "drawing/marker.h"
#include "drawing/radar_items.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QGuiApplication>
#include <QLineSeries>
#include <QPolarChart>
#include <QTextDocument>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace steelyard::drawing {

namespace {

constexpr std::size_t kLeastAxes = 3;
constexpr std::size_t kMostAxes = 8; // more labels would touch each other
constexpr double kLineWidth = 2.2;
constexpr double kLabelDistance = 9; // so that a marker at 10 does not touch the label
constexpr double kLeastRadius = 20;
constexpr QMarginsF kRim{7, 7, 7, 7}; // half a marker and its edge

using Run = QList<QPointF>;

// The lines of a series: one closed line, or one for each stretch between missing values.
QList<Run> runsOf(const std::vector<std::optional<double>> &values)
{
    const std::size_t count = values.size();
    const auto missing = std::find(values.begin(), values.end(), std::nullopt);
    // Starting behind a gap, a stretch over 12 o'clock stays in one piece.
    const std::size_t start =
        missing == values.end() ? 0 : static_cast<std::size_t>(missing - values.begin());
    QList<Run> runs;
    Run run;
    const auto finish = [&runs, &run] {
        if (run.size() > 1) {
            runs.append(run);
        }
        run.clear();
    };
    for (std::size_t step = 0; step <= count; ++step) {
        const std::size_t i = (start + step) % count;
        if (!values[i]) {
            finish();
            continue;
        }
        // The first axis is at both ends of the angle: 0 and the number of axes.
        if (i == 0 && !run.isEmpty()) {
            run.append({static_cast<double>(count), *values[i]});
            finish();
        }
        run.append({static_cast<double>(i), *values[i]});
    }
    finish();
    return runs;
}

void ignoreMouse(QGraphicsItem &item)
{
    // Qt Charts 6.4 can crash while it handles clicks on its series.
    item.setAcceptedMouseButtons(Qt::NoButton);
    item.setAcceptHoverEvents(false);
    const auto children = item.childItems();
    for (QGraphicsItem *child : children) {
        ignoreMouse(*child);
    }
}

} // namespace

class RadarChart::Private
{
public:
    explicit Private(Scheme wantedScheme)
        : scheme(wantedScheme)
        , font(QGuiApplication::font())
        , chart(new QPolarChart)
    {
        scene.addItem(chart); // which owns it
        chart->setAnimationOptions(QChart::NoAnimation);
        chart->setBackgroundVisible(false);
        chart->setDropShadowEnabled(false);
        chart->setMargins({});
        chart->layout()->setContentsMargins(0, 0, 0, 0);
        chart->legend()->hide();
    }

    void rebuild()
    {
        qDeleteAll(markers);
        markers.clear();
        delete std::exchange(grid, nullptr);
        qDeleteAll(labels);
        labels.clear();
        chart->removeAllSeries();
        const auto axes = chart->axes();
        for (QAbstractAxis *axis : axes) {
            chart->removeAxis(axis);
            delete axis;
        }
        if (content.axes.size() < kLeastAxes) {
            return;
        }
        addAxes();
        addLabels();
        for (const RadarSeries &series : content.series) {
            addSeries(series);
        }
        layOut();
    }

    void resize(QSizeF size)
    {
        scene.setSceneRect(QRectF(QPointF(), size));
        chart->setGeometry(scene.sceneRect());
        layOut();
    }

    RadarContent content;
    Scheme scheme;
    QFont font;
    QGraphicsScene scene;

private:
    // A table, since nothing else sets lines flush with the side that faces the plot.
    [[nodiscard]] QString labelOf(std::size_t index) const
    {
        const RadarAxis &axis = content.axes[index];
        const std::size_t twice = 2 * index;
        const QString side = twice == 0 || twice == content.axes.size() ? QStringLiteral("center")
                             : twice < content.axes.size()              ? QStringLiteral("left")
                                                                        : QStringLiteral("right");
        const QFont small = radarFont(font, 12, QFont::Normal);
        const QString size = small.pixelSize() > 0 ? QStringLiteral("%1px").arg(small.pixelSize())
                                                   : QStringLiteral("%1pt").arg(small.pointSizeF());
        const QString row = QStringLiteral("<tr><td align=\"%1\" style=\"%2\">%3</td></tr>");
        QString rows = row.arg(side, QStringLiteral("white-space:pre"), axis.name.toHtmlEscaped());
        if (!axis.detail.isEmpty()) {
            rows += row.arg(side,
                            QStringLiteral("white-space:pre;font-size:%1;font-weight:400;color:%2")
                                .arg(size, color(Token::TextSecondary, scheme).name()),
                            axis.detail.toHtmlEscaped());
        }
        return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\">%1</table>").arg(rows);
    }

    // The axes only map the series. Qt Charts would draw circles where straight lines between the
    // axes need polygons, hide labels that do not fit, and hide both where the plot's size is set.
    void addAxes()
    {
        angular = new QValueAxis;
        angular->setRange(0, static_cast<double>(content.axes.size()));
        radial = new QValueAxis;
        radial->setRange(0, kHighestRating);
        for (QValueAxis *axis : {angular, radial}) {
            axis->setVisible(false);
        }
        chart->addAxis(angular, QPolarChart::PolarOrientationAngular);
        chart->addAxis(radial, QPolarChart::PolarOrientationRadial);
        grid = new RadarGridItem(static_cast<int>(content.axes.size()), scheme, font, chart);
    }

    void addSeries(const RadarSeries &series)
    {
        std::vector<std::optional<double>> values = series.values;
        values.resize(content.axes.size());
        const auto runs = runsOf(values);
        const auto state = series.isLeftOut ? MarkerState::Hollow : MarkerState::Filled;
        for (const Run &run : runs) {
            auto *line = new QLineSeries;
            line->replace(run);
            addToChart(*line);
            line->setPen(slotPen(series.slot, scheme, kLineWidth, state));
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (values[i]) {
                markers.append(new MarkerItem(series.slot, state,
                                              {static_cast<double>(i), *values[i]}, scheme, chart));
            }
        }
    }

    void addToChart(QLineSeries &series)
    {
        chart->addSeries(&series);
        series.attachAxis(angular);
        series.attachAxis(radial);
    }

    void addLabels()
    {
        for (std::size_t i = 0; i < content.axes.size(); ++i) {
            auto *label = new QGraphicsTextItem(chart);
            label->setDefaultTextColor(color(Token::Text, scheme));
            label->setFont(radarFont(font, 13, QFont::Medium));
            label->document()->setDocumentMargin(0);
            label->setHtml(labelOf(i));
            labels.append(label);
        }
    }

    // Where a label lies around a plot of this radius, whose centre is (0, 0).
    [[nodiscard]] QRectF labelRect(qsizetype axis, double radius) const
    {
        const QPointF direction = towards(static_cast<double>(axis));
        const QPointF end = direction * (radius + kLabelDistance);
        const QSizeF size = labels[axis]->boundingRect().size();
        const bool isCentred = std::abs(direction.x()) < 0.01;
        const double left = isCentred ? -size.width() / 2 : direction.x() > 0 ? 0 : -size.width();
        return {end + QPointF(left, (direction.y() - 1) * size.height() / 2), size};
    }

    void layOut()
    {
        const QRectF area = scene.sceneRect();
        if (labels.isEmpty() || area.isEmpty()) {
            return;
        }
        double radius = std::floor(std::min(area.width(), area.height()) / 2);
        QRectF used;
        do {
            radius -= 1;
            used = QRectF(-radius, -radius, 2 * radius, 2 * radius).marginsAdded(kRim);
            for (qsizetype i = 0; i < labels.size(); ++i) {
                used |= labelRect(i, radius);
            }
            // The plot stays in the middle from side to side.
            const double half = std::max(-used.left(), used.right());
            used.setLeft(-half);
            used.setRight(half);
        } while (radius > kLeastRadius &&
                 (used.width() > area.width() || used.height() > area.height()));

        const QPointF centre = area.center() - used.center();
        const QRectF plot(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        chart->setPlotArea(plot);
        chart->layout()->activate();
        grid->setPos(centre);
        grid->setRadius(radius);
        for (qsizetype i = 0; i < labels.size(); ++i) {
            labels[i]->setPos(centre + labelRect(i, radius).topLeft());
        }
        for (MarkerItem *marker : std::as_const(markers)) {
            marker->setPos(centre + towards(marker->value().x()) * radius *
                                        (marker->value().y() / kHighestRating));
        }
        ignoreMouse(*chart);
    }

    [[nodiscard]] QPointF towards(double axis) const
    {
        return radarDirection(axis, static_cast<int>(content.axes.size()));
    }

    QPolarChart *chart;
    QValueAxis *angular = nullptr;
    QValueAxis *radial = nullptr;
    RadarGridItem *grid = nullptr;
    QList<QGraphicsTextItem *> labels;
    QList<MarkerItem *> markers;
};

RadarChart::RadarChart(Scheme scheme)
    : d(std::make_unique<Private>(scheme))
{
}

RadarChart::~RadarChart() = default;

void RadarChart::setContent(const RadarContent &content)
{
    d->content = content;
    d->content.axes.resize(std::min(content.axes.size(), kMostAxes));
    d->rebuild();
}

void RadarChart::setScheme(Scheme scheme)
{
    d->scheme = scheme;
    d->rebuild();
}

void RadarChart::setFont(const QFont &body)
{
    d->font = body;
    d->rebuild();
}

void RadarChart::resize(QSizeF size)
{
    d->resize(size);
}

QGraphicsScene *RadarChart::scene() const
{
    return &d->scene;
}

void RadarChart::render(QPainter &painter, const QRectF &target)
{
    d->scene.render(&painter, target, d->scene.sceneRect(), Qt::KeepAspectRatio);
}

} // namespace steelyard::drawing
