// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content/figure_text.h"

#include "wording/numbers.h"

#include <QCoreApplication>

namespace steelyard::report {

namespace {

class FigureText
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::FigureText)
};

QString sideOf(const drawing::BeamSide &side)
{
    return side.score.isEmpty()
               ? side.name
               : FigureText::tr("%1 with %2", "an option and its value").arg(side.name, side.score);
}

QString shownBy(const drawing::BeamContent &beam)
{
    if (beam.left && beam.right) {
        QString text = FigureText::tr("A beam: %1 on the left, %2 on the right.")
                           .arg(sideOf(*beam.left), sideOf(*beam.right));
        if (!beam.leadLabel.isEmpty()) {
            text += u' ' + FigureText::tr("The lead is %1.").arg(beam.leadLabel);
        }
        if (beam.hasBand && !beam.lowLabel.isEmpty() && !beam.highLabel.isEmpty()) {
            text += u' ' + FigureText::tr("In nine runs of ten it lies between %1 and %2.")
                               .arg(beam.lowLabel, beam.highLabel);
        }
        return text;
    }
    if (const auto &side = beam.left ? beam.left : beam.right) {
        return FigureText::tr("A beam with one side: %1.").arg(sideOf(*side));
    }
    return FigureText::tr("An empty beam.");
}

} // namespace

QString alternativeText(const BeamFigure &figure)
{
    return QString(shownBy(figure.content) + u' ' + figure.alternative).simplified();
}

QString alternativeText(const RadarFigure &figure, const QLocale &locale)
{
    QStringList parts;
    for (const drawing::RadarSeries &series : figure.content.series) {
        QStringList values;
        for (std::size_t axis = 0; axis < figure.content.axes.size(); ++axis) {
            const bool isKnown = axis < series.values.size() && series.values[axis].has_value();
            values << FigureText::tr("%1 %2", "a group and a value")
                          .arg(figure.content.axes[axis].name,
                               isKnown ? Numbers(locale).rating(series.values[axis].value())
                                       : FigureText::tr("unknown"));
        }
        parts << FigureText::tr("%1: %2.", "an option and its values")
                     .arg(series.name, values.join(QStringLiteral(", ")));
    }
    return QString(figure.alternative + u' ' + parts.join(u' ')).simplified();
}

} // namespace steelyard::report
