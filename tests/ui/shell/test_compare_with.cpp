// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "storage/decision_store.h"
#include "test_main.h"
#include "ui/page_checks.h"
#include "ui/pages/diff/diff_dialog.h"
#include "window_of_test.h"

#include <QAction>
#include <QFile>

using namespace steelyard;

// File > Compare with.
class TestCompareWith : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { resources::load(); }
    void init();
    void cleanup() { m_window.close(); }
    void withoutADecision_thereIsNothingToCompare();
    void anotherDecision_isComparedWithWhatIsOpenNow();
    void ownOptions_areWeighedOnBothSides();
    void cancelledOrUnreadable_opensNothing();

private:
    [[nodiscard]] QAction *action() const
    {
        return m_window.get()->findChild<QAction *>(QStringLiteral("compareWith"));
    }
    [[nodiscard]] DiffDialog *dialog() const { return m_window.get()->findChild<DiffDialog *>(); }

    tests::WindowOfTest m_window;
    QString m_file;
};

void TestCompareWith::init()
{
    m_window.openEmpty();
    m_window->setDialogs({[this](DecisionFiles::Purpose purpose, const QString &) {
                              return purpose == DecisionFiles::Purpose::CompareDecision ? m_file
                                                                                        : QString();
                          },
                          [](const QString &) { return DecisionFiles::Unsaved::Discard; }});
}

void TestCompareWith::withoutADecision_thereIsNothingToCompare()
{
    QVERIFY(action() != nullptr && !action()->isEnabled());
    m_window.startDecision();
    QVERIFY(action()->isEnabled());
}

void TestCompareWith::anotherDecision_isComparedWithWhatIsOpenNow()
{
    m_window.openExample("member-app");
    m_window->document()->setTitle(QStringLiteral("Not saved"));
    const QString before = m_window->document()->file();
    m_file = QStringLiteral(":/examples/no-feasible.steelyard");
    action()->trigger();
    QVERIFY(dialog() != nullptr && dialog()->isVisible());
    QVERIFY(tests::showsText(*dialog(), QStringLiteral("and the verdict is another")));
    QVERIFY(tests::showsText(*dialog(), QStringLiteral("Not saved")));
    QVERIFY(tests::showsText(*dialog(), QStringLiteral("no-feasible.steelyard")));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(dialog() == nullptr);
    QCOMPARE(m_window->document()->file(), before); // looking changes nothing
    QCOMPARE(m_window->document()->decision().title, std::string("Not saved"));
}

void TestCompareWith::ownOptions_areWeighedOnBothSides()
{
    m_window.openExample("option-added");
    m_file = QStringLiteral(":/examples/option-added.steelyard");
    action()->trigger();
    QVERIFY(dialog() != nullptr && dialog()->isVisible());
    QVERIFY(!tests::showsText(*dialog(), QStringLiteral("another")));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(dialog() == nullptr);
}

void TestCompareWith::cancelledOrUnreadable_opensNothing()
{
    m_window.openExample("member-app");
    m_file.clear();
    action()->trigger();
    QVERIFY(dialog() == nullptr);
    QVERIFY(m_window.noticeText().isEmpty());
    m_file = m_window.path(QStringLiteral("broken.steelyard"));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
    file.close();
    action()->trigger();
    QVERIFY(dialog() == nullptr);
    QVERIFY2(m_window.noticeText().contains(QStringLiteral("broken.steelyard")),
             qPrintable(m_window.noticeText()));
}

STEELYARD_TEST_MAIN(TestCompareWith)
#include "test_compare_with.moc"
