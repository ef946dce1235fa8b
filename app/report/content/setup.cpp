// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content/setup.h"

#include "report/content/report_font.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRawFont>

namespace steelyard::report {

namespace {

const QString kFormat = QStringLiteral("steelyard-report-setup");

// The head of a font holds its version, its day and a sum of all of it.
QString sumOfFonts()
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    const auto add = [&sum](const QFont &font) {
        const QRawFont raw = QRawFont::fromFont(font);
        sum.addData(raw.familyName().toUtf8());
        sum.addData(raw.styleName().toUtf8());
        sum.addData(raw.fontTable("head"));
    };
    for (const QFont::Weight weight :
         {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold}) {
        add(fontOf({14, 20, weight}));
    }
    add(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return QString::fromLatin1(sum.result().toHex());
}

} // namespace

Surroundings surroundings()
{
    return {QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()), sumOfFonts()};
}

QByteArray write(const ReportSetup &setup)
{
    QJsonObject root{
        {QStringLiteral("format"), kFormat},
        {QStringLiteral("locale"), setup.locale},
        {QStringLiteral("number_options"), setup.numberOptions},
        {QStringLiteral("preset"), setup.preset},
        {QStringLiteral("sections"), QJsonArray::fromStringList(setup.parts)},
        {QStringLiteral("draft"), setup.draft},
        {QStringLiteral("confidential"), setup.confidential},
        {QStringLiteral("everything"), setup.everything},
        {QStringLiteral("made_with"), QJsonObject{{QStringLiteral("steelyard"), setup.made.program},
                                                  {QStringLiteral("qt"), setup.made.qt},
                                                  {QStringLiteral("fonts"), setup.made.fonts}}}};
    if (!setup.paper.isEmpty()) {
        root.insert(QStringLiteral("paper"), setup.paper);
    }
    return QJsonDocument(root).toJson();
}

std::optional<ReportSetup> readReportSetup(const QByteArray &bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (root.value(u"format").toString() != kFormat) {
        return std::nullopt;
    }
    ReportSetup setup;
    setup.locale = root.value(u"locale").toString();
    setup.numberOptions = root.value(u"number_options").toInt();
    const QJsonArray parts = root.value(u"sections").toArray();
    for (const auto part : parts) {
        setup.parts << part.toString();
    }
    setup.draft = root.value(u"draft").toBool();
    setup.confidential = root.value(u"confidential").toBool();
    setup.everything = root.value(u"everything").toBool();
    setup.preset = root.value(u"preset").toString();
    setup.paper = root.value(u"paper").toString();
    const QJsonObject made = root.value(u"made_with").toObject();
    setup.made = {made.value(u"steelyard").toString(), made.value(u"qt").toString(),
                  made.value(u"fonts").toString()};
    return setup;
}

} // namespace steelyard::report
