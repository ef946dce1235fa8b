// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/evidence_checklist.h"

#include "ui/widgets/text_label.h"
#include "wording/numbers.h"
#include "wording/to_qstring.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

namespace {

QString stateName(const knowledge::ChecklistState *state)
{
    if (!state) {
        return EvidenceChecklist::tr("not known");
    }
    if (state->points <= 0) {
        return EvidenceChecklist::tr("missing");
    }
    return state->points >= 1
               ? EvidenceChecklist::tr("there")
               : EvidenceChecklist::tr("in part, %1").arg(Numbers().exact(state->points));
}

} // namespace

EvidenceChecklist::EvidenceChecklist(const knowledge::Checklist &checklist,
                                     const std::string &option, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(2));
    double points = 0;
    for (const knowledge::ChecklistItem &item : checklist.items) {
        const auto found =
            std::find_if(item.states.begin(), item.states.end(),
                         [&option](const auto &state) { return state.alternative == option; });
        const auto *state = found == item.states.end() ? nullptr : &*found;
        points += state ? state->points : 0;
        const QString line = tr("%1: %2", "a counted thing and how it stands")
                                 .arg(toQString(item.name), stateName(state));
        layout->addWidget(textLabel(line, "small", this));
        if (state && !state->note.empty()) {
            layout->addWidget(textLabel(toQString(state->note), "caption", this));
        }
    }
    const Numbers numbers;
    const QString sum = tr("%1 of %2 counted", "points, of how many things")
                            .arg(numbers.exact(points),
                                 numbers.count(static_cast<qlonglong>(checklist.items.size())));
    layout->insertWidget(0, textLabel(sum, "strong", this));
    if (!checklist.description.empty()) {
        layout->insertWidget(0, textLabel(toQString(checklist.description), "caption", this));
    }
}

} // namespace steelyard
