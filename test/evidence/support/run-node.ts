import { execFileSync } from 'node:child_process';

/** Runs a script of ours with this Node; its failure is the failure of the test. */
export function runNode(args: readonly string[]): string {
  return execFileSync(process.execPath, [...args], { encoding: 'utf8' });
}
