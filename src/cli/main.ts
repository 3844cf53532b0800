import { CommanderError } from 'commander';
import type { CommandTexts } from '../text/commands.js';
import type { Language } from '../text/language.js';
import { EXIT_PASSED, EXIT_UNABLE } from './exit-code.js';
import { type Output, processOutput } from './output.js';
import { buildProgram, type Handlers } from './program.js';

/**
 * Runs one command line and sets the exit code. Never calls `process.exit`: what is still being written to a pipe
 * would be cut off.
 *
 * @param args the arguments without node and script
 */
export async function main(args: readonly string[], output: Output = processOutput): Promise<void> {
  stopQuietlyOnClosedPipe();
  process.exitCode = await run(args, output);
}

/** The same without touching the process: returns the exit code. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  const language = languageOf(args);
  let code = EXIT_PASSED;
  const handlers = lazyHandlers(output, language, (exitCode) => {
    code = exitCode;
  });
  try {
    const program = buildProgram(await loadCommandTexts(language), handlers);
    const silent = { writeOut: output.report, writeErr: () => undefined };
    program.configureOutput(silent);
    for (const command of program.commands) command.configureOutput(silent).exitOverride();
    if (args.length === 0) {
      output.report(program.helpInformation());
      return EXIT_PASSED;
    }
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return await reportError(error, output, language);
  }
}

function lazyHandlers(output: Output, language: Language, setExitCode: (code: number) => void): Handlers {
  const context = { output, language, setExitCode };
  return {
    periksa: async (files, options) =>
      (await import('./commands/periksa.js')).periksa(files, options, context),
    skor: async (files, options) => (await import('./commands/skor.js')).skor(files, options, context),
    jelaskan: async (code, options) =>
      (await import('./commands/jelaskan.js')).jelaskan(code, options, context),
    edisi: async (reference, options) =>
      (await import('./commands/edisi.js')).edisi(reference, options, context),
  };
}

/** Help must come at once, so only the words of the command line are loaded here. */
async function loadCommandTexts(language: Language): Promise<CommandTexts> {
  if (language === 'en') return (await import('../text/en/commands.js')).englishCommands;
  return (await import('../text/id/commands.js')).indonesianCommands;
}

/** Looked for before anything is parsed, because help and usage errors need it too. */
function languageOf(args: readonly string[]): Language {
  const position = args.findIndex((argument) => argument === '--bahasa' || argument.startsWith('--bahasa='));
  const value = args[position]?.split('=')[1] ?? args[position + 1];
  return position >= 0 && value === 'en' ? 'en' : 'id';
}

async function reportError(error: unknown, output: Output, language: Language): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT_PASSED;
  const { describeError } = await import('./describe-error.js');
  output.note(await describeError(error, language));
  return EXIT_UNABLE;
}

/** `iga periksa ... | head` closes the pipe early; that is no failure of ours. */
function stopQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: Error) => {
    if ('code' in error && error.code === 'EPIPE') process.exitCode = EXIT_PASSED;
    else throw error;
  });
}
