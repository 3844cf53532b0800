import type { Place } from '../../../base/place.js';
import type { Places } from '../../../base/places.js';
import type { AssessedInnovation } from '../../assessment.js';
import { defineRule, FORMAT_BASIS, type RuleContext } from '../rule.js';
import { idKey } from './innovation-id.js';
import { createStatedLookup } from './stated-fields.js';

/** So many other places are named; a column filled with one id would otherwise name each row in every other. */
const MOST_PLACES = 10;

/** One id for several innovations, in one file or in several: nobody can tell whose evidence is whose. */
export const idGanda = defineRule({
  code: 'masukan/id-ganda',
  severity: 'galat',
  *find(context) {
    const { places } = context.inventory;
    for (const group of groupById(context)) {
      if (group.length < 2) continue;
      for (const assessed of group) {
        const others = group.filter((other) => other !== assessed);
        const lain = others.slice(0, MOST_PLACES).map((other) => places.of(other.innovation, 'id'));
        yield {
          args: {
            id: assessed.innovation.id,
            jumlah: group.length,
            lain,
            penerima: nameReceiver(assessed, group, places),
          },
          place: places.of(assessed.innovation, 'id'),
          basis: FORMAT_BASIS,
          innovation: assessed,
        };
      }
    }
  },
});

/** Rows of other sheets name their innovation by its id, so all of them went to one of the group. */
function nameReceiver(
  assessed: AssessedInnovation,
  group: readonly AssessedInnovation[],
  places: Places,
): 'ini' | Place | undefined {
  const { berkas } = places.of(assessed.innovation, 'id');
  const receiver = group.find(
    (other) => places.of(other.innovation, 'id').berkas === berkas && hasRowsElsewhere(other, places),
  );
  if (receiver === assessed) return 'ini';
  return receiver === undefined ? undefined : places.of(receiver.innovation, 'id');
}

/** Whether levels or documents of an innovation come from another sheet than the innovation itself. */
function hasRowsElsewhere({ innovation }: AssessedInnovation, places: Places): boolean {
  const { lembar } = places.of(innovation, 'id');
  const { indikator } = innovation;
  if (indikator === undefined) return false;
  const records = [indikator, ...Object.values(indikator).flatMap(({ bukti = [] }) => bukti)];
  return records.some((record) => places.of(record).lembar !== lembar);
}

function groupById(context: RuleContext): Iterable<readonly AssessedInnovation[]> {
  const isStated = createStatedLookup(context, 'id');
  const groups = new Map<string, AssessedInnovation[]>();
  for (const assessed of context.assessment.innovations) {
    if (!isStated(assessed.innovation)) continue;
    const key = idKey(assessed.innovation.id);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [assessed]);
    else group.push(assessed);
  }
  return groups.values();
}
