// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/open_report_dialog.h"

#include "report/formats/report_format.h"
#include "session/decision_document.h"
#include "session/knowledge_base_list.h"
#include "storage/localized_base.h"
#include "ui/pages/report/report_dialog.h"
#include "ui/shell/decision_files.h"

namespace steelyard {

ReportDialog *openReportDialog(DecisionFiles &files, const KnowledgeBaseList &knowledgeBases,
                               QSettings &settings, QWidget *window)
{
    DecisionDocument &document = *files.document();
    ReportDialog::Answers answers;
    answers.output = [&files](const QString &suffix) {
        const report::ReportFormat *format = report::formatBySuffix(suffix);
        const bool isFolder = format != nullptr && format->writeFolder != nullptr;
        return isFolder ? files.chooseReportFolder(suffix) : files.chooseReport(suffix);
    };
    answers.logo = [&files] { return files.chooseLogo(); };
    // Called on another thread: it takes along what it needs.
    answers.bases = [base = document.knowledge(),
                     files = knowledgeBases.ownFiles()](const QString &language) {
        return storage::localizedBase(*base, language, files);
    };
    auto *dialog = new ReportDialog(document, settings, std::move(answers), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace steelyard
