// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/html/blocks.h"

#include "drawing/tokens.h"

namespace steelyard::report::html {

namespace {

using drawing::Scheme;
using drawing::Token;

// The colours of the window, under names.
QString variables(Scheme scheme)
{
    static const std::pair<const char *, Token> names[] = {
        {"bg", Token::Background},
        {"surface", Token::Surface},
        {"sunken", Token::Sunken},
        {"line", Token::Line},
        {"line-strong", Token::LineStrong},
        {"edge", Token::Edge},
        {"text", Token::Text},
        {"text-2", Token::TextSecondary},
        {"accent", Token::Accent},
        {"tint", Token::Tint},
        {"other", Token::Other},
    };
    QString text;
    for (const auto &[name, token] : names) {
        // On sunken and tinted ground the window's own has less than the contrast of 7 wanted here.
        const bool isDarker = token == Token::TextSecondary && scheme == Scheme::Light;
        text += QStringLiteral("--%1:%2;")
                    .arg(QLatin1String(name),
                         drawing::color(token, isDarker ? Scheme::Print : scheme).name());
    }
    for (int slot = 0; slot < 4; ++slot) {
        text += QStringLiteral("--s%1:%2;")
                    .arg(QString::number(slot), drawing::slotColor(slot, scheme).name());
    }
    return text;
}

// Bars are borders, not backgrounds: browsers print those only when they are asked to. They lie on
// the surface alone, from which each of their colours stands out; a mark across them has a rim.
constexpr char kRules[] = R"(
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--bg);color:var(--text);font:16px/1.5 Inter,system-ui,sans-serif;font-feature-settings:"tnum"}
body>header,.page,body>footer{max-width:60rem;margin:0 auto;padding:0 1.5rem}
body>header{padding-top:2.5rem}
.skip{position:absolute;left:1rem;top:-6rem;background:var(--surface);border:2px solid var(--accent);border-radius:4px;padding:.5rem 1rem;z-index:2}
.skip:focus{top:.5rem}
main:focus{outline:none}
.brand{display:flex;gap:1rem;justify-content:space-between;color:var(--text-2)}
.brand img{max-height:2.5rem;max-width:12rem}
.marks span{border:1.5px solid var(--text);border-radius:4px;padding:.1rem .5rem;font-weight:600;margin-left:.5rem;color:var(--text)}
h1{font-size:2.1rem;line-height:1.2;margin:1.5rem 0 .25rem}
h2{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem}
h3{font-size:1.1rem;margin:1.75rem 0 .5rem}
section{background:var(--surface);border:1px solid var(--line);border-radius:8px;padding:1.5rem;margin:1.25rem 0}
p,dt,dd,li,h1,h2,h3,code,figcaption,caption,summary{overflow-wrap:anywhere}
td,th{overflow-wrap:break-word}
.lead{color:var(--text-2);font-size:1.05rem;margin-top:0}
.small,.quiet,figcaption,caption{color:var(--text-2)}
.small,figcaption,caption{font-size:.875rem}
a{color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.sign{width:.9em;height:.9em;margin-right:.4em;vertical-align:-.06em;overflow:visible}
.named{display:inline-block;position:relative;padding-inline-start:1.3em}
.named .sign{position:absolute;inset-inline-start:0;top:calc(.5lh - .45em);margin:0}
.s0{--slot:var(--s0)}.s1{--slot:var(--s1)}.s2{--slot:var(--s2)}.s3{--slot:var(--s3)}.s-other{--slot:var(--other)}
.sign path{fill:var(--slot);stroke:var(--slot);stroke-width:1.5}
.sign.hollow path{fill:none;stroke:var(--other)}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:1rem}
.card{border:1px solid var(--line-strong);border-radius:8px;padding:.75rem 1rem}
.card.strong{border:2px solid var(--accent)}
.card p{margin:0}.card .label{color:var(--text-2);font-size:.875rem}
.card .name{font-size:1.5rem;font-weight:600}
.badge{display:inline-block;border:1px solid var(--accent);background:var(--tint);color:var(--accent);border-radius:4px;padding:.1rem .6rem;font-weight:600}
.beam{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:1.5rem;align-items:center;margin-top:1rem}
.beam p{margin:.35rem 0}
figure{margin:1rem 0}
.chart{max-width:100%;height:auto;display:block;margin:0 auto}
.dark{display:none}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;justify-content:center;list-style:none;padding:0}
.reasons{padding-left:1.5rem}
.reasons li{border-top:1px solid var(--line);padding:.4rem 0}
.reasons p{margin:0}.headline{font-weight:600}
ul.reasons{list-style:none;padding-left:0}
.amount{float:right;width:6rem;text-align:right;font-weight:600;margin-left:1rem}
.share{display:block;height:calc(.5rem + 2px);border:1px solid var(--edge)}
.share .fill{display:block;height:0;border-top:.5rem solid var(--slot)}
.scroll{overflow-x:auto;margin:1rem 0;position:relative}
table{border-collapse:collapse;width:100%;font-size:.875rem}
caption{text-align:left;padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid var(--line)}
tbody th{font-weight:400}
thead th{color:var(--text-2);border-bottom-color:var(--line-strong);vertical-align:bottom}
.group th,.group td{font-weight:600;border-top:1px solid var(--line-strong)}
.group th{background:var(--sunken)}
.total th,.total td{border-top:2px solid var(--text);font-weight:600}
.number{text-align:right;white-space:nowrap}
.rated{white-space:nowrap}
.circle{width:.85em;height:.85em;margin-right:.35em;vertical-align:-.08em}
.circle .rim{fill:none;stroke:var(--text-2);stroke-width:1.2}
.circle .fill{fill:none;stroke:var(--text-2);stroke-width:6}
.waterfall td:nth-child(2){width:38%;vertical-align:middle}
.waterfall .headline{display:block}
.waterfall .end th,.waterfall .end td{font-weight:600}
.fall{display:block;width:100%;height:.9rem;overflow:visible}
.fall rect,.fall path{stroke:var(--slot);stroke-width:1.5;fill:none;vector-effect:non-scaling-stroke}
.fall .full{fill:var(--slot)}
.length{display:inline-block;width:4rem;height:calc(.5rem + 2px);margin-right:.5rem;border:1px solid var(--edge)}
.length span{display:block;height:0;border-top:.5rem solid var(--slot)}
td ul{margin:0;padding-left:1.1rem}
td li{overflow-wrap:break-word}
.share{position:relative}
.thin th{padding:0;border:0}
.mark{position:absolute;top:-.2rem;bottom:-.2rem;border-left:1px dashed var(--text);box-shadow:1px 0 var(--surface),-1px 0 var(--surface)}
.sides{display:grid;gap:0 2rem;grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr))}
.points{display:inline-block;position:relative;width:5rem;height:.5rem;margin-right:.5rem;border-left:1px solid var(--edge);border-right:1px solid var(--edge)}
.points span{position:absolute;top:0;height:0;border-top:.5rem solid var(--accent)}
.points .minus{border-top-color:var(--edge)}
details{border:1px solid var(--line-strong);border-radius:6px;margin:.5rem 0;padding:0 1rem}
summary{cursor:pointer;padding:.5rem 0;font-weight:600}
details .entries caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
details[open]>summary{border-bottom:1px solid var(--line)}
dl{margin:1rem 0}
.facts div{display:grid;grid-template-columns:10rem 1fr;gap:.75rem;border-top:1px solid var(--line);padding:.35rem 0}
.two,.columns-2,.columns-3{display:grid;gap:0 1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr))}
.two div{grid-template-columns:8rem 1fr}
.columns-3{grid-template-columns:repeat(3,minmax(0,1fr))}
dt{color:var(--text-2)}dd{margin:0}
.form div{margin:.5rem 0}.form dt{font-size:.875rem}
.blank{border-bottom:1px solid var(--edge);height:2rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
nav ol{list-style:none;padding-left:0}nav ol ol{padding-left:1rem}nav li{padding:.2rem 0}
nav .label{font-weight:600;margin:0}
.up{display:none}
.notes{font-size:.875rem;color:var(--text-2)}
code{font-family:ui-monospace,monospace;font-size:.9em}
body>footer{color:var(--text-2);font-size:.875rem;padding-bottom:3rem;overflow-wrap:anywhere}
)";

// Where there is room the contents stay beside the text; where there is none a link to them stays.
constexpr char kScreens[] = R"(
@media screen and (min-width:75rem){
.indexed{display:grid;grid-template-columns:15rem minmax(0,60rem);gap:2rem;max-width:80rem}
.indexed>nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding:1.25rem 0;font-size:.875rem}
}
@media screen and (max-width:74.99rem){
.indexed>nav{background:var(--surface);border:1px solid var(--line);border-radius:8px;padding:1rem 1.5rem;margin-top:1.25rem}
.up{display:block;position:sticky;bottom:0;margin-left:auto;width:max-content;background:var(--surface);border:2px solid var(--accent);border-radius:6px 0 0 0;padding:.4rem 1rem}
}
@media screen and (max-width:40rem){
.wide{display:none}
body>header,.page,body>footer{padding:0 .75rem}
section{padding:1rem}
h1{font-size:1.7rem}h2{font-size:1.35rem}
.beam{grid-template-columns:minmax(0,1fr)}
.facts div,.two div{grid-template-columns:1fr;gap:0}
.amount{width:5rem}
th,td{hyphens:auto;padding-left:.3rem;padding-right:.3rem}
details{padding:0 .5rem}
.sheet{overflow-x:auto}.sheet .chart{max-width:none}
.waterfall tr{display:grid;grid-template-columns:1fr auto;border-bottom:1px solid var(--line);padding:.3rem 0}
.waterfall th{grid-column:1/-1}
.waterfall th,.waterfall td{border:0;padding:.1rem 0}
.waterfall td:nth-child(2){width:auto}
.waterfall td.number{padding-left:.75rem}
.waterfall thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.entries,.entries tbody,.entries tr,.entries th,.entries td{display:block;width:auto}
.entries thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.entries tr{border-bottom:1px solid var(--line-strong);padding:.4rem 0}
.entries th,.entries td{border:0;padding:.1rem 0;text-align:left;white-space:normal}
.entries tbody th{font-weight:600}
.entries td[data-head]:not([data-head=""])::before{content:attr(data-head) ": ";color:var(--text-2)}
}
)";

constexpr char kPrint[] = R"(
@page{margin:20mm}
body{background:#fff;font-size:10.5pt}
section{border:0;padding:0;margin:0 0 1.5rem;break-before:page}
section:first-of-type,section.follows{break-before:auto}
tr,.card,li,figure,.beam{break-inside:avoid}
h2,h3,caption,summary,thead,tbody tr:first-child{break-after:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
a{color:inherit}
.skip,.up,.narrow{display:none}
details{border:0;padding:0}
details::details-content{content-visibility:visible;block-size:auto}
summary{list-style:none}
)";

} // namespace

QString styleSheet()
{
    // Columns of a fixed width keep it where there is room: a date stays on one line.
    const QString least = QStringLiteral("th{min-width:var(--least,0)}");
    return QStringLiteral(":root{color-scheme:light dark;%1}").arg(variables(Scheme::Light)) +
           QLatin1String(kRules) +
           QStringLiteral("@media screen and (prefers-color-scheme:dark){:root{%1}"
                          ".light{display:none}.dark{display:block}}"
                          "@media screen and (min-width:40.01rem){.narrow{display:none}%2}")
               .arg(variables(Scheme::Dark), least) +
           QLatin1String(kScreens) +
           QStringLiteral("@media print{:root{%1}%2%3}")
               .arg(variables(Scheme::Print), QLatin1String(kPrint), least);
}

} // namespace steelyard::report::html
