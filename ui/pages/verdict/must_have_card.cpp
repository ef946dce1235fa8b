// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/must_have_card.h"

#include "session/decision_document.h"
#include "ui/widgets/text_label.h"
#include "wording/must_have_wording.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace steelyard {

namespace {

// The options that only this must-have leaves out.
QStringList optionsReturnedWithout(const DecisionDocument &document, const std::string &capability)
{
    const Wording words = document.wording();
    QStringList names;
    for (const decision::AlternativeResult &option : document.verdict().scores.alternatives) {
        const bool isOnlyThis =
            !option.exclusions.empty() &&
            std::all_of(option.exclusions.begin(), option.exclusions.end(),
                        [&](const auto &part) { return part.capability == capability; });
        if (isOnlyThis) {
            names << words.alternative(option.id);
        }
    }
    return names;
}

} // namespace

bool MustHaveCard::build(DecisionDocument &document)
{
    setHeadline(tr("Must-haves in force"));
    setHint(tr("Doing without one changes the decision; undo takes that back."));
    const decision::Verdict &verdict = document.verdict();
    if (verdict.state() != decision::State::NoFeasible) {
        return false;
    }
    std::vector<std::size_t> places(verdict.scores.mustHaves.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::stable_partition(places.begin(), places.end(), [&](std::size_t place) {
        const std::size_t capability = verdict.scores.mustHaves[place].capability;
        return document.base().capabilities[capability].id == verdict.scores.cheapestRelaxation;
    });
    for (const std::size_t place : places) {
        if (place != places.front()) {
            addSeparator(8);
        }
        addMustHave(document, place);
    }
    return !places.empty();
}

void MustHaveCard::addMustHave(DecisionDocument &document, std::size_t place)
{
    const decision::RequiredCapability &required = document.verdict().scores.mustHaves[place];
    const std::string id = document.base().capabilities[required.capability].id;
    const Wording words = document.wording();
    auto *column = new QVBoxLayout;
    column->setSpacing(scaled(2));
    column->addWidget(textLabel(MustHaveWording(words).mustHave(required), "strong", nullptr));
    if (id == document.verdict().scores.cheapestRelaxation) {
        column->addWidget(textLabel(tr("The cheapest to relax"), "small", nullptr));
    }
    const QStringList back = optionsReturnedWithout(document, id);
    column->addWidget(textLabel(
        back.isEmpty()
            ? tr("Doing without this one alone brings nobody back")
            : tr("Brings back: %1", "names of options").arg(locale().createSeparatedList(back)),
        "small", nullptr));
    for (const decision::AnswerReference &asked : required.answers) {
        column->addWidget(questionLink(tr("Asked for by “%1”").arg(words.question(asked.question)),
                                       asked.question));
    }
    auto *relax = new QPushButton(tr("Do without"));
    relax->setProperty("compact", true);
    relax->setAccessibleName(tr("Do without %1").arg(words.capability(id)));
    connect(relax, &QPushButton::clicked, this, [target = QPointer(&document), id] {
        decision::MustHaveChoice choice;
        choice.needed = false;
        if (target) {
            target->setMustHave(id, choice);
        }
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(scaled(12));
    line->addLayout(column, 1);
    line->addWidget(relax, 0, Qt::AlignTop);
    contents()->addLayout(line);
}

} // namespace steelyard
