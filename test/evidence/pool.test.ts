import { describe, expect, it } from 'vitest';
import { createPool } from '../../src/evidence/pool/create-pool.js';
import type { InspectionLimits } from '../../src/evidence/pool/limits.js';
import type { InspectionOutcome } from '../../src/evidence/pool/outcome.js';

/** A thread that does with a file what its name says; the name is all there is of the file. */
const ACTING_WORKER = `
  import { parentPort } from 'node:worker_threads';
  const kept = [];
  parentPort.on('message', ({ request: { path } }) => {
    if (path.startsWith('loop')) for (;;) {}
    if (path.startsWith('heap')) for (;;) kept.push(Array.from({ length: 1000 }, () => ({ path: path + Math.random() })));
    if (path.startsWith('buffer')) { for (let i = 0; i < 40; i += 1) kept.push(new Uint8Array(2e7).fill(i + 1)); for (;;) {} }
    if (path.startsWith('mistake')) throw new Error('a mistake of ours');
    const inspection = path.startsWith('closed') ? undefined : { sha256: path, bita: 1, jenis: 'pdf', keadaan: 'terbaca' };
    setTimeout(() => parentPort.postMessage({ inspection }), path.startsWith('slow') ? 300 : 0);
  });`;

const PROGRAM = new URL(`data:text/javascript,${encodeURIComponent(ACTING_WORKER)}`);

const LIMITS: InspectionLimits = { milliseconds: 20_000, megabytes: 2_000, workers: 2 };

async function open(names: readonly string[], limits: Partial<InspectionLimits> = {}): Promise<string[]> {
  const pool = createPool(PROGRAM, { ...LIMITS, ...limits });
  try {
    const outcomes = await Promise.all(names.map((path) => pool.inspect({ path, names: [], ocr: false })));
    return outcomes.map(describeOutcome);
  } finally {
    await pool.close();
  }
}

function describeOutcome(outcome: InspectionOutcome): string {
  if (outcome.kind === 'terlihat') return outcome.inspection.sha256;
  return outcome.kind === 'dihentikan' ? outcome.keadaan : outcome.kind;
}

describe('the pool of threads', () => {
  it('answers every file with its own outcome, however many there are', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `${index % 7 === 0 ? 'slow' : 'quick'}-${index}`);
    expect(await open(names)).toEqual(names);
  });

  it('ends a file that reads for ever, and goes on with the others', async () => {
    expect(await open(['a', 'loop', 'b', 'c'], { milliseconds: 2_000 })).toEqual([
      'a',
      'lewat_waktu',
      'b',
      'c',
    ]);
  });

  it('ends a file that fills the heap of its thread', async () => {
    expect(await open(['a', 'heap', 'b'])).toEqual(['a', 'lewat_memori', 'b']);
  });

  it('ends a file whose buffers grow outside the heap, and reads again what was open beside it', async () => {
    expect(await open(['buffer', 'slow', 'b'], { megabytes: 300 })).toEqual(['lewat_memori', 'slow', 'b']);
  });

  it('tells of a file that the drive does not give', async () => {
    expect(await open(['closed', 'a'])).toEqual(['tak_terbaca', 'a']);
  });

  it('does not hide a mistake of the program', async () => {
    await expect(open(['mistake'])).rejects.toThrow('a mistake of ours');
  });
});
