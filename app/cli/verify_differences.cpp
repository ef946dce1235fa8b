// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verify_differences.h"

#include "cli/arguments.h"
#include "storage/pdf_digest.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace steelyard::cli {

namespace {

using storage::PdfDigest;

QString notOurs(std::size_t page)
{
    return Text::tr("Page %1 is not what this program writes.").arg(page + 1);
}

// A mark stands for each drawing, and what it says of the fonts it was made with is left out. Lines
// keep their numbers.
QByteArray withoutDrawings(const QByteArray &html)
{
    constexpr QByteArrayView kSetup = "<meta name=\"steelyard:report.json\"";
    QByteArray rest;
    qsizetype from = 0;
    const auto leaveOut = [&](QByteArrayView begin, QByteArrayView end, char mark) {
        const qsizetype first = html.indexOf(begin, from);
        const qsizetype last = first < 0 ? -1 : html.indexOf(end, first);
        if (last < 0) {
            return false;
        }
        const QByteArrayView left = QByteArrayView(html).sliced(first, last - first);
        rest += html.sliced(from, first - from) + mark + QByteArray(left.count('\n'), '\n');
        from = last + end.size();
        return true;
    };
    leaveOut(kSetup, ">", ' ');
    while (leaveOut("<svg", "</svg>", '\f')) {
    }
    return rest + html.sliced(from);
}

QString unreadable()
{
    return Text::tr("The pages cannot be read within the limits of a report.");
}

// Pages that were put in or taken out, when their number is another: found by what stays in order.
QStringList movedPages(const PdfDigest &file, const PdfDigest &written)
{
    QStringList lines{Text::tr("The report has %1 pages, the file has %2.")
                          .arg(written.pages.size())
                          .arg(file.pages.size())};
    // Lengths of the longest common order of what follows each pair.
    const std::size_t many = file.pages.size();
    const std::size_t most = written.pages.size();
    std::vector<std::vector<int>> same(many + 1, std::vector<int>(most + 1, 0));
    for (std::size_t i = many; i-- > 0;) {
        for (std::size_t j = most; j-- > 0;) {
            same[i][j] = file.pages[i].seen == written.pages[j].seen
                             ? same[i + 1][j + 1] + 1
                             : std::max(same[i + 1][j], same[i][j + 1]);
        }
    }
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < many || j < most) {
        if (i < many && j < most && file.pages[i].seen == written.pages[j].seen) {
            ++i;
            ++j;
        } else if (j == most || (i < many && same[i + 1][j] >= same[i][j + 1])) {
            lines << notOurs(i++);
        } else {
            lines << Text::tr("Page %1 of the report is missing.").arg(++j);
        }
    }
    return lines;
}

QString sentenceFor(const QString &what)
{
    if (what == u"info" || what == u"metadata") {
        return Text::tr("What the file says of itself (title, author, date) is not what this "
                        "program writes.");
    }
    if (what == u"structure") {
        return Text::tr("What the file says to who listens to it is not what this program writes.");
    }
    if (what == u"bookmarks") {
        return Text::tr("The bookmarks are not what this program writes.");
    }
    if (what == u"attachments") {
        return Text::tr("The attached files are not what this program writes.");
    }
    return Text::tr("The file holds something else than this program writes.");
}

QString titleBefore(const QString &html, qsizetype place)
{
    static const QRegularExpression heading(QStringLiteral("<h[12][^>]*>(.*?)</h[12]>"),
                                            QRegularExpression::DotMatchesEverythingOption);
    QString title;
    for (auto found = heading.globalMatch(html.left(place)); found.hasNext();) {
        title = found.next().captured(1);
    }
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    return title.remove(tags).simplified();
}

} // namespace

QStringList pdfDifferences(const QByteArray &file, const QByteArray &written)
{
    const auto there = storage::pdfDigest(file);
    const auto ours = storage::pdfDigest(written);
    if (!there || !ours) {
        return {unreadable()};
    }
    if (there->pages.size() != ours->pages.size()) {
        return movedPages(*there, *ours);
    }
    QStringList lines;
    for (std::size_t page = 0; page < ours->pages.size(); ++page) {
        if (there->pages[page].seen != ours->pages[page].seen) {
            lines << notOurs(page);
        } else if (there->pages[page].rest != ours->pages[page].rest) {
            lines
                << Text::tr("The links on page %1 are not what this program writes.").arg(page + 1);
        }
    }
    for (const auto &[what, sum] : ours->others) {
        const auto found = there->others.find(what);
        if (found == there->others.end() || found->second != sum) {
            const QString sentence = sentenceFor(what);
            if (!lines.contains(sentence)) {
                lines << sentence;
            }
        }
    }
    if (there->isAppendedTo) {
        lines << Text::tr("Something was appended to the file after it was written.");
    }
    return lines;
}

QStringList foreignPagesOf(const QByteArray &pdf)
{
    const auto there = storage::pdfDigest(pdf);
    if (!there) {
        return {unreadable()};
    }
    QStringList lines;
    for (std::size_t page = 0; page < there->pages.size(); ++page) {
        if (there->pages[page].isForeign) {
            lines << notOurs(page);
        }
    }
    return lines;
}

QStringList htmlDifferences(const QByteArray &file, const QByteArray &written)
{
    const auto [here, there] =
        std::mismatch(file.begin(), file.end(), written.begin(), written.end());
    if (here == file.end() && there == written.end()) {
        return {};
    }
    const qsizetype place = here - file.begin();
    const QString title =
        titleBefore(QString::fromUtf8(file), QString::fromUtf8(file.left(place)).size());
    const auto line = file.left(place).count('\n') + 1;
    return {
        title.isEmpty()
            ? Text::tr("The file is not what this program writes, first in line %1.").arg(line)
            : Text::tr("The file is not what this program writes, first in line %1, below “%2”.")
                  .arg(line)
                  .arg(title)};
}

QStringList htmlTextDifferences(const QByteArray &file, const QByteArray &written)
{
    return htmlDifferences(withoutDrawings(file), withoutDrawings(written));
}

} // namespace steelyard::cli
