// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_steps.h"

#include "decision/applied_ratings.h"
#include "session/decision_document.h"
#include "ui/shell/page_list.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/rail.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>

namespace steelyard {

namespace {

class PageSteps
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::PageSteps)
};

bool hasSomethingToShow(const DecisionDocument &document, PageId page)
{
    const auto isOffered = describe(page).isOffered;
    return isOffered == nullptr || isOffered(document);
}

QList<QKeySequence> keysOf(PageId id)
{
    return {pageKeys(id), Qt::ALT | Qt::Key(int(Qt::Key_0) + pageNumber(id))};
}

} // namespace

QList<QAction *> addPageSteps(PageStack &pages, Rail &rail, QObject *parent)
{
    QList<QAction *> steps;
    for (const PageDescription &page : pageList()) {
        const PageId id = page.id;
        auto *step = new QAction(icon(QLatin1String(page.icon)), page.name(), parent);
        step->setShortcuts(keysOf(id));
        QObject::connect(step, &QAction::triggered, &pages, [&pages, id] { pages.showPage(id); });
        rail.addStep(step);
        steps.append(step);
    }
    QObject::connect(&pages, &PageStack::pageShown, &rail, [&rail, steps](PageId id) {
        // With a base the table is the comparison in its editing state.
        const bool isStep = steps[int(id)]->isVisible();
        rail.setCurrent(int(isStep ? id : PageId::Compare));
    });
    return steps;
}

void fitPageSteps(const DecisionDocument &document, const QList<QAction *> &steps)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const bool isShown = hasSomethingToShow(document, PageId(i));
        steps[i]->setVisible(isShown);
        steps[i]->setEnabled(isShown);
    }
    // Without a base the table is what is compared: the keys of both pages show it.
    QList<QKeySequence> keys = keysOf(PageId::Table);
    if (!hasSomethingToShow(document, PageId::Compare)) {
        keys += keysOf(PageId::Compare);
    }
    steps[int(PageId::Table)]->setShortcuts(keys);
}

PageId firstPage(const DecisionDocument &document)
{
    return hasSomethingToShow(document, PageId::Questions) ? PageId::Questions : PageId::Table;
}

void showReadCells(const DecisionDocument &document, Rail &rail)
{
    const knowledge::KnowledgeBase &base = document.base();
    const decision::AppliedRatings ratings(base, document.decision());
    int known = 0;
    int all = 0;
    for (const std::size_t a : decision::alternativePositions(base, document.decision())) {
        for (std::size_t c = 0; c < base.criteria.size(); ++c) {
            ++all;
            known += ratings.at(c, a).value ? 1 : 0;
        }
    }
    const QLocale locale;
    rail.setCount(int(PageId::Table),
                  all == 0 ? QString()
                           : PageSteps::tr("%1/%2", "cells that are known, of how many")
                                 .arg(locale.toString(known), locale.toString(all)),
                  PageSteps::tr("%1 of %n cells known", nullptr, all).arg(locale.toString(known)));
}

} // namespace steelyard
