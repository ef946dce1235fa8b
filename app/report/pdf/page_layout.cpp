// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/page_layout.h"

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
    Sheet sheet;
    sheet.width = m_frame.textArea().width();
    sheet.height = m_frame.textArea().height();
    sheet.pageNumbers = m_pageNumbers;
    sheet.locale = QLocale(report.language);
    const int all = static_cast<int>(report.sections.size());
    for (int done = 0; done < all; ++done) {
        if (options.progress && !options.progress(done, 2 * all))
            return; // no pages: it is not whole
        append(m_pieces, sheet, report.sections[static_cast<std::size_t>(done)]);
    }
    m_pages = paginate(m_pieces, sheet);
    findPlaces();
}

void PageLayout::findPlaces()
{
    for (int page = 0; page < pageCount(); ++page) {
        for (const Placed &placed : m_pages[static_cast<std::size_t>(page)]) {
            const QString &anchor = placed.piece->anchor;
            if (anchor.isEmpty() || m_places.count(anchor) > 0)
                continue;
            m_places.emplace(anchor, Place{page, m_frame.textArea().top() + placed.top});
            m_pageNumbers->emplace(anchor, page + 1);
        }
    }
}

void PageLayout::paint(QPainter &painter, int page) const
{
    m_frame.paint(painter, page + 1, pageCount());
    const QPointF origin = m_frame.textArea().topLeft();
    for (const Placed &placed : m_pages[static_cast<std::size_t>(page)]) {
        painter.save();
        placed.piece->paint(painter, origin + QPointF(0, placed.top));
        painter.restore();
    }
}

} // namespace steelyard::report::pdf
