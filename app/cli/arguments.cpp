// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "cli/synopsis.h"
#include "decision/evaluate.h"
#include "storage/native_name.h"
#include "translations/language.h"

#include <QFile>

#include <algorithm>
#include <thread>
#include <utility>

namespace steelyard::cli {

namespace {

QList<QCommandLineOption> parsedOptions(const CommandDescription &description)
{
    QList<QCommandLineOption> options;
    for (const OptionDescription &option : description.options) {
        QStringList names{option.name};
        if (!option.letter.isEmpty()) {
            names.prepend(option.letter);
        }
        options.append(QCommandLineOption(names, {}, option.value.name, option.usual));
    }
    return options;
}

} // namespace

Arguments::Arguments(const QStringList &arguments, CommandDescription description, Console &console)
    : m_description(std::move(description))
    , m_console(console)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.addOptions(parsedOptions(m_description));
    // The parser skips its first argument, the program's name.
    if (!m_parser.parse(QStringList{m_description.name} + arguments)) {
        wrong(m_parser.errorText());
        return;
    }
    for (const OptionDescription &option : std::as_const(m_description.options)) {
        if (option.value.name.isEmpty()) {
            continue; // newer Qt warns of being asked for the value of an option that takes none
        }
        const QStringList values = m_parser.values(option.name);
        if (!option.isRepeated && values.size() > 1) {
            wrong(Text::tr("--%1 is given more than once.").arg(option.name));
            return;
        }
        const bool isUnclear = !option.value.isFile &&
                               std::any_of(values.begin(), values.end(), [](const QString &value) {
                                   return storage::pathFor(value) != QFile::encodeName(value);
                               });
        if (isUnclear) {
            wrong(Text::tr("What follows --%1 is not UTF-8.").arg(option.name));
            return;
        }
    }
    const auto count = m_parser.positionalArguments().size();
    if (count < m_description.fewestArguments) {
        wrong(Text::tr("Something is missing."));
        return;
    }
    if (count > m_description.mostArguments) {
        wrong(Text::tr("“%1” is one too many.")
                  .arg(m_parser.positionalArguments().at(m_description.mostArguments)));
        return;
    }
    m_valid = true;
}

int Arguments::wrong(const QString &what) const
{
    m_console.err
        << "steelyard " << m_description.name << ": " << what << '\n'
        << Text::tr("Usage: %1").arg(synopses(m_description).join(QStringLiteral("\n       ")))
        << '\n';
    return WrongUsage;
}

QStringList Arguments::wordsOf(const QString &option) const
{
    const OptionDescription *found = m_description.option(option);
    return found == nullptr ? QStringList() : found->value.words;
}

std::optional<std::uint64_t> Arguments::number(const QString &option, std::uint64_t least,
                                               std::uint64_t most) const
{
    bool ok = false;
    const std::uint64_t number = value(option).toULongLong(&ok);
    if (!ok || number < least || number > most) {
        wrong(Text::tr("--%1 takes a whole number from %2 to %3, not “%4”.")
                  .arg(option)
                  .arg(least)
                  .arg(most)
                  .arg(value(option)));
        return std::nullopt;
    }
    return number;
}

std::optional<QString> Arguments::choice(const QString &option) const
{
    const QStringList words = wordsOf(option);
    const QString given = value(option);
    if (!words.contains(given)) {
        wrong(Text::tr("--%1 takes one of %2, not “%3”.")
                  .arg(option, words.join(QStringLiteral(", ")), given));
        return std::nullopt;
    }
    return given;
}

std::optional<QStringList> Arguments::choices(const QString &option) const
{
    const QStringList words = wordsOf(option);
    QStringList given;
    const QStringList parts = value(option).split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        given.append(part.trimmed());
        if (!words.contains(given.last())) {
            wrong(Text::tr("--%1 takes one or more of %2, not “%3”.")
                      .arg(option, words.join(QStringLiteral(", ")), given.last()));
            return std::nullopt;
        }
    }
    if (given.isEmpty()) {
        wrong(Text::tr("--%1 takes one or more of %2.")
                  .arg(option, words.join(QStringLiteral(", "))));
        return std::nullopt;
    }
    return given;
}

std::optional<bool> Arguments::wantsJson() const
{
    const auto format = choice(QStringLiteral("format"));
    return format ? std::optional(*format == u"json") : std::nullopt;
}

int printDiagnostics(const std::vector<knowledge::Diagnostic> &problems, Console &console)
{
    for (const knowledge::Diagnostic &problem : problems) {
        console.err << QString::fromStdString(knowledge::toLine(problem)) << '\n';
    }
    return knowledge::hasErrors(problems) ? InputProblem : Good;
}

std::optional<Evaluated> evaluateFile(const QString &file, std::optional<std::uint64_t> samples,
                                      std::optional<std::uint64_t> seed, Console &console)
{
    return evaluateOpened(storage::openDecision(file, languageInUse()), samples, seed, console);
}

std::optional<Evaluated> evaluateOpened(storage::DecisionResult opened,
                                        std::optional<std::uint64_t> samples,
                                        std::optional<std::uint64_t> seed, Console &console)
{
    printDiagnostics(opened.problems, console);
    if (!opened.decision) {
        return std::nullopt;
    }
    Evaluated result{std::move(opened.overlaid), std::move(*opened.decision), {}};
    result.decision.samples = samples.value_or(result.decision.samples);
    result.decision.seed = seed.value_or(result.decision.seed);
    result.verdict = decision::evaluate(*result.base, result.decision);
    decision::SampleOptions options;
    options.threads = std::max(1U, std::thread::hardware_concurrency());
    // Nothing can stop it here, so it always succeeds.
    static_cast<void>(decision::addRobustness(result.verdict, *result.base, options));
    static_cast<void>(decision::addSensitivity(result.verdict, *result.base));
    return result;
}

} // namespace steelyard::cli
