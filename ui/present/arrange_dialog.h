// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/decision_document.h"

#include <QDialog>

class QListWidget;

namespace steelyard {

// Which scenes are shown, and in which order; kept in the decision.
class ArrangeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ArrangeDialog(DecisionDocument &document, QWidget *parent = nullptr);

    void move(int by); // the current scene, up or down

private:
    void fill(bool asUsual);
    void keep();

    DecisionDocument &m_document;
    QListWidget *m_list;
};

} // namespace steelyard
