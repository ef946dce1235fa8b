// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/record_dialog.h"

#include "ui/present/choice_boxes.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/text_label.h"
#include "wording/dates.h"
#include "wording/to_qstring.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <tuple>

namespace steelyard {

namespace {

constexpr int kDue = 2; // a column of the actions
constexpr int kWhoWidth = 180;
constexpr int kDueWidth = 130;
constexpr int kRowHeight = 38; // room for a field in it

// Rows with something in them, and one that is empty to write in.
void addRecordRow(QTableWidget &table, const QStringList &cells)
{
    const int row = table.rowCount();
    table.insertRow(row);
    for (int column = 0; column < table.columnCount(); ++column) {
        table.setItem(row, column, new QTableWidgetItem(cells.value(column)));
    }
}

std::string recordCell(const QTableWidget &table, int row, int column)
{
    const QTableWidgetItem *item = table.item(row, column);
    return item == nullptr ? std::string() : item->text().trimmed().toStdString();
}

} // namespace

RecordDialog::RecordDialog(DecisionDocument &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_chosen(optionBox(document, tr("What is decided"), this))
    , m_reason(new FieldEdit(decision::TextField::Reason, tr("Why"), this))
    , m_dissent(makeTable({tr("Who"), tr("What they say")}, tr("Who sees it otherwise")))
    , m_actions(makeTable({tr("What"), tr("Who"), tr("Until")}, tr("What is next")))
    , m_problem(textLabel({}, "problem", this))
{
    setWindowTitle(tr("Record the decision"));
    const decision::DecisionRecord &record = document.decision().record;
    m_chosen->insertItem(0, tr("Nothing yet"), QString());
    m_chosen->setCurrentIndex(std::max(0, m_chosen->findData(toQString(record.chosen))));
    m_reason->showText(toQString(record.reason));
    for (const decision::Dissent &dissent : record.dissent) {
        addRecordRow(*m_dissent, {toQString(dissent.who), toQString(dissent.text)});
    }
    for (const decision::Action &action : record.actions) {
        addRecordRow(*m_actions,
                     {toQString(action.text), toQString(action.owner), toQString(action.due)});
    }
    std::ignore = readDates(); // those of a record are dates
    for (QTableWidget *table : {m_dissent, m_actions}) {
        addRecordRow(*table, {});
        connect(table, &QTableWidget::cellChanged, this, [table](int row) {
            if (row + 1 == table->rowCount() && !table->item(row, 0)->text().isEmpty()) {
                addRecordRow(*table, {});
            }
        });
    }
    m_dissent->setColumnWidth(0, scaled(kWhoWidth));
    m_dissent->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_actions->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_actions->setColumnWidth(1, scaled(kWhoWidth));
    m_actions->setColumnWidth(kDue, scaled(kDueWidth));
    auto *form = new QFormLayout;
    form->addRow(tr("Decided"), m_chosen);
    form->addRow(tr("Why"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(textLabel(tr("Who sees it otherwise"), "label", this));
    column->addWidget(m_dissent, 1);
    column->addWidget(textLabel(tr("What is next"), "label", this));
    column->addWidget(m_actions, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    m_problem->hide();
    connect(m_actions, &QTableWidget::cellChanged, this, [this, buttons] {
        const QString problem = readDates();
        m_problem->setText(breakable(problem));
        m_problem->setVisible(!problem.isEmpty());
        buttons->button(QDialogButtonBox::Save)->setEnabled(problem.isEmpty());
    });
    resize(scaled(680), scaled(560));
    orderTabs(this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_document.setRecord(this->record(), tr("Record in the meeting"));
        accept();
    });
}

QTableWidget *RecordDialog::makeTable(const QStringList &heads, const QString &name)
{
    auto *table = new QTableWidget(0, static_cast<int>(heads.size()), this);
    table->setHorizontalHeaderLabels(heads);
    table->setAccessibleName(name);
    table->horizontalHeader()->setAccessibleName(name);
    table->verticalHeader()->setAccessibleName(name);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(scaled(kRowHeight));
    table->setWordWrap(false);
    table->setTabKeyNavigation(false); // Tab leaves it; arrows walk its cells
    table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    return table;
}

// Writes what is a date as dates are written; what is wrong with the first that is none.
QString RecordDialog::readDates()
{
    const QSignalBlocker quiet(m_actions);
    for (int row = 0; row < m_actions->rowCount(); ++row) {
        QTableWidgetItem *item = m_actions->item(row, kDue);
        const QString text = item == nullptr ? QString() : item->text().trimmed();
        if (text.isEmpty()) {
            continue;
        }
        const std::string iso = due(row);
        if (iso.empty()) {
            return DateField::problem(text);
        }
        item->setData(Qt::UserRole, toQString(iso));
        item->setText(Dates(locale()).date(iso));
    }
    return {};
}

// ISO 8601; empty: none, or none that can be read.
std::string RecordDialog::due(int row) const
{
    const QTableWidgetItem *item = m_actions->item(row, kDue);
    if (item == nullptr) {
        return {};
    }
    const std::string known = item->data(Qt::UserRole).toString().toStdString();
    const bool isShown = !known.empty() && item->text() == Dates(locale()).date(known);
    return isShown ? known : DateField::isoDate(item->text(), locale());
}

decision::DecisionRecord RecordDialog::record() const
{
    decision::DecisionRecord record = m_document.decision().record;
    if (const std::string chosen = chosenId(*m_chosen); chosen != record.chosen) {
        decision::choose(record, chosen);
        if (record.decidedOn.empty() && !chosen.empty()) {
            record.decidedOn = QDate::currentDate().toString(Qt::ISODate).toStdString();
        }
    }
    // A reason with lines stays as it is, unless it is changed here.
    if (m_reason->text() != toQString(record.reason).simplified()) {
        record.reason = m_reason->text().toStdString();
    }
    record.dissent.clear();
    for (int row = 0; row < m_dissent->rowCount(); ++row) {
        if (const std::string text = recordCell(*m_dissent, row, 1); !text.empty()) {
            record.dissent.push_back({recordCell(*m_dissent, row, 0), text});
        }
    }
    std::vector<decision::Action> actions;
    for (int row = 0; row < m_actions->rowCount(); ++row) {
        if (const std::string text = recordCell(*m_actions, row, 0); !text.empty()) {
            const auto before = static_cast<std::size_t>(row);
            const bool done = before < record.actions.size() && record.actions[before].done;
            actions.push_back({text, recordCell(*m_actions, row, 1), due(row), done});
        }
    }
    record.actions = std::move(actions);
    return record;
}

} // namespace steelyard
