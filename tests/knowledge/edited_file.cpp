// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/edited_file.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace steelyard::knowledge::test {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be read", qPrintable(path));
    }
    return file.readAll();
}

} // namespace

QByteArray smallBase()
{
    static const QByteArray bytes = contents(STEELYARD_TEST_DATA "/knowledge/small.json");
    return bytes;
}

const Schema &schema()
{
    static const Schema read(
        view(contents(STEELYARD_RESOURCES "/schema/knowledge-base.schema.json")));
    return read;
}

const Schema &translationSchema()
{
    static const Schema read(
        view(contents(STEELYARD_RESOURCES "/schema/knowledge-translation.schema.json")));
    return read;
}

std::vector<std::pair<QString, QByteArray>> bundledBases()
{
    std::vector<std::pair<QString, QByteArray>> result;
    const QDir folder(STEELYARD_RESOURCES "/knowledge");
    for (const QString &name : folder.entryList({"*.json"}, QDir::Files, QDir::Name)) {
        if (name.count('.') == 1) { // with one more it is a translation
            result.emplace_back(name, contents(folder.filePath(name)));
        }
    }
    return result;
}

std::vector<std::pair<QString, QByteArray>> bundledTranslations(const QString &base)
{
    std::vector<std::pair<QString, QByteArray>> result;
    const QDir folder(STEELYARD_RESOURCES "/knowledge");
    const QString pattern = base.section('.', 0, 0) + ".*.json";
    for (const QString &name : folder.entryList({pattern}, QDir::Files, QDir::Name)) {
        result.emplace_back(name, contents(folder.filePath(name)));
    }
    return result;
}

QByteArray dataFile(const QString &name)
{
    return contents(STEELYARD_TEST_DATA "/knowledge/" + name);
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

Marked marked(const QByteArray &text)
{
    const qsizetype position = text.indexOf("@@");
    if (position < 0 || text.indexOf("@@", position + 1) >= 0) {
        qFatal("The text needs exactly one marker: %s", text.constData());
    }
    Marked result;
    result.bytes = QByteArray(text).remove(position, 2);
    const QByteArray before = text.left(position);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    result.line = static_cast<int>(before.count('\n')) + 1;
    result.column = static_cast<int>(QString::fromUtf8(before.mid(lineStart)).toUcs4().size()) + 1;
    return result;
}

Marked edited(const QByteArray &before, const QByteArray &after)
{
    const QByteArray whole = smallBase();
    if (whole.count(before) != 1) {
        qFatal("The small base holds this %d times: %s", static_cast<int>(whole.count(before)),
               before.constData());
    }
    return marked(QByteArray(whole).replace(before, after));
}

QString difference(const Diagnostic &problem, Level level, const Marked &place,
                   const QString &pointer, const QString &what)
{
    QStringList differences;
    const QString said = QString::fromStdString(problem.what);
    if (problem.level != level) {
        differences << "the level";
    }
    if (problem.line != place.line || problem.column != place.column) {
        differences << QString("the place, expected at %1:%2").arg(place.line).arg(place.column);
    }
    if (QString::fromStdString(problem.pointer) != pointer) {
        differences << "the pointer, expected " + pointer;
    }
    if (!said.contains(what)) {
        differences << "what is wrong, expected: " + what;
    }
    if (!said.endsWith('.')) {
        differences << "what is wrong is no sentence";
    }
    if (problem.remedy.empty() || !(problem.remedy.back() == '.' || problem.remedy.back() == '?')) {
        differences << "the remedy is no sentence";
    }
    if (differences.isEmpty()) {
        return {};
    }
    return QString::fromStdString(toLine(problem)) + " -- differs in " + differences.join("; ");
}

void editColumns()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("what");
}

void editRow(const char *name, const QByteArray &before, const QByteArray &after,
             const char *pointer, const char *what)
{
    QTest::newRow(name) << before << after << QString(pointer) << QString(what);
}

QString EditCase::difference(const Diagnostic &problem, Level level) const
{
    return test::difference(problem, level, place, pointer, what);
}

EditCase fetchedEdit()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, pointer);
    QFETCH(const QString, what);
    const Marked place = edited(before, after);
    return {place, pointer, what, read(view(place.bytes), "small.json")};
}

QByteArray lines(const std::vector<Diagnostic> &problems)
{
    QByteArray result;
    for (const Diagnostic &problem : problems) {
        result += '\n' + QByteArray::fromStdString(toLine(problem));
    }
    return result;
}

} // namespace steelyard::knowledge::test
