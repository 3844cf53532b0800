import { Chalk } from 'chalk';

/** How the terminal view stresses things. Without colour every function returns its text unchanged. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly good: (text: string) => string;
  readonly doubtful: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly heading: (text: string) => string;
}

/** Colours are given, never guessed: the same report gives the same bytes. */
export function makePaint(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    strong: (text) => chalk.bold(text),
    quiet: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    doubtful: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
    heading: (text) => chalk.bold.underline(text),
  };
}
