// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/show_comparisons.h"

#include "ui/pages/diff/diff_dialog.h"
#include "ui/shell/decision_files.h"

namespace steelyard {

void showComparisons(DecisionFiles &files, QWidget *window)
{
    QObject::connect(&files, &DecisionFiles::compared, window,
                     [window](const storage::Comparison &comparison) {
                         auto *dialog = new DiffDialog(comparison, window);
                         dialog->setAttribute(Qt::WA_DeleteOnClose);
                         dialog->open();
                     });
}

} // namespace steelyard
