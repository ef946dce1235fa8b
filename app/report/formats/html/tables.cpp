// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/html/blocks.h"

#include <algorithm>

namespace steelyard::report::html {

namespace {

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

QString contentOf(const Cell &cell)
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
    content += escaped(cell.mark);
    if (!cell.word.isEmpty()) {
        content += u' ' + element("span", {{"class", "quiet"}}, escaped(cell.word));
    }
    content += markup(notes);
    return cell.strong ? element("strong", content) : content;
}

QString rowOf(const Table &table, const Row &row)
{
    const QString anchor = safeAnchor(row.anchor);
    const QString id = anchor.isEmpty() ? QString() : anchor;
    if (row.cells.size() == 1 && table.columns.size() > 1) {
        return element("tr", {{"class", QStringLiteral("group")}, {"id", id}},
                       element("th",
                               {{"scope", QStringLiteral("rowgroup")},
                                {"colspan", QString::number(table.columns.size())},
                                {"dir", QStringLiteral("auto")}},
                               contentOf(row.cells.front())));
    }
    QString cells;
    for (std::size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
        const bool isNumber = table.columns[i].number || table.columns[i].rating;
        const QString kind = table.columns[i].number ? QStringLiteral("number")
                             : isNumber              ? QStringLiteral("rated")
                                                     : QString();
        const QString content = contentOf(row.cells[i]);
        const QString scope = row.kind == RowKind::Group ? QStringLiteral("rowgroup") : kRow;
        cells += i == 0
                     ? element("th", {{"scope", scope}, {"class", kind}, {"dir", "auto"}}, content)
                     : element("td", {{"class", kind}, {"dir", "auto"}}, content);
    }
    const QString kind = row.kind == RowKind::Group   ? QStringLiteral("group")
                         : row.kind == RowKind::Total ? QStringLiteral("total")
                                                      : QString();
    return element("tr", {{"class", kind}, {"id", id}}, cells);
}

// Wide tables scroll within themselves, also by keys.
QString scrolling(const QString &table, const Caption &caption)
{
    const QString name = caption.anchor.isEmpty() ? QString() : caption.anchor;
    return element("div",
                   {{"class", QStringLiteral("scroll")},
                    {"tabindex", QStringLiteral("0")},
                    {"role", QStringLiteral("region")},
                    {"aria-labelledby", name}},
                   table);
}

} // namespace

QString block(const Table &table)
{
    QString heads;
    for (const Column &column : table.columns) {
        heads += element(
            "th",
            {{"scope", kCol}, {"class", column.number ? QStringLiteral("number") : QString()}},
            named(column.title));
    }
    QString bodies;
    QString rows;
    for (const Row &row : table.rows) {
        if (row.kind == RowKind::Group && !rows.isEmpty()) {
            bodies += element("tbody", rows);
            rows.clear();
        }
        rows += rowOf(table, row);
    }
    bodies += element("tbody", rows);
    const QString caption = table.caption.text.isEmpty()
                                ? QString()
                                : element("caption", {{"id", safeAnchor(table.caption.anchor)}},
                                          captionText(table.caption));
    return scrolling(element("table", caption + element("thead", element("tr", heads)) + bodies),
                     table.caption);
}

QString block(const ShareFigure &figure)
{
    QString heads = element("td", QString());
    for (const QString &rank : figure.ranks) {
        heads += element("th", {{"scope", kCol}}, escaped(rank));
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
            const QString slot = line.option.slot < 4
                                     ? QString::number(std::max(0, line.option.slot))
                                     : QStringLiteral("-other");
            cells += element(
                "td", escaped(share.text) +
                          element("span", {{"class", "share"}, {"aria-hidden", "true"}},
                                  element("span",
                                          {{"class", QStringLiteral("fill s") + slot},
                                           {"style", QStringLiteral("width:%1%").arg(width)}},
                                          QString())));
        }
        rows += element("tr", cells);
    }
    const QString caption = element("caption", {{"id", safeAnchor(figure.caption.anchor)}},
                                    captionText(figure.caption));
    return scrolling(
        element("table", {{"class", QStringLiteral("shares")}},
                caption + element("thead", element("tr", heads)) + element("tbody", rows)),
        figure.caption);
}

} // namespace steelyard::report::html
