// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content/shortening.h"
#include "report/formats/html/blocks.h"

#include <QCoreApplication>

#include <algorithm>

namespace steelyard::report::html {

namespace {

class TableWords
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::html)
};

const QString kRow = QStringLiteral("row");
const QString kCol = QStringLiteral("col");

// A circle filled clockwise: the same number for the eye.
QString circle(double part)
{
    const double share = std::clamp(part, 0.0, 1.0);
    // The circumference of a circle of radius 3 is its dash; a thick stroke fills the middle.
    const double length = 2 * 3.14159265 * 3;
    return QStringLiteral(
               "<svg class=\"circle\" viewBox=\"0 0 14 14\" aria-hidden=\"true\" "
               "focusable=\"false\"><circle class=\"rim\" cx=\"7\" cy=\"7\" r=\"6\"/>"
               "<circle class=\"fill\" cx=\"7\" cy=\"7\" r=\"3\" stroke-dasharray=\"%1 %2\" "
               "transform=\"rotate(-90 7 7)\"/></svg>")
        .arg(QString::number(length * share, 'f', 2), QString::number(length, 'f', 2));
}

// From the middle to the right when positive.
QString bar(double length)
{
    const double part = std::clamp(length, -1.0, 1.0) * 50;
    return element("span", {{"class", QStringLiteral("points")}, {"aria-hidden", "true"}},
                   element("span",
                           {{"class", part < 0 ? QStringLiteral("minus") : QStringLiteral("plus")},
                            {"style", QStringLiteral("left:%1%;width:%2%")
                                          .arg(QString::number(std::min(50.0, 50 + part), 'f', 1),
                                               QString::number(std::abs(part), 'f', 1))}},
                           QString()));
}

// From the left in its track, in the colour of the column's option.
QString lengthBar(double length, int slot)
{
    return element(
        "span",
        {{"class",
          QStringLiteral("length s%1")
              .arg(slot >= 0 && slot < 4 ? QString::number(slot) : QStringLiteral("-other"))},
         {"aria-hidden", "true"}},
        element("span",
                {{"style", QStringLiteral("width:%1%")
                               .arg(QString::number(std::clamp(length, 0.0, 1.0) * 100, 'f', 1))}},
                QString()));
}

QString contentOf(const Cell &cell, int slot)
{
    // Numbers of notes stand last.
    Text number;
    Text notes;
    for (const Run &run : cell.text.runs) {
        (run.raised ? notes : number).runs.push_back(run);
    }
    QString content = markup(number);
    if (cell.part) {
        content = circle(*cell.part) + element("span", {{"class", "rating"}}, content);
    }
    if (cell.bar) {
        content = bar(*cell.bar) + content;
    }
    if (cell.length) {
        content = lengthBar(*cell.length, slot) + content;
    }
    if (cell.option) {
        content = named(*cell.option) + (content.isEmpty() ? QString() : u' ' + content);
    }
    content += escaped(cell.mark);
    if (!cell.word.isEmpty()) {
        content += u' ' + element("span", {{"class", "quiet"}}, escaped(cell.word));
    }
    content += markup(notes);
    QString items;
    for (const Text &item : cell.items) {
        items += element("li", markup(item));
    }
    content += items.isEmpty() ? QString() : element("ul", items);
    return cell.strong ? element("strong", content) : content;
}

QString classOf(const Column &column)
{
    return column.number   ? QStringLiteral("number")
           : column.rating ? QStringLiteral("rated")
                           : QString();
}

// On a narrow screen the cells of a row stand below each other.
bool isStacked(const Table &table)
{
    return table.isDense || std::any_of(table.rows.begin(), table.rows.end(), [](const Row &row) {
               return std::any_of(row.cells.begin(), row.cells.end(),
                                  [](const Cell &cell) { return !cell.items.empty(); });
           });
}

// Where cells stand below each other each says what it is, and what it is for a screen reader.
QString cellOf(const Table &table, const Row &row, std::size_t i, bool stacked)
{
    const Column &column = table.columns[i];
    const QString content = contentOf(row.cells[i], column.title.slot);
    const QString none;
    if (i == 0) {
        const QString scope = row.kind == RowKind::Group ? QStringLiteral("rowgroup") : kRow;
        return element("th",
                       {{"scope", scope},
                        {"role", stacked ? QStringLiteral("rowheader") : none},
                        {"class", classOf(column)},
                        {"dir", "auto"}},
                       content);
    }
    return element("td",
                   {{"role", stacked ? QStringLiteral("cell") : none},
                    {"class", classOf(column)},
                    {"data-head", stacked ? column.title.name : none},
                    {"dir", "auto"}},
                   content);
}

QString rowOf(const Table &table, const Row &row, bool stacked)
{
    const QString anchor = safeAnchor(row.anchor);
    const QString id = anchor.isEmpty() ? QString() : anchor;
    const QString role = stacked ? kRow : QString();
    if (row.cells.size() == 1 && table.columns.size() > 1) {
        return element("tr", {{"class", QStringLiteral("group")}, {"id", id}, {"role", role}},
                       element("th",
                               {{"scope", QStringLiteral("rowgroup")},
                                {"colspan", QString::number(table.columns.size())},
                                {"dir", QStringLiteral("auto")}},
                               contentOf(row.cells.front(), -1)));
    }
    QString cells;
    for (std::size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
        cells += cellOf(table, row, i, stacked);
    }
    const QString kind = row.kind == RowKind::Group   ? QStringLiteral("group")
                         : row.kind == RowKind::Total ? QStringLiteral("total")
                                                      : QString();
    return element("tr", {{"class", kind}, {"id", id}, {"role", role}}, cells);
}

// Wide tables scroll within themselves, also by keys.
QString scrolling(const QString &table, const Caption &caption)
{
    const QString none;
    const bool hasAnchor = !caption.anchor.isEmpty() && !caption.isUnseen;
    const bool hasName = hasAnchor || !caption.text.isEmpty();
    return element("div",
                   {{"class", QStringLiteral("scroll")},
                    {"tabindex", QStringLiteral("0")},
                    // Names that are not printed may be told more than once.
                    {"role", hasAnchor ? QStringLiteral("region")
                             : hasName ? QStringLiteral("group")
                                       : none},
                    {"aria-labelledby", hasAnchor ? caption.anchor : none},
                    {"aria-label", hasName && !hasAnchor ? caption.text : none}},
                   table);
}

QString headOf(const Table &table, bool stacked)
{
    constexpr double kPixelsAcross = 11.5; // of the type on paper, for which widths are made
    QString heads;
    for (const Column &column : table.columns) {
        const QString least = column.width < 0
                                  ? QStringLiteral("--least:%1em")
                                        .arg(QString::number(-column.width / kPixelsAcross, 'f', 1))
                                  : QString();
        heads += element("th",
                         {{"scope", kCol},
                          {"style", least},
                          {"role", stacked ? QStringLiteral("columnheader") : QString()},
                          {"class", column.number ? QStringLiteral("number") : QString()}},
                         named(column.title));
    }
    return element("thead", element("tr", {{"role", stacked ? kRow : QString()}}, heads));
}

bool isHeadOfRows(const Row &row)
{
    return row.kind == RowKind::Group && row.cells.size() == 1;
}

// Closed; a link to what is inside opens it.
QString folded(const QString &summary, const QString &content)
{
    return element("details", element("summary", {{"dir", "auto"}}, summary) + content);
}

} // namespace

QString tableCaption(const Caption &caption)
{
    if (caption.text.isEmpty()) {
        return {};
    }
    return caption.isUnseen
               ? element("caption", element("span", {{"class", "unseen"}}, escaped(caption.text)))
               : element("caption", {{"id", safeAnchor(caption.anchor)}}, captionText(caption));
}

QString unseenHead(const QStringList &titles)
{
    QString heads;
    for (const QString &title : titles) {
        heads += element("th", {{"scope", kCol}},
                         element("span", {{"class", "unseen"}}, escaped(title)));
    }
    return element("thead", {{"class", "thin"}}, element("tr", heads));
}

QString block(const Table &table)
{
    const bool stacked = isStacked(table);
    QString bodies;
    QString rows;
    for (const Row &row : table.rows) {
        if (row.kind == RowKind::Group && !rows.isEmpty()) {
            bodies += element("tbody", rows);
            rows.clear();
        }
        rows += rowOf(table, row, stacked);
    }
    bodies += element("tbody", rows);
    const Text below = textBelow(table);
    QStringList titles;
    for (const Column &column : table.columns) {
        titles << column.title.name;
    }
    const QString kind = stacked ? QStringLiteral("entries") : QString();
    const QString head = table.hasUnseenHead ? unseenHead(titles) : headOf(table, stacked);
    return scrolling(
               element("table",
                       {{"class", kind}, {"role", stacked ? QStringLiteral("table") : QString()}},
                       tableCaption(table.caption) + head + bodies),
               table.caption) +
           (below.isEmpty() ? QString() : element("p", {{"class", "small"}}, markup(below)));
}

QString foldedTable(const Table &table)
{
    if (table.rows.empty() || !isHeadOfRows(table.rows.front())) {
        return folded(escaped(table.caption.text), block(table));
    }
    QString all = element("p", {{"id", safeAnchor(table.caption.anchor)}, {"class", "small"}},
                          captionText(table.caption));
    for (std::size_t i = 0; i < table.rows.size();) {
        const Row &head = table.rows[i];
        Table part;
        part.caption.text = head.cells.front().text.plain();
        part.caption.anchor = head.anchor;
        part.columns = table.columns;
        part.isDense = true;
        for (++i; i < table.rows.size() && !isHeadOfRows(table.rows[i]); ++i) {
            part.rows.push_back(table.rows[i]);
        }
        all += folded(contentOf(head.cells.front(), -1), block(part));
    }
    return all;
}

QString block(const ShareFigure &figure)
{
    QString heads;
    for (const QString &rank : figure.ranks) {
        heads += element("th", {{"scope", kCol}}, escaped(rank));
    }
    heads = heads.isEmpty() ? unseenHead({TableWords::tr("Option"), TableWords::tr("Share")})
                            : element("thead", element("tr", element("td", QString()) + heads));
    QString marks; // where leaning and clear begin
    for (const double mark : figure.marks) {
        marks += element(
            "span",
            {{"class", "mark"},
             {"style", QStringLiteral("left:%1%")
                           .arg(QString::number(std::clamp(mark, 0.0, 1.0) * 100, 'f', 1))}},
            QString());
    }
    QString rows;
    for (const ShareFigure::Line &line : figure.lines) {
        QString cells = element("th", {{"scope", kRow}, {"dir", "auto"}}, named(line.option));
        if (!line.remark.isEmpty()) {
            cells += element(
                "td", {{"colspan", QString::number(std::max<qsizetype>(1, figure.ranks.size()))}},
                escaped(line.remark));
        }
        for (const ShareFigure::Bar &share : line.bars) {
            const QString width = QString::number(std::clamp(share.share, 0.0, 1.0) * 100, 'f', 1);
            const QString slot = line.option.slot >= 0 && line.option.slot < 4
                                     ? QString::number(line.option.slot)
                                     : QStringLiteral("-other");
            cells += element(
                "td", escaped(share.text) +
                          element("span", {{"class", "share"}, {"aria-hidden", "true"}},
                                  element("span",
                                          {{"class", QStringLiteral("fill s") + slot},
                                           {"style", QStringLiteral("width:%1%").arg(width)}},
                                          QString()) +
                                      (&share == &line.bars.front() ? marks : QString())));
        }
        rows += element("tr", cells);
    }
    const QString caption = figure.caption.text.isEmpty()
                                ? QString()
                                : element("caption", {{"id", safeAnchor(figure.caption.anchor)}},
                                          captionText(figure.caption));
    return scrolling(element("table", {{"class", QStringLiteral("shares")}},
                             caption + heads + element("tbody", rows)),
                     figure.caption);
}

} // namespace steelyard::report::html
