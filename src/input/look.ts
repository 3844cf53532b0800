import type { Stats } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';

/** What the file system answers in place of a result: its own codes, and that of a name no system allows. */
const SYSTEM_CODE = /^E[A-Z0-9]+$|^ERR_INVALID_ARG_VALUE$/;

/** The code of an error that the file system gave; undefined for any other error, which is a bug. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return SYSTEM_CODE.test(error.code) ? error.code : undefined;
}

/**
 * What somebody sees in the file system; undefined where it shows nothing, for whatever reason: who reads or writes
 * there is told what stands in the way.
 */
export async function lookAt<Seen>(look: () => Promise<Seen>): Promise<Seen | undefined> {
  try {
    return await look();
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}

/** Whether the name is taken, be it by a link that leads nowhere. */
export async function exists(path: string): Promise<boolean> {
  return (await lookAt(() => lstat(path))) !== undefined;
}

/** Also by way of a link. */
export async function isFile(path: string): Promise<boolean> {
  return (await statsOf(path))?.isFile() === true;
}

/** Also by way of a link. */
export async function isFolder(path: string): Promise<boolean> {
  return (await statsOf(path))?.isDirectory() === true;
}

/** The path without links; as it is where there is nothing. */
export async function realPathOf(path: string): Promise<string> {
  return (await lookAt(() => realpath(path))) ?? path;
}

async function statsOf(path: string): Promise<Stats | undefined> {
  return await lookAt(() => stat(path));
}
