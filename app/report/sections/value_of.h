// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content/content.h"

#include <string>

// Inside this library only.
namespace steelyard::report {

// A text as a cell of the data; nothing when it is empty.
[[nodiscard]] inline Value valueOf(const std::string &text)
{
    return text.empty() ? Value{} : Value{QString::fromStdString(text)};
}

} // namespace steelyard::report
