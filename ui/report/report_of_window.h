// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;
class QWidget;

namespace steelyard {

class DecisionFiles;
class KnowledgeShelf;
class ReportDialog;

// Opens the report of the decision that is open, over its window. The dialog deletes itself when it
// is closed.
ReportDialog *openReportDialog(DecisionFiles &files, const KnowledgeShelf &shelf,
                               QSettings &settings, QWidget *window);

} // namespace steelyard
