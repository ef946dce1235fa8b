// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/pieces.h"

namespace steelyard::report::pdf {

namespace {

// One past the last piece that has to stand on the same page as `first`.
std::size_t chainEnd(const Pieces &pieces, std::size_t first)
{
    std::size_t end = first;
    while (end + 1 < pieces.size() && pieces[end].keepWithNext && !pieces[end + 1].startsPage)
        ++end;
    return end + 1;
}

double heightOf(const Pieces &pieces, std::size_t first, std::size_t end, bool atTop)
{
    double height = 0;
    for (std::size_t i = first; i < end; ++i)
        height += (i == first && atTop ? 0 : pieces[i].before) + pieces[i].height;
    return height;
}

} // namespace

std::vector<Page> paginate(const Pieces &pieces, const Sheet &sheet)
{
    std::vector<Page> pages(1);
    double y = 0;
    const auto newPage = [&](const Piece &next) {
        pages.emplace_back();
        y = 0;
        if (next.head) {
            pages.back().push_back({next.head.get(), 0});
            y = next.head->height;
        }
    };
    const auto place = [&](const Piece &piece) {
        if (!pages.back().empty())
            y += piece.before;
        pages.back().push_back({&piece, y});
        y += piece.height;
    };
    for (std::size_t first = 0; first < pieces.size();) {
        const std::size_t end = chainEnd(pieces, first);
        const bool atTop = pages.back().empty();
        const bool fits = y + heightOf(pieces, first, end, atTop) <= sheet.height + 0.01;
        const bool isCramped = y + pieces[first].wants > sheet.height;
        if (!atTop && (pieces[first].startsPage || isCramped || !fits))
            newPage(pieces[first]);
        // What is kept together may still be too much for one page: then it breaks where it must.
        for (std::size_t i = first; i < end; ++i) {
            const bool isFull = y + pieces[i].before + pieces[i].height > sheet.height + 0.01;
            if (i > first && isFull && !pages.back().empty())
                newPage(pieces[i]);
            place(pieces[i]);
        }
        first = end;
    }
    return pages;
}

} // namespace steelyard::report::pdf
