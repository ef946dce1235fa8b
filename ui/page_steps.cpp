// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_steps.h"

#include "ui/page_stack.h"
#include "ui/rail.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QCoreApplication>

namespace steelyard {

namespace {

class PageSteps
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::PageSteps)

public:
    static QString name(PageStack::PageId id);
};

QString PageSteps::name(PageStack::PageId id)
{
    switch (id) {
    case PageStack::Questions:
        return tr("Questions");
    case PageStack::Compare:
        return tr("Compare");
    case PageStack::Profiles:
        return tr("Profiles");
    case PageStack::Verdict:
        return tr("Verdict");
    case PageStack::MustHaves:
        return tr("Must-haves");
    case PageStack::WhatIf:
        return tr("What if");
    case PageStack::Decide:
        return tr("Decide");
    case PageStack::Library:
        return tr("Knowledge");
    case PageStack::Count:
        break;
    }
    return {};
}

constexpr const char *kIcons[PageStack::Count] = {"questions", "lock",   "compare", "profiles",
                                                  "verdict",   "whatif", "decide",  "book"};

} // namespace

QList<QAction *> addPageSteps(PageStack &pages, Rail &rail, QObject *parent)
{
    QList<QAction *> steps;
    for (int number = 0; number < PageStack::Count; ++number) {
        const auto id = PageStack::PageId(number);
        auto *step = new QAction(icon(QLatin1String(kIcons[number])), PageSteps::name(id), parent);
        step->setShortcuts({PageStack::keys(id), Qt::ALT | Qt::Key(int(Qt::Key_1) + number)});
        QObject::connect(step, &QAction::triggered, &pages, [&pages, id] { pages.showPage(id); });
        rail.addStep(step);
        steps.append(step);
    }
    QObject::connect(&pages, &PageStack::pageShown, &rail, &Rail::setCurrent);
    return steps;
}

} // namespace steelyard
