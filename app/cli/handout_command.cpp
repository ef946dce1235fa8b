// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command_table.h"
#include "cli/commands.h"
#include "handout/handout_file.h"
#include "scenes/scene_deck.h"
#include "storage/file_kind.h"
#include "translations/language.h"
#include "wording/wording.h"

#include <QFileInfo>

namespace steelyard::cli {

namespace {

const QString kHandoutOutput = QStringLiteral("o");
const QString kHandoutPerPage = QStringLiteral("per-page");
const QString kHandoutNotes = QStringLiteral("notes");
const QString kHandoutLanguage = QStringLiteral("language");
const QString kHandoutPaper = QStringLiteral("paper");
const QString kHandoutForce = QStringLiteral("force");

} // namespace

int handoutCommand(const QStringList &arguments, Console &console)
{
    const Arguments parsed(arguments, describeHandout(), console);
    if (!parsed.valid()) {
        return WrongUsage;
    }
    const QString output = parsed.value(kHandoutOutput);
    if (output.isEmpty()) {
        return parsed.wrong(Text::tr("-o OUT is missing."));
    }
    if (!handout::handoutSuffixes().contains(QFileInfo(output).suffix().toLower())) {
        return parsed.wrong(
            Text::tr("“%1” ends in none of: %2.")
                .arg(output, handout::handoutSuffixes().join(QStringLiteral(", "))));
    }
    if (storage::isSameFile(output, parsed.files().first())) {
        return parsed.wrong(
            Text::tr("The hand-out would take the place of the decision. Choose another name."));
    }
    const auto perPage = parsed.choice(kHandoutPerPage);
    const auto paper = parsed.choice(kHandoutPaper);
    if (!perPage || !paper || (parsed.has(kHandoutLanguage) && !parsed.choice(kHandoutLanguage))) {
        return WrongUsage;
    }
    useLanguage(parsed.has(kHandoutLanguage) ? QLocale(parsed.value(kHandoutLanguage))
                                             : localeOfFiles(languageInUse()));
    const auto evaluated =
        evaluateFile(parsed.files().first(), std::nullopt, std::nullopt, console);
    if (!evaluated) {
        return InputProblem;
    }
    handout::HandoutOptions options;
    options.perPage = perPage->toInt();
    options.notes = parsed.has(kHandoutNotes);
    options.letter = *paper == u"letter";
    options.title = QString::fromStdString(evaluated->decision.title);
    options.language = QLocale().bcp47Name();
    options.isoDate = QString::fromStdString(evaluated->decision.modified);
    const Wording words(*evaluated->base, evaluated->decision, evaluated->verdict);
    const auto over = parsed.has(kHandoutForce) ? storage::Over::Anything : storage::Over::SameKind;
    std::vector<knowledge::Diagnostic> problems;
    if (const auto problem = handout::writeHandoutFile(scenes::deckOf(words), output, options, over,
                                                       {.notes = &problems})) {
        problems.push_back(*problem);
    }
    const int code = printDiagnostics(problems, console);
    if (code == Good) {
        console.out << output << '\n';
    }
    return code;
}

} // namespace steelyard::cli
