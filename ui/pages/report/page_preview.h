// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>

#include <map>

namespace steelyard {

// The pages of a report under each other, as wide as there is room. Pictures of them are asked for
// as they come into view, one at a time; until a page's is there, the one before it stands. Page
// keys and arrows move; a screen reader hears the page's number.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    void setPages(int count, QSizeF size);            // of another report; size: of a page
    void setPicture(int page, const QImage &picture); // from 0 on; null: there is none
    [[nodiscard]] int currentPage() const;            // from 1 on; 0: none
    [[nodiscard]] int pageCount() const { return m_count; }
    [[nodiscard]] bool isDrawn() const; // all that is in view, as it is now
    void showPage(int page);            // from 1 on

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentPageChanged(int page);
    void pictureWanted(int page, double scale); // from 0 on; device pixels a unit of the page

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateBars();
    void askForNext();
    [[nodiscard]] double zoom() const;  // pixels of the widget for one unit of the page
    [[nodiscard]] double step() const;  // from the top of one page to that of the next
    [[nodiscard]] double scale() const; // of a picture: with the screen's pixels
    [[nodiscard]] std::pair<int, int> inView() const; // first page, and one past the last
    [[nodiscard]] bool isFresh(int page) const;

    struct Picture
    {
        QImage image;
        double scale = 0;
        bool isOld = false; // of the report before
    };
    int m_count = 0;
    QSizeF m_size;
    std::map<int, Picture> m_pictures;
    double m_asked = 0; // the scale of the picture that is asked for; 0: none is
};

} // namespace steelyard
