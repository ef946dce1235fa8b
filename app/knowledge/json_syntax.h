// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Says in plain words why a text is not JSON. Used by json_text.cpp only.
namespace steelyard::knowledge {

struct SyntaxFault
{
    std::size_t offset = 0; // where to look
    std::string what;
    std::string remedy;
};

// `position`: behind the last byte the parser read; `token`: what it read last; `message`: what it
// says itself; `rootComplete`: the fault comes after a whole value.
[[nodiscard]] SyntaxFault explainSyntax(std::string_view bytes, std::size_t position,
                                        std::string_view token, std::string_view message,
                                        bool rootComplete);

} // namespace steelyard::knowledge
