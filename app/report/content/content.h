// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/beam.h"
#include "drawing/radar_chart.h"
#include "drawing/waterfall.h"
#include "report/content/data.h"
#include "report/content/parts.h"
#include "report/content/setup.h"
#include "report/content/text.h"

#include <QByteArray>
#include <QPicture>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <variant>
#include <vector>

// What a finished decision says, as plain values. It is built once; every writer sets it in its
// own way and looks at nothing else. Every text is plain text as it came, possibly from a file
// somebody else wrote: a writer escapes it for its format.
namespace steelyard::report {

struct Heading
{
    int level = 2; // 1 is a section's own title
    QString text = {};
    QString anchor = {}; // what a link with "#" in front leads to; empty: nothing
};

enum class ParagraphRole { Body, Lead, Small }; // Lead: under a section's title

struct Paragraph
{
    Text text = {};
    ParagraphRole role = ParagraphRole::Body;
};

struct List
{
    std::vector<Text> items = {};
    QStringList marks = {};   // one an item, or empty: bullets
    QStringList anchors = {}; // one an item, or empty
    // What is said below when the last 0, 1, 2, ... items are left out because a page has no room
    // for them; empty: the list is never shortened.
    std::vector<Text> instead = {};
    std::size_t least = 1;  // items that are there however little room there is
    bool isOrdered = false; // numbers instead of bullets
    int columns = 1;        // short items side by side, down the first column before the next
};

struct KeyValue
{
    QString key = {};
    Text value = {};
};

struct KeyValues
{
    std::vector<KeyValue> rows = {};
    int columns = 1; // 2: short facts side by side
};

// An option's name with its sign. A slot below zero: no sign.
struct Option
{
    QString name = {};
    int slot = -1;
    bool leftOut = false;
};

struct Badge
{
    decision::State state = decision::State::NotEnoughAnswers;
    QString text = {};
    bool leftLeads = true;
};

struct Card
{
    QString label = {};
    Option subject = {};
    std::optional<Badge> badge = {};
    QString note = {};
    bool strong = false; // the one that counts
};

struct Cards
{
    std::vector<Card> cards = {}; // side by side
};

// A contribution with its bar: a row of "Three reasons".
struct Contribution
{
    QString mark = {}; // "1"; empty: the sign of `side`
    Option side = {};  // the option that it favours; colours the bar
    QString headline = {};
    QString detail = {};
    QString answers = {};
    QString amount = {}; // "+0.5"
    double length = 0;   // of the bar, in [0, 1]
};

struct Contributions
{
    std::vector<Contribution> rows = {};
};

// "Table 3" and what it shows. Numbers come when the report is put together.
struct Caption
{
    QString label = {};
    QString text = {};   // empty: no caption
    QString anchor = {}; // "table-3"
    // For who listens: neither numbered nor printed, because a heading beside it says the same.
    bool isUnseen = false;
};

struct Cell
{
    Text text = {};
    QString word = {};               // beside the number: "good"
    std::optional<double> part = {}; // drawn as a filled part of a circle, in [0, 1]
    std::optional<double> bar = {}; // to the right when positive, in [-1, 1]; drawn before the text
    QString mark = {};              // how sure, right behind the number: "~"
    bool strong = false;
    // A bar from the left in a track, in [0, 1], in the colour of the column's option; the text is
    // a number behind it.
    std::optional<double> length = {};
    std::optional<Option> option =
        {};                       // its sign and name stand before the text, which may be empty
    std::vector<Text> items = {}; // a list with bullets, below the text or in place of it
};

struct Column
{
    Option title = {};
    double width = 1; // share of the room left by fixed columns; below 0: fixed, in pixels of 1/96"
    bool number = false; // set right
    bool rating = false; // circle, number, word
};

enum class RowKind { Plain, Group, Total };

struct Row
{
    std::vector<Cell> cells = {};
    RowKind kind = RowKind::Plain;
    QString anchor = {};
};

struct Table
{
    Caption caption = {};
    std::vector<Column> columns = {};
    std::vector<Row> rows = {};
    bool isDense = false;       // long and looked things up in: set small
    bool hasUnseenHead = false; // titles of columns for who listens
    // As in a list, for what a page has no room for. First to go are the last items of lists in
    // cells, one off the row with most of them at a time, then the last rows.
    std::vector<Text> instead = {};
    std::size_t least = 1; // rows that are there however little room there is
};

struct BeamFigure
{
    drawing::BeamContent content = {};
    QString alternative = {}; // the same in words
    std::vector<Text> beside = {};
    Caption caption = {};
};

struct RadarFigure
{
    drawing::RadarContent content = {};
    QString alternative = {};
    Caption caption = {};
    std::map<drawing::Scheme, QPicture> drawn = {}; // by drawCharts()
};

// From the rival to the leader, a row a step. Rows, signs and amounts are those of the content; the
// printed amounts add up to the printed difference.
struct WaterfallFigure
{
    drawing::WaterfallContent content = {};
    QString alternative = {}; // the same in words, with all numbers
    QString sum = {};         // below it: what the fills mean, and the addition
    Caption caption = {};
    // The same with ever fewer steps told one by one, for a page without room for all of them.
    std::vector<WaterfallFigure> shorter = {};
};

// Shares of runs by rank: a row of small bars an option.
struct ShareFigure
{
    struct Bar
    {
        double share = 0;
        double error = 0; // half-width
        QString text;
    };
    struct Line
    {
        Option option;
        std::vector<Bar> bars;
        QString remark; // instead of bars
    };
    QStringList ranks = {}; // one alone needs no head: the caption or a heading says it
    std::vector<Line> lines = {};
    std::vector<double> marks = {}; // shares to compare with, dashed across the first rank's bars
    QString alternative = {};
    Caption caption = {};
};

// Lines to write on: an empty value is a place for a pen.
struct Form
{
    struct Field
    {
        QString label = {};
        Text value = {};
        int lines = 1; // to write on
    };
    std::vector<Field> fields = {};
    int columns = 1;
    bool isSigned = false; // values stand above their line and labels below, as signatures do
};

// Where everything is. Page numbers are the writer's business.
struct Contents
{
    struct Entry
    {
        QString title = {};
        QString anchor = {};
        int level = 1;
    };
    std::vector<Entry> entries = {};
};

// Blocks in columns beside each other: the first is read to its end before the second. Where there
// is no room for columns they stand below each other.
struct SideBySide
{
    using Inner = std::variant<Heading, Paragraph, List, KeyValues, Table, ShareFigure, Form>;
    std::vector<std::vector<Inner>> columns = {};
};

using Block =
    std::variant<Heading, Paragraph, List, KeyValues, Cards, Contributions, Table, BeamFigure,
                 RadarFigure, WaterfallFigure, ShareFigure, Form, SideBySide, Contents>;

struct Section
{
    Part part = Part::Decision;
    QString title = {};
    QString anchor = {};
    bool ownPage = true;               // else it may begin where the section before ends
    bool onePage = false;              // shortened, never set smaller, until it fits
    std::optional<Option> option = {}; // whom it is about: its sign stands before the title
    std::vector<Block> blocks = {};
};

// The decision in the order a decision record tells it.
struct Summary
{
    QString question = {};              // what is decided: "Choose a Python web framework"
    std::vector<KeyValue> drivers = {}; // question and answer
    QStringList mustHaves = {};
    // An argument is a clause that goes on “Good, because”.
    struct Considered
    {
        Option option;
        QString tagline;
        QString value;   // "7.6"
        QString leftOut; // why; empty: it is in
        QStringList good;
        QStringList bad;
    };
    std::vector<Considered> options = {};
    QString chosen = {};     // what people chose, else what the verdict proposes; empty: nothing
    QString because = {};    // a clause
    QString standing = {};   // how sure the verdict is: "Leaning"
    QString robustness = {}; // the same in a sentence
    QString beside = {};     // how the choice stands to the verdict
    QStringList good = {};   // what follows from the choice, as the options' arguments
    QStringList bad = {};
    QStringList other = {};
    QStringList confirmation = {}; // when and how to look at it again
    QStringList confidence = {};
    QStringList changes = {};
    QString status = {};                // "accepted", the same in every language
    QStringList deciders = {};          // names
    std::vector<KeyValue> decided = {}; // what people decided; empty: nothing is recorded
    struct Source
    {
        QString text;
        QString address; // may be empty
    };
    std::vector<Source> sources = {}; // that the texts cite by their place, from [1] on
    std::vector<KeyValue> more = {};
};

struct Report
{
    QString kind = {}; // what it is: "Board report"
    QString title = {};
    QString decisionId = {}; // which decision this is, whatever it is called
    QString subtitle = {};
    QString author = {};
    QStringList marks = {}; // "Draft", "Confidential"
    QString date = {};
    QString isoDate = {};          // "2026-11-20"
    QString language = {};         // BCP 47
    QString fingerprint = {};      // 64 digits
    QString shortFingerprint = {}; // 16 in groups of four
    Summary summary;
    std::vector<Section> sections = {};
    int mostPages = 0; // what may be shortened is, until there are no more; 0: as many as it takes
    std::vector<Contents::Entry> outline = {}; // where everything is
    Data data = {};
    QString attachmentName = {};
    QByteArray attachment = {}; // the decision file itself
    QByteArray record = {};     // the verdict as computed, to compare a later one with
    ReportSetup setup = {};     // without what concerns one format alone
};

} // namespace steelyard::report
