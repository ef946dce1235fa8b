// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commands.h"
#include "report/build_report.h"
#include "report/markdown_writer.h"
#include "report/pdf_writer.h"
#include "translations/language.h"

#include <QFileInfo>

namespace steelyard::cli {

namespace {

enum class Format { Pdf, Markdown };

std::optional<Format> formatOf(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    return suffix == u"pdf"  ? std::optional(Format::Pdf)
           : suffix == u"md" ? std::optional(Format::Markdown)
                             : std::nullopt;
}

std::optional<report::Paper> paperOf(const QString &name)
{
    return name == u"a4"       ? std::optional(report::Paper::A4)
           : name == u"letter" ? std::optional(report::Paper::Letter)
                               : std::nullopt;
}

} // namespace

int reportCommand(const QStringList &arguments, Console &console)
{
    const QString value = QStringLiteral("value");
    const QString language = QStringLiteral("language");
    const QString paper = QStringLiteral("paper");
    const Arguments parsed(arguments, QStringLiteral("report"),
                           QStringLiteral("steelyard report FILE -o OUT.pdf|.md [--language L] "
                                          "[--paper a4|letter]"),
                           {{{QStringLiteral("o"), QStringLiteral("output")}, {}, value},
                            {language, {}, value},
                            {paper, {}, value, QStringLiteral("a4")}},
                           1, 1, console);
    if (!parsed.valid()) {
        return WrongUsage;
    }
    const QString output = parsed.value(QStringLiteral("o"));
    if (output.isEmpty()) {
        return parsed.wrong(Text::tr("-o OUT is missing."));
    }
    const std::optional<Format> format = formatOf(output);
    if (!format) {
        return parsed.wrong(Text::tr("\"%1\" ends neither in .pdf nor in .md.").arg(output));
    }
    const std::optional<report::Paper> size = paperOf(parsed.value(paper));
    if (!size) {
        return parsed.wrong(Text::tr("--paper takes a4 or letter."));
    }
    if (parsed.has(language)) {
        if (!availableLanguages().contains(parsed.value(language))) {
            return parsed.wrong(Text::tr("--language takes one of: %1.")
                                    .arg(availableLanguages().join(QStringLiteral(", "))));
        }
        useLanguage(QLocale(parsed.value(language)));
    }
    const auto evaluated =
        evaluateFile(parsed.files().first(), std::nullopt, std::nullopt, console);
    if (!evaluated) {
        return InputProblem;
    }
    const report::Report content =
        report::buildReport(*evaluated->base, evaluated->decision, evaluated->verdict);
    const QByteArray bytes = *format == Format::Pdf ? report::pdfBytes(content, {*size})
                                                    : report::writeMarkdown(content);
    if (const auto problem = storage::saveBytes(bytes, output)) {
        return printProblems({*problem}, console);
    }
    console.out << output << '\n';
    return Good;
}

} // namespace steelyard::cli
