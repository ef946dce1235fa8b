// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

class QWidget;

namespace steelyard {

// Says what typing has come to once it rests: each letter is heard first, and what the text before
// it came to is of no use.
class SettledAnnouncement final : public QObject
{
    Q_OBJECT

public:
    explicit SettledAnnouncement(QWidget *from);

    void say(const QString &text); // in place of what has not been said yet
    void drop();                   // what has not been said yet

private:
    QTimer m_rest;
    QString m_text;
};

} // namespace steelyard
