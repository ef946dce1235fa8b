// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commands.h"
#include "report/build_report.h"
#include "report/record_file.h"
#include "report/report_file.h"
#include "translations/language.h"

#include <QDir>
#include <QFileInfo>

namespace steelyard::cli {

namespace {

const QString kOutput = QStringLiteral("o");
const QString kLanguage = QStringLiteral("language");
const QString kPaper = QStringLiteral("paper");
const QString kSections = QStringLiteral("sections");
const QString kOnePage = QStringLiteral("one-page");
const QString kDraft = QStringLiteral("draft");
const QString kConfidential = QStringLiteral("confidential");
const QString kLogo = QStringLiteral("logo");
const QString kRecord = QStringLiteral("record");

QList<QCommandLineOption> options()
{
    const QString value = QStringLiteral("value");
    return {{{kOutput, QStringLiteral("output")}, {}, value},
            {kLanguage, {}, value},
            {kPaper, {}, value, QStringLiteral("a4")},
            {kSections, {}, value},
            {kOnePage, QString()},
            {kDraft, QString()},
            {kConfidential, QString()},
            {kLogo, {}, value},
            {kRecord, {}, value}};
}

// What the options say, or what is wrong with them.
struct Wish
{
    report::ReportOptions content;
    report::PdfOptions pdf;
    std::optional<report::RecordName> record;
    QString wrong;
};

QString readSections(const QString &list, report::Parts &parts)
{
    parts.clear();
    const QStringList names = list.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const std::optional<report::Part> part = report::partOf(name.trimmed());
        if (!part) {
            QStringList known;
            for (const report::Part any : report::allParts()) {
                known << report::partId(any);
            }
            return Text::tr("There is no section \"%1\". There are: %2.")
                .arg(name.trimmed(), known.join(QStringLiteral(", ")));
        }
        parts.insert(*part);
    }
    return parts.empty() ? Text::tr("--sections takes at least one section.") : QString();
}

Wish wishOf(const Arguments &parsed)
{
    Wish wish;
    const QString paper = parsed.value(kPaper);
    if (paper != u"a4" && paper != u"letter") {
        wish.wrong = Text::tr("--paper takes a4 or letter.");
    }
    wish.pdf.paper = paper == u"letter" ? report::Paper::Letter : report::Paper::A4;
    wish.content.draft = parsed.has(kDraft);
    wish.content.confidential = parsed.has(kConfidential);
    if (parsed.has(kOnePage) && parsed.has(kSections)) {
        wish.wrong = Text::tr("--one-page and --sections exclude each other.");
    } else if (parsed.has(kOnePage)) {
        wish.content.parts = report::onePageParts();
    } else if (parsed.has(kSections)) {
        if (const QString wrong = readSections(parsed.value(kSections), wish.content.parts);
            !wrong.isEmpty()) {
            wish.wrong = wrong;
        }
    }
    if (parsed.has(kRecord)) {
        const QString habit = parsed.value(kRecord);
        if (habit == u"numbered") {
            wish.record = report::RecordName::Numbered;
        } else if (habit == u"dated") {
            wish.record = report::RecordName::Dated;
        } else {
            wish.wrong = Text::tr("--record takes numbered or dated.");
        }
    }
    if (parsed.has(kLanguage) && !availableLanguages().contains(parsed.value(kLanguage))) {
        wish.wrong = Text::tr("--language takes one of: %1.")
                         .arg(availableLanguages().join(QStringLiteral(", ")));
    }
    return wish;
}

} // namespace

int reportCommand(const QStringList &arguments, Console &console)
{
    const Arguments parsed(
        arguments, QStringLiteral("report"),
        QStringLiteral("steelyard report FILE -o OUT.pdf|.html|.md|.csv|.json|.xlsx [--language L] "
                       "[--paper a4|letter] [--sections A,B,...] [--one-page] [--draft] "
                       "[--confidential] [--logo FILE] [--record numbered|dated]"),
        options(), 1, 1, console);
    if (!parsed.valid()) {
        return WrongUsage;
    }
    QString output = parsed.value(kOutput);
    if (output.isEmpty()) {
        return parsed.wrong(Text::tr("-o OUT is missing."));
    }
    Wish wish = wishOf(parsed);
    if (!wish.wrong.isEmpty()) {
        return parsed.wrong(wish.wrong);
    }
    if (!wish.record && !report::kindOf(output)) {
        return parsed.wrong(Text::tr("\"%1\" ends in none of: %2.")
                                .arg(output, report::kindSuffixes().join(QStringLiteral(", "))));
    }
    if (wish.record && !QFileInfo(output).isDir()) {
        return parsed.wrong(Text::tr("With --record, -o names the folder of the records."));
    }
    if (parsed.has(kLanguage)) {
        useLanguage(QLocale(parsed.value(kLanguage)));
        wish.content.locale = QLocale();
    }
    if (parsed.has(kLogo)) {
        std::optional<knowledge::Problem> problem;
        wish.pdf.logo = report::Logo::fromFile(parsed.value(kLogo), problem);
        if (problem) {
            return printProblems({*problem}, console);
        }
    }
    const auto evaluated =
        evaluateFile(parsed.files().first(), std::nullopt, std::nullopt, console);
    if (!evaluated) {
        return InputProblem;
    }
    const report::Report content = report::buildReport(*evaluated->base, evaluated->decision,
                                                       evaluated->verdict, wish.content);
    if (wish.record) {
        output = QDir(output).filePath(
            report::recordName(*wish.record, output, content.title, content.isoDate));
    }
    if (const auto problem = report::writeReportFile(content, output, wish.pdf)) {
        return printProblems({*problem}, console);
    }
    console.out << output << '\n';
    return Good;
}

} // namespace steelyard::cli
