// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/must_have_model.h"

#include "session/decision_document.h"
#include "wording/wording.h"

#include <algorithm>

namespace steelyard {

using decision::MustHaveChoice;
using decision::RequiredCapability;
using knowledge::CapabilityState;
using knowledge::Support;

namespace {

constexpr std::size_t kHeading = knowledge::KnowledgeBase::npos;

} // namespace

void MustHaveModel::setDocument(DecisionDocument *document)
{
    beginResetModel();
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    m_preview.reset();
    m_update.drop();
    m_rows = sortedRows(m_asked);
    m_options = document ? static_cast<int>(document->decision().alternatives.size()) : 0;
    if (document) {
        connect(document, &DecisionDocument::scoresChanged, this, [this] { m_update.request(); });
    }
    endResetModel();
}

void MustHaveModel::setPaused(bool paused)
{
    m_update.setPaused(paused);
    if (!paused) {
        sortRows();
    }
}

std::vector<std::size_t> MustHaveModel::sortedRows(std::size_t &askedCount) const
{
    askedCount = 0;
    if (!m_document || m_document->base().capabilities.empty()) {
        return {};
    }
    std::vector<std::size_t> asked;
    for (const RequiredCapability &entry : m_document->verdict().scores.mustHaves) {
        asked.push_back(entry.capability);
    }
    askedCount = asked.size();
    std::vector<std::size_t> rows;
    if (!asked.empty()) {
        rows.push_back(kHeading);
        rows.insert(rows.end(), asked.begin(), asked.end());
    }
    if (asked.size() < m_document->base().capabilities.size()) {
        rows.push_back(kHeading);
    }
    for (std::size_t c = 0; c < m_document->base().capabilities.size(); ++c) {
        if (std::find(asked.begin(), asked.end(), c) == asked.end()) {
            rows.push_back(c);
        }
    }
    return rows;
}

void MustHaveModel::sortRows()
{
    std::size_t asked = 0;
    std::vector<std::size_t> rows = sortedRows(asked);
    const int options =
        m_document ? static_cast<int>(m_document->decision().alternatives.size()) : 0;
    if (rows != m_rows || asked != m_asked || options != m_options) {
        beginResetModel();
        m_rows = std::move(rows);
        m_asked = asked;
        m_options = options;
        endResetModel();
    }
}

void MustHaveModel::update()
{
    m_preview.reset(); // it was of what is now done, or of what is no more
    std::size_t capabilities = 0;
    for (const std::size_t row : m_rows) {
        capabilities += row == kHeading ? 0 : 1;
    }
    if (capabilities != m_document->base().capabilities.size() ||
        m_document->decision().alternatives.size() != static_cast<std::size_t>(m_options)) {
        sortRows(); // there are others
        return;
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstOption, columnCount() - 1);
    }
}

bool MustHaveModel::isCapability(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) &&
           m_rows[static_cast<std::size_t>(row)] != kHeading;
}

std::size_t MustHaveModel::capabilityIndex(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row));
}

const knowledge::Capability &MustHaveModel::capability(int row) const
{
    return m_document->base().capabilities.at(capabilityIndex(row));
}

int MustHaveModel::firstCapabilityRow() const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [](std::size_t row) { return row != kHeading; });
    return found == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), found));
}

std::optional<RequiredCapability> MustHaveModel::required(int row) const
{
    for (const RequiredCapability &entry : m_document->verdict().scores.mustHaves) {
        if (entry.capability == capabilityIndex(row)) {
            return entry;
        }
    }
    return std::nullopt;
}

MustHaveChoice MustHaveModel::choice(int row) const
{
    const auto entry = required(row);
    if (!entry) {
        return {false, Support::BuiltIn, 0};
    }
    return {true, entry->tolerance, entry->tolerance == Support::Build ? entry->days : 0};
}

std::vector<MustHaveChoice> MustHaveModel::choices(int row) const
{
    return decision::mustHaveChoices(m_document->base(), m_document->decision(),
                                     capabilityIndex(row));
}

decision::MustHaveStep MustHaveModel::step(int row, const MustHaveChoice &to) const
{
    return decision::mustHaveStep(m_document->base(), m_document->decision(), capabilityIndex(row),
                                  to);
}

std::vector<decision::MustHaveStep> MustHaveModel::steps(int row) const
{
    return decision::mustHaveSteps(m_document->base(), m_document->decision(),
                                   capabilityIndex(row));
}

std::vector<std::string> MustHaveModel::askedBy(int row) const
{
    std::vector<std::string> questions;
    if (const auto entry = required(row)) {
        for (const decision::AnswerReference &given : entry->answers) {
            // Several answers to one question may ask for it.
            if (std::find(questions.begin(), questions.end(), given.question) == questions.end()) {
                questions.push_back(given.question);
            }
        }
    }
    return questions;
}

QString MustHaveModel::askedByText(int row) const
{
    QStringList names;
    for (const std::string &question : askedBy(row)) {
        names << m_document->wording().question(question);
    }
    return names.join(tr(", ", "between questions"));
}

const CapabilityState *MustHaveModel::state(int row, int option) const
{
    const std::string &wanted =
        m_document->decision().alternatives.at(static_cast<std::size_t>(option));
    const auto &states = capability(row).states;
    const auto found = std::find_if(states.begin(), states.end(), [&wanted](const auto &state) {
        return state.alternative == wanted;
    });
    return found == states.end() ? nullptr : &*found;
}

bool MustHaveModel::isMet(int row, int option) const
{
    const auto entry = required(row);
    const CapabilityState *offered = state(row, option);
    return !entry || !offered || decision::meets(*offered, *entry);
}

bool MustHaveModel::isAskedByAnswers(int row) const
{
    decision::Decision answersOnly = m_document->decision();
    answersOnly.mustHaves.erase(capability(row).id);
    return decision::mustHaveInForce(m_document->base(), answersOnly, capabilityIndex(row)).needed;
}

void MustHaveModel::choose(int row, const MustHaveChoice &choice)
{
    if (choice.needed || isAskedByAnswers(row)) {
        m_document->setMustHave(capability(row).id, choice);
    } else {
        m_document->setMustHave(capability(row).id, std::nullopt);
    }
}

void MustHaveModel::preview(const std::optional<decision::MustHaveStep> &step)
{
    m_preview = step;
    if (m_document && columnCount() > FirstOption) {
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstOption, columnCount() - 1);
    }
}

std::vector<int> MustHaveModel::slotsOf(const decision::MustHaveStep &step) const
{
    std::vector<int> found;
    const auto &alternatives = m_document->decision().alternatives;
    for (std::size_t i = 0; i < alternatives.size(); ++i) {
        if (std::find(step.staying.begin(), step.staying.end(), alternatives[i]) !=
            step.staying.end()) {
            found.push_back(static_cast<int>(i));
        }
    }
    return found;
}

MustHaveWords MustHaveModel::words() const
{
    return MustHaveWords(*m_document);
}

int MustHaveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_document ? 0 : static_cast<int>(m_rows.size());
}

int MustHaveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_document ? 0 : FirstOption + m_options;
}

Qt::ItemFlags MustHaveModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !isCapability(index.row())) {
        return Qt::NoItemFlags; // arrows pass over a heading
    }
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Accepted ? flags | Qt::ItemIsEditable : flags;
}

bool MustHaveModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    choose(index.row(), {true, Support::Build, value.toDouble()});
    return true;
}

} // namespace steelyard
