// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content/logo.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace steelyard::report {

namespace {

constexpr qint64 kMostBytes = 4 * 1024 * 1024;
constexpr int kMostPixels = 4000;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::Logo)
};

} // namespace

Logo Logo::fromFile(const QString &file, std::optional<knowledge::Diagnostic> &problem)
{
    const auto refuse = [&](const QString &what) {
        problem = knowledge::Diagnostic{
            knowledge::Level::Error,
            file.toStdString(),
            0,
            0,
            {},
            what.toStdString(),
            Words::tr("Give an SVG or a PNG of at most 4 MB and 4000 pixels a side.")
                .toStdString()};
        return Logo();
    };
    QFile input(file);
    if (!QFileInfo(file).isFile() || !input.open(QIODevice::ReadOnly)) {
        return refuse(Words::tr("The logo cannot be read."));
    }
    if (input.size() > kMostBytes) {
        return refuse(Words::tr("The logo is too large."));
    }
    Logo logo;
    logo.m_bytes = input.readAll();
    QBuffer buffer(&logo.m_bytes);
    QImageReader reader(&buffer, "png");
    if (reader.canRead()) {
        if (reader.size().width() > kMostPixels || reader.size().height() > kMostPixels) {
            return refuse(Words::tr("The logo is too large."));
        }
        logo.m_image = reader.read();
        return logo.m_image.isNull() ? refuse(Words::tr("The logo is damaged.")) : logo;
    }
    logo.m_svg = std::make_shared<QSvgRenderer>();
    if (!logo.m_svg->load(logo.m_bytes) || logo.size().isEmpty()) {
        return refuse(Words::tr("The logo is neither an SVG nor a PNG."));
    }
    return logo;
}

QSizeF Logo::size() const
{
    if (!m_svg) {
        return m_image.size();
    }
    return m_svg->viewBoxF().isEmpty() ? QSizeF(m_svg->defaultSize()) : m_svg->viewBoxF().size();
}

void Logo::paint(QPainter &painter, const QRectF &target) const
{
    if (m_svg) {
        m_svg->render(&painter, target);
    } else {
        painter.drawImage(target, m_image);
    }
}

QString Logo::dataAddress() const
{
    return QStringLiteral("data:image/%1;base64,%2")
        .arg(m_svg ? QStringLiteral("svg+xml") : QStringLiteral("png"),
             QString::fromLatin1(m_bytes.toBase64()));
}

} // namespace steelyard::report
