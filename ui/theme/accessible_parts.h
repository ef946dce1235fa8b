// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleInterface>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

namespace steelyard {

// A part of a widget that is no widget itself, such as an item of a list that is drawn by hand:
// what all of them have in common for a screen reader. A part has no parts of its own.
class AccessiblePart : public QAccessibleInterface
{
public:
    // number: 0 for the first.
    AccessiblePart(QWidget *whole, int number);

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QWidget *whole() const { return m_whole; } // nullptr once it is gone

    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}

private:
    QPointer<QWidget> m_whole;
    int m_number;
};

// The parts of one widget: each is made when it is first asked for, keeps its identity as long as
// this lives and goes with it.
class AccessibleParts
{
public:
    using Make = std::function<AccessiblePart *(int number)>;

    explicit AccessibleParts(Make make);
    ~AccessibleParts();
    AccessibleParts(const AccessibleParts &) = delete;
    AccessibleParts &operator=(const AccessibleParts &) = delete;

    // number: 0 or more; the caller knows how many there are.
    [[nodiscard]] QAccessibleInterface *part(int number) const;
    // -1 for what is no part.
    [[nodiscard]] static int numberOf(const QAccessibleInterface *part);

private:
    Make m_make;
    mutable std::vector<QAccessible::Id> m_ids;
};

} // namespace steelyard
