// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profiles/series_chooser.h"

#include "drawing/marker.h"
#include "models/profile_model.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QSettings>

#include <algorithm>
#include <limits>
#include <numeric>

namespace steelyard {

namespace {

// A piece of an option's line with its marker.
class SeriesSign final : public QWidget
{
public:
    SeriesSign(const QModelIndex &name, QWidget *parent)
        : QWidget(parent)
        , m_name(name)
    {
        setFixedSize(scaled(40), scaled(14));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto scheme = drawing::schemeOf(palette());
        const QPointF centre = QRectF(rect()).center();
        const int slot = m_name.data(ProfileModel::SlotRole).toInt();
        const auto state = m_name.data(ProfileModel::LeftOutRole).toBool()
                               ? drawing::MarkerState::Hollow
                               : drawing::MarkerState::Filled;
        painter.setPen(drawing::slotPen(slot, scheme, 2, state));
        painter.drawLine(QPointF(0, centre.y()), QPointF(width(), centre.y()));
        if (state == drawing::MarkerState::Hollow) { // the line ends at it, as in the chart
            painter.setPen(Qt::NoPen);
            painter.setBrush(drawing::color(drawing::Token::Surface, scheme));
            painter.drawPath(drawing::markerPath(centre, scaled(11), slot));
        }
        drawing::drawMarker(painter, centre, scaled(11), slot, scheme, state);
    }

private:
    QPersistentModelIndex m_name;
};

} // namespace

SeriesChooser::SeriesChooser(int most, QWidget *parent)
    : QWidget(parent)
    , m_most(most)
{
    new FlowLayout(scaled(16), scaled(4), this);
}

void SeriesChooser::setModel(ProfileModel *model)
{
    m_model = model;
    connect(model, &QAbstractItemModel::modelReset, this, &SeriesChooser::rebuild);
    connect(model, &QAbstractItemModel::dataChanged, this, qOverload<>(&QWidget::update));
    rebuild();
}

void SeriesChooser::rememberIn(QSettings *settings, const QString &key)
{
    m_settings = settings;
    m_key = key;
}

void SeriesChooser::rebuild()
{
    m_boxes.clear();
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int count = m_model->alternativeCount();
    const bool isChoice = m_most == 0 || count > m_most;
    std::vector<int> chosen = isChoice ? remembered() : std::vector<int>();
    if (chosen.empty()) {
        chosen = usual();
    }
    for (int row = 0; row < count; ++row) {
        const bool isChosen = std::find(chosen.begin(), chosen.end(), row) != chosen.end();
        layout()->addWidget(entry(row, isChoice, isChosen));
    }
    limit();
    Q_EMIT chosenChanged();
}

// The best three: in every view the same, so that one sees the same options from several sides.
std::vector<int> SeriesChooser::usual() const
{
    std::vector<int> rows(static_cast<std::size_t>(m_model->alternativeCount()));
    std::iota(rows.begin(), rows.end(), 0);
    const auto place = [this](int row) {
        const int rank =
            m_model->index(row, ProfileModel::NameColumn).data(ProfileModel::RankRole).toInt();
        return rank == 0 ? std::numeric_limits<int>::max() : rank;
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&place](int left, int right) { return place(left) < place(right); });
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(kMostInRadar)));
    return rows;
}

QWidget *SeriesChooser::entry(int row, bool isChoice, bool isChosen)
{
    const QModelIndex index = m_model->index(row, ProfileModel::NameColumn);
    const QString name = index.data().toString();
    auto *entry = new QWidget(this);
    auto *line = new QHBoxLayout(entry);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(8));
    auto *sign = new SeriesSign(index, entry);
    if (isChoice) {
        auto *box = new QCheckBox(withoutMnemonic(name), entry);
        box->setChecked(isChosen);
        connect(box, &QCheckBox::toggled, this, [this] {
            limit();
            keep();
            Q_EMIT chosenChanged();
        });
        m_boxes.push_back(box);
        line->addWidget(box);
        line->addWidget(sign);
    } else {
        auto *label = textLabel(name, "strong", entry);
        label->setWordWrap(false);
        line->addWidget(sign);
        line->addWidget(label);
    }
    return entry;
}

// Of a chart with room for few it is kept which it shows. Of one with room for all it is kept which
// it shows and which not: a decision may have some of the base's options only, another all of them,
// and those that nobody spoke of are as usual.
std::vector<int> SeriesChooser::remembered() const
{
    std::vector<int> rows;
    if (m_settings == nullptr || !m_settings->contains(m_key)) {
        return rows;
    }
    const QStringList ids = m_settings->value(m_key).toStringList();
    const bool knowsShown = m_settings->contains(shownKey());
    const QStringList shown = m_settings->value(shownKey()).toStringList();
    const std::vector<int> asUsual = usual();
    for (int row = 0; row < m_model->alternativeCount(); ++row) {
        const QString id = idAt(row);
        bool isShown = ids.contains(id);
        if (m_most == 0) {
            const bool isUsual = std::find(asUsual.begin(), asUsual.end(), row) != asUsual.end();
            isShown = !isShown && (!knowsShown || shown.contains(id) || isUsual);
        }
        if (isShown && (m_most == 0 || static_cast<int>(rows.size()) < m_most)) {
            rows.push_back(row);
        }
    }
    return rows;
}

void SeriesChooser::keep()
{
    if (m_settings == nullptr) {
        return;
    }
    QStringList ids = m_most > 0 ? QStringList() : m_settings->value(m_key).toStringList();
    QStringList shown = m_settings->value(shownKey()).toStringList();
    for (std::size_t row = 0; row < m_boxes.size(); ++row) {
        const QString id = idAt(static_cast<int>(row));
        const bool isChecked = m_boxes[row]->isChecked();
        ids.removeAll(id);
        shown.removeAll(id);
        if (isChecked == (m_most > 0)) {
            ids << id;
        }
        if (isChecked) {
            shown << id;
        }
    }
    m_settings->setValue(m_key, ids);
    if (m_most == 0) {
        m_settings->setValue(shownKey(), shown);
    }
}

QString SeriesChooser::shownKey() const
{
    return m_key + QStringLiteral("Shown");
}

QString SeriesChooser::idAt(int row) const
{
    return m_model->index(row, ProfileModel::NameColumn)
        .data(ProfileModel::AlternativeIdRole)
        .toString();
}

void SeriesChooser::limit()
{
    const bool isFull = m_most > 0 && static_cast<int>(chosen().size()) >= m_most;
    for (QCheckBox *box : m_boxes) {
        const bool isClosed = isFull && !box->isChecked();
        box->setEnabled(!isClosed);
        box->setToolTip(isClosed ? tr("A radar shows at most three options; take one out first.")
                                 : QString());
    }
}

std::vector<int> SeriesChooser::chosen() const
{
    std::vector<int> rows;
    for (int row = 0; m_model && row < m_model->alternativeCount(); ++row) {
        if (m_boxes.empty() || m_boxes[static_cast<std::size_t>(row)]->isChecked()) {
            rows.push_back(row);
        }
    }
    return rows;
}

} // namespace steelyard
