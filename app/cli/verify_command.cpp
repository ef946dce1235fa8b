// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command_table.h"
#include "cli/commands.h"
#include "cli/verify_pages.h"
#include "cli/verify_record.h"
#include "report/record/verdict_record.h"
#include "storage/decision_inside_pdf.h"
#include "storage/knowledge_doubt.h"
#include "translations/language.h"
#include "wording/verdict_wording.h"
#include "wording/wording.h"

namespace steelyard::cli {

namespace {

void printNow(const Evaluated &evaluated, const report::VerdictRecord &now, Console &console)
{
    const Wording words(*evaluated.base, evaluated.decision, evaluated.verdict);
    console.out << VerdictWording(words).sentence() << '\n'
                << Text::tr("Fingerprint %1").arg(storage::shortFingerprint(now.fingerprint))
                << '\n';
}

// Says what has changed, if anything.
int compare(const report::VerdictRecord &then, const report::VerdictRecord &now,
            const knowledge::KnowledgeBase &base, Console &console)
{
    const QStringList changes = report::differences(then, now, base);
    if (changes.isEmpty()) {
        return Good;
    }
    console.out << (then.winner == now.winner && then.state == now.state
                        ? Text::tr("The verdict is the same; this has changed:")
                        : Text::tr("The verdict has changed:"))
                << '\n';
    for (const QString &change : changes) {
        console.out << "- " << change << '\n';
    }
    return InputProblem;
}

bool sayDoubt(const Evaluated &evaluated, Console &console)
{
    const QString doubt = storage::knowledgeDoubt(*evaluated.base, evaluated.decision);
    if (!doubt.isEmpty()) {
        console.out << doubt << '\n';
    }
    const bool fits = storage::carriedCopyFits(evaluated.decision);
    if (doubt.isEmpty() && !fits) {
        console.out << Text::tr("The copy of the knowledge base “%1” inside is not the one that "
                                "the decision names.")
                           .arg(QString::fromStdString(evaluated.base->id))
                    << '\n';
    }
    return !doubt.isEmpty() || !fits;
}

QString knowledgeLine(const Evaluated &evaluated, bool isSame)
{
    if (!isSame) {
        return Text::tr("Made with another state of the knowledge base.");
    }
    if (evaluated.decision.knowledge.id.empty()) {
        return Text::tr("Made without a knowledge base: all of it stands in the decision.");
    }
    return storage::isBundled(evaluated.base->id)
               ? Text::tr("Made with the knowledge base this program has.")
               : Text::tr("Made with the knowledge base that it carries inside; this program has "
                          "none of that name to compare it with.");
}

int sayPages(const PagesResult &result, Console &console)
{
    if (result.pages != Pages::Changed) {
        console.out << (result.pages == Pages::Right
                            ? Text::tr("The decision inside is right, and so is all that is shown.")
                            : Text::tr("The decision inside is right."))
                    << '\n';
    }
    for (const QString &line : result.lines) {
        console.out << line << '\n';
    }
    return result.pages == Pages::Changed ? InputProblem : Good;
}

} // namespace

int verifyCommand(const QStringList &arguments, Console &console)
{
    const Arguments parsed(arguments, describeVerify(), console);
    if (!parsed.valid()) {
        return WrongUsage;
    }
    const QString file = parsed.files().first();
    if (looksLikeRecord(file)) {
        return verifyRecord(file, parsed.files().value(1), console);
    }
    if (parsed.files().size() > 1) {
        return parsed.wrong(Text::tr("Only a record is compared with a decision's file."));
    }
    const bool isReport = storage::looksLikeReport(file) ||
                          file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive) ||
                          file.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive);
    storage::ReportResult opened;
    if (isReport) {
        opened = storage::openReport(file, languageInUse());
    } else {
        opened.decision = storage::openDecision(file, languageInUse());
    }
    const decision::KnowledgeReference named = opened.decision.decision
                                                   ? opened.decision.decision->knowledge
                                                   : decision::KnowledgeReference{};
    const auto evaluated =
        evaluateOpened(std::move(opened.decision), std::nullopt, std::nullopt, console);
    if (!evaluated) {
        return InputProblem;
    }
    const report::VerdictRecord now =
        report::verdictRecordOf(*evaluated->base, evaluated->decision, evaluated->verdict);
    printNow(*evaluated, now, console);
    // Numbers from another base than the one of that name prove nothing, however well they agree.
    const bool isDoubtful = sayDoubt(*evaluated, console);
    if (!isReport) {
        // A decision's file holds no verdict: what can be compared is what it was made with.
        const bool isSame = named == now.knowledge && !isDoubtful;
        if (!isDoubtful) {
            console.out << knowledgeLine(*evaluated, isSame) << '\n';
        }
        return isSame ? Good : InputProblem;
    }
    const auto then = report::readVerdictRecord(opened.carried.record);
    if (!then) {
        console.err << Text::tr("%1: the report holds no verdict to compare with.").arg(file)
                    << '\n';
        return InputProblem;
    }
    const int code = compare(*then, now, *evaluated->base, console);
    if (code != Good || isDoubtful) {
        for (const QString &line : foreignPages(opened.file).lines) {
            console.out << line << '\n';
        }
        return InputProblem;
    }
    return sayPages(verifyPages(opened), console);
}

} // namespace steelyard::cli
