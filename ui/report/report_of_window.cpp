// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_of_window.h"

#include "models/decision_document.h"
#include "models/knowledge_shelf.h"
#include "storage/spoken_base.h"
#include "ui/decision_files.h"
#include "ui/report/report_dialog.h"

namespace steelyard {

ReportDialog *openReportDialog(DecisionFiles &files, const KnowledgeShelf &shelf,
                               QSettings &settings, QWidget *window)
{
    DecisionDocument &document = *files.document();
    ReportDialog::Answers answers;
    answers.output = [&files](const QString &suffix) { return files.chooseReport(suffix); };
    answers.logo = [&files] { return files.chooseLogo(); };
    // Called on another thread: it takes along what it needs.
    answers.bases = [base = document.knowledge(),
                     files = shelf.ownFiles()](const QString &language) {
        return storage::inLanguage(*base, language, files);
    };
    auto *dialog = new ReportDialog(document, settings, std::move(answers), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace steelyard
