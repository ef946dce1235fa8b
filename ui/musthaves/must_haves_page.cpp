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

#include <QScrollArea>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int pageMargin = 32;
constexpr int gap = 16;
constexpr int besideFrom = 1000; // width of the page

} // namespace

MustHavesPage::MustHavesPage(QWidget *parent)
    : Page(parent)
    , m_model(new MustHaveModel(this))
    , m_content(new QWidget)
    , m_title(textLabel(tr("What must an option have?"), "pageTitle", m_content))
    , m_list(new MustHaveList(m_model, m_content))
    , m_staying(new StayingCard(m_content))
    , m_wayBack(new WayBackCard(m_content))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight))
{
    connect(m_wayBack, &WayBackCard::chosen, this,
            [this](const std::string &capability, const decision::MustHaveChoice &choice) {
                m_document->setMustHave(capability, choice);
            });
    auto *side = new StickyColumn; // who stays is in sight beside every capability
    side->setSpacing(scaled(gap));
    side->addWidget(m_staying);
    side->addWidget(m_wayBack);
    auto *main = new QVBoxLayout;
    main->addWidget(m_list);
    main->addStretch(1);
    m_halves->setSpacing(scaled(gap));
    m_halves->addLayout(main, 7);
    m_halves->addLayout(side, 2);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(scaled(pageMargin), scaled(24), scaled(pageMargin), scaled(24));
    column->setSpacing(scaled(gap));
    column->addWidget(m_title);
    column->addWidget(
        textLabel(tr("An option that cannot meet a must-have the way you accept is left out. It "
                     "stays in view and is scored for information only."),
                  "secondary", m_content));
    column->addLayout(m_halves, 1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // keys come to it from the controls inside
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Must-haves"));
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_content->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void MustHavesPage::setDocument(DecisionDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_model->setDocument(document);
    m_content->setVisible(document != nullptr);
    if (!document)
        return;
    connect(document, &DecisionDocument::verdictChanged, this, &MustHavesPage::present);
    present();
}

QList<QWidget *> MustHavesPage::regions()
{
    return {m_list, m_wayBack};
}

void MustHavesPage::present()
{
    m_staying->present(*m_document);
    m_wayBack->present(*m_document);
    orderTabs(m_content);
}

void MustHavesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_halves->setDirection(width() < scaled(besideFrom) ? QBoxLayout::TopToBottom
                                                        : QBoxLayout::LeftToRight);
}

} // namespace steelyard
