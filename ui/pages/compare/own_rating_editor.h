// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace steelyard {

class NumberField;
class DecisionDocument;
class FieldEdit;

// Below the evidence: the user's own rating in place of the knowledge base's, with a reason, which
// is never empty. Emits what is wanted; who owns the document changes it.
class OwnRatingEditor final : public QFrame
{
    Q_OBJECT

public:
    explicit OwnRatingEditor(QWidget *parent = nullptr);

    // Another cell closes the form; the same one keeps what is being written.
    void showCell(const DecisionDocument &document, const std::string &criterion,
                  const std::string &alternative);

Q_SIGNALS:
    void saved(const steelyard::decision::Finding &rating);
    void removed(const std::string &criterion, const std::string &alternative);

private:
    [[nodiscard]] QWidget *makeForm();
    void open();
    void close();
    void save();

    decision::Finding m_rating; // of the cell: the own one, or the base's without a reason
    bool m_isOwn = false;
    QLabel *m_state;
    QWidget *m_buttons;
    QPushButton *m_change;
    QPushButton *m_remove;
    QWidget *m_form = nullptr;
    NumberField *m_value = nullptr;
    NumberField *m_plusMinus = nullptr;
    FieldEdit *m_reason = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace steelyard
