// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/profile_charts.h"

#include "presentation/contributions_chart.h"
#include "presentation/ranks_chart.h"
#include "presentation/tornado_chart.h"

namespace steelyard {

namespace {

template <typename Chart>
ProfileChart chart(const char *id)
{
    return {QLatin1String(id), Chart::name, Chart::build};
}

} // namespace

const std::vector<ProfileChart> &profileCharts()
{
    static const std::vector<ProfileChart> kCharts{
        chart<ContributionsChart>("contributions"),
        chart<RanksChart>("ranks"),
        chart<TornadoChart>("weights"),
    };
    return kCharts;
}

} // namespace steelyard
