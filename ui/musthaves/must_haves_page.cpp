// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/musthaves/must_haves_page.h"

#include "models/decision_document.h"
#include "models/must_have_model.h"
#include "ui/musthaves/must_have_list.h"
#include "ui/musthaves/staying_card.h"
#include "ui/musthaves/way_back_card.h"
#include "ui/regions.h"
#include "ui/text_label.h"
#include "ui/widgets/sticky_column.h"

#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int gap = 16;
constexpr int besideFrom = 1000; // width of the page

} // namespace

MustHavesPage::MustHavesPage(QWidget *parent)
    : ScrollPage(tr("Must-haves"), parent)
    , m_model(new MustHaveModel(this))
    , m_list(new MustHaveList(m_model, content()))
    , m_staying(new StayingCard(content()))
    , m_wayBack(new WayBackCard(content()))
{
    connect(m_wayBack, &WayBackCard::chosen, this,
            [this](const std::string &capability, const decision::MustHaveChoice &choice) {
                document()->setMustHave(capability, choice);
            });
    auto *side = new StickyColumn; // who stays is in sight beside every capability
    side->setSpacing(scaled(gap));
    side->addWidget(m_staying);
    side->addWidget(m_wayBack);
    auto *main = new QVBoxLayout;
    main->addWidget(m_list);
    main->addStretch(1);
    auto *halves = new QBoxLayout(QBoxLayout::LeftToRight);
    halves->addLayout(main, 7);
    halves->addLayout(side, 2);
    stackBelow(besideFrom, {halves});
    column()->addWidget(textLabel(tr("What must an option have?"), "pageTitle", content()));
    column()->addWidget(
        textLabel(tr("An option that cannot meet a must-have the way you accept is left out. It "
                     "stays in view and is scored for information only."),
                  "secondary", content()));
    column()->addLayout(halves, 1);
}

void MustHavesPage::follow(DecisionDocument *document)
{
    m_model->setDocument(document);
    ScrollPage::follow(document); // after the model, which the cards look at
}

QList<QWidget *> MustHavesPage::regions()
{
    return {m_list, m_wayBack};
}

void MustHavesPage::present()
{
    m_list->present();
    m_staying->present(*document());
    m_wayBack->present(*document());
    orderTabs(content());
}

} // namespace steelyard
