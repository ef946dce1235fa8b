// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command_table.h"
#include "cli/commands.h"
#include "report/formats/report_file.h"
#include "report/sections/build_report.h"
#include "storage/file_kind.h"
#include "translations/language.h"

#include <QFileInfo>

namespace steelyard::cli {

namespace {

const QString kOutput = QStringLiteral("o");
const QString kLanguage = QStringLiteral("language");
const QString kPaper = QStringLiteral("paper");
const QString kSections = QStringLiteral("sections");
const QString kPreset = QStringLiteral("preset");
const QString kEverything = QStringLiteral("everything");
const QString kDraft = QStringLiteral("draft");
const QString kConfidential = QStringLiteral("confidential");
const QString kLogo = QStringLiteral("logo");
const QString kRecord = QStringLiteral("record");
const QString kFormat = QStringLiteral("format");
const QString kForce = QStringLiteral("force");

// What the options say.
struct RequestedReport
{
    report::ReportOptions content;
    report::PdfOptions pdf;
    std::optional<report::AdrName> record;
    const report::ReportFormat *format = nullptr; // unless a record is asked for
    storage::Over over = storage::Over::SameKind;
};

std::optional<report::Parts> readSections(const Arguments &parsed)
{
    const auto names = parsed.choices(kSections);
    if (!names) {
        return std::nullopt;
    }
    report::Parts parts;
    for (const QString &name : *names) {
        parts.insert(*report::partOf(name));
    }
    return parts;
}

// A preset, or sections one by one; false after reporting wrong usage.
bool readLength(const Arguments &parsed, report::ReportOptions &content)
{
    content.everything = parsed.has(kEverything);
    if (parsed.has(kPreset) && parsed.has(kSections)) {
        parsed.wrong(Text::tr("--preset and --sections exclude each other."));
        return false;
    }
    if (parsed.has(kPreset)) {
        const auto id = parsed.choice(kPreset);
        if (!id) {
            return false;
        }
        content.preset = *report::presetOf(*id);
    } else if (parsed.has(kSections)) {
        const auto parts = readSections(parsed);
        if (!parts) {
            return false;
        }
        content.parts = *parts;
    }
    return true;
}

// Nothing after reporting wrong usage.
std::optional<RequestedReport> wishOf(const Arguments &parsed)
{
    RequestedReport requested;
    const auto paper = parsed.choice(kPaper);
    if (!paper) {
        return std::nullopt;
    }
    requested.pdf.paper = *paper == u"letter" ? report::Paper::Letter : report::Paper::A4;
    requested.over = parsed.has(kForce) ? storage::Over::Anything : storage::Over::SameKind;
    requested.content.draft = parsed.has(kDraft);
    requested.content.confidential = parsed.has(kConfidential);
    if (!readLength(parsed, requested.content)) {
        return std::nullopt;
    }
    if (parsed.has(kRecord)) {
        const auto habit = parsed.choice(kRecord);
        if (!habit) {
            return std::nullopt;
        }
        requested.record = *habit == u"dated" ? report::AdrName::Dated : report::AdrName::Numbered;
    }
    if (parsed.has(kFormat)) {
        const auto suffix = parsed.choice(kFormat);
        if (!suffix) {
            return std::nullopt;
        }
        if (requested.record) {
            parsed.wrong(Text::tr("--record and --format exclude each other."));
            return std::nullopt;
        }
        requested.format = report::formatBySuffix(*suffix);
    } else {
        requested.format = report::formatOf(parsed.value(kOutput));
    }
    if (parsed.has(kLanguage) && !parsed.choice(kLanguage)) {
        return std::nullopt;
    }
    return requested;
}

// Nothing is wrong with where the report is to go; else that was reported as wrong usage.
bool isPlaceRight(const Arguments &parsed, const RequestedReport &requested, const QString &output)
{
    if (!requested.record && requested.format == nullptr) {
        parsed.wrong(Text::tr("“%1” ends in none of: %2.")
                         .arg(output, report::formatSuffixes().join(QStringLiteral(", "))));
        return false;
    }
    const report::ReportFormat *byName = report::formatOf(output);
    if (requested.format != nullptr && byName != nullptr && byName != requested.format) {
        parsed.wrong(Text::tr("“%1” does not end as --format %2 does.")
                         .arg(output, requested.format->suffix));
        return false;
    }
    if (requested.format != nullptr && report::isForFolder(output, *requested.format) &&
        QFileInfo::exists(output) && !QFileInfo(output).isDir()) {
        parsed.wrong(Text::tr("“%1” is a file; these tables go into a folder.").arg(output));
        return false;
    }
    if (storage::isSameFile(output, parsed.files().first())) {
        parsed.wrong(
            Text::tr("The report would take the place of the decision. Choose another name."));
        return false;
    }
    if (parsed.has(kLogo) && storage::isSameFile(output, parsed.value(kLogo))) {
        parsed.wrong(Text::tr("The report would take the place of the logo. Choose another name."));
        return false;
    }
    // A folder that is not there yet is made, but not one that is called like a file.
    const bool isFolder =
        QFileInfo::exists(output) ? QFileInfo(output).isDir() : !report::formatOf(output);
    if (requested.record && !isFolder) {
        parsed.wrong(Text::tr("With --record, -o names the folder of the records."));
        return false;
    }
    return true;
}

// Writes the report and says where it is.
int deliver(const report::Report &content, const RequestedReport &requested, const QString &output,
            const QStringList &kept, Console &console)
{
    QString file = output;
    std::vector<knowledge::Diagnostic> problems;
    if (requested.record) {
        report::WrittenRecord written =
            report::writeRecord(content, output, *requested.record, requested.over);
        file = written.file;
        problems = std::move(written.problems);
    } else {
        const storage::SaveOptions saving{.kept = kept, .notes = &problems};
        const auto problem = report::isForFolder(output, *requested.format)
                                 ? report::writeReportFolder(content, output, *requested.format,
                                                             requested.over, saving)
                                 : report::writeReportFile(content, output, *requested.format,
                                                           requested.pdf, requested.over, saving);
        if (problem) {
            problems.push_back(*problem);
        }
    }
    const int code = printDiagnostics(problems, console);
    if (code == Good) {
        console.out << file << '\n';
    }
    return code;
}

} // namespace

int reportCommand(const QStringList &arguments, Console &console)
{
    const Arguments parsed(arguments, describeReport(), console);
    if (!parsed.valid()) {
        return WrongUsage;
    }
    const QString output = parsed.value(kOutput);
    if (output.isEmpty()) {
        return parsed.wrong(Text::tr("-o OUT is missing."));
    }
    std::optional<RequestedReport> requested = wishOf(parsed);
    if (!requested) {
        return WrongUsage;
    }
    if (!isPlaceRight(parsed, *requested, output)) {
        return WrongUsage;
    }
    useLanguage(parsed.has(kLanguage) ? QLocale(parsed.value(kLanguage))
                                      : localeOfFiles(languageInUse()));
    requested->content.locale = QLocale();
    if (parsed.has(kLogo)) {
        std::optional<knowledge::Diagnostic> problem;
        requested->pdf.logo = report::Logo::fromFile(parsed.value(kLogo), problem);
        if (problem) {
            return printDiagnostics({*problem}, console);
        }
    }
    // A page on the screen has room for what paper tells in one line.
    requested->content.everything |=
        requested->format != nullptr && requested->format->suffix == u"html";
    const auto evaluated =
        evaluateFile(parsed.files().first(), std::nullopt, std::nullopt, console);
    if (!evaluated) {
        return InputProblem;
    }
    const report::Report content = report::buildReport(*evaluated->base, evaluated->decision,
                                                       evaluated->verdict, requested->content);
    QStringList kept = parsed.files();
    if (parsed.has(kLogo)) {
        kept << parsed.value(kLogo);
    }
    return deliver(content, *requested, output, kept, console);
}

} // namespace steelyard::cli
