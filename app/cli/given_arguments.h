// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <vector>

class QTemporaryDir;

namespace steelyard::cli {

// What the program was started with, as text. A file name that is not UTF-8, alone or behind the
// "=" of an option, is the text that storage::textFor() makes of it.
class GivenArguments
{
public:
    // `folder` is where links to such names are made, see storage::textFor(). Empty: one that goes
    // with this object.
    GivenArguments(int argc, char *argv[], const QString &folder = {});
    ~GivenArguments();
    GivenArguments(const GivenArguments &) = delete;
    GivenArguments &operator=(const GivenArguments &) = delete;

    [[nodiscard]] const QStringList &texts() const { return m_texts; }
    [[nodiscard]] bool hasStandIns() const { return !m_standIns.empty(); }
    // Why the arguments cannot be used; empty: they can.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    // Output with the names that were given instead of what stands for them.
    [[nodiscard]] QByteArray asGiven(QByteArray output) const;

private:
    struct StandIn
    {
        QByteArray text;
        QByteArray given;
    };
    [[nodiscard]] QString textOf(const QByteArray &argument);

    QString m_folder;
    std::unique_ptr<QTemporaryDir> m_ownFolder; // made when it is needed
    QStringList m_texts;
    std::vector<StandIn> m_standIns;
    QString m_problem;
};

} // namespace steelyard::cli
