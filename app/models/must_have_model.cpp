// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/must_have_model.h"

#include "session/decision_document.h"

#include <algorithm>
#include <cmath>

namespace steelyard {

using decision::MustHaveChoice;
using decision::RequiredCapability;
using knowledge::CapabilityState;
using knowledge::Support;

void MustHaveModel::setDocument(DecisionDocument *document)
{
    beginResetModel();
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    m_update.drop();
    m_rows.clear();
    m_asked = 0;
    if (document) {
        for (const RequiredCapability &required : document->verdict().scores.mustHaves) {
            m_rows.push_back(required.capability);
        }
        m_asked = static_cast<int>(m_rows.size());
        for (std::size_t c = 0; c < document->base().capabilities.size(); ++c) {
            if (std::find(m_rows.begin(), m_rows.begin() + m_asked, c) ==
                m_rows.begin() + m_asked) {
                m_rows.push_back(c);
            }
        }
        connect(document, &DecisionDocument::scoresChanged, this, [this] { m_update.request(); });
    }
    endResetModel();
}

void MustHaveModel::update()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, Accepted), index(rowCount() - 1, columnCount() - 1));
    }
}

const knowledge::Capability &MustHaveModel::capability(int row) const
{
    return m_document->base().capabilities[m_rows.at(static_cast<std::size_t>(row))];
}

std::optional<RequiredCapability> MustHaveModel::required(int row) const
{
    const std::size_t wanted = m_rows.at(static_cast<std::size_t>(row));
    for (const RequiredCapability &required : m_document->verdict().scores.mustHaves) {
        if (required.capability == wanted) {
            return required;
        }
    }
    return std::nullopt;
}

MustHaveModel::Tolerance MustHaveModel::tolerance(int row) const
{
    const auto entry = required(row);
    if (!entry) {
        return NotNeeded;
    }
    return entry->tolerance == Support::BuiltIn ? BuiltIn
           : entry->tolerance == Support::AddOn ? AddOn
                                                : Build;
}

double MustHaveModel::days(int row) const
{
    const auto entry = required(row);
    return entry ? entry->days : 0;
}

QString MustHaveModel::askedBy(int row) const
{
    QStringList names;
    if (const auto entry = required(row)) {
        for (const decision::AnswerReference &given : entry->answers) {
            names << m_document->wording().question(given.question);
        }
    }
    names.removeDuplicates(); // several answers to one question ask for it
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
    const std::size_t wanted = m_rows[static_cast<std::size_t>(row)];
    const auto asked = decision::requiredCapabilities(m_document->base(), answersOnly);
    return std::any_of(asked.begin(), asked.end(),
                       [wanted](const auto &entry) { return entry.capability == wanted; });
}

void MustHaveModel::setTolerance(int row, Tolerance tolerance, double days)
{
    const std::string id = capability(row).id;
    if (tolerance != NotNeeded) {
        const Support support = tolerance == BuiltIn ? Support::BuiltIn
                                : tolerance == AddOn ? Support::AddOn
                                                     : Support::Build;
        m_document->setMustHave(id, MustHaveChoice{true, support, tolerance == Build ? days : 0});
    } else if (isAskedByAnswers(row)) {
        m_document->setMustHave(id, MustHaveChoice{false, Support::BuiltIn, 0});
    } else {
        m_document->setMustHave(id, std::nullopt);
    }
}

int MustHaveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_document ? 0 : static_cast<int>(m_rows.size());
}

int MustHaveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_document
               ? 0
               : FirstOption + static_cast<int>(m_document->decision().alternatives.size());
}

QVariant MustHaveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const int row = index.row();
    if (index.column() == Name) {
        return QString::fromStdString(capability(row).name);
    }
    if (index.column() == Accepted) {
        return acceptedText(row);
    }
    const int option = index.column() - FirstOption;
    const CapabilityState *offered = state(row, option);
    const QString text = offered ? m_document->wording().offered(*offered) : tr("Not known");
    if (role == Qt::AccessibleTextRole && !isMet(row, option)) {
        return tr("%1, not enough", "how an option provides a capability").arg(text);
    }
    return text;
}

QVariant MustHaveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount()) {
        return {};
    }
    if (section == Name) {
        return tr("Must-have");
    }
    if (section == Accepted) {
        return tr("How it may be met");
    }
    return m_document->wording().alternative(
        m_document->decision().alternatives[static_cast<std::size_t>(section - FirstOption)]);
}

QString MustHaveModel::acceptedText(int row) const
{
    switch (tolerance(row)) {
    case NotNeeded:
        return tr("Not needed");
    case BuiltIn:
        return tr("Built in");
    case AddOn:
        return tr("Add-on");
    case Build:
        return tr("We build it in up to %n working day(s)", nullptr,
                  static_cast<int>(std::ceil(days(row))));
    }
    return {};
}

} // namespace steelyard
