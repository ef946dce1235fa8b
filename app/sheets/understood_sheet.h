// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/own_content.h"
#include "sheets/sheet_mapping.h"
#include "sheets/sheet_value.h"

#include <string>
#include <vector>

// What a sheet says under a mapping: options, criteria and values, and what deserves a look.
namespace steelyard::sheets {

// A word of the sheet and the points of 10 that it counts.
struct GradePoints
{
    QString word;
    double points = 0;
};

struct UnderstoodCriterion
{
    std::size_t field = 0;
    QString name;
    QString unit;                    // empty: none
    bool isTruth = false;            // yes and no, as 1 and 0
    std::vector<GradePoints> grades; // its values are these words; least points first
    std::optional<double> outOf;     // what all its numbers are written out of
    scoring::Direction better = scoring::Direction::Maximise;
    double weight = 1; // as the sheet says it, 0 or more; the weights may have any sum
};

struct UnderstoodOption
{
    std::size_t line = 0;
    QString name;  // no two are alike
    QString notes; // what fields of words say of it, a line each
};

enum class Look {
    NotRead, // counts as unknown until mended
    Doubt,   // it was read, but may be meant otherwise
    Note,
};

// One thing that deserves a look. Nothing of this stops an import.
struct LookAt
{
    Look look = Look::Note;
    std::optional<std::pair<std::size_t, std::size_t>> cell; // row and column of the sheet
    QString what;                                            // a sentence
    QString more;                                            // another, or empty
    double reading = 0;
    std::optional<double> other; // the reading that was not taken
};

struct UnderstoodSheet
{
    std::vector<UnderstoodOption> options;
    std::vector<UnderstoodCriterion> criteria;
    std::vector<SheetValue> values; // row-major: option * criteria + criterion
    bool isWeighted = false;
    double weightSum = 0;
    std::vector<LookAt> toLookAt;
    std::size_t numbers = 0; // how many of the values are what
    std::size_t ranges = 0;
    std::size_t unknown = 0;
    std::size_t notRead = 0;
    // Why no decision can be made of it, a sentence with its remedy each; empty: one can.
    QStringList obstacles;

    [[nodiscard]] const SheetValue &value(std::size_t option, std::size_t criterion) const
    {
        return values[option * criteria.size() + criterion];
    }
};

// What a decision may have.
inline constexpr std::size_t kMostImportedOptions = decision::kMostOwnOptions;
inline constexpr std::size_t kMostImportedCriteria = decision::kMostOwnCriteria;

[[nodiscard]] UnderstoodSheet understand(const tables::Sheet &sheet, const SheetMapping &mapping,
                                         const MappingChoices &choices = {});

} // namespace steelyard::sheets
