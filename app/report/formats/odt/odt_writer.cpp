// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/odt/odt_writer.h"

#include "packages/packed_file.h"
#include "report/content/shortening.h"
#include "report/formats/odt/odt_blocks.h"
#include "report/formats/odt/odt_styles.h"

#include <QCoreApplication>
#include <QDate>

namespace steelyard::report {

namespace {

constexpr char kMimeType[] = "application/vnd.oasis.opendocument.text";
constexpr std::size_t kMostOfFacts = 100'000; // bytes

class OdtWords
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::OdtWriter)
};

// Who wrote it, of which decision, and when: the decision's day, not that of writing.
QByteArray metaPart(const Report &report)
{
    QByteArray bytes;
    odt::OdtXml xml(&bytes);
    xml.writeStartDocument();
    xml.begin("office:document-meta");
    odt::writeNamespaces(xml);
    xml.begin("office:meta");
    xml.element("meta:generator", QStringLiteral("Steelyard"));
    xml.element("dc:title", odt::xmlText(report.title.simplified()));
    xml.element("dc:language", report.language);
    if (QDate::fromString(report.isoDate, Qt::ISODate).isValid()) {
        xml.element("dc:date", report.isoDate + QStringLiteral("T00:00:00"));
    }
    xml.begin("meta:user-defined");
    xml.attribute("meta:name", "Fingerprint");
    xml.writeCharacters(odt::xmlText(report.fingerprint));
    xml.end();
    xml.end();
    xml.end();
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifestPart(const std::vector<packages::PackagePart> &pictures)
{
    QByteArray bytes;
    odt::OdtXml xml(&bytes);
    xml.writeStartDocument();
    xml.begin("manifest:manifest");
    xml.attribute("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
    xml.attribute("manifest:version", "1.3");
    const auto entry = [&xml](const QString &path, const char *type) {
        xml.beginEmpty("manifest:file-entry");
        xml.attribute("manifest:full-path", path);
        xml.attribute("manifest:media-type", QLatin1String(type));
    };
    entry(QStringLiteral("/"), kMimeType);
    for (const char *part : {"content.xml", "styles.xml", "meta.xml"}) {
        entry(QLatin1String(part), "text/xml");
    }
    for (const packages::PackagePart &picture : pictures) {
        entry(QString::fromLatin1(picture.name), "image/png");
    }
    xml.end();
    xml.writeEndDocument();
    return bytes;
}

// Of what a section may do without, the part that goes in a report of few pages. Where its pages
// end is the business of the program that opens it, so it cannot be tried what fits; this is about
// what the PDF of the same length leaves out.
constexpr double kLeftOut = 0.65;

void addSection(odt::OdtBody &body, const Section &section)
{
    const QString title = section.part == Part::Decision ? partTitle(section.part) : section.title;
    body.heading(1, title, section.anchor);
    for (const Block &block : section.blocks) {
        std::visit([&body](const auto &any) { odt::add(body, any); }, block);
    }
}

// Whether the first section says so at once.
bool beginsWith(const Report &report, const QString &text)
{
    if (report.sections.empty() || report.sections.front().blocks.empty()) {
        return false;
    }
    const auto *first = std::get_if<Paragraph>(&report.sections.front().blocks.front());
    return first != nullptr && first->text.plain() == text;
}

} // namespace

QByteArray writeOdt(const Report &report, bool isLetter)
{
    odt::OdtBody body;
    body.paragraph(QLatin1String(odt::kTitle), report.title);
    if (!report.subtitle.isEmpty() && !beginsWith(report, report.subtitle)) {
        body.paragraph(QLatin1String(odt::kSubtitle), report.subtitle);
    }
    const Shorten which = report.mostPages > 0 ? Shorten::AllSections : Shorten::OnePageSections;
    for (const Section &section : shortened(report.sections, kLeftOut, which)) {
        if (section.part != Part::Contents) {
            addSection(body, section);
        }
    }
    body.paragraph(QLatin1String(odt::kSmall),
                   OdtWords::tr("Fingerprint %1").arg(report.fingerprint));
    odt::PageSet pages{report.language, OdtWords::tr("Page %1 of %2"),
                       odt::xmlText(report.marks.join(QStringLiteral(", "))), isLetter};
    std::vector<packages::PackagePart> parts{{"mimetype", kMimeType, false},
                                             {"content.xml", body.finished()},
                                             {"styles.xml", odt::stylesPart(pages)},
                                             {"meta.xml", metaPart(report)}};
    for (const packages::PackagePart &picture : body.pictures()) {
        parts.push_back(picture);
    }
    parts.push_back({"META-INF/manifest.xml", manifestPart(body.pictures())});
    return packages::packageOf(parts);
}

bool isOdtByUs(const Report &, const QByteArray &file)
{
    return packages::partOf(file, "mimetype", 100) == kMimeType &&
           packages::partOf(file, "meta.xml", kMostOfFacts)
               .contains("<meta:generator>Steelyard</meta:generator>");
}

} // namespace steelyard::report
