// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace steelyard {

// The way through a decision, always visible: one step a page, commands at the foot. In a narrow
// window it keeps the icons only and says the rest in tooltips.
class Rail : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    // Both do what the action does, with its icon and keys.
    void addStep(QAction *action);
    void addCommand(QAction *action, const QString &name);

    void setCurrent(int step); // from 0, in the order added
    // How far a step has come: "3/6", and the same for a screen reader: "3 of 6 answered".
    void setCount(int step, const QString &count, const QString &spoken);
    void setIconsOnly(bool iconsOnly);
    [[nodiscard]] QWidget *currentStep() const;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        QPushButton *button;
        QLabel *aside; // count or keys, at the end of the row
        QString name;
        QString keys;
    };
    Entry makeEntry(QAction *action, const QString &name);
    void showEntry(const Entry &entry) const;
    void fitWidth();

    QLabel *m_brandName;
    QScrollArea *m_stepArea; // a low window has less room than they want
    QVBoxLayout *m_stepColumn;
    QVBoxLayout *m_commandColumn;
    std::vector<Entry> m_steps;
    std::vector<Entry> m_commands;
    int m_current = 0;
    bool m_iconsOnly = false;
};

} // namespace steelyard
