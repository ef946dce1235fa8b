// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QPainter>
#include <QString>

#include <functional>
#include <vector>

namespace steelyard {

// A chart to take away: with its title, its caption and who is who, since it leaves the page that
// says so. Always in the colours for a white ground.
struct ChartPicture
{
    struct Entry
    {
        QString name;
        int slot = 0;
        bool isLeftOut = false; // a hollow marker
    };

    QString title;
    QString caption;
    std::vector<Entry> legend;
    QFont font;  // of body text
    QSizeF size; // of the chart alone
    std::function<void(QPainter &painter, const QRectF &area)> paint;
};

[[nodiscard]] QImage chartImage(const ChartPicture &picture); // twice as fine as the screen
[[nodiscard]] QByteArray chartPng(const ChartPicture &picture);
[[nodiscard]] QByteArray chartSvg(const ChartPicture &picture); // text stays text

} // namespace steelyard
