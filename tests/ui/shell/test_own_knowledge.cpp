// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "session/decision_document.h"
#include "test_main.h"
#include "ui/pages/start/knowledge_base_menu.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/notice_bar.h"

#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace steelyard;

// A knowledge base of the user's own, from the guide to a saved decision and to another computer.
class TestOwnKnowledge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theBaseOfTheGuideIsDecidedWith();
    void aFaultyBaseIsSaidWithItsPlace();
    void aDecisionOpensWhereItsBaseIsMissing();
    void aDecisionOpensWhereItsBaseHasChanged();
    void theMenuChoosesAndForgets();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    void openWindow(const QString &settings);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void add(const QString &file);
    void saveDecision(const QString &file);
    [[nodiscard]] QString noticeText() const;
    [[nodiscard]] QString offered() const; // the base that the start page begins with
    [[nodiscard]] KnowledgeBaseMenu *openedMenu() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QString m_file;    // the answer to the next question for a file
    QByteArray m_base; // the example of the guide
};

void TestOwnKnowledge::initTestCase()
{
    resources::load();
    QFile file(QStringLiteral(STEELYARD_DOCS "/writing-a-knowledge-base.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray guide = file.readAll();
    const QByteArray fence = "```json\n";
    const auto begin = guide.indexOf(fence) + fence.size();
    QVERIFY(begin > fence.size());
    m_base = guide.mid(begin, guide.indexOf("```", begin) - begin);
}

void TestOwnKnowledge::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    openWindow(QStringLiteral("settings.ini"));
}

void TestOwnKnowledge::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

QString TestOwnKnowledge::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return written ? file.fileName() : QString();
}

// Other settings are another computer: one that has never seen the base.
void TestOwnKnowledge::openWindow(const QString &settings)
{
    m_window.reset();
    m_settings = std::make_unique<QSettings>(path(settings), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->setDialogs({[this](DecisionFiles::Purpose, const QString &) { return m_file; },
                          [](const QString &) { return DecisionFiles::Unsaved::Discard; }});
    m_window->resize(1440, 900);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestOwnKnowledge::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : m_window.get(), key, modifiers);
}

void TestOwnKnowledge::add(const QString &file)
{
    m_file = file;
    m_window->findChild<QAction *>(QStringLiteral("addKnowledge"))->trigger();
}

void TestOwnKnowledge::saveDecision(const QString &file)
{
    m_file = path(file);
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_window->document() != nullptr);
    press(Qt::Key_1);
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(QFile::exists(m_file));
}

QString TestOwnKnowledge::noticeText() const
{
    for (const NoticeBar *bar : m_window->findChildren<NoticeBar *>()) {
        if (bar->isVisible()) {
            return bar->text();
        }
    }
    return {};
}

QString TestOwnKnowledge::offered() const
{
    return m_window->findChild<QLabel *>(QStringLiteral("knowledgeTitle"))->text();
}

KnowledgeBaseMenu *TestOwnKnowledge::openedMenu() const
{
    auto *menu = m_window->findChild<KnowledgeBaseMenu *>();
    Q_EMIT menu->aboutToShow();
    return menu;
}

void TestOwnKnowledge::theBaseOfTheGuideIsDecidedWith()
{
    add(write(QStringLiteral("lamps.json"), m_base));
    QVERIFY2(noticeText().contains(QStringLiteral("Choose a desk lamp")), qPrintable(noticeText()));
    QCOMPARE(offered(), QStringLiteral("Choose a desk lamp"));
    saveDecision(QStringLiteral("lamp.steelyard"));
    QCOMPARE(m_window->document()->base().id, std::string("lamps"));
    QCOMPARE(m_window->document()->verdict().scores.winner, std::string("led"));
}

void TestOwnKnowledge::aFaultyBaseIsSaidWithItsPlace()
{
    QByteArray faulty = m_base;
    faulty.replace("\"group\": \"use\"", "\"group\": \"used\"");
    QVERIFY(faulty != m_base);
    add(write(QStringLiteral("lamps.json"), faulty));
    QVERIFY2(noticeText().contains(QStringLiteral("lamps.json:6")), qPrintable(noticeText()));
    QVERIFY2(noticeText().contains(QStringLiteral(": criterion 1, group: ")),
             qPrintable(noticeText()));
    QVERIFY(!noticeText().contains(u"/criteria"));
    QCOMPARE(offered(), QStringLiteral("Choose a Python web framework"));
}

void TestOwnKnowledge::aDecisionOpensWhereItsBaseIsMissing()
{
    add(write(QStringLiteral("lamps.json"), m_base));
    saveDecision(QStringLiteral("lamp.steelyard"));
    openWindow(QStringLiteral("elsewhere.ini"));
    QVERIFY(m_window->openFile(path(QStringLiteral("lamp.steelyard"))));
    QVERIFY2(noticeText().contains(QStringLiteral("is not on this computer")),
             qPrintable(noticeText()));
    QCOMPARE(m_window->document()->base().id, std::string("lamps"));
    QCOMPARE(m_window->document()->verdict().scores.winner, std::string("led"));
    QVERIFY(!m_window->isWindowModified());
}

void TestOwnKnowledge::aDecisionOpensWhereItsBaseHasChanged()
{
    const QString base = write(QStringLiteral("lamps.json"), m_base);
    add(base);
    saveDecision(QStringLiteral("lamp.steelyard"));
    QByteArray changed = m_base;
    changed.replace("\"version\": \"1.0\"", "\"version\": \"1.1\"");
    changed.replace("\"value\": 4, \"low\": 3", "\"value\": 10, \"low\": 9");
    changed.replace("\"high\": 6", "\"high\": 10");
    QVERIFY(!write(QStringLiteral("lamps.json"), changed).isEmpty());
    openWindow(QStringLiteral("settings.ini"));
    QVERIFY(m_window->openFile(path(QStringLiteral("lamp.steelyard"))));
    QVERIFY2(noticeText().contains(QStringLiteral("now version 1.1")), qPrintable(noticeText()));
    QCOMPARE(m_window->document()->verdict().scores.winner,
             std::string("led")); // as it was decided
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_1);
    QCOMPARE(m_window->document()->verdict().scores.winner, std::string("bulb"));
}

void TestOwnKnowledge::theMenuChoosesAndForgets()
{
    add(write(QStringLiteral("lamps.json"), m_base));
    KnowledgeBaseMenu *menu = openedMenu();
    QList<QAction *> bases = menu->actions();
    const auto own = std::find_if(bases.begin(), bases.end(), [](const QAction *action) {
        return action->text() == QStringLiteral("Choose a desk lamp");
    });
    QVERIFY(own != bases.end());
    QVERIFY((*own)->isChecked());
    QVERIFY((*own)->toolTip().contains(QStringLiteral("lamps.json")));
    bases.front()->trigger();
    QCOMPARE(offered(), QStringLiteral("Choose a Python web framework"));

    const auto removal = openedMenu()->findChildren<QMenu *>();
    QCOMPARE(removal.size(), 1);
    QCOMPARE(removal[0]->actions().size(), 1);
    removal[0]->actions().at(0)->trigger();
    openWindow(QStringLiteral("settings.ini"));
    for (const QAction *action : openedMenu()->actions()) {
        QVERIFY(action->text() != QStringLiteral("Choose a desk lamp"));
    }
}

STEELYARD_TEST_MAIN(TestOwnKnowledge)
#include "test_own_knowledge.moc"
