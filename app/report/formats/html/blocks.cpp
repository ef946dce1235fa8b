// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/html/blocks.h"
#include "report/formats/html/figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace steelyard::report::html {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::html)
};

QString figure(const QString &content, const Caption &caption)
{
    if (caption.text.isEmpty()) {
        return element("figure", content);
    }
    return element("figure", {{"id", safeAnchor(caption.anchor)}},
                   content + element("figcaption", captionText(caption)));
}

QString badge(const Badge &state)
{
    return element("span", {{"class", QStringLiteral("badge")}}, escaped(state.text));
}

} // namespace

QString captionText(const Caption &caption)
{
    return caption.label.isEmpty() ? escaped(caption.text)
                                   : element("strong", escaped(caption.label)) +
                                         QStringLiteral("  ") + escaped(caption.text);
}

QString block(const Heading &heading)
{
    const QString anchor = safeAnchor(heading.anchor);
    return element("h3", {{"id", anchor.isEmpty() ? QString() : anchor}, {"dir", "auto"}},
                   escaped(heading.text));
}

QString block(const Paragraph &paragraph)
{
    if (paragraph.text.isEmpty()) {
        return {};
    }
    const QString kind = paragraph.role == ParagraphRole::Lead    ? QStringLiteral("lead")
                         : paragraph.role == ParagraphRole::Small ? QStringLiteral("small")
                                                                  : QString();
    return element("p", {{"class", kind}, {"dir", "auto"}}, markup(paragraph.text));
}

QString block(const List &list)
{
    QString items;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const QString anchor = safeAnchor(list.anchors.value(static_cast<qsizetype>(i)));
        items += element("li", {{"id", anchor.isEmpty() ? QString() : anchor}, {"dir", "auto"}},
                         markup(list.items[i]));
    }
    if (!list.marks.isEmpty()) {
        return element("ol", {{"class", QStringLiteral("notes")}}, items);
    }
    const QString more = list.instead.empty() || list.instead.front().isEmpty()
                             ? QString()
                             : element("p", {{"class", "small"}}, markup(list.instead.front()));
    return element(list.isOrdered ? "ol" : "ul", items) + more;
}

QString block(const KeyValues &facts)
{
    QString rows;
    for (const KeyValue &fact : facts.rows) {
        rows += element("div", element("dt", {{"dir", "auto"}}, escaped(fact.key)) +
                                   element("dd", {{"dir", "auto"}}, markup(fact.value)));
    }
    return element("dl", {{"class", facts.columns > 1 ? "facts two" : "facts"}}, rows);
}

QString block(const Cards &cards)
{
    QString content;
    for (const Card &card : cards.cards) {
        QString inner = element("p", {{"class", "label"}}, escaped(card.label)) +
                        element("p", {{"class", "name"}, {"dir", "auto"}}, named(card.subject));
        if (card.badge) {
            inner += badge(*card.badge);
        }
        if (!card.note.isEmpty()) {
            inner += element("p", {{"class", "quiet"}}, escaped(card.note));
        }
        content += element("div", {{"class", card.strong ? "card strong" : "card"}}, inner);
    }
    return element("div", {{"class", "cards"}}, content);
}

QString block(const Contributions &contributions)
{
    QString items;
    for (const Contribution &row : contributions.rows) {
        const QString slot = row.side.slot < 4 ? QString::number(std::max(0, row.side.slot))
                                               : QStringLiteral("-other");
        const QString length = QString::number(std::clamp(row.length, 0.0, 1.0) * 100, 'f', 1);
        const QString track = element("span", {{"class", "share"}, {"aria-hidden", "true"}},
                                      element("span",
                                              {{"class", QStringLiteral("fill s") + slot},
                                               {"style", QStringLiteral("width:%1%").arg(length)}},
                                              QString()));
        items += element(
            "li", {{"dir", "auto"}},
            element("div", {{"class", "amount"}}, escaped(row.amount) + track) +
                element("p", {{"class", "headline"}},
                        (row.mark.isEmpty() ? sign(row.side) : QString()) + escaped(row.headline)) +
                element("p", {{"class", "quiet"}},
                        escaped(row.detail) + QStringLiteral(". ") + escaped(row.answers)));
    }
    const bool isNumbered =
        !contributions.rows.empty() && !contributions.rows.front().mark.isEmpty();
    return element(isNumbered ? "ol" : "ul", {{"class", "reasons"}}, items);
}

QString block(const BeamFigure &figure_)
{
    QString beside;
    for (const Text &text : figure_.beside) {
        beside += element("p", {{"dir", "auto"}}, markup(text));
    }
    return element("div", {{"class", "beam"}},
                   figure(beamPicture(figure_), figure_.caption) + element("div", beside));
}

QString block(const RadarFigure &figure_)
{
    QString legend;
    for (const drawing::RadarSeries &series : figure_.content.series) {
        legend += element("li", named({series.name, series.slot, false}));
    }
    return figure(radarPicture(figure_) + element("ul", {{"class", "legend"}}, legend),
                  figure_.caption);
}

QString block(const SideBySide &sides)
{
    QString columns;
    for (const std::vector<SideBySide::Inner> &column : sides.columns) {
        QString inner;
        for (const SideBySide::Inner &any : column) {
            inner += std::visit([](const auto &content) { return block(content); }, any) + u'\n';
        }
        columns += element("div", inner);
    }
    return element("div", {{"class", "sides"}}, columns);
}

QString block(const Form &form)
{
    QString rows;
    for (const Form::Field &field : form.fields) {
        // A place for a pen on paper; a screen reader hears that it is empty.
        const QString value = field.value.isEmpty() ? element("span", {{"class", "unseen"}},
                                                              escaped(Words::tr("not filled in")))
                                                    : markup(field.value);
        rows += element(
            "div",
            element("dt", escaped(field.label)) +
                element("dd",
                        {{"class", field.value.isEmpty() ? QStringLiteral("blank") : QString()}},
                        value));
    }
    return element(
        "dl", {{"class", QStringLiteral("form columns-%1").arg(std::clamp(form.columns, 1, 3))}},
        rows);
}

QString block(const Contents &contents)
{
    QString items;
    QString inner;
    QString open; // an item whose inner list may still grow
    const auto close = [&] {
        if (!open.isEmpty()) {
            items += element("li", open + (inner.isEmpty() ? QString() : element("ol", inner)));
        }
        open.clear();
        inner.clear();
    };
    for (const Contents::Entry &entry : contents.entries) {
        const QString link =
            element("a", {{"href", u'#' + safeAnchor(entry.anchor)}}, escaped(entry.title));
        if (entry.level > 1 && !open.isEmpty()) {
            inner += element("li", link);
        } else {
            close();
            open = link;
        }
    }
    close();
    return element("nav", {{"id", "contents"}, {"aria-labelledby", "contents-title"}},
                   element("p", {{"id", "contents-title"}, {"class", "label"}},
                           escaped(Words::tr("Contents"))) +
                       element("ol", items));
}

} // namespace steelyard::report::html
