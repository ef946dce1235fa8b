// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/decide_page.h"

#include "models/decision_document.h"
#include "storage/decision_store.h"
#include "ui/decide/choice_cards.h"
#include "ui/decide/history_card.h"
#include "ui/decide/record_form.h"
#include "ui/decide/verdict_side_card.h"
#include "ui/regions.h"
#include "ui/text_label.h"
#include "ui/widgets/icon.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int pageMargin = 32;
constexpr int gap = 16;
constexpr int besideFrom = 980; // width of the page

} // namespace

DecidePage::DecidePage(QWidget *parent)
    : Page(parent)
    , m_content(new QWidget)
    , m_accept(new QPushButton(icon(QStringLiteral("check"), drawing::Token::OnAccent),
                               tr("Sign off"), m_content))
    , m_form(new RecordForm(m_content))
    , m_verdict(new VerdictSideCard(m_content))
    , m_history(new HistoryCard(m_content))
    , m_fingerprint(textLabel({}, "hint", m_content))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setRole(m_accept, "primary");
    connect(m_accept, &QPushButton::clicked, m_form, &RecordForm::accept);
    auto *side = new QVBoxLayout;
    side->setSpacing(scaled(gap));
    side->addWidget(m_verdict);
    side->addWidget(m_history);
    side->addWidget(m_fingerprint);
    side->addStretch(1);
    auto *main = new QVBoxLayout;
    main->addWidget(m_form);
    main->addStretch(1);
    m_halves->setSpacing(scaled(gap));
    m_halves->addLayout(main, 9);
    m_halves->addLayout(side, 4);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(scaled(pageMargin), scaled(24), scaled(pageMargin), scaled(24));
    column->setSpacing(scaled(gap));
    column->addWidget(makeHead());
    column->addLayout(m_halves, 1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // keys come to it from the controls inside
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Decide"));
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_content->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QWidget *DecidePage::makeHead()
{
    auto *head = new QWidget(m_content);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->addWidget(textLabel(tr("Decision"), "pageTitle", head));
    words->addWidget(
        textLabel(tr("What you decide is yours; it may differ from the verdict. Both are kept."),
                  "secondary", head));
    row->addLayout(words, 1);
    row->addWidget(m_accept, 0, Qt::AlignBottom);
    return head;
}

void DecidePage::setDocument(DecisionDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_form->setDocument(document);
    m_content->setVisible(document != nullptr);
    if (!document)
        return;
    connect(document, &DecisionDocument::verdictChanged, this, &DecidePage::present);
    connect(document, &DecisionDocument::recordChanged, this, &DecidePage::present);
    present();
}

QList<QWidget *> DecidePage::regions()
{
    return {m_accept->parentWidget(), m_form};
}

void DecidePage::present()
{
    m_form->present();
    m_verdict->present(*m_document);
    m_history->present(*m_document);
    orderTabs(m_content);
    setFocusProxy(m_form->findChild<ChoiceCard *>()); // choosing comes before signing off
    const bool isAccepted = m_document->decision().record.status == decision::Status::Accepted;
    m_accept->setEnabled(!isAccepted);
    m_accept->setToolTip(isAccepted ? tr("The decision is accepted") : QString());
    m_fingerprint->setText(
        tr("Fingerprint %1. The same answers and knowledge base give the same one anywhere.")
            .arg(storage::shortFingerprint(
                storage::fingerprint(m_document->base(), m_document->decision()))));
}

void DecidePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_halves->setDirection(width() < scaled(besideFrom) ? QBoxLayout::TopToBottom
                                                        : QBoxLayout::LeftToRight);
}

} // namespace steelyard
