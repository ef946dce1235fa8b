// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/settled_announcement.h"

#include "ui/theme/accessible_roles.h"

#include <QWidget>

namespace steelyard {

namespace {

constexpr int kRest = 600; // ms

} // namespace

SettledAnnouncement::SettledAnnouncement(QWidget *from)
    : QObject(from)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, from, [this, from] { announce(*from, m_text); });
}

void SettledAnnouncement::say(const QString &text)
{
    m_text = text;
    m_rest.start();
}

void SettledAnnouncement::drop()
{
    m_rest.stop();
}

} // namespace steelyard
