// SPDX-License-Identifier: GPL-3.0-or-later
// look.js BROWSER FILE.html PICTURE: loads a report in light and dark, wide and narrow, and on
// paper. Prints what is wrong and exits with 1: a message of the browser, a request, a page that is
// wider than the window, a row of more lines than anybody reads, or a finding of axe-core, which asks
// for a contrast of 7. PICTURE-light.png, PICTURE-dark.png, PICTURE-phone.png and PICTURE-paper.pdf,
// which has no backgrounds, are for people to look at.
'use strict';
const axe = require('axe-core');
const puppeteer = require('puppeteer-core');

const MOST_LINES = 200;
const [browserPath, file, picture] = process.argv.slice(2);

async function look(browser, scheme, width) {
  const found = [];
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width, height: 900 });
  page.on('console', (message) => found.push(`says: ${message.text()}`));
  page.on('pageerror', (error) => found.push(`fails: ${error}`));
  page.on('request', (request) => {
    const address = request.url();
    if (address !== `file://${file}` && !address.startsWith('data:')) found.push(`asks for ${address}`);
  });
  await page.goto(`file://${file}`, { waitUntil: 'load' });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  if (wide) found.push('is wider than the window');
  const isWide = width > 1000;
  if (isWide || scheme === 'light') {
    await page.screenshot({ path: `${picture}-${isWide ? scheme : 'phone'}.png`, fullPage: true });
  }
  // Emulated schemes may be ignored: then everything below would be measured in light.
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number));
  if (Math.max(...ground.slice(0, 3)) < 128 !== (scheme === 'dark')) found.push(`has the ground ${ground}`);
  // Opened, as who looks something up has it: what is folded would not be measured.
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  await page.evaluate(axe.source);
  const result = await page.evaluate(() =>
    window.axe.run(document, {
      resultTypes: ['violations'],
      rules: { 'color-contrast-enhanced': { enabled: true } },
    }),
  );
  const lines = await page.evaluate(() =>
    Math.max(0, ...[...document.querySelectorAll('tr')].map((row) => row.offsetHeight / parseFloat(getComputedStyle(row).lineHeight))),
  );
  if (lines > MOST_LINES) found.push(`has a row of ${Math.round(lines)} lines`);
  if (isWide && scheme === 'light') {
    await page.pdf({ path: `${picture}-paper.pdf`, format: 'A4', printBackground: false });
  }
  for (const violation of result.violations) {
    found.push(`${violation.id}: ${violation.help}, ${violation.nodes.length} times`);
    found.push(`  ${violation.nodes[0].html.slice(0, 160)}`);
  }
  await page.close();
  return found.map((text) => `${scheme}, ${width} pixels: ${text}`);
}

async function main() {
  const browser = await puppeteer.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const found = [];
  try {
    for (const scheme of ['light', 'dark']) {
      for (const width of [1200, 360]) found.push(...(await look(browser, scheme, width)));
    }
  } finally {
    await browser.close(); // or it would be waited for
  }
  for (const line of found) console.log(line);
  process.exitCode = found.length > 0 ? 1 : 0;
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
