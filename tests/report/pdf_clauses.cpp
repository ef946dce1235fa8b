// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_clauses.h"

#include "report/pdf_content.h"
#include "report/pdf_tree.h"

#include <QXmlStreamReader>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>
#include <set>

namespace steelyard::tests {

namespace {

using Object = QPDFObjectHandle;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

class Checker
{
public:
    explicit Checker(QPDF &document)
        : m_document(document)
        , m_root(document.getRoot())
        , m_pages(document.getAllPages())
    {
    }

    QStringList run()
    {
        checkDocument();
        checkMetadata();
        checkColors();
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            m_where = QStringLiteral("page %1").arg(page + 1);
            checkPage(page);
        }
        m_where = QStringLiteral("structure");
        if (m_root.getKey("/StructTreeRoot").isDictionary()) {
            for (const QString &what : brokenInTree(m_document, m_pieces, m_links)) {
                fault(what);
            }
        }
        m_where = QStringLiteral("attachments");
        checkAttachments();
        return m_faults;
    }

private:
    void fault(const QString &what) { m_faults << m_where + QStringLiteral(": ") + what; }
    void require(bool holds, const char *what)
    {
        if (!holds) {
            fault(QString::fromLatin1(what));
        }
    }

    void checkDocument()
    {
        m_where = QStringLiteral("document");
        require(m_root.getKey("/Lang").isString() && !m_root.getKey("/Lang").getUTF8Value().empty(),
                "7.2: no language");
        Object marks = m_root.getKey("/MarkInfo");
        require(marks.isDictionary() && marks.getKey("/Marked").isBool() &&
                    marks.getKey("/Marked").getBoolValue(),
                "7.1: not marked");
        Object view = m_root.getKey("/ViewerPreferences");
        require(view.isDictionary() && view.getKey("/DisplayDocTitle").isBool() &&
                    view.getKey("/DisplayDocTitle").getBoolValue(),
                "7.1: the title is not shown");
        require(m_root.getKey("/StructTreeRoot").isDictionary(), "7.1: no tree of parts");
        require(m_document.getTrailer().getKey("/ID").isArray(), "A 6.1.3: no ID");
        require(!m_document.isEncrypted(), "A 6.1.3: encrypted");
        for (const char *key : {"/OpenAction", "/AA", "/Names/JavaScript", "/AcroForm"}) {
            require(!m_root.hasKey(key), "A 6.6: there are actions or a form");
        }
    }

    void checkMetadata()
    {
        m_where = QStringLiteral("metadata");
        Object stream = m_root.getKey("/Metadata");
        if (!stream.isStream()) {
            fault(QStringLiteral("A 6.7.2: none"));
            return;
        }
        const auto data = stream.getRawStreamData();
        QXmlStreamReader xml(QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
                                        static_cast<qsizetype>(data->getSize())));
        std::map<QString, QString> said;
        QString inside;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.prefix() != u"rdf" && xml.prefix() != u"x") {
                inside = xml.qualifiedName().toString();
            } else if (xml.isCharacters() && !xml.isWhitespace()) {
                said[inside] += xml.text().toString();
            }
        }
        require(!xml.hasError(), "A 6.7.3: no well-formed XML");
        require(said[QStringLiteral("pdfaid:part")] == u"3", "A 6.7.11: part");
        require(said[QStringLiteral("pdfaid:conformance")] == u"B", "A 6.7.11: conformance");
        require(said[QStringLiteral("pdfuaid:part")] == u"1", "UA 5: part");
        require(!said[QStringLiteral("dc:title")].isEmpty(), "UA 7.1: no title");
        require(said[QStringLiteral("pdfaProperty:name")] == u"part",
                "A 6.7.8: the property of PDF/UA is not explained");
        Object info = m_document.getTrailer().getKey("/Info");
        const std::pair<const char *, const char *> same[] = {{"/Title", "dc:title"},
                                                              {"/Author", "dc:creator"},
                                                              {"/Creator", "xmp:CreatorTool"},
                                                              {"/Producer", "pdf:Producer"}};
        for (const auto &[key, property] : same) {
            const QString told =
                info.hasKey(key) ? text(info.getKey(key).getUTF8Value()) : QString();
            require(told == said[QString::fromLatin1(property)], "A 6.7.3: told in two ways");
        }
        if (info.hasKey("/CreationDate")) {
            QString date = said[QStringLiteral("xmp:CreateDate")];
            date.remove(u'-').remove(u':').remove(u'T');
            require(text(info.getKey("/CreationDate").getUTF8Value()) ==
                        QStringLiteral("D:") + date,
                    "A 6.7.3: another date");
        }
    }

    void checkColors()
    {
        m_where = QStringLiteral("colours");
        Object intents = m_root.getKey("/OutputIntents");
        if (!intents.isArray() || intents.getArrayNItems() != 1) {
            fault(QStringLiteral("A 6.2.3: no output intent"));
            return;
        }
        Object profile = intents.getArrayItem(0).getKey("/DestOutputProfile");
        require(intents.getArrayItem(0).getKey("/S").isNameAndEquals("/GTS_PDFA1"),
                "A 6.2.3: of another kind");
        require(profile.isStream() && profile.getDict().getKey("/N").getIntValue() == 3,
                "A 6.2.3: no profile of three colours");
        const auto data = profile.getStreamData();
        const std::string bytes(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        require(bytes.size() > 128 && bytes.substr(36, 4) == "acsp" &&
                    bytes.substr(16, 4) == "RGB " && static_cast<unsigned char>(bytes[8]) < 5,
                "A 6.2.3: no ICC profile");
    }

    void checkPage(std::size_t number)
    {
        Object page = m_pages[number];
        const PageContent content = contentOf(page);
        for (const QString &what : content.faults) {
            fault(what);
        }
        require(!content.hasNotdef, "A 6.2.11.8: a character that its font has not");
        require(page.getKey("/StructParents").isInteger(), "7.1: no parents of its pieces");
        require(page.getKey("/Tabs").isNameAndEquals("/S"), "7.18.3: another order of links");
        const std::set<int> once(content.pieces.begin(), content.pieces.end());
        require(once.size() == content.pieces.size(), "7.1: two pieces of one number");
        for (const int piece : once) {
            m_pieces.insert({page.getObjGen().getObj(), piece});
        }
        for (const auto &[name, codes] : content.codes) {
            checkFont(page.getKey("/Resources").getKey("/Font").getKey(name), codes);
        }
        Object images = page.getKey("/Resources").getKey("/XObject");
        if (images.isDictionary()) {
            for (auto &[name, image] : images.getDictAsMap()) {
                require(!image.getDict().hasKey("/Interpolate") ||
                            !image.getDict().getKey("/Interpolate").getBoolValue(),
                        "A 6.2.8: a picture is interpolated");
            }
        }
        Object notes = page.getKey("/Annots");
        if (notes.isArray()) {
            for (const Object &note : notes.getArrayAsVector()) {
                checkLink(note);
            }
        }
    }

    void checkFont(Object font, const std::set<int> &codes)
    {
        Object inner = font.getKey("/DescendantFonts");
        require(inner.isArray(), "A 6.2.11.3: no composite font");
        Object child = inner.isArray() ? inner.getArrayItem(0) : font;
        Object descriptor = child.getKey("/FontDescriptor");
        require(descriptor.isDictionary() &&
                    (descriptor.hasKey("/FontFile2") || descriptor.hasKey("/FontFile3")),
                "A 6.2.11.4: not embedded");
        require(!descriptor.hasKey("/FontFile2") || child.hasKey("/CIDToGIDMap"),
                "A 6.2.11.3.2: no map of glyphs");
        const Meanings meanings = meaningsOf(font);
        require(!meanings.empty(), "UA 7.21.7: characters without a meaning");
        for (const int code : codes) {
            if (meanings.count(code) == 0) {
                fault(QStringLiteral("UA 7.21.7: glyph %1 has no meaning").arg(code));
            }
        }
    }

    void checkLink(Object note)
    {
        require(note.getKey("/Subtype").isNameAndEquals("/Link"), "an annotation is no link");
        require(note.getKey("/F").isInteger() && note.getKey("/F").getIntValue() == 4,
                "A 6.3.2: not printed");
        require(note.getKey("/Contents").isString() &&
                    !note.getKey("/Contents").getUTF8Value().empty(),
                "UA 7.18.5: a link without a description");
        require(note.getKey("/StructParent").isInteger(), "UA 7.18.5: a link that is no part");
        require(note.hasKey("/QuadPoints"), "a link without its area");
        Object action = note.getKey("/A");
        require(action.isDictionary() ? action.getKey("/S").isNameAndEquals("/URI")
                                      : note.getKey("/Dest").isArray(),
                "A 6.6.1: another action");
        m_links.insert(note.getObjGen().getObj());
    }

    void checkAttachments()
    {
        Object files = m_root.getKey("/AF");
        if (!files.isArray()) {
            Object names = m_root.getKey("/Names"); // Qt 6.8 always writes it, with nothing in it
            require(!names.isDictionary() || !names.hasKey("/EmbeddedFiles"),
                    "A 6.8: attachments that are not associated");
            return;
        }
        for (Object file : files.getArrayAsVector()) {
            require(file.hasKey("/F") && file.hasKey("/UF"), "A 6.8: an attachment without names");
            require(file.getKey("/AFRelationship").isName(), "A 6.8: an attachment of nothing");
            require(file.getKey("/Desc").isString(), "UA 7.11: an attachment without words");
            Object stream = file.getKey("/EF").getKey("/F");
            require(stream.isStream() && stream.getDict().getKey("/Subtype").isName(),
                    "A 6.8: an attachment of unknown kind");
        }
    }

    QPDF &m_document;
    Object m_root;
    std::vector<Object> m_pages;
    QString m_where;
    QStringList m_faults;
    std::set<std::pair<int, int>> m_pieces; // page's object, number
    std::set<int> m_links;                  // annotations' objects
};

} // namespace

QStringList brokenClauses(const QByteArray &pdf)
{
    QPDF document;
    readPdf(document, pdf);
    return Checker(document).run();
}

QByteArray changedPdf(const QByteArray &pdf, const std::function<void(QPDF &)> &change)
{
    QPDF document;
    readPdf(document, pdf);
    change(document);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()),
            static_cast<qsizetype>(bytes->getSize())};
}

} // namespace steelyard::tests
