// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/html/html_writer.h"

#include "report/formats/html/blocks.h"
#include "storage/decision_inside_html.h"

#include <QCoreApplication>

namespace steelyard::report {

namespace {

using html::element;
using html::escaped;

class Page
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::HtmlPage)

public:
    Page(const Report &report, const Logo &logo)
        : m_report(report)
        , m_logo(logo)
    {
    }

    [[nodiscard]] QString text() const
    {
        QString sections;
        for (const Section &section : m_report.sections) {
            if (section.part != Part::Contents) { // they stand beside all of it
                sections += this->section(section);
            }
        }
        const QString up = hasContents() ? element("a", {{"class", "up"}, {"href", "#contents"}},
                                                   escaped(tr("Contents")))
                                         : QString();
        const QString main =
            element("main", {{"id", "content"}, {"tabindex", "-1"}}, sections + up);
        const QString content = hasContents()
                                    ? element("div", {{"class", "page indexed"}}, contents() + main)
                                    : element("div", {{"class", "page"}}, main);
        return QStringLiteral("<!DOCTYPE html>\n") +
               element("html", {{"lang", m_report.language}},
                       head() + element("body", skipLink() + header() + content + footer())) +
               u'\n';
    }

private:
    [[nodiscard]] QString head() const
    {
        // Nothing is fetched and nothing runs, even if a text found a way to ask for it.
        return element(
            "head",
            QStringLiteral("<meta charset=\"utf-8\">"
                           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
                           "'none'; style-src 'unsafe-inline'; img-src data:\">"
                           "<meta name=\"viewport\" content=\"width=device-width\">"
                           "<meta name=\"generator\" content=\"Steelyard\">"
                           "<link rel=\"icon\" href=\"data:,\">\n") +
                carried(storage::kRecordInside, m_report.record) +
                carried(storage::kSetupInside, write(setup())) +
                (m_logo.isNull() ? QString() : carried(storage::kLogoInside, m_logo.bytes())) +
                element("title", escaped(m_report.title)) + QStringLiteral("\n<style>") +
                html::styleSheet() + QStringLiteral("</style>\n"));
    }

    [[nodiscard]] ReportSetup setup() const
    {
        ReportSetup setup = m_report.setup;
        setup.made = surroundings();
        return setup;
    }

    // What “steelyard verify” asks for; the decision itself stands below, for people.
    [[nodiscard]] static QString carried(const char *name, const QByteArray &bytes)
    {
        return QStringLiteral("<meta name=\"%1\" content=\"%2\">\n")
            .arg(QString::fromLatin1(storage::htmlCarrierName(name)),
                 QString::fromLatin1(bytes.toBase64()));
    }

    // The first stop of the Tab key: past what stands on top of every report.
    [[nodiscard]] static QString skipLink()
    {
        return element("a", {{"class", "skip"}, {"href", "#content"}},
                       escaped(tr("Skip to the content")));
    }

    // A page or two need no list of what is on them.
    [[nodiscard]] bool hasContents() const { return m_report.outline.size() > 2; }

    [[nodiscard]] QString contents() const { return html::block(Contents{m_report.outline}); }

    [[nodiscard]] QString header() const
    {
        QString marks;
        for (const QString &mark : m_report.marks) {
            marks += element("span", escaped(mark));
        }
        const QString brand =
            m_logo.isNull() ? element("strong", QStringLiteral("Steelyard"))
                            : QStringLiteral("<img alt=\"\" src=\"%1\">").arg(m_logo.dataAddress());
        return element(
            "header",
            element("div", {{"class", "brand"}},
                    element("span", brand) +
                        element("span", escaped(m_report.date) +
                                            element("span", {{"class", "marks"}}, marks))) +
                element("h1", {{"dir", "auto"}}, escaped(m_report.title)) +
                element("p", {{"class", "lead"}, {"dir", "auto"}}, escaped(m_report.subtitle)));
    }

    [[nodiscard]] QString section(const Section &section) const
    {
        const bool isFirst = section.part == Part::Decision;
        const QString title = isFirst ? partTitle(section.part) : section.title;
        const QString id = section.anchor + QStringLiteral("-title");
        QString content =
            element("h2", {{"id", id}, {"dir", "auto"}},
                    (section.option ? html::sign(*section.option) : QString()) + escaped(title));
        // Long lists that a reader looks things up in.
        const bool isLookedUp = section.part == Part::Evidence || section.part == Part::Sources;
        for (const Block &block : section.blocks) {
            const auto *table = std::get_if<Table>(&block);
            content += table != nullptr && isLookedUp
                           ? html::foldedTable(*table)
                           : std::visit([](const auto &any) { return html::block(any); }, block);
            content += u'\n';
        }
        const QString kind = section.ownPage ? QString() : QStringLiteral("follows");
        return element("section",
                       {{"id", section.anchor}, {"class", kind}, {"aria-labelledby", id}},
                       content) +
               u'\n';
    }

    [[nodiscard]] QString footer() const
    {
        const QString file = QStringLiteral("data:application/json;base64,") +
                             QString::fromLatin1(m_report.attachment.toBase64());
        return element(
            "footer",
            element("p", escaped(tr("Fingerprint %1").arg(m_report.fingerprint))) +
                element("p", element("a", {{"download", m_report.attachmentName}, {"href", file}},
                                     escaped(tr("The decision file, to open in Steelyard")))));
    }

    const Report &m_report;
    const Logo &m_logo;
};

} // namespace

QByteArray writeHtml(const Report &report, const Logo &logo)
{
    return Page(report, logo).text().toUtf8();
}

} // namespace steelyard::report
