// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace steelyard {

class FieldEdit;
class FlowLayout;
class IconLabel;

// Says that what is shown is tried and not decided, and what may be done with it.
class WhatIfBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit WhatIfBanner(QWidget *parent = nullptr);

    // What is tried, in words; empty: nothing.
    void present(const QString &tried);

Q_SIGNALS:
    void keepRequested();
    void resetRequested();
    void scenarioRequested(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void saveScenario();

    QString m_shown;      // what is tried
    QString m_said;       // what has just become of it
    QBoxLayout *m_halves; // words and controls
    FlowLayout *m_controls;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_tried;
    FieldEdit *m_name;
    QPushButton *m_save;
    QPushButton *m_keep;
    QPushButton *m_reset;
};

} // namespace steelyard
