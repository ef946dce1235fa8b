// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/audit_output.h"

#include "cli/arguments.h"
#include "knowledge/text.h"
#include "sheets/audit_table.h"
#include "sheets/audit_words.h"

#include <nlohmann/json.hpp>

namespace steelyard::cli {

namespace {

using AuditJson = nlohmann::ordered_json;

// One line, whatever names stand in it.
QString lineOf(const QString &text)
{
    return QString::fromStdString(knowledge::visible(text.toStdString()));
}

sheets::AuditWords wordsOfAudit(const tables::RankTable &table,
                                std::optional<sheets::SheetAudit> &audit)
{
    const sheets::AuditTable audited = sheets::auditTable(table);
    audit = sheets::auditSheet(audited);
    return audit ? sheets::auditWords(audited, *audit, QLocale::c()) : sheets::AuditWords();
}

QString nothingToAudit()
{
    return Text::tr("There is nothing to audit: it takes two alternatives and a weight above 0.");
}

} // namespace

bool isTooLargeToAudit(const tables::RankTable &table)
{
    constexpr std::size_t most = 100'000; // cells
    return table.problem.cells.size() > most;
}

void writeAuditText(const tables::RankTable &table, QTextStream &out)
{
    std::optional<sheets::SheetAudit> audit;
    const sheets::AuditWords words = wordsOfAudit(table, audit);
    if (!audit) {
        out << nothingToAudit() << '\n';
        return;
    }
    out << lineOf(words.sums) << '\n';
    if (words.cards.empty()) {
        out << Text::tr("Nothing was found that the sums hide.") << '\n';
    }
    for (const sheets::AuditCard &card : words.cards) {
        out << '\n'
            << lineOf(card.title) << "\n  " << lineOf(card.what) << "\n  " << lineOf(card.follows)
            << '\n';
    }
    out << '\n' << Text::tr("What would change the winner:") << '\n';
    if (words.changes.empty()) {
        out << "  " << Text::tr("Nothing that was tried.") << '\n';
    }
    for (const sheets::AuditChangeWords &change : words.changes) {
        out << "  " << lineOf(change.subject) << ": " << lineOf(change.change) << "; "
            << lineOf(change.leader) << '\n';
    }
}

void writeAuditJson(const tables::RankTable &table, QTextStream &out)
{
    std::optional<sheets::SheetAudit> audit;
    const sheets::AuditWords words = wordsOfAudit(table, audit);
    AuditJson root;
    root["scores"] = AuditJson::array();
    for (std::size_t i = 0; audit && i < audit->order.size(); ++i) {
        const std::size_t option = audit->order[i];
        root["scores"].push_back(
            {{"name", table.alternatives[option]}, {"score", audit->scores[option]}});
    }
    root["findings"] = AuditJson::array();
    for (const sheets::AuditCard &card : words.cards) {
        root["findings"].push_back({{"title", card.title.toStdString()},
                                    {"what", card.what.toStdString()},
                                    {"follows", card.follows.toStdString()}});
    }
    root["changes"] = AuditJson::array();
    for (const sheets::AuditChangeWords &change : words.changes) {
        root["changes"].push_back({{"subject", change.subject.toStdString()},
                                   {"change", change.change.toStdString()},
                                   {"leader", change.leader.toStdString()}});
    }
    out << QString::fromStdString(root.dump(2, ' ', false, AuditJson::error_handler_t::replace))
        << '\n';
}

} // namespace steelyard::cli
