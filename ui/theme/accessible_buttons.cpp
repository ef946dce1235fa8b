// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accessible_controls.h"
#include "ui/theme/accessible_roles.h"

#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVariant>

namespace steelyard {

namespace {

class AccessibleRoles
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::AccessibleRoles)
};

bool isExclusive(const QAbstractButton &button)
{
    const QButtonGroup *group = button.group();
    return group != nullptr ? group->exclusive() : button.autoExclusive();
}

// "Close (Esc)" -> "Close": keys are no part of a name, and are said behind it.
QString withoutKeys(const QString &name)
{
    const auto keys = name.lastIndexOf(QLatin1String(" ("));
    return keys > 0 && name.endsWith(u')') ? name.left(keys) : name;
}

// What buttons of both kinds say that may have a menu.
template <typename Button>
class MenuButtonInterface : public QAccessibleWidget
{
public:
    explicit MenuButtonInterface(Button *button)
        : QAccessibleWidget(button)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.pressed = button().isDown();
        state.hasPopup = button().menu() != nullptr;
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description) {
            const QString said = plainDescription(button(), this->text(QAccessible::Name));
            // AT-SPI has no state for it before Qt 6.5.
            return button().menu() == nullptr
                       ? said
                       : asSentences({said, AccessibleRoles::tr("Opens a menu")});
        }
        QString text = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Name && text.isEmpty()) {
            return withoutMark(button().text());
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
        if (action == pressAction()) {
            button().click();
        } else if (action == showMenuAction() && button().menu() != nullptr) {
            button().showMenu();
        } else {
            QAccessibleWidget::doAction(action);
        }
    }

protected:
    [[nodiscard]] Button &button() const { return *static_cast<Button *>(object()); }
};

// What a button is may be said after a screen reader has asked for it, so all are told here.
class ButtonInterface final : public MenuButtonInterface<QPushButton>
{
public:
    using MenuButtonInterface::MenuButtonInterface;

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (!button().isCheckable() || isFold()) {
            return button().menu() != nullptr ? QAccessible::ButtonMenu : QAccessible::Button;
        }
        if (isTab()) {
            return QAccessible::PageTab;
        }
        return isExclusive(button()) ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = MenuButtonInterface::state();
        state.defaultButton = button().isDefault();
        if (isFold()) {
            state.expandable = true;
            state.expanded = button().isChecked();
            state.collapsed = !button().isChecked();
        } else if (isTab()) {
            state.selectable = true;
            state.selected = button().isChecked();
        } else {
            state.checkable = button().isCheckable();
            state.checked = button().isChecked();
        }
        return state;
    }

private:
    [[nodiscard]] bool isTab() const
    {
        return button().property("role").toByteArray() == "railStep";
    }
    [[nodiscard]] bool isFold() const { return button().property("fold").toBool(); }
};

// Its words are mostly those of its tooltip, with the keys that do the same.
class ToolButtonInterface final : public MenuButtonInterface<QToolButton>
{
public:
    using MenuButtonInterface::MenuButtonInterface;

    [[nodiscard]] QAccessible::Role role() const override
    {
        return button().menu() != nullptr ? QAccessible::ButtonMenu
               : button().isCheckable()   ? QAccessible::CheckBox
                                          : QAccessible::Button;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = MenuButtonInterface::state();
        state.checkable = button().isCheckable();
        state.checked = button().isChecked();
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name) {
            return MenuButtonInterface::text(kind);
        }
        // The name that was given, without what else may stand for it.
        // NOLINTNEXTLINE(bugprone-parent-virtual-call)
        const QString name = QAccessibleWidget::text(kind);
        return !name.isEmpty()              ? withoutKeys(name)
               : !button().text().isEmpty() ? withoutMark(button().text())
                                            : withoutKeys(button().toolTip());
    }
};

// Qt takes one that is not auto-exclusive for a check box.
class RadioInterface final : public QAccessibleWidget
{
public:
    explicit RadioInterface(QRadioButton *button)
        : QAccessibleWidget(button, QAccessible::RadioButton)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button().isChecked();
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && text.isEmpty() ? withoutMark(button().text()) : text;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &action) override
    {
        if (action == pressAction()) {
            static_cast<QRadioButton *>(object())->click();
        } else {
            QAccessibleWidget::doAction(action);
        }
    }

private:
    [[nodiscard]] const QRadioButton &button() const
    {
        return *static_cast<const QRadioButton *>(object());
    }
};

} // namespace

QAccessibleInterface *buttonInterface(QWidget *widget)
{
    if (auto *button = qobject_cast<QPushButton *>(widget)) {
        return new ButtonInterface(button);
    }
    if (auto *button = qobject_cast<QToolButton *>(widget)) {
        return new ToolButtonInterface(button);
    }
    if (auto *radio = qobject_cast<QRadioButton *>(widget)) {
        return new RadioInterface(radio);
    }
    return nullptr;
}

void tellFolded(QWidget &head, const QString &text)
{
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event(&head, changed);
    QAccessible::updateAccessibility(&event);
    if (head.hasFocus()) { // the bridge of Qt 6.4 does not hand that state on
        announce(head, text);
    }
}

} // namespace steelyard
