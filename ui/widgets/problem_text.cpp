// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problem_text.h"

#include "knowledge/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace steelyard {

namespace {

class ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::ProblemText)

public:
    // One of the things that a list of the file has; empty for a list that has no name here.
    static QString oneOf(const QString &list, qsizetype number)
    {
        const QString words = list == u"criteria"                             ? tr("criterion %1")
                              : list == u"alternatives" || list == u"options" ? tr("option %1")
                              : list == u"questions"                          ? tr("question %1")
                              : list == u"answers"                            ? tr("answer %1")
                              : list == u"capabilities"                       ? tr("capability %1")
                              : list == u"mustHaves"                          ? tr("must-have %1")
                              : list == u"sources"                            ? tr("source %1")
                              : list == u"groups"                             ? tr("group %1")
                              : list == u"ratings"                            ? tr("rating %1")
                              : list == u"scenarios"                          ? tr("case %1")
                              : list == u"useRules"                           ? tr("rule %1")
                              : list == u"findings"                           ? tr("finding %1")
                              : list == u"anchors"                            ? tr("anchor %1")
                              : list == u"points"                             ? tr("point %1")
                                                                              : QString();
        return words.isEmpty() ? QString() : words.arg(number);
    }

    static QString numbered(const QString &name, qsizetype number)
    {
        return tr("%1, number %2", "a part of a file").arg(name).arg(number);
    }

    static QString part(const QString &name)
    {
        return name == u"knowledge" ? tr("knowledge base")
               : name == u"own"     ? tr("your own part")
                                    : name;
    }
};

// "short name" of "shortName".
QString apart(const QString &name)
{
    QString words;
    for (const QChar letter : name) {
        words += letter.isUpper() ? QChar::Space + QString(letter.toLower()) : QString(letter);
    }
    return words;
}

} // namespace

QString placeInWords(const std::string &pointer)
{
    QStringList words;
    const QStringList parts =
        QString::fromStdString(knowledge::visible(pointer)).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString name = parts[i];
        name.replace(QLatin1String("~1"), QLatin1String("/"));
        name.replace(QLatin1String("~0"), QLatin1String("~"));
        bool isNumber = false;
        const int place = i + 1 < parts.size() ? parts[i + 1].toInt(&isNumber) : 0;
        if (!isNumber) {
            words << ProblemText::part(apart(name));
            continue;
        }
        const QString one = ProblemText::oneOf(name, place + 1);
        words << (one.isEmpty() ? ProblemText::numbered(apart(name), place + 1) : one);
        ++i;
    }
    return words.join(QLatin1String(", "));
}

QString problemText(const knowledge::Diagnostic &problem)
{
    QString text = QString::fromStdString(knowledge::visible(problem.file));
    if (problem.line > 0) {
        text += QStringLiteral(":%1:%2").arg(problem.line).arg(problem.column);
    }
    for (const QString &part : {placeInWords(problem.pointer),
                                QString::fromStdString(knowledge::visible(problem.what))}) {
        if (!part.isEmpty()) {
            text += QLatin1String(": ") + part;
        }
    }
    if (!problem.remedy.empty()) {
        text += QChar::Space + QString::fromStdString(knowledge::visible(problem.remedy));
    }
    return text;
}

} // namespace steelyard
