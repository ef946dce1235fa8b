// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/recent_list.h"

#include "session/recent_decisions.h"
#include "ui/widgets/content_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/text_label.h"
#include "wording/dates.h"
#include "wording/names.h"
#include "wording/record_wording.h"

#include <QDate>
#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

namespace steelyard {

namespace {

QLabel *plainLine(const QString &text, const char *role, QWidget *parent)
{
    QLabel *label = textLabel(text, role, parent);
    label->setWordWrap(false);
    return label;
}

} // namespace

RecentList::RecentList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void RecentList::setModel(RecentDecisions *model)
{
    m_model = model;
    connect(model, &QAbstractItemModel::modelReset, this, &RecentList::rebuild);
    connect(model, &QAbstractItemModel::dataChanged, this, &RecentList::rebuild);
    rebuild();
}

void RecentList::rebuild()
{
    // The row that was pressed may still be on the call stack.
    const auto earlier = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *widget : earlier) {
        m_column->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    if (m_model->rowCount() == 0) {
        m_column->addWidget(
            textLabel(tr("Decisions you open or save appear here."), "small", this));
        return;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        auto *line = new QFrame(this);
        setRole(line, "separator");
        line->setFixedHeight(1);
        m_column->addWidget(line);
        m_column->addWidget(makeRow(row));
    }
}

QWidget *RecentList::makeRow(int row)
{
    const QModelIndex index = m_model->index(row);
    const QString file = index.data(RecentDecisions::FileRole).toString();
    const bool missing = index.data(RecentDecisions::MissingRole).toBool();
    const QDateTime modified = index.data(RecentDecisions::ModifiedRole).toDateTime();
    const bool today = modified.date() == QDate::currentDate();
    const QString date =
        today
            ? tr("today %1", "time").arg(QLocale().toString(modified.time(), QLocale::ShortFormat))
            : QLocale().toString(modified.date(), tr("d MMM yyyy", "format of a date"));

    auto *button = new ContentButton(this);
    setRole(button, "row");
    button->setEnabled(!missing);
    button->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    button->setToolTip(index.data(Qt::ToolTipRole).toString());
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(button, &QPushButton::clicked, this, [this, file] { Q_EMIT fileChosen(file); });

    auto *title = textLabel(index.data(RecentDecisions::TitleRole).toString(), "strong", button);
    auto *when = textLabel(missing ? tr("not found") : date, "caption", button);
    when->setWordWrap(false);
    auto *where = textLabel(QFileInfo(file).fileName(), "caption", button);
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(12));
    head->addWidget(title, 1);
    head->addWidget(when, 0, Qt::AlignBaseline);
    auto *column = new QVBoxLayout(button);
    column->setContentsMargins(scaled(8), scaled(12), scaled(8), scaled(12));
    column->setSpacing(scaled(2));
    column->addLayout(head);
    column->addWidget(where);
    const QStringList standing = addStanding(index, button, column);
    button->setAccessibleDescription(standing.join(tr(", ", "between facts about a decision")));
    return button;
}

// The verdict, what was decided and when it is to be reviewed, as far as they are known.
QStringList RecentList::addStanding(const QModelIndex &index, QWidget *row, QVBoxLayout *column)
{
    QStringList said;
    const QVariant state = index.data(RecentDecisions::StateRole);
    auto *line = new FlowLayout(scaled(8), scaled(2));
    if (state.isValid()) {
        auto *badge = new StateBadge(row);
        badge->setCompact(true);
        const auto known = static_cast<decision::State>(state.toInt());
        badge->setState(known, Names::state(known));
        line->addWidget(badge);
        said << Names::state(known);
        const QString leader = index.data(RecentDecisions::LeaderRole).toString();
        const bool isLed = known == decision::State::Clear || known == decision::State::Leaning;
        if (isLed && !leader.isEmpty()) {
            line->addWidget(plainLine(leader, "captionStrong", row));
            said << leader;
        }
    }
    const QVariant status = index.data(RecentDecisions::StatusRole);
    if (status.isValid()) {
        said << RecordWording::status(static_cast<decision::Status>(status.toInt()));
        line->addWidget(plainLine(said.last(), "caption", row));
    }
    const QString review = index.data(RecentDecisions::ReviewRole).toString();
    const QDate day = QDate::fromString(review, Qt::ISODate);
    if (day.isValid()) {
        const bool isDue = day < QDate::currentDate() &&
                           status.toInt() != static_cast<int>(decision::Status::Superseded);
        const QString date = Dates().date(review.toStdString());
        said << (isDue ? tr("review was due %1", "a date").arg(date)
                       : tr("review on %1", "a date").arg(date));
        line->addWidget(plainLine(said.last(), isDue ? "warning" : "caption", row));
    }
    if (said.isEmpty()) {
        delete line;
    } else {
        column->addLayout(line);
    }
    return said;
}

} // namespace steelyard
