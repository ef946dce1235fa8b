// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/diagnostic.h"

#include <QWidget>

#include <functional>
#include <vector>

class QFrame;
class QLabel;
class QPushButton;

namespace steelyard {

class IconLabel;

// A bar over the page for what concerns the whole document: problems with a file, or that
// something was done. It stays until it is closed or something else is said.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    // Each problem with its file, place, what is wrong and what to do; errors first, and the first
    // few only.
    void showProblems(const std::vector<knowledge::Diagnostic> &problems);
    void showRefused(const QString &why); // what was asked for, with what to do
    // What was done, and what may be done with it.
    void showDone(const QString &text, const QString &actionText = {},
                  std::function<void()> action = {});
    void hideDone(); // not a problem: that stays until it is closed

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void left(); // the bar is hidden while it has the focus, which must go somewhere

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void show(const char *role, const QString &text);

    QFrame *m_frame;
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    std::function<void()> m_act;
    bool m_isDone = false;
};

} // namespace steelyard
