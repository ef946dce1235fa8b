// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/pdf/post_processing.h"

#include "report/formats/pdf/font_names.h"
#include "report/formats/pdf/structure_tree.h"
#include "report/formats/pdf/xmp.h"

#include <QColorSpace>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

namespace steelyard::report::pdf {

namespace {

using Object = QPDFObjectHandle;

class ExtrasWriter
{
public:
    ExtrasWriter(QPDF &document, const PdfExtras &extras)
        : m_document(document)
        , m_extras(extras)
        , m_pages(document.getAllPages())
    {
    }

    void run()
    {
        describe();
        nameColors();
        addStructure(m_document, m_extras.structure,
                     [this](const QString &anchor) { return target(anchor); });
        nameFonts(m_pages);
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
        QString digits = m_extras.isoDate;
        digits.remove(u'-');
        const bool isDate =
            digits.size() == 8 && std::all_of(digits.begin(), digits.end(),
                                              [](QChar c) { return c >= u'0' && c <= u'9'; });
        return isDate ? "D:" + digits.toStdString() + "000000Z" : std::string();
    }

    void describe()
    {
        Object root = m_document.getRoot();
        root.replaceKey("/Lang", unicode(m_extras.language));
        Object view = Object::newDictionary();
        view.replaceKey("/DisplayDocTitle", Object::newBool(true));
        root.replaceKey("/ViewerPreferences", view);
        // Qt's own metadata stream and number of the file hold the hour and a random number.
        m_document.getTrailer().removeKey("/ID");

        Object info = m_document.getTrailer().getKey("/Info");
        if (!info.isDictionary()) {
            info = m_document.makeIndirectObject(Object::newDictionary());
            m_document.getTrailer().replaceKey("/Info", info);
        }
        // Told in two places that have to agree.
        const QString title = xmpText(m_extras.title).simplified();
        const QString author = xmpText(m_extras.author).simplified();
        info.replaceKey("/Title", unicode(title));
        info.replaceKey("/Author", unicode(author));
        info.removeKey("/ModDate");
        if (const std::string made = date(); !made.empty()) {
            info.replaceKey("/CreationDate", Object::newString(made));
        } else {
            info.removeKey("/CreationDate");
        }
        const auto said = [&info](const char *key) {
            Object value = info.getKey(key);
            return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
        };
        const QByteArray xmp =
            xmpPacket({title, author, m_extras.language, said("/Creator"), said("/Producer"),
                       date().empty() ? QString() : m_extras.isoDate});
        Object metadata = m_document.newStream(xmp.toStdString());
        metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
        root.replaceKey("/Metadata", metadata);
    }

    // What the numbers of colours mean: sRGB.
    void nameColors()
    {
        const QByteArray profile = QColorSpace(QColorSpace::SRgb).iccProfile();
        Object stream = m_document.newStream(profile.toStdString());
        stream.getDict().replaceKey("/N", Object::newInteger(3));
        Object intent = Object::newDictionary();
        intent.replaceKey("/Type", Object::newName("/OutputIntent"));
        intent.replaceKey("/S", Object::newName("/GTS_PDFA1"));
        const Object name = Object::newString("sRGB IEC61966-2.1");
        intent.replaceKey("/OutputConditionIdentifier", name);
        intent.replaceKey("/Info", name);
        intent.replaceKey("/DestOutputProfile", stream);
        Object intents = Object::newArray();
        intents.appendItem(intent);
        m_document.getRoot().replaceKey("/OutputIntents", intents);
    }

    [[nodiscard]] Object destination(const PdfExtras::Position &place)
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

    [[nodiscard]] std::optional<Target> target(const QString &anchor)
    {
        const auto found = m_extras.places.find(anchor);
        if (found == m_extras.places.end()) {
            return std::nullopt;
        }
        return Target{destination(found->second), found->second.title};
    }

    [[nodiscard]] Object newBookmark(const Bookmark &bookmark, const Object &parent)
    {
        Object item = m_document.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", unicode(bookmark.title));
        item.replaceKey("/Parent", parent);
        const auto found = m_extras.places.find(bookmark.anchor);
        if (found != m_extras.places.end()) {
            item.replaceKey("/Dest", destination(found->second));
        }
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
        if (m_extras.bookmarks.size() < 2) {
            return;
        }
        Object outlines = m_document.makeIndirectObject(Object::newDictionary());
        outlines.replaceKey("/Type", Object::newName("/Outlines"));
        Object top = outlines;
        for (const Bookmark &bookmark : m_extras.bookmarks) {
            const Object parent = bookmark.level > 1 ? top : outlines;
            Object item = newBookmark(bookmark, parent);
            chain(parent, item);
            if (bookmark.level <= 1) {
                top = item;
            }
        }
        Object root = m_document.getRoot();
        root.replaceKey("/Outlines", outlines);
        root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

    void attach()
    {
        QPDFEmbeddedFileDocumentHelper files(m_document);
        Object associated = Object::newArray();
        for (const Attachment &attachment : m_extras.attachments) {
            auto stream = QPDFEFStreamObjectHelper::createEFStream(m_document,
                                                                   attachment.bytes.toStdString());
            stream.setSubtype(attachment.type.toStdString());
            if (const std::string made = date(); !made.empty()) {
                stream.setCreationDate(made).setModDate(made);
            }
            const std::string name = attachment.name.toStdString();
            auto file = QPDFFileSpecObjectHelper::createFileSpec(m_document, name, stream);
            file.setDescription(attachment.description.toStdString());
            file.getObjectHandle().replaceKey(
                "/AFRelationship", Object::newName('/' + attachment.relation.toStdString()));
            files.replaceEmbeddedFile(name, file);
            associated.appendItem(file.getObjectHandle());
        }
        if (!m_extras.attachments.empty()) {
            m_document.getRoot().replaceKey("/AF", associated);
        }
    }

    QPDF &m_document;
    const PdfExtras &m_extras;
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
    writer.setNewlineBeforeEndstream(true); // as an archive asks
    writer.setObjectStreamMode(streams);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

QByteArray withPdfExtras(const QByteArray &pdf, const PdfExtras &extras)
{
    try {
        QPDF document;
        read(document, pdf);
        ExtrasWriter(document, extras).run();
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
