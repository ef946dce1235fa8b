// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pdf_objects.h"

#include <QCryptographicHash>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFLogger.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <set>
#include <stdexcept>

namespace steelyard::storage {

namespace {

using Object = QPDFObjectHandle;
using Keys = std::set<std::string>;

constexpr int kDeepest = 200; // objects within objects

std::string hashOf(std::string_view bytes)
{
    return QCryptographicHash::hash(
               QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())),
               QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

// With its length, as a key may read like several with what they hold.
std::string keyText(const std::string &key)
{
    return std::to_string(key.size()) + ' ' + key + ' ';
}

// Writes objects so that two files that hold the same are written the same.
class Canonical
{
public:
    explicit Canonical(QPDF &document)
        : m_pages(document.getAllPages())
    {
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            m_pageNumbers.emplace(m_pages[i].getObjGen(), i);
        }
    }

    [[nodiscard]] std::vector<Object> &pages() { return m_pages; }

    std::string sumOf(const Object &object, const Keys &without = {})
    {
        m_seen.clear();
        std::string text;
        write(object, text, 0, without);
        return hashOf(text);
    }

    // Of some keys of a page or of the document.
    std::string sumOf(Object dictionary, bool isOnly, const Keys &keys)
    {
        m_seen.clear();
        std::string text;
        for (const std::string &key : dictionary.getKeys()) {
            if ((keys.count(key) > 0) == isOnly) {
                text += keyText(key);
                write(dictionary.getKey(key), text, 0, {});
            }
        }
        return hashOf(text);
    }

private:
    void write(Object object, std::string &text, int depth, const Keys &without)
    {
        if (depth > kDeepest) {
            throw std::length_error("deep");
        }
        if (object.isIndirect()) {
            if (const auto page = m_pageNumbers.find(object.getObjGen());
                page != m_pageNumbers.end()) {
                text += "page " + std::to_string(page->second) + ' ';
                return;
            }
            const auto [found, isNew] = m_seen.emplace(object.getObjGen(), m_seen.size());
            if (!isNew) {
                text += "object " + std::to_string(found->second) + ' ';
                return;
            }
        }
        if (object.isArray()) {
            text += "[ ";
            for (const Object &item : object.getArrayAsVector()) {
                write(item, text, depth + 1, {});
            }
            text += "] ";
        } else if (object.isDictionary()) {
            writeDictionary(object, text, depth, without);
        } else if (object.isStream()) {
            writeStream(object, text, depth);
        } else if (object.isString()) {
            const std::string value = object.getStringValue();
            text += "string " + std::to_string(value.size()) + ' ' + value + ' ';
        } else {
            text += object.unparseResolved() + ' ';
        }
    }

    void writeDictionary(Object object, std::string &text, int depth, const Keys &without)
    {
        text += "<< ";
        for (const std::string &key : object.getKeys()) {
            if (without.count(key) == 0) {
                text += keyText(key);
                write(object.getKey(key), text, depth + 1, {});
            }
        }
        text += ">> ";
    }

    void writeStream(Object object, std::string &text, int depth)
    {
        static const Keys kPacking{"/Filter", "/DecodeParms", "/Length"};
        bool isPacked = true;
        std::string &sum = m_streams[object.getObjGen()];
        if (sum.empty()) {
            std::shared_ptr<Buffer> data;
            try {
                data = object.getStreamData(qpdf_dl_generalized);
                isPacked = false;
            } catch (const std::exception &) { // of a kind that is left packed: a photograph
                data = object.getRawStreamData();
            }
            sum = hashOf({reinterpret_cast<const char *>(data->getBuffer()), data->getSize()});
            if (isPacked) {
                sum += " packed";
            }
        }
        writeDictionary(object.getDict(), text, depth,
                        sum.size() > 64 ? Keys{"/Length"} : kPacking);
        text += "stream " + sum + ' ';
    }

    std::vector<Object> m_pages;
    std::map<QPDFObjGen, std::size_t> m_pageNumbers;
    std::map<QPDFObjGen, std::size_t> m_seen;
    std::map<QPDFObjGen, std::string> m_streams;
};

// Every page of every version is set in fonts of the kind that Qt embeds.
bool isForeign(Object page)
{
    Object resources = page.getKey("/Resources");
    Object fonts = resources.isDictionary() ? resources.getKey("/Font") : Object::newNull();
    if (!fonts.isDictionary() || fonts.getKeys().empty()) {
        return true;
    }
    for (auto &[name, font] : fonts.getDictAsMap()) {
        Object inner = font.isDictionary() ? font.getKey("/DescendantFonts") : Object::newNull();
        Object child = inner.isArray() && inner.getArrayNItems() == 1 ? inner.getArrayItem(0)
                                                                      : Object::newNull();
        Object descriptor =
            child.isDictionary() ? child.getKey("/FontDescriptor") : Object::newNull();
        if (!descriptor.isDictionary() || !descriptor.hasKey("/FontFile2")) {
            return true;
        }
    }
    return false;
}

} // namespace

PdfObjects pdfObjects(std::string_view pdf)
{
    const auto logger = QPDFLogger::defaultLogger();
    logger->setWarn(logger->discard());
    logger->setError(logger->discard());
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("report", pdf.data(), pdf.size());
    QPDFPageDocumentHelper(document).pushInheritedAttributesToPage();
    Canonical canonical(document);
    PdfObjects result;
    const Keys beside{"/Annots", "/Parent", "/StructParents", "/Tabs", "/Type"};
    for (Object &page : canonical.pages()) {
        Keys rest = beside;
        rest.erase("/Parent");
        result.pages.push_back({canonical.sumOf(page, false, beside),
                                canonical.sumOf(page, true, rest), isForeign(page)});
    }
    Object root = document.getRoot();
    Object trailer = document.getTrailer();
    const auto add = [&](const char *name, const Object &holder, const Keys &keys) {
        result.others[name] = canonical.sumOf(holder, true, keys);
    };
    add("info", trailer, {"/Info"});
    add("metadata", root, {"/Metadata"});
    add("structure", root, {"/StructTreeRoot", "/MarkInfo", "/Lang"});
    add("bookmarks", root, {"/Outlines", "/PageMode"});
    add("attachments", root, {"/Names", "/AF"});
    result.others["rest"] =
        canonical.sumOf(root, false,
                        {"/Metadata", "/StructTreeRoot", "/MarkInfo", "/Lang", "/Outlines",
                         "/PageMode", "/Names", "/AF", "/Pages"}) +
        canonical.sumOf(trailer, false,
                        {"/Info", "/Root", "/ID", "/Size", "/Prev", "/XRefStm", "/Index", "/W",
                         "/Type", "/Filter", "/DecodeParms", "/Length"});
    return result;
}

} // namespace steelyard::storage
