// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/mutations.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace steelyard::fuzz {

namespace {

constexpr std::string_view kPieces[] = {"{",     "}",      "[",         "]",        ",",
                                        ":",     "\"",     "\\",        "null",     "-1",
                                        "1e308", "1e999",  "0.5",       "\"\"",     "\"cups\"",
                                        "\n",    "true",   "NaN",       "\\u0000",  "\\ud800",
                                        "\xFF",  "//",     "{\"a\":1}", "[[[[[[[[", "\xE2\x80\xAE",
                                        ";",     "\"\"\"", "@weight,1", "1/3",      "\r\n"};

std::string_view piece(RandomSource &random)
{
    return kPieces[random.below(std::size(kPieces))];
}

} // namespace

std::string changed(std::string bytes, RandomSource &random)
{
    for (std::size_t times = 1 + random.below(4); times > 0 && !bytes.empty(); --times) {
        const std::size_t at = random.below(bytes.size());
        const std::size_t length = 1 + random.below(40);
        switch (random.below(6)) {
        case 0:
            bytes[at] = static_cast<char>(random.below(256));
            break;
        case 1:
            bytes.erase(at, length);
            break;
        case 2:
            bytes.insert(at, piece(random));
            break;
        case 3:
            bytes.insert(at, bytes.substr(random.below(bytes.size()), length * 10));
            break;
        case 4: { // another value in the place of one
            const std::size_t colon = bytes.find(": ", at);
            const std::size_t end = bytes.find(',', colon);
            if (end != std::string::npos && colon != std::string::npos) {
                bytes.replace(colon + 2, end - colon - 2, piece(random));
            }
            break;
        }
        default: { // one id for another
            const std::size_t quote = bytes.find('"', at);
            const std::size_t end = quote == std::string::npos ? quote : bytes.find('"', quote + 1);
            if (end != std::string::npos) {
                bytes.replace(quote + 1, end - quote - 1,
                              random.below(2) == 0 ? "taste" : "filter");
            }
        }
        }
    }
    return bytes;
}

} // namespace steelyard::fuzz
