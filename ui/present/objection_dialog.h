// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/objection.h"
#include "session/live_trial.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace steelyard {

class FieldEdit;
class NumberField;

// Somebody does not believe a rating: who, which one, what they would give instead. Says at once
// what it would do to the verdict.
class ObjectionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ObjectionDialog(LiveTrial &trial, QWidget *parent = nullptr);

    [[nodiscard]] decision::Objection objection() const;
    [[nodiscard]] QString effect() const; // the sentence that is shown

private:
    void showCell(); // the rating as it is
    void showEffect();
    void note();

    LiveTrial &m_trial;
    FieldEdit *m_who;
    QComboBox *m_option;
    QComboBox *m_criterion;
    NumberField *m_value;
    FieldEdit *m_words;
    QLabel *m_now;
    QLabel *m_effect;
    QLabel *m_noted; // what was noted last
};

} // namespace steelyard
