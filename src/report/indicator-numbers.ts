/** So many neighbours in the order of the form are shown as a range. */
const SHORTEST_RANGE = 3;

/** The numbers in the order of the form, neighbours as ranges; undefined stands for one that is not meant. */
export function listNumbers(numbers: readonly (string | undefined)[]): string[] {
  const runs: string[][] = [[]];
  for (const number of numbers) {
    if (number === undefined) runs.push([]);
    else runs.at(-1)?.push(number);
  }
  return runs.flatMap((run) => (run.length < SHORTEST_RANGE ? run : [`${run[0]}-${run.at(-1)}`]));
}
