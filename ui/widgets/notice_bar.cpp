// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice_bar.h"

#include "ui/theme/accessible_roles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/problem_text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace steelyard {

namespace {

constexpr std::size_t kMostProblems = 4;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_frame(new QFrame(this))
    , m_icon(new IconLabel(m_frame))
    , m_text(new QLabel(m_frame))
    , m_action(new QPushButton(m_frame))
{
    // A file's text is data, and long lines of it have no blanks to break at.
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    m_action->setProperty("compact", true);
    connect(m_action, &QPushButton::clicked, this, [this] { m_act(); });

    auto *close = new QToolButton(m_frame);
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto *row = new QHBoxLayout(m_frame);
    row->setContentsMargins(scaled(16), scaled(8), scaled(8), scaled(8));
    row->setSpacing(scaled(12));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(close);
    auto *room = new QVBoxLayout(this);
    room->setContentsMargins(0, 0, 0, 0);
    room->addWidget(m_frame);
    hide();
}

void NoticeBar::showProblems(const std::vector<knowledge::Diagnostic> &problems)
{
    auto sorted = problems;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto &left, const auto &right) { return left.level < right.level; });
    QStringList lines;
    for (const auto &problem : sorted) {
        if (lines.size() == kMostProblems) {
            const int more = static_cast<int>(sorted.size() - kMostProblems);
            lines << tr("and %n more; the command “steelyard check” lists all", nullptr, more);
            break;
        }
        // The name is enough here: the user has just chosen the file.
        knowledge::Diagnostic shown = problem;
        shown.file = QFileInfo(QString::fromStdString(problem.file)).fileName().toStdString();
        lines << problemText(shown);
    }
    m_action->hide();
    m_isDone = false;
    const bool error = knowledge::hasErrors(problems);
    m_icon->setIcon(QStringLiteral("warning"),
                    error ? drawing::Token::Bad : drawing::Token::Warning);
    show(error ? "problemBanner" : "banner", lines.join(QLatin1Char('\n')));
}

void NoticeBar::showRefused(const QString &why)
{
    m_action->hide();
    m_isDone = false;
    m_icon->setIcon(QStringLiteral("warning"), drawing::Token::Warning);
    show("banner", why);
}

void NoticeBar::showDone(const QString &text, const QString &actionText,
                         std::function<void()> action)
{
    m_act = std::move(action);
    m_isDone = true;
    m_action->setText(actionText);
    m_action->setVisible(m_act != nullptr);
    m_icon->setIcon(QStringLiteral("check"), drawing::Token::Accent);
    show("popup", text);
}

void NoticeBar::hideDone()
{
    if (m_isDone) {
        hide();
    }
}

void NoticeBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (isHidden() && holdsFocus(*this)) {
        Q_EMIT left();
    }
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::show(const char *role, const QString &text)
{
    setRole(m_frame, role);
    m_text->setText(text);
    setAccessibleName(text);
    QWidget::show();
    announce(*this, text);
}

} // namespace steelyard
