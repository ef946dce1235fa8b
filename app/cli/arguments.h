// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_description.h"
#include "cli/command_line.h"
#include "decision/verdict.h"
#include "storage/decision_store.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <optional>
#include <vector>

// Inside this library only: reading arguments and saying what is wrong with them.
namespace steelyard::cli {

// All sentences of this library are translated in one context.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::cli::Text)
};

// The arguments of one command. valid() is false, and wrong usage was reported, when they are not
// what the description says.
class Arguments
{
public:
    Arguments(const QStringList &arguments, CommandDescription description, Console &console);

    [[nodiscard]] bool valid() const { return m_valid; }
    [[nodiscard]] QStringList files() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const
    {
        return m_parser.values(option);
    }

    // Says what is wrong and how the command is used; returns WrongUsage for the caller to return.
    int wrong(const QString &what) const;

    // A whole number within bounds, or nothing after reporting wrong usage.
    [[nodiscard]] std::optional<std::uint64_t> number(const QString &option, std::uint64_t least,
                                                      std::uint64_t most) const;

    // The value of an option that takes one of a few words, or, separated by commas, one or more of
    // them; nothing after reporting wrong usage.
    [[nodiscard]] std::optional<QString> choice(const QString &option) const;
    [[nodiscard]] std::optional<QStringList> choices(const QString &option) const;
    [[nodiscard]] std::optional<bool> wantsJson() const; // --format text|json

private:
    [[nodiscard]] QStringList wordsOf(const QString &option) const;

    QCommandLineParser m_parser;
    CommandDescription m_description;
    Console &m_console;
    bool m_valid = false;
};

// Prints problems, one a line; returns InputProblem when one is an error, else Good.
int printDiagnostics(const std::vector<knowledge::Diagnostic> &problems, Console &console);

// A decision opened and evaluated with its shares.
struct Evaluated
{
    storage::KnowledgePointer base;
    decision::Decision decision;
    decision::Verdict verdict;
};

// Opens a decision file and evaluates it. Nothing after reporting the problems.
[[nodiscard]] std::optional<Evaluated> evaluateFile(const QString &file,
                                                    std::optional<std::uint64_t> samples,
                                                    std::optional<std::uint64_t> seed,
                                                    Console &console);

// The same for a decision that is already opened; its problems are printed here.
[[nodiscard]] std::optional<Evaluated> evaluateOpened(storage::DecisionResult opened,
                                                      std::optional<std::uint64_t> samples,
                                                      std::optional<std::uint64_t> seed,
                                                      Console &console);

} // namespace steelyard::cli
