// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_preferences.h"

#include "ui/shell/preferences_dialog.h"
#include "ui/theme/accessible_roles.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QProcess>
#include <QSettings>

#include <algorithm>

namespace steelyard {

namespace {

constexpr int kTextStep = 10;

} // namespace

WindowPreferences::WindowPreferences(QSettings &settings, const Actions &actions,
                                     QMainWindow *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(*window)
    , m_fullScreen(*actions.fullScreen)
    , m_current(loadPreferences(settings))
{
    // Where the keypad or another layout has the sign without Shift.
    actions.textLarger->setShortcuts(
        {actions.textLarger->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    connect(actions.preferences, &QAction::triggered, this, &WindowPreferences::showDialog);
    connect(actions.textLarger, &QAction::triggered, this,
            [this] { setTextSize(m_current.textSize + kTextStep); });
    connect(actions.textSmaller, &QAction::triggered, this,
            [this] { setTextSize(m_current.textSize - kTextStep); });
    connect(actions.textUsual, &QAction::triggered, this, [this] { setTextSize(100); });
    connect(actions.fullScreen, &QAction::triggered, this, [this](bool full) {
        m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, full));
        announce(m_window, full ? tr("Full screen") : tr("Full screen left"));
    });
    m_window.installEventFilter(this);
}

void WindowPreferences::change(const Preferences &preferences)
{
    if (preferences == m_current) {
        return;
    }
    const Preferences before = std::exchange(m_current, preferences);
    save(m_current, m_settings);
    if (before.appearance != m_current.appearance) {
        setAppearance(*qApp, m_current.appearance);
    }
    steelyard::setTextSize(*qApp, m_current.textSize);
    Q_EMIT changed(m_current);
}

void WindowPreferences::setTextSize(int percent)
{
    Preferences preferences = m_current;
    preferences.textSize = std::clamp(percent, kSmallestText, kLargestText);
    change(preferences);
    if (m_dialog != nullptr) {
        m_dialog->setTextSize(m_current.textSize);
    }
    Q_EMIT textSizeChanged(m_current.textSize);
}

void WindowPreferences::showDialog()
{
    m_dialog = new PreferencesDialog(m_current, loadReportSettings(m_settings), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PreferencesDialog::changed, this, &WindowPreferences::change);
    connect(m_dialog, &PreferencesDialog::reportsChanged, this,
            [this](const ReportSettings &reports) { save(reports, m_settings); });
    m_dialog->open();
}

// A window manager has keys of its own for it.
bool WindowPreferences::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::WindowStateChange) {
        m_fullScreen.setChecked(m_window.isFullScreen());
    }
    return QObject::eventFilter(watched, event);
}

bool openNewWindow()
{
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), {});
}

} // namespace steelyard
