// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_texts.h"

#include "report/content/captions.h"

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
        // What a page has no room for is said elsewhere: the first item is always there.
        const std::size_t sure = list.instead.empty() ? list.items.size() : 1;
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
        add(table.caption.text);
        for (const Column &column : table.columns) {
            add(column.title.name);
        }
        for (const Row &row : table.rows) {
            for (const Cell &cell : row.cells) {
                add(cell.text);
                add(cell.word);
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

Anchors anchorsOf(const Report &report)
{
    Anchors found;
    const auto target = [&found](const QString &anchor) {
        if (!anchor.isEmpty()) {
            found.targets << anchor;
        }
    };
    const auto text = [&found](const Text &any) {
        for (const Run &run : any.runs) {
            if (run.link.startsWith(u'#')) {
                found.links << run.link.mid(1);
            }
        }
    };
    for (const Section &section : report.sections) {
        target(section.anchor);
        for (const Block &block : section.blocks) {
            if (const Caption *caption = captionOf(block)) {
                target(caption->anchor);
            }
            if (const auto *heading = std::get_if<Heading>(&block)) {
                target(heading->anchor);
            }
            if (const auto *contents = std::get_if<Contents>(&block)) {
                for (const Contents::Entry &entry : contents->entries) {
                    found.links << entry.anchor;
                }
            }
            if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
                text(paragraph->text);
            }
            if (const auto *list = std::get_if<List>(&block)) {
                for (const QString &anchor : list->anchors) {
                    target(anchor);
                }
                for (const Text &item : list->items) {
                    text(item);
                }
                for (const Text &item : list->instead) {
                    text(item);
                }
            }
            if (const auto *table = std::get_if<Table>(&block)) {
                for (const Row &row : table->rows) {
                    target(row.anchor);
                    for (const Cell &cell : row.cells) {
                        text(cell.text);
                    }
                }
            }
        }
    }
    return found;
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
