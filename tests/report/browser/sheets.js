// SPDX-License-Identifier: GPL-3.0-or-later
// sheets.js FOLDER REPORT.json: compares the sheets of a workbook, as CSV in a folder, with the same
// report as JSON. Two sheets are no tables: the model and the list of sheets. Prints what differs and
// exits with 1.
'use strict';
const fs = require('fs');
const path = require('path');
const { records, numberOf } = require('./records.js');

const [folder, json] = process.argv.slice(2);
const report = JSON.parse(fs.readFileSync(json, 'utf8'));

const sheets = fs.readdirSync(folder).map((name) => ({
  name,
  rows: records(fs.readFileSync(path.join(folder, name), 'utf8')),
}));
// Facts are an object: a row each. Empty tables have nothing to look for.
const lists = Object.values(report).filter((value) => value !== null && typeof value === 'object');
const tables = lists
  .map((table) => (Array.isArray(table) ? table : Object.entries(table).map(([key, value]) => ({ key, value }))))
  .filter((table) => table.length > 0);
let wrong = 0;
if (sheets.length !== lists.length + 2) {
  console.log(`${sheets.length} sheets, ${lists.length} tables`);
  wrong += 1;
}
for (const rows of tables.filter((table) => table.length > 0)) {
  const values = (row) => Object.values(row).filter((value) => value !== null);
  const numbers = (list) => list.filter((value) => typeof value === 'number').length;
  // The sheet that has the same number of rows and every text of the first, which may stand elsewhere:
  // JSON sorts facts by their names.
  const first = values(rows[0]).filter((value) => typeof value === 'string');
  const holds = (row) => first.every((text) => row.includes(text));
  const fitting = sheets
    .filter((candidate) => candidate.rows.length === rows.length + 1 && candidate.rows.slice(1).some(holds))
    .map((candidate) => ({
      name: candidate.name,
      read: candidate.rows.slice(1).find(holds).filter((cell) => !Number.isNaN(numberOf(cell))).length,
    }));
  if (fitting.length === 0) {
    console.log(`no sheet has the ${rows.length} rows that begin with ${first[0]}`);
    wrong += 1;
    continue;
  }
  // Another sheet may have the same texts: it has fewer numbers.
  const { name, read } = fitting.sort((one, other) => other.read - one.read)[0];
  if (read < numbers(values(rows[0]))) {
    console.log(`${name}: ${read} numbers in the first row, ${numbers(values(rows[0]))} in the report`);
    wrong += 1;
  }
}
process.exitCode = wrong > 0 ? 1 : 0;
