// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content/content.h"
#include "report/content/report_font.h"
#include "report/formats/pdf/tag.h"

#include <QPainter>
#include <QTextLayout>

#include <memory>

// Units of the whole folder: 1/96 inch, so that sizes are those of the window: 14 is 10.5 points.
namespace steelyard::report::pdf {

class TaggedWriter;

// Text broken into lines for a width. Lines are as high as the style says whatever fonts they
// need, so that neighbours stay on one grid. Words longer than a line break between syllables, or
// anywhere where they have none. `tag` is the
// part of the document that the text is; links within are parts of that. None: it is no content.
class TextBox
{
public:
    TextBox(const Text &text, const TextStyle &style, double width, const TagPointer &tag);

    [[nodiscard]] int lineCount() const;
    [[nodiscard]] double lineHeight() const { return m_style.lineHeight; }
    [[nodiscard]] double height() const { return lineCount() * m_style.lineHeight; }
    [[nodiscard]] double usedWidth() const; // of the longest line
    [[nodiscard]] QString firstLines(int lines) const;
    [[nodiscard]] bool endsParagraph(int line) const; // as every line does after the last

    void paint(QPainter &painter, QPointF topLeft) const;
    void paintLine(QPainter &painter, QPointF topLeft, int line) const; // at the top given

private:
    struct Link
    {
        int start = 0;
        int end = 0;
        TagPointer tag;
    };
    void layOut(const Text &text, double width);
    void paintSpaceAfter(QPainter &painter, QPointF topLeft, int line) const;
    void noteLinks(TaggedWriter &writer, const QPainter &painter, QPointF topLeft, int line) const;

    TextStyle m_style;
    TagPointer m_tag;
    QColor m_ink;
    std::vector<Link> m_links;
    double m_ascent = 0;
    std::unique_ptr<QTextLayout> m_layout;
};

using TextBoxPointer = std::shared_ptr<const TextBox>;

[[nodiscard]] TextBoxPointer textBox(const Text &text, const TextStyle &style, double width,
                                     const TagPointer &tag = nullptr);

// The part of a text between two places where a line may end that is widest. Parts as long as
// addresses are not meant: they break where they must.
[[nodiscard]] double widestWord(const Text &text, TextStyle style);

// The same as textBox() with at most so many lines; the last ends with an ellipsis when there is
// more.
[[nodiscard]] TextBoxPointer shortTextBox(const QString &text, const TextStyle &style, double width,
                                          int lines, const TagPointer &tag = nullptr);

} // namespace steelyard::report::pdf
