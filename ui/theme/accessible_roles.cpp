// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accessible_roles.h"

#include "ui/theme/accessible_controls.h"
#include "ui/theme/accessible_focus.h"
#include "ui/theme/accessible_rows.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QGraphicsView>
#include <QLabel>
#include <QStackedWidget>
#include <QTextDocumentFragment>
#include <QVariant>

#include <algorithm>
#include <array>

namespace steelyard {

namespace {

constexpr const char *kAnnouncement = "announcement"; // the last
constexpr const char *kEarlierAnnouncement = "earlierAnnouncement";

QByteArray themeRole(const QObject &widget)
{
    return widget.property("role").toByteArray();
}

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
        QString text = QAccessibleWidget::text(kind);
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

// A widget that only holds others: with a name it is a group, else nothing that is said. To Qt a
// stack of pages is a layered pane, which is said whenever the focus enters it.
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

    // What a view of a scene is made of is nothing to be heard.
    [[nodiscard]] int childCount() const override
    {
        return isView() ? 0 : QAccessibleWidget::childCount();
    }

    [[nodiscard]] QAccessibleInterface *child(int number) const override
    {
        return isView() ? nullptr : QAccessibleWidget::child(number);
    }

private:
    [[nodiscard]] bool isView() const { return qobject_cast<QGraphicsView *>(object()) != nullptr; }
};

bool isDrawnByUs(const QWidget &widget)
{
    const QMetaObject *type = widget.metaObject();
    return QByteArray(type->className()).startsWith("steelyard::") &&
           (type->superClass() == &QWidget::staticMetaObject ||
            type->superClass() == &QGraphicsView::staticMetaObject);
}

// Asked for every class of an object, the derived one first.
QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget == nullptr) {
        return nullptr;
    }
    if (QAccessibleInterface *control = controlInterface(widget)) {
        return control;
    }
    if (auto *label = qobject_cast<QLabel *>(widget)) {
        return new LabelInterface(label);
    }
    if (QAccessibleInterface *picture = rowsInterface(widget)) {
        return picture;
    }
    const bool isPlain = widget->metaObject() == &QWidget::staticMetaObject && !widget->isWindow();
    if (isPlain || qobject_cast<QStackedWidget *>(widget) != nullptr) {
        return new GroupInterface(widget);
    }
    return isDrawnByUs(*widget) ? new DrawingInterface(widget) : nullptr;
}

} // namespace

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
    const auto named = [window](const char *name) {
        return window->findChild<QWidget *>(QLatin1String(name), Qt::FindDirectChildrenOnly);
    };
    // Two take turns: of one that says two texts in a row Orca takes the second for all of it.
    QWidget *last = named(kAnnouncement);
    QWidget *speaker = named(kEarlierAnnouncement);
    const bool isNew = speaker == nullptr;
    if (isNew) {
        speaker = new QWidget(window);
        speaker->setProperty("role", QByteArray(kAnnouncement));
        speaker->setFixedSize(0, 0);
    }
    if (last != nullptr) {
        last->setObjectName(QLatin1String(kEarlierAnnouncement));
    }
    speaker->setObjectName(QLatin1String(kAnnouncement));
    speaker->setAccessibleName(text);
    QAccessibleEvent alert(speaker, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    // AT-SPI has no alerts before Qt 6.8; a notification that appears is read there.
    if (isNew) {
        speaker->show(); // Qt tells that it appears
    } else {
        QAccessibleEvent show(speaker, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&show);
    }
}

void installAccessibleRoles()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(interfaceOf);
        followFocus();
        return true;
    }();
    static_cast<void>(isInstalled);
}

} // namespace steelyard
