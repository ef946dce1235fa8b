// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decide/decide_page.h"

#include "session/decision_document.h"
#include "storage/decision_store.h"
#include "ui/pages/decide/history_card.h"
#include "ui/pages/decide/record_form.h"
#include "ui/pages/decide/verdict_side_card.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/folding_layout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kGap = 16;
constexpr int kBesideFrom = 980; // width of the page

} // namespace

DecidePage::DecidePage(QWidget *parent)
    : ScrollPage(tr("Decide"), parent)
    , m_accept(new QPushButton(icon(QStringLiteral("check"), drawing::Token::OnAccent),
                               tr("Accept the decision"), content()))
    , m_form(new RecordForm(content()))
    , m_verdict(new VerdictSideCard(content()))
    , m_history(new HistoryCard(content()))
    , m_fingerprint(textLabel({}, "hint", content()))
{
    setRole(m_accept, "primary");
    connect(m_accept, &QPushButton::clicked, m_form, &RecordForm::accept);
    auto *side = new QVBoxLayout;
    side->setSpacing(scaled(kGap));
    side->addWidget(m_verdict);
    side->addWidget(m_history);
    side->addWidget(m_fingerprint);
    side->addStretch(1);
    auto *main = new QVBoxLayout;
    main->addWidget(m_form);
    main->addStretch(1);
    auto *halves = new QBoxLayout(QBoxLayout::LeftToRight);
    halves->addLayout(main, 9);
    halves->addLayout(side, 4);
    stackBelow(kBesideFrom, {halves});
    column()->addWidget(makeHead());
    column()->addLayout(halves, 1);
}

QWidget *DecidePage::makeHead()
{
    auto *head = new QWidget(content());
    auto *text = new QWidget(head);
    auto *words = new QVBoxLayout(text);
    words->setContentsMargins(0, 0, 0, 0);
    words->addWidget(textLabel(tr("Decision"), "pageTitle", text));
    words->addWidget(
        textLabel(tr("What you decide is yours; it may differ from the verdict. Both are kept."),
                  "secondary", text));
    auto *row = new FoldingLayout(scaled(16), head);
    row->add(text, 1);
    row->add(m_accept);
    row->setAlignment(m_accept, Qt::AlignBottom | Qt::AlignLeading);
    return head;
}

void DecidePage::follow(DecisionDocument *document)
{
    ScrollPage::follow(document);
    m_form->setDocument(document);
    if (document) {
        connect(document, &DecisionDocument::recordChanged, this, &DecidePage::refresh);
    }
}

QList<QWidget *> DecidePage::focusRegions()
{
    return {m_accept->parentWidget(), m_form};
}

void DecidePage::present()
{
    m_form->present();
    m_verdict->present(*document());
    m_history->present(*document());
    orderTabs(content());
    setFocusProxy(m_form->choice()); // choosing comes before accepting
    const bool isAccepted = document()->decision().record.status == decision::Status::Accepted;
    m_accept->setEnabled(!isAccepted);
    m_accept->setToolTip(isAccepted ? tr("The decision is accepted") : QString());
    m_fingerprint->setText(
        (document()->hasKnowledge()
             ? tr("Fingerprint %1. The same answers and knowledge base give the same one anywhere.")
             : tr("Fingerprint %1. The same table and weights give the same one anywhere."))
            .arg(storage::shortFingerprint(
                storage::fingerprint(document()->base(), document()->decision()))));
}

} // namespace steelyard
