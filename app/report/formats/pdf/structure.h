// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats/pdf/tag.h"

#include <QRectF>

#include <map>
#include <vector>

namespace steelyard::report::pdf {

// What painting told of a document's parts. Lengths in points from the top left of a page.
struct Structure
{
    struct LinkArea
    {
        int page = 0; // from 0 on
        QRectF area;
        TagPointer link;
    };
    std::map<const Tag *, int> order; // in which they and what is in them came first
    std::map<int, TagPointer> tags;   // by code: those that are there
    std::map<int, QRectF> figures;    // likewise: where they are
    std::vector<LinkArea> links;      // as painted: a piece a line
};

} // namespace steelyard::report::pdf
