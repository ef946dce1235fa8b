// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/reading_dialog.h"

#include "decision/cell_reading.h"
#include "session/decision_document.h"
#include "session/own_table.h"
#include "ui/grid/field_number.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text_label.h"
#include "units/units.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QToolButton>

namespace steelyard {

using decision::CurrencyRate;
using decision::RangeWidths;

namespace {

constexpr double kMostRate = 1e9;

// A number as a field takes it; none where it is not one.
std::optional<double> numberIn(const FieldEdit &field)
{
    knowledge::Criterion number;
    number.measure = knowledge::Measure();
    decision::CellContext context;
    context.decimalSign = decimalSignOfReader();
    QString text = field.text().trimmed();
    text.remove(u'%');
    const auto reading = decision::readCell(text.toStdString(), number, context);
    return reading.state == decision::CellState::Value ? std::optional(reading.value)
                                                       : std::nullopt;
}

} // namespace

ReadingDialog::ReadingDialog(DecisionDocument &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_rateColumn(new QVBoxLayout)
    , m_problem(textLabel({}, "problem", this))
{
    setWindowTitle(tr("Ranges and rates"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_done = buttons->addButton(tr("Done"), QDialogButtonBox::AcceptRole);
    m_done->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReadingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(scaled(12));
    layout->addWidget(makeWidths());
    layout->addWidget(makeRates());
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(scaled(520));
    for (const CurrencyRate &rate : document.decision().own.rates) {
        addRow(rate);
    }
    orderTabs(this);
    m_widths.front()->setFocus();
    read();
}

QWidget *ReadingDialog::makeWidths()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(12));
    grid->addWidget(
        textLabel(tr("How far from a bare number its range ends, in per cent of it"), "label", box),
        0, 0, 1, 3);
    const RangeWidths &now = m_document.decision().own.widths;
    const std::pair<QString, double> kinds[] = {{tr("Measured"), now.measured},
                                                {tr("Estimated"), now.estimated},
                                                {tr("Guessed"), now.guessed}};
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        auto *field = new FieldEdit(decision::TextField::CellText, kinds[i].first, box);
        field->setText(fieldNumber(kinds[i].second * 100));
        m_widths[i] = field;
        grid->addWidget(textLabel(kinds[i].first, "small", box), 1, int(i));
        grid->addWidget(field, 2, int(i));
        connect(field, &QLineEdit::textChanged, this, &ReadingDialog::read);
    }
    return box;
}

QWidget *ReadingDialog::makeRates()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    column->addWidget(textLabel(tr("Currencies, by rates of yours with their day"), "label", box));
    column->addLayout(m_rateColumn);
    auto *add = new QPushButton(icon(QStringLiteral("plus"), drawing::Token::Accent),
                                tr("Add a rate"), box);
    setRole(add, "link");
    connect(add, &QPushButton::clicked, this, [this] {
        addRate({}, {});
        m_rows.back().from->setFocus();
    });
    column->addWidget(add, 0, Qt::AlignLeft);
    return box;
}

void ReadingDialog::addRate(const std::string &from, const std::string &to)
{
    addRow({from, to, 0, QDate::currentDate().toString(Qt::ISODate).toStdString()});
    orderTabs(this);
    (from.empty() ? m_rows.back().from : m_rows.back().rate)->setFocus();
    read();
}

void ReadingDialog::addRow(const CurrencyRate &rate)
{
    const int number = int(m_rows.size()) + 1;
    auto *widget = new QWidget(this);
    const auto field = [&](const QString &name, const QString &text) {
        auto *made = new FieldEdit(decision::TextField::CellText, name, widget);
        made->setText(text);
        connect(made, &QLineEdit::textChanged, this, &ReadingDialog::read);
        return made;
    };
    RateRow row{
        widget, field(tr("Currency of rate %1").arg(number), QString::fromStdString(rate.from)),
        field(tr("Rate %1").arg(number), rate.rate > 0 ? fieldNumber(rate.rate) : QString()),
        field(tr("Other currency of rate %1").arg(number), QString::fromStdString(rate.to)),
        new DateField(tr("Day of rate %1").arg(number), widget)};
    row.from->setPlaceholderText(QStringLiteral("USD"));
    row.to->setPlaceholderText(QStringLiteral("EUR"));
    row.asOf->showDate(rate.asOf);
    connect(row.asOf, &QLineEdit::textChanged, this, &ReadingDialog::read);
    auto *remove = new QToolButton(widget);
    remove->setIcon(icon(QStringLiteral("close")));
    remove->setAccessibleName(tr("Remove rate %1").arg(number));
    remove->setToolTip(remove->accessibleName());
    connect(remove, &QToolButton::clicked, this, [this, widget] {
        std::erase_if(m_rows, [widget](const RateRow &entry) { return entry.widget == widget; });
        widget->hide();
        widget->deleteLater(); // its button was just pressed
        read();
    });
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(8));
    line->addWidget(textLabel(QStringLiteral("1"), "small", widget));
    line->addWidget(row.from, 2);
    line->addWidget(textLabel(tr("is", "one currency is so much of another"), "small", widget));
    line->addWidget(row.rate, 3);
    line->addWidget(row.to, 2);
    line->addWidget(textLabel(tr("on", "a day"), "small", widget));
    line->addWidget(row.asOf, 4);
    line->addWidget(remove);
    m_rateColumn->addWidget(widget);
    m_rows.push_back(row);
}

void ReadingDialog::read()
{
    QString problem;
    double *const widths[] = {&m_readWidths.measured, &m_readWidths.estimated,
                              &m_readWidths.guessed};
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const auto percent = numberIn(*m_widths[i]);
        if (!percent || !(*percent > 0) || *percent > 100) {
            problem = tr("A width is a number above 0 and at most 100.");
        } else {
            *widths[i] = *percent / 100;
        }
    }
    m_rates.clear();
    for (const RateRow &row : m_rows) {
        const auto from = units::currencyOf(row.from->text().trimmed().toUpper().toStdString());
        const auto to = units::currencyOf(row.to->text().trimmed().toUpper().toStdString());
        const auto rate = numberIn(*row.rate);
        const std::string day = DateField::isoDate(row.asOf->text(), QLocale());
        if (!from || !to || *from == *to) {
            problem = tr("A rate is between two currencies, by their three letters: USD, EUR.");
        } else if (!rate || !(*rate > 0) || *rate > kMostRate) {
            problem = tr("A rate is a number above 0.");
        } else if (day.empty()) {
            problem = tr("A rate has a day.");
        } else {
            m_rates.push_back({*from, *to, *rate, day});
        }
    }
    m_problem->setText(breakable(problem));
    m_problem->setVisible(!problem.isEmpty());
    m_done->setEnabled(problem.isEmpty());
}

void ReadingDialog::accept()
{
    if (!m_done->isEnabled()) {
        return;
    }
    OwnTable(m_document).setReading(m_readWidths, m_rates);
    QDialog::accept();
}

} // namespace steelyard
