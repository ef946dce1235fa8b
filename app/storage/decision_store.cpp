// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decision_store.h"

#include "decision/decision_file.h"
#include "decision/evaluate.h"
#include "storage/file_bytes.h"
#include "storage/knowledge_of_decision.h"
#include "storage/other_kind.h"

#include <QFileInfo>
#include <QSaveFile>

namespace steelyard::storage {

namespace {

void append(std::vector<knowledge::Diagnostic> &problems, std::vector<knowledge::Diagnostic> more)
{
    problems.insert(problems.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
}

knowledge::Diagnostic writeProblem(const QString &file, const QString &what, const QString &remedy)
{
    return {knowledge::Level::Error, file.toStdString(),  0, 0, {},
            what.toStdString(),      remedy.toStdString()};
}

// A full disk takes a part without a word; only what is written after that is told why.
bool writeAll(const QByteArray &bytes, QFileDevice &output)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 taken = output.write(bytes.constData() + done, bytes.size() - done);
        if (taken <= 0) {
            return false;
        }
        done += taken;
    }
    return output.flush();
}

} // namespace

DecisionResult openDecision(const QString &file, const QString &language,
                            const QStringList &ownKnowledge)
{
    const FileBytes input = readFile(file);
    if (input.problem) {
        DecisionResult result;
        result.problems.push_back(*input.problem);
        return result;
    }
    return openDecision(input.bytes, file, language, ownKnowledge);
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
    append(result.problems,
           decision::check(*read.decision, *knowledge.base, view(bytes), file.toStdString()));
    if (knowledge::hasErrors(result.problems)) {
        return result;
    }
    result.base = std::move(knowledge.base);
    result.decision = std::move(read.decision);
    return result;
}

std::optional<knowledge::Diagnostic> saveDecision(const decision::Decision &decision,
                                                  const QString &file)
{
    return saveBytes(QByteArray::fromStdString(decision::write(decision)), file);
}

std::optional<knowledge::Diagnostic> saveBytes(const QByteArray &bytes, const QString &file)
{
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (!folder.isDir()) {
        return writeProblem(file, Text::tr("There is no folder “%1”.").arg(folder.filePath()),
                            Text::tr("Create it, or choose another folder."));
    }
    if (QFileInfo(file).isDir()) {
        return writeProblem(file, Text::tr("This is a folder."),
                            Text::tr("Choose a file name inside it."));
    }
    // A device or a pipe would be replaced by a file of its name.
    if (QFileInfo::exists(file) && !QFileInfo(file).isFile()) {
        return writeProblem(file, Text::tr("This is a device, not a file."),
                            Text::tr("Choose another name; nothing was written."));
    }
    QSaveFile output(file);
    const bool isWritten = output.open(QIODevice::WriteOnly) && writeAll(bytes, output);
    const QString why = output.errorString(); // what comes after would forget it
    if (!isWritten || !output.commit()) {
        return writeProblem(
            file,
            Text::tr("The file cannot be written: %1.").arg(isWritten ? output.errorString() : why),
            Text::tr("Check that you may write here and that the disk has room; nothing "
                     "was overwritten."));
    }
    return std::nullopt;
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
