// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content/citations.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <functional>

namespace steelyard::report {

namespace {

using Visit = std::function<void(Text &)>;

void eachText(Paragraph &paragraph, const Visit &visit)
{
    visit(paragraph.text);
}

void eachText(List &list, const Visit &visit)
{
    std::for_each(list.items.begin(), list.items.end(), visit);
}

void eachText(KeyValues &facts, const Visit &visit)
{
    for (KeyValue &fact : facts.rows) {
        visit(fact.value);
    }
}

void eachText(Table &table, const Visit &visit)
{
    for (Row &row : table.rows) {
        for (Cell &cell : row.cells) {
            visit(cell.text);
            std::for_each(cell.items.begin(), cell.items.end(), visit);
        }
    }
}

void eachText(BeamFigure &figure, const Visit &visit)
{
    std::for_each(figure.beside.begin(), figure.beside.end(), visit);
}

template <typename Other>
void eachText(Other &, const Visit &)
{
}

void eachText(SideBySide &sides, const Visit &visit)
{
    for (std::vector<SideBySide::Inner> &column : sides.columns) {
        for (SideBySide::Inner &inner : column) {
            std::visit([&visit](auto &any) { eachText(any, visit); }, inner);
        }
    }
}

void eachText(std::vector<Section> &sections, const Visit &visit)
{
    for (Section &section : sections) {
        for (Block &block : section.blocks) {
            std::visit([&visit](auto &any) { eachText(any, visit); }, block);
        }
    }
}

bool isSource(const QString &link)
{
    return link.startsWith(QLatin1String("#source-"));
}

QSet<QString> citedIn(std::vector<Section> sections)
{
    QSet<QString> links;
    eachText(sections, [&links](Text &text) {
        for (const Run &run : text.runs) {
            if (isSource(run.link)) {
                links.insert(run.link);
            }
        }
    });
    return links;
}

Table *listOfSources(std::vector<Section> &sections)
{
    for (Section &section : sections) {
        for (Block &block : section.blocks) {
            auto *table = section.part == Part::Sources ? std::get_if<Table>(&block) : nullptr;
            if (table != nullptr && !table->rows.empty() &&
                isSource(u'#' + table->rows.front().anchor)) {
                return table;
            }
        }
    }
    return nullptr;
}

} // namespace

void keepCited(std::vector<Section> &sections, const std::vector<Section> &whole)
{
    Table *list = listOfSources(sections);
    if (list == nullptr) {
        return;
    }
    const QSet<QString> gone = citedIn(whole) - citedIn(sections);
    if (gone.isEmpty()) {
        return;
    }
    struct Number
    {
        QString link;
        Text shown;
    };
    std::vector<Number> numbers; // 1, 2, 3, ... as the language writes them
    for (const Row &row : list->rows) {
        numbers.push_back({u'#' + row.anchor, row.cells.front().text});
    }
    std::erase_if(list->rows, [&gone](const Row &row) { return gone.contains(u'#' + row.anchor); });
    QMap<QString, std::size_t> renumbered; // by the link it had
    for (std::size_t i = 0; i < list->rows.size(); ++i) {
        Row &row = list->rows[i];
        renumbered[u'#' + row.anchor] = i;
        row.anchor = numbers[i].link.mid(1);
        row.cells.front().text = numbers[i].shown;
    }
    eachText(sections, [&](Text &text) {
        for (Run &run : text.runs) {
            const auto found = renumbered.constFind(run.link);
            if (found != renumbered.constEnd()) {
                run.link = numbers[*found].link;
                run.text = numbers[*found].shown.plain();
            }
        }
    });
}

} // namespace steelyard::report
