// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/overlay.h"

#include <QDialog>
#include <QPushButton>

#include <string>

namespace steelyard {

class DecisionDocument;
class FieldEdit;

// Why an option or criterion of the knowledge base is not to be looked at; never without a reason.
class LeaveOutDialog final : public QDialog
{
    Q_OBJECT

public:
    LeaveOutDialog(const QString &name, QWidget *parent);

    [[nodiscard]] QString reason() const;

    // Asks, and leaves it out in one undo step; false: not done, or it is the user's own.
    static bool ask(DecisionDocument &document, decision::OwnPart part, const std::string &id,
                    QWidget *parent);

private:
    FieldEdit *m_reason;
};

// What is left out, each with its reason, to be brought back. Follows the document.
class LeftOutDialog final : public QDialog
{
    Q_OBJECT

public:
    LeftOutDialog(DecisionDocument &document, QWidget *parent);

private:
    void present();

    DecisionDocument &m_document;
    QWidget *m_list = nullptr;
};

// How many are left out, and the way to the list; hidden where nothing is.
class LeftOutButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit LeftOutButton(QWidget *parent = nullptr);

    void show(DecisionDocument *document); // which outlives it, or none
};

} // namespace steelyard
