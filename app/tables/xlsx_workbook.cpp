// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/xlsx_workbook.h"

#include "tables/sheet_builder.h"

#include <QStringList>

namespace steelyard::tables {

namespace {

// The name of a part that another names by a relation: "../a.xml" and "/xl/a.xml" exist too.
QString partName(const QString &from, const QString &target)
{
    if (target.startsWith(u'/')) {
        return target.mid(1);
    }
    QStringList folders = from.split(u'/');
    folders.removeLast();
    const QStringList steps = target.split(u'/');
    for (const QString &step : steps) {
        if (step == u".." && !folders.isEmpty()) {
            folders.removeLast();
        } else if (step != u"." && step != u"..") {
            folders.append(step);
        }
    }
    return folders.join(u'/');
}

template <class Use>
void eachRelation(packages::PackedFile &file, packages::UnpackBudget &budget, const QString &part,
                  Use use)
{
    SheetXml xml = xmlOf(file, budget, part);
    for (SheetXml::Token token = xml.next(); token != SheetXml::Token::Over; token = xml.next()) {
        if (token == SheetXml::Token::Start && xml.name() == u"Relationship") {
            use(xml.attribute(u"Type"), xml.attribute(u"Id"), xml.attribute(u"Target"));
        }
    }
}

} // namespace

XlsxWorkbook workbookOf(packages::PackedFile &file, packages::UnpackBudget &budget)
{
    XlsxWorkbook workbook;
    eachRelation(file, budget, QStringLiteral("_rels/.rels"),
                 [&](const QString &type, const QString &, const QString &target) {
                     if (type.endsWith(u"/officeDocument")) {
                         workbook.path = partName({}, target);
                     }
                 });
    SheetXml xml = xmlOf(file, budget, workbook.path);
    for (SheetXml::Token token = xml.next(); token != SheetXml::Token::Over; token = xml.next()) {
        if (token != SheetXml::Token::Start) {
            continue;
        }
        if (xml.name() == u"sheet" && workbook.all.size() < kMostSheets) {
            const QString state = xml.attribute(u"state");
            workbook.all.push_back({xml.attribute(u"name").toStdString(),
                                    state == u"hidden" || state == u"veryHidden"});
            workbook.relations.push_back(xml.attribute(u"id", u"relationships"));
        } else if (xml.name() == u"workbookPr") {
            const QString since = xml.attribute(u"date1904");
            workbook.since1904 = since == u"1" || since == u"true";
        }
    }
    return workbook;
}

XlsxParts partsOf(packages::PackedFile &file, packages::UnpackBudget &budget,
                  const QString &workbook)
{
    XlsxParts parts;
    const QString folder = workbook.left(workbook.lastIndexOf(u'/') + 1);
    const QString relations =
        folder + QStringLiteral("_rels/") + workbook.mid(folder.size()) + QStringLiteral(".rels");
    eachRelation(file, budget, relations,
                 [&](const QString &type, const QString &id, const QString &target) {
                     const QString name = partName(workbook, target);
                     if (type.endsWith(u"/worksheet") && parts.byId.size() < kMostSheets) {
                         parts.byId[id] = name;
                     } else if (type.endsWith(u"/sharedStrings")) {
                         parts.texts = name;
                     } else if (type.endsWith(u"/styles")) {
                         parts.styles = name;
                     }
                 });
    return parts;
}

SheetXml xmlOf(packages::PackedFile &file, packages::UnpackBudget &budget, const QString &part)
{
    return {file.part(part.toStdString()), budget};
}

} // namespace steelyard::tables
