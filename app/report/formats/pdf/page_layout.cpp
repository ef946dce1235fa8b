// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/pdf/page_layout.h"

#include "report/content/shortening.h"
#include "report/formats/pdf/tagged_writer.h"

#include <QPageSize>

#include <algorithm>
#include <optional>

namespace steelyard::report::pdf {

namespace {

constexpr double kUnitsPerPoint = 96.0 / 72;
constexpr double kCloser = 0.1;  // of the room between blocks, a step
constexpr int kShorterSteps = 5; // from everything to the least of what may be shortened
constexpr int kSteps = 7;        // the last ones only take room from between blocks

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
    for (int step = 0; step <= kSteps; ++step) {
        m_pageItems.clear();
        const std::vector<Section> shorter =
            step == 0 ? std::vector<Section>()
                      : shortened(report.sections,
                                  std::min(1.0, static_cast<double>(step) / kShorterSteps));
        const std::vector<Section> &sections = step == 0 ? report.sections : shorter;
        for (int done = 0; done < all; ++done) {
            if (options.progress && !options.progress(done, 2 * all)) {
                m_pages.clear();
                return; // no pages: it is not whole
            }
            append(m_pageItems, limits, sections[static_cast<std::size_t>(done)]);
        }
        // Less room between blocks goes with less in them.
        const double spacing = 1 - kCloser * step;
        for (PageItem &pageItem : m_pageItems) {
            pageItem.before *= spacing;
        }
        m_pages = paginate(m_pageItems, limits);
        if (report.mostPages <= 0 || pageCount() <= report.mostPages) {
            break;
        }
    }
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
            m_places.emplace(anchor, Position{page, m_frame.textArea().top() + placed.top,
                                              placed.pageItem->title});
            m_pageNumbers->emplace(anchor, page + 1);
        }
    }
}

double PageLayout::filled(int page) const
{
    const PlacedItem &last = m_pages[static_cast<std::size_t>(page)].back();
    return (last.top + last.pageItem->height) / m_frame.textArea().height();
}

bool PageLayout::endsChapter(int page) const
{
    return page + 1 == pageCount() ||
           m_pages[static_cast<std::size_t>(page) + 1].front().pageItem->startsPage;
}

void PageLayout::paint(QPainter &painter, int page) const
{
    m_frame.paint(painter, page + 1, pageCount());
    const QPointF origin = m_frame.textArea().topLeft();
    for (const PlacedItem &placed : m_pages[static_cast<std::size_t>(page)]) {
        painter.save();
        std::optional<PaintedAs> again;
        if (placed.isRepeated) {
            again.emplace(painter, artifactTag());
        }
        placed.pageItem->paint(painter, origin + QPointF(0, placed.top));
        again.reset();
        painter.restore();
    }
}

} // namespace steelyard::report::pdf
