// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/csv_format.h"

#include "tables/csv_reader.h"

#include <algorithm>
#include <array>
#include <vector>

namespace steelyard::tables {

namespace {

constexpr std::array kSeparators{'\t', ';', '|', ','};
constexpr std::size_t kLookedAt = std::size_t{64} << 10;
constexpr int kMostRows = 50;

// Takes a first line such as `sep=;` or `"sep=;"` off, also where a program has put separators
// behind it.
bool takeDeclaration(std::string_view utf8, CsvFormat &format)
{
    const std::size_t end = std::min(utf8.find_first_of("\r\n"), utf8.size());
    std::string_view line = utf8.substr(0, end);
    const bool quoted = line.starts_with('"');
    line.remove_prefix(quoted ? 1 : 0);
    constexpr std::string_view word = "sep=";
    const bool starts =
        line.size() > word.size() &&
        std::equal(word.begin(), word.end(), line.begin(), [](char expected, char found) {
            return expected == found || (found >= 'A' && found <= 'Z' && found + 32 == expected);
        });
    if (!starts ||
        std::find(kSeparators.begin(), kSeparators.end(), line[word.size()]) == kSeparators.end()) {
        return false;
    }
    format.separator = line[word.size()];
    line.remove_prefix(word.size() + 1);
    if (quoted && !line.starts_with('"')) {
        return false;
    }
    if (line.find_first_not_of(quoted ? "\",;\t| " : ",;\t| ") != std::string_view::npos) {
        return false;
    }
    format.begin = std::min(end + (utf8.substr(end, 2) == "\r\n" ? 2 : 1), utf8.size());
    format.firstLine = 2;
    return true;
}

// Which part of the first rows has as many cells as the first one. Where that has only one, such as
// in the part of a matrix below its diagonal, next to nothing, but more with every row that has
// two.
double agreement(std::string_view sample, const CsvFormat &format)
{
    CsvReader reader(sample, format, nullptr);
    std::vector<CsvCell> row;
    const auto cells = [&row] {
        std::size_t count = row.size();
        while (count > 0 && row[count - 1].text.empty()) {
            --count; // separators at the end of a line
        }
        return count;
    };
    if (!reader.next(row)) {
        return 0;
    }
    const std::size_t expected = row.size();
    const std::size_t named = cells();
    int rows = 1;
    int alike = 1;
    int divided = 0;
    while (rows < kMostRows && reader.next(row)) {
        ++rows;
        alike += row.size() == expected || cells() == named ? 1 : 0;
        divided += cells() > 1 ? 1 : 0;
    }
    return named > 1 ? static_cast<double>(alike) / rows : divided * 1e-6;
}

} // namespace

CsvFormat csvFormatOf(std::string_view utf8)
{
    CsvFormat format;
    if (takeDeclaration(utf8, format)) {
        return format;
    }
    std::string_view sample = utf8;
    if (sample.size() > kLookedAt) { // whole lines
        sample = sample.substr(0, std::max(sample.rfind('\n', kLookedAt) + 1, std::size_t{1}));
    }
    double best = 0;
    for (const char separator : kSeparators) {
        CsvFormat candidate;
        candidate.separator = separator;
        const double share = agreement(sample, candidate);
        if (share > best) {
            best = share;
            format.separator = separator;
        }
    }
    format.guessed = format.separator != ',';
    return format;
}

} // namespace steelyard::tables
