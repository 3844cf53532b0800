import { Command } from 'commander';
import type { CommandTexts } from '../text/commands.js';
import { COMMANDS, type CommandEntry } from './command-table.js';
import { FLAGS, REPEATED } from './flags.js';
import type { CommandContext } from './options.js';
import { TOOL_VERSION } from './version.js';

/** The command line, in the language of `texts`. Nothing is parsed or loaded yet. */
export function buildProgram(texts: CommandTexts, context: CommandContext): Command {
  const program = new Command('iga')
    .description(texts.program)
    .version(TOOL_VERSION, '-v, --versi', texts.versi)
    .helpOption('-h, --help', texts.bantuan)
    .helpCommand(false)
    .option(FLAGS.bahasa, texts.opsi_umum.bahasa)
    .configureHelp({
      styleTitle: (title) => translateTitle(title, texts),
      styleUsage: (usage) => translateUsage(usage, texts),
      subcommandTerm: describeCommand,
    })
    .exitOverride();
  for (const entry of COMMANDS) addCommand(program, entry, texts, context);
  return program;
}

function addCommand(
  program: Command,
  entry: CommandEntry,
  texts: CommandTexts,
  context: CommandContext,
): void {
  const { ringkas, contoh } = entry.text(texts);
  const command = program
    .command(entry.name)
    .alias(entry.alias)
    .description(ringkas)
    .helpOption('-h, --help', texts.bantuan)
    .addHelpText('after', () => `\n${texts.contoh}\n${contoh.map(exampleLines).join('')}`)
    .action(entry.action(context));
  for (const [term, meaning] of entry.operands(texts)) command.argument(term, meaning);
  for (const option of entry.options) {
    const [flags, meaning] = [FLAGS[option], texts.opsi_umum[option]];
    if (REPEATED.includes(option)) command.option(flags, meaning, collect);
    else command.option(flags, meaning);
  }
}

function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

function exampleLines([line, meaning]: readonly [string, string]): string {
  return `  ${line}\n      ${meaning}\n`;
}

/** `periksa, check <berkas...>`: the options of a command stand in its own help. */
function describeCommand(command: Command): string {
  const names = [command.name(), ...command.aliases()].join(', ');
  const operands = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [names, ...operands].join(' ');
}

function translateUsage(usage: string, texts: CommandTexts): string {
  return usage.replace('[options]', texts.opsi_singkat).replace('[command]', texts.perintah_singkat);
}

function translateTitle(title: string, texts: CommandTexts): string {
  const known: Readonly<Record<string, string>> = {
    'Usage:': texts.penggunaan,
    'Arguments:': texts.argumen,
    'Options:': texts.opsi,
    'Commands:': texts.perintah,
  };
  return known[title] ?? title;
}
