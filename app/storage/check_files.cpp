// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/check_files.h"

#include "decision/decision_file.h"
#include "decision/evaluate.h"
#include "decision/verdict_advice.h"
#include "knowledge/full_check.h"
#include "resources/resources.h"
#include "storage/decision_store.h"
#include "storage/file_bytes.h"
#include "storage/file_diagnostics.h"
#include "storage/file_kind.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <iterator>
#include <utility>

namespace steelyard::storage {

namespace {

QByteArray carried(const QString &name)
{
    resources::load();
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

knowledge::Schema schema(const QString &name)
{
    return knowledge::Schema(view(schemaText(name)));
}

void checkTranslation(const knowledge::KnowledgeBase &base, const QString &file,
                      const QByteArray &bytes, CheckedFile &result)
{
    knowledge::TranslationResult checked = knowledge::checkTranslation(
        base, view(bytes), file.toStdString(), schema(QStringLiteral("knowledge-translation")));
    append(result.problems, std::move(checked.problems));
    if (checked.total > 0 && !checked.language.empty()) {
        result.coverage.push_back(
            {QString::fromStdString(checked.language), checked.translated, checked.total});
    }
}

// The base beside a translation, else the bundled one of that id.
CheckedFile checkLoneTranslation(const QString &file, const QByteArray &bytes, const QString &id)
{
    CheckedFile result;
    const QString beside = QFileInfo(file).path() + u'/' + id + QStringLiteral(".json");
    const KnowledgeResult loaded = loadKnowledge(QFileInfo::exists(beside) ? beside : id);
    if (!loaded.base) {
        result.problems.push_back({knowledge::Level::Error, file.toStdString(), 0, 0, "/base",
                                   Text::tr("This translates the base “%1”, but that cannot be "
                                            "read beside it.")
                                       .arg(id)
                                       .toStdString(),
                                   Text::tr("Put it into the folder of that base, and check the "
                                            "base first.")
                                       .toStdString()});
        return result;
    }
    checkTranslation(*loaded.base, file, bytes, result);
    return result;
}

CheckedFile checkDecision(const QString &file, const QString &today)
{
    DecisionResult opened = openDecision(file);
    CheckedFile result{nullptr, std::move(opened.problems), {}};
    if (opened.decision) {
        decision::Verdict verdict = decision::evaluate(*opened.overlaid, *opened.decision);
        (void)decision::addRobustness(verdict, *opened.overlaid);
        const QByteArray bytes = readFile(file).bytes;
        append(result.problems,
               decision::checkRecord(*opened.decision, verdict, today.toStdString(), view(bytes),
                                     file.toStdString()));
    }
    return result;
}

} // namespace

CheckedFile checkFile(const QString &idOrFile, const QString &today)
{
    if (QFileInfo(idOrFile).suffix().compare(u"steelyard", Qt::CaseInsensitive) == 0 ||
        looksLikeDecision(idOrFile)) {
        return checkDecision(idOrFile, today);
    }
    const QString file = knowledgeFile(idOrFile);
    const FileBytes input = readFile(file);
    if (input.problem) {
        return {nullptr, {*input.problem}, {}};
    }
    if (auto problem = neitherDecisionNorBase(input.bytes, file)) {
        return {nullptr, {std::move(*problem)}, {}};
    }
    const std::string id = knowledge::translatedBase(view(input.bytes));
    if (!id.empty()) {
        return checkLoneTranslation(file, input.bytes, QString::fromStdString(id));
    }
    knowledge::ReadResult read =
        knowledge::checkKnowledgeBase(view(input.bytes), file.toStdString(), today.toStdString(),
                                      schema(QStringLiteral("knowledge-base")));
    CheckedFile result{nullptr, std::move(read.problems), {}};
    if (!read.base) {
        return result;
    }
    read.base->hash = hashOfBaseFile(input.bytes);
    append(result.problems, decision::adviseOnVerdicts(*read.base, file.toStdString()));
    const QDir folder(QFileInfo(file).path());
    const QString pattern = QString::fromStdString(read.base->id) + QStringLiteral(".*.json");
    const QStringList names = folder.entryList({pattern}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString beside = folder.filePath(name);
        const FileBytes translation = readFile(beside);
        if (translation.problem) {
            result.problems.push_back(*translation.problem);
        } else if (knowledge::translatedBase(view(translation.bytes)) == read.base->id) {
            checkTranslation(*read.base, beside, translation.bytes, result);
        }
    }
    result.base = std::make_shared<const knowledge::KnowledgeBase>(std::move(*read.base));
    return result;
}

QByteArray schemaText(const QString &name)
{
    return carried(QStringLiteral(":/schema/") + name + QStringLiteral(".schema.json"));
}

QByteArray baseTemplate()
{
    return carried(QStringLiteral(":/templates/knowledge-base.json"));
}

} // namespace steelyard::storage
