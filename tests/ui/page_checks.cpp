// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_checks.h"

#include "ui/theme/theme.h"
#include "ui/widgets/text_link.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace steelyard::tests {

namespace {

QString describe(const QWidget &widget, const QString &text)
{
    return QStringLiteral("%1 “%2” %3x%4")
        .arg(QString::fromLatin1(widget.metaObject()->className()), text)
        .arg(widget.width())
        .arg(widget.height());
}

bool fits(const QLabel &label)
{
    if (!label.wordWrap()) {
        return label.sizeHint().width() <= label.width() &&
               label.sizeHint().height() <= label.height();
    }
    int longest = 0;
    for (const QString &word :
         label.text().split(QRegularExpression(QStringLiteral("[\\s\\x{200b}]")))) {
        longest = std::max(longest, label.fontMetrics().horizontalAdvance(word));
    }
    return longest <= label.contentsRect().width() &&
           label.heightForWidth(label.width()) <= label.height();
}

} // namespace

void settleLayouts()
{
    for (int round = 0; round < 10; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

PageWindow::PageWindow(Page &page, QSize size)
    : m_layout(new QVBoxLayout(&m_window))
    , m_page(page)
{
    m_layout->addWidget(&page);
    m_layout->setSpacing(0);
    resize(size);
    m_window.show();
    settle();
}

PageWindow::~PageWindow()
{
    m_page.setParent(nullptr);
}

void PageWindow::resize(QSize size)
{
    m_layout->setContentsMargins(size.width() < 1280 ? 56 : 208, 52, 0, 0);
    m_size = size;
    m_window.resize(size);
    settle();
}

void PageWindow::save(const QString &name)
{
    settle();
    QCOMPARE(m_window.size(), m_size); // no page may push the window wider
    const QString file = QStringLiteral(STEELYARD_TEST_OUTPUT "/%1.png").arg(name);
    QVERIFY2(m_window.grab().save(file), qPrintable(file));
}

QPushButton *visibleButton(const QWidget &root, const QString &text)
{
    for (QPushButton *button : root.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

QWidget *visibleNamed(const QWidget &root, const QString &name)
{
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        QString called = widget->accessibleName();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button && called.isEmpty()) { // as a screen reader says it
            called = button->text().remove(u'&');
        }
        if (called == name && widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

bool showsText(const QWidget &root, const QString &text)
{
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().remove(QChar(0x200b)).contains(text)) {
            return true;
        }
    }
    return false;
}

QStringList clippedTexts(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root)) {
            continue;
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (!label->text().isEmpty() && !fits(*label)) {
                found << describe(*label, label->text());
            }
        } else if (const auto *link = qobject_cast<const TextLink *>(widget)) {
            if (link->heightForWidth(link->width()) > link->height() ||
                link->minimumSizeHint().width() > link->width()) {
                found << describe(*link, link->accessibleName());
            }
        } else if (const auto *button = qobject_cast<const QPushButton *>(widget)) {
            if (!button->text().isEmpty() && button->sizeHint().width() > button->width()) {
                found << describe(*button, button->text());
            }
        } else {
            continue;
        }
        if (!widget->parentWidget()->rect().contains(widget->geometry())) {
            found << QStringLiteral("outside: ") + describe(*widget, widget->accessibleName());
        }
    }
    return found;
}

QStringList namelessControls(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isControl = button || qobject_cast<const QLineEdit *>(widget) ||
                               qobject_cast<const QComboBox *>(widget) ||
                               qobject_cast<const QAbstractItemView *>(widget);
        // A combo box, a line edit and a field for numbers name their inner parts themselves.
        const auto *spin = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
        const bool isInner = widget->parentWidget() &&
                             (qobject_cast<const QLineEdit *>(widget->parentWidget()) ||
                              (spin != nullptr && !spin->accessibleName().isEmpty()) ||
                              widget->parentWidget()->inherits("QComboBoxPrivateContainer"));
        if (!isControl || isInner || !widget->isVisibleTo(&root)) {
            continue;
        }
        if (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())) {
            found << QString::fromLatin1(widget->metaObject()->className());
        }
    }
    return found;
}

bool fitsItsWidth(const QWidget &root)
{
    const auto areas = root.findChildren<QScrollArea *>();
    return std::all_of(areas.begin(), areas.end(), [](const QScrollArea *area) {
        return !area->isVisible() || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff ||
               area->widget()->width() <= area->viewport()->width();
    });
}

// In reading order.
static QWidget *firstStop(const QWidget &window)
{
    const auto corner = [&window](const QWidget *stop) {
        const QPoint place = stop->mapTo(&window, QPoint());
        return std::pair(place.y(), place.x());
    };
    QWidget *first = nullptr;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isStop = widget->isVisible() && widget->isEnabled() &&
                            (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (isStop && (first == nullptr || corner(widget) < corner(first))) {
            first = widget;
        }
    }
    return first;
}

QStringList tabStopsOutOfOrder(QWidget &window)
{
    constexpr int kMost = 300;
    QStringList wrong;
    const auto name = [](const QWidget *widget) {
        return QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()),
                                             widget->accessibleName());
    };
    const auto place = [&window](const QWidget *widget) {
        return QRect(widget->mapTo(&window, QPoint()), widget->size());
    };
    const auto isInButtonBox = [](const QWidget *widget) {
        return qobject_cast<const QDialogButtonBox *>(widget->parentWidget()) != nullptr;
    };
    QWidget *first = firstStop(window);
    if (first == nullptr) {
        return {};
    }
    first->setFocus(Qt::TabFocusReason);
    QWidget *last = window.focusWidget();
    QList<QWidget *> visited{last};
    for (int i = 0; i < kMost; ++i) {
        QTest::keyClick(&window, Qt::Key_Tab);
        QWidget *now = window.focusWidget();
        if (now == nullptr || visited.contains(now)) {
            break;
        }
        visited << now;
        const QRect from = place(last);
        const QRect to = place(now);
        const bool isSameColumn = from.left() <= to.right() && to.left() <= from.right();
        const bool isBehindButtons = isInButtonBox(last) && !isInButtonBox(now);
        if (isBehindButtons || (isSameColumn && to.bottom() <= from.top())) {
            wrong << name(last) + QStringLiteral(" to ") + name(now);
        }
        last = now;
    }
    return wrong;
}

QStringList unreachedByTab(QWidget &window)
{
    constexpr int kMost = 300;
    QSet<const QWidget *> visited;
    QSet<const QButtonGroup *> choices;
    if (QWidget *first = firstStop(window)) {
        first->setFocus(Qt::TabFocusReason);
    }
    for (int i = 0; i < kMost; ++i) {
        const QWidget *now = window.focusWidget();
        if (now == nullptr || visited.contains(now)) {
            break;
        }
        visited << now;
        if (const auto *button = qobject_cast<const QAbstractButton *>(now)) {
            choices << button->group();
        }
        QTest::keyClick(&window, Qt::Key_Tab);
    }
    QStringList unreached;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isControl = button != nullptr || qobject_cast<const QLineEdit *>(widget) ||
                               qobject_cast<const QComboBox *>(widget) ||
                               qobject_cast<const QAbstractItemView *>(widget);
        bool isPart =
            button != nullptr && button->group() != nullptr && choices.contains(button->group());
        for (const QWidget *outer = widget->parentWidget(); outer != nullptr && outer != &window;
             outer = outer->parentWidget()) {
            isPart |= visited.contains(outer) || qobject_cast<const QLineEdit *>(outer) ||
                      qobject_cast<const QAbstractItemView *>(outer);
        }
        isPart |= std::any_of(visited.begin(), visited.end(), [widget](const QWidget *stop) {
            return widget->isAncestorOf(stop); // an editor in a table
        });
        if (isControl && !isPart && widget->isVisible() && widget->isEnabled() &&
            !visited.contains(widget)) {
            unreached << QStringLiteral("%1 “%2”").arg(
                QLatin1String(widget->metaObject()->className()),
                button != nullptr && !button->text().isEmpty() ? button->text()
                                                               : widget->accessibleName());
        }
    }
    return unreached;
}

void setUpLook(bool dark, int points)
{
    QFont font = QApplication::font();
    if (QFontDatabase::families().contains(QStringLiteral("Inter"))) {
        font.setFamily(QStringLiteral("Inter"));
    }
    font.setPointSize(points);
    QApplication::setFont(font);
    applyTheme(*qApp, dark ? drawing::Scheme::Dark : drawing::Scheme::Light);
}

} // namespace steelyard::tests
