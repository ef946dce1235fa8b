// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/theme/theme.h"
#include "ui/widgets/brand_mark.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kMargin = 8;
constexpr int kRing = 4; // of focus, outside what has it

// QWidget::setVisible() looks up the style of a widget even when nothing changes and nobody sees
// it, which the start of the program would pay for every entry of a rail that is not shown.
void setShown(QWidget *widget, bool isShown)
{
    if (widget->isHidden() == isShown) {
        widget->setVisible(isShown);
    }
}

} // namespace

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_brandName(new QLabel(QStringLiteral("Steelyard"), this))
    , m_stepArea(new QScrollArea(this))
    , m_stepColumn(new QVBoxLayout)
    , m_commandColumn(new QVBoxLayout)
{
    setRole(this, "rail");
    setRole(m_brandName, "brand");
    setAccessibleName(tr("Pages"));

    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(scaled(kRing + 9), 0, scaled(kRing + 8), 0);
    brand->setSpacing(scaled(10));
    brand->addWidget(new BrandMark(this));
    brand->addWidget(m_brandName, 1);
    brand->addStrut(scaled(52));

    auto *line = new QFrame(this);
    setRole(line, "separator");
    line->setFixedHeight(1);

    m_stepColumn->setSpacing(scaled(2));
    // The rings of focus lie around the steps, inside the area that cuts them off.
    m_stepColumn->setContentsMargins(scaled(kRing), scaled(kRing), scaled(kRing), scaled(kRing));
    m_stepColumn->addStretch(1);
    auto *steps = new QWidget;
    steps->setLayout(m_stepColumn);
    m_stepArea->setFrameShape(QFrame::NoFrame);
    m_stepArea->setFocusPolicy(Qt::NoFocus);
    m_stepArea->setWidgetResizable(true);
    // No room for a bar beside icons: the wheel, the keys and setCurrent() scroll.
    m_stepArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stepArea->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stepArea->setWidget(steps);
    steps->setAutoFillBackground(false); // setWidget() has it filled
    m_stepArea->viewport()->setAutoFillBackground(false);
    m_commandColumn->setSpacing(scaled(2));
    m_commandColumn->setContentsMargins(scaled(kRing), 0, scaled(kRing), 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(kMargin - kRing), 0, scaled(kMargin - kRing), scaled(16));
    column->setSpacing(scaled(kMargin - kRing));
    column->addLayout(brand);
    column->addWidget(m_stepArea, 1);
    column->addWidget(line);
    column->addLayout(m_commandColumn);
}

void Rail::addStep(QAction *action)
{
    const Entry entry = makeEntry(action, action->text());
    entry.aside->clear(); // the keys of a step are in its tooltip: its place is for the count
    entry.button->setCheckable(true);
    // The page that opens says which step is current, not the click.
    connect(entry.button, &QPushButton::clicked, this, [this] { setCurrent(m_current); });
    connect(action, &QAction::changed, entry.button,
            [action, button = entry.button] { setShown(button, action->isVisible()); });
    m_stepColumn->insertWidget(int(m_steps.size()), entry.button); // above the stretch
    m_steps.push_back(entry);
    fitWidth();
}

void Rail::addCommand(QAction *action, const QString &name)
{
    const Entry entry = makeEntry(action, name);
    m_commandColumn->addWidget(entry.button);
    m_commands.push_back(entry);
    fitWidth();
}

void Rail::setCurrent(int step)
{
    m_current = step;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i].button->setChecked(static_cast<int>(i) == step);
    }
    m_stepArea->ensureWidgetVisible(currentStep(), 0, 0);
}

void Rail::setCount(int step, const QString &count, const QString &spoken)
{
    const Entry &entry = m_steps.at(static_cast<std::size_t>(step));
    entry.aside->setText(count);
    entry.button->setAccessibleDescription(spoken);
    showEntry(entry);
}

void Rail::setIconsOnly(bool iconsOnly)
{
    if (m_iconsOnly == iconsOnly) {
        return;
    }
    m_iconsOnly = iconsOnly;
    m_brandName->setVisible(!iconsOnly);
    for (const auto *entries : {&m_steps, &m_commands}) {
        for (const Entry &entry : *entries) {
            showEntry(entry);
        }
    }
    fitWidth();
}

QWidget *Rail::currentStep() const
{
    return m_steps.at(static_cast<std::size_t>(m_current)).button;
}

Rail::Entry Rail::makeEntry(QAction *action, const QString &name)
{
    auto *button = new QPushButton(action->icon(), name, this);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    setRole(button, "railStep");
    button->setIconSize({scaled(20), scaled(20)});
    button->setAccessibleName(name);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    auto *aside = new QLabel(keys, button);
    aside->setAttribute(Qt::WA_TransparentForMouseEvents);
    setRole(aside, "caption");
    auto *row = new QHBoxLayout(button);
    row->setContentsMargins(scaled(12), 0, scaled(12), 0);
    row->addStretch(1);
    row->addWidget(aside);
    Entry entry{button, aside, name, keys};
    showEntry(entry);
    return entry;
}

void Rail::showEntry(const Entry &entry) const
{
    if (entry.button->property("iconOnly").toBool() != m_iconsOnly) {
        entry.button->setProperty("iconOnly", m_iconsOnly);
        entry.button->style()->unpolish(entry.button);
        entry.button->style()->polish(entry.button);
    }
    // A blank before the text is the gap to the icon, which the style sets at 4 pixels.
    entry.button->setText(m_iconsOnly ? QString() : QStringLiteral("  ") + entry.name);
    setShown(entry.aside, !m_iconsOnly);
    const QString count = m_iconsOnly ? entry.button->accessibleDescription() : QString();
    const QString name = count.isEmpty()
                             ? entry.name
                             : tr("%1, %2", "page, how far it has come").arg(entry.name, count);
    entry.button->setToolTip(tr("%1 (%2)", "page or command, its keys").arg(name, entry.keys));
}

void Rail::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    fitWidth();
}

// Icons and widths know the size of text only by what they are told.
void Rail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        for (const auto *entries : {&m_steps, &m_commands}) {
            for (const Entry &entry : *entries) {
                entry.button->setIconSize({scaled(20), scaled(20)});
            }
        }
        fitWidth();
    }
}

// Measuring every name takes time, and while the start page is shown nobody sees the rail.
void Rail::fitWidth()
{
    if (!isVisible()) {
        return;
    }
    int width = m_iconsOnly ? scaled(40) : scaled(192);
    for (const auto *entries : {&m_steps, &m_commands}) {
        for (const Entry &entry : *entries) {
            const int aside = m_iconsOnly ? 0 : entry.aside->sizeHint().width() + scaled(20);
            width = std::max(width, m_iconsOnly ? entry.button->minimumSizeHint().width()
                                                : entry.button->sizeHint().width() + aside);
        }
    }
    setFixedWidth(width + 2 * scaled(kMargin) + 1); // with its line
}

} // namespace steelyard
