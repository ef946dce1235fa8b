// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accessible_roles.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTextDocumentFragment>
#include <QVariant>

#include <algorithm>
#include <array>

namespace steelyard {

namespace {

QByteArray themeRole(const QObject &widget)
{
    return widget.property("role").toByteArray();
}

bool isExclusive(const QAbstractButton &button)
{
    const QButtonGroup *group = button.group();
    return group != nullptr ? group->exclusive() : button.autoExclusive();
}

// What a button is may be said after a screen reader has asked for it, so all are told here.
class ButtonInterface final : public QAccessibleWidget
{
public:
    explicit ButtonInterface(QPushButton *button)
        : QAccessibleWidget(button)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (!button().isCheckable()) {
            return button().menu() != nullptr ? QAccessible::ButtonMenu : QAccessible::Button;
        }
        if (isTab()) {
            return QAccessible::PageTab;
        }
        return isExclusive(button()) ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.pressed = button().isDown();
        state.hasPopup = button().menu() != nullptr;
        state.defaultButton = button().isDefault();
        if (isTab()) {
            state.selectable = true;
            state.selected = button().isChecked();
        } else {
            state.checkable = button().isCheckable();
            state.checked = button().isChecked();
        }
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Name && text.isEmpty()) {
            QString name = button().text();
            return name.remove(QLatin1Char('&'));
        }
        if (kind == QAccessible::Accelerator && text.isEmpty()) {
            return button().shortcut().toString(QKeySequence::NativeText);
        }
        return text;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{button().menu() != nullptr ? showMenuAction() : pressAction()} +
               QAccessibleWidget::actionNames();
    }

    void doAction(const QString &action) override
    {
        auto *button = static_cast<QPushButton *>(object());
        if (action == pressAction()) {
            button->click();
        } else if (action == showMenuAction() && button->menu() != nullptr) {
            button->showMenu();
        } else {
            QAccessibleWidget::doAction(action);
        }
    }

private:
    [[nodiscard]] const QPushButton &button() const
    {
        return *static_cast<const QPushButton *>(object());
    }
    [[nodiscard]] bool isTab() const { return themeRole(button()) == "railStep"; }
};

class HeadingInterface final : public QAccessibleWidget
{
public:
    explicit HeadingInterface(QLabel *label)
        : QAccessibleWidget(label, QAccessible::Heading)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !text.isEmpty()) {
            return text;
        }
        const auto &label = *static_cast<const QLabel *>(object());
        const bool isMarkup =
            label.textFormat() == Qt::RichText ||
            (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
        return isMarkup ? QTextDocumentFragment::fromHtml(label.text()).toPlainText()
                        : label.text();
    }
};

// Drawn by hand. What has a description is looked at; what has only a name says it in its drawing.
class DrawingInterface final : public QAccessibleWidget
{
public:
    explicit DrawingInterface(QWidget *widget)
        : QAccessibleWidget(widget)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (childCount() > 0 || widget()->accessibleName().isEmpty()) {
            return QAccessibleWidget::role();
        }
        return widget()->accessibleDescription().isEmpty() ? QAccessible::StaticText
                                                           : QAccessible::Graphic;
    }
};

bool isTitle(const QLabel &label)
{
    constexpr std::array titles{"startTitle", "pageTitle", "cardTitle", "verdictSentence"};
    const QByteArray role = themeRole(label);
    return std::find(titles.begin(), titles.end(), role) != titles.end();
}

bool isDrawnByUs(const QWidget &widget)
{
    const QMetaObject *type = widget.metaObject();
    return QByteArray(type->className()).startsWith("steelyard::") &&
           type->superClass() == &QWidget::staticMetaObject;
}

// Asked for every class of an object, the derived one first.
QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget == nullptr) {
        return nullptr;
    }
    if (auto *button = qobject_cast<QPushButton *>(widget)) {
        return new ButtonInterface(button);
    }
    if (auto *label = qobject_cast<QLabel *>(widget)) {
        return isTitle(*label) ? new HeadingInterface(label) : nullptr;
    }
    return isDrawnByUs(*widget) ? new DrawingInterface(widget) : nullptr;
}

} // namespace

void installAccessibleRoles()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
    static_cast<void>(isInstalled);
}

} // namespace steelyard
