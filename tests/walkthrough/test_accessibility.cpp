// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/tipping_points.h"
#include "resources/resources.h"
#include "session/decision_document.h"
#include "test_main.h"
#include "ui/page_checks.h"
#include "ui/pages/profiles/profiles_page.h"
#include "ui/pages/search/search_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_list.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/verdict_announcer.h"
#include "wording/lead_wording.h"
#include "wording/reason_wording.h"
#include "wording/verdict_wording.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace steelyard;

// What a screen reader is told, page by page and in every state a verdict can have: the tree of
// accessible objects, walked as such a program walks it.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void rolesSayWhatThingsAre();
    void changedVerdict_isToldOnce();
    void everythingHasAName_data();
    void everythingHasAName();
    void verdictIsTextThroughout_data();
    void verdictIsTextThroughout();

private:
    // Everything below an object that is not hidden.
    static void walk(QAccessibleInterface *object, QList<QAccessibleInterface *> &found)
    {
        for (int i = 0; i < object->childCount(); ++i) {
            QAccessibleInterface *child = object->child(i);
            if (child == nullptr || !child->isValid() || child->state().invisible) {
                continue;
            }
            found << child;
            walk(child, found);
        }
    }
    [[nodiscard]] QList<QAccessibleInterface *> tree() const
    {
        QList<QAccessibleInterface *> found;
        walk(QAccessible::queryAccessibleInterface(m_window.get()), found);
        return found;
    }
    [[nodiscard]] static QString nameOf(QAccessibleInterface *object)
    {
        return object->text(QAccessible::Name).trimmed();
    }
    [[nodiscard]] static QString cellOf(QAccessibleInterface *object)
    {
        const QAccessibleTableCellInterface *cell = object->tableCellInterface();
        return cell == nullptr
                   ? QString()
                   : QStringLiteral(" (%1, %2)").arg(cell->rowIndex()).arg(cell->columnIndex());
    }
    [[nodiscard]] static QString describe(QAccessibleInterface *object)
    {
        QAccessibleInterface *owner = object; // a cell is no object of its own
        while (owner->object() == nullptr && owner->parent() != nullptr) {
            owner = owner->parent();
        }
        const QObject *source = owner->object();
        QStringList parents;
        for (const QObject *at = source; at != nullptr && parents.size() < 5; at = at->parent()) {
            parents << QString::fromLatin1(at->metaObject()->className());
        }
        return QStringLiteral("role 0x%1 %2")
                   .arg(int(object->role()), 0, 16)
                   .arg(parents.join(QStringLiteral(" < "))) +
               (owner == object ? QString() : cellOf(object));
    }
    // Drawn by hand: a widget of ours with nothing in it that is no control and no text.
    [[nodiscard]] static bool isDrawing(QAccessibleInterface *object)
    {
        const auto *widget = qobject_cast<const QWidget *>(object->object());
        if (widget == nullptr || object->childCount() > 0 ||
            !QByteArray(widget->metaObject()->className()).startsWith("steelyard::")) {
            return false;
        }
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool isBlank = label != nullptr && label->text().isEmpty();
        return widget->width() > 0 && widget->height() > 0 && !isBlank;
    }
    // Beside each of these stands a text that says the same.
    [[nodiscard]] static bool isOrnament(QAccessibleInterface *object)
    {
        static const QList<QByteArray> ornaments{"steelyard::IconLabel",  "steelyard::BrandMark",
                                                 "steelyard::ValueBar",   "steelyard::StateMark",
                                                 "steelyard::RatingSign", "steelyard::RatingScale"};
        return ornaments.contains(object->object()->metaObject()->className());
    }
    void open(const QString &example)
    {
        QVERIFY(m_window->openFile(QStringLiteral(":/examples/%1.steelyard").arg(example)));
        m_window->document()->setExpectation({}); // else the question for it stands in its place
        QTRY_VERIFY(!m_window->document()->isSampling());
    }
    [[nodiscard]] PageStack *pages() const { return m_window->findChild<PageStack *>(); }
    static void addStates()
    {
        QTest::addColumn<QString>("example");
        for (const char *example :
             {"clear", "leaning", "too-close", "not-enough-answers", "no-feasible"}) {
            QTest::newRow(example) << QString::fromLatin1(example);
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestAccessibility::initTestCase()
{
    resources::load();
    QAccessible::setActive(true);
    qApp->setProperty("reducedMotion", true);
    tests::setUpLook(false);
}

void TestAccessibility::init()
{
    m_window.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")),
                                             QSettings::IniFormat);
    m_settings->clear();
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

// Not check boxes where only one can be chosen, headings where a title stands, graphics with words.
void TestAccessibility::rolesSayWhatThingsAre()
{
    open(QStringLiteral("leaning"));
    QHash<QAccessible::Role, int> counts;
    for (int page = 0; page < int(pageList().size()); ++page) {
        pages()->showPage(PageId(page));
        tests::settleLayouts();
        for (QAccessibleInterface *object : tree()) {
            ++counts[object->role()];
            const auto *button = qobject_cast<const QAbstractButton *>(object->object());
            const bool isOneOf = button != nullptr && button->isCheckable() &&
                                 (button->group() != nullptr ? button->group()->exclusive()
                                                             : button->autoExclusive());
            QVERIFY2(!isOneOf || object->role() != QAccessible::CheckBox,
                     qPrintable(describe(object)));
            QVERIFY2(object->role() != QAccessible::CheckBox || object->state().checkable,
                     qPrintable(describe(object)));
            QVERIFY2(!nameOf(object).contains(QLatin1String("</")), qPrintable(nameOf(object)));
            if (object->role() == QAccessible::Graphic) {
                QVERIFY2(!nameOf(object).isEmpty() &&
                             !object->text(QAccessible::Description).isEmpty(),
                         qPrintable(describe(object)));
            }
        }
    }
    QVERIFY(counts[QAccessible::RadioButton] > 0);
    QVERIFY(counts[QAccessible::PageTab] > 0);
    QVERIFY(counts[QAccessible::Heading] > 0);
    QVERIFY(counts[QAccessible::Graphic] > 0);

    // Pressed from there as by a hand.
    const QList<QAccessibleInterface *> all = tree();
    const auto tab = std::find_if(all.begin(), all.end(), [](QAccessibleInterface *object) {
        return object->role() == QAccessible::PageTab && !object->state().selected;
    });
    QVERIFY(tab != all.end());
    (*tab)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY((*tab)->state().selected);
}

// Once when all has settled, not with each answer, and not again when only a name has changed.
void TestAccessibility::changedVerdict_isToldOnce()
{
    open(QStringLiteral("clear"));
    pages()->showPage(PageId::Questions);
    auto *announcer = m_window->findChild<VerdictAnnouncer *>();
    const QSignalSpy told(announcer, &VerdictAnnouncer::told);
    DecisionDocument *document = m_window->document();
    const std::string winner = document->verdict().scores.winner;
    for (const knowledge::Question &question : document->base().questions) {
        document->setAnswer(question.id,
                            {decision::AnswerState::Chosen, {question.answers.back().id}, {}});
    }
    QTRY_VERIFY(!document->isSampling());
    QVERIFY(document->verdict().scores.winner != winner);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.front().front().toString(), VerdictWording(document->wording()).sentence());
    const auto *said = m_window->findChild<QWidget *>(QStringLiteral("announcement"));
    QVERIFY(said != nullptr);
    QCOMPARE(said->accessibleName(), VerdictWording(document->wording()).sentence());
    document->setTitle(QStringLiteral("Another name"));
    document->setAnswer(document->base().questions.front().id, {});
    document->undoStack()->undo();
    QTRY_VERIFY(!document->isSampling());
    QCOMPARE(told.size(), 1);
}

void TestAccessibility::everythingHasAName_data()
{
    addStates();
    QTest::newRow("start page") << QString();
}

void TestAccessibility::everythingHasAName()
{
    QFETCH(const QString, example);
    QStringList faults;
    int controls = 0;
    const auto check = [&](const QString &where) {
        tests::settleLayouts();
        for (QAccessibleInterface *object : tree()) {
            const bool isControl = object->state().focusable || object->state().checkable;
            controls += isControl ? 1 : 0;
            const bool hasName = !nameOf(object).isEmpty();
            const bool hasText = hasName || !object->text(QAccessible::Description).isEmpty() ||
                                 !object->text(QAccessible::Value).isEmpty();
            if ((isControl && !hasName) || (isDrawing(object) && !isOrnament(object) && !hasText)) {
                faults << where + QStringLiteral(": ") + describe(object);
            }
        }
    };
    if (example.isEmpty()) {
        check(QStringLiteral("start"));
    } else {
        open(example);
        for (int page = 0; page < int(pageList().size()); ++page) {
            pages()->showPage(PageId(page));
            check(QString::number(page));
        }
        const decision::Decision &decision = m_window->document()->decision();
        const auto &criteria = m_window->document()->base().criteria;
        pages()->showCell(QString::fromStdString(criteria[0].id),
                          QString::fromStdString(decision.alternatives[0]));
        check(QStringLiteral("evidence"));
        auto *profiles = m_window->findChild<ProfilesPage *>();
        pages()->showPage(PageId::Profiles);
        for (const QString &view : ProfilesPage::views().mid(1)) { // the first was shown above
            profiles->showView(view);
            check(QStringLiteral("profile %1").arg(view));
        }
        m_window->document()->undoStack()->undo(); // the question for the expectation is open again
        pages()->showPage(PageId::Verdict);
        QVERIFY(pages()->currentWidget()->inherits("steelyard::ExpectationPage"));
        check(QStringLiteral("expectation"));
        pages()->openSearch();
        m_window->findChild<SearchPanel *>()->findChild<QLineEdit *>()->setText(
            QStringLiteral("data"));
        check(QStringLiteral("search"));
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(controls > (example.isEmpty() ? 5 : 100));
}

void TestAccessibility::verdictIsTextThroughout_data()
{
    addStates();
}

void TestAccessibility::verdictIsTextThroughout()
{
    QFETCH(const QString, example);
    open(example);
    pages()->showPage(PageId::Verdict);
    tests::settleLayouts();
    QStringList texts;
    for (QAccessibleInterface *object : tree()) {
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value}) {
            texts << object->text(kind).remove(QChar(0x200b));
        }
    }
    const QString all = texts.join(u'\n');
    const DecisionDocument *document = m_window->document();
    const decision::Verdict &verdict = document->verdict();
    const Wording words = document->wording();
    const VerdictWording verdictWords(words);
    QStringList wanted{verdictWords.standing(), verdictWords.robustness()};
    wanted << verdictWords.sentences();
    const bool isGiven = verdict.state() != decision::State::NotEnoughAnswers &&
                         verdict.state() != decision::State::NoFeasible;
    if (isGiven) {
        wanted << LeadWording(words).sentence();
        const auto reasons = ReasonWording(words).strongestFor();
        for (const decision::Reason &reason : reasons) {
            wanted << words.criterion(reason.criterion);
        }
        wanted << (reasons.empty() ? QString() : ReasonWording(words).headline(reasons.front()));
        std::vector<TippingPoint> near = tippingPoints(words);
        std::erase_if(near, [](const TippingPoint &point) { return point.isFar; });
        for (const TippingPoint &point : mostTelling(near, 2)) {
            wanted << QString(point.subject).replace(u'\n', QStringLiteral(" + "));
        }
    }
    for (const decision::AlternativeResult &alternative : verdict.scores.alternatives) {
        wanted << words.alternative(alternative.id);
    }
    wanted.removeAll(QString());
    for (const QString &text : wanted) {
        QVERIFY2(all.contains(text), qPrintable(text));
    }
}

STEELYARD_TEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
