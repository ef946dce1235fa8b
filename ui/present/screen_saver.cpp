// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/screen_saver.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace steelyard {

namespace {

const QString kService = QStringLiteral("org.freedesktop.ScreenSaver");
const QString kPath = QStringLiteral("/org/freedesktop/ScreenSaver");

// Asking for a bus that nobody started would start one.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

QDBusMessage screenSaverCall(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

} // namespace

ScreenSaverPause::ScreenSaverPause(QObject *parent)
    : QObject(parent)
{
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected()) {
        return;
    }
    QDBusMessage call = screenSaverCall(QStringLiteral("Inhibit"));
    call.setArguments({QStringLiteral("Steelyard"), tr("A decision is being presented")});
    call.setAutoStartService(false);
    // The answer is waited for beside the window, and by nobody when it comes too late.
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *finished) {
                const QDBusPendingReply<unsigned> reply = *finished;
                if (!reply.isError()) {
                    m_cookie = reply.value();
                }
                finished->deleteLater();
            });
}

// The desktop also takes it back when the program leaves the bus.
ScreenSaverPause::~ScreenSaverPause()
{
    release();
}

void ScreenSaverPause::release()
{
    if (m_cookie) {
        QDBusMessage call = screenSaverCall(QStringLiteral("UnInhibit"));
        call.setArguments({*m_cookie});
        QDBusConnection::sessionBus().send(call);
        m_cookie.reset();
    }
}

} // namespace steelyard
