// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/problem_promise.h"
#include "fuzz/promises.h"
#include "sheets/audit_table.h"
#include "sheets/audit_words.h"
#include "sheets/sheet_decision.h"
#include "tables/sheet_file.h"

#include <algorithm>
#include <cmath>

namespace steelyard::fuzz {

namespace {

std::string brokenUnderstanding(const tables::Sheet &sheet)
{
    const sheets::SheetMapping mapping = sheets::guessMapping(sheet);
    const sheets::UnderstoodSheet made = sheets::understand(sheet, mapping);
    if (made.values.size() != made.options.size() * made.criteria.size()) {
        return "values of another number than options and criteria";
    }
    if (made.numbers + made.ranges + made.unknown + made.notRead != made.values.size()) {
        return "cells that are not counted";
    }
    for (const sheets::SheetValue &value : made.values) {
        if (!(value.low <= value.value && value.value <= value.high) || !std::isfinite(value.low) ||
            !std::isfinite(value.high)) {
            return "a value outside its range";
        }
    }
    if (!made.obstacles.isEmpty()) {
        return {};
    }
    const auto decision = sheets::decisionOf(made, mapping, sheet, QStringLiteral("t"),
                                             QStringLiteral("f"), "2026-11-20");
    if (decision.alternatives.size() != made.options.size()) {
        return "a decision with other options";
    }
    const sheets::AuditTable table = sheets::auditTable(made);
    if (table.cells.size() > 2000) {
        return {}; // enough to be quick
    }
    const auto audit = sheets::auditSheet(table);
    if (audit && !std::all_of(audit->scores.begin(), audit->scores.end(),
                              [](double score) { return score >= -1e-6 && score <= 10 + 1e-6; })) {
        return "a score that is none of 0 to 10";
    }
    if (audit) {
        (void)sheets::auditWords(table, *audit, QLocale::c());
    }
    return {};
}

} // namespace

// A spreadsheet's file is unpacked in this process, so that it is watched.
std::string readSheet(std::string_view bytes)
{
    tables::CsvDiagnostics problems(QStringLiteral("x"));
    const auto sheet = tables::sheetFromBytes(std::string(bytes), problems);
    if (sheet.has_value() != problems.empty()) {
        return "a sheet and problems, or neither";
    }
    if (std::string broken = brokenPromise(problems.list()); !broken.empty()) {
        return broken;
    }
    return sheet ? brokenUnderstanding(*sheet) : std::string();
}

} // namespace steelyard::fuzz
