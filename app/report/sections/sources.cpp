// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/sections.h"
#include "wording/dates.h"
#include "wording/to_qstring.h"

#include <QDate>

#include <algorithm>

namespace steelyard::report {

namespace {

Text titleOf(const knowledge::Source &source)
{
    Text title;
    title.addLink(toQString(source.title), toQString(source.url), true);
    const QString kind = toQString(source.kind);
    const QString publisher = toQString(source.publisher);
    title.addQuiet(
        QStringLiteral("  ") +
        (kind.isEmpty()
             ? publisher
             : Words::tr("%1, %2", "publisher and kind of source").arg(publisher, kind)));
    if (!source.url.empty()) {
        title.addLink(u'\n' + toQString(source.url), toQString(source.url));
    }
    return title;
}

// A version may be its date, in whatever form: "undated", "28 Feb 2026", "March 2026".
bool isItsDate(const knowledge::Source &source)
{
    const QString version = toQString(source.version);
    const QString date = toQString(source.contentDate);
    const QDate day = QDate::fromString(date, Qt::ISODate);
    const QDate month = QDate::fromString(date, QStringLiteral("yyyy-MM"));
    const auto is = [&version](const QDate &any, const char *format) {
        return any.isValid() && QLocale::c().toString(any, QLatin1String(format)) == version;
    };
    return version == date || is(day, "d MMM yyyy") || is(day, "d MMMM yyyy") ||
           is(month, "MMMM yyyy") || is(month, "MMM yyyy");
}

// A version and its date must not read as one: "5, 18 Jun 2026" is no date.
Text editionOf(const Context &context, const knowledge::Source &source)
{
    const QString date = context.words.dates().date(source.contentDate);
    const QString version = context.words.dates().within(source.version);
    Text text;
    if (version.isEmpty() || isItsDate(source)) {
        text.add(date);
    } else if (date.isEmpty()) {
        text.add(Words::tr("version %1").arg(version));
    } else {
        text.add(Words::tr("version %1 of %2", "version and date").arg(version, date));
    }
    return text;
}

} // namespace

Section sourcesSection(const Context &context)
{
    Section section = context.begin(Part::Sources);
    section.ownPage = false;
    const std::vector<std::string> &cited = context.sources->ids();
    if (cited.empty()) {
        return section;
    }
    section.blocks.emplace_back(Paragraph{
        Words::tr("All that this report cites, for ratings, claims and advice. The ratings that "
                  "count cite %1 sources.")
            .arg(context.words.numbers().count(
                static_cast<qlonglong>(context.verdict.scores.foundation.sources))),
        ParagraphRole::Small});
    Table table;
    table.isDense = true;
    table.caption.text = Words::tr("Sources");
    table.caption.isUnseen = true;
    const bool isLong = context.has(Part::Evidence) &&
                        std::any_of(cited.begin(), cited.end(), [&context](const std::string &id) {
                            const knowledge::Source *source = context.base.source(id);
                            return source != nullptr && !editionOf(context, *source).isEmpty();
                        });
    table.columns = {{{Words::tr("No.")}, -34, true, false},
                     {{Words::tr("Source")}, 1, false, false}};
    if (isLong) {
        table.columns.push_back({{Words::tr("Version or date")}, -150, false, false});
    }
    table.columns.push_back({{Words::tr("Read")}, -84, false, false});
    for (std::size_t i = 0; i < cited.size(); ++i) {
        Row row{{{context.options.locale.toString(static_cast<int>(i + 1))}},
                RowKind::Plain,
                QStringLiteral("source-%1").arg(i + 1)};
        if (const knowledge::Source *source = context.base.source(cited[i])) {
            row.cells.push_back({titleOf(*source)});
            if (isLong) {
                row.cells.push_back({editionOf(context, *source)});
            }
            // On one line, however long the language writes it.
            row.cells.push_back(
                {context.words.dates().date(source->readOn).replace(u' ', QChar::Nbsp)});
        } else {
            row.cells.push_back({toQString(cited[i])});
            row.cells.resize(table.columns.size());
        }
        table.rows.push_back(std::move(row));
    }
    section.blocks.emplace_back(std::move(table));
    return section;
}

} // namespace steelyard::report
