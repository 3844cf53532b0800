// How long a workbook takes, beside the spreadsheet library reading the same file on its own. Each figure comes from a
// process of its own, so that memory is that of one reading.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { makeInventory } from './make-inventory.mjs';

const IGA = fileURLToPath(new URL('../../bin/iga.js', import.meta.url));
const LIBRARY = fileURLToPath(new URL('bare-exceljs.mjs', import.meta.url));
const INNOVATIONS = 300;
const MOST_MEMORY = 400;
const PAINTED_ROWS = 60_000;
const PAINTED_COLUMNS = 16;
/** makeInventory gives 27 documents to each innovation; this many of them come to 6 000 rows. */
const DOCUMENTS_PER_INNOVATION = 20;

export async function benchExcel(folder) {
  const yaml = join(folder, 'inventaris.yaml');
  const plain = join(folder, 'inventaris.xlsx');
  const painted = join(folder, 'dicat.xlsx');
  writeFileSync(yaml, withoutSomeEvidence(makeInventory(INNOVATIONS)));
  execFileSync(process.execPath, [IGA, 'konversi', yaml, plain, '--senyap']);
  await paint(plain, painted);
  const check = [IGA, 'periksa', '--tanpa-berkas', '--format', 'json', '--tanggal', '2026-06-10'];
  countRows(plain);
  console.log('Excel: 300 innovations with 6 000 documents (best of 3; whole processes, start-up included)');
  const library = best([LIBRARY, plain]);
  show('exceljs reads the file alone', library);
  // The drop-downs of the template cost the library more than the values; its time without them is the harder measure.
  const bare = best([LIBRARY, plain, 'dataValidations']);
  show('  told to leave out drop-downs', bare);
  const ours = best([...check, plain]);
  const strict = `${(ours.time / bare.time).toFixed(2)} beside the library without drop-downs`;
  show('iga periksa reads and checks the file', ours, [ratio(ours, library, 2.5), strict, memory(ours)]);
  const rows = best([...check, painted]);
  show(`  with ${PAINTED_ROWS} painted empty rows`, rows, [ratio(rows, ours, 2), memory(rows)]);
  show('exceljs reads the painted file alone', best([LIBRARY, painted], 1));
}

function ratio(left, right, most) {
  return `ratio ${(left.time / right.time).toFixed(2)} (wanted: at most ${most.toFixed(2)})`;
}

function memory({ memory: megabytes }) {
  return `${megabytes <= MOST_MEMORY ? 'within' : 'OVER'} ${MOST_MEMORY} MB`;
}

/** That the measure is of what it says. */
function countRows(file) {
  const report = execFileSync(
    process.execPath,
    [IGA, 'periksa', file, '--tanpa-berkas', '--format', 'json', '--gagal-pada', 'tidak', '--senyap'],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  const { inovasi } = JSON.parse(report);
  if (inovasi.length !== INNOVATIONS) throw new Error(`${inovasi.length} innovations were read`);
}

/** The first documents of every slot until there are 20: enough slots have several. */
function withoutSomeEvidence(text) {
  let left = 0;
  let isDropped = false;
  const kept = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('  - id:')) left = DOCUMENTS_PER_INNOVATION;
    if (/^ {10}- berkas:/.test(line)) {
      isDropped = left <= 0;
      left -= 1;
    } else if (!/^ {12}/.test(line)) {
      isDropped = false;
    }
    if (!isDropped) kept.push(line);
  }
  return kept.join('\n').replace(/^ {8}bukti:\n(?! {10}- )/gm, '');
}

async function paint(source, target) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(source, { ignoreNodes: ['dataValidations'] });
  const sheet = workbook.getWorksheet('Data Dukung');
  const fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  const from = sheet.rowCount + 1;
  for (let row = from; row < from + PAINTED_ROWS; row += 1) {
    for (let column = 1; column <= PAINTED_COLUMNS; column += 1) sheet.getCell(row, column).fill = fill;
  }
  await workbook.xlsx.writeFile(target);
}

function best(args, rounds = 3) {
  const runs = Array.from({ length: rounds }, () => measure(args));
  return runs.reduce((left, right) => (right.time < left.time ? right : left));
}

/** Time of the whole process, and its peak memory, which a hook writes to the error stream at its end. */
function measure(args) {
  const hook = `data:text/javascript,${encodeURIComponent(
    "process.on('exit', () => process.stderr.write('\\nrss=' + process.resourceUsage().maxRSS))",
  )}`;
  const start = process.hrtime.bigint();
  let errors = '';
  try {
    errors = execFileSync(
      'sh',
      ['-c', '"$0" "$@" 2>&1 >/dev/null', process.execPath, '--import', hook, ...args],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
  } catch (error) {
    // A check with findings ends with 1, which is no failure here.
    errors = String(error.stdout ?? '');
  }
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  const kilobytes = Number(/rss=(\d+)/.exec(errors)?.[1] ?? Number.NaN);
  return { time, memory: kilobytes / 1024 };
}

function show(name, { time, memory: megabytes }, remarks = []) {
  console.log(
    `  ${name.padEnd(38)} ${time.toFixed(0).padStart(6)} ms ${megabytes.toFixed(0).padStart(5)} MB   ${remarks.join(', ')}`.trimEnd(),
  );
}
