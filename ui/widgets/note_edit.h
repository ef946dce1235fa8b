// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace steelyard {

// A few lines of the user's own words. Undo belongs to the decision, not to the field, so that
// there is one history; Tab leaves the field.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    void showText(const QString &text); // without edited(); keeps the cursor where it can

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited(const QString &text);

protected:
    bool event(QEvent *event) override;
};

} // namespace steelyard
