// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/question_list_model.h"

#include "session/decision_document.h"

namespace steelyard {

using decision::AnswerState;

void QuestionListModel::setDocument(DecisionDocument *document)
{
    if (m_document == document) {
        return;
    }
    beginResetModel();
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    m_document = document;
    if (document) {
        connect(document, &DecisionDocument::answerChanged, this,
                &QuestionListModel::questionChanged);
    }
    endResetModel();
}

int QuestionListModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_document) {
        return 0;
    }
    return static_cast<int>(m_document->base().questions.size());
}

QVariant QuestionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &question = m_document->base().questions[static_cast<std::size_t>(index.row())];
    const QString name = QString::fromStdString(question.name);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return name;
    case IdRole:
        return QString::fromStdString(question.id);
    case NumberRole:
        return index.row() + 1;
    case StateRole:
        return static_cast<int>(state(index.row()));
    case AssumedRole:
        return isAssumed(index.row());
    case Qt::AccessibleTextRole:
        return tr("Question %1, %2, %3", "number, name, state")
            .arg(QString::number(index.row() + 1), name,
                 isAssumed(index.row()) ? assumedName() : stateName(state(index.row())));
    default:
        return {};
    }
}

QHash<int, QByteArray> QuestionListModel::roleNames() const
{
    auto names = QAbstractListModel::roleNames();
    names.insert(
        {{IdRole, "id"}, {NumberRole, "number"}, {NameRole, "name"}, {StateRole, "state"}});
    return names;
}

int QuestionListModel::rowOf(const QString &id) const
{
    if (!m_document) {
        return -1;
    }
    const std::size_t position = m_document->base().questionIndex(id.toStdString());
    return position == knowledge::KnowledgeBase::npos ? -1 : static_cast<int>(position);
}

AnswerState QuestionListModel::state(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return AnswerState::Open;
    }
    const auto &question = m_document->base().questions[static_cast<std::size_t>(row)];
    return isAsked(row) ? m_document->decision().answer(question.id).state
                        : AnswerState::DoesNotApply;
}

bool QuestionListModel::isAsked(int row) const
{
    return row >= 0 && row < rowCount() &&
           decision::isAsked(m_document->base(),
                             m_document->base().questions[static_cast<std::size_t>(row)],
                             m_document->decision());
}

bool QuestionListModel::isAssumed(int row) const
{
    return isAsked(row) &&
           m_document->decision()
               .answer(m_document->base().questions[static_cast<std::size_t>(row)].id)
               .isAssumed;
}

QString QuestionListModel::assumedName()
{
    return tr("assumed", "how a question stands");
}

int QuestionListModel::settledCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const AnswerState answer = state(row);
        const bool isSettled = answer == AnswerState::Chosen || answer == AnswerState::DoesNotApply;
        count += isAsked(row) && isSettled && !isAssumed(row) ? 1 : 0;
    }
    return count;
}

int QuestionListModel::askedCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        count += isAsked(row) ? 1 : 0;
    }
    return count;
}

QString QuestionListModel::stateName(AnswerState state)
{
    switch (state) {
    case AnswerState::Open:
        return tr("open");
    case AnswerState::Chosen:
        return tr("answered");
    case AnswerState::NotSure:
        return tr("not sure");
    case AnswerState::DoesNotApply:
        return tr("does not apply");
    }
    return {};
}

void QuestionListModel::questionChanged(const QString &id)
{
    const int row = rowOf(id);
    if (row >= 0) {
        Q_EMIT dataChanged(index(row), index(row),
                           {StateRole, AssumedRole, Qt::AccessibleTextRole});
    }
    // Whether a question is asked may depend on this answer.
    const std::string before = id.toStdString() + '/';
    for (int other = row + 1; row >= 0 && other < rowCount(); ++other) {
        const auto &askedIf = m_document->base().questions[static_cast<std::size_t>(other)].askedIf;
        if (!askedIf.empty() && askedIf.front().compare(0, before.size(), before) == 0) {
            Q_EMIT dataChanged(index(other), index(other),
                               {StateRole, AssumedRole, Qt::AccessibleTextRole});
        }
    }
}

} // namespace steelyard
