// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict_summary.h"

#include "session/decision_document.h"
#include "storage/decision_store.h"
#include "wording/flip_wording.h"
#include "wording/reason_wording.h"
#include "wording/record_wording.h"
#include "wording/verdict_wording.h"

#include <QCoreApplication>

namespace steelyard {

namespace {

class SummaryLines
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::VerdictSummary)

public:
    explicit SummaryLines(const Wording &words)
        : m_words(words)
    {
    }

    // In the order in which they are told; what there is nothing to say about has no line.
    [[nodiscard]] std::vector<VerdictSummary::Line> all(const QString &origin)
    {
        add(VerdictWording(m_words).standing(), VerdictWording(m_words).sentence());
        add(tr("How sure"), VerdictWording(m_words).robustness());
        for (const decision::Reason &reason : ReasonWording(m_words).strongestFor()) {
            addReason(tr("Why"), reason);
        }
        for (const decision::Reason &reason : ReasonWording(m_words).strongestAgainst()) {
            addReason(tr("Against"), reason);
        }
        add(tr("What would change it"), FlipWording(m_words).flips().value(0));
        add(tr("Left out"), leftOut());
        add(tr("Mind"), VerdictWording(m_words).conflicts().value(0));
        add(tr("Decided"), decided());
        add(tr("Computed from"), origin);
        return std::move(m_lines);
    }

private:
    void add(const QString &label, const QString &text)
    {
        if (!text.isEmpty()) {
            m_lines.push_back({label, text.simplified()});
        }
    }

    void addReason(const QString &label, const decision::Reason &reason)
    {
        add(label, tr("%1 (%2)", "a finding and the two ratings behind it")
                       .arg(ReasonWording(m_words).headline(reason),
                            ReasonWording(m_words).comparison(reason)));
    }

    [[nodiscard]] QString leftOut() const
    {
        QStringList names;
        for (const decision::AlternativeResult &entry : m_words.verdict().scores.alternatives) {
            if (!entry.exclusions.empty()) {
                names << m_words.alternative(entry.id);
            }
        }
        return names.join(tr(", ", "between names"));
    }

    [[nodiscard]] QString decided() const
    {
        const decision::DecisionRecord &record = m_words.decision().record;
        if (record.chosen.empty()) {
            return {};
        }
        const QString chosen = tr("%1, %2", "option that was chosen, status of the decision")
                                   .arg(m_words.alternative(record.chosen),
                                        RecordWording::status(record.status).toLower());
        return record.reason.empty() ? chosen
                                     : tr("%1. %2", "what was decided, and why")
                                           .arg(chosen, QString::fromStdString(record.reason));
    }

    const Wording &m_words;
    std::vector<VerdictSummary::Line> m_lines;
};

} // namespace

VerdictSummary verdictSummary(const Wording &words, const QString &origin)
{
    return {QString::fromStdString(words.decision().title).simplified(),
            SummaryLines(words).all(origin)};
}

QString plainText(const VerdictSummary &summary)
{
    QString text = summary.title + u'\n';
    for (const VerdictSummary::Line &line : summary.lines) {
        text += line.label + QLatin1String(": ") + line.text + u'\n';
    }
    return text;
}

QString htmlText(const VerdictSummary &summary)
{
    QString items;
    for (const VerdictSummary::Line &line : summary.lines) {
        items += QStringLiteral("<li><strong>%1:</strong> %2</li>")
                     .arg(line.label.toHtmlEscaped(), line.text.toHtmlEscaped());
    }
    return QStringLiteral("<p><strong>%1</strong></p><ul>%2</ul>")
        .arg(summary.title.toHtmlEscaped(), items);
}

std::unique_ptr<QMimeData> summaryData(const DecisionDocument &document)
{
    const knowledge::KnowledgeBase &base = document.base();
    const QString fingerprint =
        storage::shortFingerprint(storage::fingerprint(base, document.decision()));
    const QString origin =
        SummaryLines::tr("%1, version %2; fingerprint %3", "title of a knowledge base")
            .arg(QString::fromStdString(base.title), QString::fromStdString(base.version),
                 fingerprint);
    const Wording words = document.wording();
    const VerdictSummary summary = verdictSummary(words, origin);
    auto data = std::make_unique<QMimeData>();
    data->setText(plainText(summary));
    data->setHtml(htmlText(summary));
    return data;
}

} // namespace steelyard
