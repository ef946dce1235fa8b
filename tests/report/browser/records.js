// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a CSV text with commas. Rows of one cell are kept: a sheet may have some.
'use strict';

function records(text) {
  const rows = [[]];
  let cell = '';
  let inside = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    if (inside && c === '"' && text[i + 1] === '"') {
      cell += '"';
      i += 1;
    } else if (c === '"') {
      inside = !inside;
    } else if (!inside && (c === ',' || c === '\n')) {
      rows[rows.length - 1].push(cell);
      cell = '';
      if (c === '\n') rows.push([]);
    } else {
      cell += c;
    }
  }
  if (rows[rows.length - 1].join('') === '') rows.pop(); // behind the last line break
  return rows;
}

// The number that a cell shows, percents as parts of one; not a number where it shows none.
function numberOf(cell) {
  if (cell === '') return NaN;
  return cell.endsWith('%') ? Number(cell.slice(0, -1)) / 100 : Number(cell);
}

module.exports = { records, numberOf };
