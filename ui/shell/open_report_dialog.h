// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;
class QWidget;

namespace steelyard {

class DecisionFiles;
class KnowledgeBaseList;
class ReportDialog;

// Opens the report of the decision that is open, over its window. The dialog deletes itself when it
// is closed.
ReportDialog *openReportDialog(DecisionFiles &files, const KnowledgeBaseList &knowledgeBases,
                               QSettings &settings, QWidget *window);

} // namespace steelyard
