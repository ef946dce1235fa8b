// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/history_card.h"

#include "models/decision_document.h"
#include "phrasebook/record_words.h"
#include "ui/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

namespace {

constexpr std::size_t most = 12;

} // namespace

HistoryCard::HistoryCard(QWidget *parent)
    : Card(tr("History"), parent)
{
}

void HistoryCard::present(const DecisionDocument &document)
{
    delete m_contents; // labels only: nothing in it can be at work
    m_contents = new QWidget(this);
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    const auto add = [&](const QString &text, const char *role) {
        column->addWidget(textLabel(text, role, m_contents));
    };
    const decision::Decision &decision = document.decision();
    const RecordWords words(document.base(), decision, document.verdict());
    const Phrasebook phrasebook = document.phrasebook();
    const std::size_t count = decision.history.size();
    for (std::size_t i = 0; i < std::min(most, count); ++i) {
        const decision::HistoryEntry &entry = decision.history[count - 1 - i];
        add(words.subject(entry), "option");
        add(words.change(entry), "small");
        add(phrasebook.date(entry.date), "caption");
        column->addSpacing(scaled(6));
    }
    if (count > most)
        add(tr("%n earlier change(s) stand in the file.", nullptr, static_cast<int>(count - most)),
            "hint");
    if (decision.expectation.askedOn.empty()) {
        add(tr("The verdict has not been shown yet. From then on changes are listed here."),
            "small");
    } else {
        add(tr("The verdict was first shown"), "option");
        add(words.expectation(), "small");
        add(phrasebook.date(decision.expectation.askedOn), "caption");
    }
    body()->addWidget(m_contents);
    m_contents->show(); // now, not with the next events
}

} // namespace steelyard
