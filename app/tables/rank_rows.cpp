// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rank_rows.h"

#include "knowledge/text.h"
#include "tables/csv_diagnostics.h"
#include "tables/direction_of_name.h"
#include "tables/messages.h"
#include "tables/row_role.h"

#include <algorithm>
#include <array>

namespace steelyard::tables {

namespace {

using scoring::PreferenceShape;

constexpr std::array<std::string_view, 8> kRows{"@direction", "@weight", "@function", "@q",
                                                "@p",         "@s",      "@lower",    "@upper"};

constexpr std::array<std::pair<std::string_view, PreferenceShape>, 6> kShapes{
    {{"usual", PreferenceShape::Usual},
     {"u-shape", PreferenceShape::UShape},
     {"v-shape", PreferenceShape::VShape},
     {"level", PreferenceShape::Level},
     {"linear", PreferenceShape::Linear},
     {"gaussian", PreferenceShape::Gaussian}}};

QString listed(const std::vector<std::string_view> &words)
{
    QStringList list;
    for (const std::string_view word : words) {
        list.append(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
    }
    return list.join(QStringLiteral(", "));
}

} // namespace

RankRows::RankRows(RankTable &table, DecimalSign sign, CsvDiagnostics &problems)
    : m_table(table)
    , m_sign(sign)
    , m_problems(problems)
    , m_lower(table.problem.criteria)
    , m_upper(table.problem.criteria)
{
    for (const std::string &name : table.criteria) {
        table.problem.directions.push_back(directionOfName(QString::fromStdString(name)));
    }
    table.directionGiven.assign(table.problem.criteria, false);
    table.problem.weights.assign(table.problem.criteria, 1.0);
    table.problem.bounds.resize(table.problem.criteria);
    table.preferences.resize(table.problem.criteria);
}

bool RankRows::takes(const std::vector<CsvCell> &row) const
{
    if (row.front().text.starts_with('@')) {
        return true;
    }
    const RowRole role = roleOfRow(row.front().text);
    return std::all_of(row.begin() + 1, row.end(), [&](const CsvCell &cell) {
        return role == RowRole::Weights ? !cell.text.empty() && isNumber(cell.text)
               : role == RowRole::Directions
                   ? cell.text.empty() || directionOfWord(QString::fromStdString(cell.text))
                   : false;
    });
}

void RankRows::read(const std::vector<CsvCell> &row)
{
    std::string name = row.front().text;
    if (!name.starts_with('@')) {
        const std::string meant = roleOfRow(name) == RowRole::Weights ? "@weight" : "@direction";
        m_table.understood.append(Text::tr("The row %1 was read as %2.")
                                      .arg(inQuotes(name), QString::fromStdString(meant)));
        name = meant;
    }
    if (std::find(kRows.begin(), kRows.end(), name) == kRows.end()) {
        m_problems.add(row.front().place, Text::tr("There is no row %1.").arg(inQuotes(name)),
                       Text::tr("Use one of %1. The name of an alternative does not begin with @.")
                           .arg(listed({kRows.begin(), kRows.end()})));
        return;
    }
    std::vector<CsvPosition> &places = m_table.more[name];
    if (!places.empty()) {
        m_problems.add(row.front().place,
                       Text::tr("The row %1 is there twice.").arg(inQuotes(name)),
                       Text::tr("Remove one of them."));
        return;
    }
    for (std::size_t i = 1; i < row.size(); ++i) {
        places.push_back(row[i].place);
        if (name == "@direction") {
            readDirection(row[i], i - 1);
        } else if (name == "@weight") {
            readWeight(row[i], i - 1);
        } else if (name == "@function") {
            readFunction(row[i], i - 1);
        } else if (name.size() == 2) {
            readThreshold(name[1], row[i], i - 1);
        } else if (!row[i].text.empty()) {
            (name == "@lower" ? m_lower : m_upper)[i - 1] = readNumber(row[i], m_sign, m_problems);
        }
    }
}

void RankRows::readDirection(const CsvCell &cell, std::size_t criterion)
{
    if (const auto direction = directionOfWord(QString::fromStdString(cell.text))) {
        m_table.problem.directions[criterion] = *direction;
        m_table.directionGiven[criterion] = true;
    } else if (!cell.text.empty()) {
        m_problems.add(cell.place, Text::tr("%1 is not a direction.").arg(inQuotes(cell.text)),
                       Text::tr("Write max where more is better and min where less is."));
    }
}

void RankRows::readWeight(const CsvCell &cell, std::size_t criterion)
{
    m_table.weighted = true;
    if (cell.text.empty()) {
        m_problems.add(cell.place, Text::tr("A weight is missing."),
                       Text::tr("Write 0 for a criterion that does not count."));
        return;
    }
    const auto weight = readNumber(cell, m_sign, m_problems);
    m_table.problem.weights[criterion] = weight.value_or(1);
    if (weight && *weight < 0) {
        m_problems.add(cell.place, Text::tr("The weight %1 is negative.").arg(inQuotes(cell.text)),
                       Text::tr("Write a weight of 0 or more. When less is better, write min in "
                                "the row @direction."));
    }
}

void RankRows::readFunction(const CsvCell &cell, std::size_t criterion)
{
    const auto shape = std::find_if(kShapes.begin(), kShapes.end(), [&](const auto &candidate) {
        return candidate.first == cell.text;
    });
    if (shape != kShapes.end()) {
        m_table.preferences[criterion].shape = shape->second;
    } else if (!cell.text.empty()) {
        std::vector<std::string_view> names;
        names.reserve(std::size(kShapes));
        for (const auto &candidate : kShapes) {
            names.push_back(candidate.first);
        }
        m_problems.add(cell.place,
                       Text::tr("There is no preference function %1.").arg(inQuotes(cell.text)),
                       Text::tr("Use one of %1.").arg(listed(names)));
    }
}

void RankRows::readThreshold(char name, const CsvCell &cell, std::size_t criterion)
{
    scoring::Preference &preference = m_table.preferences[criterion];
    double &threshold = name == 'q' ? preference.q : name == 'p' ? preference.p : preference.s;
    if (!cell.text.empty()) {
        threshold = readNumber(cell, m_sign, m_problems).value_or(0);
    }
}

void RankRows::finish()
{
    for (std::size_t c = 0; c < m_table.problem.criteria; ++c) {
        const auto place = [&](const char *row) {
            const std::vector<CsvPosition> &places = m_table.more[row];
            return places.empty() ? m_table.header[c] : places[c];
        };
        if (m_lower[c] && m_upper[c] && *m_lower[c] < *m_upper[c]) {
            m_table.problem.bounds[c] = scoring::Bounds{*m_lower[c], *m_upper[c]};
        } else if (m_lower[c] && m_upper[c]) {
            m_problems.add(place("@upper"), Text::tr("The scale does not end above its beginning."),
                           Text::tr("Write a number in the row @upper that is larger than the one "
                                    "in the row @lower."));
        } else if (m_lower[c] || m_upper[c]) {
            m_problems.add(place(m_lower[c] ? "@lower" : "@upper"),
                           Text::tr("The scale has only one end."),
                           Text::tr("Fill in both rows, @lower and @upper, or neither."));
        }
    }
}

} // namespace steelyard::tables
