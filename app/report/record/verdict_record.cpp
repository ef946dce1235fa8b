// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/record/verdict_record.h"

#include "decision/decision_file.h"
#include "decision/evaluate.h"
#include "storage/decision_store.h"
#include "wording/names.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace steelyard::report {

namespace {

const QString kFormat = QStringLiteral("steelyard-verdict");
// Less is what the order of additions can make on another machine.
constexpr double kSame = 1e-9;

// In the order of decision::State.
const QStringList &stateWords()
{
    static const QStringList words{
        QStringLiteral("clear"), QStringLiteral("leaning"), QStringLiteral("too-close"),
        QStringLiteral("not-enough-answers"), QStringLiteral("no-feasible")};
    return words;
}

QString stateName(const QString &word)
{
    const auto at = stateWords().indexOf(word);
    return at < 0 ? word : Names::state(static_cast<decision::State>(at));
}

QJsonObject numbers(const std::map<QString, double> &values)
{
    QJsonObject object;
    for (const auto &[id, value] : values) {
        object.insert(id, value);
    }
    return object;
}

std::map<QString, double> numbers(const QJsonObject &object)
{
    std::map<QString, double> values;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isDouble()) {
            values.emplace(it.key(), it.value().toDouble());
        }
    }
    return values;
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::VerdictRecord)

public:
    Words(const knowledge::KnowledgeBase &base, const QLocale &locale)
        : m_base(base)
        , m_numbers(locale)
    {
    }

    [[nodiscard]] QString nameOf(const QString &id) const
    {
        const std::size_t column = m_base.alternativeIndex(id.toStdString());
        return column == knowledge::KnowledgeBase::npos
                   ? id
                   : QString::fromStdString(m_base.alternatives[column].name);
    }

    [[nodiscard]] QStringList values(const std::map<QString, double> &then,
                                     const std::map<QString, double> &now, bool isShare) const
    {
        QStringList texts;
        for (const auto &[id, value] : now) {
            const auto found = then.find(id);
            if (found == then.end() || std::abs(found->second - value) <= kSame) {
                continue;
            }
            const auto shown = [&](double number) {
                return isShare ? m_numbers.hundred(number) : m_numbers.value(number);
            };
            // A change too small to be seen in print is said as such.
            if (shown(found->second) == shown(value)) {
                texts << tr("%1: changed by less than is shown.").arg(nameOf(id));
            } else if (isShare) {
                texts << tr("%1: first in %2 of 100 runs, was %3.")
                             .arg(nameOf(id), shown(value), shown(found->second));
            } else {
                texts << tr("%1: value %2, was %3.")
                             .arg(nameOf(id), shown(value), shown(found->second));
            }
        }
        return texts;
    }

private:
    const knowledge::KnowledgeBase &m_base;
    Numbers m_numbers;
};

} // namespace

VerdictRecord verdictRecordOf(const knowledge::KnowledgeBase &base,
                              const decision::Decision &decision, const decision::Verdict &verdict)
{
    VerdictRecord record;
    record.fingerprint = storage::fingerprint(base, decision);
    record.decisionHash = QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::fromStdString(decision::write(decision)),
                                 QCryptographicHash::Sha256)
            .toHex());
    record.engine = decision::kEngineVersion;
    record.knowledge = {base.id, base.version, base.hash};
    record.state = stateWords().at(static_cast<int>(verdict.state()));
    record.winner = QString::fromStdString(verdict.scores.winner);
    for (const decision::AlternativeResult &entry : verdict.scores.alternatives) {
        const QString id = QString::fromStdString(entry.id);
        record.values.emplace(id, entry.value);
        const std::vector<double> &shares = verdict.shares(entry.id).rankAcceptability;
        if (!shares.empty()) {
            record.firstShares.emplace(id, shares.front());
        }
    }
    return record;
}

QByteArray write(const VerdictRecord &record)
{
    const auto text = [](const std::string &value) { return QString::fromStdString(value); };
    const QJsonObject root{
        {QStringLiteral("format"), kFormat},
        {QStringLiteral("fingerprint"), record.fingerprint},
        {QStringLiteral("decision"), record.decisionHash},
        {QStringLiteral("engine"), record.engine},
        {QStringLiteral("knowledge"),
         QJsonObject{{QStringLiteral("id"), text(record.knowledge.id)},
                     {QStringLiteral("version"), text(record.knowledge.version)},
                     {QStringLiteral("hash"), text(record.knowledge.hash)}}},
        {QStringLiteral("state"), record.state},
        {QStringLiteral("winner"), record.winner},
        {QStringLiteral("values"), numbers(record.values)},
        {QStringLiteral("first_shares"), numbers(record.firstShares)},
    };
    return QJsonDocument(root).toJson();
}

std::optional<VerdictRecord> readVerdictRecord(const QByteArray &bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (root.value(u"format").toString() != kFormat) {
        return std::nullopt;
    }
    const QJsonObject knowledge = root.value(u"knowledge").toObject();
    const auto text = [&knowledge](QStringView key) {
        return knowledge.value(key).toString().toStdString();
    };
    VerdictRecord record;
    record.fingerprint = root.value(u"fingerprint").toString();
    record.decisionHash = root.value(u"decision").toString();
    record.engine = root.value(u"engine").toInt();
    record.knowledge = {text(u"id"), text(u"version"), text(u"hash")};
    record.state = root.value(u"state").toString();
    record.winner = root.value(u"winner").toString();
    record.values = numbers(root.value(u"values").toObject());
    record.firstShares = numbers(root.value(u"first_shares").toObject());
    return record;
}

QStringList differences(const VerdictRecord &then, const VerdictRecord &now,
                        const knowledge::KnowledgeBase &base, const QLocale &locale)
{
    const Words words(base, locale);
    QStringList texts;
    if (now.winner.isEmpty() && !then.winner.isEmpty()) {
        texts << Words::tr("No option is first now; %1 was.").arg(words.nameOf(then.winner));
    } else if (then.winner.isEmpty() && !now.winner.isEmpty()) {
        texts << Words::tr("First is %1 now; none was.").arg(words.nameOf(now.winner));
    } else if (then.winner != now.winner) {
        texts << Words::tr("First is %1 now, was %2.")
                     .arg(words.nameOf(now.winner), words.nameOf(then.winner));
    }
    if (then.state != now.state) {
        texts << Words::tr("The state is %1 now, was %2.")
                     .arg(stateName(now.state), stateName(then.state));
    }
    texts += words.values(then.values, now.values, false);
    texts += words.values(then.firstShares, now.firstShares, true);
    if (then.decisionHash != now.decisionHash) {
        texts << Words::tr("The decision file is not the one the report was made from.");
    }
    if (then.knowledge.id != now.knowledge.id) {
        texts << Words::tr("The knowledge base is %1, was %2.")
                     .arg(QString::fromStdString(now.knowledge.id),
                          QString::fromStdString(then.knowledge.id));
    } else if (then.knowledge.version != now.knowledge.version) {
        texts << Words::tr("The knowledge base has version %1, had %2.")
                     .arg(QString::fromStdString(now.knowledge.version),
                          QString::fromStdString(then.knowledge.version));
    } else if (then.knowledge.hash != now.knowledge.hash) {
        texts << Words::tr("The knowledge base has the same version and another content.");
    }
    if (then.engine != now.engine) {
        texts << Words::tr("The method has version %1, had %2.").arg(now.engine).arg(then.engine);
    }
    if (texts.isEmpty() && then.fingerprint != now.fingerprint) {
        texts << Words::tr("The fingerprint differs.");
    }
    return texts;
}

} // namespace steelyard::report
