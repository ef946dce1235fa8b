// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/understood_sheet.h"
#include "tables/sheet_file.h"

#include <QByteArray>

#include <algorithm>

// Sheets of a test, and what is understood of them.
namespace steelyard::tests {

inline tables::Sheet sheetOf(const QByteArray &text)
{
    tables::CsvDiagnostics problems(QStringLiteral("s"));
    auto sheet = tables::sheetFromBytes(text.toStdString(), problems);
    return sheet ? *std::move(sheet) : tables::Sheet();
}

inline QStringList namesOf(const std::vector<sheets::UnderstoodOption> &options)
{
    QStringList names;
    for (const sheets::UnderstoodOption &option : options) {
        names.append(option.name);
    }
    return names;
}

inline QStringList namesOf(const std::vector<sheets::UnderstoodCriterion> &criteria)
{
    QStringList names;
    for (const sheets::UnderstoodCriterion &criterion : criteria) {
        const bool less = criterion.better == scoring::Direction::Minimise;
        names.append(QStringLiteral("%1|%2|%3")
                         .arg(criterion.name, criterion.unit,
                              less ? QStringLiteral("less") : QStringLiteral("more")));
    }
    return names;
}

inline bool says(const sheets::UnderstoodSheet &sheet, const QString &part)
{
    return std::any_of(
        sheet.toLookAt.begin(), sheet.toLookAt.end(),
        [&](const sheets::LookAt &look) { return (look.what + u' ' + look.more).contains(part); });
}

inline sheets::UnderstoodSheet understood(const QByteArray &text,
                                          const sheets::MappingChoices &choices = {})
{
    const tables::Sheet sheet = sheetOf(text);
    return sheets::understand(sheet, sheets::guessMapping(sheet, choices), choices);
}

} // namespace steelyard::tests
