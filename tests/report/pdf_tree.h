// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <set>
#include <utility>

class QPDF;

namespace steelyard::tests {

// What of PDF/UA-1 the tree of parts breaks. Pieces of pages by the page's object and their number,
// links by the annotation's object: all that there are.
[[nodiscard]] QStringList brokenInTree(QPDF &document, const std::set<std::pair<int, int>> &pieces,
                                       const std::set<int> &links);

// Reads a file from memory, which has to stay there.
void readPdf(QPDF &document, const QByteArray &pdf);

} // namespace steelyard::tests
