// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/pdf/tagged_writer.h"

#include <utility>

namespace steelyard::report::pdf {

namespace {

QRectF inPoints(const QPainter &painter, const QRectF &area)
{
    const QRectF mapped = painter.deviceTransform().mapRect(area);
    return {mapped.topLeft() * 72 / 96, mapped.size() * 72 / 96};
}

} // namespace

TaggedWriter *TaggedWriter::of(const QPainter &painter)
{
    return dynamic_cast<TaggedWriter *>(painter.device());
}

bool TaggedWriter::newPage()
{
    ++m_page;
    return QPdfWriter::newPage();
}

void TaggedWriter::use(const TagPointer &tag)
{
    m_structure.tags.emplace(codeOf(*tag), tag);
    const int next = static_cast<int>(m_structure.order.size());
    for (const Tag *part = tag.get(); part && m_structure.order.emplace(part, next).second;) {
        part = part->parent.get();
    }
}

void TaggedWriter::addLink(const QPainter &painter, const TagPointer &link, const QRectF &area)
{
    use(link);
    m_structure.links.push_back({m_page, inPoints(painter, area), link});
}

void TaggedWriter::addFigure(const QPainter &painter, const TagPointer &figure, const QRectF &area)
{
    m_structure.figures.emplace(codeOf(*figure), inPoints(painter, area));
}

PaintedAs::PaintedAs(QPainter &painter, TagPointer tag, const QRectF &area)
    : m_painter(painter)
    , m_tag(std::move(tag))
{
    TaggedWriter *writer = TaggedWriter::of(painter);
    if (writer && m_tag && !area.isEmpty()) {
        writer->addFigure(painter, m_tag, area);
    }
    mark();
}

PaintedAs::~PaintedAs()
{
    mark();
}

// A speck in the colour of the figure stands at its beginning and its end until the file is
// complete.
void PaintedAs::mark()
{
    if (TaggedWriter *writer = TaggedWriter::of(m_painter); writer && m_tag) {
        writer->use(m_tag);
        m_painter.fillRect(QRectF(0, 0, 1, 1), coded(Qt::black, m_tag));
    }
}

} // namespace steelyard::report::pdf
