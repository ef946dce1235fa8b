// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/knowledge_show.h"
#include "knowledge/translation.h"
#include "storage/check_files.h"
#include "translations/language.h"

#include <algorithm>
#include <utility>

namespace steelyard::cli {

namespace {

using knowledge::KnowledgeBase;

// Those in the program, or the ones that are named.
int list(const QStringList &named, Console &console)
{
    QStringList all = named;
    if (all.isEmpty()) {
        for (const QString &id : storage::bundledKnowledge()) {
            all.append(id);
        }
    }
    int code = Good;
    for (const QString &idOrFile : std::as_const(all)) {
        const storage::KnowledgeResult loaded = storage::loadKnowledge(idOrFile, languageInUse());
        code = std::max(code, printDiagnostics(loaded.problems, console));
        if (loaded.base) {
            const KnowledgeBase &base = *loaded.base;
            console.out << Text::tr("%1  %2 (version %3, reviewed %4)")
                               .arg(QString::fromStdString(base.id),
                                    QString::fromStdString(base.title),
                                    QString::fromStdString(base.version),
                                    base.reviewedOn.empty()
                                        ? Text::tr("never")
                                        : QString::fromStdString(base.reviewedOn))
                        << '\n';
        }
    }
    return code;
}

int show(const QString &idOrFile, Console &console)
{
    const storage::KnowledgeResult loaded = storage::loadKnowledge(idOrFile, languageInUse());
    if (printDiagnostics(loaded.problems, console) != Good || !loaded.base) {
        return InputProblem;
    }
    showBase(*loaded.base, console);
    return Good;
}

// To the file, or to standard output where none is named.
int deliver(const QByteArray &bytes, const QString &file, Console &console)
{
    if (file.isEmpty()) {
        console.out << QString::fromUtf8(bytes);
        return Good;
    }
    if (const auto problem = storage::saveBytes(bytes, file)) {
        return printDiagnostics({*problem}, console);
    }
    console.out << file << '\n';
    return Good;
}

int translationOf(const QString &idOrFile, const QString &language, const QString &file,
                  Console &console)
{
    const storage::KnowledgeResult loaded = storage::loadKnowledge(idOrFile);
    if (printDiagnostics(loaded.problems, console) != Good || !loaded.base) {
        return InputProblem;
    }
    const std::string text = knowledge::translationTemplate(*loaded.base, language.toStdString());
    return deliver(QByteArray::fromStdString(text), file, console);
}

} // namespace

int knowledgeCommand(const QStringList &arguments, Console &console)
{
    const QString output = QStringLiteral("output");
    const QString language = QStringLiteral("language");
    const QString value = QStringLiteral("value");
    const Arguments parsed(
        arguments, QStringLiteral("knowledge"),
        QStringLiteral("steelyard knowledge list [FILE...] | show ID|FILE | template [-o OUT] | "
                       "template ID|FILE --language L [-o OUT] | schema [translation]"),
        {{{QStringLiteral("o"), output}, {}, value}, {language, {}, value}}, 1, 10000, console);
    if (!parsed.valid()) {
        return WrongUsage;
    }
    const QStringList names = parsed.files().mid(1);
    const QString what = parsed.files().first();
    const bool writes = what == u"template";
    const bool options = parsed.has(output) || parsed.has(language);
    if (what == u"list" && !options) {
        return list(names, console);
    }
    if (what == u"show" && names.size() == 1 && !options) {
        return show(names.first(), console);
    }
    if (writes && names.isEmpty() && !parsed.has(language)) {
        return deliver(storage::baseTemplate(), parsed.value(output), console);
    }
    if (writes && names.size() == 1 && parsed.has(language)) {
        return translationOf(names.first(), parsed.value(language), parsed.value(output), console);
    }
    if (what == u"schema" && !options && names.isEmpty()) {
        return deliver(storage::schemaText(QStringLiteral("knowledge-base")), {}, console);
    }
    if (what == u"schema" && !options && names == QStringList{QStringLiteral("translation")}) {
        return deliver(storage::schemaText(QStringLiteral("knowledge-translation")), {}, console);
    }
    return parsed.wrong(Text::tr("This is none of the forms below."));
}

} // namespace steelyard::cli
