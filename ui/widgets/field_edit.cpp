// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_edit.h"

#include "ui/theme/accessible_roles.h"
#include "ui/widgets/text_notice.h"
#include "wording/text_notes.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QStyleOptionFrame>
#include <QTimer>
#include <QToolTip>
#include <QValidator>

#include <algorithm>
#include <utility>

namespace steelyard {

// Sees every text before the field shows it, wherever it comes from.
class FieldEdit::Cleaner : public QValidator
{
public:
    explicit Cleaner(FieldEdit *edit)
        : QValidator(edit)
        , m_edit(edit)
    {
    }

    State validate(QString &input, int &position) const override
    {
        const auto cleaned = [this](const QString &text) {
            return decision::cleanText(m_edit->m_field, text.toStdString());
        };
        const decision::CleanText clean = cleaned(input);
        const QString text = QString::fromStdString(clean.text);
        if (text != input) {
            m_edit->m_cleaning = textNote(m_edit->m_field, clean.faults);
            position =
                static_cast<int>(QString::fromStdString(cleaned(input.left(position)).text).size());
            position = std::min(position, static_cast<int>(text.size()));
            input = text;
        }
        return Acceptable;
    }

private:
    FieldEdit *m_edit;
};

FieldEdit::FieldEdit(decision::TextField field, const QString &accessibleName, QWidget *parent)
    : QLineEdit(parent)
    , m_field(field)
{
    setAccessibleName(accessibleName);
    setValidator(new Cleaner(this));
    connect(this, &QLineEdit::textEdited, this, &FieldEdit::tellCleaning);
}

void FieldEdit::showText(const QString &text)
{
    if (text == this->text()) {
        return;
    }
    const QSignalBlocker quiet(this);
    const int position = cursorPosition();
    setText(text);
    setCursorPosition(hasFocus() ? std::min(position, static_cast<int>(text.size())) : 0);
}

QLabel *FieldEdit::makeNotice(QWidget *parent)
{
    return textNotice(this, &FieldEdit::noticeChanged, parent);
}

void FieldEdit::setNotice(const QString &notice)
{
    if (m_notice != notice) {
        m_description = m_notice.isEmpty() ? accessibleDescription() : m_description;
        m_notice = notice;
        setAccessibleDescription(notice.isEmpty() ? m_description : notice);
        Q_EMIT noticeChanged(notice);
        // After whatever has the focus next, which would be said over it.
        QTimer::singleShot(0, this, [this] {
            if (isVisible()) {
                announce(*this, m_notice);
            }
        });
    }
}

// After an edit that needed none the notice goes.
void FieldEdit::tellCleaning()
{
    setNotice(std::exchange(m_cleaning, QString()));
}

bool FieldEdit::isCut() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).width();
    return fontMetrics().horizontalAdvance(text()) > room;
}

bool FieldEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("<span>%1</span>").arg(text().toHtmlEscaped()), this);
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // the window's actions take it
            return true;
        }
    }
    return QLineEdit::event(event);
}

} // namespace steelyard
