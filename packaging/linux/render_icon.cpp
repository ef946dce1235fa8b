// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>
#include <cstdlib>

// render_icon DRAWING.svg SIZE MARGIN OUT.png: a drawing in a square of SIZE pixels, of which
// MARGIN stay free on each side. For the sizes of icons that desktops ask for.
int main(int argc, char *argv[])
{
    if (argc != 5) {
        std::fputs("Usage: render_icon DRAWING.svg SIZE MARGIN OUT.png\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    const int size = std::atoi(argv[2]);
    const int margin = std::atoi(argv[3]);
    if (!drawing.isValid() || size <= 2 * margin) {
        std::fprintf(stderr, "render_icon: %s cannot be drawn in %d pixels\n", argv[1], size);
        return 1;
    }
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter, QRectF(margin, margin, size - 2 * margin, size - 2 * margin));
    painter.end();
    if (!image.save(QString::fromLocal8Bit(argv[4]), "PNG")) {
        std::fprintf(stderr, "render_icon: %s cannot be written\n", argv[4]);
        return 1;
    }
    return 0;
}
