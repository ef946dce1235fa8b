// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sections/report_context.h"

// Inside this library only: the sections of a report, each a free function. A new one is a Part
// with its title and presets (content/parts), a function and a line in section_list.cpp.
namespace steelyard::report {

struct SectionEntry
{
    Part part = Part::Decision;
    bool (*applies)(const Context &) = nullptr; // there is something to say of this decision
    Section (*build)(const Context &) = nullptr;
    // Set instead where an option each has a section; one without blocks is left out.
    Section (*buildFor)(const Context &, std::size_t column) = nullptr;
};

// In the order of Part.
[[nodiscard]] const std::vector<SectionEntry> &sectionList();

} // namespace steelyard::report
