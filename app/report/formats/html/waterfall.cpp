// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/html/blocks.h"

#include <QCoreApplication>

#include <algorithm>

namespace steelyard::report::html {

namespace {

class WaterfallHead
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::html)
};

using drawing::WaterfallContent;
using drawing::WaterfallEnd;
using drawing::WaterfallFill;
using drawing::WaterfallStep;

// Of the scale's width, in thousandths.
int placeOf(const WaterfallContent &content, double value)
{
    const double part = (value - content.low) / (content.high - content.low);
    return static_cast<int>(std::clamp(part, 0.0, 1.0) * 1000);
}

QString slotClass(int slot)
{
    return slot >= 0 && slot < 4 ? QStringLiteral("s%1").arg(slot) : QStringLiteral("s-other");
}

// A bar of its own in every row: it grows with the page, and paper prints it without backgrounds.
QString svg(const QString &shapes, int slot)
{
    return element("svg",
                   {{"class", QStringLiteral("fall ") + slotClass(slot)},
                    {"viewBox", "0 0 1000 14"},
                    {"preserveAspectRatio", "none"},
                    {"aria-hidden", "true"},
                    {"focusable", "false"}},
                   shapes);
}

QString line(int x1, int y1, int x2, int y2)
{
    return QStringLiteral("<path d=\"M%1 %2L%3 %4\"/>").arg(x1).arg(y1).arg(x2).arg(y2);
}

QString barOf(const WaterfallContent &content, const WaterfallStep &step)
{
    const int left = placeOf(content, std::min(step.from, step.to));
    const int right = std::max(left + 2, placeOf(content, std::max(step.from, step.to)));
    constexpr int kTop = 2;
    constexpr int kBottom = 12;
    QString shapes =
        QStringLiteral("<rect class=\"%1\" x=\"%2\" y=\"2\" width=\"%3\" "
                       "height=\"10\"/>")
            .arg(step.fill == WaterfallFill::For ? QStringLiteral("full") : QStringLiteral("empty"))
            .arg(left)
            .arg(right - left);
    constexpr int kStep = 16;
    if (step.fill == WaterfallFill::Rest) {
        for (int x = left + kStep; x < right; x += kStep) {
            shapes += line(x, kTop, x, kBottom);
        }
    } else if (step.fill == WaterfallFill::Against) {
        for (int x = left; x + kStep <= right; x += kStep) {
            shapes += line(x, kBottom, x + kStep, kTop);
        }
    }
    return svg(shapes, step.slot);
}

QString endRow(const WaterfallContent &content, const WaterfallEnd &end, const QString &difference)
{
    const int x = placeOf(content, end.value);
    QString shapes = line(x, 0, x, 14);
    if (!difference.isEmpty()) {
        shapes += line(placeOf(content, content.start.value), 7, x, 7);
    }
    const QString note = end.note.isEmpty()
                             ? QString()
                             : u' ' + element("span", {{"class", "quiet"}}, escaped(end.note));
    const QString amount =
        difference.isEmpty()
            ? escaped(end.text)
            : element("span", {{"class", "quiet"}}, escaped(difference)) + u' ' + escaped(end.text);
    return element("tr", {{"class", "end"}, {"role", "row"}},
                   element("th", {{"scope", "row"}, {"role", "rowheader"}, {"dir", "auto"}},
                           named({end.name, end.slot, false}) + note) +
                       element("td", {{"role", "cell"}}, svg(shapes, end.slot)) +
                       element("td", {{"class", "number"}, {"role", "cell"}}, amount));
}

} // namespace

// With roles: on a narrow screen the style lays rows out anew, and they would be no table.
QString block(const WaterfallFigure &figure)
{
    const WaterfallContent &content = figure.content;
    QString rows = endRow(content, content.start, {});
    for (const WaterfallStep &step : content.steps) {
        const QString detail = step.detail.isEmpty()
                                   ? QString()
                                   : element("span", {{"class", "quiet"}}, escaped(step.detail));
        rows += element(
            "tr", {{"role", "row"}},
            element("th", {{"scope", "row"}, {"role", "rowheader"}, {"dir", "auto"}},
                    element("span", {{"class", "headline"}}, escaped(step.name)) + u' ' + detail) +
                element("td", {{"role", "cell"}}, barOf(content, step)) +
                element("td", {{"class", "number"}, {"role", "cell"}}, escaped(step.amount)));
    }
    rows += endRow(content, content.end, content.difference);
    const QString sum =
        figure.sum.isEmpty() ? QString() : element("p", {{"class", "small"}}, escaped(figure.sum));
    const QString head = unseenHead(
        {WaterfallHead::tr("Step"), WaterfallHead::tr("Bar"), WaterfallHead::tr("Points")});
    return element("table", {{"class", "waterfall"}, {"role", "table"}},
                   tableCaption(figure.caption) + head + element("tbody", rows)) +
           sum;
}

} // namespace steelyard::report::html
