// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheet_weights.h"

#include "sheets/grade_words.h"
#include "sheets/look_sentences.h"
#include "sheets/messages.h"

#include <algorithm>
#include <optional>

namespace steelyard::sheets {

namespace {

// By criterion; none: it cannot be read.
using Weights = std::vector<std::optional<double>>;

QString cellWords(const tables::SheetCell &cell)
{
    return QString::fromStdString(cell.text).simplified();
}

Weights numbersIn(const SheetView &view, const SheetMapping &mapping, const UnderstoodSheet &made)
{
    Weights weights;
    for (const UnderstoodCriterion &criterion : made.criteria) {
        const tables::SheetCell &cell = view.cell(*mapping.weights.value, criterion.field);
        const SheetValue value = readValue(cell, mapping.decimal.value, QStringLiteral("%"));
        const bool isWeight = value.kind == ValueKind::Number && value.value >= 0;
        weights.push_back(isWeight ? std::optional(value.value) : std::nullopt);
    }
    return weights;
}

// Words for how important each is; `said` is what they were taken for, each once.
Weights wordsIn(const SheetView &view, const SheetMapping &mapping, const UnderstoodSheet &made,
                std::vector<GradePoints> &said)
{
    Weights weights;
    for (const UnderstoodCriterion &criterion : made.criteria) {
        const QString text = cellWords(view.cell(*mapping.weights.value, criterion.field));
        const auto grade = gradeOfWord(text);
        weights.push_back(grade ? std::optional(weightOfGrade(*grade)) : std::nullopt);
        if (grade && std::none_of(said.begin(), said.end(), [&](const GradePoints &each) {
                return each.word.compare(text, Qt::CaseInsensitive) == 0;
            })) {
            said.push_back({text, weightOfGrade(*grade)});
        }
    }
    std::stable_sort(said.begin(), said.end(), [](const auto &left, const auto &right) {
        return left.points < right.points;
    });
    return weights;
}

bool hasAny(const Weights &weights)
{
    return std::any_of(weights.begin(), weights.end(),
                       [](const auto &weight) { return weight.has_value(); });
}

void addWeightNote(UnderstoodSheet &made, const QString &what, const QString &more)
{
    LookAt look;
    look.what = what;
    look.more = more;
    made.toLookAt.push_back(std::move(look));
}

} // namespace

void readWeights(const SheetView &view, const SheetMapping &mapping, UnderstoodSheet &made)
{
    if (!mapping.weights.value || made.criteria.empty()) {
        return;
    }
    Weights weights = numbersIn(view, mapping, made);
    std::vector<GradePoints> said;
    if (!hasAny(weights)) { // words among numbers have no size
        weights = wordsIn(view, mapping, made, said);
    }
    if (!said.empty()) {
        addWeightNote(made, Text::tr("The weights are words."),
                      Text::tr("They count as numbers: %1.").arg(listOfPoints(said)));
    }
    const bool isAnyRead = hasAny(weights);
    for (std::size_t i = 0; i < made.criteria.size(); ++i) {
        UnderstoodCriterion &criterion = made.criteria[i];
        criterion.weight = weights[i].value_or(0);
        made.weightSum += criterion.weight;
        if (!weights[i]) {
            LookAt look;
            look.look = Look::NotRead;
            look.cell = view.place(*mapping.weights.value, criterion.field);
            look.what = Text::tr("“%1” has no weight that can be read.").arg(criterion.name);
            look.more = isAnyRead ? Text::tr("It does not count until it has one.") : QString();
            made.toLookAt.push_back(std::move(look));
        }
    }
    made.isWeighted = made.weightSum > 0;
    if (!made.isWeighted) {
        addWeightNote(made,
                      isAnyRead ? Text::tr("All weights are zero.")
                                : Text::tr("None of the weights can be read."),
                      Text::tr("All criteria count alike until one has a weight."));
        for (UnderstoodCriterion &criterion : made.criteria) {
            criterion.weight = 1;
        }
    }
}

} // namespace steelyard::sheets
