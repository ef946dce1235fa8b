// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/example_menu.h"

#include "session/example_decisions.h"

namespace steelyard {

ExampleMenu::ExampleMenu(QWidget *parent)
    : QMenu(parent)
{
    const std::vector<ExampleDecisions::Example> examples = ExampleDecisions::all();
    for (const bool isPublished : {false, true}) {
        if (isPublished) {
            addSeparator();
        }
        // Menus of this look show a section as a mere line; a title is text that cannot be chosen.
        addAction(isPublished ? tr("Beside what others published") : tr("What a verdict can say"))
            ->setEnabled(false);
        for (const ExampleDecisions::Example &example : examples) {
            if (example.isPublished != isPublished) {
                continue;
            }
            connect(addAction(example.name), &QAction::triggered, this,
                    [this, file = example.file] { Q_EMIT chosen(file); });
        }
    }
}

} // namespace steelyard
