// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/small_base.h"

#include "knowledge/reader.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

namespace steelyard::fuzz {

const knowledge::KnowledgeBase &smallBase()
{
    static const knowledge::KnowledgeBase base = [] {
        const char *const name = STEELYARD_TEST_DATA "/knowledge/small.json";
        std::ifstream stream(name, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
        knowledge::ReadResult result = knowledge::read(bytes, name);
        if (!result.base) {
            std::cerr << name << " cannot be read\n";
            std::exit(1);
        }
        return std::move(*result.base);
    }();
    return base;
}

} // namespace steelyard::fuzz
