// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accessible_controls.h"

#include "ui/theme/accessible_parts.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLocale>
#include <QSlider>
#include <QTextDocumentFragment>
#include <QVariant>

#include <algorithm>
#include <cmath>

namespace steelyard {

namespace {

constexpr const char *kPartsProperty = "accessibleParts";

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

class ComboItemInterface final : public AccessiblePart
{
public:
    using AccessiblePart::AccessiblePart;

    [[nodiscard]] bool isValid() const override
    {
        return whole() != nullptr && number() < combo().count();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (isValid()) {
            state.invisible = !combo().isVisible();
            state.selectable = true;
            state.selected = number() == combo().currentIndex();
            // A line between others cannot be chosen.
            state.focusable = !combo().itemText(number()).isEmpty();
            state.focused = state.selected && combo().hasFocus();
        }
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? combo().itemText(number()) : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        return whole() != nullptr ? QRect(whole()->mapToGlobal(QPoint()), whole()->size())
                                  : QRect();
    }

private:
    [[nodiscard]] const QComboBox &combo() const
    {
        return *static_cast<const QComboBox *>(whole());
    }
};

// Its current value is heard as well as its name, which Qt lets stand for each other: as the text
// of a field that nobody types into, and as an item when another is chosen while the list is
// closed.
class ComboInterface final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ComboInterface(QComboBox *combo)
        : QAccessibleWidget(combo, QAccessible::ComboBox)
        , m_items([combo](int row) { return new ComboItemInterface(combo, row); })
    {
        QObject::connect(combo, &QComboBox::currentIndexChanged, combo, [combo](int row) {
            if (row >= 0 && combo->hasFocus() && !combo->view()->isVisible()) {
                QAccessibleEvent event(combo, QAccessible::Focus);
                event.setChild(row);
                QAccessible::updateAccessibility(&event);
            }
        });
    }

    [[nodiscard]] int childCount() const override { return combo().count(); }
    [[nodiscard]] QAccessibleInterface *child(int row) const override
    {
        return row >= 0 && row < childCount() ? m_items.part(row) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return AccessibleParts::numberOf(child);
    }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = combo().view()->isVisible();
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description) { // a tooltip may say what is cut
            const QString said = plainDescription(combo(), this->text(QAccessible::Name));
            return said == combo().currentText() ? QString() : said;
        }
        return kind == QAccessible::Value ? combo().currentText() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return {showMenuAction(), pressAction()};
    }

    void doAction(const QString &action) override
    {
        if (action == showMenuAction() || action == pressAction()) {
            combo().view()->isVisible() ? combo().hidePopup() : combo().showPopup();
        }
    }

    [[nodiscard]] QString text(int from, int to) const override
    {
        return combo().currentText().mid(from, to - from);
    }
    [[nodiscard]] int characterCount() const override
    {
        return static_cast<int>(combo().currentText().size());
    }
    [[nodiscard]] QRect characterRect(int) const override { return rect(); }
    [[nodiscard]] int offsetAtPoint(const QPoint &) const override { return 0; }
    [[nodiscard]] QString attributes(int, int *from, int *to) const override
    {
        *from = 0;
        *to = characterCount();
        return {};
    }
    [[nodiscard]] int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    [[nodiscard]] int selectionCount() const override { return 0; }
    void selection(int, int *from, int *to) const override { *from = *to = 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    void scrollToSubstring(int, int) override {}

private:
    [[nodiscard]] QComboBox &combo() const { return *static_cast<QComboBox *>(object()); }

    AccessibleParts m_items;
};

} // namespace

QString withoutMark(QString text)
{
    text.replace(QLatin1String("&&"), QString(QChar(0)));
    return text.remove(u'&').replace(QChar(0), u'&');
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
    if (name.isEmpty() || !text.startsWith(name)) {
        return text;
    }
    const QString rest = text.mid(name.size()).trimmed();
    if (rest.startsWith(u'(') && rest.endsWith(u')')) {
        return rest.mid(1, rest.size() - 2); // the keys
    }
    const bool goesOn = !rest.isEmpty() && text.at(name.size()) != u'\n';
    return goesOn ? text : rest; // "Open" begins "Open a decision from a file"
}

QAccessibleInterface *controlInterface(QWidget *widget)
{
    if (QAccessibleInterface *button = buttonInterface(widget)) {
        return button;
    }
    if (auto *slider = qobject_cast<QSlider *>(widget)) {
        return new SliderInterface(slider);
    }
    if (auto *combo = qobject_cast<QComboBox *>(widget); combo != nullptr && !combo->isEditable()) {
        return new ComboInterface(combo);
    }
    return nullptr;
}

void sayInParts(QSlider &slider, int parts)
{
    slider.setProperty(kPartsProperty, parts);
}

} // namespace steelyard
