import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  return convertWith(join(folder, 'profil'), folder, files, format);
}

/** The same with every formula reckoned anew; LibreOffice otherwise believes what a workbook says they give. */
export function recalculate(folder: string, files: readonly string[]): (name: string) => Buffer {
  const profile = join(folder, 'profil-hitung');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  return convertWith(profile, folder, files, 'xlsx');
}

const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

function convertWith(
  profile: string,
  folder: string,
  files: readonly string[],
  format: 'xlsx' | 'pdf',
): (name: string) => Buffer {
  const target = join(folder, format);
  const paths = files.map((name) => join(folder, name));
  const args = [profileOf(profile), '--headless', '--convert-to', format, '--outdir', target, ...paths];
  execFileSync(OFFICE ?? '', args, { stdio: 'ignore', timeout: LONGEST_RUN });
  return (name) => readFileSync(join(target, name.replace(/xlsx$/, format)));
}

/** The path of a letter printed as PDF; undefined where the part of LibreOffice that opens letters is missing. */
export function convertDocument(folder: string, file: string): string | undefined {
  if (OFFICE === undefined) return undefined;
  const args = [
    profileOf(folder),
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    join(folder, file),
  ];
  try {
    execFileSync(OFFICE, args, { stdio: 'ignore', timeout: LONGEST_RUN });
  } catch {
    return undefined;
  }
  const printed = join(folder, file.replace(/docx$/, 'pdf'));
  return existsSync(printed) ? printed : undefined;
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

function profileOf(profile: string): string {
  return `-env:UserInstallation=${pathToFileURL(profile).href}`;
}

function runs(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}
