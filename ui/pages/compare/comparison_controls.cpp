// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparison_controls.h"

#include "models/comparison_model.h"
#include "models/comparison_text.h"
#include "ui/pages/compare/comparison_filter.h"
#include "ui/pages/compare/option_chooser.h"
#include "ui/theme/accessible_roles.h"
#include "ui/theme/settled_announcement.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace steelyard {

namespace {

const QString kOrder = QStringLiteral("compare/order");
const QString kOnlyDifferences = QStringLiteral("compare/onlyDifferences");
const QString kLeftOut = QStringLiteral("compare/showsLeftOut");
const QString kOptions = QStringLiteral("compare/%1/options");
const QString kHidden = QStringLiteral("compare/%1/hidden");

} // namespace

ComparisonControls::ComparisonControls(ComparisonModel *model, ComparisonFilter *filter,
                                       QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(filter)
    , m_find(new QLineEdit(this))
    , m_order(new QComboBox(this))
    , m_onlyDifferences(new QCheckBox(tr("Only differences"), this))
    , m_leftOut(new QCheckBox(tr("Show options left out"), this))
    , m_options(new OptionChooser(this))
    , m_count(textLabel({}, "small", this))
{
    makeFind();
    makeOrder();
    makeCopy();
    m_count->setWordWrap(false);
    connect(m_onlyDifferences, &QCheckBox::toggled, m_filter,
            &ComparisonFilter::setOnlyDifferences);
    connect(m_leftOut, &QCheckBox::toggled, m_filter, &ComparisonFilter::setShowsLeftOut);
    connect(m_leftOut, &QCheckBox::toggled, this, &ComparisonControls::showOptions);
    // Later: the list is filled anew by that, and it is its own signal.
    connect(
        m_options, &OptionChooser::leftOutWanted, m_leftOut,
        [this] { m_leftOut->setChecked(true); }, Qt::QueuedConnection);
    connect(m_options, &OptionChooser::chosen, m_model, &ComparisonModel::setOptions);
    connect(m_options, &OptionChooser::chosen, this, &ComparisonControls::keepOptions);
    for (const auto signal :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_filter, signal, this, &ComparisonControls::showCount);
    }
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ComparisonControls::refresh);

    auto *layout = new FlowLayout(scaled(12), scaled(8), this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_find, m_order, m_options, m_copy, m_onlyDifferences, m_leftOut, m_count}) {
        layout->addWidget(widget);
    }
}

void ComparisonControls::makeFind()
{
    m_find->setPlaceholderText(tr("Find a criterion"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(scaled(184));
    connect(m_find, &QLineEdit::textChanged, m_filter, &ComparisonFilter::setText);
    auto *found = new SettledAnnouncement(m_find);
    connect(m_find, &QLineEdit::textChanged, this, [this, found] {
        if (m_find->hasFocus()) { // it is being typed
            found->say(m_count->text());
        }
    });
}

void ComparisonControls::makeOrder()
{
    using Order = ComparisonModel::Order;
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents); // names of options come later
    m_order->addItem(tr("Sort: my weights"), int(Order::ByWeight));
    m_order->addItem(tr("Sort: largest difference"), int(Order::ByDifference));
    m_order->addItem(tr("Sort: as listed"), int(Order::AsListed));
    m_order->addItem(tr("Sort: names"), int(Order::ByName));
    m_order->setAccessibleName(tr("Order of the criteria"));
    connect(m_order, &QComboBox::currentIndexChanged, this, &ComparisonControls::takeOrder);
}

void ComparisonControls::takeOrder()
{
    using Order = ComparisonModel::Order;
    const auto order = static_cast<Order>(m_order->currentData().toInt());
    const bool isFilled = m_model->rowCount() > 0; // what is remembered comes before a document
    if (isFilled && m_order->currentIndex() >= 0 && order != Order::ByRating &&
        order != m_model->order()) {
        m_model->setOrder(order);
        showOrder();
    }
}

void ComparisonControls::orderBy(int column)
{
    using Order = ComparisonModel::Order;
    const bool isSame = column == m_model->orderColumn();
    const bool isReversed = isSame && !m_model->isReversed();
    if (column == ComparisonModel::CriterionColumn) {
        m_model->setOrder(Order::ByName, {}, isReversed);
    } else if (column == ComparisonModel::WeightColumn) {
        m_model->setOrder(Order::ByWeight, {}, isReversed);
    } else {
        const QString id =
            m_model->headerData(column, Qt::Horizontal, ComparisonModel::AlternativeIdRole)
                .toString();
        m_model->setOrder(Order::ByRating, id.toStdString(), isReversed);
    }
    showOrder();
    announce(*this, isReversed ? tr("%1, reversed", "an order").arg(m_order->currentText())
                               : m_order->currentText());
}

// The list agrees with what was chosen by a head; it has an entry of its own for an option's.
void ComparisonControls::showOrder()
{
    using Order = ComparisonModel::Order;
    const QSignalBlocker quiet(m_order);
    if (const int place = m_order->findData(int(Order::ByRating)); place >= 0) {
        m_order->removeItem(place);
    }
    if (m_model->order() == Order::ByRating) {
        const QString option =
            m_model->headerData(m_model->orderColumn(), Qt::Horizontal, Qt::DisplayRole).toString();
        m_order->addItem(tr("Sort: ratings of %1").arg(option), int(Order::ByRating));
    }
    m_order->setCurrentIndex(m_order->findData(int(m_model->order())));
}

void ComparisonControls::makeCopy()
{
    auto *button = new QPushButton(tr("Copy"), this);
    button->setAccessibleName(tr("Copy the table as it is shown"));
    button->setToolTip(button->accessibleName());
    auto *menu = new QMenu(button);
    connect(menu->addAction(tr("As a &Markdown table")), &QAction::triggered, this,
            [this] { copy(Format::Markdown); });
    connect(menu->addAction(tr("As &CSV")), &QAction::triggered, this,
            [this] { copy(Format::Csv); });
    button->setMenu(menu);
    m_copy = button;
}

QList<QWidget *> ComparisonControls::tabStops() const
{
    return {m_find, m_order, m_options, m_copy, m_onlyDifferences, m_leftOut};
}

void ComparisonControls::rememberIn(QSettings &settings)
{
    m_settings = &settings;
    const int order = settings.value(kOrder).toInt();
    m_order->setCurrentIndex(std::max(0, m_order->findData(order)));
    m_onlyDifferences->setChecked(settings.value(kOnlyDifferences).toBool());
    m_leftOut->setChecked(settings.value(kLeftOut).toBool());
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this] { m_settings->setValue(kOrder, m_order->currentData()); });
    // An option's column is of one decision: it is not remembered.
    connect(m_onlyDifferences, &QCheckBox::toggled, this,
            [this](bool only) { m_settings->setValue(kOnlyDifferences, only); });
    connect(m_leftOut, &QCheckBox::toggled, this,
            [this](bool shown) { m_settings->setValue(kLeftOut, shown); });
}

void ComparisonControls::recallOptions(const QString &base)
{
    m_base = base;
    if (m_settings == nullptr || base.isEmpty()) {
        return;
    }
    std::vector<std::string> order;
    std::set<std::string> hidden;
    for (const QString &id : m_settings->value(kOptions.arg(base)).toStringList()) {
        order.push_back(id.toStdString());
    }
    for (const QString &id : m_settings->value(kHidden.arg(base)).toStringList()) {
        hidden.insert(id.toStdString());
    }
    const std::vector<std::string> present = m_model->options();
    const bool hidesAll = std::all_of(present.begin(), present.end(),
                                      [&](const auto &id) { return hidden.count(id) > 0; });
    m_model->setOptions(order, hidesAll ? std::set<std::string>() : hidden);
}

void ComparisonControls::keepOptions(const std::vector<std::string> &order,
                                     const std::set<std::string> &hidden)
{
    if (m_settings == nullptr) {
        return;
    }
    // A decision may compare some of the base's options only: the others stay as they were.
    const auto merged = [&](const QString &key, const auto &ids) {
        QStringList texts;
        for (const std::string &id : ids) {
            texts << QString::fromStdString(id);
        }
        for (const QString &id : m_settings->value(key).toStringList()) {
            if (std::find(order.begin(), order.end(), id.toStdString()) == order.end()) {
                texts << id;
            }
        }
        return texts;
    };
    const QString options = kOptions.arg(m_base);
    const QString away = kHidden.arg(m_base);
    m_settings->setValue(options, merged(options, order));
    m_settings->setValue(away, merged(away, hidden));
}

void ComparisonControls::refresh()
{
    m_leftOut->setVisible(m_filter->leavesOut());
    showOptions();
    showCount();
}

void ComparisonControls::showOptions()
{
    std::vector<OptionChooser::Option> options;
    for (int column = ComparisonModel::FirstAlternativeColumn; column < m_model->columnCount();
         ++column) {
        const auto header = [&](int role) {
            return m_model->headerData(column, Qt::Horizontal, role);
        };
        const bool isLeftOut = header(ComparisonModel::LeftOutRole).toBool();
        options.push_back({header(ComparisonModel::AlternativeIdRole).toString().toStdString(),
                           header(Qt::DisplayRole).toString(),
                           header(ComparisonModel::HiddenRole).toBool(),
                           isLeftOut && !m_leftOut->isChecked() && m_filter->hidesLeftOut()});
    }
    m_options->setOptions(options);
}

void ComparisonControls::showCount()
{
    const int shown = m_filter->shownCriteria();
    const int all = m_model->criterionCount();
    m_count->setText(shown == all ? tr("%n criteria", "", all)
                                  : tr("%1 of %n criteria", "", all).arg(locale().toString(shown)));
}

void ComparisonControls::revealCell(const QModelIndex &cell)
{
    m_find->clear();
    m_onlyDifferences->setChecked(false);
    m_leftOut->setChecked(m_leftOut->isChecked() ||
                          cell.data(ComparisonModel::LeftOutRole).toBool());
    if (cell.data(ComparisonModel::HiddenRole).toBool()) {
        m_model->setOptions(m_model->options(), {});
    }
}

void ComparisonControls::copy(Format format)
{
    const bool isCsv = format == Format::Csv;
    QGuiApplication::clipboard()->setText(isCsv ? comparisonCsv(*m_filter)
                                                : comparisonMarkdown(*m_filter));
    m_count->setText(isCsv ? tr("Copied as CSV") : tr("Copied as Markdown"));
    announce(*this, m_count->text());
}

} // namespace steelyard
