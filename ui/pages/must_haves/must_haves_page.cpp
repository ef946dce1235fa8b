// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/must_haves/must_haves_page.h"

#include "models/must_have_model.h"
#include "session/decision_document.h"
#include "ui/pages/must_haves/must_have_changes_card.h"
#include "ui/pages/must_haves/must_have_list.h"
#include "ui/pages/must_haves/remaining_options_card.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/pause_while_hidden.h"
#include "ui/widgets/sticky_column.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kGap = 16;
constexpr int kBesideFrom = 1000; // width of the page

} // namespace

MustHavesPage::MustHavesPage(QWidget *parent)
    : ScrollPage(tr("Must-haves"), parent)
    , m_model(new MustHaveModel(this))
    , m_list(new MustHaveList(m_model, content()))
    , m_remaining(new RemainingOptionsCard(content()))
    , m_mustHaveChanges(new MustHaveChangesCard(content()))
{
    connect(m_mustHaveChanges, &MustHaveChangesCard::chosen, this,
            [this](const std::string &capability, const decision::MustHaveChoice &choice) {
                document()->setMustHave(capability, choice);
            });
    auto *side = new StickyColumn; // who stays is in sight beside every capability
    side->setSpacing(scaled(kGap));
    side->addWidget(m_remaining);
    side->addWidget(m_mustHaveChanges);
    auto *main = new QVBoxLayout;
    main->addWidget(m_list);
    main->addStretch(1);
    auto *halves = new QBoxLayout(QBoxLayout::LeftToRight);
    halves->addLayout(main, 7);
    halves->addLayout(side, 2);
    stackBelow(kBesideFrom, {halves});
    column()->addWidget(textLabel(tr("What must an option have?"), "pageTitle", content()));
    column()->addWidget(
        textLabel(tr("An option that cannot meet a must-have the way you accept is left out. It "
                     "stays in view and is scored for information only."),
                  "secondary", content()));
    column()->addLayout(halves, 1);
    pauseWhileHidden(this, [this](bool paused) { m_model->setPaused(paused); });
}

void MustHavesPage::follow(DecisionDocument *document)
{
    m_model->setDocument(document);
    if (document) { // after the model, which the cards look at; nothing here is about shares
        connect(document, &DecisionDocument::scoresChanged, this, &MustHavesPage::refresh);
    }
}

QList<QWidget *> MustHavesPage::focusRegions()
{
    return {m_list, m_mustHaveChanges};
}

void MustHavesPage::present()
{
    m_list->present();
    m_remaining->present(*document());
    m_mustHaveChanges->present(*document());
    orderTabs(content());
}

} // namespace steelyard
