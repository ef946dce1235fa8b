// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decision_store.h"

#include "decision/decision_file.h"
#include "decision/evaluate.h"
#include "decision/overlay.h"
#include "storage/file_bytes.h"
#include "storage/file_diagnostics.h"
#include "storage/file_kind.h"
#include "storage/knowledge_of_decision.h"
#include "storage/overwrite_file.h"

namespace steelyard::storage {

DecisionResult openDecision(const QString &file, const QString &language,
                            const QStringList &ownKnowledge)
{
    const FileBytes input = readFile(file);
    if (input.problem) {
        DecisionResult result;
        result.problems.push_back(*input.problem);
        return result;
    }
    DecisionResult result = openDecision(input.bytes, file, language, ownKnowledge);
    if (!result.decision) {
        if (const QString copy = copyOfBrokenOff(file); !copy.isEmpty()) {
            result.problems.push_back(
                aboutFile(knowledge::Level::Warning, file,
                          Text::tr("The writing of this file was broken off, or is under way."),
                          Text::tr("What it held before is in “%1”.").arg(copy)));
        }
    }
    return result;
}

DecisionResult openDecision(const QByteArray &bytes, const QString &file, const QString &language,
                            const QStringList &ownKnowledge)
{
    DecisionResult result;
    if (auto problem = noDecision(bytes, file)) {
        result.problems.push_back(std::move(*problem));
        return result;
    }
    decision::ReadResult read = decision::read(view(bytes), file.toStdString());
    append(result.problems, std::move(read.problems));
    if (!read.decision) {
        return result;
    }
    KnowledgeResult knowledge = knowledgeOfDecision(*read.decision, file, language, ownKnowledge);
    append(result.problems, std::move(knowledge.problems));
    if (!knowledge.base) {
        return result;
    }
    KnowledgePointer overlaid = decision::overlay(knowledge.base, *read.decision).base;
    append(result.problems, decision::checkOwnContent(*read.decision, *knowledge.base, view(bytes),
                                                      file.toStdString()));
    append(result.problems,
           decision::check(*read.decision, *overlaid, view(bytes), file.toStdString()));
    if (knowledge::hasErrors(result.problems)) {
        return result;
    }
    result.base = std::move(knowledge.base);
    result.overlaid = std::move(overlaid);
    result.decision = std::move(read.decision);
    return result;
}

std::optional<knowledge::Diagnostic> saveDecision(const decision::Decision &decision,
                                                  const QString &file, Over over,
                                                  const SaveOptions &options)
{
    if (over == Over::SameKind && holdsSomething(file) && !looksLikeDecision(file)) {
        return otherKind(file);
    }
    const std::string text = decision::write(decision);
    // A file that would not open again is worse than none: whatever a decision may hold one day.
    const decision::ReadResult again = decision::read(text, file.toStdString());
    if (!again.decision) {
        return knowledge::Diagnostic{
            knowledge::Level::Error,
            file.toStdString(),
            0,
            0,
            {},
            Text::tr("The decision cannot be saved, because the file could not be opened again: %1")
                .arg(QString::fromStdString(again.problems.front().what))
                .toStdString(),
            Text::tr("Nothing was written. Take the last change back and save again.")
                .toStdString()};
    }
    return saveBytes(QByteArray::fromStdString(text), file, options);
}

QString fingerprint(const knowledge::KnowledgeBase &base, const decision::Decision &decision)
{
    return QString::fromStdString(
        sha256(QByteArray::fromStdString(decision::fingerprintText(base, decision))));
}

QString shortFingerprint(const QString &fingerprint)
{
    QStringList groups;
    for (int start = 0; start < 16; start += 4) {
        groups.append(fingerprint.mid(start, 4));
    }
    return groups.join(QLatin1Char(' '));
}

} // namespace steelyard::storage
