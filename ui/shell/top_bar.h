// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;

namespace steelyard {

class DecisionDocument;
class ElidedLabel;
class FieldEdit;
class IconLabel;

// What is open: the decision's name, editable in place (a click, F2, or Enter on it), what it is
// about and how its file stands. At the end undo, redo and the menu.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document); // nullptr: it keeps what it shows
    void addAction(QAction *action);              // an icon
    void setMenu(QMenu *menu);
    void editTitle(); // with the whole name selected

Q_SIGNALS:
    void left(); // Esc or Enter in the name: the keys belong to the page again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool titleKey(int key); // true: it was for the bar
    void showTitle();
    void showSubject(const QString &notice); // or, while there is one, what is said of the name
    void showFileState();
    void fitTitle();
    void fitWidth();
    void finishTitle();

    QPointer<DecisionDocument> m_document;
    FieldEdit *m_titleEdit;
    ElidedLabel *m_subject;
    IconLabel *m_savedIcon;
    QLabel *m_fileState;
    QHBoxLayout *m_buttons;
};

} // namespace steelyard
