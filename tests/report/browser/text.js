// SPDX-License-Identifier: GPL-3.0-or-later
// text.js REPORT.odt READ.fodt: compares a report as a text document with what LibreOffice made of
// it: headings with their levels, tables with heads that repeat, pictures with their descriptions.
// Prints what differs and exits with 1.
'use strict';
const fs = require('fs');
const JSZip = require('jszip');

const [report, read] = process.argv.slice(2);

const texts = (xml, element) =>
  [...xml.matchAll(new RegExp(`<${element}[ >].*?</${element}>`, 'gs'))].map(([whole]) =>
    whole.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim(),
  );
const facts = (xml) => ({
  headings: texts(xml, 'text:h'),
  levels: [...xml.matchAll(/<text:h [^>]*text:outline-level="(\d)"/g)].map((match) => match[1]).join(''),
  tables: (xml.match(/<table:table /g) || []).length,
  heads: (xml.match(/<table:table-header-rows>/g) || []).length,
  pictures: (xml.match(/<draw:image[ >]/g) || []).length,
  descriptions: texts(xml, 'svg:desc'),
  links: (xml.match(/<text:a /g) || []).length,
});

async function main() {
  const file = await JSZip.loadAsync(fs.readFileSync(report));
  const written = facts(await file.file('content.xml').async('string'));
  const found = facts(fs.readFileSync(read, 'utf8'));
  let wrong = 0;
  for (const [what, value] of Object.entries(written)) {
    if (JSON.stringify(value) !== JSON.stringify(found[what])) {
      console.log(`${what}: ${JSON.stringify(value).slice(0, 300)} written, ${JSON.stringify(found[what]).slice(0, 300)} read`);
      wrong += 1;
    }
  }
  const { headings, tables, heads, pictures, links } = written;
  console.log(`${headings.length} headings, ${tables} tables, ${heads} with heads, ${pictures} pictures, ${links} links`);
  if (headings.length < 3 || tables < 1 || heads < 1 || pictures < 1) wrong += 1;
  process.exitCode = wrong > 0 ? 1 : 0;
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
