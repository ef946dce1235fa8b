// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/keep_as_base.h"
#include "session/decision_document.h"
#include "session/knowledge_base_list.h"
#include "storage/save_bytes.h"
#include "ui/shell/decision_files.h"

namespace steelyard {

// A new decision begins with what the file of the base says now, or not at all.
bool DecisionFiles::freshKnowledge()
{
    const std::vector<knowledge::Diagnostic> problems = m_knowledgeBases.refreshCurrent();
    if (!problems.empty()) {
        Q_EMIT problemsFound(problems);
    }
    return !knowledge::hasErrors(problems);
}

bool DecisionFiles::keepAsKnowledge()
{
    if (!m_document) {
        return false;
    }
    const decision::Decision &decision = m_document->decision();
    if (!decision::canBeKept(m_document->overlaid(), decision)) {
        Q_EMIT knowledgeRefused(tr("A knowledge base needs at least one option and one criterion. "
                                   "Add or bring back what is missing, then keep it."));
        return false;
    }
    const QString file =
        m_dialogs.chooseFile(Purpose::KeepKnowledge, suggestion(QStringLiteral(".json")));
    if (file.isEmpty()) {
        return false;
    }
    const std::string text =
        decision::keptAsKnowledgeBase(m_document->overlaid(), decision, decision.title,
                                      m_knowledgeBases.language().toStdString());
    if (const auto problem = storage::saveBytes(QByteArray::fromStdString(text), file)) {
        Q_EMIT problemsFound({*problem});
        return false;
    }
    Q_EMIT knowledgeKept(file);
    return true;
}

bool DecisionFiles::addKnowledge()
{
    const QString file = m_dialogs.chooseFile(Purpose::AddKnowledge, suggestion(QString()));
    if (file.isEmpty()) {
        return false;
    }
    const std::vector<knowledge::Diagnostic> problems = m_knowledgeBases.add(file);
    if (knowledge::hasErrors(problems)) {
        Q_EMIT problemsFound(problems);
        return false;
    }
    Q_EMIT knowledgeAdded(QString::fromStdString(m_knowledgeBases.current().base->title));
    if (!problems.empty()) {
        Q_EMIT problemsFound(problems); // warnings: the author's business, but theirs to know
    }
    return true;
}

} // namespace steelyard
