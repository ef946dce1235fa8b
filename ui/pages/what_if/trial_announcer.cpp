// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if/trial_announcer.h"

#include "session/exploration.h"
#include "ui/theme/accessible_roles.h"
#include "wording/verdict_wording.h"

#include <QWidget>

#include <utility>

namespace steelyard {

namespace {

QString leadingIn(const DecisionDocument &document)
{
    return VerdictWording(document.wording()).standing() + u'\n' +
           QString::fromStdString(document.verdict().scores.winner);
}

} // namespace

TrialAnnouncer::TrialAnnouncer(const Exploration *exploration, QWidget *page)
    : QObject(page)
    , m_exploration(exploration)
    , m_page(page)
{
}

void TrialAnnouncer::forget()
{
    m_agreed.clear();
    m_tried.clear();
}

void TrialAnnouncer::look()
{
    const DecisionDocument *decision = m_exploration->document();
    const DecisionDocument *trial = m_exploration->trial();
    if (decision == nullptr || trial == nullptr || decision->isSampling() || trial->isSampling() ||
        decision->awaitsExpectation()) {
        return;
    }
    const QString agreed = leadingIn(*decision);
    const bool isSame = std::exchange(m_agreed, agreed) == agreed;
    const QString tried = leadingIn(*trial);
    const bool isNews = std::exchange(m_tried, tried) != tried;
    if (isSame && isNews) {
        announce(*m_page, tr("What if: %1", "the verdict of what is tried")
                              .arg(VerdictWording(trial->wording()).sentence()));
    }
}

} // namespace steelyard
