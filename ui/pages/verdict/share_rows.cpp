// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/share_rows.h"

#include "ui/theme/theme.h"
#include "ui/widgets/marker_label.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/value_bar.h"

#include <QGridLayout>

namespace steelyard {

ShareRows::ShareRows(const std::vector<Row> &rows, double leaning, double clear,
                     const QString &marks, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(12));
    grid->setVerticalSpacing(scaled(14));
    grid->setColumnStretch(1, 1);
    auto *head = textLabel(marks, "caption", this);
    head->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(head, 0, 0, 1, 3);
    int line = 0;
    for (const Row &row : rows) {
        ++line;
        auto *name = new MarkerLabel(this);
        name->setAlternative(row.name, row.slot);
        name->setWordWrap(true);
        setRole(name, "option");
        auto *bar = new ValueBar(this);
        bar->setThickness(12);
        bar->setValue(row.share, row.slot);
        bar->setMarks({leaning, clear});
        bar->setAccessibleName(tr("%1 in 100").arg(row.text));
        if (row.share > 0 && row.share < 1) {
            bar->setWhisker(row.share - row.error, row.share + row.error);
        }
        auto *number = textLabel(row.text, line == 1 ? "strong" : "", this);
        number->setWordWrap(false);
        number->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(name, line, 0);
        grid->addWidget(bar, line, 1);
        grid->addWidget(number, line, 2);
    }
}

} // namespace steelyard
