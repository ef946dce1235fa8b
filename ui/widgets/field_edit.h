// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/text_limits.h"

#include <QLineEdit>

class QLabel;

namespace steelyard {

// One line of the user's own words. Undo belongs to the decision, not to the field. What does not
// fit the text's limits is cleaned while it is typed, pasted or dropped, and said. A text longer
// than the field is shown whole while the mouse rests on it.
class FieldEdit : public QLineEdit
{
    Q_OBJECT

public:
    FieldEdit(decision::TextField field, const QString &accessibleName, QWidget *parent = nullptr);

    void showText(const QString &text); // without a signal; keeps the cursor where it can

    // A label for beside the field: what was done to the text, or is wrong with it; hidden else.
    [[nodiscard]] QLabel *makeNotice(QWidget *parent);
    [[nodiscard]] QString notice() const { return m_notice; }

Q_SIGNALS:
    void noticeChanged(const QString &notice);

protected:
    bool event(QEvent *event) override;
    void setNotice(const QString &notice);

private:
    class Cleaner;
    void tellCleaning();
    [[nodiscard]] bool isCut() const;

    decision::TextField m_field;
    QString m_notice;
    QString m_description; // for accessibility, while there is no notice
    QString m_cleaning;    // what the last edit made necessary
};

} // namespace steelyard
