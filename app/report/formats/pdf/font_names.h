// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

namespace steelyard::report::pdf {

// Qt names a subset of a font by chance, or as the whole: it is named by the order in which pages
// use it. And where a font draws several characters alike, the usual one is named for who searches
// or listens.
void nameFonts(const std::vector<QPDFObjectHandle> &pages);

} // namespace steelyard::report::pdf
