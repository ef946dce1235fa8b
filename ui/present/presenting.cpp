// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/presenting.h"

#include "ui/present/arrange_dialog.h"
#include "ui/present/expectation_dialog.h"
#include "ui/present/live_dialog.h"
#include "ui/present/objection_dialog.h"
#include "ui/present/record_dialog.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QWindow>

namespace steelyard {

namespace {

// What is left inside a window's frame, which must not reach the screen that the room sees.
QRect withinFrame(const QRect &screen)
{
    return screen.marginsRemoved({12, 48, 12, 12});
}

// On one screen a dialog stands over the scene: in the corner where the least of it is said.
void moveAside(QDialog &dialog, const QRect &room)
{
    const QRect inside = withinFrame(room);
    const QSize size = dialog.sizeHint().expandedTo(dialog.minimumSize()).boundedTo(inside.size());
    QRect place({0, 0}, size);
    place.moveBottomRight(inside.bottomRight());
    dialog.setGeometry(place);
}

constexpr QLatin1StringView kDark("present/dark");

} // namespace

Presenting::Presenting(DecisionDocument &document, QSettings &settings, QWidget &window)
    : m_keys(m_show)
    , m_settings(settings)
    , m_window(&window)
{
    m_show.setDocument(&document);
    m_room = std::make_unique<PresentationWindow>(m_show, m_keys);
    m_presenter = std::make_unique<PresenterWindow>(m_show, m_keys);
    m_room->setTheme(settings.value(kDark).toBool() ? scenes::SceneTheme::Dark
                                                    : scenes::SceneTheme::Light);
    m_presenter->setTheme(m_room->theme());
    connect(&document, &QObject::destroyed, this, &Presenting::end);
    connect(m_room.get(), &PresentationWindow::closed, this, &Presenting::end);
    connect(&m_keys, &PresentKeys::leaveRequested, this, &Presenting::end);
    connect(&m_keys, &PresentKeys::notesRequested, this, &Presenting::toggleNotes);
    connect(&m_keys, &PresentKeys::swapRequested, this, &Presenting::swap);
    connect(&m_keys, &PresentKeys::themeRequested, this, &Presenting::toggleTheme);
    connect(&m_keys, &PresentKeys::reportRequested, this, [this] {
        end();
        Q_EMIT reportRequested();
    });
    const auto opens = [this](void (PresentKeys::*asked)(), auto make) {
        connect(&m_keys, asked, this, [this, make] {
            QDialog *dialog = make(dialogParent());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            if (dialog->parentWidget() == m_room.get()) {
                moveAside(*dialog, m_room->geometry());
            }
            dialog->show();
        });
    };
    opens(&PresentKeys::liveRequested,
          [this](QWidget *parent) { return new LiveDialog(m_show.trial(), parent); });
    opens(&PresentKeys::objectionRequested,
          [this](QWidget *parent) { return new ObjectionDialog(m_show.trial(), parent); });
    opens(&PresentKeys::expectationRequested,
          [this](QWidget *parent) { return new ExpectationDialog(*m_show.document(), parent); });
    opens(&PresentKeys::recordRequested,
          [this](QWidget *parent) { return new RecordDialog(*m_show.document(), parent); });
    connect(m_presenter.get(), &PresenterWindow::arrangeRequested, this, [this] {
        auto *dialog = new ArrangeDialog(*m_show.document(), m_presenter.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Presenting::screenGone);
    // Nothing moves to a screen that comes until it is asked to: nobody knows yet who sees it.
    connect(qGuiApp, &QGuiApplication::screenAdded, this,
            [this] { m_presenter->setSwapPossible(otherScreen(m_roomScreen) != nullptr); });
}

Presenting::~Presenting() = default;

void Presenting::start(const QString &kind)
{
    if (!kind.isEmpty()) {
        m_show.goToKind(kind);
    }
    m_awake = std::make_unique<ScreenSaverPause>();
    QScreen *own = m_window->screen();
    QScreen *other = otherScreen(own);
    if (other != nullptr) {
        m_presenter->setGeometry(withinFrame(own->availableGeometry()));
        m_presenter->show();
    }
    showRoomOn(other != nullptr ? other : own);
    m_presenter->setSwapPossible(other != nullptr);
}

void Presenting::end()
{
    if (m_hasEnded) {
        return;
    }
    m_hasEnded = true;
    m_awake.reset();
    m_presenter->close(); // keeps its notes
    m_room->hide();
    if (m_window) {
        m_window->activateWindow();
    }
    Q_EMIT ended();
}

// Screens that show the same are one.
QScreen *Presenting::otherScreen(QScreen *than, QScreen *gone) const
{
    for (QScreen *screen : QGuiApplication::screens()) {
        if (screen != than && screen != gone &&
            (than == nullptr || screen->geometry() != than->geometry())) {
            return screen;
        }
    }
    return nullptr;
}

void Presenting::showRoomOn(QScreen *screen)
{
    m_roomScreen = screen;
    m_presenter->setPublicSize(screen->geometry().size());
    m_room->setGeometry(screen->geometry());
    if (QWindow *handle = m_room->windowHandle()) {
        handle->setScreen(screen);
    }
    m_room->showFullScreen();
    m_room->activateWindow();
    m_room->setFocus(Qt::OtherFocusReason);
}

// With one screen they are a window of their own, over the scene.
void Presenting::toggleNotes()
{
    if (m_presenter->isVisible()) {
        m_presenter->hide();
        m_room->activateWindow();
        return;
    }
    QScreen *screen = otherScreen(m_roomScreen);
    if (screen != nullptr) {
        m_presenter->setGeometry(withinFrame(screen->availableGeometry()));
    } else {
        const QRect room = m_roomScreen->availableGeometry();
        m_presenter->setGeometry(room.adjusted(room.width() / 8, room.height() / 8,
                                               -room.width() / 8, -room.height() / 8));
    }
    m_presenter->setSwapPossible(screen != nullptr);
    m_presenter->show();
    m_presenter->raise();
    m_presenter->activateWindow();
}

void Presenting::swap()
{
    QScreen *other = otherScreen(m_roomScreen);
    if (other == nullptr) {
        return;
    }
    QScreen *before = m_roomScreen;
    const bool hadNotes = m_presenter->isVisible();
    m_presenter->hide(); // not for a moment before the room
    showRoomOn(other);
    if (hadNotes) {
        m_presenter->setGeometry(withinFrame(before->availableGeometry()));
        m_presenter->show();
    }
}

void Presenting::screenGone(QScreen *screen)
{
    // A window system moves windows of a screen that is gone to those that are left.
    m_presenter->hide();
    if (m_hasEnded) {
        return;
    }
    QScreen *left = screen == m_roomScreen ? otherScreen(nullptr, screen) : m_roomScreen.data();
    if (left != nullptr) {
        showRoomOn(left);
    }
    m_presenter->setSwapPossible(otherScreen(left, screen) != nullptr);
}

void Presenting::toggleTheme()
{
    const bool dark = m_room->theme() == scenes::SceneTheme::Light;
    const auto theme = dark ? scenes::SceneTheme::Dark : scenes::SceneTheme::Light;
    m_room->setTheme(theme);
    m_presenter->setTheme(theme);
    m_settings.setValue(kDark, dark);
}

// Beside the notes where there are some, else over the scene: with one screen there is no other.
QWidget *Presenting::dialogParent() const
{
    return m_presenter->isVisible() ? static_cast<QWidget *>(m_presenter.get()) : m_room.get();
}

} // namespace steelyard
