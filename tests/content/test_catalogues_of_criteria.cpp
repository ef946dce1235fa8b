// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/catalogue.h"
#include "resources/resources.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace steelyard;

// The catalogues that a table of one's own may start from.
class TestCataloguesOfCriteria : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { resources::load(); }
    void everyCatalogueIsReadInBothLanguages();
    void whatIsNoCatalogueIsRefused();
};

static knowledge::CatalogueResult catalogueFrom(const QString &name)
{
    QFile file(QStringLiteral(":/catalogues/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return knowledge::readCatalogue(file.readAll().toStdString(), name.toStdString());
}

void TestCataloguesOfCriteria::everyCatalogueIsReadInBothLanguages()
{
    const QStringList names = QDir(QStringLiteral(":/catalogues")).entryList();
    QCOMPARE(names.size(), 6);
    for (const QString &name : names) {
        const knowledge::CatalogueResult result = catalogueFrom(name);
        QVERIFY2(result.problems.empty(),
                 result.problems.empty() ? "" : knowledge::toLine(result.problems[0]).c_str());
        QVERIFY2(result.catalogue.has_value(), qPrintable(name));
        for (const knowledge::Criterion &criterion : result.catalogue->criteria) {
            QVERIFY(!criterion.question.empty());
            QVERIFY(criterion.measure.has_value() != (criterion.anchors.size() == 3));
        }
        if (name.endsWith(QStringLiteral(".de.json"))) {
            continue;
        }
        const knowledge::CatalogueResult german =
            catalogueFrom(name.chopped(5) + QStringLiteral(".de.json"));
        QVERIFY(german.catalogue.has_value());
        QCOMPARE(german.catalogue->id, result.catalogue->id);
        QCOMPARE(german.catalogue->criteria.size(), result.catalogue->criteria.size());
        for (std::size_t i = 0; i < german.catalogue->criteria.size(); ++i) {
            const knowledge::Criterion &said = german.catalogue->criteria[i];
            QCOMPARE(said.id, result.catalogue->criteria[i].id);
            QCOMPARE(said.group, result.catalogue->criteria[i].group);
            QCOMPARE(said.anchors.size(), result.catalogue->criteria[i].anchors.size());
            QVERIFY(said.question != result.catalogue->criteria[i].question);
        }
    }
}

void TestCataloguesOfCriteria::whatIsNoCatalogueIsRefused()
{
    QFile base(QStringLiteral(":/knowledge/api-styles.json"));
    QVERIFY(base.open(QIODevice::ReadOnly));
    for (const std::string &text :
         {base.readAll().toStdString(), std::string("{}"), std::string("nothing"),
          std::string(R"({"format": "steelyard-catalogue", "id": "a", "title": "A",
            "language": "en", "groups": [{"id": "g", "name": "G", "shortName": "G"}],
            "criteria": [{"id": "c", "group": "h", "name": "C", "shortName": "C"}]})")}) {
        const knowledge::CatalogueResult result = knowledge::readCatalogue(text, "c.json");
        QVERIFY(!result.catalogue.has_value());
        QVERIFY(knowledge::hasErrors(result.problems));
    }
}

STEELYARD_TEST_GUILESS_MAIN(TestCataloguesOfCriteria)
#include "test_catalogues_of_criteria.moc"
