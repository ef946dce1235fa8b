// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_steps.h"

#include "ui/shell/page_list.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/rail.h"
#include "ui/widgets/icon.h"

#include <QAction>

namespace steelyard {

QList<QAction *> addPageSteps(PageStack &pages, Rail &rail, QObject *parent)
{
    QList<QAction *> steps;
    for (const PageDescription &page : pageList()) {
        const PageId id = page.id;
        auto *step = new QAction(icon(QLatin1String(page.icon)), page.name, parent);
        step->setShortcuts({pageKeys(id), Qt::ALT | Qt::Key(int(Qt::Key_1) + int(id))});
        QObject::connect(step, &QAction::triggered, &pages, [&pages, id] { pages.showPage(id); });
        rail.addStep(step);
        steps.append(step);
    }
    QObject::connect(&pages, &PageStack::pageShown, &rail,
                     [&rail](PageId id) { rail.setCurrent(int(id)); });
    return steps;
}

} // namespace steelyard
