// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

#include <vector>

namespace steelyard {

// One step of a ladder of must-haves: a choice, who then stays and who leads. One of a row of
// choices, but taken only by a click, Enter or Space: going there only looks.
class LadderStep final : public QRadioButton
{
    Q_OBJECT

public:
    struct Content
    {
        QString choice; // "Build, 15 d"
        QString leader; // "Django leads"; "now" comes before it
        QString staying;
        std::vector<int> staysSlots; // of those who stay
        bool isNow = false;
    };

    explicit LadderStep(QWidget *parent = nullptr);

    void setContent(const Content &content, const QString &accessibleName, const QString &effect);

    [[nodiscard]] int wholeWidth() const; // in which what it would do is not cut
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void lookedAt(bool now); // the mouse or the focus came, or left
    void moved(int key);     // an arrow, Home or End

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override {} // the decision says which is checked
    [[nodiscard]] bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    Content m_content;
};

} // namespace steelyard
