// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/weights_command.h"

#include "cli/arguments.h"
#include "cli/shown_name.h"
#include "cli/six_digits.h"
#include "tables/pairwise_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace steelyard::cli {

namespace {

using Json = nlohmann::ordered_json;

Json orNull(const std::optional<double> &number)
{
    return number ? Json(*number) : Json(nullptr);
}

// Saaty's bound for judgements that may be used.
constexpr double kMostInconsistent = 0.1;

// The ratio that decides: by the table that is best known, or the one that reaches further.
struct Consistency
{
    const char *table = "";
    std::optional<double> ratio; // none: no table reaches that many elements

    [[nodiscard]] bool isEnough() const { return ratio && *ratio <= kMostInconsistent; }
};

Consistency consistencyOf(const scoring::AhpWeights &result)
{
    return result.crSaaty1980 ? Consistency{"Saaty 1980", result.crSaaty1980}
                              : Consistency{"Donegan, Dodd 1991", result.crDoneganDodd1991};
}

QString sentence(const Consistency &consistency)
{
    if (!consistency.ratio) {
        return Text::tr("No table of random matrices reaches so many elements, so that nobody can "
                        "say whether the judgements are consistent enough.");
    }
    const QString table = QString::fromLatin1(consistency.table);
    return (consistency.isEnough()
                ? Text::tr("The judgements are consistent enough: their ratio by %1 is %2, and "
                           "0.1 is allowed.")
                : Text::tr("The judgements contradict each other: revise them before you use the "
                           "weights, since their ratio by %1 is %2, and 0.1 is allowed."))
        .arg(table, sixDigits(*consistency.ratio));
}

QString weightsJson(const tables::PairwiseTable &table, const scoring::AhpWeights &result)
{
    Json root;
    root["names"] = table.names;
    root["weights"] = result.weights;
    root["lambda_max"] = result.lambdaMax;
    root["ci"] = result.ci;
    root["cr"] = {{"saaty1980", orNull(result.crSaaty1980)},
                  {"saaty2005", orNull(result.crSaaty2005)},
                  {"donegan_dodd1991", orNull(result.crDoneganDodd1991)}};
    const Consistency consistency = consistencyOf(result);
    root["consistent"] = consistency.ratio ? Json(consistency.isEnough()) : Json(nullptr);
    root["revise"] = result.revise ? Json{{"row", table.names[result.revise->row]},
                                          {"column", table.names[result.revise->column]},
                                          {"given", result.revise->given},
                                          {"implied", result.revise->implied}}
                                   : Json(nullptr);
    Json matrix = Json::array();
    const std::size_t n = table.names.size();
    for (std::size_t row = 0; row < n; ++row) {
        const auto begin = result.completed.begin() + static_cast<std::ptrdiff_t>(row * n);
        matrix.push_back(std::vector<double>(begin, begin + static_cast<std::ptrdiff_t>(n)));
    }
    root["completed"] = std::move(matrix);
    Json notes = Json::array();
    for (const QString &note : table.understood + QStringList{sentence(consistency)}) {
        notes.push_back(note.toStdString());
    }
    root["notes"] = std::move(notes);
    return QString::fromStdString(root.dump(2, ' ', false, Json::error_handler_t::replace)) + u'\n';
}

QString ratio(const char *name, const std::optional<double> &value)
{
    return value ? QStringLiteral("  %1 %2\n")
                       .arg(QString::fromLatin1(name).leftJustified(18), sixDigits(*value))
                 : QString();
}

QString weightsText(const tables::PairwiseTable &table, const scoring::AhpWeights &result)
{
    qsizetype width = 0;
    for (const std::string &name : table.names) {
        width = std::max(width, shownName(name).size());
    }
    QString text;
    for (std::size_t i = 0; i < table.names.size(); ++i) {
        text += shownName(table.names[i]).leftJustified(width) +
                sixDigits(result.weights[i]).rightJustified(14) + u'\n';
    }
    const Consistency consistency = consistencyOf(result);
    text += u'\n' + sentence(consistency) + u'\n';
    if (result.revise && !consistency.isEnough()) {
        text += Text::tr("To be revised first: %1 over %2 is given as %3; the others imply %4.")
                    .arg(shownName(table.names[result.revise->row]),
                         shownName(table.names[result.revise->column]),
                         sixDigits(result.revise->given), sixDigits(result.revise->implied)) +
                u'\n';
    }
    text += u'\n' +
            Text::tr("Largest eigenvalue %1, consistency index %2")
                .arg(sixDigits(result.lambdaMax), sixDigits(result.ci)) +
            u'\n';
    text += Text::tr("Consistency ratio by the table of random matrices:") + u'\n';
    text += ratio("Saaty 1980", result.crSaaty1980) + ratio("Saaty 2005", result.crSaaty2005) +
            ratio("Donegan, Dodd 1991", result.crDoneganDodd1991);
    for (const QString &note : table.understood) {
        text += note + u'\n';
    }
    return text;
}

} // namespace

int weightsCommand(const QStringList &arguments, Console &console)
{
    const QString format = QStringLiteral("format");
    const Arguments parsed(arguments, QStringLiteral("weights"),
                           QStringLiteral("steelyard weights PAIRWISE.csv [--format text|json]"),
                           {{format, {}, QStringLiteral("value"), QStringLiteral("text")}}, 1, 1,
                           console);
    if (!parsed.valid()) {
        return WrongUsage;
    }
    const auto wantsJson = parsed.wantsJson();
    if (!wantsJson) {
        return WrongUsage;
    }
    tables::CsvDiagnostics problems(parsed.files().first());
    const auto table = tables::readPairwise(parsed.files().first(), problems);
    if (!table) {
        return printDiagnostics(problems.list(), console);
    }
    const auto result = scoring::ahpWeights(table->judgements);
    if (!result.ok()) {
        addIssues(result.issues(), *table, problems);
        return printDiagnostics(problems.list(), console);
    }
    console.out << (*wantsJson ? weightsJson(*table, result.value())
                               : weightsText(*table, result.value()));
    return Good;
}

} // namespace steelyard::cli
