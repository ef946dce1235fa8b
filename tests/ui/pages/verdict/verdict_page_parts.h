// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/decision_document.h"
#include "storage/decision_store.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QString>

#include <memory>

namespace steelyard::tests {

// A finished decision that comes with the program, with fewer samples.
inline std::unique_ptr<DecisionDocument> example(const QString &name, const QString &language = {})
{
    const QString file = QStringLiteral(":/examples/%1.steelyard").arg(name);
    auto opened = storage::openDecision(file, language);
    if (!opened.decision || !opened.base) {
        qFatal("the example %s cannot be opened", qPrintable(name));
    }
    opened.decision->samples = 2000;
    return std::make_unique<DecisionDocument>(opened.base, *opened.decision);
}

// The name of the example with such a verdict.
inline QString exampleOf(decision::State state)
{
    switch (state) {
    case decision::State::Clear:
        return QStringLiteral("clear");
    case decision::State::Leaning:
        return QStringLiteral("member-app");
    case decision::State::TooClose:
        return QStringLiteral("too-close");
    case decision::State::NotEnoughAnswers:
        return QStringLiteral("not-enough-answers");
    case decision::State::NoFeasible:
        break;
    }
    return QStringLiteral("no-feasible");
}

inline std::unique_ptr<DecisionDocument> documentIn(decision::State state)
{
    return example(exampleOf(state));
}

// Every text that is seen, a line each.
inline QString texts(const QWidget &page)
{
    QString all;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible()) {
            all += QString(label->text()).remove(QChar(0x200b)) + u'\n';
        }
    }
    return all;
}

// Of the cards that are shown.
inline QStringList cardTitles(const QWidget &page)
{
    QStringList titles;
    for (const Card *card : page.findChildren<Card *>()) {
        if (card->isVisibleTo(&page)) {
            titles << card->accessibleName();
        }
    }
    return titles;
}

} // namespace steelyard::tests
