// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/questions_page.h"

#include "models/question_list_model.h"
#include "session/decision_document.h"
#include "ui/pages/questions/answer_card.h"
#include "ui/pages/questions/question_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/breakpoints.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/pause_while_hidden.h"
#include "ui/widgets/room_below.h"
#include "ui_questions_page.h"
#include "wording/answer_wording.h"

#include <QApplication>
#include <QShortcut>
#include <QTimer>

namespace steelyard {

using decision::AnswerState;

namespace {

constexpr int kAllScrollsBelow = 800; // width of the window at the usual size of text

} // namespace

QuestionsPage::QuestionsPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::QuestionsPage>())
    , m_model(new QuestionListModel(this))
{
    m_ui->setupUi(this);
    m_ui->list->setModel(m_model);
    m_ui->list->setItemDelegate(new QuestionDelegate(m_ui->list));
    m_ui->list->setMouseTracking(true);
    m_ui->pickerList->setModel(m_model);
    m_ui->segments->setModel(m_model);
    m_ui->back->setIcon(
        icon(isRightToLeft() ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left")));
    connectParts();
    addKeys();
    setEnabled(false);
    pauseWhileHidden(this, [this](bool paused) { m_progress.setPaused(paused); });
}

QuestionsPage::~QuestionsPage()
{
    // The focus is taken from a widget that goes when only a QWidget is left of this.
    disconnect(qApp, nullptr, this, nullptr);
}

QWidget *QuestionsPage::foot()
{
    return m_ui->footer;
}

void QuestionsPage::setCovered(int height)
{
    leaveRoomBelow(*m_ui->scroll, 0, height);
}

void QuestionsPage::setDocument(DecisionDocument *document)
{
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    m_document = document;
    m_progress.drop();
    m_current = -1;
    m_model->setDocument(document);
    m_ui->panel->setDocument(document);
    m_ui->strip->setDocument(document);
    setEnabled(document != nullptr && m_model->rowCount() > 0);
    if (!isEnabled()) {
        return;
    }
    connect(document, &DecisionDocument::answerChanged, this, &QuestionsPage::showChange);
    connect(document, &DecisionDocument::scoresChanged, this, [this] { m_progress.request(); });
    // An assumed answer that is confirmed changes no score.
    connect(document, &DecisionDocument::answerChanged, this, [this] { m_progress.request(); });

    int first = 0;
    while (first < m_model->rowCount() && m_model->state(first) != AnswerState::Open) {
        ++first;
    }
    showRow(first < m_model->rowCount() ? first : 0);
    showProgress();
    // The focus came before the page had its size: once more from the top, where the question is.
    QTimer::singleShot(0, this, [this] {
        m_ui->scroll->ensureVisible(0, 0);
        keepFocusInSight();
    });
}

void QuestionsPage::keepFocusInSight()
{
    QWidget *focus = QApplication::focusWidget();
    if (focus != nullptr && m_ui->form->isAncestorOf(focus)) {
        m_ui->scroll->ensureWidgetVisible(focus);
    }
}

void QuestionsPage::showPlace(const KnowledgePlace &place)
{
    showQuestion(place.id);
}

void QuestionsPage::showQuestion(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        showRow(row);
        m_ui->form->firstControl()->setFocus(Qt::OtherFocusReason);
    }
}

void QuestionsPage::setAnswersKept(bool kept)
{
    m_areAnswersKept = kept;
    if (m_document && m_current >= 0) {
        showHint();
    }
}

QList<QWidget *> QuestionsPage::focusRegions()
{
    return {m_ui->form, m_ui->panel, m_ui->listPane};
}

void QuestionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void QuestionsPage::connectParts()
{
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { showRow(index.row()); });
    connect(m_ui->pickerList, &QComboBox::currentIndexChanged, this, &QuestionsPage::showRow);
    // Keys move the focus to cards that may be out of sight.
    connect(qApp, &QApplication::focusChanged, this, &QuestionsPage::keepFocusInSight);
    connect(m_ui->back, &QPushButton::clicked, this, &QuestionsPage::goBack);
    connect(m_ui->next, &QPushButton::clicked, this, &QuestionsPage::goOn);
    connect(m_ui->panel, &VerdictPanel::questionChosen, this, &QuestionsPage::showQuestion);
    // The verdict is behind that question.
    const auto ask = [this] { Q_EMIT pageRequested(PageId::Verdict); };
    connect(m_ui->panel, &VerdictPanel::expectationRequested, this, ask);
    connect(m_ui->strip, &VerdictStrip::expectationRequested, this, ask);
    connect(m_ui->form, &QuestionForm::answered, this, [this](const auto &answer) {
        m_document->setAnswer(m_document->base().questions[std::size_t(m_current)].id, answer);
    });
    connect(m_ui->form, &QuestionForm::noteEdited, this, [this](const QString &text) {
        m_document->setNote(m_document->base().questions[std::size_t(m_current)].id, text);
    });
}

// The keys belong to the page, wherever its focus is. The note keeps what is typed into it: a text
// field claims printable keys, Enter and Backspace before any shortcut sees them.
void QuestionsPage::addKeys()
{
    const auto add = [this](const QKeySequence &key, auto slot) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    for (int number = 1; number <= 9; ++number) {
        add(QKeySequence(Qt::Key_0 + number), [this, number] { m_ui->form->chooseAnswer(number); });
    }
    add(QKeySequence(Qt::Key_0), [this] { m_ui->form->chooseDoesNotApply(); });
    // On some platforms a question mark comes with Shift, on some without, on some as both.
    auto *notSure = new QShortcut(this);
    notSure->setKeys({Qt::Key_Question, Qt::SHIFT | Qt::Key_Question});
    notSure->setContext(Qt::WidgetWithChildrenShortcut);
    connect(notSure, &QShortcut::activated, m_ui->form, &QuestionForm::chooseNotSure);
    connect(notSure, &QShortcut::activatedAmbiguously, m_ui->form, &QuestionForm::chooseNotSure);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        add(QKeySequence(key), [this] { enterPressed(); });
        add(QKeySequence(Qt::CTRL | key), [this] { goOn(); });
    }
    add(QKeySequence(Qt::Key_Backspace), [this] { goBack(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Right), [this] {
        if (askedRow(1) >= 0) { // behind the last there is no question to go to
            goOn();
        }
    });
}

void QuestionsPage::showRow(int row)
{
    if (!m_document || row < 0 || row == m_current) {
        return;
    }
    m_current = row;
    const bool focusInside = m_ui->form->isAncestorOf(QApplication::focusWidget());
    m_ui->form->showQuestion(m_document->base(), std::size_t(row), m_document->wording());
    showAnswer();
    m_ui->scroll->ensureVisible(0, 0);
    m_ui->list->setCurrentIndex(m_model->index(row));
    m_ui->pickerList->setCurrentIndex(row);
    m_ui->pickerNumber->setText(
        tr("%1 of %2", "number of the question, of how many")
            .arg(QString::number(row + 1), QString::number(m_model->rowCount())));
    m_ui->back->setEnabled(row > 0);
    m_ui->back->setToolTip(row > 0 ? QString() : tr("This is the first question"));
    setFocusProxy(m_ui->form->firstControl());
    setTabOrder(m_ui->form->lastControl(), m_ui->back);
    setTabOrder(m_ui->back, m_ui->next);
    if (focusInside) {
        m_ui->form->firstControl()->setFocus(Qt::OtherFocusReason);
    }
}

// An answer that is taken back may belong to another question: it is shown, not changed unseen.
void QuestionsPage::showChange(const QString &question)
{
    const int row = m_model->rowOf(question);
    if (row == m_current) {
        showAnswer();
    } else {
        showRow(row);
    }
}

void QuestionsPage::showAnswer()
{
    const auto &question = m_document->base().questions[std::size_t(m_current)];
    m_ui->form->showAnswer(m_document->decision().answer(question.id));
    showNext();
    showHint();
}

void QuestionsPage::showNext()
{
    const bool isLast = m_current == m_model->rowCount() - 1;
    const bool isAssumed = m_model->isAssumed(m_current);
    m_ui->next->setText(isAssumed ? (isLast ? tr("Confirm, see the verdict") : tr("Confirm, next"))
                        : isLast  ? tr("See the verdict")
                                  : tr("Next"));
    m_ui->next->setToolTip(isAssumed ? tr("Takes the assumed answer as your own") : QString());
}

// The short round is answered, and the person is at its end or beyond and may not know it.
bool QuestionsPage::isPastShortRound() const
{
    const auto &questions = m_document->base().questions;
    const auto isOpen = [this](const knowledge::Question &question) {
        return m_document->decision().answer(question.id).state == AnswerState::Open;
    };
    std::size_t last = questions.size();
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (questions[i].shortRound && isOpen(questions[i])) {
            return false;
        }
        last = questions[i].shortRound ? i : last;
    }
    const auto here = std::size_t(m_current);
    return here == last || (!questions[here].shortRound && isOpen(questions[here]) && last < here);
}

void QuestionsPage::showHint()
{
    const QString undo = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
    m_ui->hint->setText(
        m_model->isAssumed(m_current)
            ? tr("Assumed from a typical case. Going on takes it as your own answer.")
        : isPastShortRound()
            ? tr("Enough for a verdict: %1 shows it. More answers make it surer.")
                  .arg(pageKeys(PageId::Verdict).toString(QKeySequence::NativeText))
        : m_areAnswersKept ? tr("Answers are kept. Enter goes on, %1 takes one back.").arg(undo)
                           : tr("Enter goes on, %1 takes one back.").arg(undo));
}

void QuestionsPage::showProgress()
{
    const QString progress = AnswerWording(m_document->wording()).progress();
    m_ui->progress->setText(progress);
    m_ui->pickerProgress->setText(progress);
}

// The nearest question that is asked, after the present one or before it; -1: none.
int QuestionsPage::askedRow(int step) const
{
    int row = m_current + step;
    while (row >= 0 && row < m_model->rowCount() && !m_model->isAsked(row)) {
        row += step;
    }
    return row < m_model->rowCount() ? row : -1;
}

void QuestionsPage::goOn()
{
    if (m_model->isAssumed(m_current)) {
        m_document->confirmAnswer(m_document->base().questions[std::size_t(m_current)].id);
    }
    if (const int next = askedRow(1); next >= 0) {
        showRow(next);
        m_ui->form->firstControl()->setFocus(Qt::OtherFocusReason);
    } else {
        Q_EMIT pageRequested(PageId::Verdict);
    }
}

void QuestionsPage::goBack()
{
    if (const int before = askedRow(-1); before >= 0) {
        showRow(before);
        m_ui->form->firstControl()->setFocus(Qt::OtherFocusReason);
    }
}

// Enter goes on, save where it has something nearer to do: press a button that is no answer, or go
// from the list to the question shown.
void QuestionsPage::enterPressed()
{
    QWidget *focus = QApplication::focusWidget();
    auto *button = qobject_cast<QAbstractButton *>(focus);
    if (button != nullptr && qobject_cast<AnswerCard *>(focus) == nullptr) {
        button->click();
    } else if (focus == m_ui->list || focus == m_ui->pickerList) {
        m_ui->form->firstControl()->setFocus(Qt::OtherFocusReason);
    } else {
        goOn();
    }
}

void QuestionsPage::arrange()
{
    const int width = effectiveWidth(this);
    const bool list = width >= kIconRailBelow;
    const bool panel = width >= kVerdictStripBelow;
    m_ui->listPane->setFixedWidth(scaled(256));
    m_ui->listPane->setVisible(list);
    m_ui->listLine->setVisible(list);
    m_ui->picker->setVisible(!list);
    m_ui->form->setNumberVisible(list); // the drop-down has it
    m_ui->panel->setFixedWidth(scaled(312));
    m_ui->panel->setVisible(panel);
    m_ui->strip->setVisible(!panel);

    // Where text is so large that little room is left, only the buttons stay in place.
    const bool scrolls = width < kAllScrollsBelow;
    QBoxLayout *stripColumn = scrolls ? m_ui->scrollColumn : m_ui->page;
    QBoxLayout *pickerColumn = scrolls ? m_ui->scrollColumn : m_ui->middle;
    if (stripColumn->indexOf(m_ui->strip) < 0) {
        stripColumn->insertWidget(0, m_ui->strip);
        pickerColumn->insertWidget(scrolls ? 1 : 0, m_ui->picker);
    }
}

} // namespace steelyard
