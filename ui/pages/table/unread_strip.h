// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace steelyard {

// What in the table was not taken, why, and one repair.
class UnreadStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit UnreadStrip(QWidget *parent = nullptr);

    // Without a repair none is offered; where a rate of two currencies is needed, to enter it.
    void showProblem(const QString &sentence, const QString &repair, bool needsRate = false);
    [[nodiscard]] QString sentence() const { return m_text; }

Q_SIGNALS:
    void repairRequested();
    void rateRequested();

private:
    QString m_text;
    QLabel *m_sentence;
    QPushButton *m_repair;
    QPushButton *m_rate;
};

} // namespace steelyard
