// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scroll_page.h"

#include "session/decision_document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/room_below.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <utility>

namespace steelyard {

namespace {

constexpr int kPageMargin = 32;
constexpr int kTopMargin = 24;
constexpr int kGap = 16;

// Home and End go to the ends of the page, for which Qt has no keys. A page that is walked back to
// a control of its first screen shows that screen, not only the control: what the page begins with
// may hold none.
class PageArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        QScrollBar *bar = verticalScrollBar();
        if (event->matches(QKeySequence::MoveToStartOfLine)) {
            bar->setValue(bar->minimum());
        } else if (event->matches(QKeySequence::MoveToEndOfLine)) {
            bar->setValue(bar->maximum());
        } else {
            QScrollArea::keyPressEvent(event);
        }
    }

    bool focusNextPrevChild(bool next) override
    {
        const bool hasMoved = QScrollArea::focusNextPrevChild(next);
        const QWidget *control = focusWidget();
        if (hasMoved && !next && control != nullptr && widget()->isAncestorOf(control)) {
            const int bottom = control->mapTo(widget(), QPoint(0, control->height())).y();
            if (bottom <= viewport()->height()) {
                verticalScrollBar()->setValue(0);
            }
        }
        return hasMoved;
    }
};

} // namespace

ScrollPage::ScrollPage(const QString &name, QWidget *parent)
    : Page(parent)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    m_column->setContentsMargins(scaled(kPageMargin), scaled(kTopMargin), scaled(kPageMargin),
                                 scaled(kTopMargin));
    m_column->setSpacing(scaled(kGap));
    auto *scroll = new PageArea(this);
    m_area = scroll;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // keys come to it from the controls inside
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(name);
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_content->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    // What a page shows may come after the notice, and make it scroll only then.
    connect(
        scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int, int last) {
            const bool hasRoom = m_column->contentsMargins().bottom() > scaled(kTopMargin);
            if (m_covered > 0 && last > 0 && !hasRoom) {
                setCovered(m_covered);
            }
        },
        Qt::QueuedConnection);
}

DecisionDocument *ScrollPage::document() const
{
    return m_document;
}

void ScrollPage::setCovered(int height)
{
    m_covered = height;
    leaveRoomBelow(*m_area, scaled(kTopMargin), height);
}

void ScrollPage::setDocument(DecisionDocument *document)
{
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    m_content->setVisible(document != nullptr);
    follow(document);
    refresh();
}

void ScrollPage::follow(DecisionDocument *document)
{
    if (document) {
        connect(document, &DecisionDocument::scoresChanged, this, &ScrollPage::refresh);
        connect(document, &DecisionDocument::robustnessChanged, this, &ScrollPage::refresh);
    }
}

void ScrollPage::refresh()
{
    m_isStale = !isVisible();
    if (m_document && !m_isStale) {
        present();
    }
}

void ScrollPage::stackBelow(int width, const QList<QBoxLayout *> &rows)
{
    m_stackBelow = width;
    m_rows = rows;
    for (QBoxLayout *row : rows) {
        row->setSpacing(scaled(kGap));
    }
}

void ScrollPage::showEvent(QShowEvent *event)
{
    if (m_isStale) {
        refresh();
    }
    Page::showEvent(event);
}

void ScrollPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_covered > 0) {
        setCovered(m_covered);
    }
    const auto direction =
        width() < scaled(m_stackBelow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    for (QBoxLayout *row : std::as_const(m_rows)) {
        row->setDirection(direction);
    }
}

} // namespace steelyard
