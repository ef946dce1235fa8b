// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"

#include <QWidget>

namespace steelyard {

// A verdict's state as a tiny beam and its word, which is never dropped.
class StateBadge : public QWidget
{
    Q_OBJECT

public:
    explicit StateBadge(QWidget *parent = nullptr);

    // The word is Names::state(); leftLeads tells the way the beam tilts.
    void setState(decision::State state, const QString &word, bool leftLeads = true);
    void setCompact(bool compact); // 22 pixels high instead of 28

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont wordFont() const;

    decision::State m_state = decision::State::NotEnoughAnswers;
    QString m_word;
    bool m_leftLeads = true;
    bool m_isCompact = false;
};

} // namespace steelyard
