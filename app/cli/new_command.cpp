// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command_table.h"
#include "cli/commands.h"
#include "cli/new_from_table.h"
#include "decision/decision_file.h"
#include "decision/overlay.h"
#include "decision/text_limits.h"
#include "storage/decision_identity.h"
#include "storage/decision_store.h"
#include "storage/file_kind.h"
#include "translations/language.h"
#include "wording/text_notes.h"

#include <QDate>

#include <map>

namespace steelyard::cli {

namespace {

using decision::AnswerState;
using decision::Decision;
using knowledge::KnowledgeBase;

// "question=answer", "question=answer,answer", "question=not-sure", "question=does-not-apply". Said
// again, a question gets further answers. What the words mean is for the question's kind to say,
// and is checked with the whole decision, by the same code that checks a file.
class AnswersGiven
{
public:
    // False: not of the form.
    bool add(const QString &text)
    {
        const auto split = text.indexOf(u'=');
        if (split <= 0 || split + 1 == text.size()) {
            return false;
        }
        Given &given = m_answers[text.left(split).toStdString()];
        const QStringList words = text.mid(split + 1).split(u',');
        for (const QString &word : words) {
            if (word == u"not-sure" || word == u"does-not-apply") {
                m_isMixed |= given.state != AnswerState::Open;
                given.state =
                    word == u"not-sure" ? AnswerState::NotSure : AnswerState::DoesNotApply;
                continue;
            }
            m_isMixed |= given.state != AnswerState::Open && given.state != AnswerState::Chosen;
            given.state = AnswerState::Chosen;
            given.words.push_back(word.toStdString());
        }
        return true;
    }

    // Whether a question got "not-sure" or "does-not-apply" and something else besides.
    [[nodiscard]] bool isMixed() const { return m_isMixed; }

    void giveTo(Decision &decision, const KnowledgeBase &base) const
    {
        for (const auto &[id, given] : m_answers) {
            const std::size_t index = base.questionIndex(id);
            const bool isKnown = index != KnowledgeBase::npos;
            decision.answers[id] = {
                given.state,
                decision::valueFromWords(isKnown ? &base.questions[index] : nullptr, given.words),
                {}};
        }
    }

private:
    struct Given
    {
        AnswerState state = AnswerState::Open;
        std::vector<std::string> words;
    };

    std::map<std::string, Given> m_answers;
    bool m_isMixed = false;
};

// "admin=built-in", "admin=add-on", "admin=build:15" (working days), "admin=not-needed".
bool addMustHave(Decision &decision, const QString &text)
{
    const auto split = text.indexOf(u'=');
    if (split <= 0) {
        return false;
    }
    decision::MustHaveChoice choice;
    const QString tolerance = text.mid(split + 1);
    if (tolerance == u"built-in") {
        choice.tolerance = knowledge::Support::BuiltIn;
    } else if (tolerance == u"add-on") {
        choice.tolerance = knowledge::Support::AddOn;
    } else if (tolerance.startsWith(u"build:")) {
        bool ok = false;
        choice.tolerance = knowledge::Support::Build;
        choice.days = tolerance.mid(6).toDouble(&ok);
        if (!ok || !(choice.days >= 0 && choice.days <= 10'000)) {
            return false;
        }
    } else if (tolerance == u"not-needed") {
        choice.needed = false;
    } else {
        return false;
    }
    decision.mustHaves[text.left(split).toStdString()] = choice;
    return true;
}

QString idsOf(const KnowledgeBase &base)
{
    QStringList ids;
    for (const knowledge::Scenario &scenario : base.scenarios) {
        ids.append(QString::fromStdString(scenario.id));
    }
    return ids.join(QStringLiteral(", "));
}

struct BegunDecision
{
    Decision decision;
    storage::KnowledgePointer base;
};

// Each returns nothing after reporting why, with the code to return.
std::optional<BegunDecision> beginOnBase(const Arguments &parsed, Console &console, int &code)
{
    const storage::KnowledgeResult loaded =
        storage::loadKnowledge(parsed.value(QStringLiteral("knowledge")), languageInUse());
    if (printDiagnostics(loaded.problems, console) != Good || !loaded.base) {
        code = InputProblem;
        return std::nullopt;
    }
    const KnowledgeBase &base = *loaded.base;
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    Decision decision = decision::newDecision(base, Text::tr("New decision").toStdString(), today);
    if (parsed.has(QStringLiteral("scenario"))) {
        const QString id = parsed.value(QStringLiteral("scenario"));
        const std::size_t scenario = base.scenarioIndex(id.toStdString());
        if (scenario == KnowledgeBase::npos) {
            code = parsed.wrong(
                Text::tr("There is no case “%1”. There are: %2.").arg(id, idsOf(base)));
            return std::nullopt;
        }
        decision = decision::newDecision(base, base.scenarios[scenario], today);
    }
    decision.knowledgeCopy = loaded.copy;
    return BegunDecision{std::move(decision), loaded.base};
}

std::optional<BegunDecision> beginOnTable(const Arguments &parsed, Console &console, int &code)
{
    for (const QString &option : {QStringLiteral("knowledge"), QStringLiteral("scenario"),
                                  QStringLiteral("answer"), QStringLiteral("must-have")}) {
        if (parsed.has(option)) {
            code = parsed.wrong(
                Text::tr("--%1 goes with a knowledge base, not with --table.").arg(option));
            return std::nullopt;
        }
    }
    auto decision = decisionFromTable(parsed, console);
    if (!decision) {
        code = InputProblem;
        return std::nullopt;
    }
    return BegunDecision{*std::move(decision),
                         std::make_shared<const KnowledgeBase>(knowledge::emptyBase())};
}

} // namespace

int newCommand(const QStringList &arguments, Console &console)
{
    const Arguments parsed(arguments, describeNew(), console);
    if (!parsed.valid()) {
        return WrongUsage;
    }
    if (!parsed.has(QStringLiteral("o"))) {
        return parsed.wrong(Text::tr("-o FILE is missing."));
    }
    const QString file = parsed.value(QStringLiteral("o"));
    if (parsed.has(QStringLiteral("sheet")) && !parsed.has(QStringLiteral("table"))) {
        return parsed.wrong(Text::tr("--sheet goes with --table."));
    }
    if (parsed.has(QStringLiteral("table")) &&
        storage::isSameFile(file, parsed.value(QStringLiteral("table")))) {
        return parsed.wrong(
            Text::tr("The decision would take the place of the table. Choose another name."));
    }
    if (storage::isSameFile(file, parsed.value(QStringLiteral("knowledge")))) {
        return parsed.wrong(Text::tr(
            "The decision would take the place of the knowledge base. Choose another name."));
    }
    int code = Good;
    auto begun = parsed.has(QStringLiteral("table")) ? beginOnTable(parsed, console, code)
                                                     : beginOnBase(parsed, console, code);
    if (!begun) {
        return code;
    }
    const KnowledgeBase &base = *begun->base;
    Decision &decision = begun->decision;
    decision.id = storage::newDecisionId();
    if (parsed.has(QStringLiteral("title"))) {
        const auto title = decision::cleanText(decision::TextField::Title,
                                               parsed.value(QStringLiteral("title")).toStdString());
        if (title.faults.isBlank) {
            return parsed.wrong(Text::tr("--title is empty."));
        }
        const QString note = textNote(decision::TextField::Title, title.faults);
        if (!note.isEmpty()) {
            console.err << QStringLiteral("--title: ") << note << '\n';
        }
        decision.title = title.text;
    }
    const QStringList answers = parsed.values(QStringLiteral("answer"));
    AnswersGiven answersGiven;
    for (const QString &answer : answers) {
        if (!answersGiven.add(answer)) {
            return parsed.wrong(
                Text::tr("“%1” is not of the form QUESTION=ANSWER or QUESTION=ANSWER,ANSWER.")
                    .arg(answer));
        }
        if (answersGiven.isMixed()) {
            return parsed.wrong(
                Text::tr("“%1” comes on top of another answer to the same question.").arg(answer));
        }
    }
    answersGiven.giveTo(decision, base);
    const QStringList mustHaves = parsed.values(QStringLiteral("must-have"));
    for (const QString &mustHave : mustHaves) {
        if (!addMustHave(decision, mustHave)) {
            return parsed.wrong(Text::tr("“%1” is not of the form CAPABILITY=TOLERANCE, with a "
                                         "tolerance of built-in, add-on, build:DAYS or "
                                         "not-needed.")
                                    .arg(mustHave));
        }
    }
    const std::string text = decision::write(decision);
    const auto overlaid = decision::overlay(base, decision);
    if (printDiagnostics(decision::check(decision, *overlaid.base, text, {}), console) != Good) {
        return InputProblem;
    }
    std::vector<knowledge::Diagnostic> notes;
    const auto over =
        parsed.has(QStringLiteral("force")) ? storage::Over::Anything : storage::Over::SameKind;
    if (const auto problem = storage::saveDecision(decision, file, over, {.notes = &notes})) {
        return printDiagnostics({*problem}, console);
    }
    printDiagnostics(notes, console);
    console.out << file << '\n';
    return Good;
}

} // namespace steelyard::cli
