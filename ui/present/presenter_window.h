// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/present_keys.h"
#include "ui/present/scene_view.h"

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTimer;

namespace steelyard {

// What only the speaker sees: the scene and the next, notes, time, the list of scenes, and what can
// be done. Its notes are kept in the decision.
class PresenterWindow : public QWidget
{
    Q_OBJECT

public:
    PresenterWindow(SceneShow &show, PresentKeys &keys, QWidget *parent = nullptr);

    void setPublicSize(QSizeF size); // of the screen the room sees
    void setTheme(scenes::SceneTheme theme);
    void setSwapPossible(bool possible);
    [[nodiscard]] bool isSwapPossible() const;
    [[nodiscard]] QString notes() const;

Q_SIGNALS:
    void closed();
    void arrangeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeStage();
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeCommands();
    void showScene();
    void showList();
    void showTime();
    void keepNotes();
    void keepMinutes();
    void resizeNotes(int by);

    SceneShow &m_show;
    PresentKeys &m_keys;
    QLabel *m_title;
    QLabel *m_clock;
    QLabel *m_now;
    QLabel *m_place;
    QLabel *m_next;
    QLabel *m_elapsed;
    QLabel *m_trying;
    SceneView *m_current;
    SceneView *m_following;
    QListWidget *m_list;
    QPlainTextEdit *m_notes;
    QProgressBar *m_progress;
    QSpinBox *m_minutes;
    QPushButton *m_pause;
    QPushButton *m_swap = nullptr;
    QTimer *m_second;
    QString m_notesOf; // id of the scene they belong to
    bool m_isFilling = false;
    bool m_notesChanged = false;
};

} // namespace steelyard
