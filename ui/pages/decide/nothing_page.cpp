// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decide/nothing_page.h"

#include "session/decision_document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/breakable_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"
#include "wording/verdict_wording.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace steelyard {

NothingPage::NothingPage(QWidget *parent)
    : Page(parent)
    , m_what(textLabel({}, "verdictSentence", this))
    , m_next(textLabel({}, "secondary", this))
{
    auto *table = new QPushButton(tr("Go to the table"), this);
    setRole(table, "primary");
    connect(table, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(PageId::Table); });
    auto *card = new Card(tr("Nothing to weigh yet"), this);
    card->body()->setSpacing(scaled(12));
    card->body()->addWidget(m_what);
    card->body()->addWidget(m_next);
    card->body()->addWidget(table, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(32), scaled(24), scaled(32), scaled(24));
    column->addWidget(card);
    column->addStretch(1);
}

void NothingPage::setDocument(DecisionDocument *document)
{
    if (document != nullptr) {
        m_what->setText(breakable(VerdictWording(document->wording()).sentence()));
        m_next->setText(breakable(VerdictWording(document->wording()).robustness()));
    }
}

} // namespace steelyard
