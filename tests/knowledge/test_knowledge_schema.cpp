// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/edited_file.h"
#include "knowledge/json_text.h"
#include "knowledge/read_structure.h"
#include "test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace steelyard::knowledge;
using namespace steelyard::knowledge::test;

// The published schema and the reader must accept the same structures.
class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsTheBases();
    void namesThePlace();
    void brokenInputIsAProblem();
    void agreesWithTheReaderOnEveryChange();
};

namespace {

// The small base with one value changed.
struct Change
{
    QString name;
    QByteArray bytes;
};

bool readerAccepts(const QByteArray &bytes)
{
    JsonDiagnostics problems(view(bytes), "x.json");
    const JsonDocument document = parseJson(view(bytes), problems);
    if (document.root()) {
        static_cast<void>(readBase(document.root(), problems));
    }
    return !problems.hasErrors();
}

// Of each list only its longest element: it has nearly every field that the others have.
QJsonValue reduced(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            *member = reduced(*member);
        }
        return object;
    }
    if (!value.isArray() || value.toArray().isEmpty()) {
        return value;
    }
    QJsonValue longest;
    qsizetype most = -1;
    for (const QJsonValue &item : value.toArray()) {
        const qsizetype size = QJsonDocument(QJsonArray{item}).toJson().size();
        if (size > most) {
            most = size;
            longest = item;
        }
    }
    return QJsonArray{reduced(longest)};
}

// One value of every kind, and of its own kind many: at, inside and beyond every limit.
QJsonArray othersFor(const QJsonValue &value)
{
    QJsonArray others{QJsonValue::Null, true, 7, "x", QJsonArray(), QJsonObject()};
    if (value.isString()) {
        for (const char *text : {"", "en", "two words", "two\nlines", "low", "built-in",
                                 "2026-11-20", "2026-11", "https://a.example", "ftp://a.example"}) {
            others.append(text);
        }
        for (const int length : {15, 61, 130, 401}) {
            others.append(QString(length, u'\u00e4'));
        }
        if (value.toString().endsWith('.')) { // prose, mostly; elsewhere it only costs time
            others.append(QString(20'001, u'\u00e4'));
        }
        others.append(QString(61, u'x'));
    } else if (value.isDouble()) {
        for (const double number : {0.0, -1.0, -6.0, 2.5, 1000.0, 40'000.0, 3e13}) {
            others.append(number);
        }
    } else {
        others.append(QJsonArray{1});
        others.append(QJsonArray{"x", ""});
        others.append(QJsonObject{{"x", QJsonArray{"y"}}});
    }
    return others;
}

class Changer
{
public:
    explicit Changer(const QJsonObject &root)
    {
        walk(root, "", [](const QJsonValue &value) { return value; });
    }
    std::vector<Change> changes;

private:
    using Rebuild = std::function<QJsonValue(const QJsonValue &)>;

    void add(const QString &name, const QJsonValue &root)
    {
        if (root.isObject()) {
            changes.push_back({name, QJsonDocument(root.toObject()).toJson()});
        }
    }

    // `rebuild` makes the whole tree again with another value in this place.
    void walk(const QJsonValue &value, const QString &place, const Rebuild &rebuild)
    {
        int number = 0;
        for (const QJsonValue &other : othersFor(value)) {
            add(place + " becomes value " + QString::number(number++), rebuild(other));
        }

        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            QJsonObject more = object;
            more["unheardOf"] = 1;
            add(place + " gets a field", rebuild(more));
            more = object;
            more["$schema"] = 1;
            add(place + " gets a dollar field", rebuild(more));
            for (auto member = object.begin(); member != object.end(); ++member) {
                QJsonObject less = object;
                less.remove(member.key());
                add(place + '/' + member.key() + " is removed", rebuild(less));
                const QString key = member.key();
                walk(*member, place + '/' + key, [&](const QJsonValue &inner) {
                    QJsonObject changed = object;
                    changed[key] = inner;
                    return rebuild(changed);
                });
            }
        } else if (value.isArray() && !value.toArray().isEmpty()) {
            const QJsonArray array = value.toArray();
            QJsonArray ten;
            for (int i = 0; i < 10; ++i) {
                ten.append(array.at(0));
            }
            add(place + " becomes ten", rebuild(ten));
            walk(array.at(0), place + "/0",
                 [&](const QJsonValue &inner) { return rebuild(QJsonArray{inner}); });
        }
    }
};

} // namespace

void TestSchema::acceptsTheBases()
{
    const auto small = schema().check(view(smallBase()), "small.json");
    QVERIFY2(small.empty(), lines(small).constData());
    for (const auto &[name, bytes] : bundledBases()) {
        const auto problems = schema().check(view(bytes), name.toStdString());
        QVERIFY2(problems.empty(), lines(problems).constData());
    }
}

void TestSchema::namesThePlace()
{
    const Marked place = edited("\"steps\": -1", "\"steps\": @@-1.5");
    const auto problems = schema().check(view(place.bytes), "small.json");
    QVERIFY2(problems.size() == 1, lines(problems).constData());
    QCOMPARE(difference(problems.at(0), Level::Error, place,
                        "/questions/0/answers/1/weights/2/steps", "The schema refuses this"),
             QString());
}

void TestSchema::brokenInputIsAProblem()
{
    QCOMPARE(schema().check("{", "x.json").size(), 1u);
    QCOMPARE(Schema("{").check("{}", "x.json").size(), 1u);
    QCOMPARE(Schema("[]").check("{}", "x.json").size(), 1u);
    const QByteArray deep = QByteArray("[").repeated(100'000);
    QCOMPARE(schema().check(view(deep), "x.json").size(), 1u);
}

void TestSchema::agreesWithTheReaderOnEveryChange()
{
    const QJsonValue base = reduced(QJsonDocument::fromJson(smallBase()).object());
    const Changer changer(base.toObject());
    QVERIFY(changer.changes.size() > 2000);
    QStringList differences;
    int accepted = 0;
    for (const Change &change : changer.changes) {
        const bool reader = readerAccepts(change.bytes);
        const bool schemaToo = schema().check(view(change.bytes), "x.json").empty();
        accepted += reader ? 1 : 0;
        if (reader != schemaToo) {
            differences << change.name + (reader ? ": only the reader" : ": only the schema");
        }
    }
    QVERIFY2(differences.isEmpty(), qPrintable("accepts\n" + differences.join('\n')));
    QVERIFY(accepted > 200); // not everything is refused either
}

STEELYARD_TEST_APPLESS_MAIN(TestSchema)
#include "test_knowledge_schema.moc"
