// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <zip.h>

#include <cstring>
#include <utility>

// Small spreadsheet files, made in memory.
namespace steelyard {

using PackedParts = QList<std::pair<QByteArray, QByteArray>>; // names and contents

// A ZIP file; empty when it could not be made.
inline QByteArray packed(const PackedParts &parts)
{
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    if (archive == nullptr) {
        zip_source_free(source);
        return {};
    }
    zip_source_keep(source);
    for (const auto &[name, content] : parts) {
        zip_source_t *part = zip_source_buffer(archive, content.constData(),
                                               static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), part, 0);
        if (name == "mimetype") { // which OpenDocument wants to be found without unpacking
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
        }
    }
    QByteArray bytes;
    if (zip_close(archive) == 0 && zip_source_open(source) == 0) {
        zip_source_seek(source, 0, SEEK_END);
        bytes.resize(zip_source_tell(source));
        zip_source_seek(source, 0, SEEK_SET);
        (void)zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
        zip_source_close(source);
    }
    zip_source_free(source);
    return bytes;
}

struct XlsxPart
{
    QByteArray name;
    QByteArray content;    // what stands inside <worksheet>
    QByteArray attributes; // of <sheet>, such as state="hidden"
};

// Styles: 1 is a date, 2 a percentage, 3 a format of one's own, 0 says nothing.
inline PackedParts xlsxParts(const QList<XlsxPart> &sheets, const QByteArray &sharedTexts = {})
{
    const QByteArray main = "\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray office =
        "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    QByteArray list;
    QByteArray relations;
    PackedParts parts;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray n = QByteArray::number(i + 1);
        list += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + n + "\" r:id=\"r" + n +
                "\" " + sheets[i].attributes + "/>";
        relations += "<Relationship Id=\"r" + n + "\" Type=" + office +
                     "/worksheet\" Target=\"worksheets/sheet" + n + ".xml\"/>";
        parts.append({"xl/worksheets/sheet" + n + ".xml",
                      "<worksheet xmlns=" + main + ">" + sheets[i].content + "</worksheet>"});
    }
    relations +=
        "<Relationship Id=\"t\" Type=" + office +
        "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"s\" Type=" + office +
        "/styles\" Target=\"/xl/styles.xml\"/>";
    parts.append({"_rels/.rels",
                  "<Relationships xmlns=" + package + "><Relationship Id=\"a\" Type=" + office +
                      "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"});
    parts.append({"xl/workbook.xml", "<workbook xmlns=" + main + " xmlns:r=" + office +
                                         "\"><sheets>" + list + "</sheets></workbook>"});
    parts.append({"xl/_rels/workbook.xml.rels",
                  "<Relationships xmlns=" + package + ">" + relations + "</Relationships>"});
    parts.append({"xl/styles.xml", "<styleSheet xmlns=" + main +
                                       "><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-407]d. "
                                       "mmmm yyyy\"/></numFmts><cellStyleXfs><xf numFmtId=\"0\"/>"
                                       "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf "
                                       "numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf "
                                       "numFmtId=\"170\"/></cellXfs></styleSheet>"});
    if (!sharedTexts.isEmpty()) {
        parts.append({"xl/sharedStrings.xml", "<sst xmlns=" + main + ">" + sharedTexts + "</sst>"});
    }
    return parts;
}

inline QByteArray xlsx(const QList<XlsxPart> &sheets, const QByteArray &sharedTexts = {})
{
    return packed(xlsxParts(sheets, sharedTexts));
}

inline QByteArray ods(const QByteArray &tables, const QByteArray &styles = {},
                      const QByteArray &manifest = {})
{
    PackedParts parts{
        {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
        {"content.xml",
         "<office:document-content "
         "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
         "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
         "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
         "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
         "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
         "<office:automatic-styles>" +
             styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
             "</office:spreadsheet></office:body></office:document-content>"}};
    if (!manifest.isEmpty()) {
        parts.append({"META-INF/manifest.xml", manifest});
    }
    return packed(parts);
}

} // namespace steelyard
