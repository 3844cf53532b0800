import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SCRIPT = fileURLToPath(new URL('fill_workbook.py', import.meta.url));
const LONGEST_RUN = 120_000;

/** LibreOffice on this machine, or undefined. */
export const OFFICE = ['soffice', 'libreoffice'].find((program) => runs(program, ['--version']));

/** A Python that can drive it, or undefined. The system's own comes first: others do not see its modules. */
export const PYTHON = ['/usr/bin/python3', 'python3'].find((program) => runs(program, ['-c', 'import uno']));

/** One thing a clerk does in a workbook. Columns are named by their header, rows counted from 1. */
export type Step =
  | {
      readonly do: 'enter' | 'choose';
      readonly sheet: string;
      readonly column: string;
      readonly row: number;
      readonly value: string;
    }
  | { readonly do: 'insert'; readonly sheet: string; readonly row: number }
  | { readonly do: 'delete'; readonly sheet: string };

/** Opens workbooks in LibreOffice and saves each again in another format. */
export function convert(
  folder: string,
  files: readonly string[],
  format: 'xlsx' | 'pdf',
): (name: string) => Buffer {
  const target = join(folder, format);
  const paths = files.map((name) => join(folder, name));
  const args = [profileOf(folder), '--headless', '--convert-to', format, '--outdir', target, ...paths];
  execFileSync(OFFICE ?? '', args, { stdio: 'ignore', timeout: LONGEST_RUN });
  return (name) => readFileSync(join(target, name.replace(/xlsx$/, format)));
}

/** Fills a workbook in an Indonesian LibreOffice. @returns the workbook it saved, and the drop-downs that were opened */
export function fillWorkbook(
  folder: string,
  workbook: Buffer,
  steps: readonly Step[],
): { readonly saved: Buffer; readonly opened: unknown } {
  const own = join(folder, 'isian');
  mkdirSync(own, { recursive: true });
  const at = (name: string) => join(own, name);
  writeFileSync(at('templat.xlsx'), workbook);
  const job = {
    program: OFFICE,
    profile: at('profil'),
    workbook: at('templat.xlsx'),
    target: at('terisi.xlsx'),
    steps,
  };
  writeFileSync(at('tugas.json'), JSON.stringify(job));
  const answer = execFileSync(PYTHON ?? '', [SCRIPT, at('tugas.json')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_RUN,
  });
  return { saved: readFileSync(at('terisi.xlsx')), opened: JSON.parse(answer) };
}

function profileOf(folder: string): string {
  return `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
}

function runs(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}
