// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/markdown/markdown_writer.h"

#include "report/formats/markdown/adr_file.h"
#include "report/formats/markdown/markdown_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

namespace steelyard::report {

namespace {

class MarkdownRecord
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::MarkdownRecord)

public:
    explicit MarkdownRecord(const Report &report)
        : m_report(report)
        , m_summary(report.summary)
    {
    }

    [[nodiscard]] QString text()
    {
        frontMatter();
        heading(1, m_report.title);
        for (const QString &mark : m_report.marks) {
            line(QStringLiteral("**") + markdownText(mark) + QStringLiteral("**"));
            line({});
        }
        context();
        outcome();
        options();
        more();
        return m_text;
    }

private:
    void line(const QString &text) { m_text += text + u'\n'; }

    void heading(int level, const QString &text)
    {
        if (!m_text.endsWith(QStringLiteral("\n\n"))) {
            line({});
        }
        line(QString(level, u'#') + u' ' + markdownText(text));
        line({});
    }

    void item(const QString &text) { line(QStringLiteral("* ") + markdownText(text)); }

    void items(const QStringList &texts)
    {
        for (const QString &text : texts) {
            item(text);
        }
    }

    void arguments(const QStringList &good, const QStringList &bad)
    {
        for (const QString &text : good) {
            item(tr("Good, because %1", "a clause").arg(text));
        }
        for (const QString &text : bad) {
            item(tr("Bad, because %1", "a clause").arg(text));
        }
    }

    void facts(const std::vector<KeyValue> &rows)
    {
        for (const KeyValue &fact : rows) {
            item(fact.key + QStringLiteral(": ") + fact.value.plain());
        }
    }

    // Addresses are links, as they are in every other kind of report.
    void sources()
    {
        if (m_summary.sources.empty()) {
            return;
        }
        heading(3, tr("Sources"));
        for (std::size_t i = 0; i < m_summary.sources.size(); ++i) {
            const Summary::Source &source = m_summary.sources[i];
            const QString address = markdownAddress(source.address);
            line(QString::number(i + 1) + QStringLiteral(". ") + markdownText(source.text) +
                 (address.isEmpty() ? QString() : u' ' + address));
        }
    }

    // A place for what people add; it survives the next writing.
    void additions(const QString &place)
    {
        line({});
        line(additionsBegin(place));
        line(additionsEnd());
    }

    void frontMatter()
    {
        line(QStringLiteral("---"));
        line(QStringLiteral("status: ") +
             (m_summary.status.isEmpty() ? QStringLiteral("proposed") : m_summary.status));
        if (QDate::fromString(m_report.isoDate, Qt::ISODate).isValid()) {
            line(QStringLiteral("date: ") + m_report.isoDate);
        }
        // A list in JSON is one in YAML, whatever the names hold.
        if (!m_summary.deciders.isEmpty()) {
            line(QStringLiteral("decision-makers: ") +
                 QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(m_summary.deciders))
                                       .toJson(QJsonDocument::Compact)));
        }
        if (!m_report.decisionId.isEmpty()) {
            line(QStringLiteral("decision-id: ") + m_report.decisionId);
        }
        if (!m_report.fingerprint.isEmpty()) {
            line(QStringLiteral("fingerprint: ") + m_report.fingerprint);
        }
        if (!m_report.setup.locale.isEmpty()) {
            line(QStringLiteral("locale: ") + m_report.setup.locale);
        }
        line(QStringLiteral("---"));
        line({});
        line(
            QStringLiteral("<!-- ") +
            tr("Made by Steelyard, which writes this file again. It keeps the status, what you add "
               "to these first lines, and what stands between two marks for additions. Where any "
               "other line was changed it stops and names the line.") +
            QStringLiteral(" -->"));
    }

    void context()
    {
        heading(2, tr("Context and Problem Statement"));
        line(markdownText(m_summary.question));
        if (!m_summary.drivers.empty() || !m_summary.mustHaves.isEmpty()) {
            heading(2, tr("Decision Drivers"));
            facts(m_summary.drivers);
            for (const QString &mustHave : m_summary.mustHaves) {
                item(tr("Must-have: %1").arg(mustHave));
            }
        }
        heading(2, tr("Considered Options"));
        for (const Summary::Considered &entry : m_summary.options) {
            item(entry.leftOut.isEmpty() ? entry.option.name
                                         : tr("%1 (left out)", "an option").arg(entry.option.name));
        }
        additions(QStringLiteral("context"));
    }

    void outcome()
    {
        heading(2, tr("Decision Outcome"));
        line(markdownText(
            m_summary.chosen.isEmpty()
                ? tr("Chosen option: none yet, because %1", "a clause").arg(m_summary.because)
                : tr("Chosen option: \"%1\", because %2", "an option, a clause")
                      .arg(m_summary.chosen, m_summary.because)));
        line({});
        line(QStringLiteral("**") + markdownText(m_summary.standing) + QStringLiteral("**: ") +
             markdownText(m_summary.robustness));
        if (!m_summary.beside.isEmpty()) {
            line({});
            line(markdownText(m_summary.beside));
        }
        if (!m_summary.good.isEmpty() || !m_summary.bad.isEmpty() || !m_summary.other.isEmpty()) {
            heading(3, tr("Consequences"));
            arguments(m_summary.good, m_summary.bad);
            items(m_summary.other);
        }
        if (!m_summary.confirmation.isEmpty()) {
            heading(3, tr("Confirmation"));
            items(m_summary.confirmation);
        }
        additions(QStringLiteral("outcome"));
    }

    void options()
    {
        heading(2, tr("Pros and Cons of the Options"));
        bool isFirst = true;
        for (const Summary::Considered &entry : m_summary.options) {
            if (!isFirst) {
                line({});
            }
            isFirst = false;
            line(QStringLiteral("### ") + markdownText(entry.option.name));
            line({});
            if (!entry.tagline.isEmpty()) {
                line(markdownText(entry.tagline));
                line({});
            }
            line(markdownText(entry.leftOut.isEmpty() ? tr("Value: %1 of 10").arg(entry.value)
                                                      : entry.leftOut));
            if (!entry.good.isEmpty() || !entry.bad.isEmpty()) {
                line({});
                arguments(entry.good, entry.bad);
            }
        }
        additions(QStringLiteral("options"));
    }

    void more()
    {
        heading(2, tr("More Information"));
        facts(m_summary.more);
        if (!m_summary.decided.empty()) {
            heading(3, tr("What was decided"));
            facts(m_summary.decided);
        }
        heading(3, tr("Confidence"));
        items(m_summary.confidence);
        if (!m_summary.changes.isEmpty()) {
            heading(3, tr("What would change it"));
            items(m_summary.changes);
        }
        sources();
        additions(QStringLiteral("more"));
    }

    const Report &m_report;
    const Summary &m_summary;
    QString m_text;
};

} // namespace

QByteArray writeMarkdown(const Report &report)
{
    return MarkdownRecord(report).text().toUtf8();
}

} // namespace steelyard::report
