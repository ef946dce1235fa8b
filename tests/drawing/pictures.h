// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/tokens.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QString>

#include <functional>

// Pictures for a person to look at afterwards, and pages to look into for bitmaps.
namespace steelyard::tests {

using Drawing = std::function<void(QPainter &, const QRectF &)>;

inline QFont interFont()
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(14);
    return font;
}

inline QImage picture(QSize size, drawing::Scheme scheme, const Drawing &draw, int resolution = 1)
{
    QImage image(size * resolution, QImage::Format_RGB32);
    image.setDevicePixelRatio(resolution);
    image.fill(drawing::color(drawing::Token::Surface, scheme));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(interFont());
    draw(painter, QRectF(QPointF(), size));
    return image;
}

// Draws in every scheme and at one and two times the resolution, as <name>-<scheme>@<n>x.png.
inline bool writePictures(const QString &name, QSize size,
                          const std::function<Drawing(drawing::Scheme)> &drawingIn)
{
    const std::pair<drawing::Scheme, QString> schemes[] = {
        {drawing::Scheme::Light, QStringLiteral("light")},
        {drawing::Scheme::Dark, QStringLiteral("dark")},
        {drawing::Scheme::Print, QStringLiteral("print")}};
    bool saved = true;
    for (const auto &[scheme, word] : schemes) {
        for (const int resolution : {1, 2}) {
            const QString file = QStringLiteral("%1/%2-%3@%4x.png")
                                     .arg(QStringLiteral(STEELYARD_TEST_OUTPUT), name, word)
                                     .arg(resolution);
            saved = picture(size, scheme, drawingIn(scheme), resolution).save(file) && saved;
        }
    }
    return saved;
}

inline bool writePage(const QString &file, QSizeF size, const Drawing &draw)
{
    QPdfWriter writer(file);
    writer.setResolution(96);
    QPainter painter(&writer);
    if (!painter.isActive()) {
        return false;
    }
    painter.setFont(interFont());
    draw(painter, QRectF(QPointF(40, 40), size));
    return painter.end();
}

// The lines pdfimages lists below its two heading lines; empty: no bitmap.
inline QStringList bitmapsIn(const QString &file)
{
    QProcess process;
    process.start(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file});
    if (!process.waitForFinished() || process.exitCode() != 0) {
        return {QStringLiteral("pdfimages failed")};
    }
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    return output.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
}

inline bool canListBitmaps()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdfimages")).isEmpty();
}

} // namespace steelyard::tests
