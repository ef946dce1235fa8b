// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/overlay.h"
#include "session/decision_document.h"
#include "session/knowledge_base_list.h"
#include "storage/decision_identity.h"
#include "ui/shell/decision_files.h"

namespace steelyard {

QString DecisionFiles::chooseSheet()
{
    return m_dialogs.chooseFile(Purpose::ImportSheet, suggestion(QString()));
}

void DecisionFiles::begin(decision::Decision imported, const QString &step)
{
    decision::Decision empty = decision::newOwnDecision(imported.title, imported.created);
    empty.id = storage::newDecisionId();
    empty.thresholds = m_thresholds;
    imported.thresholds = m_thresholds;
    imported.id = empty.id;
    auto document = std::make_unique<DecisionDocument>(
        std::make_shared<const knowledge::KnowledgeBase>(
            knowledge::emptyBase(m_knowledgeBases.language().toStdString())),
        std::move(empty));
    document->setOwn(std::move(imported), step);
    replaceDocument(std::move(document));
}

} // namespace steelyard
