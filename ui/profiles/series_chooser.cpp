// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/series_chooser.h"

#include "drawing/marker.h"
#include "models/profile_model.h"
#include "ui/text_label.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace steelyard {

namespace {

// A piece of an option's line with its marker.
class SeriesSign final : public QWidget
{
public:
    SeriesSign(int slot, QWidget *parent)
        : QWidget(parent)
        , m_slot(slot)
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
        painter.setPen(drawing::slotPen(m_slot, scheme, 2));
        painter.drawLine(QPointF(0, centre.y()), QPointF(width(), centre.y()));
        drawing::drawMarker(painter, centre, scaled(11), m_slot, scheme);
    }

private:
    int m_slot;
};

} // namespace

SeriesChooser::SeriesChooser(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(scaled(16), scaled(4), this);
}

void SeriesChooser::setModel(ProfileModel *model)
{
    m_model = model;
    connect(model, &QAbstractItemModel::modelReset, this, &SeriesChooser::rebuild);
    rebuild();
}

void SeriesChooser::rebuild()
{
    m_boxes.clear();
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool isChoice = m_model->alternativeCount() > most;
    for (int row = 0; row < m_model->alternativeCount(); ++row) {
        const QString name = m_model->index(row, ProfileModel::NameColumn).data().toString();
        auto *entry = new QWidget(this);
        auto *line = new QHBoxLayout(entry);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(scaled(8));
        auto *sign = new SeriesSign(row, entry);
        if (isChoice) {
            auto *box = new QCheckBox(name, entry);
            box->setChecked(row < most);
            connect(box, &QCheckBox::toggled, this, [this] {
                limit();
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
        layout()->addWidget(entry);
    }
    limit();
    Q_EMIT chosenChanged();
}

void SeriesChooser::limit()
{
    const bool isFull = static_cast<int>(chosen().size()) >= most;
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
        if (m_boxes.empty() || m_boxes[static_cast<std::size_t>(row)]->isChecked())
            rows.push_back(row);
    }
    return rows;
}

} // namespace steelyard
