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

    void showProblem(const QString &sentence, const QString &repair); // repair empty: none offered
    [[nodiscard]] QString sentence() const { return m_text; }

Q_SIGNALS:
    void repairRequested();

private:
    QString m_text;
    QLabel *m_sentence;
    QPushButton *m_repair;
};

} // namespace steelyard
