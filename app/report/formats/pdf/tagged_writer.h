// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats/pdf/structure.h"

#include <QPainter>
#include <QPdfWriter>

namespace steelyard::report::pdf {

// Qt's writer of PDF, noting which parts are painted where. Resolution is 96.
class TaggedWriter : public QPdfWriter
{
public:
    using QPdfWriter::QPdfWriter;

    // What a painter paints on; null when it is a screen or a printer.
    [[nodiscard]] static TaggedWriter *of(const QPainter &painter);

    bool newPage() override;

    void use(const TagPointer &tag); // there is such a part, even if nothing of it is painted
    void addLink(const QPainter &painter, const TagPointer &link, const QRectF &area);
    void addFigure(const QPainter &painter, const TagPointer &figure, const QRectF &area);

    [[nodiscard]] const Structure &structure() const { return m_structure; }

private:
    Structure m_structure;
    int m_page = 0;
};

// All that is painted while it lives is one figure, or is no content.
class PaintedAs
{
public:
    PaintedAs(QPainter &painter, TagPointer tag, const QRectF &area = {});
    ~PaintedAs();
    PaintedAs(const PaintedAs &) = delete;
    PaintedAs &operator=(const PaintedAs &) = delete;

private:
    void mark();

    QPainter &m_painter;
    TagPointer m_tag;
};

} // namespace steelyard::report::pdf
