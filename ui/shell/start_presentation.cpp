// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_presentation.h"

#include "session/decision_document.h"
#include "ui/present/presenting.h"

namespace steelyard {

namespace {

QString sceneOfPage(PageId page)
{
    switch (page) {
    case PageId::Weights:
    case PageId::Questions:
        return QStringLiteral("question");
    case PageId::MustHaves:
        return QStringLiteral("must-haves");
    case PageId::Table:
    case PageId::Compare:
        return QStringLiteral("glance");
    case PageId::Profiles:
        return QStringLiteral("shape");
    case PageId::Verdict:
        return QStringLiteral("verdict");
    case PageId::WhatIf:
        return QStringLiteral("changes");
    case PageId::Decide:
        return QStringLiteral("decision");
    case PageId::Knowledge:
        return QStringLiteral("options");
    }
    return {};
}

} // namespace

Presenting *startPresentation(DecisionDocument &document, QSettings &settings, QWidget &window,
                              std::optional<PageId> page)
{
    auto *presenting = new Presenting(document, settings, window);
    presenting->setParent(&window);
    QObject::connect(presenting, &Presenting::ended, presenting, &QObject::deleteLater);
    presenting->start(page ? sceneOfPage(*page) : QString());
    return presenting;
}

} // namespace steelyard
