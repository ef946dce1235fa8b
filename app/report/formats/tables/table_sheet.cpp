// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/tables/column_notes.h"
#include "report/formats/tables/sheets.h"
#include "report/formats/tables/table_lookup.h"

#include <algorithm>
#include <cmath>

namespace steelyard::report {

namespace {

constexpr double kLine = 15;     // points, of the usual type
constexpr double kTallest = 400; // a row is at most 409 points high
constexpr double kSame = 1e-12;  // of what a formula gives and the number it stands for

Look lookOf(Shown shown)
{
    switch (shown) {
    case Shown::Number:
        return Look::Number;
    case Shown::Points:
        return Look::Points;
    case Shown::Share:
        return Look::Share;
    case Shown::Date:
        return Look::Date;
    case Shown::Address:
        return Look::Address;
    case Shown::Text:
    case Shown::YesNo:
        break;
    }
    return Look::Text;
}

// Lines that a text takes in a column so many characters wide; letters of East Asia are twice as
// wide.
int linesOf(const QString &text, int width)
{
    int lines = 0;
    for (const QString &line : text.split(u'\n')) {
        int size = 0;
        for (const QChar c : line) {
            size += c.unicode() >= 0x1100 ? 2 : 1;
        }
        lines += std::max(1, (size + width - 1) / std::max(1, width));
    }
    return lines;
}

double heightOf(const DataTable &table, const std::vector<Value> &row)
{
    int lines = 1;
    for (std::size_t i = 0; i < row.size() && i < table.columns.size(); ++i) {
        if (const auto *text = std::get_if<QString>(&row[i])) {
            lines = std::max(lines, linesOf(*text, table.columns[i].width));
        }
    }
    return std::min(kTallest, lines * kLine);
}

// The factors of weights and the shares they give, as formulas. A formula that would not give the
// number that counts is not written.
class WeightFormulas
{
public:
    WeightFormulas(const Data &data, const DataTable &weights)
        : m_weights(weights)
    {
        if (const DataTable *about = tableOf(data, "about")) {
            for (std::size_t i = 0; i < about->rows.size(); ++i) {
                const DataRecord fact(*about, i);
                if (fact.text("key") == u"left_by_hand") {
                    m_left = fact.number("value").value_or(1);
                }
            }
        }
        for (std::size_t i = 0; i < weights.rows.size(); ++i) {
            const DataRecord row(weights, i);
            m_sum += row.number("by_hand") ? 0 : row.number("raw").value_or(0);
        }
    }

    [[nodiscard]] std::optional<QString> of(std::size_t column, std::size_t row) const
    {
        const DataRecord record(m_weights, row);
        if (column == columnOf(m_weights, "raw")) {
            return raw(record, row);
        }
        if (column == columnOf(m_weights, "weight") && !record.number("by_hand")) {
            return share(record, row);
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] QString cell(const char *column, std::size_t row) const
    {
        return cellName(static_cast<lxw_row_t>(row + 1),
                        static_cast<lxw_col_t>(columnOf(m_weights, column)));
    }
    [[nodiscard]] QString range(const char *column) const
    {
        const auto at = static_cast<lxw_col_t>(columnOf(m_weights, column));
        return cellName(1, at, true) + u':' +
               cellName(static_cast<lxw_row_t>(m_weights.rows.size()), at, true);
    }

    [[nodiscard]] std::optional<QString> raw(const DataRecord &record, std::size_t row) const
    {
        double product = 1;
        QStringList factors;
        for (const char *factor : {"start", "answers_factor", "open_factor", "unraised_factor"}) {
            const std::optional<double> number = record.number(factor);
            if (!number) {
                return std::nullopt;
            }
            product *= *number;
            factors << cell(factor, row);
        }
        const bool isRight = std::abs(product - record.number("raw").value_or(-1)) <=
                             kSame * std::max(1.0, std::abs(product));
        return isRight ? std::optional(u'=' + factors.join(u'*')) : std::nullopt;
    }

    [[nodiscard]] std::optional<QString> share(const DataRecord &record, std::size_t row) const
    {
        const std::optional<double> own = record.number("raw");
        const std::optional<double> weight = record.number("weight");
        if (!own || !weight || m_sum <= 0 || std::abs(*own / m_sum * m_left - *weight) > kSame) {
            return std::nullopt;
        }
        QString formula = QStringLiteral("=%1/SUMIF(%2,\"\",%3)")
                              .arg(cell("raw", row), range("by_hand"), range("raw"));
        return m_left == 1 ? formula : formula + u'*' + QString::number(m_left, 'g', 17);
    }

    const DataTable &m_weights;
    double m_sum = 0; // of raw weights that are not set by hand
    double m_left = 1;
};

void writeRow(Workbook &book, lxw_worksheet *sheet, const DataTable &table, std::size_t row,
              const WeightFormulas *formulas)
{
    const std::vector<Value> &cells = table.rows[row];
    const auto at = static_cast<lxw_row_t>(row + 1);
    worksheet_set_row(sheet, at, heightOf(table, cells), nullptr);
    for (std::size_t i = 0; i < cells.size() && i < table.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const Look look = lookOf(table.columns[i].shown);
        if (const auto formula = formulas != nullptr ? formulas->of(i, row) : std::nullopt) {
            book.write(sheet, at, column, Formula{*formula, cells[i]}, look);
        } else {
            book.write(sheet, at, column, shownValue(cells[i], table.columns[i].shown), look);
        }
    }
}

} // namespace

void addTableSheet(Workbook &book, const Data &data, const DataTable &table)
{
    lxw_worksheet *sheet = book.addSheet(table.title, table.key, 1);
    if (sheet == nullptr || table.columns.empty()) {
        return;
    }
    double head = kLine;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const DataColumn &shown = table.columns[i];
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, shown.width, nullptr);
        book.write(sheet, 0, column, shown.title, Look::Head);
        book.note(sheet, 0, column, noteOnColumn(table, shown));
        // Heads are bold and have room for the button of the filter.
        head = std::max(head, linesOf(shown.title, shown.width - 3) * kLine);
    }
    worksheet_set_row(sheet, 0, head, nullptr);
    const bool isOfWeights = table.key == u"weights";
    const std::optional<WeightFormulas> formulas =
        isOfWeights ? std::optional<WeightFormulas>(std::in_place, data, table) : std::nullopt;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        writeRow(book, sheet, table, row, formulas ? &*formulas : nullptr);
    }
    if (!table.rows.empty()) {
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
                             static_cast<lxw_col_t>(table.columns.size() - 1));
    }
}

} // namespace steelyard::report
