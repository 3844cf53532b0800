import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Report, reportSchema } from '../../src/report/schema.js';
import { FAULTLESS, SMALL } from './support/inventories.js';
import { runBinary } from './support/run-binary.js';
import { check, checkAsData, ON_DAY, runCommand } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();
const FILE = 'fixtures/banjar-2026/inventaris.yaml';

const ENVIRONMENTS = [
  { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' },
  { TZ: 'Asia/Jakarta', LC_ALL: 'id_ID.UTF-8', LANG: 'id_ID.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
];

describe('the same input and the same day', () => {
  it.each([
    ['periksa', ['--format', 'json']],
    ['periksa', ['--semua']],
    ['skor', []],
  ])('give %s %j the same bytes whatever the time zone and the locale', async (command, options) => {
    const args = [command, FILE, ...ON_DAY, ...options];
    const here = await runCommand(...args);
    for (const environment of ENVIRONMENTS) {
      const { code, stdout, stderr } = await runBinary(args, environment);
      expect([code, stderr]).toEqual([here.code, '']);
      expect(stdout).toBe(here.report);
    }
  });

  it('give the same bytes wherever the program is started', async () => {
    const file = await folder.write('a/inventaris.yaml', SMALL);
    await folder.write(
      'iga.config.yaml',
      'pengecualian: [{aturan: bukti/berkas-hilang, alasan: Menunggu salinan}]\n',
    );
    const args = ['periksa', file, ...ON_DAY, '--format', 'json'];
    const here = await runCommand(...args);
    expect(here.report).toContain(folder.at('iga.config.yaml'));
    for (const start of [tmpdir(), folder.at('a'), '/']) {
      expect((await runBinary(args, {}, start)).stdout).toBe(here.report);
    }
  });
});

describe('the day of a check', () => {
  it.each(['Pacific/Kiritimati', 'Etc/GMT+12'])(
    'without --tanggal is the calendar day in %s',
    async (zone) => {
      const file = await folder.write('inventaris.yaml', FAULTLESS);
      const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date());
      const before = today();
      const { stdout } = await runBinary(['periksa', file, '--format', 'json'], { TZ: zone });
      const { tanggal } = reportSchema.parse(JSON.parse(stdout));
      expect([before, today()]).toContain(tanggal);
    },
  );

  it.each(['10 Juni 2026', '2026-6-10', '2026/06/10', '13/6/2026'])('may be written %s', async (written) => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    const day = written.startsWith('13') ? '2026-06-13' : '2026-06-10';
    expect((await checkAsData(file, '--tanggal', written)).tanggal).toBe(day);
  });
});

describe('the parts of one region', () => {
  const PARTS = [
    ['c.yaml', 'inovasi:\n  - {id: C-1, nama: LENTERA, perangkat_daerah: Dinkes, urusan: Kesehatan}\n'],
    ['a.yaml', SMALL],
    ['b.yaml', 'inovasi:\n  - {id: B-1, nama: SAPA WARGA, perangkat_daerah: Dinas Sosial, klaim: 2}\n'],
  ] as const;
  const ORDERS = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];

  it('give one report in whatever order they are named', async () => {
    const files = await Promise.all(PARTS.map(([name, content]) => folder.write(name, content)));
    const reports = new Set<string>();
    for (const order of ORDERS) {
      const named = order.map((index) => files[index] ?? '');
      reports.add((await check(...named, '--format', 'json')).report);
      reports.add((await check(...named, named[0] ?? '', '--format', 'json')).report);
    }
    expect(reports.size).toBe(1);
    const report = reportSchema.parse(JSON.parse([...reports][0] ?? ''));
    expect(report.masukan.map(({ inovasi }) => inovasi)).toEqual([1, 1, 1]);
    expect(report.inovasi.map(({ id }) => id)).toEqual(['INV-001', 'B-1', 'C-1']);
  });

  it('give the same scores whatever the order of rows', async () => {
    const content = await readFile('fixtures/banjar-2023/inventaris.yaml', 'utf8');
    const [head = '', ...rows] = content.split(/^(?= {2}- id: )/m);
    expect(rows.length).toBe(68);
    const file = await folder.write('inventaris.yaml', head + rows.toReversed().join(''));
    const turned = await checkAsData(file);
    const plain = await checkAsData(resolve('fixtures/banjar-2023/inventaris.yaml'));
    const { skor, celah, yandas, variabel, indikator, ringkasan_temuan } = plain;
    expect(turned).toMatchObject({ skor, celah, yandas, variabel, indikator, ringkasan_temuan });
    const means = (report: Report) => report.perangkat_daerah.map(({ nama, rata }) => `${nama}: ${rata}`);
    expect(means(turned)).toEqual(means(plain));
  });
});
