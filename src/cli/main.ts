import { CommanderError } from 'commander';
import { KnownFailure } from '../base/known-failure.js';
import type { CommandTexts } from '../text/commands.js';
import type { Language } from '../text/language.js';
import { EXIT_PASSED, EXIT_UNABLE } from './exit-code.js';
import { type Output, processOutput } from './output.js';
import { buildProgram } from './program.js';

/**
 * Runs one command line and sets the exit code. Never calls `process.exit`: what is still being written to a pipe
 * would be cut off.
 *
 * @param args the arguments without node and script
 */
export async function main(args: readonly string[], output: Output = processOutput): Promise<void> {
  const streams = watchStreams(output, languageOf(args));
  const code = await run(args, output);
  process.exitCode = streams.lost ? EXIT_UNABLE : code;
}

/** The same without touching the process: returns the exit code. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  const language = languageOf(args);
  let code = EXIT_PASSED;
  const setExitCode = (exitCode: number) => {
    code = exitCode;
  };
  const context = { output, language, setExitCode };
  const program = buildProgram(await loadCommandTexts(language), context);
  const silent = { writeOut: output.report, writeErr: () => undefined };
  program.configureOutput(silent);
  for (const command of program.commands) command.configureOutput(silent).exitOverride();
  try {
    const named = namedLanguage(args);
    // Only here: where it stands on the command line decides which of the commands would see it.
    if (named !== undefined && named !== language)
      (await import('./options.js')).refuseUnknownLanguage({ bahasa: named });
    await program.parseAsync(args.map(usualWord), { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError && error.code === 'commander.help'))
      return await reportError(error, output, language);
    // Nobody named a command.
    output.report(program.helpInformation());
    return EXIT_PASSED;
  }
}

/** Words that people type by habit, whatever the program's own are. */
function usualWord(argument: string, position: number): string {
  if (position > 0) return argument;
  const usual: Readonly<Record<string, string>> = {
    '--version': '--versi',
    '-V': '--versi',
    help: '--help',
    bantuan: '--help',
  };
  return Object.hasOwn(usual, argument) ? (usual[argument] ?? argument) : argument;
}

/** Help must come at once, so only the words of the command line are loaded here. */
async function loadCommandTexts(language: Language): Promise<CommandTexts> {
  if (language === 'en') return (await import('../text/en/commands.js')).englishCommands;
  return (await import('../text/id/commands.js')).indonesianCommands;
}

/** Looked for before anything is parsed, because help and usage errors need it too. */
function languageOf(args: readonly string[]): Language {
  return namedLanguage(args) === 'en' ? 'en' : 'id';
}

/** The last one named, as with every option; what follows `--` are files. */
function namedLanguage(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const position = options.findLastIndex((option) => option === '--bahasa' || option.startsWith('--bahasa='));
  const option = options[position];
  return option === '--bahasa' ? options[position + 1] : option?.slice('--bahasa='.length);
}

async function reportError(error: unknown, output: Output, language: Language): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT_PASSED;
  const { describeError } = await import('./describe-error.js');
  output.note(await describeError(error, language));
  return EXIT_UNABLE;
}

/**
 * `iga periksa ... | head` closes the pipe early: that is no failure, and the gate still decides the exit code. Any
 * other loss of the report is one.
 */
function watchStreams(output: Output, language: Language): { readonly lost: boolean } {
  const state = { lost: false };
  process.stdout.on('error', (error: Error) => {
    const reason = 'code' in error ? String(error.code) : error.message;
    if (reason === 'EPIPE' || state.lost) return;
    state.lost = true;
    process.exitCode = EXIT_UNABLE;
    const failure = { code: 'keluaran-tak-tertulis', args: { berkas: 'stdout', alasan: reason } } as const;
    void reportError(new KnownFailure(failure), output, language);
  });
  // Without stderr there is nobody left to tell.
  process.stderr.on('error', () => undefined);
  return state;
}
