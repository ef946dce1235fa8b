// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/radar_chart.h"

#include "drawing/marker.h"

#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QGuiApplication>
#include <QLineSeries>
#include <QPolarChart>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace steelyard::drawing {

namespace {

constexpr std::size_t leastAxes = 3;
constexpr std::size_t mostAxes = 8; // with more, Qt Charts hides labels
constexpr double highestRating = 10;
constexpr double lineWidth = 2.2;
constexpr double markerSize = 11;

QFont resized(QFont font, double ratio, QFont::Weight weight)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * ratio)));
    else
        font.setPointSizeF(font.pointSizeF() * ratio);
    font.setWeight(weight);
    return font;
}

// A marker on the chart as a path; the shapes of scatter series are rectangles and circles only,
// and pictures would end as bitmaps on paper.
class MarkerItem : public QGraphicsItem
{
public:
    MarkerItem(int slot, QPointF value, Scheme scheme, QGraphicsItem *parent)
        : QGraphicsItem(parent)
        , m_slot(slot)
        , m_value(value)
        , m_scheme(scheme)
    {
        setZValue(100);
        setAcceptedMouseButtons(Qt::NoButton);
    }

    [[nodiscard]] QPointF value() const { return m_value; }

    [[nodiscard]] QRectF boundingRect() const override
    {
        const double half = markerSize;
        return {-half, -half, 2 * half, 2 * half};
    }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/,
               QWidget * /*widget*/) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(
            QPen(color(Token::Surface, m_scheme), 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(markerPath({}, markerSize, m_slot));
        drawMarker(*painter, {}, markerSize, m_slot, m_scheme);
    }

private:
    int m_slot;
    QPointF m_value;
    Scheme m_scheme;
};

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
        if (run.size() > 1)
            runs.append(run);
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
    for (QGraphicsItem *child : children)
        ignoreMouse(*child);
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
        QObject::connect(chart, &QChart::plotAreaChanged, chart, [this] { placeMarkers(); });
    }

    void rebuild()
    {
        qDeleteAll(markers);
        markers.clear();
        chart->removeAllSeries();
        const auto axes = chart->axes();
        for (QAbstractAxis *axis : axes) {
            chart->removeAxis(axis);
            delete axis;
        }
        if (content.axes.size() < leastAxes)
            return;
        addAxes();
        for (const RadarSeries &series : content.series)
            addSeries(series);
        ignoreMouse(*chart);
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
    // Qt Charts shows labels as rich text. A table, since nothing else sets lines flush with the
    // side that faces the plot.
    [[nodiscard]] QString labelOf(std::size_t index) const
    {
        const RadarAxis &axis = content.axes[index];
        const std::size_t twice = 2 * index;
        const QString side = twice == 0 || twice == content.axes.size() ? QStringLiteral("center")
                             : twice < content.axes.size()              ? QStringLiteral("left")
                                                                        : QStringLiteral("right");
        const QFont small = resized(font, 12.0 / 14, QFont::Normal);
        const QString size = small.pixelSize() > 0 ? QStringLiteral("%1px").arg(small.pixelSize())
                                                   : QStringLiteral("%1pt").arg(small.pointSizeF());
        const QString row = QStringLiteral("<tr><td align=\"%1\" style=\"%2\">%3</td></tr>");
        QString rows = row.arg(side, QStringLiteral("white-space:pre"), axis.name.toHtmlEscaped());
        if (!axis.detail.isEmpty())
            rows += row.arg(side,
                            QStringLiteral("white-space:pre;font-size:%1;font-weight:400;color:%2")
                                .arg(size, color(Token::TextSecondary, scheme).name()),
                            axis.detail.toHtmlEscaped());
        return QStringLiteral(
                   "<table cellspacing=\"0\" cellpadding=\"0\" style=\"margin:4px\">%1</table>")
            .arg(rows);
    }

    void addAxes()
    {
        const QPen grid(color(Token::Line, scheme), 1);
        angular = new QCategoryAxis;
        angular->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        angular->setStartValue(0);
        angular->setRange(0, static_cast<double>(content.axes.size()));
        for (std::size_t i = 0; i < content.axes.size(); ++i)
            angular->append(labelOf(i), static_cast<double>(i));
        angular->setLabelsFont(resized(font, 13.0 / 14, QFont::Medium));
        angular->setLabelsColor(color(Token::Text, scheme));
        angular->setGridLinePen(grid);
        angular->setLinePen(QPen(color(Token::LineStrong, scheme), 1));
        angular->setShadesVisible(false);

        radial = new QValueAxis;
        radial->setRange(0, highestRating);
        radial->setTickCount(6);
        radial->setLabelFormat(QStringLiteral("%d"));
        radial->setLabelsFont(resized(font, 11.0 / 14, QFont::Normal));
        radial->setLabelsColor(color(Token::TextHint, scheme));
        radial->setGridLinePen(grid);
        radial->setLinePen(grid);
        radial->setShadesVisible(false);

        chart->addAxis(angular, QPolarChart::PolarOrientationAngular);
        chart->addAxis(radial, QPolarChart::PolarOrientationRadial);
    }

    void addSeries(const RadarSeries &series)
    {
        std::vector<std::optional<double>> values = series.values;
        values.resize(content.axes.size());
        const auto runs = runsOf(values);
        for (const Run &run : runs) {
            auto *line = new QLineSeries;
            line->replace(run);
            addToChart(*line);
            line->setPen(slotPen(series.slot, scheme, lineWidth));
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (values[i])
                markers.append(new MarkerItem(series.slot, {static_cast<double>(i), *values[i]},
                                              scheme, chart));
        }
    }

    void addToChart(QLineSeries &series)
    {
        chart->addSeries(&series);
        series.attachAxis(angular);
        series.attachAxis(radial);
    }

    // Qt Charts leaves too little room for labels at the sides: the margins take what is missing.
    void layOut()
    {
        QMargins margins;
        for (int attempt = 0; attempt < 8; ++attempt) {
            chart->setMargins(margins);
            chart->layout()->activate();
            const QMargins missing = cutOff();
            if (missing.isNull())
                break;
            margins += missing;
        }
        placeMarkers();
    }

    // How far the labels reach beyond the scene.
    [[nodiscard]] QMargins cutOff() const
    {
        QRectF labels = scene.sceneRect();
        const auto items = scene.items();
        for (const QGraphicsItem *item : items) {
            if (item->type() == QGraphicsTextItem::Type && item->isVisible())
                labels |= item->sceneBoundingRect();
        }
        const QRectF &whole = scene.sceneRect();
        const auto up = [](double length) { return static_cast<int>(std::ceil(length)); };
        return {up(whole.left() - labels.left()), up(whole.top() - labels.top()),
                up(labels.right() - whole.right()), up(labels.bottom() - whole.bottom())};
    }

    void placeMarkers()
    {
        const QPointF centre = chart->plotArea().center();
        const double radius = chart->plotArea().width() / 2;
        for (MarkerItem *marker : std::as_const(markers)) {
            const double turn = marker->value().x() / static_cast<double>(content.axes.size());
            QLineF ray(centre, centre + QPointF(0, -1));
            ray.setAngle(90 - 360 * turn);
            ray.setLength(radius * marker->value().y() / highestRating);
            marker->setPos(ray.p2());
        }
    }

    QPolarChart *chart;
    QCategoryAxis *angular = nullptr;
    QValueAxis *radial = nullptr;
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
    d->content.axes.resize(std::min(content.axes.size(), mostAxes));
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
