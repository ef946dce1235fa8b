// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy_count.h"
#include "resources/resources.h"
#include "session/decision_document.h"
#include "test_main.h"
#include "ui/page_checks.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_list.h"
#include "ui/shell/page_stack.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

using namespace steelyard;

// What one key costs in a window in which every page has been looked at.
class TestUnseenPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anAnswerChangesNothingOnThem();
    void aKeyCopiesTheDecisionOnce_data();
    void aKeyCopiesTheDecisionOnce();

private:
    [[nodiscard]] PageStack *pages() const { return m_window->findChild<PageStack *>(); }
    [[nodiscard]] QList<Page *> unseen() const
    {
        QList<Page *> found;
        for (Page *page : m_window->findChildren<Page *>()) {
            if (page->isHidden()) {
                found << page;
            }
        }
        return found;
    }
    [[nodiscard]] static QStringList textsOn(const Page *page)
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            texts << label->text();
        }
        return texts;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestUnseenPages::initTestCase()
{
    resources::load();
    tests::setUpLook(false);
}

void TestUnseenPages::init()
{
    m_window.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")),
                                             QSettings::IniFormat);
    m_settings->clear();
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(m_window->openFile(QStringLiteral(":/examples/leaning.steelyard")));
    m_window->document()->setExpectation({}); // else the question for it stands in its place
    for (int page = 0; page < int(pageList().size()); ++page) {
        pages()->showPage(PageId(page));
        tests::settleLayouts();
    }
    QTRY_VERIFY(!m_window->document()->isSampling());
}

void TestUnseenPages::anAnswerChangesNothingOnThem()
{
    pages()->showPage(PageId::Questions);
    const QList<Page *> hidden = unseen();
    QCOMPARE(hidden.size(), qsizetype(pageList().size()) - 1);
    std::vector<std::unique_ptr<QSignalSpy>> spies;
    std::map<const Page *, QStringList> texts;
    for (const Page *page : hidden) {
        texts[page] = textsOn(page);
        for (const auto *model : page->findChildren<QAbstractItemModel *>()) {
            for (const char *signal :
                 {SIGNAL(dataChanged(QModelIndex, QModelIndex, QVector<int>)), SIGNAL(modelReset()),
                  SIGNAL(rowsMoved(QModelIndex, int, int, QModelIndex, int))}) {
                spies.push_back(std::make_unique<QSignalSpy>(model, signal));
                QVERIFY(spies.back()->isValid());
            }
        }
    }
    QVERIFY(spies.size() > 10);
    const std::string winner = m_window->document()->verdict().scores.winner;
    DecisionDocument *document = m_window->document();
    for (const knowledge::Question &question : document->base().questions) {
        document->setAnswer(question.id,
                            {decision::AnswerState::Chosen, {question.answers.back().id}, {}});
    }
    QVERIFY(document->verdict().scores.winner != winner); // there is much to show
    QTRY_VERIFY(!document->isSampling());
    for (const auto &spy : spies) {
        QVERIFY2(spy->isEmpty(), spy->signal().constData());
    }
    for (const auto &[page, before] : texts) {
        const QStringList after = textsOn(page);
        for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i) {
            QVERIFY2(after[i] == before[i],
                     qPrintable(QStringLiteral("%1: “%2” became “%3”")
                                    .arg(page->metaObject()->className(), before[i], after[i])));
        }
        QCOMPARE(after.size(), before.size());
    }
    // It is made when they are shown.
    pages()->showPage(PageId::Compare);
    tests::settleLayouts();
    const auto changed =
        std::count_if(spies.begin(), spies.end(), [](const auto &spy) { return !spy->isEmpty(); });
    QVERIFY(changed > 0);
    pages()->showPage(PageId::Verdict);
    const auto *verdict = qobject_cast<const Page *>(pages()->currentWidget());
    QVERIFY(textsOn(verdict) != texts[verdict]);
}

void TestUnseenPages::aKeyCopiesTheDecisionOnce_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("answer") << Qt::Key_2 << Qt::KeyboardModifiers();
    QTest::newRow("not sure") << Qt::Key_Question << Qt::KeyboardModifiers();
    QTest::newRow("undo") << Qt::Key_Z << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void TestUnseenPages::aKeyCopiesTheDecisionOnce()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    DecisionDocument *document = m_window->document();
    document->setOwnScenarios(tests::markedScenarios());
    pages()->showPage(PageId::Questions);
    document->setAnswer(
        document->base().questions[0].id,
        {decision::AnswerState::Chosen, {document->base().questions[0].answers[0].id}, {}});
    pages()->showQuestion(QString::fromStdString(document->base().questions[0].id));
    QTRY_VERIFY(!document->isSampling());
    const decision::Decision before = document->decision();
    QVERIFY(tests::isMarked(before));

    tests::copies = 0;
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QVERIFY(!(document->decision() == before));
    QTRY_VERIFY(!document->isSampling());
    QVERIFY2(tests::copies <= 1, qPrintable(QString::number(tests::copies)));
}

STEELYARD_TEST_MAIN(TestUnseenPages)
#include "test_unseen_pages.moc"
