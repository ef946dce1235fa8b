// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QFrame;
class QLabel;

namespace steelyard {

class FlowLayout;

// A bar over the page that asks: a text and what may be done about it, as buttons. It
// stays until the question is settled; the page can be used meanwhile.
class ChoiceBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceBar(QWidget *parent = nullptr);

    // Shows the bar with a text and no choices yet; a screen reader says it at once.
    void ask(const QString &text);
    // The first one is what most people want. The description says what else it does; may be empty.
    void addChoice(const QString &text, const QString &description, std::function<void()> act);

    [[nodiscard]] QString text() const; // empty while hidden

Q_SIGNALS:
    void left(); // the bar is hidden while it has the focus, which must go somewhere

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QFrame *m_frame;
    QLabel *m_text;
    FlowLayout *m_choices;
    bool m_hadFocus = false; // a choice that was pressed or left gives way to others
};

} // namespace steelyard
