// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/must_haves/remaining_options_card.h"

#include "decision/must_have_changes.h"
#include "session/decision_document.h"
#include "ui/widgets/marker_label.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <cmath>

namespace steelyard {

RemainingOptionsCard::RemainingOptionsCard(QWidget *parent)
    : Card({}, parent)
{
}

void RemainingOptionsCard::present(const DecisionDocument &document)
{
    delete m_contents; // labels only: nothing in it can be at work
    m_contents = new QWidget(this);
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    const decision::Verdict &verdict = document.verdict();
    const Wording words = document.wording();
    int staying = 0;
    for (std::size_t row = 0; row < verdict.scores.alternatives.size(); ++row) {
        const decision::AlternativeResult &alternative = verdict.scores.alternatives[row];
        const bool stays = alternative.exclusions.empty();
        staying += stays ? 1 : 0;
        auto *name = new MarkerLabel(m_contents);
        name->setAlternative(words.alternative(alternative.id), static_cast<int>(row),
                             stays ? drawing::MarkerState::Filled : drawing::MarkerState::Hollow);
        setRole(name, "option");
        const auto days = static_cast<int>(std::ceil(
            decision::daysToBuild(document.base(), alternative, verdict.scores.mustHaves)));
        auto *state = new QLabel(
            stays ? (days == 0 ? tr("nothing to build") : tr("%n day(s) to build", nullptr, days))
                  : tr("left out"),
            m_contents);
        setRole(state, stays ? "caption" : "problem");
        auto *line = new QHBoxLayout;
        line->addWidget(name, 1);
        line->addWidget(state);
        column->addLayout(line);
        for (const decision::Exclusion &exclusion : alternative.exclusions) {
            column->addWidget(textLabel(words.exclusion(exclusion), "caption", m_contents));
        }
    }
    const auto all = static_cast<int>(verdict.scores.alternatives.size());
    setTitle(staying == 0
                 ? tr("No option stays")
                 : tr("%1 of %n option(s) stay", "how many, of how many", all).arg(staying));
    body()->addWidget(m_contents);
    m_contents->show(); // now, not with the next events
}

} // namespace steelyard
