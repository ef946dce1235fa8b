// SPDX-License-Identifier: GPL-3.0-or-later
// slides.js HANDOUT.odp READ.fodp: compares slides with what LibreOffice made of them: their number
// and the texts of each. Prints what differs and exits with 1.
'use strict';
const fs = require('fs');
const JSZip = require('jszip');

const [handout, read] = process.argv.slice(2);

const plain = (xml) => xml.replace(/<text:s\/>/g, ' ').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();
const slides = (xml) =>
  [...xml.matchAll(/<draw:page [^>]*draw:name="([^"]*)".*?<\/draw:page>/gs)].map(([whole, name]) => ({
    name,
    texts: [...whole.matchAll(/<text:p[ >].*?<\/text:p>/gs)].map(([paragraph]) => plain(paragraph)).filter((text) => text !== ''),
    shapes: (whole.match(/<draw:(path|polygon|custom-shape|rect|ellipse|circle) /g) || []).length,
  }));

async function main() {
  const file = await JSZip.loadAsync(fs.readFileSync(handout));
  const written = slides(await file.file('content.xml').async('string'));
  const found = slides(fs.readFileSync(read, 'utf8'));
  let wrong = 0;
  if (written.length !== found.length) {
    console.log(`${written.length} slides written, ${found.length} read`);
    wrong += 1;
  }
  written.forEach((slide, i) => {
    const missing = slide.texts.filter((text) => !(found[i] && found[i].texts.includes(text)));
    for (const text of missing) console.log(`${slide.name}: “${text}” was not read`);
    wrong += missing.length;
  });
  const shapes = written.reduce((sum, slide) => sum + slide.shapes, 0);
  console.log(`${written.length} slides, ${shapes} shapes`);
  if (written.length < 5 || shapes < 20) wrong += 1;
  process.exitCode = wrong > 0 ? 1 : 0;
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
