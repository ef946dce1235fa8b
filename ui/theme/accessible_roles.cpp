// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accessible_roles.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QTextDocumentFragment>
#include <QVariant>

#include <algorithm>
#include <array>
#include <cmath>

namespace steelyard {

namespace {

constexpr const char *kPartsProperty = "accessibleParts";
constexpr const char *kAnnouncement = "announcement";

class AccessibleRoles
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::AccessibleRoles)
};

QString withoutMark(QString text)
{
    text.replace(QLatin1String("&&"), QString(QChar(0)));
    return text.remove(u'&').replace(QChar(0), u'&');
}

QByteArray themeRole(const QObject &widget)
{
    return widget.property("role").toByteArray();
}

// Without mark-up, and without what the name says already: a tooltip says it once more for the eye.
QString plainDescription(const QWidget &widget, const QString &name)
{
    QString text = widget.accessibleDescription();
    if (text.isEmpty()) {
        text = widget.toolTip();
    }
    if (Qt::mightBeRichText(text)) {
        text = QTextDocumentFragment::fromHtml(text).toPlainText();
    }
    if (!name.isEmpty() && text.startsWith(name)) {
        text = text.mid(name.size()).trimmed();
        if (text.startsWith(u'(') && text.endsWith(u')')) { // the keys
            text = text.mid(1, text.size() - 2);
        }
    }
    return text;
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
        QAccessible::State state = QAccessibleWidget::state();
        state.pressed = button().isDown();
        state.hasPopup = button().menu() != nullptr;
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

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description) {
            const QString said = plainDescription(button(), this->text(QAccessible::Name));
            // AT-SPI has no state for it before Qt 6.5.
            return button().menu() == nullptr
                       ? said
                       : asSentences({said, AccessibleRoles::tr("Opens a menu")});
        }
        const QString text = QAccessibleWidget::text(kind);
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
    [[nodiscard]] bool isFold() const { return button().property("fold").toBool(); }
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

bool isTitle(const QLabel &label)
{
    constexpr std::array titles{"startTitle", "pageTitle", "cardTitle", "verdictSentence"};
    const QByteArray role = themeRole(label);
    return std::find(titles.begin(), titles.end(), role) != titles.end();
}

// The role of a label in the theme is often set after Qt has asked for this.
class LabelInterface final : public QAccessibleWidget
{
public:
    explicit LabelInterface(QLabel *label)
        : QAccessibleWidget(label)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (isTitle(label())) {
            return QAccessible::Heading;
        }
        return label().pixmap(Qt::ReturnByValue).isNull() ? QAccessible::StaticText
                                                          : QAccessible::Graphic;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description) {
            return plainDescription(label(), this->text(QAccessible::Name));
        }
        const QString text = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !text.isEmpty()) {
            return text;
        }
        const bool isMarkup =
            label().textFormat() == Qt::RichText ||
            (label().textFormat() == Qt::AutoText && Qt::mightBeRichText(label().text()));
        return isMarkup ? QTextDocumentFragment::fromHtml(label().text()).toPlainText()
               : label().buddy() != nullptr ? withoutMark(label().text())
                                            : label().text();
    }

    [[nodiscard]] QList<QPair<QAccessibleInterface *, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override
    {
        auto related = QAccessibleWidget::relations(match);
        if (QWidget *buddy = label().buddy(); buddy != nullptr && (match & QAccessible::Labelled)) {
            related.append({QAccessible::queryAccessibleInterface(buddy), QAccessible::Labelled});
        }
        return related;
    }

private:
    [[nodiscard]] const QLabel &label() const { return *static_cast<const QLabel *>(object()); }
};

// A slider whose steps are parts of a whole says the whole ones.
class SliderInterface final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit SliderInterface(QSlider *slider)
        : QAccessibleWidget(slider, QAccessible::Slider)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? QLocale().toString(currentValue().toDouble())
                                          : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QVariant currentValue() const override { return slider().value() / parts(); }
    void setCurrentValue(const QVariant &value) override
    {
        slider().setValue(static_cast<int>(std::lround(value.toDouble() * parts())));
    }
    [[nodiscard]] QVariant maximumValue() const override { return slider().maximum() / parts(); }
    [[nodiscard]] QVariant minimumValue() const override { return slider().minimum() / parts(); }
    [[nodiscard]] QVariant minimumStepSize() const override
    {
        return slider().singleStep() / parts();
    }

private:
    [[nodiscard]] QSlider &slider() const { return *static_cast<QSlider *>(object()); }
    [[nodiscard]] double parts() const
    {
        return std::max(1.0, slider().property(kPartsProperty).toDouble());
    }
};

// A widget that only holds others: with a name it is a group, else nothing that is said.
class GroupInterface final : public QAccessibleWidget
{
public:
    explicit GroupInterface(QWidget *widget)
        : QAccessibleWidget(widget)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (themeRole(*widget()) == kAnnouncement) {
            return QAccessible::Notification;
        }
        return childCount() > 0 && !widget()->accessibleName().isEmpty()
                   ? QAccessible::Grouping
                   : QAccessibleWidget::role();
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
        if (widget()->accessibleName().isEmpty()) {
            return QAccessibleWidget::role();
        }
        if (childCount() > 0) {
            return QAccessible::Grouping;
        }
        return widget()->accessibleDescription().isEmpty() ? QAccessible::StaticText
                                                           : QAccessible::Graphic;
    }
};

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
        return new LabelInterface(label);
    }
    if (auto *radio = qobject_cast<QRadioButton *>(widget)) {
        return new RadioInterface(radio);
    }
    if (auto *slider = qobject_cast<QSlider *>(widget)) {
        return new SliderInterface(slider);
    }
    if (widget->metaObject() == &QWidget::staticMetaObject && !widget->isWindow()) {
        return new GroupInterface(widget);
    }
    return isDrawnByUs(*widget) ? new DrawingInterface(widget) : nullptr;
}

} // namespace

void sayInParts(QSlider &slider, int parts)
{
    slider.setProperty(kPartsProperty, parts);
}

QString asSentences(QStringList parts)
{
    parts.removeAll(QString());
    for (QString &part : parts) {
        if (!QStringLiteral(".?!…:").contains(part.back())) {
            part += u'.';
        }
    }
    return parts.join(u' ');
}

QString textOf(const QWidget &panel)
{
    QStringList texts;
    for (QLabel *label : panel.findChildren<QLabel *>()) {
        QAccessibleInterface *said = label->isVisibleTo(&panel) && !label->text().isEmpty()
                                         ? QAccessible::queryAccessibleInterface(label)
                                         : nullptr;
        if (said != nullptr) {
            texts << said->text(QAccessible::Name).simplified();
        }
    }
    return asSentences(texts);
}

void announce(QWidget &from, const QString &text)
{
    if (text.isEmpty()) {
        return;
    }
    QWidget *window = from.window();
    const QString name = QLatin1String(kAnnouncement);
    auto *speaker = window->findChild<QWidget *>(name, Qt::FindDirectChildrenOnly);
    if (speaker == nullptr) {
        speaker = new QWidget(window);
        speaker->setObjectName(name);
        speaker->setProperty("role", name);
        speaker->setFixedSize(0, 0);
        speaker->show();
    }
    speaker->setAccessibleName(text);
    QAccessibleEvent alert(speaker, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    // AT-SPI has no alerts before Qt 6.8; a notification that appears is read there.
    QAccessibleEvent show(speaker, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&show);
}

void installAccessibleRoles()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
    static_cast<void>(isInstalled);
}

} // namespace steelyard
