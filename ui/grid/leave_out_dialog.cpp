// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/leave_out_dialog.h"

#include "session/decision_document.h"
#include "session/own_table.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/text_label.h"
#include "wording/wording.h"

#include <QDialogButtonBox>
#include <QPointer>
#include <QVBoxLayout>

namespace steelyard {

using decision::LeftOut;
using decision::OwnPart;

namespace {

QString nameOf(const DecisionDocument &document, OwnPart part, const std::string &id)
{
    const Wording words = document.wording();
    return part == OwnPart::Option ? words.alternative(id) : words.criterion(id);
}

int countOf(const decision::OwnContent &own)
{
    return int(own.leftOutOptions.size() + own.leftOutCriteria.size());
}

} // namespace

LeaveOutDialog::LeaveOutDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_reason(new FieldEdit(decision::TextField::ShortText, tr("Reason"), this))
{
    setWindowTitle(tr("Leave out %1").arg(name));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *leave = buttons->addButton(tr("Leave out"), QDialogButtonBox::AcceptRole);
    leave->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto check = [this, leave] {
        const bool hasReason = !reason().isEmpty();
        leave->setEnabled(hasReason);
        leave->setToolTip(hasReason ? QString() : tr("A reason is needed."));
    };
    connect(m_reason, &QLineEdit::textChanged, this, check);
    check();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(scaled(8));
    layout->addWidget(textLabel(tr("It counts for nothing until you bring it back, and the record "
                                   "says why. What was found out about it stays."),
                                "secondary", this));
    layout->addWidget(textLabel(tr("Reason"), "label", this));
    layout->addWidget(m_reason);
    layout->addWidget(m_reason->makeNotice(this));
    layout->addWidget(buttons);
    setMinimumWidth(scaled(440));
    orderTabs(this);
}

QString LeaveOutDialog::reason() const
{
    return m_reason->text().trimmed();
}

bool LeaveOutDialog::ask(DecisionDocument &document, OwnPart part, const std::string &id,
                         QWidget *parent)
{
    const auto &own = document.decision().own;
    const bool isOwn = part == OwnPart::Option ? own.option(id) != nullptr
                                               : std::as_const(own).criterion(id) != nullptr;
    // Of two options one has to stay.
    const bool isLast = part == OwnPart::Option && document.decision().alternatives.size() < 2;
    if (id.empty() || isOwn || isLast) {
        return false;
    }
    LeaveOutDialog dialog(nameOf(document, part, id), parent);
    const QPointer<DecisionDocument> alive(&document);
    if (dialog.exec() != QDialog::Accepted || !alive) {
        return false;
    }
    OwnTable(document).leaveOut(part, id, dialog.reason());
    return true;
}

LeftOutDialog::LeftOutDialog(DecisionDocument &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
{
    setWindowTitle(tr("Left out by you"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buttons);
    setMinimumWidth(scaled(480));
    present();
    connect(&m_document, &DecisionDocument::scoresChanged, this, &LeftOutDialog::present);
    connect(&m_document, &QObject::destroyed, this, &QDialog::reject);
}

void LeftOutDialog::present()
{
    if (m_list != nullptr) {
        m_list->hide();
        m_list->deleteLater(); // its button was just pressed
    }
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    const auto addAll = [&](OwnPart part, const std::vector<LeftOut> &leftOut) {
        for (const LeftOut &entry : leftOut) {
            const QString name = nameOf(m_document, part, entry.id);
            auto *words = new QVBoxLayout;
            words->addWidget(textLabel(name, "strong", m_list));
            words->addWidget(textLabel(QString::fromStdString(entry.reason), "small", m_list));
            auto *back = new QPushButton(tr("Bring back"), m_list);
            back->setAccessibleName(tr("Bring back %1").arg(name));
            const std::string id = entry.id;
            connect(back, &QPushButton::clicked, this,
                    [this, part, id] { OwnTable(m_document).bringBack(part, id); });
            auto *row = new QHBoxLayout;
            row->addLayout(words, 1);
            row->addWidget(back, 0, Qt::AlignTop);
            column->addLayout(row);
        }
    };
    const decision::OwnContent &own = m_document.decision().own;
    addAll(OwnPart::Option, own.leftOutOptions);
    addAll(OwnPart::Criterion, own.leftOutCriteria);
    if (countOf(own) == 0) {
        column->addWidget(textLabel(tr("Nothing is left out."), "secondary", m_list));
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_list);
    m_list->show();
    orderTabs(this);
}

LeftOutButton::LeftOutButton(QWidget *parent)
    : QPushButton(parent)
{
    hide();
}

void LeftOutButton::show(DecisionDocument *document)
{
    disconnect(this, &QPushButton::clicked, nullptr, nullptr);
    const int count = document == nullptr ? 0 : countOf(document->decision().own);
    setVisible(count > 0);
    setText(tr("%n left out by you", nullptr, count));
    setToolTip(tr("The list, with reasons, to bring them back"));
    if (document != nullptr) {
        connect(this, &QPushButton::clicked, this,
                [this, document] { LeftOutDialog(*document, window()).exec(); });
    }
}

} // namespace steelyard
