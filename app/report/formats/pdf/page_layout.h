// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats/pdf/frame.h"
#include "report/formats/pdf/page_items.h"

namespace steelyard::report::pdf {

// The pages of a report, broken once and painted as often as wanted: into a PDF, onto a printer or
// a screen. Lengths are in 1/96 inch. Needs a QApplication, and to be painted on the thread it was
// made on: fonts belong to a thread.
class PageLayout
{
public:
    // Where a link or a bookmark leads.
    struct Position
    {
        int page = 0;   // from 0 on
        double top = 0; // from the top of the page
        QString title;  // what stands there
    };

    PageLayout(const Report &report, const PdfOptions &options);

    [[nodiscard]] bool isWhole() const { return !m_pages.empty(); } // not stopped
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] QSizeF pageSize() const { return m_pageSize; }
    void paint(QPainter &painter, int page) const;

    [[nodiscard]] const std::map<QString, Position> &places() const { return m_places; }

    // How much of a page's height is taken, in [0, 1]; and whether what follows begins a page of
    // its own, so that this one may end early.
    [[nodiscard]] double filled(int page) const;
    [[nodiscard]] bool endsChapter(int page) const;

private:
    void findPlaces();

    QSizeF m_pageSize;
    Frame m_frame;
    std::shared_ptr<PageNumbers> m_pageNumbers;
    PageItems m_pageItems;
    std::vector<Page> m_pages; // point into m_pageItems
    std::map<QString, Position> m_places;
};

} // namespace steelyard::report::pdf
