import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { smallWith } from './support/inventories.js';
import { check, ON_DAY, runCommand } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();
const PERSON = 'Siti Rekaan';

/** Every way in which a result leaves the program. */
async function listOutputs(file: string): Promise<string[]> {
  const outcomes = [
    await check(file, '--semua'),
    await check(file, '--semua', '--bahasa', 'en'),
    await check(file, '--format', 'json'),
    await runCommand('skor', file, ...ON_DAY),
    await runCommand('skor', file, '--format', 'json', ...ON_DAY),
  ];
  const page = await check(file, '--format', 'html');
  // The words of its style, such as "position", are no names.
  outcomes.push({ ...page, report: page.report.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '') });
  const { notes } = await check(file, '-o', folder.at('hasil.json'));
  const written = notes + (await readFile(folder.at('hasil.json'), 'utf8'));
  return [...outcomes.map((outcome) => outcome.report + outcome.notes), written];
}

describe('the names of persons', () => {
  it.each([
    ['an initiator', `nama_inisiator: ${PERSON}`],
    ['an initiator in a list, which is not read', `nama_inisiator: [${PERSON}]`],
    ['an initiator in a map, which is not read', `nama_inisiator: {nama: ${PERSON}}`],
    ['an initiator under a mistyped key', `nama_inisator: ${PERSON}`],
    ['an initiator in place of the kind of initiator', `inisiator: ${PERSON}`],
    ['an initiator beside a kind that is not known', `inisiator: entah\n    nama_inisiator: ${PERSON}`],
  ])('%s: in no output', async (_what, field) => {
    const file = await folder.write('inventaris.yaml', smallWith(field));
    for (const output of await listOutputs(file)) {
      expect(output).toContain('INV-001');
      expect(output).not.toMatch(/siti|rekaan/i);
    }
  });

  it.each([
    ['in force', 'sampai: 2026-12-31'],
    ['expired', 'sampai: 2026-01-01'],
    ['without effect', 'inovasi: INV-999'],
  ])('who decided a waiver that is %s: in no output', async (_what, field) => {
    const file = await folder.write('inventaris.yaml', smallWith('urusan: Kesehatan'));
    const waiver = `{aturan: indikator/tanpa-bukti, alasan: Menunggu salinan, oleh: ${PERSON}, ${field}}`;
    await folder.write('iga.config.yaml', `pengecualian: [${waiver}]\n`);
    for (const output of await listOutputs(file)) expect(output).not.toMatch(/siti|rekaan/i);
  });

  it('who decided a waiver that cannot be read: in no message', async () => {
    const file = await folder.write('inventaris.yaml', smallWith('urusan: Kesehatan'));
    for (const field of [`oleh: [${PERSON}]`, `oleh: {nama: ${PERSON}}`, `olehh: ${PERSON}`]) {
      await folder.write('iga.config.yaml', `pengecualian: [{aturan: bukti/berkas-hilang, ${field}}]\n`);
      const { code, notes } = await check(file);
      expect(code).toBe(2);
      expect(notes).not.toMatch(/siti|rekaan/i);
    }
  });
});
