// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats/pdf/structure.h"

#include <qpdf/QPDF.hh>

#include <functional>
#include <optional>

namespace steelyard::report::pdf {

// Where a link leads within the file: a destination and what stands there; nothing: nowhere.
struct Target
{
    QPDFObjectHandle destination;
    QString title;
};
using FindTarget = std::function<std::optional<Target>(const QString &anchor)>;

// Marks the content of all pages, and adds the tree of parts and the links, each once a line.
void addStructure(QPDF &document, const Structure &structure, const FindTarget &find);

} // namespace steelyard::report::pdf
