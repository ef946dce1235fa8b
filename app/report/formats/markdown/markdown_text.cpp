// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/markdown/markdown_text.h"

#include <QRegularExpression>

namespace steelyard::report {

QString markdownText(const QString &text)
{
    const QString line = text.simplified();
    QString result;
    result.reserve(line.size() + line.size() / 8);
    for (const QChar c : line) {
        if (c.category() == QChar::Other_Control) {
            continue;
        }
        if (QStringView(u"\\`*_{}[]<>&|~@$").contains(c)) {
            result += u'\\';
        }
        result += c;
    }
    result.replace(QStringLiteral("://"), QStringLiteral("\\://"));
    result.replace(QStringLiteral("www."), QStringLiteral("www\\."), Qt::CaseInsensitive);
    // What would start a heading, a list, a rule or an underline only does so at the beginning.
    if (!result.isEmpty() && QStringView(u"#+-=").contains(result.front())) {
        return u'\\' + result;
    }
    qsizetype digits = 0;
    while (digits < result.size() && result[digits].isDigit()) {
        ++digits;
    }
    if (digits > 0 && digits < result.size() &&
        (result[digits] == u'.' || result[digits] == u')')) {
        result.insert(digits, u'\\');
    }
    return result;
}

QString markdownAddress(const QString &address)
{
    static const QRegularExpression web(QStringLiteral("^https?://[^\\s<>\\x00-\\x1f\\x7f]+$"));
    return web.match(address).hasMatch() ? u'<' + address + u'>' : markdownText(address);
}

} // namespace steelyard::report
