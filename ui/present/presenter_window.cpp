// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/presenter_window.h"
#include "ui/present/choice_boxes.h"

#include "ui/present/presentation_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"
#include "wording/to_qstring.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTime>
#include <QTimer>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace steelyard {

PresenterWindow::PresenterWindow(SceneShow &show, PresentKeys &keys, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_show(show)
    , m_keys(keys)
    , m_title(textLabel({}, "strong", this))
    , m_clock(textLabel({}, "number", this))
    , m_now(textLabel({}, "label", this))
    , m_place(textLabel({}, "small", this))
    , m_next(textLabel({}, "label", this))
    , m_elapsed(textLabel({}, "startTitle", this))
    , m_trying(textLabel({}, "warning", this))
    , m_current(new SceneView(this))
    , m_following(new SceneView(this))
    , m_list(new QListWidget(this))
    , m_notes(new QPlainTextEdit(this))
    , m_progress(new QProgressBar(this))
    , m_minutes(new QSpinBox(this))
    , m_pause(new QPushButton(tr("Pause"), this))
    , m_second(new QTimer(this))
{
    setWindowTitle(tr("Presenter's view"));
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(24));
    row->addWidget(makeStage(), 2);
    row->addWidget(makeSide(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(16));
    column->setSpacing(scaled(12));
    column->addWidget(makeTop());
    column->addLayout(row, 1);
    column->addWidget(makeCommands());

    connect(&m_show, &SceneShow::sceneChanged, this, &PresenterWindow::showScene);
    connect(&m_show, &SceneShow::deckChanged, this, &PresenterWindow::showList);
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &PresenterWindow::showTime);
    m_second->start();
    showList();
    showScene();
    showTime();
}

QWidget *PresenterWindow::makeTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_trying, 1);
    m_clock->setAccessibleName(tr("Time of day"));
    row->addWidget(m_clock);
    m_swap = new QPushButton(tr("Swap screens"), top);
    connect(m_swap, &QPushButton::clicked, &m_keys, &PresentKeys::swapRequested);
    row->addWidget(m_swap);
    auto *end = new QPushButton(tr("End"), top);
    connect(end, &QPushButton::clicked, &m_keys, &PresentKeys::leaveRequested);
    row->addWidget(end);
    return top;
}

QWidget *PresenterWindow::makeStage()
{
    auto *stage = new QWidget(this);
    auto *column = new QVBoxLayout(stage);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_now, 1);
    head->addWidget(m_place);
    column->addLayout(head);
    m_current->setMinimumSize(scaled(320), scaled(180));
    column->addWidget(m_current, 3);
    m_list->setAccessibleName(tr("Scenes"));
    m_list->setFlow(QListView::TopToBottom);
    m_list->setMinimumHeight(scaled(100));
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int scene) {
        if (!m_isFilling && scene >= 0) {
            m_show.goTo(scene);
        }
    });
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    return stage;
}

QWidget *PresenterWindow::makeSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto *time = new QHBoxLayout;
    m_elapsed->setAccessibleName(tr("Time since the first scene"));
    time->addWidget(m_elapsed, 1);
    m_minutes->setRange(0, decision::kMostMinutes);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setSpecialValueText(tr("no limit"));
    nameField(*m_minutes, tr("How long it is to take, in minutes"));
    connect(m_minutes, &QSpinBox::editingFinished, this, &PresenterWindow::keepMinutes);
    time->addWidget(m_minutes);
    m_pause->setCheckable(true);
    connect(m_pause, &QPushButton::toggled, this, [this](bool paused) {
        m_show.setPaused(paused);
        m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    });
    time->addWidget(m_pause);
    column->addLayout(time);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Part of the planned time"));
    column->addWidget(m_progress);
    column->addWidget(m_next);
    m_following->setMinimumSize(scaled(200), scaled(112));
    column->addWidget(m_following, 1);
    auto *head = new QHBoxLayout;
    auto *name = textLabel(tr("Notes"), "label", side);
    head->addWidget(name, 1);
    for (const int by : {-1, 1}) {
        auto *size = new QPushButton(by < 0 ? tr("A−") : tr("A+"), side);
        size->setAccessibleName(by < 0 ? tr("Smaller notes") : tr("Larger notes"));
        connect(size, &QPushButton::clicked, this, [this, by] { resizeNotes(by); });
        head->addWidget(size);
    }
    column->addLayout(head);
    m_notes->setAccessibleName(tr("Notes on this scene"));
    m_notes->setTabChangesFocus(true);
    m_notes->installEventFilter(this);
    connect(m_notes, &QPlainTextEdit::textChanged, this,
            [this] { m_notesChanged = m_notesChanged || !m_isFilling; });
    column->addWidget(m_notes, 2);
    return side;
}

QWidget *PresenterWindow::makeCommands()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, void (PresentKeys::*signal)()) {
        auto *button = new QPushButton(text, bar);
        connect(button, &QPushButton::clicked, &m_keys, signal);
        row->addWidget(button);
    };
    add(tr("What if, live"), &PresentKeys::liveRequested);
    add(tr("Objection"), &PresentKeys::objectionRequested);
    add(tr("Expectations"), &PresentKeys::expectationRequested);
    add(tr("Record decision"), &PresentKeys::recordRequested);
    auto *arrange = new QPushButton(tr("Arrange scenes"), bar);
    connect(arrange, &QPushButton::clicked, this, &PresenterWindow::arrangeRequested);
    row->addWidget(arrange);
    row->addStretch(1);
    row->addWidget(textLabel(tr("Notes never show on the shared screen. Keys: ?"), "hint", bar), 2);
    return bar;
}

void PresenterWindow::setPublicSize(QSizeF size)
{
    m_current->setSceneSize(size);
    m_following->setSceneSize(size);
}

void PresenterWindow::setTheme(scenes::SceneTheme theme)
{
    m_current->setTheme(theme);
    m_following->setTheme(theme);
}

void PresenterWindow::setSwapPossible(bool possible)
{
    m_swap->setEnabled(possible);
    m_swap->setToolTip(possible ? QString() : tr("There is only one screen."));
}

bool PresenterWindow::isSwapPossible() const
{
    return m_swap->isEnabled();
}

QString PresenterWindow::notes() const
{
    return m_notes->toPlainText();
}

void PresenterWindow::showScene()
{
    if (m_show.document() == nullptr) {
        return;
    }
    if (m_show.scene().id != m_notesOf) {
        keepNotes(); // makes the scenes anew: not to be done with one of them in hand
    }
    const scenes::Scene &scene = m_show.scene();
    m_title->setText(tr("Presenting: %1").arg(toQString(m_show.document()->decision().title)));
    m_now->setText(tr("Now: %1", "title of a scene").arg(scene.title));
    m_place->setText(scene.steps() > 1
                         ? tr("%1, step %2 of %3", "8 of 10, step 2 of 4")
                               .arg(m_show.frame().number, QLocale().toString(m_show.step()),
                                    QLocale().toString(scene.steps()))
                         : m_show.frame().number);
    const scenes::SceneFrame frame = m_show.frame();
    m_trying->setText(frame.banner);
    m_current->showScene(scene, frame, m_show.step());
    if (m_show.curtain() != SceneShow::Curtain::Open) {
        m_current->setCorner(m_show.curtain() == SceneShow::Curtain::Black
                                 ? tr("The room sees a black screen")
                                 : tr("The room sees a white screen"));
    } else {
        m_current->setCorner(
            m_show.typed().isEmpty() ? QString() : tr("To scene %1: Enter").arg(m_show.typed()));
    }
    const scenes::Scene *next = m_show.following();
    m_next->setText(next != nullptr ? tr("Next: %1", "title of a scene").arg(next->title)
                                    : tr("This is the last scene."));
    m_following->setVisible(next != nullptr);
    if (next != nullptr) {
        m_following->showScene(*next, m_show.followingFrame(), next->steps());
    }
    m_isFilling = true;
    m_list->setCurrentRow(m_show.index());
    const QString notes = scene.notes.join(u'\n');
    if (scene.id != m_notesOf || (!m_notesChanged && notes != m_notes->toPlainText())) {
        m_notes->setPlainText(notes);
        m_notesOf = scene.id;
        m_notesChanged = false;
    }
    m_notes->setEnabled(!m_show.isShowingSources());
    m_isFilling = false;
}

void PresenterWindow::showList()
{
    m_isFilling = true;
    QStringList names;
    for (std::size_t i = 0; i < m_show.deck().size(); ++i) {
        names << tr("%1  %2", "number and title of a scene")
                     .arg(QLocale().toString(static_cast<int>(i) + 1), m_show.deck()[i].title);
    }
    m_list->clear();
    m_list->addItems(names);
    m_list->setCurrentRow(m_show.index());
    if (m_show.document() != nullptr) {
        m_minutes->setValue(m_show.document()->decision().meeting.minutes);
    }
    m_isFilling = false;
}

void PresenterWindow::showTime()
{
    m_clock->setText(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat));
    const qint64 elapsed = m_show.elapsed();
    const int minutes = m_minutes->value();
    m_elapsed->setText(minutes == 0
                           ? timeText(elapsed)
                           : tr("%1 of %2", "time gone, time planned")
                                 .arg(timeText(elapsed), timeText(qint64(minutes) * 60 * 1000)));
    m_progress->setVisible(minutes > 0);
    m_progress->setRange(0, minutes * 60);
    m_progress->setValue(static_cast<int>(std::min<qint64>(elapsed / 1000, qint64{minutes} * 60)));
}

// With the scene that is left, so that typing makes one step to undo.
void PresenterWindow::keepNotes()
{
    if (!m_notesChanged || m_notesOf.isEmpty() || m_show.document() == nullptr) {
        return;
    }
    m_notesChanged = false;
    decision::Decision after = m_show.document()->decision();
    after.meeting.notes[m_notesOf.toStdString()] = m_notes->toPlainText().toStdString();
    m_show.document()->setDecision(std::move(after), tr("Notes for a scene"));
}

void PresenterWindow::keepMinutes()
{
    if (m_show.document() != nullptr) {
        decision::Decision after = m_show.document()->decision();
        after.meeting.minutes = m_minutes->value();
        m_show.document()->setDecision(std::move(after), tr("Time for the presentation"), {},
                                       QStringLiteral("meeting-minutes"));
    }
    showTime();
}

void PresenterWindow::resizeNotes(int by)
{
    by < 0 ? m_notes->zoomOut(2) : m_notes->zoomIn(2);
}

void PresenterWindow::keyPressEvent(QKeyEvent *event)
{
    if (!m_keys.press(*event)) {
        QWidget::keyPressEvent(event);
    }
}

void PresenterWindow::wheelEvent(QWheelEvent *event)
{
    event->accept(); // over controls that do not scroll it must change nothing
}

// Keys of a remote go on to the scenes from the list; in the notes only those that type nothing.
bool PresenterWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && watched == m_notes) {
        keepNotes();
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool turnsPage = key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp;
        const bool moves = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (watched == m_notes && key->key() == Qt::Key_Escape) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (turnsPage || (watched == m_list && !moves && key->key() != Qt::Key_Tab)) {
            return m_keys.press(*key);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PresenterWindow::closeEvent(QCloseEvent *event)
{
    keepNotes();
    event->accept();
    Q_EMIT closed();
}

} // namespace steelyard
