import { expect } from 'vitest';
import { run } from '../../../src/cli/main.js';
import { type Report, reportSchema } from '../../../src/report/schema.js';

/** The day of every check in these tests, so that none depends on the clock. */
export const ON_DAY = ['--tanggal', '2026-06-10'] as const;

/** What one command line gave. */
export interface Outcome {
  readonly code: number;
  /** What went to stdout. */
  readonly report: string;
  /** What went to stderr. */
  readonly notes: string;
}

/** Runs a command line in this process. */
export async function runCommand(...args: readonly string[]): Promise<Outcome> {
  const written = { report: '', notes: '' };
  const code = await run(args, {
    report: (text) => {
      written.report += text;
    },
    note: (text) => {
      written.notes += text;
    },
  });
  return { code, ...written };
}

/** Runs `iga periksa` on a fixed day, unless another is given. */
export async function check(...args: readonly string[]): Promise<Outcome> {
  return await runCommand('periksa', ...ON_DAY, ...args);
}

/** The same as data; a report that breaks its own schema fails the test. */
export async function checkAsData(...args: readonly string[]): Promise<Report> {
  const { report, notes } = await check(...args, '--format', 'json', '--senyap');
  expect(notes).toBe('');
  return reportSchema.parse(JSON.parse(report));
}

/** The command could not run, and said so in a sentence: no report, no stack. */
export function expectRefusal(outcome: Outcome, ...parts: readonly (string | RegExp)[]): void {
  expect(outcome).toMatchObject({ code: 2, report: '' });
  expect(outcome.notes).toMatch(/^(Gagal|Failed): /);
  expect(outcome.notes).not.toMatch(/\.[jt]s:\d|\bundefined\b|\[object|\bE[A-Z]{4,}\b/);
  for (const part of parts) expect(outcome.notes).toMatch(part);
}
