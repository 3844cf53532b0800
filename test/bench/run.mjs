// npm run bench: how fast the program starts and how its time grows. Every figure is the best of several runs in one
// session; ratios compare runs of the same session, because times differ from machine to machine.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchEvidence } from './evidence.mjs';
import { benchExcel } from './excel.mjs';
import { makeInventory } from './make-inventory.mjs';
import { benchReportWorkbook } from './report-workbook.mjs';

const IGA = fileURLToPath(new URL('../../bin/iga.js', import.meta.url));
const BARE = fileURLToPath(new URL('bare-commander.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'siap-iga-bench-'));

try {
  benchHelp();
  benchCheck();
  benchPage();
  await benchExcel(folder);
  benchReportWorkbook(folder);
  await benchEvidence(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Alternating runs, so that a busy moment hits both alike. */
function benchHelp() {
  const ours = [];
  const bare = [];
  for (let round = 0; round < 15; round += 1) {
    bare.push(time([BARE, '--help']));
    ours.push(time([IGA, '--help']));
  }
  const ratio = median(ours) / median(bare);
  console.log('Start-up (median of 15, alternating)');
  console.log(`  bare commander --help  ${ms(median(bare))}`);
  console.log(
    `  iga --help             ${ms(median(ours))}   ratio ${ratio.toFixed(2)} (wanted: at most 1.50)`,
  );
}

function benchCheck() {
  console.log(
    'iga periksa --tanpa-berkas --format json (best of 5; 20 slots per innovation, all with evidence)',
  );
  console.log('  innovations     file      time   per innovation   peak memory');
  for (const count of [10, 69, 250, 500, 1000, 2000]) {
    const file = join(folder, `${count}.yaml`);
    writeFileSync(file, makeInventory(count));
    const rounds = count > 500 ? 2 : 5;
    const runs = Array.from({ length: rounds }, () => time(checkArguments(file)));
    const best = Math.min(...runs);
    const megabytes = statSync(file).size / 1e6;
    const wanted = count === 69 ? '   (wanted: at most 600 ms)' : '';
    console.log(
      `  ${String(count).padStart(11)} ${megabytes.toFixed(1).padStart(6)} MB ${ms(best)} ${(best / count).toFixed(2).padStart(12)} ms ${peakMemory(file).padStart(12)}${wanted}`,
    );
  }
}

/**
 * What a page costs beyond the report itself: the same check written as JSON and as HTML, alternating. Every slot is
 * claimed: none with evidence, a finding in each; or all with files that nobody has, a finding for every file as well.
 */
function benchPage() {
  const named = makeInventory(200);
  const bare = named
    .split('\n')
    .filter((line) => !/^ {8}bukti:|^ {10}/.test(line))
    .join('\n');
  measurePage('4 000 findings: no evidence', bare, ['--tanpa-berkas']);
  measurePage('9 000 findings: files named, none there', named, []);
}

function measurePage(name, inventory, options) {
  const file = join(folder, 'halaman.yaml');
  const page = join(folder, 'laporan.html');
  writeFileSync(file, inventory);
  const common = [...options, '--tanggal', '2026-06-10', '--gagal-pada', 'tidak', '--timpa', '--senyap'];
  const run = (output) => time([IGA, 'laporan', file, '-o', output, ...common]);
  const asJson = [];
  const asHtml = [];
  for (let round = 0; round < 5; round += 1) {
    asJson.push(run(join(folder, 'laporan.json')));
    asHtml.push(run(page));
  }
  const megabytes = statSync(page).size / 1e6;
  console.log(`iga laporan, 200 innovations, ${name} (median of 5, alternating)`);
  console.log(`  -o laporan.json        ${ms(median(asJson))}`);
  console.log(
    `  -o laporan.html        ${ms(median(asHtml))}   ${megabytes.toFixed(2)} MB (wanted: at most 2 MB, 1000 ms beyond reading)`,
  );
}

function checkArguments(file) {
  return [
    IGA,
    'periksa',
    file,
    '--tanpa-berkas',
    '--format',
    'json',
    '--tanggal',
    '2026-06-10',
    '--gagal-pada',
    'tidak',
  ];
}

function time(args) {
  const start = process.hrtime.bigint();
  execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function peakMemory(file) {
  const hook = "process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))";
  const script = `${hook}; process.argv.splice(1, 0, 'iga'); import(${JSON.stringify(IGA)})`;
  try {
    const child = execFileSync(
      'sh',
      [
        '-c',
        `"${process.execPath}" -e "$SCRIPT" -- "$@" 2>&1 >/dev/null`,
        'sh',
        ...checkArguments(file).slice(1),
      ],
      {
        env: { ...process.env, SCRIPT: script },
        encoding: 'utf8',
      },
    );
    return `${Math.round(Number(child) / 1024)} MB`;
  } catch {
    return '?';
  }
}

function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}

function ms(value) {
  return `${value.toFixed(0).padStart(6)} ms`;
}
