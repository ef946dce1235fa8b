// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/presentation_window.h"

#include "ui/theme/accessible_roles.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>
#include <QTouchEvent>

namespace steelyard {

namespace {

constexpr int kCursorRest = 3000; // ms

} // namespace

QString timeText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    const QLatin1Char zero('0');
    const QString rest = QStringLiteral("%1:%2")
                             .arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, zero)
                             .arg(seconds % 60, 2, 10, zero);
    return seconds < 3600 ? rest : QStringLiteral("%1:%2").arg(seconds / 3600).arg(rest);
}

PresentationWindow::PresentationWindow(SceneShow &show, PresentKeys &keys, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_show(show)
    , m_keys(keys)
    , m_view(new SceneView(this))
    , m_second(new QTimer(this))
    , m_cursorRest(new QTimer(this))
{
    setWindowTitle(tr("Presentation"));
    setAttribute(Qt::WA_AcceptTouchEvents);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_view->setMouseTracking(true);
    m_view->setSpeaking(true);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &PresentationWindow::updateCorner);
    m_cursorRest->setSingleShot(true);
    m_cursorRest->setInterval(kCursorRest);
    connect(m_cursorRest, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    connect(&m_show, &SceneShow::sceneChanged, this, [this] {
        m_isShowingHelp = false;
        showScene();
    });
    connect(&m_show, &SceneShow::sourcesMissing, this,
            [this] { announce(*this, tr("This scene has no sources")); });
    connect(&m_keys, &PresentKeys::helpRequested, this, &PresentationWindow::toggleHelp);
    connect(&m_keys, &PresentKeys::timerRequested, this, &PresentationWindow::toggleTimer);
    showScene();
    m_cursorRest->start();
}

void PresentationWindow::setTheme(scenes::SceneTheme theme)
{
    m_theme = theme;
    m_view->setTheme(theme);
}

void PresentationWindow::toggleHelp()
{
    m_isShowingHelp = !m_isShowingHelp;
    showScene();
}

void PresentationWindow::toggleTimer()
{
    m_showsTime = !m_showsTime;
    m_showsTime ? m_second->start() : m_second->stop();
    updateCorner();
    announce(*this, m_showsTime ? tr("Time shown: %1").arg(timeText(m_show.elapsed()))
                                : tr("Time hidden"));
}

void PresentationWindow::tellCurtain()
{
    if (m_toldCurtain == m_show.curtain()) {
        return;
    }
    m_toldCurtain = m_show.curtain();
    announce(*this, m_toldCurtain == SceneShow::Curtain::Black ? tr("The room sees a black screen")
                    : m_toldCurtain == SceneShow::Curtain::White
                        ? tr("The room sees a white screen")
                        : m_view->accessibleName());
}

void PresentationWindow::showScene()
{
    if (m_show.document() == nullptr) {
        return;
    }
    if (m_isShowingHelp) {
        scenes::SceneFrame frame = m_show.frame();
        frame.number.clear();
        m_view->showScene(PresentKeys::help(), frame, 1);
    } else {
        m_view->showScene(m_show.scene(), m_show.frame(), m_show.step());
        if (m_show.curtain() != SceneShow::Curtain::Open) {
            m_view->showNothing(m_show.curtain() == SceneShow::Curtain::Black ? Qt::black
                                                                              : Qt::white);
        }
    }
    updateCorner();
    tellCurtain();
}

void PresentationWindow::updateCorner()
{
    QStringList parts;
    if (!m_show.typed().isEmpty()) {
        parts << tr("To scene %1: Enter").arg(m_show.typed());
    }
    if (m_showsTime) {
        parts << timeText(m_show.elapsed());
    }
    m_view->setCorner(parts.join(QStringLiteral("   ")));
}

void PresentationWindow::wakeCursor()
{
    unsetCursor();
    m_cursorRest->start();
}

bool PresentationWindow::event(QEvent *event)
{
    if (event->type() == QEvent::TouchBegin) {
        event->accept(); // else there is no end of it, and a click instead
        return true;
    }
    if (event->type() == QEvent::TouchEnd) {
        auto *touch = static_cast<QTouchEvent *>(event);
        if (touch->pointCount() == 1) {
            const QEventPoint &point = touch->point(0);
            const double moved = point.position().x() - point.pressPosition().x();
            if (std::abs(moved) > 0.08 * width()) {
                moved < 0 ? m_show.next() : m_show.back(); // as a page is turned
            } else {
                m_keys.tap(point.position().x() / std::max(1, width()));
            }
        }
        return true;
    }
    return QWidget::event(event);
}

void PresentationWindow::keyPressEvent(QKeyEvent *event)
{
    if (m_isShowingHelp && event->key() == Qt::Key_Escape) {
        toggleHelp();
        return;
    }
    if (!m_keys.press(*event)) {
        QWidget::keyPressEvent(event);
    }
}

void PresentationWindow::mousePressEvent(QMouseEvent *event)
{
    wakeCursor();
    if (!m_keys.click(*event)) {
        QWidget::mousePressEvent(event);
    }
}

void PresentationWindow::mouseMoveEvent(QMouseEvent *)
{
    wakeCursor();
}

void PresentationWindow::wheelEvent(QWheelEvent *event)
{
    m_keys.turn(*event);
    event->accept();
}

void PresentationWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->setGeometry(rect());
}

void PresentationWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace steelyard
