// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/pdf/structure_tree.h"

#include "report/formats/pdf/marked_content.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <set>
#include <unordered_map>

namespace steelyard::report::pdf {

namespace {

using Object = QPDFObjectHandle;

Object name(const std::string &text)
{
    return Object::newName('/' + text);
}

Object rectangle(const std::array<double, 4> &numbers)
{
    Object array = Object::newArray();
    for (const double number : numbers) {
        array.appendItem(Object::newReal(number, 2));
    }
    return array;
}

// Pieces of a link that stand on one line.
struct LinkLine
{
    int page = 0;
    TagPointer link;
    std::vector<QRectF> areas;
};

bool continues(const LinkLine &line, const Structure::LinkArea &piece)
{
    return line.page == piece.page && line.link == piece.link &&
           std::abs(line.areas.back().center().y() - piece.area.center().y()) <
               piece.area.height() / 2;
}

std::vector<LinkLine> linkLines(const std::vector<Structure::LinkArea> &pieces)
{
    constexpr double kNear = 1; // points between what looks like one area
    std::vector<LinkLine> lines;
    for (const Structure::LinkArea &piece : pieces) {
        if (lines.empty() || !continues(lines.back(), piece)) {
            lines.push_back({piece.page, piece.link, {piece.area}});
            continue;
        }
        QRectF &last = lines.back().areas.back();
        if (std::abs(piece.area.left() - last.right()) < kNear ||
            std::abs(last.left() - piece.area.right()) < kNear) {
            last = last.united(piece.area);
        } else {
            lines.back().areas.push_back(piece.area);
        }
    }
    return lines;
}

class TreeWriter
{
public:
    TreeWriter(QPDF &document, const Structure &structure, const FindTarget &find)
        : m_document(document)
        , m_structure(structure)
        , m_find(find)
        , m_pages(document.getAllPages())
        , m_heights(m_pages.size())
    {
    }

    void run()
    {
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            Object box = m_pages[page].getKey("/MediaBox");
            m_heights[page] = box.isArray() && box.getArrayNItems() == 4
                                  ? box.getArrayItem(3).getNumericValue()
                                  : 0;
            markPage(page);
        }
        addUnpainted();
        m_nextParent = m_pages.size();
        addLinks();
        Object tree = makeIndirect("StructTreeRoot");
        m_root.object.replaceKey("/P", tree);
        finish(m_root);
        tree.replaceKey("/K", m_root.object);
        Object parents = m_document.makeIndirectObject(Object::newDictionary());
        parents.replaceKey("/Nums", m_parents);
        tree.replaceKey("/ParentTree", parents);
        tree.replaceKey("/ParentTreeNextKey",
                        Object::newInteger(static_cast<long long>(m_nextParent)));
        Object root = m_document.getRoot();
        root.replaceKey("/StructTreeRoot", tree);
        Object marks = Object::newDictionary();
        marks.replaceKey("/Marked", Object::newBool(true));
        root.replaceKey("/MarkInfo", marks);
    }

private:
    struct Node;
    // A part within, or else something painted, or an annotation.
    struct Kid
    {
        Node *part = nullptr;
        std::size_t page = 0;
        int piece = -1;
        Object annotation = Object::newNull();
    };
    struct Node
    {
        const Tag *tag = nullptr;
        Object object = Object::newNull();
        std::vector<Kid> kids;
    };

    [[nodiscard]] Object makeIndirect(const std::string &type)
    {
        Object object = m_document.makeIndirectObject(Object::newDictionary());
        object.replaceKey("/Type", name(type));
        return object;
    }

    // The part's node, put below its parent's when it is new.
    Node &nodeOf(const Tag *tag)
    {
        if (!tag) {
            return m_root;
        }
        const auto [found, isNew] = m_nodes.try_emplace(tag);
        Node &node = found->second;
        if (isNew) {
            Node &parent = nodeOf(tag->parent.get());
            node.tag = tag;
            node.object = m_document.makeIndirectObject(Object::newDictionary());
            node.object.replaceKey("/P", parent.object);
            Kid kid;
            kid.part = &node;
            parent.kids.push_back(kid);
        }
        return node;
    }

    void markPage(std::size_t page)
    {
        Object &object = m_pages[page];
        Object stream = object.getKey("/Contents");
        if (!stream.isStream()) {
            return;
        }
        const auto data = stream.getStreamData(qpdf_dl_generalized);
        MarkedContent marked = markedContent(
            {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()}, m_structure.tags);
        stream.replaceStreamData(marked.stream, Object::newNull(), Object::newNull());
        Object parents = Object::newArray();
        for (std::size_t i = 0; i < marked.codes.size(); ++i) {
            Node &node = nodeOf(m_structure.tags.at(marked.codes[i]).get());
            Kid kid;
            kid.page = page;
            kid.piece = static_cast<int>(i);
            node.kids.push_back(kid);
            parents.appendItem(node.object);
        }
        object.replaceKey("/StructParents", Object::newInteger(static_cast<long long>(page)));
        object.replaceKey("/Tabs", name("S"));
        m_parents.appendItem(Object::newInteger(static_cast<long long>(page)));
        m_parents.appendItem(m_document.makeIndirectObject(parents));
    }

    // Cells without a text are cells all the same.
    void addUnpainted()
    {
        for (const auto &[code, tag] : m_structure.tags) {
            if (tag->type != "Artifact") {
                nodeOf(tag.get());
            }
        }
    }

    void addLinks()
    {
        for (const LinkLine &line : linkLines(m_structure.links)) {
            const QString &link = line.link->details.link;
            Object note = m_document.makeIndirectObject(Object::newDictionary());
            QString title = link;
            if (link.startsWith(u'#')) {
                const std::optional<Target> target = m_find(link.mid(1));
                if (!target) {
                    m_leadNowhere.insert(line.link.get()); // its section was not chosen
                    continue;
                }
                note.replaceKey("/Dest", target->destination);
                title = target->title.isEmpty() ? link : target->title; // a name may be empty
            } else {
                Object action = Object::newDictionary();
                action.replaceKey("/S", name("URI"));
                action.replaceKey("/URI", Object::newString(link.toLatin1().toStdString()));
                note.replaceKey("/A", action);
            }
            place(note, line);
            note.replaceKey("/Contents", Object::newUnicodeString(title.toStdString()));
            addToPage(note, line);
        }
    }

    void place(Object note, const LinkLine &line) const
    {
        const double height = m_heights.at(static_cast<std::size_t>(line.page));
        note.replaceKey("/Type", name("Annot"));
        note.replaceKey("/Subtype", name("Link"));
        note.replaceKey("/F", Object::newInteger(4)); // it is printed
        Object border = Object::newArray();
        QRectF whole;
        Object corners = Object::newArray();
        for (const QRectF &area : line.areas) {
            whole = whole.united(area);
            const double top = height - area.top();
            const double bottom = height - area.bottom();
            for (const double number :
                 {area.left(), top, area.right(), top, area.left(), bottom, area.right(), bottom}) {
                corners.appendItem(Object::newReal(number, 2));
            }
        }
        for (int i = 0; i < 3; ++i) {
            border.appendItem(Object::newInteger(0));
        }
        note.replaceKey("/Border", border);
        note.replaceKey("/Rect", rectangle({whole.left(), height - whole.bottom(), whole.right(),
                                            height - whole.top()}));
        note.replaceKey("/QuadPoints", corners);
    }

    void addToPage(Object note, const LinkLine &line)
    {
        Object page = m_pages.at(static_cast<std::size_t>(line.page));
        if (!page.getKey("/Annots").isArray()) {
            page.replaceKey("/Annots", Object::newArray());
        }
        page.getKey("/Annots").appendItem(note);
        Node &node = nodeOf(line.link.get());
        note.replaceKey("/StructParent", Object::newInteger(static_cast<long long>(m_nextParent)));
        m_parents.appendItem(Object::newInteger(static_cast<long long>(m_nextParent++)));
        m_parents.appendItem(node.object);
        Kid kid;
        kid.page = static_cast<std::size_t>(line.page);
        kid.annotation = note;
        node.kids.push_back(kid);
    }

    // Where there is something painted, that is the order of the text. Else parts follow each other
    // as they came, but items of a list as they were made: they may stand in columns.
    void sort(Node &node) const
    {
        if (!std::all_of(node.kids.begin(), node.kids.end(),
                         [](const Kid &kid) { return kid.part; })) {
            return;
        }
        const bool isList = node.tag && node.tag->type == "L";
        const auto placeOf = [&](const Kid &kid) {
            const auto found = m_structure.order.find(kid.part->tag);
            return std::pair(isList || found == m_structure.order.end() ? 0 : found->second,
                             kid.part->tag->number);
        };
        std::sort(node.kids.begin(), node.kids.end(),
                  [&](const Kid &one, const Kid &other) { return placeOf(one) < placeOf(other); });
    }

    void finish(Node &node)
    {
        sort(node);
        describe(node);
        Object page = Object::newNull();
        Object kids = Object::newArray();
        for (Kid &kid : node.kids) {
            if (kid.part) {
                finish(*kid.part);
                kids.appendItem(kid.part->object);
                continue;
            }
            Object own = m_pages[kid.page];
            if (page.isNull()) {
                page = own;
                node.object.replaceKey("/Pg", page);
            }
            const bool isElsewhere = own.getObjGen() != page.getObjGen();
            if (kid.piece >= 0 && !isElsewhere) {
                kids.appendItem(Object::newInteger(kid.piece));
                continue;
            }
            Object reference = Object::newDictionary();
            reference.replaceKey("/Type", name(kid.piece >= 0 ? "MCR" : "OBJR"));
            if (isElsewhere) {
                reference.replaceKey("/Pg", own);
            }
            reference.replaceKey(kid.piece >= 0 ? "/MCID" : "/Obj",
                                 kid.piece >= 0 ? Object::newInteger(kid.piece) : kid.annotation);
            kids.appendItem(reference);
        }
        if (kids.getArrayNItems() == 1) {
            node.object.replaceKey("/K", kids.getArrayItem(0));
        } else if (kids.getArrayNItems() > 1) {
            node.object.replaceKey("/K", kids);
        }
    }

    void describe(Node &node)
    {
        if (!node.tag) {
            node.object.replaceKey("/S", name("Document"));
            return;
        }
        const TagDetails &details = node.tag->details;
        const bool leadsNowhere = m_leadNowhere.count(node.tag) > 0;
        node.object.replaceKey("/S", name(leadsNowhere ? "Span" : node.tag->type));
        if (node.tag->type == "Figure") {
            node.object.replaceKey("/Alt",
                                   Object::newUnicodeString(details.alternative.toStdString()));
            placeFigure(node);
        }
        if (!details.scope.empty() || details.columns > 1) {
            Object table = attributes("Table");
            if (!details.scope.empty()) {
                table.replaceKey("/Scope", name(details.scope));
            }
            if (details.columns > 1) {
                table.replaceKey("/ColSpan", Object::newInteger(details.columns));
            }
            node.object.replaceKey("/A", shared(table));
        }
        if (!details.numbering.empty()) {
            Object list = attributes("List");
            list.replaceKey("/ListNumbering", name(details.numbering));
            node.object.replaceKey("/A", shared(list));
        }
    }

    void placeFigure(Node &node)
    {
        const auto found = m_structure.figures.find(codeOf(*node.tag));
        if (found == m_structure.figures.end() || node.kids.empty()) {
            return;
        }
        const double height = m_heights.at(node.kids.front().page);
        const QRectF &area = found->second;
        Object layout = attributes("Layout");
        layout.replaceKey("/BBox", rectangle({area.left(), height - area.bottom(), area.right(),
                                              height - area.top()}));
        layout.replaceKey("/Placement", name("Block"));
        node.object.replaceKey("/A", layout);
    }

    static Object attributes(const std::string &owner)
    {
        Object object = Object::newDictionary();
        object.replaceKey("/O", name(owner));
        return object;
    }

    // Thousands of cells have the same few attributes.
    Object shared(Object attributes)
    {
        const auto [found, isNew] = m_shared.try_emplace(attributes.unparse());
        if (isNew) {
            found->second = m_document.makeIndirectObject(attributes);
        }
        return found->second;
    }

    QPDF &m_document;
    const Structure &m_structure;
    const FindTarget &m_find;
    std::vector<Object> m_pages;
    std::vector<double> m_heights;
    Node m_root{nullptr, m_document.makeIndirectObject(Object::newDictionary()), {}};
    std::unordered_map<const Tag *, Node> m_nodes; // its nodes stay where they are
    std::set<const Tag *> m_leadNowhere;
    std::map<std::string, Object> m_shared;
    Object m_parents = Object::newArray();
    std::size_t m_nextParent = 0;
};

} // namespace

void addStructure(QPDF &document, const Structure &structure, const FindTarget &find)
{
    TreeWriter(document, structure, find).run();
}

} // namespace steelyard::report::pdf
