// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decide/choice_cards.h"

#include "session/decision_document.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/marker_label.h"
#include "ui/widgets/tab_to_chosen.h"
#include "ui/widgets/text_label.h"
#include "wording/record_wording.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

ChoiceCard::ChoiceCard(QWidget *parent)
    : ContentButton(parent)
    , m_name(new MarkerLabel(this))
    , m_note(new QLabel(this))
{
    setRole(this, "answer");
    setCheckable(true);
    setAutoExclusive(true);
    setMinimumWidth(scaled(150));
    setRole(m_name, "strong");
    setRole(m_note, "caption");
    m_note->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    column->setSpacing(scaled(2));
    column->addWidget(m_name);
    column->addWidget(m_note);
}

void ChoiceCard::present(const QString &name, int slot, bool leftOut, const QString &note,
                         bool chosen)
{
    m_name->setAlternative(name, slot,
                           leftOut ? drawing::MarkerState::Hollow : drawing::MarkerState::Filled);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(name);
    setAccessibleDescription(note);
    setAutoExclusive(false); // else the checked one refuses to be unchecked
    setChecked(chosen);
    setAutoExclusive(true);
    updateGeometry();
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        Q_EMIT stepRequested(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        Q_EMIT stepRequested(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat()) { // a key held down on the page before is no choice
            click();
        }
        return;
    default:
        ContentButton::keyPressEvent(event);
    }
}

ChoiceCards::ChoiceCards(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(scaled(8), scaled(8), this))
    , m_tabStop(new TabToChosen(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCards::present(const DecisionDocument &document, const std::string &chosen,
                          bool withNotes)
{
    m_ids = document.decision().alternatives;
    while (m_cards.size() < m_ids.size()) {
        const auto slot = static_cast<int>(m_cards.size());
        auto *card = new ChoiceCard(this);
        connect(card, &QPushButton::clicked, this,
                [this, slot] { Q_EMIT this->chosen(m_ids[static_cast<std::size_t>(slot)]); });
        connect(card, &ChoiceCard::stepRequested, this, [this, slot](int by) {
            const int next = slot + by;
            if (next >= 0 && next < static_cast<int>(m_ids.size())) {
                m_cards[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
            }
        });
        m_flow->addWidget(card);
        m_cards.push_back(card);
        m_tabStop->add(card);
    }
    const Wording words = document.wording();
    const RecordWording record(document.base(), document.decision(), document.verdict());
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < m_ids.size());
        if (i >= m_ids.size()) {
            continue;
        }
        const bool leftOut =
            withNotes && !document.verdict().scores.alternatives[i].exclusions.empty();
        const QString note = withNotes ? record.agreementNote(m_ids[i]) : QString();
        m_cards[i]->present(words.alternative(m_ids[i]), static_cast<int>(i), leftOut, note,
                            m_ids[i] == chosen);
    }
}

QWidget *ChoiceCards::first() const
{
    const auto end = m_cards.begin() + std::ssize(m_ids);
    const auto chosen =
        std::find_if(m_cards.begin(), end, [](const auto *card) { return card->isChecked(); });
    return chosen != end ? *chosen : m_ids.empty() ? nullptr : m_cards.front();
}

} // namespace steelyard
