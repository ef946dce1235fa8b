// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decision_identity.h"

#include <QCryptographicHash>
#include <QUuid>

namespace steelyard::storage {

namespace {

constexpr qsizetype kDigits = 32;

// A field with its length in front, so that no two different decisions give the same text.
void add(QByteArray &text, const std::string &field)
{
    text += QByteArray::number(static_cast<qsizetype>(field.size())) + ':' +
            QByteArray::fromStdString(field) + '\n';
}

} // namespace

std::string newDecisionId()
{
    return QUuid::createUuid().toString(QUuid::Id128).toStdString();
}

std::string decisionId(const decision::Decision &decision)
{
    if (!decision.id.empty()) {
        return decision.id;
    }
    QByteArray text;
    for (const std::string &field : {decision.title, decision.created, decision.knowledge.id,
                                     decision.scenario, std::to_string(decision.seed)}) {
        add(text, field);
    }
    for (const auto &[question, given] : decision.answers) {
        add(text, question);
        add(text, std::to_string(static_cast<int>(given.state)));
        for (const std::string &word : decision::answerWords(given)) {
            add(text, word);
        }
    }
    add(text, "must-haves");
    for (const auto &[capability, choice] : decision.mustHaves) {
        add(text, capability);
        add(text, choice.needed ? std::to_string(static_cast<int>(choice.tolerance)) : "none");
        add(text, QByteArray::number(choice.days, 'g', 17).toStdString());
    }
    const QByteArray sum = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return sum.toHex().left(kDigits).toStdString();
}

} // namespace steelyard::storage
