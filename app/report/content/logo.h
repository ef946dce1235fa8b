// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/diagnostic.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <memory>
#include <optional>

class QPainter;
class QSvgRenderer;

namespace steelyard::report {

// A sign of one's own for the head of every page: an SVG, drawn as vectors, or a PNG.
class Logo
{
public:
    Logo() = default; // none

    // Reads a file of at most 4 MB and 4000 pixels a side. `problem` says why when it is no logo.
    // Only the file itself is read: an SVG that refers to another, or that would take much time or
    // memory to draw, is refused. Of a PNG only the picture is kept, no text that it carries.
    [[nodiscard]] static Logo fromFile(const QString &file,
                                       std::optional<knowledge::Diagnostic> &problem);

    // The same of bytes that were read already; `file` is what the problem names.
    [[nodiscard]] static Logo fromBytes(const QByteArray &bytes, const QString &file,
                                        std::optional<knowledge::Diagnostic> &problem);

    [[nodiscard]] bool isNull() const { return m_bytes.isEmpty(); }
    [[nodiscard]] QSizeF size() const;
    void paint(QPainter &painter, const QRectF &target) const;
    [[nodiscard]] QString dataAddress() const;                        // "data:image/png;base64,..."
    [[nodiscard]] QString type() const;                               // "image/png"
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; } // fromBytes() takes them

private:
    [[nodiscard]] bool hasUsableSize() const;

    QByteArray m_bytes;
    QImage m_image;
    std::shared_ptr<QSvgRenderer> m_svg; // stands for an SVG, else null
};

} // namespace steelyard::report
