// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/decision_document.h"

#include <QDialog>

class QSpinBox;

namespace steelyard {

class FieldEdit;

// What the room expects before it sees the verdict: names, or a show of hands, per option.
class ExpectationDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExpectationDialog(DecisionDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<decision::RoomExpectation> expectations() const;

private:
    struct Line
    {
        std::string option;
        QSpinBox *hands;
        FieldEdit *names;
    };

    DecisionDocument &m_document;
    std::vector<Line> m_lines;
};

} // namespace steelyard
