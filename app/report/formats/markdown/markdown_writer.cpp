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

    void items(const QStringList &texts)
    {
        for (const QString &text : texts) {
            line(QStringLiteral("* ") + markdownText(text));
        }
    }

    void facts(const std::vector<KeyValue> &rows)
    {
        for (const KeyValue &fact : rows) {
            line(QStringLiteral("* ") + markdownText(fact.key) + QStringLiteral(": ") +
                 markdownText(fact.value.plain()));
        }
    }

    void numbered(const QStringList &texts)
    {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            line(QString::number(i + 1) + QStringLiteral(". ") + markdownText(texts[i]));
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
        heading(2, tr("Context and problem statement"));
        line(markdownText(m_summary.question));
        if (!m_summary.drivers.empty() || !m_summary.mustHaves.isEmpty()) {
            heading(2, tr("Decision drivers"));
            facts(m_summary.drivers);
            for (const QString &mustHave : m_summary.mustHaves) {
                line(QStringLiteral("* ") + markdownText(tr("Must-have: %1").arg(mustHave)));
            }
        }
        heading(2, tr("Considered options"));
        for (const Summary::Considered &entry : m_summary.options) {
            line(QStringLiteral("* ") + markdownText(entry.option.name));
        }
        additions(QStringLiteral("context"));
    }

    void outcome()
    {
        heading(2, tr("Decision outcome"));
        line(QStringLiteral("**") + markdownText(m_summary.state) + QStringLiteral("**: ") +
             markdownText(m_summary.sentence));
        if (!m_summary.reasons.isEmpty()) {
            line({});
            numbered(m_summary.reasons);
        }
        decided();
        if (!m_summary.against.isEmpty() || !m_summary.consequences.isEmpty()) {
            heading(3, tr("Consequences"));
            for (const QString &text : m_summary.against) {
                line(QStringLiteral("* ") + markdownText(tr("Bad: %1").arg(text)));
            }
            items(m_summary.consequences);
        }
        heading(3, tr("Confidence"));
        items(m_summary.confidence);
        if (!m_summary.changes.isEmpty()) {
            heading(3, tr("What would change it"));
            items(m_summary.changes);
        }
        additions(QStringLiteral("outcome"));
    }

    // What people made of the verdict.
    void decided()
    {
        if (m_summary.decided.empty()) {
            return;
        }
        heading(3, tr("What was decided"));
        facts(m_summary.decided);
        if (!m_summary.reconsider.isEmpty()) {
            heading(3, tr("We would reconsider if"));
            items(m_summary.reconsider);
        }
        if (!m_summary.actions.isEmpty()) {
            heading(3, tr("Who does what next"));
            items(m_summary.actions);
        }
    }

    void options()
    {
        heading(2, tr("Pros and cons of the options"));
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
            line(QStringLiteral("* ") + markdownText(entry.leftOut.isEmpty()
                                                         ? tr("Value: %1 of 10").arg(entry.value)
                                                         : entry.leftOut));
            for (const QString &text : entry.good) {
                line(QStringLiteral("* ") + markdownText(tr("Good: %1").arg(text)));
            }
            for (const QString &text : entry.bad) {
                line(QStringLiteral("* ") + markdownText(tr("Bad: %1").arg(text)));
            }
        }
        additions(QStringLiteral("options"));
    }

    void more()
    {
        heading(2, tr("More information"));
        facts(m_summary.more);
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
