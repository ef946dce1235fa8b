// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/table/criteria_dialog.h"

#include "session/catalogue_list.h"
#include "session/decision_document.h"
#include "session/own_table.h"
#include "storage/knowledge_bases.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <set>

namespace steelyard {

namespace {

constexpr int kPlace = Qt::UserRole; // of a criterion among those offered

} // namespace

CriteriaDialog::CriteriaDialog(DecisionDocument &document, const QStringList &bases,
                               QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_from(new QComboBox(this))
    , m_tree(new QTreeWidget(this))
    , m_problem(textLabel({}, "problem", this))
{
    setWindowTitle(tr("Start from"));
    m_from->setAccessibleName(tr("Catalogue or knowledge base"));
    m_tree->setAccessibleName(tr("Criteria to add"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setUniformRowHeights(true);
    m_tree->ensurePolished(); // rows are measured as they are added
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &CriteriaDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(scaled(8));
    layout->addWidget(
        textLabel(tr("Criteria with their scales in words. They become yours: rename, "
                     "change and remove them."),
                  "secondary", this));
    layout->addWidget(m_from);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(scaled(520), scaled(520));
    collect(bases);
    for (const Offer &offer : m_offers) {
        m_from->addItem(offer.title);
    }
    connect(m_from, &QComboBox::currentIndexChanged, this, &CriteriaDialog::showOffer);
    connect(m_tree, &QTreeWidget::itemChanged, this, &CriteriaDialog::count);
    orderTabs(this);
    showOffer();
}

void CriteriaDialog::collect(const QStringList &bases)
{
    const QString language = QLocale().name();
    for (knowledge::Catalogue &catalogue : bundledCatalogues(language)) {
        m_offers.push_back({QString::fromStdString(catalogue.title), std::move(catalogue.groups),
                            std::move(catalogue.criteria)});
    }
    QStringList all = bases;
    for (const QString &id : storage::bundledKnowledge()) {
        all << id;
    }
    for (const QString &id : all) {
        const auto base = storage::loadKnowledge(id, language).base;
        if (base && base->id != m_document.decision().knowledge.id) { // its own are there
            m_offers.push_back({QString::fromStdString(base->title), base->groups, base->criteria});
        }
    }
}

void CriteriaDialog::showOffer()
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    m_problem->hide();
    const int place = m_from->currentIndex();
    if (place < 0) {
        m_add->setEnabled(false);
        return;
    }
    const Offer &offer = m_offers[std::size_t(place)];
    const auto tick = [](QTreeWidgetItem *item, const QString &text, const std::string &tip) {
        item->setText(0, text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Checked);
        item->setToolTip(0, QString::fromStdString(tip).toHtmlEscaped());
    };
    for (const knowledge::Group &group : offer.groups) {
        auto *parent = new QTreeWidgetItem(m_tree);
        tick(parent, QString::fromStdString(group.name), {});
        parent->setFlags(parent->flags() | Qt::ItemIsAutoTristate);
        for (std::size_t c = 0; c < offer.criteria.size(); ++c) {
            if (offer.criteria[c].group == group.id) {
                auto *item = new QTreeWidgetItem(parent);
                tick(item, QString::fromStdString(offer.criteria[c].name),
                     offer.criteria[c].question);
                item->setData(0, kPlace, int(c));
            }
        }
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    count();
}

void CriteriaDialog::count()
{
    int ticked = 0;
    for (QTreeWidgetItemIterator item(m_tree, QTreeWidgetItemIterator::Checked); *item != nullptr;
         ++item) {
        ticked += (*item)->data(0, kPlace).isValid() ? 1 : 0;
    }
    m_add->setText(tr("Add %n criteria", nullptr, ticked));
    m_add->setEnabled(ticked > 0);
}

void CriteriaDialog::accept()
{
    const int place = m_from->currentIndex();
    if (place < 0 || !m_add->isEnabled()) {
        return;
    }
    const Offer &offer = m_offers[std::size_t(place)];
    std::vector<knowledge::Criterion> chosen;
    std::set<std::string> used;
    for (QTreeWidgetItemIterator item(m_tree, QTreeWidgetItemIterator::Checked); *item != nullptr;
         ++item) {
        const QVariant at = (*item)->data(0, kPlace);
        if (at.isValid()) {
            chosen.push_back(offer.criteria[std::size_t(at.toInt())]);
            used.insert(chosen.back().group);
        }
    }
    std::vector<knowledge::Group> groups = offer.groups;
    std::erase_if(groups, [&used](const auto &group) { return !used.contains(group.id); });
    if (OwnTable(m_document).addCriteria(groups, chosen, offer.title) == OwnTable::Outcome::Done) {
        QDialog::accept();
        return;
    }
    m_problem->setText(
        tr("There is room for %1 criteria. Take fewer.").arg(decision::kMostOwnCriteria));
    m_problem->show();
}

} // namespace steelyard
