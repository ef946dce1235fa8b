// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/understood_sheet.h"
#include "tables/packed.h"
#include "tables/sheet_file.h"

#include <benchmark/benchmark.h>

// From the bytes of a sheet to what was understood of it. Wanted are under 1 s for 20,000 rows of
// CSV and for 1 MB of XLSX.
namespace steelyard::benchmarks {

namespace {

constexpr int kColumns = 12;

QByteArray cellNumber(int row, int column)
{
    return QByteArray::number((row * 7919 + column * 104'729) % 1'000'003 / 1000.0, 'f', 3);
}

QByteArray csvOf(int rows)
{
    QByteArray text("Option");
    for (int column = 0; column < kColumns; ++column) {
        text += ",Criterion " + QByteArray::number(column);
    }
    for (int row = 0; row < rows; ++row) {
        text += "\noption " + QByteArray::number(row);
        for (int column = 0; column < kColumns; ++column) {
            text += ',' + cellNumber(row, column);
        }
    }
    return text;
}

QByteArray xlsxOf(int rows)
{
    QByteArray sheet("<sheetData>");
    for (int row = 0; row < rows; ++row) {
        sheet +=
            "<row><c t=\"inlineStr\"><is><t>option " + QByteArray::number(row) + "</t></is></c>";
        for (int column = 0; column < kColumns; ++column) {
            sheet += "<c><v>" + cellNumber(row, column) + "</v></c>";
        }
        sheet += "</row>";
    }
    return xlsx({{"Sheet", sheet + "</sheetData>", ""}});
}

void readAndUnderstand(benchmark::State &state, const QByteArray &bytes)
{
    for (auto _ : state) {
        tables::CsvDiagnostics problems(QStringLiteral("x"));
        const auto sheet = tables::sheetFromBytes(bytes.toStdString(), problems);
        if (!sheet) {
            state.SkipWithError("the sheet has problems");
            break;
        }
        benchmark::DoNotOptimize(sheets::understand(*sheet, sheets::guessMapping(*sheet)));
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * bytes.size());
}

void csvOf20000Rows(benchmark::State &state)
{
    readAndUnderstand(state, csvOf(20'000));
}

void xlsxOf1Megabyte(benchmark::State &state)
{
    readAndUnderstand(state, xlsxOf(11'500));
}

BENCHMARK(csvOf20000Rows)->Unit(benchmark::kMillisecond);
BENCHMARK(xlsxOf1Megabyte)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace steelyard::benchmarks
