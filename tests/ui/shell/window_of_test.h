// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/decision_document.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/notice_bar.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace steelyard::tests {

// Settings in a folder of the test's own, and windows that come and go with them.
class WindowOfTest
{
public:
    void open(const char *example = "member-app")
    {
        show();
        openExample(example);
    }
    // As on the first day: no settings, and the start page.
    void openEmpty()
    {
        m_settings.clear();
        show();
    }
    void close() { m_window.reset(); }
    // From the next window on: what is not saved is kept, as in the program.
    void keepCopies() { m_copies = path(QStringLiteral("copies")); }
    [[nodiscard]] QString copies() const { return m_copies; }

    void openExample(const char *example = "member-app")
    {
        QVERIFY(m_window->openFile(
            QStringLiteral(":/examples/%1.steelyard").arg(QLatin1String(example))));
    }
    void startDecision()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_window->document() != nullptr);
    }

    // A person leaves through the window's close button.
    void leave() { QVERIFY(m_window->close()); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_window.get(), key, modifiers);
    }

    MainWindow *operator->() { return m_window.get(); }
    [[nodiscard]] MainWindow *get() const { return m_window.get(); }
    [[nodiscard]] PageStack *pages() const { return m_window->findChild<PageStack *>(); }
    [[nodiscard]] QSettings &settings() { return m_settings; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    // Of the bar that is on screen; empty: there is none.
    [[nodiscard]] QString noticeText() const
    {
        for (const NoticeBar *bar : m_window->findChildren<NoticeBar *>()) {
            if (bar->isVisible()) {
                return bar->text();
            }
        }
        return {};
    }

private:
    void show()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(m_settings, QString(), m_copies);
        m_window->setDialogs({[](DecisionFiles::Purpose, const QString &) { return QString(); },
                              [](const QString &) { return DecisionFiles::Unsaved::Discard; }});
        m_window->resize(1440, 900);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    QString m_copies; // empty: none are kept
    std::unique_ptr<MainWindow> m_window;
};

} // namespace steelyard::tests
