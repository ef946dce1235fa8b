// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_feedback.h"

#include "session/decision_document.h"
#include "ui/shell/change_location.h"
#include "ui/theme/accessible_roles.h"
#include "ui/widgets/notice_bar.h"

#include <QAction>
#include <QCoreApplication>

namespace steelyard {

namespace {

class UndoFeedback
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::UndoFeedback)

public:
    static QString done(bool again, const QString &step)
    {
        return again ? tr("Done again: %1", "a step").arg(step)
                     : tr("Taken back: %1", "a step").arg(step);
    }
    static QString goTo(const QString &page) { return tr("Go to %1", "a page").arg(page); }
};

} // namespace

void undoOrRedo(DecisionDocument &document, bool again, PageStack &pages, NoticeBar &notices,
                const QList<QAction *> &steps)
{
    QUndoStack *stack = document.undoStack();
    const QString done = UndoFeedback::done(again, again ? stack->redoText() : stack->undoText());
    const decision::Decision before = document.decision();
    again ? stack->redo() : stack->undo();
    const auto place = changeLocation(before, document.decision());
    if (place && place->page != pages.current()) {
        notices.showDone(done, UndoFeedback::goTo(steps[int(place->page)]->text()),
                         [&pages, place] { showPlace(pages, *place); });
    } else if (pages.current() != PageId::Questions && pages.current() != PageId::Table) {
        notices.showDone(done);
    } else { // it is seen where the focus goes, and heard only if it is said
        announce(pages, done);
    }
}

} // namespace steelyard
