// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_clauses.h"

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

// One page's content: what is painted, and under which marks.
class ContentReader : public Object::ParserCallbacks
{
public:
    void handleObject(Object object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        take(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {}

    std::vector<int> pieces; // numbers of marked content
    QStringList faults;
    bool hasNotdef = false;
    std::map<std::string, std::set<int>> codes; // of characters, by font

    [[nodiscard]] bool isClosed() const { return m_marks.empty() && !m_isInText; }

private:
    void take(const std::string &name)
    {
        if (name == "BMC" || name == "BDC") {
            begin(name == "BDC");
        } else if (name == "EMC") {
            if (m_marks.empty()) {
                faults << QStringLiteral("7.1: a mark ends that did not begin");
            } else {
                m_marks.pop_back();
            }
        } else if (name == "BT" || name == "ET") {
            m_isInText = name == "BT";
        } else if (name == "Tf") {
            m_font = m_operands.at(0).getName();
        } else if (name == "Tj" || name == "TJ") {
            shown(name);
            show();
        } else if (name == "Do" || name == "sh" || name == "f" || name == "f*" || name == "S" ||
                   name == "B" || name == "B*" || name == "b" || name == "s") {
            shown(name);
        }
    }

    void begin(bool hasProperties)
    {
        const std::string type = m_operands.at(0).getName();
        if (!m_marks.empty()) {
            faults << QStringLiteral("7.1: marks are nested");
        }
        if (m_isInText) {
            faults << QStringLiteral("7.1: a mark begins within a text");
        }
        if (type != "/Artifact") {
            const Object number =
                hasProperties ? m_operands.at(1).getKey("/MCID") : Object::newNull();
            if (!Object(number).isInteger()) {
                faults << QStringLiteral("7.1: a piece has no number");
            } else {
                pieces.push_back(static_cast<int>(Object(number).getIntValue()));
            }
        }
        m_marks.push_back(type);
    }

    void shown(const std::string &name)
    {
        if (m_marks.empty()) {
            faults << QStringLiteral("7.1: %1 paints what is neither content nor artifact")
                          .arg(text(name));
        }
    }

    void show()
    {
        const auto add = [this](Object string) {
            if (!string.isString()) {
                return;
            }
            const std::string bytes = string.getStringValue();
            for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
                const int code = static_cast<unsigned char>(bytes[i]) << 8 |
                                 static_cast<unsigned char>(bytes[i + 1]);
                hasNotdef |= code == 0;
                codes[m_font].insert(code);
            }
        };
        Object shown = m_operands.at(0);
        if (shown.isArray()) {
            for (const Object &part : shown.getArrayAsVector()) {
                add(part);
            }
        } else {
            add(shown);
        }
    }

    std::vector<Object> m_operands;
    std::vector<std::string> m_marks;
    bool m_isInText = false;
    std::string m_font;
};

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
        Object tree = m_root.getKey("/StructTreeRoot");
        if (tree.isDictionary()) {
            walk(tree.getKey("/K"), tree, {});
            checkParents(tree);
        }
        m_where = QStringLiteral("attachments");
        checkAttachments();
        return m_faults;
    }

    QString outline() { return outlineOf(m_root.getKey("/StructTreeRoot").getKey("/K")); }

private:
    void fault(const QString &what) { m_faults << m_where + QStringLiteral(": ") + what; }
    void require(bool holds, const char *what)
    {
        if (!holds) {
            fault(QString::fromLatin1(what));
        }
    }

    static QString outlineOf(Object part)
    {
        if (!part.isDictionary() || !part.hasKey("/S")) {
            return {};
        }
        QString name = text(part.getKey("/S").getName().substr(1));
        QStringList within;
        for (const Object &kid : kidsOf(part)) {
            if (const QString line = outlineOf(kid); !line.isEmpty()) {
                within << line;
            }
        }
        return within.isEmpty() ? name : name + u'(' + within.join(u',') + u')';
    }

    static std::vector<Object> kidsOf(Object part)
    {
        Object kids = part.getKey("/K");
        if (kids.isArray()) {
            return kids.getArrayAsVector();
        }
        return kids.isNull() ? std::vector<Object>() : std::vector<Object>{kids};
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
        ContentReader reader;
        page.parsePageContents(&reader);
        for (const QString &what : reader.faults) {
            fault(what);
        }
        require(reader.isClosed(), "7.1: a mark does not end");
        require(!reader.hasNotdef, "A 6.2.11.8: a character that its font has not");
        require(page.getKey("/StructParents").isInteger(), "7.1: no parents of its pieces");
        require(page.getKey("/Tabs").isNameAndEquals("/S"), "7.18.3: another order of links");
        const std::set<int> once(reader.pieces.begin(), reader.pieces.end());
        require(once.size() == reader.pieces.size(), "7.1: two pieces of one number");
        for (const int piece : once) {
            m_pieces.insert({page.getObjGen().getObj(), piece});
        }
        for (const auto &[name, codes] : reader.codes) {
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
        Object map = font.getKey("/ToUnicode");
        if (!map.isStream()) {
            fault(QStringLiteral("UA 7.21.7: characters without a meaning"));
            return;
        }
        const auto data = map.getStreamData();
        const QString meaning =
            QString::fromLatin1(reinterpret_cast<const char *>(data->getBuffer()),
                                static_cast<qsizetype>(data->getSize()));
        std::set<int> known;
        for (const QString &line : meaning.split(u'\n')) {
            const QStringList parts = line.split(u'<', Qt::SkipEmptyParts);
            if (!line.startsWith(u'<') || parts.size() < 3) {
                continue;
            }
            const int first = parts[0].left(4).toInt(nullptr, 16);
            const int last = parts[1].left(4).toInt(nullptr, 16);
            for (int code = first; code <= last; ++code) {
                known.insert(code);
            }
        }
        for (const int code : codes) {
            if (known.count(code) == 0) {
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

    void walk(Object part, Object parent, const std::vector<std::string> &above)
    {
        if (!part.isDictionary()) {
            return;
        }
        require(part.getKey("/P").getObjGen() == parent.getObjGen(), "7.1: another parent");
        const std::string type = part.getKey("/S").getName().substr(1);
        checkNesting(type, above.empty() ? std::string() : above.back());
        checkType(type, part);
        std::vector<std::string> path = above;
        path.push_back(type);
        for (Object kid : kidsOf(part)) {
            if (kid.isInteger()) {
                own(part, part.getKey("/Pg"), static_cast<int>(kid.getIntValue()));
            } else if (kid.getKey("/Type").isNameAndEquals("/MCR")) {
                own(part, kid.hasKey("/Pg") ? kid.getKey("/Pg") : part.getKey("/Pg"),
                    static_cast<int>(kid.getKey("/MCID").getIntValue()));
            } else if (kid.getKey("/Type").isNameAndEquals("/OBJR")) {
                require(type == "Link", "UA 7.18.5: an annotation in another part than a link");
                m_owned[kid.getKey("/Obj").getKey("/StructParent").getIntValue()] = part;
                m_links.erase(kid.getKey("/Obj").getObjGen().getObj());
            } else {
                walk(kid, part, path);
            }
        }
    }

    void own(Object part, Object page, int piece)
    {
        const std::pair key{page.getObjGen().getObj(), piece};
        if (m_pieces.count(key) == 0) {
            fault(QStringLiteral("7.1: a piece that is not there"));
        }
        if (!m_owners.emplace(key, part).second) {
            fault(QStringLiteral("7.1: a piece of two parts"));
        }
    }

    void checkNesting(const std::string &type, const std::string &parent)
    {
        const std::map<std::string, std::set<std::string>> needs{
            {"LI", {"L"}},  {"Lbl", {"LI"}}, {"LBody", {"LI"}}, {"TR", {"Table"}},
            {"TH", {"TR"}}, {"TD", {"TR"}},  {"TOCI", {"TOC"}}};
        if (const auto found = needs.find(type); found != needs.end()) {
            require(found->second.count(parent) > 0, "UA 7.5, 7.6: a part in the wrong place");
        }
        const std::map<std::string, std::set<std::string>> allows{{"L", {"LI"}},
                                                                  {"LI", {"Lbl", "LBody"}},
                                                                  {"Table", {"TR", "Caption"}},
                                                                  {"TR", {"TH", "TD"}},
                                                                  {"TOC", {"TOCI", "TOC"}}};
        if (const auto found = allows.find(parent); found != allows.end()) {
            require(found->second.count(type) > 0, "UA 7.5, 7.6: a part that does not belong");
        }
    }

    void checkType(const std::string &type, Object part)
    {
        static const std::set<std::string> known{
            "Document", "Sect",      "Div",   "H1",    "H2",     "H3",     "P",  "L",
            "LI",       "Lbl",       "LBody", "Table", "TR",     "TH",     "TD", "TOC",
            "TOCI",     "Reference", "Link",  "Span",  "Figure", "Caption"};
        require(known.count(type) > 0, "UA 7.1: a part of an unknown type");
        if (type == "Figure") {
            require(part.getKey("/Alt").isString() &&
                        part.getKey("/Alt").getUTF8Value().size() > 10,
                    "UA 7.3: a figure without words");
            require(part.getKey("/A").getKey("/BBox").isArray(), "a figure without a place");
            require(!kidsOf(part).empty(), "a figure of nothing");
        }
        if (type.size() == 2 && type[0] == 'H') {
            const int level = type[1] - '0';
            require(level <= m_level + 1, "UA 7.4.2: a level of headings is left out");
            m_level = level;
        }
        if (type == "TH") {
            require(part.getKey("/A").isDictionary() && part.getKey("/A").hasKey("/Scope"),
                    "UA 7.5: a head of what?");
        }
        if (type == "L") {
            bool hasLabels = false;
            for (Object item : kidsOf(part)) {
                for (Object kid : kidsOf(item)) {
                    hasLabels |= kid.getKey("/S").isNameAndEquals("/Lbl");
                }
            }
            require(!hasLabels || part.getKey("/A").isDictionary(),
                    "UA 7.6: numbers of unknown kind");
        }
        if (type == "Table") {
            std::set<long long> widths;
            for (Object row : kidsOf(part)) {
                if (!row.getKey("/S").isNameAndEquals("/TR")) {
                    continue;
                }
                long long width = 0;
                for (Object cell : kidsOf(row)) {
                    Object attributes = cell.getKey("/A");
                    width += attributes.isDictionary() && attributes.hasKey("/ColSpan")
                                 ? attributes.getKey("/ColSpan").getIntValue()
                                 : 1;
                }
                widths.insert(width);
            }
            require(widths.size() == 1, "UA 7.5: rows of different width");
        }
    }

    void checkParents(Object tree)
    {
        for (const auto &piece : m_pieces) {
            require(m_owners.count(piece) > 0, "7.1: a piece that is in no part");
        }
        require(m_links.empty(), "UA 7.18.5: a link that is in no part");
        std::map<long long, Object> parents;
        const std::vector<Object> numbers =
            tree.getKey("/ParentTree").getKey("/Nums").getArrayAsVector();
        for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
            parents.insert({Object(numbers[i]).getIntValue(), numbers[i + 1]});
        }
        for (const auto &[piece, part] : m_owners) {
            Object page = m_document.getObjectByID(piece.first, 0);
            Object list = parents.at(page.getKey("/StructParents").getIntValue());
            require(piece.second < list.getArrayNItems() &&
                        list.getArrayItem(piece.second).getObjGen() == Object(part).getObjGen(),
                    "7.1: the tree of parents is wrong");
        }
        for (const auto &[number, part] : m_owned) {
            require(parents.count(number) > 0 &&
                        parents.at(number).getObjGen() == Object(part).getObjGen(),
                    "UA 7.18.5: the parent of a link is another");
        }
        require(tree.getKey("/ParentTreeNextKey").getIntValue() ==
                    static_cast<long long>(parents.size()),
                "7.1: the next number is wrong");
    }

    void checkAttachments()
    {
        Object files = m_root.getKey("/AF");
        if (!files.isArray()) {
            require(!m_root.hasKey("/Names"), "A 6.8: attachments that are not associated");
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
    std::map<std::pair<int, int>, Object> m_owners;
    std::map<long long, Object> m_owned; // by StructParent
    std::set<int> m_links;               // in no part so far
    int m_level = 0;
};

void read(QPDF &document, const QByteArray &pdf)
{
    document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
}

} // namespace

QStringList brokenClauses(const QByteArray &pdf)
{
    QPDF document;
    read(document, pdf);
    return Checker(document).run();
}

QString structureOutline(const QByteArray &pdf)
{
    QPDF document;
    read(document, pdf);
    return Checker(document).outline();
}

QByteArray changedPdf(const QByteArray &pdf, const std::function<void(QPDF &)> &change)
{
    QPDF document;
    read(document, pdf);
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
