// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheet_grades.h"

#include "sheets/grade_words.h"

#include <algorithm>
#include <map>

namespace steelyard::sheets {

std::vector<GradePoints> gradesOf(const SheetView &view, const SheetMapping &mapping,
                                  std::size_t field)
{
    std::map<GradeWord, QString> words;
    for (const std::size_t line : mapping.options) {
        const QString text = QString::fromStdString(view.cell(line, field).text).simplified();
        if (const auto grade = gradeOfWord(text)) {
            words.emplace(*grade, text);
        }
    }
    const bool hasFiveSteps =
        words.contains(GradeWord::VeryLow) || words.contains(GradeWord::VeryHigh);
    std::vector<GradePoints> grades;
    grades.reserve(words.size());
    for (const auto &[grade, word] : words) {
        grades.push_back({word, pointsOfGrade(grade, hasFiveSteps)});
    }
    return grades;
}

SheetValue readGrade(const tables::SheetCell &cell, const std::vector<GradePoints> &grades)
{
    const auto grade = gradeOfWord(QString::fromStdString(cell.text));
    const auto found = std::find_if(grades.begin(), grades.end(), [&](const GradePoints &each) {
        return grade && gradeOfWord(each.word) == grade;
    });
    if (found != grades.end()) {
        SheetValue value;
        value.kind = ValueKind::Number;
        value.low = value.value = value.high = found->points;
        return value;
    }
    const SheetValue value = readValue(cell, tables::DecimalSign::Point, {});
    if (value.kind == ValueKind::Unknown) {
        return value;
    }
    SheetValue none;
    none.kind = ValueKind::NotRead;
    none.doubt = ValueDoubt::Words;
    return none;
}

} // namespace steelyard::sheets
