// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command_table.h"
#include "cli/commands.h"
#include "cli/knowledge_show.h"
#include "knowledge/translation.h"
#include "storage/check_files.h"
#include "storage/file_kind.h"
#include "storage/save_bytes.h"
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

// Where a beginning is written to: standard output where no file is named.
struct Output
{
    QString file;
    bool isForced = false;
};

// What is written here is edited afterwards, so that even a file of its kind is not written over.
int deliver(const QByteArray &bytes, const Output &output, Console &console)
{
    const QString &file = output.file;
    if (file.isEmpty()) {
        console.out << QString::fromUtf8(bytes);
        return Good;
    }
    if (!output.isForced && storage::holdsSomething(file)) {
        return printDiagnostics({storage::otherKind(file)}, console);
    }
    std::vector<knowledge::Diagnostic> notes;
    if (const auto problem = storage::saveBytes(bytes, file, {.notes = &notes})) {
        return printDiagnostics({*problem}, console);
    }
    printDiagnostics(notes, console);
    console.out << file << '\n';
    return Good;
}

int translationOf(const Arguments &parsed, const QString &language, const Output &output,
                  Console &console)
{
    const QString idOrFile = parsed.files().at(1);
    const storage::KnowledgeResult loaded = storage::loadKnowledge(idOrFile);
    if (printDiagnostics(loaded.problems, console) != Good || !loaded.base) {
        return InputProblem;
    }
    const std::string text = knowledge::translationTemplate(*loaded.base, language.toStdString());
    // All of it but the language is the base's own, so that nothing else can be refused later.
    knowledge::KnowledgeBase translated = *loaded.base;
    for (const auto &problem : knowledge::applyTranslation(translated, text, {}).problems) {
        if (problem.level == knowledge::Level::Error) {
            return parsed.wrong(QString::fromStdString(problem.what) + u' ' +
                                QString::fromStdString(problem.remedy));
        }
    }
    return deliver(QByteArray::fromStdString(text), output, console);
}

} // namespace

int knowledgeCommand(const QStringList &arguments, Console &console)
{
    const QString output = QStringLiteral("output");
    const QString language = QStringLiteral("language");
    const QString force = QStringLiteral("force");
    const Arguments parsed(arguments, describeKnowledge(), console);
    if (!parsed.valid()) {
        return WrongUsage;
    }
    const QStringList names = parsed.files().mid(1);
    const QString what = parsed.files().first();
    const bool writes = what == u"template";
    const bool options = parsed.has(output) || parsed.has(language) || parsed.has(force);
    const Output into{parsed.value(output), parsed.has(force)};
    if (what == u"list" && !options) {
        return list(names, console);
    }
    if (what == u"show" && names.size() == 1 && !options) {
        return show(names.first(), console);
    }
    if (writes && names.isEmpty() && !parsed.has(language)) {
        return deliver(storage::baseTemplate(), into, console);
    }
    if (writes && names.size() == 1 && parsed.has(language)) {
        if (storage::isSameFile(into.file, names.first())) {
            return parsed.wrong(Text::tr("The translation would take the place of the knowledge "
                                         "base. Choose another name."));
        }
        return translationOf(parsed, parsed.value(language), into, console);
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
