// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_dialog.h"

#include "sheets/audit_table.h"
#include "sheets/sheet_decision.h"
#include "ui/pages/import/audit_view.h"
#include "ui/pages/import/import_guesses.h"
#include "ui/pages/import/look_list.h"
#include "ui/pages/import/sheet_model.h"
#include "ui/pages/import/understood_panel.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace steelyard {

namespace {

QScrollArea *scrolled(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    scroll->setWidget(content);
    scroll->setMinimumWidth(content->minimumSizeHint().width() + scaled(24));
    return scroll;
}

} // namespace

ImportDialog::ImportDialog(tables::Sheet sheet, const QString &fileName, ReadAgain readAgain,
                           QWidget *parent)
    : QDialog(parent)
    , m_sheet(std::move(sheet))
    , m_fileName(fileName)
    , m_readAgain(std::move(readAgain))
    , m_model(new SheetModel(this))
    , m_views(new QStackedWidget)
    , m_guesses(new ImportGuesses)
    , m_table(new QTableView)
    , m_looks(new LookList)
    , m_understood(new UnderstoodPanel)
    , m_audit(new AuditView)
    , m_problem(textLabel({}, "problem", nullptr))
    , m_auditButton(new QPushButton)
    , m_make(new QPushButton(tr("&Make the decision")))
{
    setWindowTitle(tr("Bring your sheet"));
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(16));
    column->setSpacing(scaled(12));
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(12));
    auto *title = textLabel(tr("Bring your sheet"), "cardTitle", this);
    title->setWordWrap(false);
    head->addWidget(title);
    head->addWidget(textLabel(fileName, "small", this), 1);
    column->addLayout(head);
    m_views->addWidget(makeMapping());
    m_views->addWidget(m_audit);
    column->addWidget(m_views, 1);
    column->addWidget(m_problem);
    column->addLayout(makeFoot());
    const QSize room =
        parent != nullptr ? parent->window()->size() : QSize(scaled(1240), scaled(800));
    resize(room.boundedTo({scaled(1280), scaled(860)}) - QSize(scaled(40), scaled(60)));
    connectGuesses();
    connectUnderstood();
    m_model->setSheet(&m_sheet);
    update();
    m_make->setDefault(true);
    m_table->setFocus();
}

QWidget *ImportDialog::makeMapping()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("In the sheet"));
    m_table->horizontalHeader()->setAccessibleName(m_table->accessibleName());
    m_table->verticalHeader()->setAccessibleName(m_table->accessibleName());
    if (auto *corner = m_table->findChild<QAbstractButton *>()) { // selects all of it
        corner->setAccessibleName(m_table->accessibleName());
    }
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(32));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setMaximumSectionSize(scaled(240));
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(textLabel(tr("In the sheet"), "cardTitle", left));
    leftColumn->addWidget(m_table, 3);
    leftColumn->addWidget(scrolled(m_looks), 2);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(scaled(20));
    halves->addWidget(left, 1);
    m_understoodArea = scrolled(m_understood);
    halves->addWidget(m_understoodArea, 1);
    auto *mapping = new QWidget;
    auto *column = new QVBoxLayout(mapping);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    column->addWidget(m_guesses);
    column->addLayout(halves, 1);
    return mapping;
}

QLayout *ImportDialog::makeFoot()
{
    auto *cancel = new QPushButton(tr("&Cancel"));
    setRole(m_make, "primary");
    for (QPushButton *button : {m_auditButton, cancel}) {
        button->setAutoDefault(false);
    }
    auto *foot = new QHBoxLayout;
    foot->setSpacing(scaled(12));
    foot->addWidget(textLabel(tr("The sheet itself is not changed."), "hint", this), 1);
    foot->addWidget(m_auditButton);
    foot->addWidget(cancel);
    foot->addWidget(m_make);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_auditButton, &QPushButton::clicked, this,
            [this] { showAudit(m_views->currentWidget() != m_audit); });
    showAudit(false);
    return foot;
}

void ImportDialog::connectGuesses()
{
    connect(m_guesses, &ImportGuesses::separatorChosen, this, [this](char separator) {
        m_wishes.separator = separator;
        readAgain();
    });
    connect(m_guesses, &ImportGuesses::encodingChosen, this, [this](tables::Encoding encoding) {
        m_wishes.encoding = encoding;
        readAgain();
    });
    connect(m_guesses, &ImportGuesses::sheetChosen, this, [this](const QString &name) {
        m_wishes.sheet = name;
        readAgain();
    });
    connect(m_guesses, &ImportGuesses::decimalChosen, this, [this](tables::DecimalSign sign) {
        m_choices.decimal = sign;
        update();
    });
    connect(m_guesses, &ImportGuesses::headChosen, this, [this](sheets::Line line) {
        m_choices.head = line;
        update();
    });
    connect(m_guesses, &ImportGuesses::weightsChosen, this, [this](sheets::Line line) {
        m_choices.weights = line;
        update();
    });
}

void ImportDialog::connectUnderstood()
{
    connect(m_understood, &UnderstoodPanel::layoutChosen, this, [this](sheets::Layout layout) {
        // What was chosen of rows says nothing of columns; what was said of cells stays.
        sheets::MappingChoices choices;
        choices.layout = layout;
        choices.decimal = m_choices.decimal;
        choices.cells = m_choices.cells;
        m_choices = std::move(choices);
        update();
    });
    connect(m_understood, &UnderstoodPanel::usedChosen, this, [this](std::size_t field, bool used) {
        m_choices.used[field] = used;
        update();
    });
    connect(m_understood, &UnderstoodPanel::unitChosen, this,
            [this](std::size_t field, const QString &unit) {
                m_choices.units[field] = unit;
                update();
            });
    connect(m_understood, &UnderstoodPanel::betterChosen, this,
            [this](std::size_t field, scoring::Direction better) {
                m_choices.better[field] = better;
                update();
            });
    connect(m_looks, &LookList::readingChosen, this,
            [this](std::size_t row, std::size_t column, double reading) {
                m_choices.cells[{row, column}] = reading;
                update();
            });
}

// Another sheet, or the same text cut otherwise: what was chosen of lines no longer fits.
void ImportDialog::readAgain()
{
    if (auto sheet = m_readAgain(m_wishes)) {
        m_model->setSheet(nullptr);
        m_sheet = *std::move(sheet);
        m_choices = {};
        m_model->setSheet(&m_sheet);
    }
    update();
}

void ImportDialog::update()
{
    m_mapping = sheets::guessMapping(m_sheet, m_choices);
    m_made = sheets::understand(m_sheet, m_mapping, m_choices);
    m_model->setUnderstood(m_mapping, m_made);
    m_guesses->show(m_sheet, m_mapping);
    m_understood->show(m_sheet, m_mapping, m_made);
    fitUnderstood();
    m_looks->show(m_made);
    m_problem->setText(breakable(m_made.obstacles.join(u' ')));
    m_problem->setVisible(!m_made.obstacles.isEmpty());
    m_make->setEnabled(m_made.obstacles.isEmpty());
    m_make->setToolTip(m_made.obstacles.join(u' ').toHtmlEscaped());
    m_auditButton->setEnabled(m_made.obstacles.isEmpty());
    m_table->resizeColumnsToContents();
}

// Its rows are as wide as their words; the sheet beside them scrolls.
void ImportDialog::fitUnderstood()
{
    m_understood->layout()->activate();
    m_understoodArea->setMinimumWidth(m_understood->minimumSizeHint().width() + scaled(24));
}

void ImportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitUnderstood(); // only now the fonts are those that are shown
}

void ImportDialog::showAudit(bool audit)
{
    if (audit) {
        m_audit->show(sheets::auditTable(m_made));
    }
    m_views->setCurrentIndex(audit ? 1 : 0);
    m_auditButton->setText(audit ? tr("&Back to the sheet") : tr("&What the sheet hides"));
}

void ImportDialog::reject()
{
    if (m_views->currentWidget() == m_audit) {
        showAudit(false);
        return;
    }
    QDialog::reject();
}

decision::Decision ImportDialog::decision(const std::string &today) const
{
    const QString title = sheets::titleOfFile(m_fileName);
    return sheets::decisionOf(m_made, m_mapping, m_sheet,
                              title.isEmpty() ? tr("New decision") : title, m_fileName, today);
}

} // namespace steelyard
