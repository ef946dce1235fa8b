// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/knowledge_of_decision.h"

#include "knowledge/reader.h"
#include "storage/file_bytes.h"
#include "storage/knowledge_doubt.h"

#include <algorithm>

namespace steelyard::storage {

namespace {

knowledge::Diagnostic about(knowledge::Level level, const QString &file, const char *pointer,
                            const QString &what, const QString &remedy)
{
    return {level, file.toStdString(), 0, 0, pointer, what.toStdString(), remedy.toStdString()};
}

KnowledgeResult readCopy(const decision::Decision &decision, const QString &file)
{
    knowledge::ReadResult read =
        knowledge::read(*decision.knowledgeCopy.text, file.toStdString() + " (knowledgeCopy)");
    KnowledgeResult result;
    if (!read.base || read.base->id != decision.knowledge.id) {
        result.problems = std::move(read.problems);
        result.problems.push_back(about(
            knowledge::Level::Error, file, "/knowledgeCopy",
            Text::tr("The knowledge base inside the decision cannot be used."),
            Text::tr("Add the knowledge base with File > Add knowledge base and open again.")));
        return result;
    }
    read.base->hash = hashOfCopy(*decision.knowledgeCopy.text, decision.knowledge.hash);
    if (read.base->hash != decision.knowledge.hash) {
        result.problems.push_back(about(
            knowledge::Level::Warning, file, "/knowledgeCopy",
            Text::tr("The knowledge base inside the decision was edited after it was put there."),
            Text::tr("Compare it with the original before you rely on the numbers.")));
    }
    result.base = std::make_shared<const knowledge::KnowledgeBase>(std::move(*read.base));
    return result;
}

} // namespace

KnowledgePointer knowledgeOfId(const QString &id, const QString &language,
                               const QStringList &ownKnowledge)
{
    const std::vector<QString> bundled = bundledKnowledge();
    if (std::find(bundled.begin(), bundled.end(), id) != bundled.end()) {
        return loadKnowledge(id, language).base;
    }
    for (const QString &file : ownKnowledge) {
        KnowledgeResult own = loadKnowledge(file, language);
        if (own.base && own.base->id == id.toStdString()) {
            return own.base;
        }
    }
    return nullptr;
}

KnowledgeResult knowledgeOfDecision(const decision::Decision &decision, const QString &decisionFile,
                                    const QString &language, const QStringList &ownKnowledge)
{
    if (decision.knowledge.id.empty()) {
        const std::string spoken = language.isEmpty() ? "en" : language.toStdString();
        return {std::make_shared<const knowledge::KnowledgeBase>(knowledge::emptyBase(spoken)), {}};
    }
    const QString id = QString::fromStdString(decision.knowledge.id);
    KnowledgePointer here = knowledgeOfId(id, language, ownKnowledge);
    const bool same = here != nullptr && here->hash == decision.knowledge.hash;
    if (same || (here != nullptr && decision.knowledgeCopy.text == nullptr)) {
        KnowledgeResult result{std::move(here), {}};
        if (same && !carriedCopyFits(decision)) {
            result.problems.push_back(
                about(knowledge::Level::Warning, decisionFile, "/knowledgeCopy",
                      Text::tr("The copy of the knowledge base “%1” inside the decision is not the "
                               "one that the decision names.")
                          .arg(id),
                      Text::tr("It is not used here, but elsewhere it may be: begin a new decision "
                               "with the same answers.")));
        }
        return result;
    }
    if (decision.knowledgeCopy.text == nullptr) {
        return {nullptr,
                {about(knowledge::Level::Error, decisionFile, "/knowledge/id",
                       Text::tr("The decision was made with the knowledge base “%1”, which is "
                                "not on this computer, and has no copy of it.")
                           .arg(id),
                       Text::tr("Add the knowledge base with File > Add knowledge base and open "
                                "the decision again."))}};
    }
    KnowledgeResult copy = readCopy(decision, decisionFile);
    if (copy.base != nullptr) {
        const bool isSameVersion = here != nullptr && here->version == copy.base->version;
        const QString what =
            here == nullptr
                ? Text::tr("The knowledge base “%1” is not on this computer; the copy inside the "
                           "decision is used.")
                      .arg(id)
            : isSameVersion
                ? Text::tr(
                      "The copy of the knowledge base “%1” inside the decision is used, and it "
                      "differs from the one on this computer, though both are called version "
                      "%2.")
                      .arg(id, QString::fromStdString(here->version))
                : Text::tr("The knowledge base “%1” has changed since (now version %2); the copy "
                           "inside the decision, version %3, is used.")
                      .arg(id, QString::fromStdString(here->version),
                           QString::fromStdString(copy.base->version));
        const QString remedy =
            here == nullptr
                ? Text::tr("Nothing is needed to go on. To begin further decisions with it, add it "
                           "with File > Add knowledge base.")
            : isSameVersion
                ? Text::tr("Ask who changed it, and why, before you rely on the numbers.")
                : Text::tr("Nothing is needed to go on. For the present contents, begin a new "
                           "decision with the same answers.");
        copy.problems.insert(copy.problems.begin(), about(knowledge::Level::Warning, decisionFile,
                                                          "/knowledge", what, remedy));
    }
    return copy;
}

} // namespace steelyard::storage
