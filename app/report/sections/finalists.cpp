// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "decision/group_profile.h"
#include "report/sections/section_parts.h"
#include "report/sections/sections.h"
#include "storage/decision_store.h"
#include "wording/dates.h"
#include "wording/must_have_wording.h"
#include "wording/rating_wording.h"
#include "wording/to_qstring.h"
#include "wording/weight_wording.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steelyard::report {

namespace {

constexpr double kNames = -178;           // width of what rows are about
constexpr double kWordNames = -132;       // the same where the rest is words
constexpr double kWeights = -66;          // “Gewicht” has to fit
constexpr std::size_t kMostPoints = 3;    // strong ones an option
constexpr std::size_t kMostDrawbacks = 2; // an option

// Lengths of bars and the numbers behind them, of one row for all finalists.
Row barRow(const Context &context, const QString &name, const QString &weight,
           const std::vector<std::optional<double>> &points, const QStringList &texts)
{
    std::optional<double> most;
    for (const std::optional<double> &value : points) {
        if (value) {
            most = std::max(most.value_or(*value), *value);
        }
    }
    Row row;
    row.cells = {{name}, {weight}};
    for (std::size_t i = 0; i < points.size(); ++i) {
        Cell cell{texts.value(static_cast<qsizetype>(i))};
        if (points[i]) {
            cell.length = std::clamp(*points[i] / 10, 0.0, 1.0);
            cell.strong = points.size() > 1 && context.words.numbers().rating(*points[i]) ==
                                                   context.words.numbers().rating(*most);
        }
        row.cells.push_back(std::move(cell));
    }
    return row;
}

class Finalists
{
public:
    explicit Finalists(const Context &context)
        : m_context(context)
        , m_columns(context.compared())
        , m_isShort(!context.has(Part::Context))
    {
    }

    [[nodiscard]] Section section() const
    {
        Section section = m_context.begin(Part::Finalists);
        section.title = title();
        section.ownPage = section.onePage = m_isShort;
        section.blocks.emplace_back(valueTable());
        if (Table words = wordTable(); !words.rows.empty()) {
            section.blocks.emplace_back(std::move(words));
        }
        section.blocks.emplace_back(Paragraph{note(), ParagraphRole::Small});
        if (m_isShort) {
            section.blocks.emplace_back(boardFoot(m_context));
        }
        return section;
    }

private:
    [[nodiscard]] QString title() const
    {
        const auto leading =
            std::count_if(m_columns.begin(), m_columns.end(),
                          [this](std::size_t column) { return m_context.canLead(column); });
        if (m_columns.size() > m_context.finalists().size()) {
            return Words::tr("All options side by side");
        }
        if (leading < static_cast<std::ptrdiff_t>(m_columns.size())) {
            return m_columns.size() == 1   ? m_context.option(m_columns.front()).name
                   : m_columns.size() == 2 ? Words::tr("The best two beside each other")
                                           : Words::tr("The best by value, though left out");
        }
        switch (leading) {
        case 2:
            return Words::tr("The two that can lead", "options");
        case 3:
            return Words::tr("The three that can lead", "options");
        case 4:
            return Words::tr("The four that can lead", "options");
        default:
            return partTitle(Part::Finalists);
        }
    }

    void addColumns(Table &table) const
    {
        for (const std::size_t column : m_columns) {
            table.columns.push_back({m_context.option(column), 1, false, false});
        }
    }

    [[nodiscard]] Row taglines() const
    {
        Row row;
        row.cells = {{Words::tr("What it is")}, {}};
        bool isSaid = false;
        for (const std::size_t column : m_columns) {
            const QString tagline =
                toQString(m_context.base.alternatives[m_context.columns[column]].tagline);
            isSaid |= !tagline.isEmpty();
            row.cells.push_back({tagline});
        }
        return isSaid ? row : Row();
    }

    [[nodiscard]] Table valueTable() const
    {
        Table table;
        table.caption.text = Words::tr("Values and ratings by weight");
        table.caption.isUnseen = true;
        table.columns = {{{Words::tr("By weight")}, kNames, false, false},
                         {{Words::tr("Weight")}, kWeights, true, false}};
        addColumns(table);
        if (Row row = taglines(); !row.cells.empty()) {
            table.rows.push_back(std::move(row));
        }
        std::vector<std::optional<double>> values;
        QStringList texts;
        for (const std::size_t column : m_columns) {
            values.emplace_back(m_context.verdict.scores.alternatives[column].value);
            texts << m_context.words.numbers().value(
                m_context.verdict.scores.alternatives[column].value);
        }
        table.rows.push_back(barRow(m_context, Words::tr("Value of 10"), {}, values, texts));
        table.rows.back().kind = RowKind::Group;
        table.least = table.rows.size() + (m_isShort ? 1 : 0);
        const std::vector<decision::GroupResult> profile =
            decision::groupProfile(m_context.base, m_context.verdict);
        for (const std::size_t group : m_context.groupsByWeight()) {
            addGroup(table, group, profile[group]);
            table.least += !m_isShort && !m_context.isAlone(group); // groups tell of all criteria
        }
        if (m_isShort || !m_context.isSmall()) { // else it is the one table of all ratings
            table.instead = moreTexts(m_context, table.rows.size() - table.least);
        }
        return table;
    }

    void addGroup(Table &table, std::size_t group, const decision::GroupResult &profile) const
    {
        constexpr std::size_t kFewCriteria = 12; // that a page has room for
        const bool isBrief = m_isShort && m_context.base.criteria.size() > kFewCriteria;
        const bool isAlone = m_context.isAlone(group);
        if (!isAlone) {
            std::vector<std::optional<double>> values;
            QStringList texts;
            for (const std::size_t column : m_columns) {
                const std::optional<double> value = profile.ratings[column].value;
                values.push_back(value);
                texts << (value ? m_context.words.numbers().rating(*value) : QStringLiteral("?"));
            }
            table.rows.push_back(barRow(
                m_context, toQString(m_context.base.groups[group].name),
                WeightWording(m_context.words).groupPercents().value(static_cast<qsizetype>(group)),
                values, texts));
            table.rows.back().kind = isBrief ? RowKind::Plain : RowKind::Group;
        }
        if (isBrief && !isAlone) {
            return;
        }
        for (const std::size_t criterion : m_context.criteriaByWeight(group)) {
            if (m_context.verdict.scores.weights[criterion].weight > 0) {
                table.rows.push_back(criterionRow(criterion));
            }
        }
    }

    [[nodiscard]] Row criterionRow(std::size_t criterion) const
    {
        const knowledge::Criterion &entry = m_context.base.criteria[criterion];
        std::vector<std::optional<double>> points;
        QStringList texts;
        for (const std::size_t column : m_columns) {
            const std::size_t position = m_context.columns[column];
            const std::optional<double> level = m_context.rating(criterion, column);
            points.push_back(level ? m_context.ratings.pointsAt(criterion, position).value
                                   : std::nullopt);
            texts << (level ? RatingWording(m_context.words).level(entry.id, *level)
                            : Words::tr("?", "a rating that is not known"));
        }
        return barRow(
            m_context, toQString(entry.name),
            WeightWording(m_context.words).percents().value(static_cast<qsizetype>(criterion)),
            points, texts);
    }

    // Of what is told in short one source is named; the register has all.
    [[nodiscard]] std::vector<std::string> first(const std::vector<std::string> &sources) const
    {
        const bool isShort = !m_context.has(Part::Evidence) && !sources.empty();
        return isShort ? std::vector{sources.front()} : sources;
    }

    // What was found where an option is better than the others by most, weighted.
    [[nodiscard]] std::vector<Text> strongPoints(std::size_t column) const
    {
        struct Point
        {
            double worth;
            std::size_t criterion;
        };
        std::vector<Point> points;
        for (std::size_t c = 0; c < m_context.base.criteria.size(); ++c) {
            const auto value = m_context.ratings.pointsAt(c, m_context.columns[column]).value;
            const double weight = m_context.verdict.scores.weights[c].weight;
            const std::string &id = m_context.decision.alternatives[column];
            const bool isOwn =
                m_context.decision.replacingFinding(m_context.base.criteria[c].id, id) != nullptr;
            const knowledge::Rating &known = m_context.base.rating(c, m_context.columns[column]);
            if (!value || *value < 5 || isOwn || known.headline.empty()) {
                continue;
            }
            double others = 0;
            for (const std::size_t other : m_columns) {
                others += m_context.ratings.pointsAt(c, m_context.columns[other]).value.value_or(5);
            }
            const double mean = others / static_cast<double>(m_columns.size());
            // What all are good at is worth less than what only this one is, but not nothing.
            const double worth = weight * (*value - mean + 0.1 * *value);
            if (worth > 0) {
                points.push_back({worth, c});
            }
        }
        std::stable_sort(points.begin(), points.end(), [](const Point &left, const Point &right) {
            return left.worth > right.worth;
        });
        std::vector<Text> items;
        for (const Point &point : points) {
            if (items.size() == kMostPoints) {
                break;
            }
            const knowledge::Rating &known =
                m_context.base.rating(point.criterion, m_context.columns[column]);
            Text item{m_context.words.dates().within(known.headline)};
            item.add(m_context.cited(first(known.sources)));
            items.push_back(std::move(item));
        }
        return items;
    }

    [[nodiscard]] std::vector<Text> drawbacks(std::size_t column) const
    {
        const auto &all = m_context.base.alternatives[m_context.columns[column]].gotchas;
        std::vector<std::size_t> order(all.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::stable_sort(order.begin(), order.end(), [&all](std::size_t left, std::size_t right) {
            return all[left].severity > all[right].severity;
        });
        order.resize(std::min(order.size(), kMostDrawbacks));
        std::vector<Text> items;
        for (const std::size_t at : order) {
            const QString text = m_context.words.dates().within(all[at].text);
            Text item{shortForm(text)}; // a page of its own has all of it
            item.add(m_context.cited(first(all[at].sources)));
            items.push_back(std::move(item));
        }
        return items;
    }

    // A row of what is told of each finalist in words; nothing where nothing is told of any.
    template <typename Tell>
    void addWords(Table &table, const QString &name, const Tell &tell) const
    {
        Row row;
        row.cells = {{name}};
        bool isSaid = false;
        for (const std::size_t column : m_columns) {
            Cell cell = tell(column);
            isSaid |= !cell.text.isEmpty() || !cell.items.empty();
            row.cells.push_back(std::move(cell));
        }
        if (isSaid) {
            table.rows.push_back(std::move(row));
        }
    }

    [[nodiscard]] Table wordTable() const
    {
        Table table;
        table.caption.text = Words::tr("Strong points, drawbacks and costs in words");
        table.caption.isUnseen = true;
        table.columns = {{{Words::tr("In words")}, kWordNames, false, false}};
        addColumns(table);
        addWords(table, Words::tr("Strongest points"), [this](std::size_t column) {
            Cell cell;
            cell.items = strongPoints(column);
            return cell;
        });
        addWords(table, Words::tr("Drawbacks"), [this](std::size_t column) {
            Cell cell;
            cell.items = drawbacks(column);
            return cell;
        });
        addMustHaves(table);
        addWords(table, Words::tr("Cost of leaving"), [this](std::size_t column) {
            const knowledge::Statement &cost =
                m_context.base.alternatives[m_context.columns[column]].exitCost;
            Text text{shortExitCost(toQString(cost.text))};
            text.add(m_context.cited(first(cost.sources)));
            return Cell{std::move(text)};
        });
        // Two rows of lists, which may each come down to one item.
        table.least = std::min<std::size_t>(table.rows.size(), 2);
        std::size_t most = table.rows.size() - table.least;
        for (const Row &row : table.rows) {
            std::size_t longest = 1;
            for (const Cell &cell : row.cells) {
                longest = std::max(longest, cell.items.size());
            }
            most += longest - 1;
        }
        table.instead.assign(most + 1, Text());
        for (std::size_t out = 1; out <= most; ++out) {
            table.instead[out] = Words::tr("More on each in the full report.");
        }
        return table;
    }

    // How each must-have is met: a few have a row each, more of them one row together.
    void addMustHaves(Table &table) const
    {
        constexpr std::size_t kMostRows = 2;
        const auto &mustHaves = m_context.verdict.scores.mustHaves;
        for (std::size_t i = 0; i < mustHaves.size() && mustHaves.size() <= kMostRows; ++i) {
            const knowledge::Capability &capability =
                m_context.base.capabilities[mustHaves[i].capability];
            addWords(table, m_context.words.capability(capability.id),
                     [&](std::size_t column) { return Cell{offer(capability, column)}; });
        }
        if (mustHaves.size() <= kMostRows) {
            return;
        }
        addWords(table, Words::tr("Must-haves"), [&](std::size_t column) {
            Cell cell;
            for (const decision::RequiredCapability &required : mustHaves) {
                const knowledge::Capability &capability =
                    m_context.base.capabilities[required.capability];
                cell.items.emplace_back(
                    Words::tr("%1: %2", "a must-have, how it is met")
                        .arg(m_context.words.capability(capability.id), offer(capability, column)));
            }
            return cell;
        });
    }

    [[nodiscard]] QString offer(const knowledge::Capability &capability, std::size_t column) const
    {
        const std::string &id = m_context.decision.alternatives[column];
        for (const knowledge::CapabilityState &state : capability.states) {
            if (state.alternative == id) {
                return MustHaveWording(m_context.words).offered(state);
            }
        }
        return {};
    }

    [[nodiscard]] QString note() const
    {
        QStringList said{Words::tr("The best of a row is bold.")};
        if (const QString others = othersText(m_context, m_columns); !others.isEmpty()) {
            said << others;
        }
        return said.join(u' ');
    }

    const Context &m_context;
    std::vector<std::size_t> m_columns;
    bool m_isShort; // a page for all, in place of whole sections
};

} // namespace

Section finalistsSection(const Context &context)
{
    return Finalists(context).section();
}

} // namespace steelyard::report
