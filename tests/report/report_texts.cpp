// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_texts.h"

#include "report/content/captions.h"

#include <algorithm>

namespace steelyard::tests {

using namespace report;

namespace {

struct Collector
{
    QStringList texts;

    void add(const QString &text)
    {
        if (!text.trimmed().isEmpty()) {
            texts << text;
        }
    }

    void add(const Text &text)
    {
        for (const Run &run : text.runs) {
            add(run.text);
        }
    }

    void operator()(const Heading &heading) { add(heading.text); }
    void operator()(const Paragraph &paragraph) { add(paragraph.text); }

    void operator()(const List &list)
    {
        // What a page has no room for is said elsewhere: the first ones are always there.
        const std::size_t sure = list.instead.empty() ? list.items.size() : list.least;
        for (std::size_t i = 0; i < std::min(sure, list.items.size()); ++i) {
            add(list.items[i]);
        }
    }

    void operator()(const KeyValues &facts)
    {
        for (const KeyValue &fact : facts.rows) {
            add(fact.key);
            add(fact.value);
        }
    }

    void operator()(const Cards &cards)
    {
        for (const Card &card : cards.cards) {
            add(card.label);
            add(card.subject.name);
            add(card.note);
            if (card.badge) {
                add(card.badge->text);
            }
        }
    }

    void operator()(const Contributions &contributions)
    {
        for (const Contribution &row : contributions.rows) {
            for (const QString &text : {row.headline, row.detail, row.answers, row.amount}) {
                add(text);
            }
        }
    }

    void operator()(const Form &form)
    {
        for (const Form::Field &field : form.fields) {
            add(field.label);
            add(field.value);
        }
    }

    void operator()(const Contents &contents)
    {
        for (const Contents::Entry &entry : contents.entries) {
            add(entry.title);
        }
    }

    void operator()(const Table &table)
    {
        if (!table.caption.isUnseen) {
            add(table.caption.text);
        }
        for (const Column &column : table.columns) {
            add(table.hasUnseenHead ? QString() : column.title.name);
        }
        const bool isWhole = table.instead.empty();
        const std::size_t sure = isWhole ? table.rows.size() : table.least;
        for (std::size_t i = 0; i < std::min(sure, table.rows.size()); ++i) {
            for (const Cell &cell : table.rows[i].cells) {
                if (cell.option) {
                    add(cell.option->name);
                }
                add(cell.text);
                add(cell.word);
                for (std::size_t item = 0; item < cell.items.size() && (isWhole || item < 1);
                     ++item) {
                    add(cell.items[item]);
                }
            }
        }
    }

    void operator()(const WaterfallFigure &figure)
    {
        for (const drawing::WaterfallEnd &end : {figure.content.start, figure.content.end}) {
            add(end.name);
            add(end.text);
        }
        if (!figure.shorter.empty()) { // as in a list
            return;
        }
        add(figure.sum);
        for (const drawing::WaterfallStep &step : figure.content.steps) {
            for (const QString &text : {step.name, step.detail, step.amount}) {
                add(text);
            }
        }
    }

    void operator()(const SideBySide &sides)
    {
        for (const auto &column : sides.columns) {
            for (const SideBySide::Inner &inner : column) {
                std::visit(*this, inner);
            }
        }
    }

    void operator()(const BeamFigure &figure)
    {
        for (const Text &text : figure.beside) {
            add(text);
        }
    }

    void operator()(const RadarFigure &figure)
    {
        for (const auto &series : figure.content.series) {
            add(series.name);
        }
    }

    void operator()(const ShareFigure &figure)
    {
        for (const QString &rank : figure.ranks) {
            add(rank);
        }
        for (const ShareFigure::Line &line : figure.lines) {
            add(line.option.name);
            add(line.remark);
        }
    }
};

} // namespace

namespace {

struct AnchorCollector
{
    Anchors found;

    void target(const QString &anchor)
    {
        if (!anchor.isEmpty()) {
            found.targets << anchor;
        }
    }

    void text(const Text &any)
    {
        for (const Run &run : any.runs) {
            if (run.link.startsWith(u'#')) {
                found.links << run.link.mid(1);
            }
        }
    }

    void operator()(const Heading &heading) { target(heading.anchor); }
    void operator()(const Paragraph &paragraph) { text(paragraph.text); }

    void operator()(const Contents &contents)
    {
        for (const Contents::Entry &entry : contents.entries) {
            found.links << entry.anchor;
        }
    }

    void operator()(const List &list)
    {
        for (const QString &anchor : list.anchors) {
            target(anchor);
        }
        for (const std::vector<Text> &texts : {list.items, list.instead}) {
            for (const Text &item : texts) {
                text(item);
            }
        }
    }

    void operator()(const Table &table)
    {
        for (const Row &row : table.rows) {
            target(row.anchor);
            for (const Cell &cell : row.cells) {
                text(cell.text);
                for (const Text &item : cell.items) {
                    text(item);
                }
            }
        }
        for (const Text &item : table.instead) {
            text(item);
        }
    }

    void operator()(const SideBySide &sides)
    {
        for (const auto &column : sides.columns) {
            for (const SideBySide::Inner &inner : column) {
                std::visit(*this, inner);
            }
        }
    }

    template <typename Other>
    void operator()(const Other &)
    {
    }
};

} // namespace

Anchors anchorsOf(const Report &report)
{
    AnchorCollector collector;
    for (const Section &section : report.sections) {
        collector.target(section.anchor);
        for (const Block &block : section.blocks) {
            if (const Caption *caption = captionOf(block)) {
                collector.target(caption->anchor);
            }
            std::visit(collector, block);
        }
    }
    return collector.found;
}

QStringList textsOf(const Report &report)
{
    Collector collector;
    for (const Section &section : report.sections) {
        collector.add(section.title);
        for (const Block &block : section.blocks) {
            std::visit(collector, block);
        }
    }
    return collector.texts;
}

} // namespace steelyard::tests
