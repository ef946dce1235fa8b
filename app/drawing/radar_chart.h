// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/tokens.h"

#include <QFont>
#include <QPainter>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QGraphicsScene;

namespace steelyard::drawing {

// What a radar shows: three to eight axes, up to three series. Names are plain text.
struct RadarAxis
{
    QString name;   // short and unique
    QString detail; // second line: "9 % of the weight"
};

struct RadarSeries
{
    QString name;
    int slot = 0;
    std::vector<std::optional<double>> values; // one an axis, 0 to 10; none: a gap
    bool isLeftOut = false;                    // by a must-have: hollow markers in Token::Other
};

struct RadarContent
{
    std::vector<RadarAxis> axes;
    std::vector<RadarSeries> series;
};

// The one place that uses Qt Charts' polar chart, so that another library can take its place.
// Needs a QApplication. Used live in the window (scene()) and drawn as vectors on paper (render()).
class RadarChart
{
public:
    explicit RadarChart(Scheme scheme);
    ~RadarChart();
    RadarChart(const RadarChart &) = delete;
    RadarChart &operator=(const RadarChart &) = delete;

    void setContent(const RadarContent &content);
    void setScheme(Scheme scheme);
    void setFont(const QFont &body); // of body text; the application's until then
    void resize(QSizeF size);        // in scene units

    [[nodiscard]] QGraphicsScene *scene() const;
    void render(QPainter &painter, const QRectF &target); // vectors only

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace steelyard::drawing
