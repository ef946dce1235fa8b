// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knowledge/published_verdicts_section.h"

#include "session/decision_document.h"
#include "ui/pages/knowledge/published_verdict_details.h"
#include "ui/widgets/column_layout.h"
#include "ui/widgets/text_label.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kCardWidth = 252; // the least at which sentences read well

QWidget *card(PublishedVerdictDetails *details)
{
    auto *frame = new QFrame;
    setRole(frame, "card");
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(details);
    return frame;
}

} // namespace

PublishedVerdictsSection::PublishedVerdictsSection(QWidget *parent)
    : KnowledgeSection(parent)
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Published verdicts"));
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    setFocusProxy(m_scroll);
}

void PublishedVerdictsSection::setDocument(DecisionDocument *document)
{
    if (QWidget *before = m_scroll->takeWidget()) {
        before->hide();
        before->deleteLater();
    }
    m_cards.clear();
    if (!document) {
        return;
    }
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, scaled(16));
    column->setSpacing(scaled(12));
    const auto &verdicts = document->base().publishedVerdicts;
    column->addWidget(textLabel(verdicts.empty()
                                    ? tr("This knowledge base names no published verdicts.")
                                    : tr("What others published about the same choice. These are "
                                         "opinions: they are shown, never counted."),
                                "secondary", content));
    auto *cards = new ColumnLayout(scaled(kCardWidth), scaled(16), scaled(16));
    column->addLayout(cards);
    column->addStretch(1);
    for (const knowledge::PublishedVerdict &verdict : verdicts) {
        auto *details = new PublishedVerdictDetails(*document, verdict);
        connect(details, &Details::placeRequested, this, &KnowledgeSection::placeRequested);
        QWidget *frame = card(details);
        cards->addWidget(frame);
        m_cards.insert(QString::fromStdString(verdict.id), frame);
    }
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
}

void PublishedVerdictsSection::showPlace(const KnowledgePlace &place)
{
    if (QWidget *card = m_cards.value(place.id)) {
        // The first link is its source: a visible sign of where one has come.
        if (auto *link = card->findChild<TextLink *>()) {
            link->setFocus(Qt::OtherFocusReason);
        }
        // When the cards have their places, which a page just shown has not given them yet.
        QTimer::singleShot(0, card, [this, card] {
            m_scroll->verticalScrollBar()->setValue(card->y() - scaled(16));
        });
    }
}

QList<QWidget *> PublishedVerdictsSection::focusRegions() const
{
    return {m_scroll};
}

} // namespace steelyard
