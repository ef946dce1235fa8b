// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/tables/sheets.h"
#include "report/formats/tables/table_lookup.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace steelyard::report {

namespace {

constexpr double kPointsOfUnknown = 5; // the middle of the scale, as in the verdict
constexpr lxw_row_t kHeadRow = 3;
constexpr lxw_row_t kFirst = kHeadRow + 1; // row of the first criterion
constexpr lxw_col_t kName = 0;
constexpr lxw_col_t kVerdict = 1; // weight of the verdict
constexpr lxw_col_t kWeight = 2;  // weight to type over
constexpr lxw_col_t kShare = 3;
constexpr lxw_col_t kOptions = 4; // column of the first option

class ModelSheet
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::ModelSheet)

public:
    ModelSheet(Workbook &book, const DataTable &weights, const DataTable &results,
               const DataTable &ratings)
        : m_book(book)
        , m_weights(weights)
        , m_results(results)
        , m_last(static_cast<lxw_row_t>(kHeadRow + weights.rows.size()))
    {
        for (std::size_t i = 0; i < ratings.rows.size(); ++i) {
            const DataRecord rating(ratings, i);
            m_points[{rating.text("criterion"), rating.text("option")}] = rating.number("points");
        }
    }

    [[nodiscard]] bool add()
    {
        m_sheet = m_book.addSheet(tr("Model"), QStringLiteral("model"), kHeadRow + 1);
        if (m_sheet == nullptr) {
            return false;
        }
        // The names of options and criteria stay in view, and are on every page.
        worksheet_freeze_panes(m_sheet, kFirst, kVerdict);
        worksheet_repeat_columns(m_sheet, kName, kName);
        worksheet_set_column(m_sheet, kName, kName, 34, nullptr);
        worksheet_set_column(m_sheet, kVerdict, kShare, 12, nullptr);
        worksheet_set_column(m_sheet, kOptions, column(optionCount()), 14, nullptr);
        addHead();
        for (std::size_t i = 0; i < m_weights.rows.size(); ++i) {
            addCriterion(i);
        }
        for (std::size_t i = 0; i < optionCount(); ++i) {
            addOption(i);
        }
        addRowNames();
        addLeader();
        return true;
    }

private:
    // Rows below the criteria, in their order.
    enum class Foot { Value, Place, LeftOut, Blank, VerdictValue, VerdictPlace, Difference };

    [[nodiscard]] std::size_t optionCount() const { return m_results.rows.size(); }
    [[nodiscard]] static lxw_col_t column(std::size_t option)
    {
        return static_cast<lxw_col_t>(kOptions + option);
    }
    [[nodiscard]] lxw_row_t row(Foot foot) const
    {
        return m_last + 1 + static_cast<lxw_row_t>(foot);
    }
    [[nodiscard]] QString ofCriteria(lxw_col_t at, bool isFixed) const
    {
        return cellName(kFirst, at, isFixed) + u':' + cellName(m_last, at, isFixed);
    }
    [[nodiscard]] QString ofOptions(Foot foot) const
    {
        return cellName(row(foot), kOptions, true) + u':' +
               cellName(row(foot), column(optionCount() - 1), true);
    }

    void addHead()
    {
        m_book.write(m_sheet, 0, kName, tr("What the weights decide"), Look::Title);
        worksheet_merge_range(m_sheet, 1, kName, 1,
                              column(std::max<std::size_t>(optionCount(), 1) - 1), "", nullptr);
        m_book.write(m_sheet, 1, kName,
                     tr("Type over the coloured weights, or “%1” and “%2” in the row “Left out”: "
                        "values and places follow. Below stand those of the verdict.")
                         .arg(yesNoText(true), yesNoText(false)),
                     Look::Text);
        worksheet_set_row(m_sheet, 1, 30, nullptr);
        m_book.write(m_sheet, kHeadRow, kName, tr("Criterion"), Look::Head);
        m_book.write(m_sheet, kHeadRow, kVerdict, tr("Weight in the verdict"), Look::Head);
        m_book.write(m_sheet, kHeadRow, kWeight, tr("Your weight"), Look::Head);
        m_book.note(m_sheet, kHeadRow, kWeight,
                    tr("Any number from 0 up: what counts is its share of the sum of them all."));
        m_book.write(m_sheet, kHeadRow, kShare, tr("Its share"), Look::Head);
        worksheet_set_row(m_sheet, kHeadRow, 32, nullptr);
        for (std::size_t i = 0; i < optionCount(); ++i) {
            m_book.write(m_sheet, kHeadRow, column(i), DataRecord(m_results, i).text("option_name"),
                         Look::Head);
        }
        m_book.note(m_sheet, kHeadRow, kOptions,
                    tr("Points from 0, the worst end of a criterion's scale, to 10, the best. What "
                       "is unknown counts as 5 and is set in italics."));
    }

    void addCriterion(std::size_t index)
    {
        const DataRecord criterion(m_weights, index);
        const lxw_row_t at = kFirst + static_cast<lxw_row_t>(index);
        const double weight = criterion.number("weight").value_or(0);
        m_book.write(m_sheet, at, kName, criterion.text("criterion_name"), Look::Text);
        m_book.write(m_sheet, at, kVerdict, weight, Look::Share);
        m_book.write(m_sheet, at, kWeight, weight, Look::Input);
        const QString sum = QStringLiteral("SUM(%1)").arg(ofCriteria(kWeight, true));
        m_book.write(
            m_sheet, at, kShare,
            Formula{QStringLiteral("=IF(%1>0,%2/%1,0)").arg(sum, cellName(at, kWeight)), weight},
            Look::Share);
        for (std::size_t i = 0; i < optionCount(); ++i) {
            const QString option = DataRecord(m_results, i).text("option");
            const auto found = m_points.find({criterion.text("criterion"), option});
            const bool isKnown = found != m_points.end() && found->second.has_value();
            m_book.write(m_sheet, at, column(i), isKnown ? *found->second : kPointsOfUnknown,
                         isKnown ? Look::Points : Look::Assumed);
        }
    }

    void addOption(std::size_t index)
    {
        const DataRecord option(m_results, index);
        const lxw_col_t at = column(index);
        const double value = option.number("value").value_or(0);
        const std::optional<double> place = option.number("place");
        const Value shownPlace = place ? Value{*place} : Value{QString()};
        m_book.write(m_sheet, row(Foot::Value), at,
                     Formula{QStringLiteral("=SUMPRODUCT(%1,%2)")
                                 .arg(ofCriteria(kShare, true), ofCriteria(at, false)),
                             value},
                     Look::Result);
        // As many as are ahead and not left out. Rounding does not decide.
        m_book.write(m_sheet, row(Foot::Place), at,
                     Formula{QStringLiteral("=IF(%1=\"%5\",\"\",1+SUMPRODUCT((%2<>\"%5\")*"
                                            "(ROUND(%3,9)>ROUND(%4,9))))")
                                 .arg(cellName(row(Foot::LeftOut), at), ofOptions(Foot::LeftOut),
                                      ofOptions(Foot::Value), cellName(row(Foot::Value), at),
                                      yesNoText(true)),
                             shownPlace},
                     Look::Place);
        m_book.write(m_sheet, row(Foot::LeftOut), at, yesNoText(option.text("left_out") == u"yes"),
                     Look::Text);
        m_book.write(m_sheet, row(Foot::VerdictValue), at, value, Look::Points);
        if (place) {
            m_book.write(m_sheet, row(Foot::VerdictPlace), at, *place, Look::Place);
        }
        m_book.write(m_sheet, row(Foot::Difference), at,
                     Formula{QStringLiteral("=%1-%2").arg(cellName(row(Foot::Value), at),
                                                          cellName(row(Foot::VerdictValue), at)),
                             0.0},
                     Look::Points);
    }

    void addRowNames()
    {
        m_book.write(m_sheet, row(Foot::Value), kName, tr("Value, of 10"), Look::Strong);
        m_book.write(m_sheet, row(Foot::Place), kName, tr("Place"), Look::Strong);
        m_book.write(m_sheet, row(Foot::LeftOut), kName,
                     tr("Left out (%1 or %2)", "yes, no").arg(yesNoText(true), yesNoText(false)),
                     Look::Strong);
        m_book.write(m_sheet, row(Foot::VerdictValue), kName, tr("Value in the verdict"),
                     Look::Text);
        m_book.write(m_sheet, row(Foot::VerdictPlace), kName, tr("Place in the verdict"),
                     Look::Text);
        m_book.write(m_sheet, row(Foot::Difference), kName, tr("Your value less the verdict's"),
                     Look::Text);
    }

    void addLeader()
    {
        QString first;
        for (std::size_t i = 0; i < optionCount(); ++i) {
            if (DataRecord(m_results, i).number("place") == 1 && first.isEmpty()) {
                first = DataRecord(m_results, i).text("option_name");
            }
        }
        const QString names = cellName(kHeadRow, kOptions, true) + u':' +
                              cellName(kHeadRow, column(optionCount() - 1), true);
        const lxw_row_t at = row(Foot::Difference) + 2;
        m_book.write(m_sheet, at, kName, tr("First with your weights"), Look::Strong);
        m_book.write(m_sheet, at, kVerdict,
                     Formula{QStringLiteral("=IFERROR(INDEX(%1,MATCH(1,%2,0)),\"\")")
                                 .arg(names, ofOptions(Foot::Place)),
                             first},
                     Look::Place);
    }

    Workbook &m_book;
    const DataTable &m_weights;
    const DataTable &m_results;
    std::map<std::pair<QString, QString>, std::optional<double>> m_points; // by criterion, option
    lxw_row_t m_last; // row of the last criterion
    lxw_worksheet *m_sheet = nullptr;
};

} // namespace

bool addModelSheet(Workbook &book, const Data &data)
{
    const DataTable *weights = tableOf(data, "weights");
    const DataTable *results = tableOf(data, "results");
    const DataTable *ratings = tableOf(data, "ratings");
    const bool isWhole = weights != nullptr && results != nullptr && ratings != nullptr &&
                         !weights->rows.empty() && !results->rows.empty();
    return isWhole && ModelSheet(book, *weights, *results, *ratings).add();
}

} // namespace steelyard::report
