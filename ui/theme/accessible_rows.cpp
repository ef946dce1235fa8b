// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accessible_rows.h"

#include "ui/theme/accessible_roles.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace steelyard {

namespace {

class RowInterface final : public QAccessibleInterface
{
public:
    RowInterface(AccessibleRows *rows, int row)
        : m_rows(rows)
        , m_row(row)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_rows && m_row < m_rows->count(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return isValid() ? QAccessible::queryAccessibleInterface(m_rows->picture()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    [[nodiscard]] QAccessible::Role role() const override
    {
        return isValid() && m_rows->current() >= 0 ? QAccessible::ListItem
                                                   : QAccessible::StaticText;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const QWidget &picture = *m_rows->picture();
        state.invisible = !picture.isVisible();
        state.readOnly = true;
        if (m_rows->current() >= 0) {
            state.selectable = true;
            state.selected = m_rows->current() == m_row;
            state.focusable = true;
            state.focused = state.selected && picture.hasFocus();
        }
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_rows->text(m_row) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QRect rect() const override { return isValid() ? m_rows->place(m_row) : QRect(); }

    [[nodiscard]] int row() const { return m_row; }

private:
    QPointer<AccessibleRows> m_rows;
    int m_row;
};

class RowsInterface final : public QAccessibleWidget
{
public:
    RowsInterface(QWidget *picture, AccessibleRows *rows)
        : QAccessibleWidget(picture)
        , m_rows(rows)
    {
    }

    ~RowsInterface() override
    {
        for (const QAccessible::Id id : m_ids) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (m_rows && m_rows->current() >= 0) {
            return QAccessible::List;
        }
        if (!widget()->accessibleDescription().isEmpty()) {
            return QAccessible::Graphic;
        }
        return childCount() > 0                       ? QAccessible::Grouping
               : widget()->accessibleName().isEmpty() ? QAccessibleWidget::role()
                                                      : QAccessible::StaticText;
    }

    [[nodiscard]] int childCount() const override { return m_rows ? m_rows->count() : 0; }

    [[nodiscard]] QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount()) {
            return nullptr;
        }
        while (static_cast<int>(m_ids.size()) <= row) {
            m_ids.push_back(QAccessible::registerAccessibleInterface(
                new RowInterface(m_rows, static_cast<int>(m_ids.size()))));
        }
        return QAccessible::accessibleInterface(m_ids[static_cast<std::size_t>(row)]);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *row = dynamic_cast<const RowInterface *>(child);
        return row != nullptr ? row->row() : -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int row = 0; row < childCount(); ++row) {
            if (m_rows->place(row).contains(x, y)) {
                return child(row);
            }
        }
        return nullptr;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return widget()->hasFocus() && m_rows ? child(m_rows->current()) : nullptr;
    }

private:
    QPointer<AccessibleRows> m_rows;
    mutable std::vector<QAccessible::Id> m_ids; // made when asked for
};

} // namespace

AccessibleRows::AccessibleRows(QWidget *picture, Places places)
    : QObject(picture)
    , m_places(std::move(places))
{
    picture->installEventFilter(this);
}

QWidget *AccessibleRows::picture() const
{
    return static_cast<QWidget *>(parent());
}

void AccessibleRows::setTexts(const QStringList &texts)
{
    const bool isAnother = text(m_current) != texts.value(m_current);
    m_texts = texts;
    if (isAnother && picture()->hasFocus()) {
        announce(*picture(), text(m_current)); // the row that was read says something else now
    }
}

void AccessibleRows::setCurrent(int row)
{
    if (row != m_current) {
        m_current = row;
        tell();
    }
}

QRect AccessibleRows::place(int row) const
{
    QRect place = picture()->rect();
    if (m_places) {
        const std::vector<QRect> all = m_places();
        place = static_cast<std::size_t>(row) < all.size() ? all[static_cast<std::size_t>(row)]
                                                           : QRect();
    }
    return {picture()->mapToGlobal(place.topLeft()), place.size()};
}

bool AccessibleRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        QTimer::singleShot(0, this, &AccessibleRows::tell); // after the picture itself was told of
    }
    return QObject::eventFilter(watched, event);
}

void AccessibleRows::tell()
{
    if (m_current >= 0 && m_current < count() && picture()->hasFocus()) {
        QAccessibleEvent event(picture(), QAccessible::Focus);
        event.setChild(m_current);
        QAccessible::updateAccessibility(&event);
    }
}

QAccessibleInterface *rowsInterface(QWidget *picture)
{
    auto *rows = picture->findChild<AccessibleRows *>(QString(), Qt::FindDirectChildrenOnly);
    return rows != nullptr ? new RowsInterface(picture, rows) : nullptr;
}

} // namespace steelyard
