// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_presentation.h"

#include "session/decision_document.h"
#include "ui/present/presenting.h"
#include "ui/shell/page_list.h"

namespace steelyard {

Presenting *startPresentation(DecisionDocument &document, QSettings &settings, QWidget &window,
                              std::optional<PageId> page)
{
    auto *presenting = new Presenting(document, settings, window);
    presenting->setParent(&window);
    QObject::connect(presenting, &Presenting::ended, presenting, &QObject::deleteLater);
    presenting->start(page ? QString::fromLatin1(describe(*page).scene) : QString());
    return presenting;
}

} // namespace steelyard
