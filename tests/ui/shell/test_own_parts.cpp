// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_model.h"
#include "session/decision_document.h"
#include "session/own_table.h"
#include "test_main.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/compare/comparison_view.h"
#include "ui/shell/page_list.h"
#include "ui/shell/page_stack.h"

#include <QApplication>
#include <QTest>

#include <functional>

using namespace steelyard;
using decision::OwnPart;

// Options and criteria that come and go while every page of the window has been looked at.
class TestOwnParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void everyPageFollows_data();
    void everyPageFollows();
    void compareHasAColumnForANewOption();
    void aCriterionThatHardlyWeighsSaysSo();

private:
    // Each page as it is now, painted.
    static void lookAtAll(PageStack &pages, const DecisionDocument &document)
    {
        for (int id = 0; id < int(pageList().size()); ++id) {
            const bool isOfBase = PageId(id) == PageId::Questions ||
                                  PageId(id) == PageId::MustHaves ||
                                  PageId(id) == PageId::Knowledge;
            if (isOfBase && !document.hasKnowledge()) {
                continue;
            }
            pages.showPage(PageId(id));
            QCoreApplication::processEvents();
            pages.grab();
        }
    }
};

void TestOwnParts::everyPageFollows_data()
{
    QTest::addColumn<bool>("hasBase");
    QTest::newRow("over a base") << true;
    QTest::newRow("over none") << false;
}

void TestOwnParts::everyPageFollows()
{
    QFETCH(const bool, hasBase);
    const auto document = hasBase ? tests::coffeeDocument() : tests::brokerDocument();
    PageStack pages;
    pages.resize(1200, 800);
    pages.setDocument(document.get());
    pages.show();
    lookAtAll(pages, *document);
    OwnTable table(*document);
    std::vector<std::function<void()>> changes{
        [&] { QCOMPARE(table.addOption(QStringLiteral("Tea")), OwnTable::Outcome::Done); },
        [&] { QCOMPARE(table.addCriterion(QStringLiteral("Noise")), OwnTable::Outcome::Done); },
        [&] { table.moveOption(document->decision().alternatives.front(), 2); },
        [&] { table.removeCriteria({document->decision().own.criteria.front().id}); },
        [&] { table.removeOptions({document->decision().own.options.front().id}); },
    };
    if (hasBase) {
        changes.emplace_back(
            [&] { table.leaveOut(OwnPart::Option, "capsule", QStringLiteral("Waste.")); });
        changes.emplace_back(
            [&] { table.leaveOut(OwnPart::Criterion, "cost", QStringLiteral("Paid.")); });
        changes.emplace_back([&] { table.bringBack(OwnPart::Option, "capsule"); });
    }
    for (const auto &change : changes) {
        change();
        QCoreApplication::processEvents();
        lookAtAll(pages, *document);
    }
    for (const PageId page : {PageId::Compare, PageId::Verdict, PageId::Profiles, PageId::WhatIf}) {
        pages.showPage(page);
        while (document->undoStack()->canUndo()) {
            document->undoStack()->undo();
            QCoreApplication::processEvents();
        }
        lookAtAll(pages, *document);
        pages.showPage(page);
        while (document->undoStack()->canRedo()) {
            document->undoStack()->redo();
            QCoreApplication::processEvents();
        }
        lookAtAll(pages, *document);
    }
}

void TestOwnParts::compareHasAColumnForANewOption()
{
    const auto document = tests::coffeeDocument();
    PageStack pages;
    pages.resize(1200, 800);
    pages.setDocument(document.get());
    pages.show();
    pages.showPage(PageId::Compare);
    const auto *model = pages.findChild<ComparisonView *>()->model();
    // Of three options a must-have leaves one out, which is not shown.
    QCOMPARE(model->columnCount(), ComparisonModel::FirstAlternativeColumn + 2);
    QCOMPARE(OwnTable(*document).addOption(QStringLiteral("Tea")), OwnTable::Outcome::Done);
    QCOMPARE(model->columnCount(), ComparisonModel::FirstAlternativeColumn + 3);
    QCOMPARE(model->headerData(model->columnCount() - 1, Qt::Horizontal).toString(),
             QStringLiteral("Tea"));
    document->undoStack()->undo();
    QCOMPARE(model->columnCount(), ComparisonModel::FirstAlternativeColumn + 2);
}

// No question of a base is about it, so that it would count for nothing unseen.
void TestOwnParts::aCriterionThatHardlyWeighsSaysSo()
{
    const auto document = tests::coffeeDocument();
    QCOMPARE(OwnTable(*document).addCriterion(QStringLiteral("Noise")), OwnTable::Outcome::Done);
    PageStack pages;
    pages.resize(1200, 800);
    pages.setDocument(document.get());
    pages.show();
    pages.showPage(PageId::Table);
    QVERIFY(tests::showsText(pages, QStringLiteral("as no answer speaks of it")));
    document->setOwnWeights({{document->decision().own.criteria.front().id, 0.3}});
    QCoreApplication::processEvents();
    QVERIFY(!tests::showsText(pages, QStringLiteral("as no answer speaks of it")));
}

STEELYARD_TEST_MAIN(TestOwnParts)
#include "test_own_parts.moc"
