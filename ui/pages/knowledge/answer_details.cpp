// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knowledge/answer_details.h"

#include "session/decision_document.h"
#include "wording/to_qstring.h"

#include <QVBoxLayout>

namespace steelyard {

AnswerDetails::AnswerDetails(const DecisionDocument &document, const knowledge::Faq &faq,
                             QWidget *parent)
    : Details(document, parent)
{
    add(toQString(faq.question), "cardTitle");
    add(toQString(faq.answer), "", 10);
    if (!faq.sources.empty()) {
        addTitle(tr("Sources"));
    }
    addSources(faq.sources);
    body()->addStretch(1);
}

AnswerDetails::AnswerDetails(const DecisionDocument &document, const knowledge::Myth &myth,
                             QWidget *parent)
    : Details(document, parent)
{
    add(tr("“%1”", "a quoted claim").arg(toQString(myth.claim)), "cardTitle");
    if (document.base().source(myth.claimedBy)) {
        addTitle(tr("Claimed by"));
        addSources({myth.claimedBy});
    }
    addTitle(tr("Why it does not hold"));
    add(toQString(myth.correction), "");
    if (!myth.sources.empty()) {
        addTitle(tr("Sources"));
    }
    addSources(myth.sources);
    body()->addStretch(1);
}

} // namespace steelyard
