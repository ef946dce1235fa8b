// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/live_dialog.h"

#include "decision/objection.h"
#include "ui/present/choice_boxes.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_label.h"
#include "wording/numbers.h"
#include "wording/to_qstring.h"
#include "wording/verdict_wording.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

using decision::AnswerState;
using decision::TextField;

namespace {

constexpr const char *kAgreed = ":agreed"; // what no single answer stands for, as agreed
constexpr const char *kNotSure = ":not-sure";
constexpr const char *kDoesNotApply = ":does-not-apply";

// Among the entries of a question's box; empty: it is open.
std::string entryOf(const knowledge::Question &question, const decision::GivenAnswer &given)
{
    if (given.state != AnswerState::Chosen || decision::isEmpty(given.value)) {
        return given.state == AnswerState::NotSure        ? kNotSure
               : given.state == AnswerState::DoesNotApply ? kDoesNotApply
                                                          : std::string();
    }
    for (const knowledge::Answer &answer : question.answers) {
        if (decision::standingFor(question, answer).value == given.value) {
            return answer.id;
        }
    }
    return kAgreed;
}

} // namespace

LiveDialog::LiveDialog(LiveTrial &trial, QWidget *parent)
    : QDialog(parent)
    , m_trial(trial)
    , m_kind(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_verdict(textLabel({}, "strong", this))
    , m_changes(textLabel({}, "warning", this))
{
    setWindowTitle(tr("What if, live"));
    m_kind->setAccessibleName(tr("What is changed"));
    makeAnswerPage();
    makeWeightPage();
    makeRatingPage();
    makeMustHavePage();
    makeOptionPage();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LiveDialog::showPage);
    showPage(0);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_kind);
    column->addWidget(m_pages);
    column->addWidget(m_changes);
    column->addWidget(m_verdict);
    column->addStretch(1);
    column->addWidget(makeKeeping());
    setMinimumWidth(scaled(460));
    connect(&m_trial, &LiveTrial::changed, this, &LiveDialog::showTrial);
    showTrial();
}

QString LiveDialog::said() const
{
    return m_verdict->text();
}

void LiveDialog::addPage(const QString &name, QWidget *page)
{
    m_kind->addItem(name);
    m_pages->addWidget(page);
}

// The window is as high as what it shows, since it stands over the scene.
void LiveDialog::showPage(int index)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        m_pages->widget(i)->setSizePolicy(
            QSizePolicy::Preferred, i == index ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_pages->setCurrentIndex(index);
    m_pages->updateGeometry();
}

// Back at what was agreed, the pages show that.
void LiveDialog::fillAgain(const std::function<void()> &fill)
{
    connect(&m_trial, &LiveTrial::changed, this, [this, fill, wasTrying = false]() mutable {
        const bool isTrying = m_trial.isTrying();
        if (wasTrying && !isTrying && m_trial.shown() != nullptr) {
            fill();
        }
        wasTrying = isTrying;
    });
}

void LiveDialog::makeAnswerPage()
{
    const DecisionDocument &document = *m_trial.agreed();
    if (document.base().questions.empty()) {
        return; // a decision without questions
    }
    auto *page = new QWidget(m_pages);
    auto *form = new QFormLayout(page);
    m_question = new QComboBox(page);
    m_question->setAccessibleName(tr("Question"));
    for (const knowledge::Question &question : document.base().questions) {
        m_question->addItem(toQString(question.name), toQString(question.id));
    }
    m_answer = new QComboBox(page);
    m_answer->setAccessibleName(tr("Answer"));
    form->addRow(tr("Question"), m_question);
    form->addRow(tr("Answer"), m_answer);
    connect(m_question, &QComboBox::currentIndexChanged, this, &LiveDialog::fillAnswers);
    connect(m_answer, &QComboBox::activated, this, &LiveDialog::tryAnswer);
    fillAnswers();
    fillAgain([this] { fillAnswers(); });
    addPage(tr("An answer"), page);
}

void LiveDialog::fillAnswers()
{
    const DecisionDocument &document = *m_trial.shown();
    const auto &question =
        document.base().questions[static_cast<std::size_t>(m_question->currentIndex())];
    const decision::GivenAnswer &given = document.decision().answer(question.id);
    m_answer->clear();
    const decision::GivenAnswer &agreed = m_trial.agreed()->decision().answer(question.id);
    if (entryOf(question, agreed) == kAgreed) { // the other entries are one answer each
        QStringList labels;
        for (const std::string &word : decision::orderedWords(question, agreed)) {
            labels << m_trial.agreed()->wording().answer(question.id, word);
        }
        m_answer->addItem(QLocale().createSeparatedList(labels), QString::fromLatin1(kAgreed));
    }
    for (const knowledge::Answer &answer : question.answers) {
        m_answer->addItem(toQString(answer.label), toQString(answer.id));
    }
    m_answer->addItem(tr("Not sure"), QString::fromLatin1(kNotSure));
    if (!question.about.empty()) {
        m_answer->addItem(tr("Does not apply"), QString::fromLatin1(kDoesNotApply));
    }
    m_answer->setCurrentIndex(m_answer->findData(toQString(entryOf(question, given))));
}

void LiveDialog::tryAnswer()
{
    const auto &question =
        m_trial.agreed()->base().questions[static_cast<std::size_t>(m_question->currentIndex())];
    const std::string entry = chosenId(*m_answer);
    m_trial.attempt([&](decision::Decision &tried) {
        decision::GivenAnswer &given = tried.answers[question.id];
        given.value = {};
        given.state = entry == kNotSure        ? AnswerState::NotSure
                      : entry == kDoesNotApply ? AnswerState::DoesNotApply
                                               : AnswerState::Chosen;
        if (entry == kAgreed) {
            given.value = m_trial.agreed()->decision().answer(question.id).value;
        }
        for (const knowledge::Answer &answer : question.answers) {
            if (answer.id == entry) {
                given.value = decision::standingFor(question, answer).value;
            }
        }
    });
}

void LiveDialog::makeWeightPage()
{
    auto *page = new QWidget(m_pages);
    auto *form = new QFormLayout(page);
    QComboBox *criterion = criterionBox(*m_trial.agreed(), tr("Criterion"), page);
    auto *share = new NumberField(page);
    share->setRange(0, 100);
    share->setDecimals(Numbers::kPercentDecimals);
    share->setSuffix(tr(" %"));
    nameField(*share, tr("Share of the decision"));
    form->addRow(tr("Criterion"), criterion);
    form->addRow(tr("Share of the decision"), share);
    const auto fill = [this, criterion, share] {
        const QSignalBlocker quiet(share);
        const std::string id = chosenId(*criterion);
        for (const decision::WeightResult &weight : m_trial.shown()->verdict().scores.weights) {
            if (weight.criterion == id) {
                share->setValue(Numbers::rounded(weight.weight * 100, Numbers::kPercentDecimals));
            }
        }
    };
    connect(criterion, &QComboBox::currentIndexChanged, this, fill);
    connect(share, &NumberField::valueChanged, this, [this, criterion](double percent) {
        m_trial.attempt([&](decision::Decision &tried) {
            const std::string id = chosenId(*criterion);
            double others = 0;
            for (const auto &[other, weight] : tried.ownWeights) {
                others += other == id ? 0 : weight;
            }
            tried.ownWeights[id] = std::clamp(percent / 100, 0.0, 1 - others);
        });
    });
    fill();
    fillAgain(fill);
    addPage(tr("A weight"), page);
}

void LiveDialog::makeRatingPage()
{
    auto *page = new QWidget(m_pages);
    auto *form = new QFormLayout(page);
    QComboBox *option = optionBox(*m_trial.agreed(), tr("Option"), page);
    QComboBox *criterion = criterionBox(*m_trial.agreed(), tr("Criterion"), page);
    auto *value = new NumberField(page);
    value->setDecimals(1);
    value->setSingleStep(0.5);
    nameField(*value, tr("Rating"));
    form->addRow(tr("Option"), option);
    form->addRow(tr("Criterion"), criterion);
    form->addRow(tr("Rating"), value);
    const auto said = [option, criterion](double rating) {
        return decision::Objection{{},
                                   chosenId(*criterion),
                                   chosenId(*option),
                                   rating,
                                   tr("Tried in the meeting").toStdString(),
                                   {}};
    };
    const auto fill = [this, value, said] {
        const QSignalBlocker quiet(value);
        const DecisionDocument &shown = *m_trial.shown();
        const std::size_t row = shown.base().criterionIndex(said(0).criterion);
        if (row != knowledge::KnowledgeBase::npos) {
            value->setRange(shown.base().criteria[row].scaleLow,
                            shown.base().criteria[row].scaleHigh);
            value->setValue(
                decision::objectionEffect(shown.base(), shown.decision(), said(0)).ratingNow);
        }
    };
    connect(option, &QComboBox::currentIndexChanged, this, fill);
    connect(criterion, &QComboBox::currentIndexChanged, this, fill);
    connect(value, &QDoubleSpinBox::valueChanged, this, [this, said](double rating) {
        const auto base = m_trial.agreed()->knowledge();
        m_trial.attempt([&](decision::Decision &tried) {
            tried = decision::withObjection(*base, std::move(tried), said(rating));
        });
    });
    fill();
    fillAgain(fill);
    addPage(tr("A rating"), page);
}

void LiveDialog::makeMustHavePage()
{
    const DecisionDocument &document = *m_trial.agreed();
    if (document.base().capabilities.empty()) {
        return;
    }
    auto *page = new QWidget(m_pages);
    auto *form = new QFormLayout(page);
    auto *capability = new QComboBox(page);
    capability->setAccessibleName(tr("Must-have"));
    for (const knowledge::Capability &known : document.base().capabilities) {
        capability->addItem(toQString(known.name), toQString(known.id));
    }
    auto *tolerance = new QComboBox(page);
    tolerance->setAccessibleName(tr("What is accepted"));
    tolerance->addItems({tr("As the answers say"), tr("Not a must"), tr("Built in"),
                         tr("Built in or an add-on"), tr("Also built by us")});
    auto *days = new QSpinBox(page);
    days->setRange(1, 1000);
    days->setValue(20);
    days->setSuffix(tr(" days"));
    nameField(*days, tr("Days accepted"));
    form->addRow(tr("Must-have"), capability);
    form->addRow(tr("What is accepted"), tolerance);
    form->addRow(tr("Days accepted"), days);
    const auto attempt = [this, capability, tolerance, days] {
        days->setEnabled(tolerance->currentIndex() == 4);
        m_trial.attempt([&](decision::Decision &tried) {
            using knowledge::Support;
            const std::string id = chosenId(*capability);
            switch (tolerance->currentIndex()) {
            case 0: {
                const auto &agreed = m_trial.agreed()->decision().mustHaves;
                tried.mustHaves.erase(id);
                if (const auto before = agreed.find(id); before != agreed.end()) {
                    tried.mustHaves.insert(*before);
                }
                break;
            }
            case 1:
                tried.mustHaves[id] = {false, Support::BuiltIn, 0};
                break;
            case 2:
                tried.mustHaves[id] = {true, Support::BuiltIn, 0};
                break;
            case 3:
                tried.mustHaves[id] = {true, Support::AddOn, 0};
                break;
            default:
                tried.mustHaves[id] = {true, Support::Build, double(days->value())};
            }
        });
    };
    days->setEnabled(false);
    fillAgain([tolerance, days] {
        tolerance->setCurrentIndex(0);
        days->setEnabled(false);
    });
    connect(tolerance, &QComboBox::activated, this, attempt);
    connect(days, &QSpinBox::valueChanged, this, attempt);
    addPage(tr("A must-have"), page);
}

void LiveDialog::makeOptionPage()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    const DecisionDocument &document = *m_trial.agreed();
    for (const std::string &option : document.decision().alternatives) {
        auto *box = new QCheckBox(withoutMnemonic(document.wording().alternative(option)), page);
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, [this, option](bool weighed) {
            m_trial.attempt([&](decision::Decision &tried) {
                // In the agreed order, so that colours stay.
                std::vector<std::string> kept;
                for (const std::string &id : m_trial.agreed()->decision().alternatives) {
                    const bool was = std::find(tried.alternatives.begin(), tried.alternatives.end(),
                                               id) != tried.alternatives.end();
                    if (id == option ? weighed : was) {
                        kept.push_back(id);
                    }
                }
                if (!kept.empty()) {
                    tried.alternatives = kept;
                }
            });
        });
        connect(&m_trial, &LiveTrial::changed, box, [this, box] {
            const QSignalBlocker quiet(box);
            if (!m_trial.isTrying()) {
                box->setChecked(true);
            }
        });
        column->addWidget(box);
    }
    addPage(tr("Leave an option out"), page);
}

QWidget *LiveDialog::makeKeeping()
{
    auto *keeping = new QWidget(this);
    auto *form = new QFormLayout(keeping);
    form->setContentsMargins(0, 0, 0, 0);
    m_name = new FieldEdit(TextField::ScenarioName, tr("Name of the scenario"), keeping);
    m_reason = new FieldEdit(TextField::Reason, tr("Reason for the change"), keeping);
    m_reset = new QPushButton(tr("Back to what was agreed"), keeping);
    connect(m_reset, &QPushButton::clicked, &m_trial, &LiveTrial::reset);
    form->addRow(m_reset);
    m_keepScenario = new QPushButton(tr("Keep as a scenario"), keeping);
    connect(m_keepScenario, &QPushButton::clicked, this,
            [this] { m_trial.keepAsScenario(m_name->text()); });
    form->addRow(tr("Name"), m_name);
    form->addRow(m_keepScenario);
    m_keep = new QPushButton(tr("Change the decision"), keeping);
    connect(m_keep, &QPushButton::clicked, this, [this] { m_trial.keep(m_reason->text()); });
    form->addRow(tr("Reason"), m_reason);
    form->addRow(m_keep);
    for (FieldEdit *field : {m_name, m_reason}) {
        connect(field, &QLineEdit::textChanged, this, &LiveDialog::showTrial);
    }
    return keeping;
}

void LiveDialog::showTrial()
{
    const DecisionDocument *shown = m_trial.shown();
    if (shown == nullptr) {
        return;
    }
    const bool isTrying = m_trial.isTrying();
    m_verdict->setText(VerdictWording(shown->wording()).sentence());
    setRole(m_changes, isTrying ? "warning" : "small");
    m_changes->setText(isTrying ? tr("Trying: %1", "changes that are not agreed")
                                      .arg(m_trial.changes().join(tr("; ", "between changes")))
                                : tr("This is what was agreed."));
    m_reset->setEnabled(isTrying);
    m_keepScenario->setEnabled(m_trial.canBeScenario() && !m_name->text().trimmed().isEmpty());
    m_keepScenario->setToolTip(isTrying && !m_trial.canBeScenario()
                                   ? tr("A scenario holds weights and ratings only.")
                                   : tr("Needs a name."));
    m_keep->setEnabled(isTrying && !m_reason->text().trimmed().isEmpty());
    m_keep->setToolTip(tr("Needs a reason: it is logged with the change."));
}

} // namespace steelyard
