// SPDX-License-Identifier: GPL-3.0-or-later
// model.js strip REPORT.xlsx OUT.xlsx: the workbook without the results that are stored beside its
// formulas, so that who shows any has computed them.
// model.js compare FOLDER REPORT.json: compares the sheets of such a workbook, as CSV in a folder as
// LibreOffice computed them, with the report's numbers: values, places, and weights as factors give
// them. Prints what differs by more than 1e-9 and exits with 1.
'use strict';
const fs = require('fs');
const path = require('path');
const { records, numberOf } = require('./records.js');

const NEAR = 1e-9;

async function strip(from, to) {
  const JSZip = require('jszip');
  const book = await JSZip.loadAsync(fs.readFileSync(from));
  let formulas = 0;
  for (const name of Object.keys(book.files).filter((file) => file.startsWith('xl/worksheets/sheet'))) {
    const text = await book.file(name).async('string');
    const bare = text.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, (whole, formula) => {
      formulas += 1;
      return formula;
    });
    book.file(name, bare);
  }
  fs.writeFileSync(to, await book.generateAsync({ type: 'nodebuffer' }));
  console.log(`${formulas} formulas`);
  return formulas > 0;
}

function sheetsIn(folder) {
  return fs.readdirSync(folder).map((name) => records(fs.readFileSync(path.join(folder, name), 'utf8')));
}

function compare(folder, json) {
  const report = JSON.parse(fs.readFileSync(json, 'utf8'));
  const sheets = sheetsIn(folder);
  const found = [];
  let compared = 0;
  const near = (what, cell, number) => {
    compared += 1;
    const empty = number === null || number === undefined;
    if (empty ? cell !== '' : !(Math.abs(numberOf(cell) - number) <= NEAR)) {
      found.push(`${what}: ${cell || 'nothing'} computed, ${empty ? 'nothing' : number} in the report`);
    }
  };

  // The model: the row of options, below the criteria a row of values and one of places.
  const names = report.results.map((result) => result.option_name);
  const model = sheets.find((rows) => rows.some((row) => names.every((name, i) => row[4 + i] === name)));
  if (!model) {
    console.log('no sheet is the model');
    return false;
  }
  const head = model.findIndex((row) => names.every((name, i) => row[4 + i] === name));
  const foot = head + 1 + report.weights.length;
  report.results.forEach((result, i) => {
    near(`value of ${result.option}`, model[foot][4 + i], result.value);
    near(`place of ${result.option}`, model[foot + 1][4 + i], result.place);
  });
  report.weights.forEach((weight, i) => near(`share of ${weight.criterion}`, model[head + 1 + i][3], weight.weight));

  // The weights: a sheet with as many rows, and raw weights and shares as formulas.
  const ids = report.weights.map((weight) => weight.criterion);
  // More than one sheet has a row for each criterion.
  const all = sheets.filter((rows) => rows.length === ids.length + 1 && ids.every((id, i) => rows[i + 1][0] === id));
  const holds = (rows, weight, i, key) => rows[i + 1].some((cell) => Math.abs(numberOf(cell) - weight[key]) <= NEAR);
  const count = (rows) => report.weights.filter((weight, i) => holds(rows, weight, i, 'raw')).length;
  const weights = all.sort((one, other) => count(other) - count(one))[0];
  if (!weights) {
    console.log('no sheet has the weights');
    return false;
  }
  // JSON has its names in the order of the alphabet, so the column is the one that fits.
  for (const key of ['weight', 'raw']) {
    report.weights.forEach((weight, i) => {
      const fits = holds(weights, weight, i, key);
      compared += 1;
      if (weight[key] !== null && !fits) found.push(`${key} of ${weight.criterion}: ${weight[key]} is not in its row`);
    });
  }
  for (const line of found) console.log(line);
  console.log(`${compared} numbers compared`);
  return found.length === 0;
}

async function main() {
  const [what, one, other] = process.argv.slice(2);
  const isRight = what === 'strip' ? await strip(one, other) : compare(one, other);
  process.exitCode = isRight ? 0 : 1;
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
