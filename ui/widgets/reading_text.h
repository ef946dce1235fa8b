// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace steelyard {

// A text to read and not to change, which a caret walks: with the keys alone, and for a screen
// reader, to which a text browser is a label. Tab leaves it.
class ReadingText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit ReadingText(QWidget *parent = nullptr);

    void setPictures(const QString &folder); // where those are that its text names

Q_SIGNALS:
    void linkChosen(const QUrl &link); // by a click, or by Enter where the caret is in it

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_pictures;
};

} // namespace steelyard
