// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats/pdf/pdf_writer.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>

namespace steelyard::report::pdf {

[[nodiscard]] QPageSize::PageSizeId pageSizeId(Paper paper);

// Header and footer of every page: whose report, which decision, draft and confidential marks,
// fingerprint and page number.
class Frame
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::Frame)

public:
    Frame(const Report &report, const PdfOptions &options, QSizeF page);

    [[nodiscard]] QRectF textArea() const; // of a page, within its margins
    void paint(QPainter &painter, int number, int count) const;

private:
    void paintHead(QPainter &painter, int number) const;
    void paintFoot(QPainter &painter, int number, int count) const;
    [[nodiscard]] double paintBrand(QPainter &painter, QPointF at) const; // returns its width
    [[nodiscard]] double paintMarks(QPainter &painter, QPointF right) const;

    // All words are found when it is made: it may be painted while the program speaks another
    // language.
    QString m_title;
    QString m_kind; // alone on the first page, which has the title
    QString m_pageOf;
    QString m_date;
    QStringList m_marks;
    QString m_fingerprint;
    Logo m_logo;
    QSizeF m_page;
};

} // namespace steelyard::report::pdf
