// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/finish.h"

#include "report/pdf/text_box.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace steelyard::report::pdf {

namespace {

using Object = QPDFObjectHandle;

// As they stand in a font's table of characters: the one that Qt names, the usual one.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kAlike{
    {{"<0009>", "<0020>"}, {"<02BC>", "<2019>"}, {"<02EE>", "<201D>"}, {"<00A0>", "<0020>"}}};

class Finisher
{
public:
    Finisher(QPDF &document, const Finish &finish)
        : m_document(document)
        , m_finish(finish)
        , m_pages(document.getAllPages())
    {
    }

    void run()
    {
        describe();
        turnLinks();
        nameFonts();
        addBookmarks();
        attach();
    }

private:
    static Object unicode(const QString &text)
    {
        return Object::newUnicodeString(text.toStdString());
    }

    // "D:20261120000000Z"; empty for a text that is no date.
    [[nodiscard]] std::string date() const
    {
        QString digits = m_finish.isoDate;
        digits.remove(u'-');
        const bool isDate =
            digits.size() == 8 && std::all_of(digits.begin(), digits.end(),
                                              [](QChar c) { return c >= u'0' && c <= u'9'; });
        return isDate ? "D:" + digits.toStdString() + "000000Z" : std::string();
    }

    void describe()
    {
        Object root = m_document.getRoot();
        root.replaceKey("/Lang", unicode(m_finish.language));
        Object view = Object::newDictionary();
        view.replaceKey("/DisplayDocTitle", Object::newBool(true));
        root.replaceKey("/ViewerPreferences", view);
        // Qt's own metadata stream and number of the file hold the hour and a random number.
        root.removeKey("/Metadata");
        m_document.getTrailer().removeKey("/ID");

        Object info = m_document.getTrailer().getKey("/Info");
        if (!info.isDictionary()) {
            info = m_document.makeIndirectObject(Object::newDictionary());
            m_document.getTrailer().replaceKey("/Info", info);
        }
        info.replaceKey("/Title", unicode(m_finish.title));
        info.replaceKey("/Author", unicode(m_finish.author));
        info.removeKey("/ModDate");
        if (const std::string made = date(); !made.empty())
            info.replaceKey("/CreationDate", Object::newString(made));
        else
            info.removeKey("/CreationDate");
    }

    [[nodiscard]] Object destination(const Finish::Place &place)
    {
        Object page = m_pages.at(static_cast<std::size_t>(place.page));
        Object box = page.getKey("/MediaBox");
        const double height =
            box.isArray() && box.getArrayNItems() == 4 ? box.getArrayItem(3).getNumericValue() : 0;
        Object target = Object::newArray();
        target.appendItem(page);
        target.appendItem(Object::newName("/XYZ"));
        target.appendItem(Object::newInteger(0));
        // A little above, so that the line does not stick to the edge of the window.
        target.appendItem(Object::newReal(std::min(height, height - place.top + 8), 2));
        target.appendItem(Object::newNull());
        return target;
    }

    // Links to "x-steelyard-anchor:..." become links within the file.
    void turnLinks()
    {
        const std::string scheme = kAnchorScheme;
        for (Object &page : m_pages) {
            Object notes = page.getKey("/Annots");
            if (!notes.isArray())
                continue;
            Object kept = Object::newArray();
            for (Object note : notes.getArrayAsVector()) {
                Object action = note.getKey("/A");
                Object address = action.isDictionary() ? action.getKey("/URI") : Object::newNull();
                const std::string text =
                    address.isString() ? address.getStringValue() : std::string();
                if (text.rfind(scheme, 0) == 0) {
                    const auto found =
                        m_finish.places.find(QString::fromStdString(text.substr(scheme.size())));
                    if (found == m_finish.places.end())
                        continue; // its section was not chosen
                    note.removeKey("/A");
                    note.replaceKey("/Dest", destination(found->second));
                }
                kept.appendItem(note);
            }
            page.replaceKey("/Annots", kept);
        }
    }

    // Qt numbers a subset of a font by chance; here by the order in which pages use it.
    void nameFonts()
    {
        std::map<std::string, std::string> tags; // by Qt's name, which has no two alike
        for (const Object &page : m_pages) {
            Object fonts = Object(page).getKey("/Resources").getKey("/Font");
            if (!fonts.isDictionary())
                continue;
            for (auto &[key, font] : fonts.getDictAsMap()) {
                Object part = font;
                nameCharacters(part.getKey("/ToUnicode"));
                rename(part, "/BaseFont", tags);
                Object inner = part.getKey("/DescendantFonts");
                if (!inner.isArray() || inner.getArrayNItems() < 1)
                    continue;
                Object child = inner.getArrayItem(0);
                rename(child, "/BaseFont", tags);
                Object descriptor = child.getKey("/FontDescriptor");
                if (descriptor.isDictionary())
                    rename(descriptor, "/FontName", tags);
            }
        }
    }

    // Where a font draws several characters alike, Qt names the last of them: a space as a tab, and
    // in Inter 4 a closing quote as an apostrophe of phonetic writing. Who searches, copies or
    // listens wants the usual one.
    static void nameCharacters(Object map)
    {
        if (!map.isStream())
            return;
        const auto data = map.getStreamData();
        const std::string before(reinterpret_cast<const char *>(data->getBuffer()),
                                 data->getSize());
        std::string after;
        bool isTarget = false; // what stands in brackets are characters, the rest are glyphs
        for (std::size_t at = 0; at < before.size(); ++at) {
            if (before[at] == '[' || before[at] == ']')
                isTarget = before[at] == '[';
            const std::string_view word = std::string_view(before).substr(at, 6);
            const auto usual = std::find_if(kAlike.begin(), kAlike.end(), [word](const auto &pair) {
                return pair.first == word;
            });
            if (isTarget && usual != kAlike.end()) {
                after += usual->second;
                at += word.size() - 1;
            } else {
                after += before[at];
            }
        }
        if (after != before)
            map.replaceStreamData(after, Object::newNull(), Object::newNull());
    }

    static void rename(Object &font, const std::string &key,
                       std::map<std::string, std::string> &tags)
    {
        constexpr std::size_t kTag = 7; // "/ABCDEF", then a plus
        Object name = font.getKey(key);
        if (!name.isName() || name.getName().size() <= kTag || name.getName()[kTag] != '+')
            return;
        const std::string old = name.getName();
        // Renamed already: seen from another page.
        if (std::any_of(tags.begin(), tags.end(),
                        [&old](const auto &entry) { return entry.second == old; }))
            return;
        std::string &renamed = tags[old];
        if (renamed.empty()) {
            std::string tag = "/SAAAAA";
            std::size_t number = tags.size();
            for (std::size_t at = kTag - 1; number > 0; --at, number /= 26)
                tag[at] = static_cast<char>('A' + number % 26);
            renamed = tag + old.substr(kTag);
        }
        font.replaceKey(key, Object::newName(renamed));
    }

    [[nodiscard]] Object newBookmark(const Bookmark &bookmark, Object parent)
    {
        Object item = m_document.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", unicode(bookmark.title));
        item.replaceKey("/Parent", parent);
        const auto found = m_finish.places.find(bookmark.anchor);
        if (found != m_finish.places.end())
            item.replaceKey("/Dest", destination(found->second));
        return item;
    }

    // Appends to the children of `parent`.
    static void chain(Object parent, Object item)
    {
        Object last = parent.getKey("/Last");
        if (last.isDictionary()) {
            last.replaceKey("/Next", item);
            item.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        const long long before =
            parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
        parent.replaceKey("/Count", Object::newInteger(before + 1));
    }

    void addBookmarks()
    {
        if (m_finish.bookmarks.size() < 2)
            return;
        Object outlines = m_document.makeIndirectObject(Object::newDictionary());
        outlines.replaceKey("/Type", Object::newName("/Outlines"));
        Object top = outlines;
        for (const Bookmark &bookmark : m_finish.bookmarks) {
            const Object parent = bookmark.level > 1 ? top : outlines;
            Object item = newBookmark(bookmark, parent);
            chain(parent, item);
            if (bookmark.level <= 1)
                top = item;
        }
        Object root = m_document.getRoot();
        root.replaceKey("/Outlines", outlines);
        root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

    void attach()
    {
        QPDFEmbeddedFileDocumentHelper files(m_document);
        for (const Attachment &attachment : m_finish.attachments) {
            auto stream = QPDFEFStreamObjectHelper::createEFStream(m_document,
                                                                   attachment.bytes.toStdString());
            stream.setSubtype(attachment.type.toStdString());
            if (const std::string made = date(); !made.empty())
                stream.setCreationDate(made).setModDate(made);
            const std::string name = attachment.name.toStdString();
            auto file = QPDFFileSpecObjectHelper::createFileSpec(m_document, name, stream);
            file.getObjectHandle().replaceKey("/AFRelationship", Object::newName("/Source"));
            files.replaceEmbeddedFile(name, file);
        }
    }

    QPDF &m_document;
    const Finish &m_finish;
    std::vector<Object> m_pages;
};

void read(QPDF &document, const QByteArray &bytes)
{
    document.setSuppressWarnings(true);
    document.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

QByteArray written(QPDF &document, qpdf_object_stream_e streams)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(streams);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

QByteArray finished(const QByteArray &pdf, const Finish &finish)
{
    try {
        QPDF document;
        read(document, pdf);
        Finisher(document, finish).run();
        // Objects share compressed streams by their old numbers, which Qt gives by chance: written
        // out once they are numbered by their place in the document.
        const QByteArray numbered = written(document, qpdf_o_disable);
        QPDF again;
        read(again, numbered);
        return written(again, qpdf_o_generate);
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace steelyard::report::pdf
