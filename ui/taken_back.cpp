// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/taken_back.h"

#include "models/decision_document.h"
#include "ui/changed_place.h"
#include "ui/notice_bar.h"

#include <QAction>
#include <QCoreApplication>

namespace steelyard {

namespace {

class TakenBack
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::TakenBack)

public:
    static QString done(bool again, const QString &step)
    {
        return again ? tr("Done again: %1", "a step").arg(step)
                     : tr("Taken back: %1", "a step").arg(step);
    }
    static QString goTo(const QString &page) { return tr("Go to %1", "a page").arg(page); }
};

} // namespace

void takeBack(DecisionDocument &document, bool again, PageStack &pages, NoticeBar &notices,
              const QList<QAction *> &steps)
{
    QUndoStack *stack = document.undoStack();
    const QString done = TakenBack::done(again, again ? stack->redoText() : stack->undoText());
    const decision::Decision before = document.decision();
    again ? stack->redo() : stack->undo();
    const auto place = changedPlace(before, document.decision());
    if (place && place->page != pages.current()) {
        notices.showDone(done, TakenBack::goTo(steps[place->page]->text()),
                         [&pages, place] { showPlace(pages, *place); });
    } else if (pages.current() != PageStack::Questions) {
        notices.showDone(done);
    }
}

} // namespace steelyard
