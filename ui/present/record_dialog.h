// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/decision_document.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTableWidget;

namespace steelyard {

class FieldEdit;

// The record in the room: what is decided and why, who sees it otherwise, who does what until when.
// It is the record that the page "Decide" shows.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecordDialog(DecisionDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] decision::DecisionRecord record() const;

private:
    [[nodiscard]] QTableWidget *makeTable(const QStringList &heads, const QString &name);

    [[nodiscard]] QString readDates();
    [[nodiscard]] std::string due(int row) const;

    DecisionDocument &m_document;
    QComboBox *m_chosen;
    FieldEdit *m_reason;
    QTableWidget *m_dissent;
    QTableWidget *m_actions;
    QLabel *m_problem;
};

} // namespace steelyard
