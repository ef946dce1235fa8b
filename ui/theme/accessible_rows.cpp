// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accessible_rows.h"

#include "ui/theme/accessible_parts.h"
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

class RowInterface final : public AccessiblePart
{
public:
    RowInterface(AccessibleRows *rows, int row)
        : AccessiblePart(rows->picture(), row)
        , m_rows(rows)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return whole() != nullptr && m_rows && number() < m_rows->count();
    }

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
        state.invisible = !whole()->isVisible();
        state.readOnly = true;
        if (m_rows->current() >= 0) {
            state.selectable = true;
            state.selected = m_rows->current() == number();
            state.focusable = true;
            state.focused = state.selected && whole()->hasFocus();
        }
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_rows->text(number()) : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? m_rows->place(number()) : QRect();
    }

private:
    QPointer<AccessibleRows> m_rows;
};

class RowsInterface final : public QAccessibleWidget
{
public:
    RowsInterface(QWidget *picture, AccessibleRows *rows)
        : QAccessibleWidget(picture)
        , m_rows(rows)
        , m_parts([rows](int row) { return new RowInterface(rows, row); })
    {
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (m_rows && m_rows->current() >= 0) {
            return QAccessible::List;
        }
        // From the start: a bridge keeps what it was told before there was anything to describe.
        return widget()->accessibleName().isEmpty() ? QAccessibleWidget::role()
                                                    : QAccessible::Graphic;
    }

    [[nodiscard]] int childCount() const override { return m_rows ? m_rows->count() : 0; }

    [[nodiscard]] QAccessibleInterface *child(int row) const override
    {
        return row >= 0 && row < childCount() ? m_parts.part(row) : nullptr;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return AccessibleParts::numberOf(child);
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
    AccessibleParts m_parts;
};

} // namespace

AccessibleRows::AccessibleRows(QWidget *picture, Places places)
    : QObject(picture)
    , m_places(std::move(places))
{
    picture->installEventFilter(this);
    // A widget of Qt may have been asked for before, and was then told of without rows.
    QAccessible::deleteAccessibleInterface(
        QAccessible::uniqueId(QAccessible::queryAccessibleInterface(picture)));
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
