// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/pdf/page_layout.h"

#include <QPageSize>

namespace steelyard::report::pdf {

namespace {

constexpr double kUnitsPerPoint = 96.0 / 72;

} // namespace

PageLayout::PageLayout(const Report &report, const PdfOptions &options)
    : m_pageSize(QPageSize(pageSizeId(options.paper)).sizePoints() * kUnitsPerPoint)
    , m_frame(report, options, m_pageSize)
    , m_pageNumbers(std::make_shared<PageNumbers>())
{
    LayoutLimits limits;
    limits.width = m_frame.textArea().width();
    limits.height = m_frame.textArea().height();
    limits.pageNumbers = m_pageNumbers;
    limits.locale = QLocale(report.language);
    const int all = static_cast<int>(report.sections.size());
    for (int done = 0; done < all; ++done) {
        if (options.progress && !options.progress(done, 2 * all)) {
            return; // no pages: it is not whole
        }
        append(m_pageItems, limits, report.sections[static_cast<std::size_t>(done)]);
    }
    m_pages = paginate(m_pageItems, limits);
    findPlaces();
}

void PageLayout::findPlaces()
{
    for (int page = 0; page < pageCount(); ++page) {
        for (const PlacedItem &placed : m_pages[static_cast<std::size_t>(page)]) {
            const QString &anchor = placed.pageItem->anchor;
            if (anchor.isEmpty() || m_places.count(anchor) > 0) {
                continue;
            }
            m_places.emplace(anchor, Position{page, m_frame.textArea().top() + placed.top});
            m_pageNumbers->emplace(anchor, page + 1);
        }
    }
}

void PageLayout::paint(QPainter &painter, int page) const
{
    m_frame.paint(painter, page + 1, pageCount());
    const QPointF origin = m_frame.textArea().topLeft();
    for (const PlacedItem &placed : m_pages[static_cast<std::size_t>(page)]) {
        painter.save();
        placed.pageItem->paint(painter, origin + QPointF(0, placed.top));
        painter.restore();
    }
}

} // namespace steelyard::report::pdf
