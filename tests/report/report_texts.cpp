// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_texts.h"

namespace steelyard::tests {

using namespace report;

namespace {

struct Collector
{
    QStringList texts;

    void add(const QString &text)
    {
        if (!text.trimmed().isEmpty())
            texts << text;
    }

    void add(const Text &text)
    {
        for (const Run &run : text.runs)
            add(run.text);
    }

    void operator()(const Heading &heading) { add(heading.text); }
    void operator()(const Paragraph &paragraph) { add(paragraph.text); }

    void operator()(const List &list)
    {
        for (const Text &item : list.items)
            add(item);
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
            if (card.badge)
                add(card.badge->text);
        }
    }

    void operator()(const Contributions &contributions)
    {
        for (const Contribution &row : contributions.rows) {
            for (const QString &text : {row.headline, row.detail, row.answers, row.amount})
                add(text);
        }
    }

    void operator()(const Table &table)
    {
        for (const Column &column : table.columns)
            add(column.title.name);
        for (const Row &row : table.rows) {
            for (const Cell &cell : row.cells) {
                add(cell.text);
                add(cell.word);
            }
        }
    }

    void operator()(const BeamFigure &figure)
    {
        for (const Text &text : figure.beside)
            add(text);
    }

    void operator()(const RadarFigure &figure)
    {
        for (const auto &series : figure.content.series)
            add(series.name);
    }

    void operator()(const ShareFigure &figure)
    {
        for (const QString &rank : figure.ranks)
            add(rank);
        for (const ShareFigure::Line &line : figure.lines) {
            add(line.option.name);
            add(line.remark);
        }
    }
};

} // namespace

QStringList textsOf(const Report &report)
{
    Collector collector;
    for (const Section &section : report.sections) {
        collector.add(section.title);
        for (const Block &block : section.blocks)
            std::visit(collector, block);
    }
    return collector.texts;
}

} // namespace steelyard::tests
