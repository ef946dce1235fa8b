// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/preferences.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QSettings;

namespace steelyard {

class PreferencesDialog;

// What somebody prefers, as the window shows it: appearance and size of text at once, and kept.
class WindowPreferences : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *preferences;
        QAction *textLarger;
        QAction *textSmaller;
        QAction *textUsual;
        QAction *fullScreen; // checkable
    };

    // The settings must outlive this.
    WindowPreferences(QSettings &settings, const Actions &actions, QMainWindow *window);

    [[nodiscard]] const Preferences &current() const { return m_current; }

Q_SIGNALS:
    void changed(const steelyard::Preferences &preferences);
    void textSizeChanged(int percent); // by a key, to be said

private:
    void change(const Preferences &preferences);
    void setTextSize(int percent);
    void showDialog();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QSettings &m_settings;
    QMainWindow &m_window;
    QAction &m_fullScreen;
    Preferences m_current;
    QPointer<PreferencesDialog> m_dialog;
};

// Starts the program once more, for a second decision beside the first. Whether it could be
// started.
[[nodiscard]] bool openNewWindow();

} // namespace steelyard
