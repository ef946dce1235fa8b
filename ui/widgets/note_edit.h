// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QLabel;

namespace steelyard {

// A few lines of the user's own words. Undo belongs to the decision, not to the field, so that
// there is one history; Tab leaves the field. What does not fit the limits of a note is cleaned as
// soon as it is there, and said.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    void showText(const QString &text); // without edited(); keeps the cursor where it can

    // A label for beside the field: what was done to the text; hidden while that is nothing.
    [[nodiscard]] QLabel *makeNotice(QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    [[nodiscard]] QString notice() const { return m_notice; }

Q_SIGNALS:
    void edited(const QString &text);
    void noticeChanged(const QString &notice);

protected:
    bool event(QEvent *event) override;

private:
    void clean();

    QString m_notice;
};

} // namespace steelyard
