// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content/report_font.h"
#include "report/content/shortening.h"
#include "report/formats/pdf/table_widths.h"
#include "test_main.h"

#include <QTest>

#include <numeric>

using namespace steelyard;
using report::RowKind;

namespace {

report::Row rowOf(const QStringList &texts, RowKind kind = RowKind::Plain)
{
    report::Row row{{}, kind, {}};
    for (const QString &text : texts) {
        row.cells.push_back({text});
    }
    return row;
}

} // namespace

// Tables on paper: how wide their columns are, and what goes first where there is little room.
class TestReportTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_fitTheirColumns();
    void addresses_takeNoRoom();
    void groups_outlastWhatIsInThem();
};

void TestReportTables::words_fitTheirColumns()
{
    report::Table table;
    table.columns = {{{QStringLiteral("Kriterium")}, 1, false, false},
                     {{QStringLiteral("Anfang")}, -30, true, false},
                     {{QStringLiteral("In Worten")}, -60, false, false}};
    table.rows.push_back(rowOf({QStringLiteral("Admin"), QStringLiteral("2"),
                                QStringLiteral("viele Datenbanktransaktionen")}));
    const report::pdf::TableType type{11, 14};
    const std::vector<double> widths = report::pdf::columnWidths(table, 500, type);
    QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0.0), 500.0);
    const report::TextStyle head{type.size, type.line, QFont::DemiBold};
    const report::TextStyle body{type.size, type.line};
    QVERIFY(widths[1] > report::widthOf(QStringLiteral("Anfang"), head) + 12);
    QVERIFY(widths[2] > report::widthOf(QStringLiteral("Datenbanktransaktionen"), body) + 12);
    QVERIFY(widths[0] > report::widthOf(QStringLiteral("Kriterium"), head) + 12);
}

void TestReportTables::addresses_takeNoRoom()
{
    report::Table table;
    table.columns = {{{QStringLiteral("A")}, -200, false, false},
                     {{QStringLiteral("B")}, -200, false, false}};
    table.rows.push_back(rowOf({QString(400, u'x'), QStringLiteral("b")}));
    const std::vector<double> expected{200, 200};
    QCOMPARE(report::pdf::columnWidths(table, 400, {}), expected);
}

void TestReportTables::groups_outlastWhatIsInThem()
{
    report::Table table;
    table.instead = {{}, QStringLiteral("And more.")};
    table.least = 2;
    table.rows = {rowOf({QStringLiteral("first")}, RowKind::Group), rowOf({QStringLiteral("one")}),
                  rowOf({QStringLiteral("two")}), rowOf({QStringLiteral("second")}, RowKind::Group),
                  rowOf({QStringLiteral("three")})};
    const report::Block block = table;
    const auto left = std::get<report::Table>(report::shortened(block, 2));
    QCOMPARE(left.rows.size(), std::size_t(3));
    QCOMPARE(left.rows[1].cells.front().text.plain(), QStringLiteral("one"));
    const auto least = std::get<report::Table>(report::shortened(block, 3));
    QCOMPARE(least.rows.size(), std::size_t(2));
    QCOMPARE(least.rows[1].cells.front().text.plain(), QStringLiteral("second"));
}

STEELYARD_TEST_MAIN(TestReportTables)
#include "test_report_tables.moc"
