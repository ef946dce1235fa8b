// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRect>
#include <QStringList>

#include <functional>
#include <vector>

class QAccessibleInterface;
class QWidget;

namespace steelyard {

// The rows of a picture that is drawn by hand, for those who hear it: a screen reader finds each as
// a part of the picture, with its text at its place. Where one of them can be chosen the picture is
// a list, and the chosen row is told when the focus comes and when another is chosen.
class AccessibleRows : public QObject
{
    Q_OBJECT

public:
    using Places = std::function<std::vector<QRect>()>; // of all rows, in the picture

    // Of a picture that has no rows yet; without places each row is as large as the picture.
    explicit AccessibleRows(QWidget *picture, Places places = {});

    void setTexts(const QStringList &texts);
    void setCurrent(int row); // -1: none can be chosen
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int count() const { return static_cast<int>(m_texts.size()); }
    [[nodiscard]] QString text(int row) const { return m_texts.value(row); }
    [[nodiscard]] QRect place(int row) const; // on the screen
    [[nodiscard]] QWidget *picture() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    Places m_places;
    QStringList m_texts;
    int m_current = -1;
};

// What a screen reader is told of a picture with rows; nullptr for anything else. It is the
// caller's.
[[nodiscard]] QAccessibleInterface *rowsInterface(QWidget *picture);

} // namespace steelyard
