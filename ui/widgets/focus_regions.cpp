// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_regions.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace steelyard {

namespace {

void collect(QLayout *layout, QList<QWidget *> &order);

// Tab stops at one button of several that exclude each other, and at another one once the choice
// changes: all of them have their place.
bool isChoice(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button != nullptr && button->isCheckable() && button->focusPolicy() != Qt::NoFocus &&
           (button->group() != nullptr ? button->group()->exclusive() : button->autoExclusive());
}

// What Tab stops at, in the order it is laid out.
void collect(QWidget *widget, QList<QWidget *> &order)
{
    if ((widget->focusPolicy() & Qt::TabFocus) != 0 || isChoice(*widget)) {
        order << widget;
    } else if (const auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget()) {
        collect(area->widget(), order);
    } else if (widget->layout() != nullptr) {
        collect(widget->layout(), order);
    }
}

void collect(QLayout *layout, QList<QWidget *> &order)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget() != nullptr) {
            collect(item->widget(), order);
        } else if (item->layout() != nullptr) {
            collect(item->layout(), order);
        }
    }
}

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr &&
           widget.isVisible() && widget.isEnabled();
}

// The region that holds a widget, or the one before the first. The innermost counts: a region may
// lie inside another.
qsizetype focusRegionOf(const QWidget *widget, const QList<QWidget *> &regions)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < regions.size() && widget != nullptr; ++i) {
        const bool holds = regions[i] == widget || regions[i]->isAncestorOf(widget);
        if (holds && (found < 0 || regions[found]->isAncestorOf(regions[i]))) {
            found = i;
        }
    }
    return found;
}

} // namespace

QWidget *firstControl(QWidget *area)
{
    if (takesTab(*area)) {
        return area;
    }
    for (QWidget *widget = area->nextInFocusChain(); widget != area;
         widget = widget->nextInFocusChain()) {
        if (area->isAncestorOf(widget) && takesTab(*widget)) {
            return widget;
        }
    }
    return nullptr;
}

bool holdsFocus(const QWidget &widget)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus != nullptr && (focus == &widget || widget.isAncestorOf(focus));
}

void orderTabs(QWidget *area)
{
    // Qt hands the focus that comes to a row of buttons to the first of them. Where that one is
    // hidden or disabled it stays where it was, and Tab comes to nothing behind.
    for (QDialogButtonBox *buttons : area->findChildren<QDialogButtonBox *>()) {
        buttons->setFocusProxy(nullptr);
    }
    QList<QWidget *> order;
    collect(area, order);
    for (qsizetype i = 1; i < order.size(); ++i) {
        QWidget::setTabOrder(order[i - 1], order[i]);
    }
}

void focusNextRegion(const QList<QWidget *> &regions, int step)
{
    const qsizetype count = regions.size();
    const qsizetype now = focusRegionOf(QApplication::focusWidget(), regions);
    qsizetype next = now < 0 && step < 0 ? 0 : now;
    for (qsizetype tried = 0; tried < count; ++tried) {
        next = (next + step + count) % count;
        if (QWidget *control = firstControl(regions[next])) {
            control->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace steelyard
