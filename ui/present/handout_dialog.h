// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/decision_document.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace steelyard {

// Makes the scenes a PDF: how many to a page, with or without the speaker's notes.
class HandoutDialog : public QDialog
{
    Q_OBJECT

public:
    // Asks where to; an empty name means that the user cancelled.
    using ChooseFile = std::function<QString(const QString &suffix)>;

    HandoutDialog(DecisionDocument &document, ChooseFile chooseFile, QWidget *parent = nullptr);

Q_SIGNALS:
    void exported(const QString &file);

private:
    void save();

    DecisionDocument &m_document;
    ChooseFile m_chooseFile;
    QComboBox *m_kind;
    QComboBox *m_perPage;
    QComboBox *m_paper;
    QCheckBox *m_notes;
    QLabel *m_problem;
};

} // namespace steelyard
