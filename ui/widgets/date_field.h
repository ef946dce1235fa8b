// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_edit.h"

namespace steelyard {

// A date, or none, typed as the reader's country writes it or as 2027-05-01, or chosen
// from a calendar. What is no date stays
// in the field, is marked, and changes nothing; makeNotice() says why.
class DateField : public FieldEdit
{
    Q_OBJECT

public:
    explicit DateField(const QString &accessibleName, QWidget *parent = nullptr);

    void showDate(const std::string &iso); // empty: none
    [[nodiscard]] bool isUnderstood() const { return m_isUnderstood; }

    // ISO 8601 for what somebody wrote; empty when it is no date.
    [[nodiscard]] static std::string isoDate(const QString &text, const QLocale &locale);

    // What to say of such a text.
    [[nodiscard]] static QString problem(const QString &text);

Q_SIGNALS:
    void dateEdited(const std::string &iso); // empty: taken away
    void understoodChanged(bool understood);

protected:
    void keyPressEvent(QKeyEvent *event) override; // up and down: a day on or back

private:
    void openCalendar();
    void read();
    void setUnderstood(bool understood);

    std::string m_iso;
    bool m_isUnderstood = true;
};

} // namespace steelyard
