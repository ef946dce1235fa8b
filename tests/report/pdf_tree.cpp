// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_tree.h"

#include "report/pdf_clauses.h"
#include "report/pdf_content.h"

#include <qpdf/QPDF.hh>

namespace steelyard::tests {

namespace {

using Object = QPDFObjectHandle;

QString outlineOf(Object part)
{
    if (!part.isDictionary() || !part.hasKey("/S")) {
        return {};
    }
    const QString name = QString::fromStdString(part.getKey("/S").getName().substr(1));
    QStringList within;
    for (const Object &kid : kidsOf(part)) {
        if (const QString line = outlineOf(kid); !line.isEmpty()) {
            within << line;
        }
    }
    return within.isEmpty() ? name : name + u'(' + within.join(u',') + u')';
}

class TreeReader
{
public:
    explicit TreeReader(QPDF &document)
    {
        for (Object page : document.getAllPages()) {
            m_pages.emplace(page.getObjGen().getObj(), contentOf(page).texts);
        }
    }

    [[nodiscard]] QString textOf(Object part) const
    {
        if (!part.isDictionary()) {
            return {};
        }
        QString text;
        for (Object kid : kidsOf(part)) {
            const bool isElsewhere = kid.isDictionary() && kid.hasKey("/MCID");
            if (!kid.isInteger() && !isElsewhere) {
                text += textOf(kid) + u'\n';
                continue;
            }
            Object page = isElsewhere && kid.hasKey("/Pg") ? kid.getKey("/Pg") : part.getKey("/Pg");
            Object number = isElsewhere ? kid.getKey("/MCID") : kid;
            const auto &pieces = m_pages.at(page.getObjGen().getObj());
            const auto piece = pieces.find(static_cast<int>(number.getIntValue()));
            text += piece != pieces.end() ? piece->second : QString();
        }
        return text;
    }

private:
    std::map<int, std::map<int, QString>> m_pages; // texts of pieces, by the page's object
};

class TreeChecker
{
public:
    TreeChecker(QPDF &document, const std::set<std::pair<int, int>> &pieces,
                const std::set<int> &links)
        : m_document(document)
        , m_pieces(pieces)
        , m_links(links)
    {
    }

    QStringList run()
    {
        Object tree = m_document.getRoot().getKey("/StructTreeRoot");
        walk(tree.getKey("/K"), tree, {});
        checkParents(tree);
        return m_faults;
    }

private:
    void require(bool holds, const char *what)
    {
        if (!holds) {
            m_faults << QString::fromLatin1(what);
        }
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
            m_faults << QStringLiteral("7.1: a piece that is not there");
        }
        if (!m_owners.emplace(key, part).second) {
            m_faults << QStringLiteral("7.1: a piece of two parts");
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

    QPDF &m_document;
    QStringList m_faults;
    const std::set<std::pair<int, int>> &m_pieces;
    std::set<int> m_links; // in no part so far
    std::map<std::pair<int, int>, Object> m_owners;
    std::map<long long, Object> m_owned; // by StructParent
    int m_level = 0;
};

} // namespace

QStringList brokenInTree(QPDF &document, const std::set<std::pair<int, int>> &pieces,
                         const std::set<int> &links)
{
    return TreeChecker(document, pieces, links).run();
}

void readPdf(QPDF &document, const QByteArray &pdf)
{
    document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
}

QString structureOutline(const QByteArray &pdf)
{
    QPDF document;
    readPdf(document, pdf);
    return outlineOf(document.getRoot().getKey("/StructTreeRoot").getKey("/K"));
}

QString structureText(const QByteArray &pdf)
{
    QPDF document;
    readPdf(document, pdf);
    return TreeReader(document).textOf(document.getRoot().getKey("/StructTreeRoot").getKey("/K"));
}

} // namespace steelyard::tests
