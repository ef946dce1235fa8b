// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/live_trial.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace steelyard {

class FieldEdit;
class NumberField;

// What if, live: one change after another on a copy that the room sees; kept only on purpose.
class LiveDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LiveDialog(LiveTrial &trial, QWidget *parent = nullptr);

    [[nodiscard]] QString said() const; // what the trial has come to

private:
    void makeAnswerPage();
    void makeWeightPage();
    void makeRatingPage();
    void makeMustHavePage();
    void makeOptionPage();
    [[nodiscard]] QWidget *makeKeeping();
    void showPage(int index);
    void addPage(const QString &name, QWidget *page);
    void fillAgain(const std::function<void()> &fill);
    void fillAnswers();
    void tryAnswer();
    void showTrial();

    LiveTrial &m_trial;
    QComboBox *m_kind;
    QStackedWidget *m_pages;
    QComboBox *m_question = nullptr;
    QComboBox *m_answer = nullptr;
    QLabel *m_verdict;
    QLabel *m_changes;
    FieldEdit *m_name = nullptr;
    FieldEdit *m_reason = nullptr;
    QPushButton *m_keepScenario = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace steelyard
