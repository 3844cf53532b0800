// The least a command line with commander can do: the measure for our own start-up.
import { Command } from 'commander';

const program = new Command('bare').description('A program with as many commands');
for (const name of ['periksa', 'skor', 'jelaskan', 'edisi']) {
  program
    .command(`${name} <file>`)
    .description('Does something')
    .option('--edisi <kode>', 'Edition')
    .action(() => {});
}
program.parse();
