// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/decision_document.h"
#include "session/knowledge_base_list.h"
#include "storage/decision_inside_pdf.h"
#include "ui/shell/decision_files.h"

#include <QFileInfo>

#include <algorithm>
#include <thread>

namespace steelyard {

bool DecisionFiles::chooseAndCompare()
{
    const QString file = m_dialogs.chooseFile(Purpose::CompareDecision, suggestion(QString()));
    return !file.isEmpty() && compareWith(file);
}

bool DecisionFiles::compareWith(const QString &file)
{
    if (!m_document) {
        return false;
    }
    const QString language = m_knowledgeBases.language();
    const QStringList own = m_knowledgeBases.ownFiles();
    storage::Comparison comparison;
    comparison.a = {tr("This decision as it is now"), m_document->knowledge(),
                    m_document->decision()};
    std::vector<knowledge::Diagnostic> problems;
    bool isCompared = false;
    const bool isDone = aside(file, [&](const std::stop_token &stop) {
        storage::DecisionResult result = storage::openDecisionOrReport(file, language, own, stop);
        problems = std::move(result.problems);
        if (!result.decision || !result.overlaid) {
            return;
        }
        comparison.b = storage::comparedWith(comparison.a.decision, QFileInfo(file).fileName(),
                                             std::move(result));
        decision::DiffOptions options =
            decision::diffOptionsFor(comparison.a.side(), comparison.b.side());
        options.threads = std::max(1U, std::thread::hardware_concurrency());
        options.stop = stop;
        auto diff = decision::diff(comparison.a.side(), comparison.b.side(), options);
        if (diff) {
            comparison.diff = *std::move(diff);
            isCompared = true;
        }
    });
    if (!problems.empty() && isDone) {
        Q_EMIT problemsFound(problems);
    }
    if (isDone && isCompared) {
        Q_EMIT compared(comparison);
    }
    return isDone && isCompared;
}

} // namespace steelyard
