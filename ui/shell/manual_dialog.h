// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QListWidget;

namespace steelyard {

class ReadingText;

// The manual that comes with the program: its chapters beside its text, with pictures. Enter on a
// chapter goes to its text. Nothing is fetched; a link out of it opens in the browser.
class ManualDialog : public QDialog
{
    Q_OBJECT

public:
    // The language as one of availableLanguages(); English where the manual has no other.
    ManualDialog(const QString &language, QWidget *parent);

    void showChapter(int chapter); // from 0 on

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillChapters();
    void goTo(int chapter);
    void markShownChapter();

    QListWidget *m_chapters;
    ReadingText *m_text;
    QList<int> m_starts; // positions of the chapters in the document
    bool m_isJumping = false;
};

} // namespace steelyard
