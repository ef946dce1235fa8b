// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

// Inside this library only: what qpdf is asked, as in pdf_attachments.h.
namespace steelyard::storage {

// Sums over what a file holds, whatever its objects are numbered by and however they are packed.
struct PdfObjects
{
    struct Page
    {
        std::string seen;       // what is painted: content, fonts, pictures, size
        std::string rest;       // links and everything else
        bool isForeign = false; // no page by this program is like it, in no version
    };
    std::vector<Page> pages;
    std::map<std::string, std::string> others; // "info", "structure", ...
};

// Throws what qpdf throws, and std::length_error when what is there goes too deep.
[[nodiscard]] PdfObjects pdfObjects(std::string_view pdf);

} // namespace steelyard::storage
