// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff_model.h"
#include "storage/comparison.h"

#include <QDialog>

class QBoxLayout;

namespace steelyard {

// Two decisions compared: both verdicts, whether one is another and what made it so, and everything
// that differs. Modal to its window, so that the decision stands still while it is open.
class DiffDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DiffDialog(storage::Comparison comparison, QWidget *parent = nullptr);

private:
    void addSentences(QBoxLayout *column);
    [[nodiscard]] QWidget *makeSide(const QString &letter,
                                    const storage::ComparedDecision &decision,
                                    const decision::Outcome &outcome);
    void addDifferences(QBoxLayout *column);
    void addFoot(QBoxLayout *column);

    storage::Comparison m_comparison;
    DiffWording m_words;
    DiffModel m_model;
};

} // namespace steelyard
