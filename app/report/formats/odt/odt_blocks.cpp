// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/odt/odt_blocks.h"

#include "report/formats/odt/odt_styles.h"

#include <algorithm>

namespace steelyard::report::odt {

namespace {

Text strong(const QString &text)
{
    Text said;
    said.addStrong(text);
    return said;
}

Text quiet(const QString &text)
{
    Text said;
    said.addQuiet(text);
    return said;
}

} // namespace

void addCaption(OdtBody &body, const Caption &caption)
{
    if (caption.text.isEmpty() || caption.isUnseen) {
        return;
    }
    Text text;
    if (!caption.label.isEmpty()) {
        text.addStrong(caption.label + QStringLiteral("  "));
    }
    text.add(caption.text);
    body.paragraph(QLatin1String(kCaption), text, caption.anchor);
}

void add(OdtBody &body, const Heading &heading)
{
    body.heading(heading.level, heading.text, heading.anchor);
}

void add(OdtBody &body, const Paragraph &paragraph)
{
    if (!paragraph.text.isEmpty()) {
        const char *style = paragraph.role == ParagraphRole::Lead    ? kLead
                            : paragraph.role == ParagraphRole::Small ? kSmall
                                                                     : kBody;
        body.paragraph(QLatin1String(style), paragraph.text);
    }
}

void add(OdtBody &body, const List &list)
{
    if (!list.marks.isEmpty()) { // notes with numbers of their own
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            const auto at = static_cast<qsizetype>(i);
            Text text;
            text.addNote(list.marks.value(at));
            text.add(QStringLiteral(" "));
            text.add(list.items[i]);
            body.paragraph(QLatin1String(kSmall), text, list.anchors.value(at));
        }
        return;
    }
    if (!list.items.empty()) {
        body.beginList(list.isOrdered);
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            body.item(list.items[i], list.anchors.value(static_cast<qsizetype>(i)));
        }
        body.endList();
    }
    if (!list.instead.empty() && !list.instead.front().isEmpty()) {
        body.paragraph(QLatin1String(kSmall), list.instead.front());
    }
}

void add(OdtBody &body, const KeyValues &facts)
{
    if (facts.rows.empty()) {
        return;
    }
    // Short facts stand side by side, two in a row.
    const std::size_t columns = facts.columns > 1 && facts.rows.size() > 1 ? 2 : 1;
    body.beginTable(columns == 1 ? std::vector<double>{1, 3} : std::vector<double>{2, 3, 2, 3});
    for (std::size_t i = 0; i < facts.rows.size(); i += columns) {
        body.beginRow();
        for (std::size_t at = i; at < i + columns; ++at) {
            const KeyValue fact = at < facts.rows.size() ? facts.rows[at] : KeyValue();
            body.cell(kPlainCell);
            body.paragraph(QLatin1String(kCell), quiet(fact.key));
            body.cell(kPlainCell);
            body.paragraph(QLatin1String(kCell), fact.value);
        }
        body.endRow();
    }
    body.endTable();
}

void add(OdtBody &body, const Cards &cards)
{
    if (cards.cards.empty()) {
        return;
    }
    body.beginTable(std::vector<double>(cards.cards.size(), 1.0));
    body.beginRow();
    for (const Card &card : cards.cards) {
        body.cell(card.strong ? kStrongCardCell : kCardCell);
        body.paragraph(QLatin1String(kCell), quiet(card.label));
        body.paragraph(QLatin1String(kLead), strong(card.subject.name));
        if (card.badge) {
            body.paragraph(QLatin1String(kCellName), card.badge->text);
        }
        if (!card.note.isEmpty()) {
            body.paragraph(QLatin1String(kCell), card.note);
        }
    }
    body.endRow();
    body.endTable();
}

void add(OdtBody &body, const Contributions &contributions)
{
    if (contributions.rows.empty()) {
        return;
    }
    body.beginTable({5, 1});
    for (const Contribution &row : contributions.rows) {
        body.beginRow();
        body.cell(kPlainCell);
        body.paragraph(QLatin1String(kCellName),
                       row.mark.isEmpty() ? row.headline
                                          : row.mark + QStringLiteral("  ") + row.headline);
        body.paragraph(QLatin1String(kCell), row.detail + QStringLiteral(". ") + row.answers);
        body.cell(kPlainCell);
        body.paragraph(QLatin1String(kCellNumber), strong(row.amount));
        body.endRow();
    }
    body.endTable();
}

void add(OdtBody &body, const Form &form)
{
    if (form.fields.empty()) {
        return;
    }
    body.beginTable({1, 3});
    for (const Form::Field &field : form.fields) {
        body.beginRow();
        body.cell(field.value.isEmpty() ? kBlankCell : kPlainCell);
        body.paragraph(QLatin1String(kCell), quiet(field.label));
        body.cell(field.value.isEmpty() ? kBlankCell : kPlainCell);
        body.paragraph(QLatin1String(kCell), field.value);
        body.endRow();
    }
    body.endTable();
}

namespace {

// Tables within tables are hard to edit, and not every program shows them.
bool isText(const SideBySide &sides)
{
    return sides.columns.size() > 1 &&
           std::all_of(sides.columns.begin(), sides.columns.end(), [](const auto &column) {
               return std::all_of(column.begin(), column.end(), [](const auto &any) {
                   return std::holds_alternative<Heading>(any) ||
                          std::holds_alternative<Paragraph>(any) ||
                          std::holds_alternative<List>(any);
               });
           });
}

} // namespace

void add(OdtBody &body, const SideBySide &sides)
{
    if (isText(sides)) {
        body.beginTable(std::vector<double>(sides.columns.size(), 1.0));
        body.beginRow();
        for (const std::vector<SideBySide::Inner> &column : sides.columns) {
            body.cell(kBareCell);
            for (const SideBySide::Inner &any : column) {
                std::visit([&body](const auto &content) { add(body, content); }, any);
            }
        }
        body.endRow();
        body.endTable();
        return;
    }
    for (const std::vector<SideBySide::Inner> &column : sides.columns) {
        for (const SideBySide::Inner &any : column) {
            std::visit([&body](const auto &content) { add(body, content); }, any);
        }
    }
}

void add(OdtBody &, const Contents &)
{
}

} // namespace steelyard::report::odt
