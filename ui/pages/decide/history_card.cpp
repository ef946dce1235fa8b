// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decide/history_card.h"

#include "session/decision_document.h"
#include "ui/widgets/text_label.h"
#include "wording/dates.h"
#include "wording/record_wording.h"

#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

namespace {

constexpr std::size_t kMost = 12;

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
    const RecordWording words(document.base(), decision, document.verdict());
    const Wording wording = document.wording();
    const std::size_t count = decision.history.size();
    for (std::size_t i = 0; i < std::min(kMost, count); ++i) {
        const decision::HistoryEntry &entry = decision.history[count - 1 - i];
        add(words.subject(entry), "option");
        add(words.change(entry), "small");
        add(wording.dates().date(entry.date), "caption");
        column->addSpacing(scaled(6));
    }
    if (count > kMost) {
        add(tr("%n earlier change(s) stand in the file.", nullptr, static_cast<int>(count - kMost)),
            "hint");
    }
    if (decision.expectation.askedOn.empty()) {
        add(tr("The verdict has not been shown yet. From then on changes are listed here."),
            "small");
    } else {
        add(tr("The verdict was first shown"), "option");
        add(words.expectation(), "small");
        add(wording.dates().date(decision.expectation.askedOn), "caption");
    }
    body()->addWidget(m_contents);
    m_contents->show(); // now, not with the next events
}

} // namespace steelyard
