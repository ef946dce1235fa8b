// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/present_keys.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cstdlib>

namespace steelyard {

namespace {

constexpr int kNotch = 120;
constexpr quint64 kWheelRest = 350; // ms: whoever turns a wheel turns it further than meant

} // namespace

PresentKeys::PresentKeys(SceneShow &show, QObject *parent)
    : QObject(parent)
    , m_show(show)
{
}

bool PresentKeys::press(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier && event.key() == Qt::Key_E) {
        Q_EMIT reportRequested();
        return true;
    }
    if ((modifiers & ~Qt::ShiftModifier) != Qt::NoModifier) {
        return false;
    }
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9) {
        m_show.type(event.key() - Qt::Key_0);
        return true;
    }
    if (event.key() == Qt::Key_Question || event.text() == u"?") {
        Q_EMIT helpRequested();
        return true;
    }
    return navigate(event.key()) || ask(event.key());
}

bool PresentKeys::navigate(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        m_show.next();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        m_show.back();
        return true;
    case Qt::Key_Home:
        m_show.first();
        return true;
    case Qt::Key_End:
        m_show.last();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_show.goToTyped();
        return true;
    case Qt::Key_B:
    case Qt::Key_Period: // of remotes
        m_show.draw(SceneShow::Curtain::Black);
        return true;
    case Qt::Key_W:
    case Qt::Key_Comma:
        m_show.draw(SceneShow::Curtain::White);
        return true;
    case Qt::Key_S:
        m_show.toggleSources();
        return true;
    case Qt::Key_R:
        m_show.trial().reset();
        return true;
    case Qt::Key_F5: // many remotes send it again: they are where they want to be
        return true;
    case Qt::Key_Escape:
        if (!m_show.closeTopmost()) {
            Q_EMIT leaveRequested();
        }
        return true;
    default:
        return false;
    }
}

bool PresentKeys::ask(int key)
{
    switch (key) {
    case Qt::Key_N:
        Q_EMIT notesRequested();
        return true;
    case Qt::Key_T:
        Q_EMIT timerRequested();
        return true;
    case Qt::Key_L:
        Q_EMIT themeRequested();
        return true;
    case Qt::Key_X:
        Q_EMIT swapRequested();
        return true;
    case Qt::Key_I:
        Q_EMIT liveRequested();
        return true;
    case Qt::Key_O:
        Q_EMIT objectionRequested();
        return true;
    case Qt::Key_E:
        Q_EMIT expectationRequested();
        return true;
    case Qt::Key_D:
        Q_EMIT recordRequested();
        return true;
    default:
        return false;
    }
}

bool PresentKeys::click(const QMouseEvent &event)
{
    switch (event.button()) {
    case Qt::LeftButton:
    case Qt::ForwardButton:
        m_show.next();
        return true;
    case Qt::BackButton:
        m_show.back();
        return true;
    default:
        return false;
    }
}

// One scene a notch, and then a rest: a wheel that runs on must not run through the presentation.
bool PresentKeys::turn(const QWheelEvent &event)
{
    if (event.timestamp() < m_wheelRestsTo) {
        m_wheel = 0;
        return true;
    }
    m_wheel += event.angleDelta().y();
    if (std::abs(m_wheel) < kNotch) {
        return true;
    }
    m_wheel < 0 ? m_show.next() : m_show.back();
    m_wheel = 0;
    m_wheelRestsTo = event.timestamp() + kWheelRest;
    return true;
}

void PresentKeys::tap(double part)
{
    part < 1.0 / 3 ? m_show.back() : m_show.next();
}

scenes::Scene PresentKeys::help()
{
    scenes::Scene scene;
    scene.id = scene.kind = QStringLiteral("help");
    scene.title = tr("Keys");
    const auto add = [&scene](const QString &what, const QString &keys) {
        scenes::SceneRow row;
        row.main = what;
        row.value = keys;
        scene.rows.push_back(row);
    };
    add(tr("On, back"), tr("→ ↓ Space, ← ↑"));
    add(tr("First, last, any scene"), tr("Home, End, 7 Enter"));
    add(tr("Black, white, dark or light"), tr("B, W, L"));
    add(tr("Notes, time, sources"), tr("N, T, S"));
    add(tr("What if; back to what was agreed"), tr("I; R"));
    add(tr("Objection, expectations, decision"), tr("O, E, D"));
    add(tr("Report, swap screens, leave"), tr("Ctrl+E, X, Esc"));
    return scene;
}

} // namespace steelyard
