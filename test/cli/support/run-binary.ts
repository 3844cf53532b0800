import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const LAUNCHER = resolve('bin/iga.js');

/** What the installed program gave. */
export interface ChildOutcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the launcher as its own process; neither stream is a terminal.
 *
 * @param start the folder it is started in
 */
export async function runBinary(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  start = '.',
): Promise<ChildOutcome> {
  return await runProcess(process.execPath, [LAUNCHER, ...args], environment, start);
}

/** Runs the launcher of another installation. */
export async function runLauncher(launcher: string, args: readonly string[]): Promise<ChildOutcome> {
  return await runProcess(process.execPath, [launcher, ...args], {}, '.');
}

/** Runs a line of shell, in which `"$NODE" "$IGA"` is the program. */
export async function runShell(line: string): Promise<ChildOutcome> {
  return await runProcess('bash', ['-c', line], { NODE: process.execPath, IGA: LAUNCHER }, '.');
}

function runProcess(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  start: string,
): Promise<ChildOutcome> {
  return new Promise((finish, fail) => {
    const child = spawn(command, args, {
      cwd: start,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const written = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      written.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      written.stderr += text;
    });
    child.on('error', fail);
    child.on('close', (code) => finish({ code, ...written }));
  });
}
