// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "session/decision_document.h"
#include "ui/shell/decision_files.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/icon.h"
#include "wording/dates.h"
#include "wording/wording.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace steelyard {

namespace {

constexpr int kLeastSubject = 160; // pixels at the usual size of text; with less it says nothing

} // namespace

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_titleEdit(new FieldEdit(decision::TextField::Title, tr("Name of the decision"), this))
    , m_subject(new ElidedLabel(this))
    , m_savedIcon(new IconLabel(this))
    , m_fileState(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setRole(this, "topBar");
    setRole(m_titleEdit, "title");
    setRole(m_subject, "small");
    setRole(m_fileState, "small");
    m_titleEdit->setMinimumWidth(scaled(96));
    m_titleEdit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_titleEdit->setAccessibleDescription(tr("Enter or F2 edits it"));
    m_titleEdit->setPlaceholderText(tr("Name this decision"));
    m_titleEdit->setReadOnly(true); // whoever only passes by with F6 or Tab changes nothing
    m_titleEdit->installEventFilter(this);
    connect(m_titleEdit, &QLineEdit::textChanged, this, &TopBar::fitTitle);
    connect(m_titleEdit, &FieldEdit::noticeChanged, this, &TopBar::showSubject);
    connect(m_titleEdit, &QLineEdit::editingFinished, this, &TopBar::finishTitle);
    connect(m_titleEdit, &QLineEdit::returnPressed, this, &TopBar::left);
    m_fileState->setTextFormat(Qt::PlainText);
    m_savedIcon->setIcon(QStringLiteral("check"), drawing::Token::TextSecondary);
    m_savedIcon->setPixels(16);

    m_buttons->setSpacing(scaled(4));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(24), scaled(7), scaled(16), scaled(8));
    row->setSpacing(scaled(8));
    row->addWidget(m_titleEdit, 1000); // up to its text's width, before anything else
    row->addWidget(m_subject, 1);
    row->addWidget(m_savedIcon);
    row->addWidget(m_fileState);
    row->addSpacing(scaled(16));
    row->addLayout(m_buttons);
}

void TopBar::setDocument(DecisionDocument *document)
{
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    m_document = document;
    if (document == nullptr) {
        return;
    }
    connect(document, &DecisionDocument::titleChanged, this, &TopBar::showTitle);
    connect(document, &DecisionDocument::modifiedChanged, this, &TopBar::showFileState);
    connect(document, &DecisionDocument::fileChanged, this, &TopBar::showFileState);
    showSubject({});
    showTitle();
    showFileState();
}

// Icons know the size of text only by what they are told.
void TopBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        for (auto *button : findChildren<QToolButton *>()) {
            button->setIconSize({scaled(20), scaled(20)});
        }
    }
}

void TopBar::addAction(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize({scaled(20), scaled(20)});
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_buttons->addWidget(button);
}

void TopBar::setMenu(QMenu *menu)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(QStringLiteral("menu")));
    button->setIconSize({scaled(20), scaled(20)});
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setShortcut(Qt::Key_F10);
    button->setAccessibleName(tr("Menu"));
    button->setToolTip(tr("Menu (%1)").arg(button->shortcut().toString(QKeySequence::NativeText)));
    button->setMenu(menu);
    m_buttons->addWidget(button);
}

void TopBar::editTitle()
{
    m_titleEdit->setReadOnly(false);
    m_titleEdit->setFocus(Qt::ShortcutFocusReason);
    m_titleEdit->selectAll();
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_titleEdit) {
        return QFrame::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::KeyPress:
        return titleKey(static_cast<QKeyEvent *>(event)->key());
    case QEvent::FocusIn: // Qt selects all, as if it were about to be typed over
        QMetaObject::invokeMethod(
            m_titleEdit,
            [this] {
                if (m_titleEdit->isReadOnly()) {
                    m_titleEdit->deselect();
                }
            },
            Qt::QueuedConnection);
        break;
    case QEvent::MouseButtonPress:
        m_titleEdit->setReadOnly(false);
        break;
    case QEvent::FocusOut: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            m_titleEdit->setReadOnly(true);
        }
        m_titleEdit->home(false); // what does not fit is cut off at the end, not at the start
        break;
    }
    case QEvent::Resize:
        if (m_titleEdit->isReadOnly()) { // while it is typed in, the cursor stays where it is
            m_titleEdit->home(false);
        }
        break;
    default:
        break;
    }
    return false;
}

bool TopBar::titleKey(int key)
{
    if (key == Qt::Key_Escape) {
        showTitle();
        Q_EMIT left();
        return true;
    }
    if (m_titleEdit->isReadOnly() && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        editTitle();
        return true;
    }
    return false;
}

void TopBar::fitTitle()
{
    // As wide as the name, so that what it is about stands right behind it.
    const bool isAsking = m_titleEdit->text().isEmpty();
    const int text = m_titleEdit->fontMetrics().horizontalAdvance(
        isAsking ? m_titleEdit->placeholderText() : m_titleEdit->text());
    const int width = std::clamp(text + scaled(28), scaled(120), scaled(420));
    m_titleEdit->setMaximumWidth(width);
    fitWidth();
    m_titleEdit->setToolTip(m_titleEdit->text());
}

// Where there is no room for all, the name comes first. What it is about is left out before its end
// is cut, and that it is saved is then told by the sign alone, on which it can be read.
void TopBar::fitWidth()
{
    const QMargins margins = layout()->contentsMargins();
    const int gaps = layout()->count() * scaled(8) + scaled(16);
    const int sign = m_savedIcon->isHidden() ? 0 : m_savedIcon->sizeHint().width();
    int room = width() - margins.left() - margins.right() - gaps - sign -
               m_buttons->sizeHint().width() - m_titleEdit->maximumWidth();
    const bool isProblem = m_subject->property("role").toString() == QLatin1String("problem");
    const bool showsState = m_savedIcon->isHidden() || room >= m_fileState->sizeHint().width();
    m_fileState->setVisible(showsState);
    m_savedIcon->setToolTip(showsState ? QString() : m_fileState->text());
    room -= showsState ? m_fileState->sizeHint().width() : 0;
    const int subject = m_subject->fontMetrics().horizontalAdvance(m_subject->text());
    m_subject->setVisible(isProblem || room >= std::min(subject, scaled(kLeastSubject)));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitWidth();
}

void TopBar::finishTitle()
{
    const QString title = m_titleEdit->text().trimmed();
    if (m_document && !title.isEmpty()) { // a decision keeps its name when none is given
        m_document->setTitle(title);
    }
    showTitle();
    showSubject({});
}

void TopBar::showSubject(const QString &notice)
{
    if (!m_document) {
        return;
    }
    const knowledge::KnowledgeBase &base = m_document->base();
    setRole(m_subject, notice.isEmpty() ? "small" : "problem");
    if (!notice.isEmpty()) {
        m_subject->setText(notice);
    } else if (base.reviewedOn.empty()) {
        m_subject->setText(m_document->hasKnowledge() ? QString::fromStdString(base.subject)
                                                      : tr("Your own decision"));
    } else {
        m_subject->setText(tr("%1, %2", "subject, date of its review")
                               .arg(QString::fromStdString(base.subject),
                                    m_document->wording().dates().date(base.reviewedOn)));
    }
    fitWidth();
}

void TopBar::showTitle()
{
    if (m_document) {
        QString title = QString::fromStdString(m_document->decision().title);
        const bool isUnnamed = title == DecisionFiles::unnamed();
        if (isUnnamed) { // the field asks for one
            title.clear();
        }
        setRole(m_titleEdit, isUnnamed ? "titleWanted" : "title");
        if (m_titleEdit->text() != title) {
            m_titleEdit->setText(title);
            m_titleEdit->setCursorPosition(0);
        }
        fitTitle();
    }
}

void TopBar::showFileState()
{
    const QString file = m_document->file();
    const bool saved = !file.isEmpty() && !m_document->isModified();
    m_savedIcon->setVisible(saved);
    if (file.isEmpty()) {
        m_fileState->setText(tr("Not saved yet"));
    } else if (!saved) {
        m_fileState->setText(tr("Unsaved changes"));
    } else {
        const QDateTime when = QFileInfo(file).lastModified();
        const bool today = when.date() == QDate::currentDate();
        m_fileState->setText(tr("Saved %1", "time or date")
                                 .arg(today
                                          ? QLocale().toString(when.time(), QLocale::ShortFormat)
                                          : m_document->wording().dates().date(
                                                when.date().toString(Qt::ISODate).toStdString())));
    }
    m_savedIcon->setAccessibleName(saved ? m_fileState->text() : QString());
    fitWidth();
}

} // namespace steelyard
