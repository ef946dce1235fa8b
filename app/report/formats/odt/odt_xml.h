// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QXmlStreamWriter>

// Inside this library only: Qt's writer with the names of OpenDocument as they stand in its
// specification.
namespace steelyard::report::odt {

class OdtXml : public QXmlStreamWriter
{
public:
    explicit OdtXml(QByteArray *bytes)
        : QXmlStreamWriter(bytes)
    {
    }

    void begin(const char *element) { writeStartElement(QLatin1String(element)); }
    void beginEmpty(const char *element) { writeEmptyElement(QLatin1String(element)); }
    void attribute(const char *name, const QString &value)
    {
        writeAttribute(QLatin1String(name), value);
    }
    void attribute(const char *name, const char *value)
    {
        writeAttribute(QLatin1String(name), QLatin1String(value));
    }
    void element(const char *name, const QString &text)
    {
        writeTextElement(QLatin1String(name), text);
    }
    void end() { writeEndElement(); }
    // What another writer wrote, as it is. By way of the device: bytes that are put behind those
    // written would be written over.
    void whole(const QByteArray &elements)
    {
        writeCharacters({}); // closes the tag before
        device()->write(elements);
    }
};

} // namespace steelyard::report::odt
