// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/tables/column_notes.h"

#include <QCoreApplication>

namespace steelyard::report {

namespace {

class ColumnNotes
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::ColumnNotes)

public:
    static QString tipping()
    {
        return tr(
            "The tipping range: while the weight lies between these two and all else stays as "
            "it is, the same option leads. It does not say how unsure the weight is.");
    }
    static QString plausible()
    {
        return tr("The plausible range: the rating may really lie anywhere between these two, and "
                  "the runs draw it from there. This is uncertainty.");
    }
    static QString bounds()
    {
        return tr(
            "The value with every rating at its worst, or at its best, plausible end. Both at "
            "once are unlikely; the share of first places says what to expect.");
    }
    static QString error()
    {
        return tr(
            "Half the width of the range in which the share would lie with ever more runs, in "
            "95 of 100 cases. It comes from sampling alone.");
    }
    static QString points()
    {
        return tr("The rating as it counts: from 0, the worst end of the scale, to 10, the best. "
                  "Unknown counts as 5.");
    }
    static QString ofWeights()
    {
        return tr("What counts how much, and the factors that multiply to it");
    }
    static QString ofResults() { return tr("Who comes where, and how sure that is"); }
    static QString ofRatings()
    {
        return tr("Every rating with its plausible range and what it "
                  "rests on");
    }
};

struct Note
{
    const char *table;
    const char *column;
    QString (*text)();
};

constexpr Note kNotes[] = {
    {"weights", "low", ColumnNotes::tipping},   {"weights", "high", ColumnNotes::tipping},
    {"ratings", "low", ColumnNotes::plausible}, {"ratings", "high", ColumnNotes::plausible},
    {"ratings", "points", ColumnNotes::points}, {"results", "low", ColumnNotes::bounds},
    {"results", "high", ColumnNotes::bounds},   {"results", "error", ColumnNotes::error},
    {"weights", "", ColumnNotes::ofWeights},    {"results", "", ColumnNotes::ofResults},
    {"ratings", "", ColumnNotes::ofRatings},
};

QString noteOn(const QString &table, const QString &column)
{
    for (const Note &note : kNotes) {
        if (table == QLatin1String(note.table) && column == QLatin1String(note.column)) {
            return note.text();
        }
    }
    return {};
}

} // namespace

QString noteOnTable(const DataTable &table)
{
    return noteOn(table.key, {});
}

QString noteOnColumn(const DataTable &table, const DataColumn &column)
{
    return noteOn(table.key, column.key);
}

} // namespace steelyard::report
