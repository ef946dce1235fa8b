// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString type; // "unfinished", "vanished", "obsolete", or nothing when all is well
    bool hasForms = false;
    QStringList forms; // one translation, or one for each grammatical number
};

struct Catalogue
{
    QString language;
    QString fault; // why it could not be had
    QList<Message> messages;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.hasForms = xml.attributes().value(QLatin1String("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() != u"translation") {
            xml.skipCurrentElement();
        } else {
            message.type = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.hasForms) {
                message.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement()) { // only forms are below
                message.forms << xml.readElementText();
            }
        }
    }
    return message;
}

Catalogue readCatalogue(const QString &path)
{
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        catalogue.fault = file.errorString();
        return catalogue;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"TS") {
            catalogue.language = xml.attributes().value(QLatin1String("language")).toString();
        } else if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            catalogue.messages << readMessage(xml, context);
        }
    }
    if (xml.hasError()) {
        catalogue.fault =
            QStringLiteral("line %1: %2").arg(xml.lineNumber()).arg(xml.errorString());
    }
    return catalogue;
}

// Brings a catalogue up to date with the sources and keeps what the sources no longer have.
// Returns what went wrong.
QString update(const QString &path, bool pluralsOnly)
{
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-locations"),
                          QStringLiteral("none"), QStringLiteral("-I."), QStringLiteral("-Iapp")};
    if (pluralsOnly) {
        arguments << QStringLiteral("-pluralonly");
    }
    arguments << QStringLiteral("app") << QStringLiteral("ui") << QStringLiteral("-ts") << path;
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(STEELYARD_SOURCES));
    lupdate.start(QStringLiteral(STEELYARD_LUPDATE), arguments);
    if (!lupdate.waitForFinished()) {
        return lupdate.errorString();
    }
    if (lupdate.exitStatus() != QProcess::NormalExit || lupdate.exitCode() != 0) {
        return QString::fromLocal8Bit(lupdate.readAllStandardError());
    }
    return {};
}

QStringList matches(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        found << match.next().captured();
    }
    found.sort();
    return found;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(?:[0-9]{1,2}|n)"));
    return matches(text, pattern);
}

// A key is marked by & before a letter; && is a plain &.
qsizetype accelerators(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("&&|&(?=\\w)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return matches(text, pattern).count(QStringLiteral("&"));
}

// What leads on to something else: the dots of a dialog, a colon, the spaces of a separator.
QString ending(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("[…:]?\\s*$"));
    return pattern.match(text).captured();
}

QString named(const Message &message)
{
    QString name = message.context + QStringLiteral(": “") + message.source + u'”';
    if (!message.comment.isEmpty()) {
        name += QStringLiteral(" (") + message.comment + u')';
    }
    return name;
}

} // namespace

class TestCatalogues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void matchesTheSources_data() { addCatalogues(); }
    void matchesTheSources();
    void saysSomething_data() { addCatalogues(); }
    void saysSomething();
    void keepsPlaceholders_data() { addCatalogues(); }
    void keepsPlaceholders();
    void keepsEndings_data() { addCatalogues(); }
    void keepsEndings();
    void keepsAccelerators_data() { addCatalogues(); }
    void keepsAccelerators();

private:
    void addCatalogues() const;
    [[nodiscard]] Catalogue current() const;
    // One line for each form that `isWrong(source, form)`.
    template <typename Wrong>
    [[nodiscard]] QByteArray complaints(Wrong isWrong) const;

    QTemporaryDir m_folder;
    QList<Catalogue> m_catalogues; // brought up to date with the sources
};

void TestCatalogues::initTestCase()
{
    QVERIFY2(m_folder.isValid(), qPrintable(m_folder.errorString()));
    const QDir catalogues(QStringLiteral(STEELYARD_SOURCES "/translations"));
    const QStringList names = catalogues.entryList({QStringLiteral("*.ts")}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        const QString copy = m_folder.filePath(name);
        QVERIFY2(QFile::copy(catalogues.filePath(name), copy), qPrintable(name));
        const Catalogue before = readCatalogue(copy);
        QVERIFY2(before.fault.isEmpty(), qPrintable(name + u' ' + before.fault));
        // The sources are English, so that an English catalogue holds only the plurals.
        const QString fault = update(copy, before.language.startsWith(u"en"));
        QVERIFY2(fault.isEmpty(), qPrintable(name + u' ' + fault));
        const Catalogue after = readCatalogue(copy);
        QVERIFY2(after.fault.isEmpty(), qPrintable(name + u' ' + after.fault));
        QVERIFY2(!after.messages.isEmpty(), qPrintable(name));
        m_catalogues << after;
    }
}

void TestCatalogues::addCatalogues() const
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(m_catalogues.size()); ++i) {
        QTest::newRow(qPrintable(m_catalogues[i].language)) << i;
    }
}

Catalogue TestCatalogues::current() const
{
    QFETCH(int, index);
    return m_catalogues[index];
}

template <typename Wrong>
QByteArray TestCatalogues::complaints(Wrong isWrong) const
{
    QStringList lines;
    for (const Message &message : current().messages) {
        // What is not translated at all is told by matchesTheSources().
        if (!message.type.isEmpty()) {
            continue;
        }
        for (const QString &form : message.forms) {
            if (isWrong(message.source, form)) {
                lines << named(message) + QStringLiteral(" - “") + form + u'”';
            }
        }
    }
    return lines.join(u'\n').toUtf8();
}

void TestCatalogues::matchesTheSources()
{
    QStringList lines;
    for (const Message &message : current().messages) {
        if (!message.type.isEmpty()) {
            lines << message.type + QStringLiteral(" in ") + named(message);
        }
    }
    QVERIFY2(lines.isEmpty(), lines.join(u'\n').toUtf8().constData());
}

void TestCatalogues::saysSomething()
{
    const QByteArray empty = complaints([](const QString &, const QString &form) {
        return form.isEmpty(); // a separator may be nothing but space
    });
    QVERIFY2(empty.isEmpty(), empty.constData());
}

void TestCatalogues::keepsPlaceholders()
{
    const QByteArray wrong = complaints([](const QString &source, const QString &form) {
        return placeholders(source) != placeholders(form);
    });
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestCatalogues::keepsEndings()
{
    const QByteArray wrong = complaints(
        [](const QString &source, const QString &form) { return ending(source) != ending(form); });
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestCatalogues::keepsAccelerators()
{
    const QByteArray wrong = complaints([](const QString &source, const QString &form) {
        return accelerators(source) > 0 && accelerators(form) != 1;
    });
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

STEELYARD_TEST_GUILESS_MAIN(TestCatalogues)
#include "test_catalogues.moc"
