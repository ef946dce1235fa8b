// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knowledge/not_found_details.h"

#include "session/decision_document.h"

#include <QVBoxLayout>

namespace steelyard {

NotFoundDetails::NotFoundDetails(const DecisionDocument &document, QWidget *parent)
    : Details(document, parent)
{
    add(tr("Looked for and not found"), "cardTitle");
    add(tr("None found is not the same as none exists."), "small", 2);
    for (const knowledge::NotFound &entry : document.base().notFound) {
        add(QString::fromStdString(entry.text), "", 10);
    }
    body()->addStretch(1);
}

} // namespace steelyard
