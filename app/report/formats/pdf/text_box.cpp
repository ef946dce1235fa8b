// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/pdf/text_box.h"

#include "report/formats/pdf/hyphenation.h"
#include "report/formats/pdf/tagged_writer.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <utility>

namespace steelyard::report::pdf {

using drawing::Token;

namespace {

// A text of a file may hold anything: what would break lines or turn the direction of what follows
// does neither here.
QString cleaned(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const ushort code = c.unicode();
        const bool turnsDirection =
            (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if (turnsDirection || c.isNonCharacter()) { // no font has the latter
            continue;
        }
        if (c == u'\n' || c == QChar::ParagraphSeparator) {
            result += QChar(QChar::LineSeparator);
        } else if (c != QChar::LineSeparator && c.category() == QChar::Other_Control) {
            result += u' ';
        } else {
            result += c;
        }
    }
    return result;
}

// The direction most of the letters have: a name written from the right does not turn round an
// English sentence it begins.
Qt::LayoutDirection directionOf(const QString &text)
{
    qsizetype balance = 0;
    for (const QChar c : text) {
        if (c.direction() == QChar::DirL) {
            --balance;
        } else if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL) {
            ++balance;
        }
    }
    return balance > 0 ? Qt::RightToLeft : Qt::LeftToRight;
}

// Inter draws signs between capitals and digits in a raised form, "2x3" with a times sign and "->"
// as an arrow. Pretty, but no character stands behind these forms: a minus could be seen and
// neither be searched for nor be read aloud. Shaped on its own a sign keeps its plain form.
bool standsAlone(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'x' || c == u'X') {
        return (at > 0 && text[at - 1].isDigit()) ||
               (at + 1 < text.size() && text[at + 1].isDigit());
    }
    return (c.isPunct() || c.isSymbol()) && c != u'.' && c != u',' && !c.isSurrogate();
}

void appendFormats(QList<QTextLayout::FormatRange> &formats, qsizetype start, const QString &part,
                   const QTextCharFormat &format)
{
    qsizetype from = 0;
    const auto finish = [&](qsizetype to) {
        if (to > from) {
            formats.push_back(
                {static_cast<int>(start + from), static_cast<int>(to - from), format});
        }
        from = to;
    };
    for (qsizetype i = 0; i < part.size(); ++i) {
        if (standsAlone(part, i)) {
            finish(i);
            finish(i + 1);
        }
    }
    finish(part.size());
}

bool isWebAddress(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() &&
           (url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http"));
}

// "#table-3". Addresses come from files; what does not look like ours leads nowhere.
bool isAnchor(const QString &link)
{
    return link.startsWith(u'#') && std::all_of(link.begin() + 1, link.end(), [](QChar c) {
               return c == u'-' || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
           });
}

TagPointer linkTag(const QString &link, const TagPointer &parent)
{
    TagDetails details;
    details.link = link;
    return newTag("Link", parent, std::move(details));
}

} // namespace

TextBox::TextBox(const Text &text, const TextStyle &style, double width, const TagPointer &tag)
    : m_style(style)
    , m_tag(tag)
    , m_ink(coded(ink(style.token), tag))
{
    const QFont font = fontOf(style);
    const QFontMetricsF metrics(font);
    m_ascent = (style.lineHeight + metrics.ascent() - metrics.descent()) / 2;

    Text whole = text;
    for (Run &run : whole.runs) {
        run.text = cleaned(run.text);
    }
    layOut(whole, width);
    if (hyphenate(whole, *m_layout)) {
        layOut(whole, width);
    }
}

void TextBox::layOut(const Text &text, double width)
{
    QString whole;
    QList<QTextLayout::FormatRange> formats;
    const std::vector<Link> known = std::exchange(m_links, {}); // of an earlier try
    const auto tagOf = [this, &known](const QString &link) {
        return m_links.size() < known.size() ? known[m_links.size()].tag : linkTag(link, m_tag);
    };
    if (m_tag && !m_tag->details.link.isEmpty()) {
        m_links.push_back({0, static_cast<int>(text.plain().size()), m_tag});
    }
    QString before; // the link of the run before
    for (const Run &run : text.runs) {
        const QString &part = run.text;
        QTextCharFormat format;
        const bool isWeb = isWebAddress(run.link);
        const bool isLink = m_tag && (isWeb || isAnchor(run.link));
        if (isLink && before != run.link) {
            m_links.push_back({static_cast<int>(whole.size()), 0, tagOf(run.link)});
        }
        before = isLink ? run.link : QString();
        if (isLink) {
            m_links.back().end = static_cast<int>(whole.size() + part.size());
        }
        if (run.strong) {
            format.setFontWeight(QFont::DemiBold);
        }
        if (run.raised) {
            format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        }
        if (run.code) {
            format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
            format.setProperty(QTextFormat::FontPixelSize, m_style.size - 2);
        }
        if (isLink || isWeb || run.quiet) {
            const Token token = isWeb       ? Token::Accent
                                : run.quiet ? Token::TextSecondary
                                            : m_style.token;
            format.setForeground(coded(ink(token), isLink ? m_links.back().tag : m_tag));
        }
        appendFormats(formats, whole.size(), part, format);
        whole += part;
    }

    QTextOption option(m_style.right ? Qt::AlignRight | Qt::AlignAbsolute
                                     : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(directionOf(whole));
    m_layout = std::make_unique<QTextLayout>(whole, fontOf(m_style));
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition(QPointF(0, 0));
    }
    m_layout->endLayout();
}

int TextBox::lineCount() const
{
    return std::max(1, m_layout->lineCount());
}

double TextBox::usedWidth() const
{
    double widest = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    }
    return widest;
}

void TextBox::paint(QPainter &painter, QPointF topLeft) const
{
    for (int i = 0; i < lineCount(); ++i) {
        paintLine(painter, topLeft + QPointF(0, i * m_style.lineHeight), i);
    }
}

void TextBox::paintLine(QPainter &painter, QPointF topLeft, int line) const
{
    TaggedWriter *writer = TaggedWriter::of(painter);
    if (writer && m_tag) {
        writer->use(m_tag);
    }
    if (line >= m_layout->lineCount()) {
        return;
    }
    const QTextLine laid = m_layout->lineAt(line);
    painter.setPen(m_ink);
    laid.draw(&painter, topLeft + QPointF(0, m_ascent - laid.ascent()));
    if (writer && m_tag) {
        paintSpaceAfter(painter, topLeft, line);
        noteLinks(*writer, painter, topLeft, line);
    }
}

// The space at which a line was broken is not drawn. Who listens needs it between two words.
void TextBox::paintSpaceAfter(QPainter &painter, QPointF topLeft, int line) const
{
    const QTextLine laid = m_layout->lineAt(line);
    const int end = laid.textStart() + laid.textLength();
    if (end == 0 || end >= m_layout->text().size() || !m_layout->text().at(end - 1).isSpace()) {
        return;
    }
    painter.setPen(m_ink);
    painter.setFont(m_layout->font());
    painter.drawText(topLeft + QPointF(laid.naturalTextRect().right(), m_ascent),
                     QStringLiteral(" "));
}

void TextBox::noteLinks(TaggedWriter &writer, const QPainter &painter, QPointF topLeft,
                        int line) const
{
    const QTextLine laid = m_layout->lineAt(line);
    for (const Link &link : m_links) {
        const int start = std::max(link.start, laid.textStart());
        const int end = std::min(link.end, laid.textStart() + laid.textLength());
        if (start >= end) {
            continue;
        }
        // In text of both directions a piece may have other ends than its characters.
        const double one = laid.cursorToX(start);
        const double other = laid.cursorToX(end);
        writer.addLink(painter, link.tag,
                       QRectF(topLeft + QPointF(std::min(one, other), m_ascent - laid.ascent()),
                              QSizeF(std::abs(other - one), laid.height())));
    }
}

QString TextBox::firstLines(int lines) const
{
    const QString whole = m_layout->text();
    return lines < m_layout->lineCount() ? whole.left(m_layout->lineAt(lines).textStart()) : whole;
}

bool TextBox::endsParagraph(int line) const
{
    if (line + 1 >= m_layout->lineCount()) {
        return true;
    }
    const int next = m_layout->lineAt(line + 1).textStart();
    return m_layout->text().at(next - 1) == QChar::LineSeparator;
}

TextBoxPointer shortTextBox(const QString &text, const TextStyle &style, double width, int lines,
                            const TagPointer &tag)
{
    TextBoxPointer box = textBox(text, style, width, tag);
    if (box->lineCount() > lines) {
        // The last line is filled up to its end, not to the end of a word.
        const QString before = box->firstLines(lines - 1);
        const QString last = box->firstLines(box->lineCount())
                                 .mid(before.size())
                                 .section(QChar(QChar::LineSeparator), 0, 0);
        QString start =
            before + QFontMetricsF(fontOf(style)).elidedText(last, Qt::ElideRight, width);
        start.chop(start.endsWith(u'…') ? 1 : 0);
        box = textBox(start.trimmed() + u'…', style, width, tag);
        while (box->lineCount() > lines && !start.isEmpty()) {
            start.chop(start.back().isLowSurrogate() ? 2 : 1);
            box = textBox(start.trimmed() + u'…', style, width, tag);
        }
    }
    return box;
}

TextBoxPointer textBox(const Text &text, const TextStyle &style, double width,
                       const TagPointer &tag)
{
    return std::make_shared<const TextBox>(text, style, width, tag);
}

namespace {

// A line may end behind the point of "5.986 USD" too, but should not.
bool endsWord(const QString &text, qsizetype position)
{
    constexpr char16_t kFirstIdeograph = 0x2e80; // between these a line ends anywhere
    const QChar last = text[position - 1];
    return position == text.size() || last.isSpace() || last.unicode() >= kFirstIdeograph ||
           QStringView(u"-/\u2010\u2013\u2014\u00ad\u200b").contains(last);
}

} // namespace

double widestWord(const Text &text, TextStyle style)
{
    constexpr double kWidest = 150;
    const QFont::Weight weight = style.weight;
    double widest = 0;
    for (const Run &run : text.runs) {
        style.weight = run.strong ? QFont::DemiBold : weight;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, run.text);
        qsizetype start = 0;
        while (finder.toNextBoundary() >= 0) {
            if (!endsWord(run.text, finder.position())) {
                continue;
            }
            const QString word = run.text.mid(start, finder.position() - start).trimmed();
            start = finder.position();
            // No sign is wider than the type is high: most words need not be measured.
            if (static_cast<double>(word.size()) * style.size <= widest) {
                continue;
            }
            const double width = widthOf(word, style);
            widest = width <= kWidest ? std::max(widest, width) : widest;
        }
    }
    return widest;
}

} // namespace steelyard::report::pdf
