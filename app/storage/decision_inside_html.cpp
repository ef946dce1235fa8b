// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decision_inside_html.h"

#include "storage/file_bytes.h"
#include "storage/file_diagnostics.h"

namespace steelyard::storage {

namespace {

// What stands between two texts, read as Base64; nothing when it is not there or is none.
std::optional<QByteArray> carried(const QByteArray &html, const QByteArray &begin, char end)
{
    const qsizetype from = html.indexOf(begin);
    const qsizetype to = from < 0 ? -1 : html.indexOf(end, from + begin.size());
    if (to < 0) {
        return std::nullopt;
    }
    const qsizetype start = from + begin.size();
    auto decoded = QByteArray::fromBase64Encoding(html.mid(start, to - start),
                                                  QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

QByteArray inside(const QByteArray &html, const char *name)
{
    return carried(html, "<meta name=\"" + htmlCarrierName(name) + "\" content=\"", '"')
        .value_or(QByteArray());
}

} // namespace

QByteArray htmlCarrierName(const char *inside)
{
    return QByteArray("steelyard:") + inside;
}

bool isHtmlReport(const QByteArray &beginning)
{
    return beginning.left(4096).contains("<meta name=\"generator\" content=\"Steelyard\">");
}

PdfContents decisionInsideHtml(const QByteArray &bytes, const QString &file)
{
    PdfContents contents;
    if (!isHtmlReport(bytes)) {
        contents.problem = problemOf(file, Text::tr("This is no report by Steelyard."),
                                     Text::tr("Choose a report by Steelyard."));
        return contents;
    }
    auto decision = carried(bytes, "href=\"data:application/json;base64,", '"');
    if (!decision || decision->isEmpty()) {
        contents.problem = problemOf(file, Text::tr("There is no decision in this HTML."),
                                     Text::tr("Choose a report by Steelyard. What a browser saves "
                                              "may lose the decision in it."));
        return contents;
    }
    contents.decision = *std::move(decision);
    contents.record = inside(bytes, kRecordInside);
    contents.setup = inside(bytes, kSetupInside);
    contents.logo = inside(bytes, kLogoInside);
    return contents;
}

} // namespace steelyard::storage
