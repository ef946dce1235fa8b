// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/csv_diagnostics.h"

#include "knowledge/text.h"
#include "tables/messages.h"
#include "tables/sheet.h"

#include <algorithm>
#include <tuple>

namespace steelyard::tables {

namespace {

constexpr int kMostDiagnostics = 100;

} // namespace

QString inQuotes(const std::string &text)
{
    return QString::fromStdString(knowledge::inQuotes(text));
}

CsvDiagnostics::CsvDiagnostics(const QString &file)
    : m_file(file.toStdString())
{
}

void CsvDiagnostics::add(CsvPosition place, const QString &what, const QString &remedy)
{
    ++m_count;
    if (m_count <= kMostDiagnostics) {
        m_problems.push_back({knowledge::Level::Error,
                              m_file,
                              place.line,
                              place.column,
                              {},
                              what.toStdString(),
                              remedy.toStdString()});
    }
}

std::vector<knowledge::Diagnostic> CsvDiagnostics::list() const
{
    std::vector<knowledge::Diagnostic> sorted = m_problems;
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &left, const auto &right) {
        return std::tie(left.line, left.column) < std::tie(right.line, right.column);
    });
    for (knowledge::Diagnostic &problem : sorted) {
        if (m_isInCells && problem.line > 0) {
            problem.pointer = cellName(static_cast<std::size_t>(problem.line - 1),
                                       static_cast<std::size_t>(problem.column - 1));
            problem.line = problem.column = 0;
        }
    }
    if (m_count > kMostDiagnostics) {
        sorted.push_back({knowledge::Level::Error,
                          m_file,
                          0,
                          0,
                          {},
                          Text::tr("There are %1 problems; these are the first %2.")
                              .arg(m_count)
                              .arg(kMostDiagnostics)
                              .toStdString(),
                          Text::tr("Mend these and try again.").toStdString()});
    }
    return sorted;
}

} // namespace steelyard::tables
