// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace steelyard {

// A place of a knowledge base that the window can show.
struct KnowledgePlace
{
    enum class Kind {
        Option,
        Criterion,
        Question,
        Capability,
        Rating,
        Faq,
        Myth,
        PublishedVerdict,
        Source
    };

    Kind kind = Kind::Option;
    QString id;     // of a rating its criterion's
    QString option; // of a rating or a capability whose it is; empty: nobody's in particular

    friend bool operator==(const KnowledgePlace &, const KnowledgePlace &) = default;
};

} // namespace steelyard

Q_DECLARE_METATYPE(steelyard::KnowledgePlace)
