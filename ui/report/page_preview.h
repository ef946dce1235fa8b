// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pdf/page_layout.h"

#include <QAbstractScrollArea>

namespace steelyard {

// The pages of a report under each other, as wide as there is room, painted by the code that writes
// the PDF. Page keys and arrows move; a screen reader hears the page's number.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    void setLayoutOfPages(std::shared_ptr<const report::pdf::PageLayout> layout);
    [[nodiscard]] int currentPage() const; // from 1 on; 0: none
    [[nodiscard]] int pageCount() const { return m_layout ? m_layout->pageCount() : 0; }
    void showPage(int page); // from 1 on

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateBars();
    [[nodiscard]] double zoom() const; // pixels of the widget for one unit of the page
    [[nodiscard]] double step() const; // from the top of one page to that of the next

    std::shared_ptr<const report::pdf::PageLayout> m_layout;
};

} // namespace steelyard
