// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/new_from_table.h"

#include "knowledge/text.h"
#include "sheets/sheet_decision.h"
#include "tables/sheet_file.h"

#include <QDate>
#include <QFileInfo>

namespace steelyard::cli {

namespace {

void sayGuess(const QString &what, Console &console)
{
    console.err << QString::fromStdString(knowledge::visible(what.toStdString())) << '\n';
}

void sayGuesses(const tables::Sheet &sheet, const sheets::SheetMapping &mapping,
                const sheets::UnderstoodSheet &understood, Console &console)
{
    for (const QString &guess : sheet.understood) {
        sayGuess(guess, console);
    }
    QStringList less;
    QStringList more;
    for (const sheets::UnderstoodCriterion &criterion : understood.criteria) {
        (criterion.better == scoring::Direction::Minimise ? less : more).append(criterion.name);
    }
    const QString separator = QStringLiteral(", ");
    sayGuess(mapping.layout.value == sheets::Layout::OptionsInRows
                 ? Text::tr("Options are in rows: %1").arg(mapping.layout.reason)
                 : Text::tr("Options are in columns: %1").arg(mapping.layout.reason),
             console);
    if (!less.isEmpty()) {
        sayGuess(Text::tr("Less is better: %1.").arg(less.join(separator)), console);
    }
    if (!more.isEmpty()) {
        sayGuess(Text::tr("More is better: %1.").arg(more.join(separator)), console);
    }
    for (const sheets::LookAt &look : understood.toLookAt) {
        const bool isSaid = sheet.understood.contains(look.what);
        if (!isSaid) {
            sayGuess(look.more.isEmpty() ? look.what : look.what + u' ' + look.more, console);
        }
    }
}

} // namespace

std::optional<decision::Decision> decisionFromTable(const Arguments &parsed, Console &console)
{
    const QString file = parsed.value(QStringLiteral("table"));
    tables::CsvDiagnostics problems(file);
    tables::TableWishes wishes;
    wishes.sheet = parsed.value(QStringLiteral("sheet"));
    const auto sheet = tables::readSheet(file, problems, wishes);
    if (!sheet) {
        printDiagnostics(problems.list(), console);
        return std::nullopt;
    }
    const sheets::SheetMapping mapping = sheets::guessMapping(*sheet);
    const sheets::UnderstoodSheet understood = sheets::understand(*sheet, mapping);
    sayGuesses(*sheet, mapping, understood, console);
    if (!understood.obstacles.isEmpty()) {
        for (const QString &obstacle : understood.obstacles) {
            sayGuess(obstacle, console);
        }
        return std::nullopt;
    }
    const QString title = sheets::titleOfFile(file);
    return sheets::decisionOf(
        understood, mapping, *sheet, title.isEmpty() ? Text::tr("New decision") : title,
        QFileInfo(file).fileName(), QDate::currentDate().toString(Qt::ISODate).toStdString());
}

} // namespace steelyard::cli
