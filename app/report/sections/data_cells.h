// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/data_words.h"
#include "report/content/data.h"

#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Inside this library only: cells, rows and columns of data, briefly said.
namespace steelyard::report {

using decision::wordFor; // the words of its enumerations
using DataRow = std::vector<Value>;
using DataColumns = std::vector<DataColumn>;

// Nothing where there is no text or no finite number.
[[nodiscard]] inline Value cell(std::string_view text)
{
    return text.empty()
               ? Value{}
               : Value{QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))};
}
[[nodiscard]] inline Value cell(const QString &text)
{
    return text.isEmpty() ? Value{} : Value{text};
}
[[nodiscard]] inline Value cell(double number)
{
    return std::isfinite(number) ? Value{number} : Value{};
}
[[nodiscard]] inline Value cell(const std::optional<double> &number)
{
    return number ? cell(*number) : Value{};
}
[[nodiscard]] inline Value countCell(std::size_t number)
{
    return static_cast<double>(number);
}
// In a column of the kind Shown::YesNo.
[[nodiscard]] inline Value yesNo(bool is)
{
    return is ? QStringLiteral("yes") : QStringLiteral("no");
}

// In a column of dates. What bases write where a page says nothing of its age is no date.
[[nodiscard]] inline Value dateCell(const std::string &iso)
{
    return iso == "undated" ? Value{} : cell(iso);
}
// "django/2", of what has no id of its own: by its place, which no language changes.
[[nodiscard]] inline Value numberedId(const std::string &of, std::size_t number)
{
    return cell(of + '/' + std::to_string(number));
}

// Ids one after another; no id has a semicolon.
[[nodiscard]] QString joined(const std::vector<std::string> &ids);

[[nodiscard]] inline DataColumn textColumn(const char *key, const QString &title, int width = 14,
                                           Shown shown = Shown::Text)
{
    return {QString::fromLatin1(key), title, width, shown};
}
[[nodiscard]] inline DataColumn numberColumn(const char *key, const QString &title)
{
    return textColumn(key, title, 12, Shown::Number);
}
[[nodiscard]] inline DataColumn pointsColumn(const char *key, const QString &title)
{
    return textColumn(key, title, 12, Shown::Points);
}
[[nodiscard]] inline DataColumn shareColumn(const char *key, const QString &title)
{
    return textColumn(key, title, 12, Shown::Share);
}
[[nodiscard]] inline DataColumn yesNoColumn(const char *key, const QString &title)
{
    return textColumn(key, title, 12, Shown::YesNo);
}
[[nodiscard]] inline DataColumn dateColumn(const char *key, const QString &title)
{
    return textColumn(key, title, 12, Shown::Date);
}

[[nodiscard]] DataColumns together(std::vector<DataColumns> parts);

// A table of facts: one a row, each with a key of its own.
class FactTable
{
public:
    FactTable(const char *key, const QString &title, const QString &what, const QString &value);

    void add(const char *key, const QString &what, const Value &value);
    [[nodiscard]] DataTable take() { return std::move(m_table); }

private:
    DataTable m_table;
};

} // namespace steelyard::report
