/** A paper that may help to prove an event. */
export interface EventPaper {
  /** What the paper stands on: two records of one file have the same source. */
  readonly source: unknown;
  /** Undefined when the paper names no event, and so may belong to any. */
  readonly event: string | undefined;
  readonly attendance: boolean;
  readonly founding: boolean;
}

type Arcs = Map<unknown, Set<unknown>>;

const START = Symbol('start');
const END = Symbol('end');

/**
 * How many events can stand on an attendance list and a founding paper of their own: a file is an attendance list of
 * one event only, and a founding paper of one event only. (A bundle may be both of the same event.)
 *
 * Each event is a way from a list through the event to a founding paper, and no list, event or paper is passed
 * twice. So the most events are the largest flow, found by one augmenting way after another: a file goes to the
 * event that needs it, whatever the order of the records.
 */
export function countSeparateEvents(papers: readonly EventPaper[]): number {
  const arcs = layOutArcs(papers);
  let count = 0;
  for (let way = findWay(arcs); way !== undefined; way = findWay(arcs)) {
    reverse(arcs, way);
    count += 1;
  }
  return count;
}

function layOutArcs(papers: readonly EventPaper[]): Arcs {
  const names = new Set(papers.map(({ event }) => event).filter((event) => event !== undefined));
  // Papers without an event may also make events that no other paper names.
  const nameless = papers.filter(({ event }) => event === undefined).map((_, index) => index);
  const nodes = makeNodes();
  const arcs: Arcs = new Map();
  for (const { source, event, attendance, founding } of papers) {
    for (const key of event === undefined ? [...names, ...nameless] : [event]) {
      const { entry, exit } = nodes.event(key);
      connect(arcs, entry, exit);
      if (attendance) connect(arcs, START, nodes.list(source), entry);
      if (founding) connect(arcs, exit, nodes.paper(source), END);
    }
  }
  return arcs;
}

/** One object per list, paper and event, so that a file and an event of the same name stay apart. */
function makeNodes() {
  const once = <Node>(make: () => Node) => {
    const known = new Map<unknown, Node>();
    return (key: unknown): Node => {
      const node = known.get(key) ?? make();
      known.set(key, node);
      return node;
    };
  };
  return {
    list: once(() => ({})),
    paper: once(() => ({})),
    event: once(() => ({ entry: {}, exit: {} })),
  };
}

function connect(arcs: Arcs, ...nodes: readonly unknown[]): void {
  for (const [index, to] of nodes.entries()) {
    if (index === 0) continue;
    const from = nodes[index - 1];
    arcs.set(from, (arcs.get(from) ?? new Set()).add(to));
  }
}

/** The shortest way from start to end that is still free, as the nodes on it. */
function findWay(arcs: Arcs): unknown[] | undefined {
  const cameFrom = new Map<unknown, unknown>([[START, undefined]]);
  // A map yields what is added while it is walked, so it is the queue as well.
  for (const from of cameFrom.keys()) {
    for (const to of arcs.get(from) ?? []) if (!cameFrom.has(to)) cameFrom.set(to, from);
  }
  if (!cameFrom.has(END)) return undefined;
  const way: unknown[] = [];
  for (let node: unknown = END; node !== undefined; node = cameFrom.get(node)) way.unshift(node);
  return way;
}

/** Takes a way: what is passed can only be given back. */
function reverse(arcs: Arcs, way: readonly unknown[]): void {
  for (const [index, to] of way.entries()) {
    if (index === 0) continue;
    const from = way[index - 1];
    arcs.get(from)?.delete(to);
    connect(arcs, to, from);
  }
}
