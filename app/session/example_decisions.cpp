// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/example_decisions.h"

#include <utility>

namespace steelyard {

namespace {

QString resource(const char *name)
{
    return QStringLiteral(":/examples/%1.steelyard").arg(QLatin1String(name));
}

} // namespace

QString ExampleDecisions::first()
{
    return resource("member-app");
}

std::vector<ExampleDecisions::Example> ExampleDecisions::all()
{
    return {
        {resource("clear"), tr("Clear: loan desk of a city library"), false},
        {resource("leaning"), tr("Leaning: sensor data of a water works"), false},
        {resource("member-app"), tr("Leaning, with doubts: back end for the member app"), false},
        {resource("too-close"), tr("Too close to call: booking service of a sports club"), false},
        {resource("not-enough-answers"), tr("Not enough answers: citizens' portal, first meeting"),
         false},
        {resource("no-feasible"), tr("No feasible option: ticket hall with live seat maps"), false},
        {resource("message-broker"), tr("Your own table: message broker for order events"), false},
        {resource("error-tracking"), tr("A purchase and its costs: error tracking for six teams"),
         false},
        {resource("option-added"), tr("An option added: live departures beside a Flask site"),
         false},
        {resource("published-tie"), tr("Published as a tie: site of a town museum"), true},
        {resource("published-conditional"),
         tr("Published with conditions: order forms of a print shop"), true},
        {resource("published-winner"), tr("Published with a winner: shop of a garden centre"),
         true},
        {resource("published-depends"),
         tr("Published as “it depends”: new service of a parcel company"), true},
    };
}

QString ExampleDecisions::title(const QString &file)
{
    const std::pair<const char *, QString> titles[] = {
        {"clear", tr("Loan desk of a city library")},
        {"leaning", tr("Sensor data of a water works")},
        {"member-app", tr("Back end for the member app")},
        {"too-close", tr("Booking service of a sports club")},
        {"not-enough-answers", tr("Citizens' portal, first meeting")},
        {"no-feasible", tr("Ticket hall with live seat maps")},
        {"message-broker", tr("Message broker for order events")},
        {"error-tracking", tr("Error tracking for six teams")},
        {"option-added", tr("Live departures beside a Flask site")},
        {"published-tie", tr("Site of a town museum")},
        {"published-conditional", tr("Order forms of a print shop")},
        {"published-winner", tr("Shop of a garden centre")},
        {"published-depends", tr("New service of a parcel company")},
    };
    for (const auto &[name, title] : titles) {
        if (file == resource(name)) {
            return title;
        }
    }
    return {};
}

} // namespace steelyard
