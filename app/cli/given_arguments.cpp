// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/given_arguments.h"

#include "cli/arguments.h"
#include "storage/native_name.h"

#include <QTemporaryDir>

#include <cerrno>

namespace steelyard::cli {

GivenArguments::GivenArguments(int argc, char *argv[], const QString &folder)
    : m_folder(folder)
{
    for (int i = 1; i < argc; ++i) {
        m_texts.append(textOf(argv[i]));
    }
}

GivenArguments::~GivenArguments() = default;

QString GivenArguments::textOf(const QByteArray &argument)
{
    if (storage::isText(argument)) {
        return QString::fromUtf8(argument);
    }
    if (m_folder.isEmpty()) {
        m_ownFolder = std::make_unique<QTemporaryDir>();
        m_folder = m_ownFolder->path();
    }
    const auto nameAt = argument.startsWith('-') ? argument.indexOf('=') + 1 : 0;
    const QByteArray given = argument.mid(nameAt);
    const auto text = storage::textFor(given, m_folder);
    if (!text) {
        m_problem = Text::tr("“%1” is not UTF-8, and no name that is can be made for it in “%2”: "
                             "%3.")
                        .arg(QString::fromUtf8(given), m_folder, qt_error_string(errno));
        return {};
    }
    m_standIns.push_back({text->toUtf8(), given});
    return QString::fromUtf8(argument.left(nameAt)) + *text;
}

QByteArray GivenArguments::asGiven(QByteArray output) const
{
    for (const StandIn &standIn : m_standIns) {
        output.replace(standIn.text, standIn.given);
        // What lies beside the file, or in the folder that it names.
        const QByteArray folder = standIn.text.left(standIn.text.lastIndexOf('/'));
        output.replace(folder, storage::pathFor(QString::fromUtf8(folder)));
    }
    return output;
}

} // namespace steelyard::cli
