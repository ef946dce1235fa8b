// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

// What the usual tools see in a PDF. Each writes the bytes to a file of its own and runs a tool of
// poppler-utils over it; a tool that is missing or complains ends the test run.
namespace steelyard::tests {

struct PdfFacts
{
    int pages = 0;
    QString title;
    QString creator;
    QString author;
    QString size; // "A4", "letter"
};

// A word with its place, in points from the top left of its page.
struct PdfWord
{
    int page = 0;
    QString text;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

[[nodiscard]] PdfFacts pdfFacts(const QByteArray &pdf);
[[nodiscard]] QString pdfText(const QByteArray &pdf); // in the order it was set
// The same without the lines at the top and bottom of every page: text that goes on over a page's
// end has nothing in between.
[[nodiscard]] QString pdfBody(const QByteArray &pdf);
[[nodiscard]] QStringList fontsNotEmbedded(const QByteArray &pdf);
[[nodiscard]] int fontCount(const QByteArray &pdf);
[[nodiscard]] int bitmapCount(const QByteArray &pdf);
[[nodiscard]] QStringList pdfLinks(const QByteArray &pdf);
[[nodiscard]] QByteArray firstAttachment(const QByteArray &pdf, QString *name);
[[nodiscard]] std::vector<PdfWord> pdfWords(const QByteArray &pdf);

[[nodiscard]] std::vector<QString> pdfPages(const QByteArray &pdf); // text by page
// Page by page, at half of the size of a screen's pixels.
[[nodiscard]] std::vector<QImage> pdfPictures(const QByteArray &pdf);
[[nodiscard]] QString qpdfCheck(const QByteArray &pdf);
[[nodiscard]] QString qpdfText(const QByteArray &pdf); // the whole file unpacked

// Texts without any white space, to compare what was broken into lines.
[[nodiscard]] QString squeezed(const QString &text);

} // namespace steelyard::tests
