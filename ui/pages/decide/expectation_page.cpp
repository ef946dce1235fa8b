// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decide/expectation_page.h"

#include "session/decision_document.h"
#include "ui/pages/decide/choice_cards.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace steelyard {

ExpectationPage::ExpectationPage(QWidget *parent)
    : Page(parent)
    , m_content(new QWidget)
    , m_choices(new ChoiceCards(m_content))
{
    auto *decline = new QPushButton(tr("I would rather not say"), m_content);
    connect(decline, &QPushButton::clicked, this, [this] { m_document->setExpectation({}); });
    connect(m_choices, &ChoiceCards::chosen, this,
            [this](const std::string &alternative) { m_document->setExpectation(alternative); });

    auto *card = new Card(tr("Before you see the result"), m_content);
    card->body()->setSpacing(scaled(12));
    const QString question = tr("Which option do you expect to come out first?");
    m_choices->setAccessibleName(question); // said with the option that gets the focus
    card->body()->addWidget(textLabel(question, "verdictSentence", card));
    card->body()->addWidget(
        textLabel(tr("Your gut feeling is kept with the decision and compared with the verdict. It "
                     "changes no number. From now on, changes to answers are listed under Decide "
                     "and in the report."),
                  "secondary", card));
    card->body()->addWidget(m_choices);
    card->body()->addWidget(decline, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(scaled(32), scaled(24), scaled(32), scaled(24));
    column->addWidget(card);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Before you see the result"));
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void ExpectationPage::setDocument(DecisionDocument *document)
{
    m_document = document;
    if (!document) {
        return;
    }
    m_choices->present(*document, document->decision().expectation.alternative, false);
    orderTabs(m_content);
}

} // namespace steelyard
