// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <libodfgen/libodfgen.hxx>

#include <memory>
#include <vector>

// Inside this library only: the parts of an OpenDocument file as libodfgen tells them, and the
// package they are put into.
namespace steelyard::handout {

// One part as XML.
class OdfPart : public OdfDocumentHandler
{
public:
    OdfPart(QString name, OdfStreamType type);
    ~OdfPart() override;

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] OdfStreamType type() const { return m_type; }
    [[nodiscard]] const QByteArray &bytes() const;

    void startDocument() override;
    void endDocument() override;
    void startElement(const char *name, const librevenge::RVNGPropertyList &attributes) override;
    void endElement(const char *name) override;
    void characters(const librevenge::RVNGString &text) override;

private:
    class Private;
    QString m_name;
    OdfStreamType m_type;
    std::unique_ptr<Private> d;
};

// The same parts give the same bytes. Empty: there is no memory for it.
[[nodiscard]] QByteArray odfPackage(const QByteArray &mimeType,
                                    const std::vector<std::unique_ptr<OdfPart>> &parts);

} // namespace steelyard::handout
