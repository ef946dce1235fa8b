// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/answer_sheet.h"

#include "models/decision_document.h"

#include <QVBoxLayout>

namespace steelyard {

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

AnswerSheet::AnswerSheet(const DecisionDocument &document, const knowledge::Faq &faq,
                         QWidget *parent)
    : Sheet(document, parent)
{
    add(text(faq.question), "cardTitle");
    add(text(faq.answer), "", 10);
    if (!faq.sources.empty())
        addTitle(tr("Sources"));
    addSources(faq.sources);
    body()->addStretch(1);
}

AnswerSheet::AnswerSheet(const DecisionDocument &document, const knowledge::Myth &myth,
                         QWidget *parent)
    : Sheet(document, parent)
{
    add(tr("“%1”", "a quoted claim").arg(text(myth.claim)), "cardTitle");
    if (document.base().source(myth.claimedBy)) {
        addTitle(tr("Claimed by"));
        addSources({myth.claimedBy});
    }
    addTitle(tr("Why it does not hold"));
    add(text(myth.correction), "");
    if (!myth.sources.empty())
        addTitle(tr("Sources"));
    addSources(myth.sources);
    body()->addStretch(1);
}

} // namespace steelyard
