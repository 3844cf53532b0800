import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inspectFile } from '../../src/evidence/inspect/inspect-file.js';
import { inspectionSchema } from '../../src/evidence/schema/inspection.js';
import { readFiles } from '../support/run-generator.js';

const FOLDER = 'fixtures/berkas';
const facts = z
  .record(z.string(), z.record(z.string(), z.unknown()))
  .parse(JSON.parse(readFileSync(join(FOLDER, 'media.json'), 'utf8')));

describe('pictures and videos of fixtures/berkas', () => {
  it('are written by their generator, byte for byte', () => {
    const folder = mkdtempSync(join(tmpdir(), 'siap-iga-'));
    try {
      execFileSync(process.execPath, [join(FOLDER, 'generate-media.mjs'), folder]);
      const isMedia = (path: string) => /^(gambar|video)\/|^media\.json$/.test(path);
      const written = readFiles(folder, isMedia);
      const kept = readFiles(FOLDER, isMedia);
      expect([...written.keys()]).toEqual([...kept.keys()]);
      for (const [path, content] of written)
        expect([path, kept.get(path)?.equals(content)]).toEqual([path, true]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.each(Object.entries(facts))('%s', async (nama, fakta) => {
    const seen = await inspectFile({ path: join(FOLDER, nama), names: [], ocr: false });
    expect(inspectionSchema.parse(seen)).toEqual(seen);
    const { sidik, ...gambar } = seen.gambar ?? {};
    const { sha256, bita, ...rest } = seen.gambar === undefined ? seen : { ...seen, gambar };
    expect(rest).toEqual(fakta);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(bita).toBeGreaterThan(0);
    expect(sidik === undefined || sidik.length === 256).toBe(true);
  });
});
