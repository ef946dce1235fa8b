// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QListWidget;
class QTextBrowser;

namespace steelyard {

// The manual that comes with the program: its chapters beside its text, with pictures. Nothing is
// fetched; a link out of it opens in the browser.
class ManualDialog : public QDialog
{
    Q_OBJECT

public:
    // The language as one of availableLanguages(); English where the manual has no other.
    ManualDialog(const QString &language, QWidget *parent);

private:
    void fillChapters();
    void goTo(int chapter);
    void markShownChapter();

    QListWidget *m_chapters;
    QTextBrowser *m_text;
    QList<int> m_starts; // positions of the chapters in the document
    bool m_isJumping = false;
};

} // namespace steelyard
