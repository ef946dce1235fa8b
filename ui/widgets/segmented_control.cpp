// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_control.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/tab_to_chosen.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace steelyard {

namespace {

// Has room for its words in bold, in which a quiet segment is set when it is selected: else they
// would be cut, or the row would move.
class Segment final : public QPushButton
{
public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        const int more =
            QFontMetrics(bold).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
        return QPushButton::sizeHint() + QSize(std::max(more, 0), 0);
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent, Lines lines)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_tabStop(new TabToChosen(this))
{
    if (lines == Lines::One) {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    } else {
        auto *rows = new FlowLayout(0, scaled(4), this);
        rows->setContentsMargins(0, 0, 0, 0);
    }
    // Arrow keys check a button without clicking it; both count as the user's choice.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on) {
            setFocusProxy(m_group->button(index)); // whoever comes here comes to what is selected
        }
        if (!on || index == m_announced) {
            return;
        }
        m_announced = index;
        Q_EMIT activated(index);
    });
}

int SegmentedControl::addSegment(const QString &text)
{
    auto *button = new Segment(this);
    button->setText(withoutMnemonic(text));
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setAutoDefault(false); // Enter in a dialog is for the button that ends it
    setRole(button, "segment");
    const auto index = static_cast<int>(m_group->buttons().size());
    // Tab comes here where the control stands, also where its segments are made after the others.
    if (index == 0) {
        setFocusPolicy(Qt::TabFocus); // only what can have the focus has a place in the order
        setTabOrder(this, button);
        setFocusPolicy(Qt::NoFocus);
    } else {
        setTabOrder(m_group->button(index - 1), button);
    }
    m_group->addButton(button, index);
    layout()->addWidget(button);
    shapeEnds();
    if (index == 0) {
        setCurrentIndex(0);
    }
    m_tabStop->add(button);
    return index;
}

void SegmentedControl::setCurrentIndex(int index)
{
    m_announced = index;
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
    }
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

int SegmentedControl::wholeWidth() const
{
    int width = 0;
    for (const QAbstractButton *button : m_group->buttons()) {
        button->ensurePolished(); // as wide as its look makes it
        width += button->sizeHint().width();
    }
    return width;
}

void SegmentedControl::setQuiet(int index)
{
    if (auto *button = qobject_cast<QPushButton *>(m_group->button(index))) {
        setRole(button, "quietSegment");
    }
}

void SegmentedControl::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWrapped =
        qobject_cast<FlowLayout *>(layout()) && width() < layout()->sizeHint().width();
    if (isWrapped != m_isWrapped) {
        m_isWrapped = isWrapped;
        shapeEnds();
    }
}

// On several lines each segment has its own ends.
void SegmentedControl::shapeEnds()
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        const bool isFirst = m_isWrapped || button == buttons.first();
        const bool isLast = m_isWrapped || button == buttons.last();
        button->setProperty("place", isFirst && isLast ? QStringLiteral("only")
                                     : isFirst         ? QStringLiteral("first")
                                     : isLast          ? QStringLiteral("last")
                                                       : QStringLiteral("middle"));
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

} // namespace steelyard
