// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/start_page.h"

#include "session/example_decisions.h"
#include "session/knowledge_base_list.h"
#include "ui/pages/start/example_menu.h"
#include "ui/pages/start/knowledge_base_menu.h"
#include "ui/pages/start/scenario_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/breakpoints.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/marker_label.h"
#include "ui/widgets/room_below.h"
#include "ui_start_page.h"
#include "wording/language_notice.h"

#include <QDate>
#include <QKeySequence>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace steelyard {

namespace {

constexpr int kSecondsAQuestion = 40; // measured on the short round: six in about four minutes

// One big number over its word.
QWidget *makeNumber(const QString &number, const QString &word, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *big = new QLabel(number, box);
    auto *small = new QLabel(word, box);
    setRole(big, "number");
    setRole(small, "small");
    small->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, scaled(12), 0);
    column->setSpacing(0);
    column->addWidget(big);
    column->addWidget(small);
    return box;
}

// A picture of what a verdict looks like, not a verdict: no names, no numbers.
drawing::BeamContent sampleBeam()
{
    drawing::BeamContent content;
    content.kind = drawing::BeamKind::Weighing;
    content.left = drawing::BeamSide{{}, {}, 0};
    content.right = drawing::BeamSide{{}, {}, 2};
    content.lead = 0.5;
    content.hasBand = true;
    content.low = -0.2;
    content.high = 1.1;
    return content;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StartPage>())
    , m_knowledgeBaseMenu(new KnowledgeBaseMenu(this))
{
    m_ui->setupUi(this);
    m_ui->sign->setPixels(28);
    m_ui->menuButton->setIcon(icon(QStringLiteral("menu")));
    m_ui->openButton->setIcon(icon(QStringLiteral("open")));
    m_ui->lock->setIcon(QStringLiteral("lock"), drawing::Token::TextHint);
    m_ui->lock->setPixels(16);
    m_ui->beam->setContent(sampleBeam());
    m_ui->beam->setFixedHeight(scaled(144));
    m_ui->numbers->setLayout(new FlowLayout(scaled(16), scaled(8)));
    m_ui->options->setLayout(new FlowLayout(scaled(8), scaled(8)));

    m_ui->ownButton->setToolTip(
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N).toString(QKeySequence::NativeText));
    connect(m_ui->ownButton, &QPushButton::clicked, this, &StartPage::ownRequested);
    connect(m_ui->startButton, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_ui->browseButton, &QPushButton::clicked, this, &StartPage::browseRequested);
    connect(m_ui->openButton, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_ui->exampleButton, &QPushButton::clicked, this,
            [this] { Q_EMIT exampleRequested(ExampleDecisions::first()); });
    auto *examples = new ExampleMenu(this);
    connect(examples, &ExampleMenu::chosen, this, &StartPage::exampleRequested);
    m_ui->moreExamples->setMenu(examples);
    connect(m_ui->recent, &RecentList::fileChosen, this, &StartPage::fileRequested);
    connect(m_knowledgeBaseMenu, &KnowledgeBaseMenu::addRequested, this,
            &StartPage::knowledgeRequested);
    m_ui->subjectButton->setMenu(m_knowledgeBaseMenu);
    setFocusProxy(m_ui->startButton);
    m_ui->noticeArea->addNotice(m_ui->notices);
    m_ui->noticeArea->setUnder(m_ui->scroll);
    connect(m_ui->noticeArea, &NoticeArea::coveredChanged, this,
            [this, margin = m_ui->columns->contentsMargins().bottom()](int height) {
                leaveRoomBelow(*m_ui->scroll, margin, height);
            });
}

StartPage::~StartPage() = default;

void StartPage::setKnowledgeBases(KnowledgeBaseList *knowledgeBases)
{
    m_knowledgeBases = knowledgeBases;
    m_knowledgeBaseMenu->setKnowledgeBases(knowledgeBases);
    connect(knowledgeBases, &KnowledgeBaseList::currentChanged, this, &StartPage::showCurrent);
    showCurrent();
}

void StartPage::showCurrent()
{
    const storage::KnowledgePointer &base = m_knowledgeBases->current().base;
    for (QWidget *shown : {m_ui->numbers, m_ui->options}) {
        qDeleteAll(shown->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    }
    qDeleteAll(std::exchange(m_scenarioCards, {}));
    m_ui->knowledgeCard->setVisible(base != nullptr);
    if (base == nullptr) {
        return;
    }
    m_ui->knowledgeTitle->setText(QString::fromStdString(base->title));
    showNumbers(*base);
    showOptions(*base);
    QStringList groups;
    for (const auto &group : base->groups) {
        groups << QString::fromStdString(group.name);
    }
    QStringList about{tr("Judged by %1.").arg(QLocale().createSeparatedList(groups))};
    if (const QString notice = languageNotice(*base, m_knowledgeBases->language());
        !notice.isEmpty()) {
        about << notice;
    }
    m_ui->groups->setText(about.join(QChar::Space));
    m_ui->effort->setText(effort(*base));
    showScenarios(*base);
}

QString StartPage::effort(const knowledge::KnowledgeBase &base)
{
    const int all = static_cast<int>(base.questions.size());
    const int first = static_cast<int>(
        std::count_if(base.questions.begin(), base.questions.end(),
                      [](const knowledge::Question &question) { return question.shortRound; }));
    const auto minutes = [](int questions) {
        return QLocale().toString(std::max(1, (questions * kSecondsAQuestion + 30) / 60));
    };
    if (first == 0 || first == all) {
        return tr("%n questions, about %1 min.", nullptr, all).arg(minutes(all));
    }
    return tr("The first %n questions take about %1 min.", nullptr, first).arg(minutes(first)) +
           QChar::Space + tr("%n more make the verdict surer.", nullptr, all - first);
}

void StartPage::setRecent(RecentDecisions *recent)
{
    m_ui->recent->setModel(recent);
}

void StartPage::setExampleOffered(bool offered)
{
    m_ui->exampleCard->setVisible(offered);
}

void StartPage::setMenu(QMenu *menu)
{
    m_ui->menuButton->setMenu(menu);
}

void StartPage::addNotice(QWidget *notice)
{
    m_ui->noticeArea->addNotice(notice);
}

NoticeBar *StartPage::notices() const
{
    return m_ui->notices;
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StartPage::showNumbers(const knowledge::KnowledgeBase &base)
{
    const auto add = [this](std::size_t count, const QString &word) {
        m_ui->numbers->layout()->addWidget(
            makeNumber(QLocale().toString(qulonglong(count)), word, m_ui->numbers));
    };
    add(base.alternatives.size(),
        tr("options", "below their number", int(base.alternatives.size())));
    add(base.criteria.size(), tr("criteria", "below their number", int(base.criteria.size())));
    add(base.ratings.size(),
        tr("ratings, each with evidence", "below their number", int(base.ratings.size())));
    add(base.sources.size(), tr("sources", "below their number", int(base.sources.size())));
    const QDate reviewed = QDate::fromString(QString::fromStdString(base.reviewedOn), Qt::ISODate);
    if (reviewed.isValid()) {
        auto *label =
            new QLabel(tr("reviewed %1", "date")
                           .arg(QLocale().toString(reviewed, tr("d MMM yyyy", "format of a date"))),
                       m_ui->numbers);
        setRole(label, "small");
        m_ui->numbers->layout()->addWidget(label);
    }
}

void StartPage::showOptions(const knowledge::KnowledgeBase &base)
{
    for (std::size_t a = 0; a < base.alternatives.size(); ++a) {
        auto *chip = new QFrame(m_ui->options);
        setRole(chip, "tag");
        auto *row = new QHBoxLayout(chip);
        row->setContentsMargins(scaled(8), scaled(4), scaled(8), scaled(4));
        auto *marker = new MarkerLabel(chip);
        setRole(marker, "option");
        marker->setAlternative(QString::fromStdString(base.alternatives[a].name),
                               static_cast<int>(a));
        row->addWidget(marker);
        m_ui->options->layout()->addWidget(chip);
    }
}

void StartPage::showScenarios(const knowledge::KnowledgeBase &base)
{
    for (const auto &scenario : base.scenarios) {
        auto *card = new ScenarioCard(scenario, m_ui->scenarios);
        const QString id = QString::fromStdString(scenario.id);
        connect(card, &QPushButton::clicked, this, [this, id] { Q_EMIT scenarioRequested(id); });
        m_scenarioCards.push_back(card);
    }
    m_ui->scenarioTitle->setVisible(!base.scenarios.empty());
    m_ui->scenarioHint->setVisible(!base.scenarios.empty());
    m_scenarioColumns = 0;
    arrange();
}

void StartPage::arrange()
{
    const int width = effectiveWidth(this);
    const bool stacked = width < 900;
    const int margin = scaled(width < kIconRailBelow ? 32 : 64);
    m_ui->noticeArea->setSideMargin(margin);
    for (QLayout *layout :
         {static_cast<QLayout *>(m_ui->headerRow), static_cast<QLayout *>(m_ui->columns),
          static_cast<QLayout *>(m_ui->footerRow)}) {
        QMargins margins = layout->contentsMargins();
        margins.setLeft(margin);
        margins.setRight(margin);
        layout->setContentsMargins(margins);
    }
    m_ui->columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int side = scaled(width < kIconRailBelow ? 320 : 376);
    m_ui->side->setMinimumWidth(stacked ? 0 : side);
    m_ui->side->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : side);

    const int columns = width < 640 ? 1 : width < kIconRailBelow ? 2 : 3;
    if (columns == m_scenarioColumns) {
        return;
    }
    m_scenarioColumns = columns;
    for (std::size_t i = 0; i < m_scenarioCards.size(); ++i) {
        const int position = static_cast<int>(i);
        m_ui->scenarioGrid->addWidget(m_scenarioCards[i], position / columns, position % columns);
    }
    for (int column = 0; column < 3; ++column) {
        m_ui->scenarioGrid->setColumnStretch(column, column < columns ? 1 : 0);
    }
}

} // namespace steelyard
