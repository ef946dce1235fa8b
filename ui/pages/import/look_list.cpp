// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/look_list.h"

#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>

namespace steelyard {

namespace {

constexpr std::size_t kShownLooks = 60;

QString shownReading(double reading)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(reading, 'g', QLocale::FloatingPointShortest);
}

} // namespace

LookList::LookList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(textLabel(tr("To look at"), "label", this));
    m_rows->setSpacing(scaled(8));
    column->addLayout(m_rows);
    column->addStretch(1);
}

QWidget *LookList::makeRow(int number, const sheets::LookAt &look)
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    const char *role = look.look == sheets::Look::NotRead ? "problem"
                       : look.look == sheets::Look::Doubt ? "warning"
                                                          : "hint";
    auto *place = textLabel(QString::number(number), role, widget);
    place->setFixedWidth(scaled(24));
    row->addWidget(place, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(textLabel(look.what, "option", widget));
    if (!look.more.isEmpty()) {
        words->addWidget(textLabel(look.more, "small", widget));
    }
    row->addLayout(words, 1);
    if (look.other && look.cell) {
        auto *readings = new SegmentedControl(widget);
        readings->addSegment(shownReading(look.reading));
        readings->addSegment(shownReading(*look.other));
        readings->setCurrentIndex(0);
        readings->setAccessibleName(look.what);
        row->addWidget(readings, 0, Qt::AlignTop);
        connect(readings, &SegmentedControl::activated, this, [this, look](int index) {
            Q_EMIT readingChosen(look.cell->first, look.cell->second,
                                 index == 0 ? look.reading : *look.other);
        });
    }
    return widget;
}

void LookList::show(const sheets::UnderstoodSheet &made)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a choice in it may be what is being answered
        delete item;
    }
    int number = 0;
    for (const sheets::LookAt &look : made.toLookAt) {
        ++number;
        if (static_cast<std::size_t>(number) <= kShownLooks) {
            m_rows->addWidget(makeRow(number, look));
        }
    }
    if (static_cast<std::size_t>(number) > kShownLooks) {
        m_rows->addWidget(textLabel(
            tr("and %n more", nullptr, number - static_cast<int>(kShownLooks)), "hint", this));
    }
    setVisible(number > 0);
}

} // namespace steelyard
