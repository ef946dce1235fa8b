// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/overlay.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace steelyard {

class DecisionDocument;

// What somebody typed into one cell; blank: nothing is known any more.
struct TypedCell
{
    std::string criterion;
    std::string alternative;
    QString text;
};

// Where a block of texts goes. From the first criterion or option on; -1: its first row holds names
// of options, its first column names of criteria.
struct BlockPlace
{
    int criterion = 0; // place in the base, as laid over, among those not left out
    int option = 0;    // place in the decision's order
};

// Changes of a decision's own table: options, criteria, and what was found out about each. Every
// call that changes something is one step of the document's undo stack. What belongs to the
// knowledge base is never renamed, moved or removed by it.
class OwnTable
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::OwnTable)

public:
    explicit OwnTable(DecisionDocument &document); // outlives it

    enum class Outcome { Done, Blank, NameTaken, TooMany, NotYours };

    // A unit in brackets behind the name, "Latency (ms)", makes the criterion a measure. Whether
    // less is better is guessed by the name.
    Outcome addOption(const QString &name);
    Outcome addCriterion(const QString &name);
    // Those of a catalogue or a base, with their groups, scales and questions.
    Outcome addCriteria(const std::vector<knowledge::Group> &groups,
                        const std::vector<knowledge::Criterion> &criteria, const QString &from);
    Outcome renameOption(const std::string &id, const QString &name);
    Outcome renameCriterion(const std::string &id, const QString &name);
    void removeOptions(const std::vector<std::string> &ids);
    void removeCriteria(const std::vector<std::string> &ids);
    void moveOption(const std::string &id, int to);    // place in the decision's order
    void moveCriterion(const std::string &id, int to); // place among the own criteria
    // An option or criterion of the base: not looked at any more, for this reason, or again.
    void leaveOut(decision::OwnPart part, const std::string &id, const QString &reason);
    void bringBack(decision::OwnPart part, const std::string &id);

    // A unit nobody knows is a word such as "users". Blank: a worded scale again. What was typed
    // into the row is read anew.
    Outcome setUnit(const std::string &criterion, const QString &unit);
    Outcome setDirection(const std::string &criterion, knowledge::Direction direction);
    // All of a criterion at once: measure, value function, cutoffs, cost, words of its scale.
    Outcome setCriterion(const decision::OwnCriterion &criterion);

    // What an option costs, put together; the frame is that of all options, whose sums follow. Only
    // of a criterion of the user's own that is measured in money, whatever the time.
    [[nodiscard]] static bool takesCosts(const decision::Decision &decision,
                                         const std::string &criterion);
    Outcome setCost(const std::string &criterion, const std::string &alternative,
                    const decision::CostFrame &frame, const decision::CostSheet &sheet,
                    decision::Sureness sureness);
    Outcome removeCost(const std::string &criterion, const std::string &alternative);
    // Ranges of bare numbers, and currencies; all that was typed is read anew.
    void setReading(const decision::RangeWidths &widths,
                    const std::vector<decision::CurrencyRate> &rates);

    void setCells(const std::vector<TypedCell> &cells, const QString &step);
    void setCell(const TypedCell &cell); // named after what was typed
    void setSureness(const std::vector<TypedCell> &cells, decision::Sureness sureness); // no texts
    void setFinding(const decision::Finding &finding, const QString &mergeKey);         // all of it
    // Adds the criteria and options that are missing; their names are made unlike those there are.
    Outcome setBlock(const std::vector<QStringList> &rows, const BlockPlace &place);

private:
    DecisionDocument &m_document;
};

} // namespace steelyard
