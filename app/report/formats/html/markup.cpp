// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/html/markup.h"

#include "drawing/marker.h"

#include <QUrl>

#include <algorithm>

namespace steelyard::report::html {

namespace {

// The sign's outline in the units of its SVG, 16 across.
QString pathOf(const QPainterPath &path)
{
    QString d;
    const auto point = [](const QPainterPath::Element &at) {
        return QString::number(at.x, 'f', 2) + u' ' + QString::number(at.y, 'f', 2);
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element at = path.elementAt(i);
        if (at.type == QPainterPath::MoveToElement) {
            d += u'M' + point(at);
        } else if (at.type == QPainterPath::LineToElement) {
            d += u'L' + point(at);
        } else if (at.type == QPainterPath::CurveToElement) {
            d += u'C' + point(at);
        } else {
            d += u' ' + point(at);
        }
    }
    return d + u'Z';
}

QString linked(const Run &run, const QString &content)
{
    if (const QString anchor = safeAnchor(run.link.mid(1));
        run.link.startsWith(u'#') && !anchor.isEmpty()) {
        return element("a", {{"href", u'#' + anchor}}, content);
    }
    const QUrl url(run.link, QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == QStringLiteral("https") ||
                                         url.scheme() == QStringLiteral("http"));
    return isWeb
               ? element("a", {{"href", run.link}, {"rel", QStringLiteral("noreferrer")}}, content)
               : content;
}

} // namespace

QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        const ushort code = c.unicode();
        const bool turnsDirection =
            (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if (turnsDirection || c.isNonCharacter()) {
            continue;
        }
        if (c.category() == QChar::Other_Control) {
            result += c == u'\n' ? c : QChar(u' ');
        } else if (c == u'<') {
            result += QStringLiteral("&lt;");
        } else if (c == u'>') {
            result += QStringLiteral("&gt;");
        } else if (c == u'&') {
            result += QStringLiteral("&amp;");
        } else if (c == u'"') {
            result += QStringLiteral("&quot;");
        } else {
            result += c;
        }
    }
    return result;
}

QString safeAnchor(const QString &anchor)
{
    const bool isOurs = std::all_of(anchor.begin(), anchor.end(), [](QChar c) {
        return c == u'-' || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    });
    return isOurs ? anchor : QString();
}

QString element(const char *name, const Attributes &attributes, const QString &content)
{
    const QString tag = QLatin1String(name);
    QString result = u'<' + tag;
    for (const auto &[key, value] : attributes) {
        if (!value.isNull()) {
            result += u' ' + QLatin1String(key) + QStringLiteral("=\"") + escaped(value) + u'"';
        }
    }
    return result + u'>' + content + QStringLiteral("</") + tag + u'>';
}

QString element(const char *name, const QString &content)
{
    return element(name, {}, content);
}

QString markup(const Text &text)
{
    QString result;
    for (const Run &run : text.runs) {
        QString content = escaped(run.text).replace(u'\n', QStringLiteral("<br>"));
        if (run.code) {
            content = element("code", content);
        }
        if (!run.link.isEmpty()) {
            content = linked(run, content);
        }
        if (run.raised) {
            content = element("sup", content);
        }
        if (run.strong) {
            content = element("strong", content);
        }
        if (run.quiet) {
            content = element("span", {{"class", QStringLiteral("quiet")}}, content);
        }
        result += content;
    }
    return result;
}

QString sign(const Option &option)
{
    if (option.slot < 0) {
        return {};
    }
    const QString name =
        option.slot < 4 ? QStringLiteral("s%1").arg(option.slot) : QStringLiteral("s-other");
    const QString path = element(
        "path", {{"d", pathOf(drawing::markerPath(QPointF(8, 8), 13, option.slot))}}, QString());
    return element("svg",
                   {{"class", QStringLiteral("sign ") + name +
                                  (option.leftOut ? QStringLiteral(" hollow") : QString())},
                    {"viewBox", QStringLiteral("0 0 16 16")},
                    {"aria-hidden", QStringLiteral("true")},
                    {"focusable", QStringLiteral("false")}},
                   path);
}

QString named(const Option &option)
{
    const QString mark = sign(option);
    return mark.isEmpty()
               ? escaped(option.name)
               : element("span", {{"class", QStringLiteral("named")}}, mark + escaped(option.name));
}

} // namespace steelyard::report::html
