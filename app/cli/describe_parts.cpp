// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/describe_parts.h"

#include "cli/arguments.h"
#include "storage/knowledge_bases.h"
#include "translations/language.h"

namespace steelyard::cli {

OptionDescription flag(const QString &name, const QString &summary)
{
    OptionDescription option;
    option.name = name;
    option.summary = summary;
    return option;
}

OptionDescription textOption(const QString &name, const QString &value, const QString &summary,
                             const QString &usual)
{
    OptionDescription option = flag(name, summary);
    option.value.name = value;
    option.usual = usual;
    return option;
}

OptionDescription wordOption(const QString &name, const QStringList &words, const QString &summary,
                             const QString &usual)
{
    OptionDescription option = textOption(name, words.join(u'|'), summary, usual);
    option.value.words = words;
    return option;
}

OptionDescription fileOption(const QString &name, const QString &value, const QStringList &suffixes,
                             const QString &summary)
{
    OptionDescription option = textOption(name, value, summary);
    option.value.suffixes = suffixes;
    option.value.isFile = true;
    return option;
}

OptionDescription outputOption(const QString &value, const QStringList &suffixes,
                               const QString &summary)
{
    OptionDescription option = fileOption(QStringLiteral("output"), value, suffixes, summary);
    option.letter = QStringLiteral("o");
    return option;
}

OptionDescription formatOption()
{
    return wordOption(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")},
                      Text::tr("For people or for programs"), QStringLiteral("text"));
}

OptionDescription sheetOption()
{
    return textOption(QStringLiteral("sheet"), QStringLiteral("NAME"),
                      Text::tr("The sheet of a workbook; otherwise the first that is not hidden"));
}

OptionDescription languageOption(const QString &summary)
{
    OptionDescription option =
        wordOption(QStringLiteral("language"), availableLanguages(), summary);
    option.value.name = QStringLiteral("LANGUAGE");
    return option;
}

OptionDescription paperOption()
{
    return wordOption(QStringLiteral("paper"), {QStringLiteral("a4"), QStringLiteral("letter")},
                      Text::tr("The size of the paper"), QStringLiteral("a4"));
}

OptionDescription forceOption()
{
    return flag(QStringLiteral("force"),
                Text::tr("Write over a file that the program did not write, too"));
}

ArgumentDescription fileArgument(const QString &name, const QStringList &suffixes,
                                 const QString &summary)
{
    ValueDescription value;
    value.name = name;
    value.suffixes = suffixes;
    value.isFile = true;
    return {value, summary};
}

ValueDescription knowledgeValue()
{
    ValueDescription value;
    value.name = QStringLiteral("ID|FILE");
    for (const QString &id : storage::bundledKnowledge()) {
        value.words.append(id);
    }
    value.suffixes = QStringList{QStringLiteral("json")};
    value.isFile = true;
    return value;
}

QStringList tableSuffixes()
{
    return {QStringLiteral("xlsx"), QStringLiteral("ods"), QStringLiteral("csv")};
}

QStringList decisionSuffixes()
{
    return {QStringLiteral("steelyard"), QStringLiteral("pdf"), QStringLiteral("html")};
}

} // namespace steelyard::cli
