/** How many papers of each sort one event has, or how many name no event. */
export interface EventPapers {
  attendance: number;
  founding: number;
  /** Papers of unstated kind: each may be either, or a certificate, but one thing only. */
  open: number;
}

/** An event is proven by an attendance list and one founding paper. */
export function isProven({ attendance, founding }: EventPapers): boolean {
  return attendance > 0 && founding > 0;
}

/**
 * The most events that papers can prove when all that is not stated turns out well. Every paper is used once:
 * one whose kind is not stated cannot be attendance list and invitation at the same time.
 *
 * @param loose papers that name no event, and so may belong to any
 * @param wantsCertificate true when one of the papers of unstated kind has to be the certificate
 */
export function mostEvents(
  named: readonly EventPapers[],
  loose: EventPapers,
  wantsCertificate: boolean,
): number {
  if (!wantsCertificate) return countEvents(named, loose);
  let most = loose.open > 0 ? countEvents(named, { ...loose, open: loose.open - 1 }) : 0;
  for (const [position, papers] of named.entries()) {
    if (papers.open === 0) continue;
    const rest = named.with(position, { ...papers, open: papers.open - 1 });
    most = Math.max(most, countEvents(rest, loose));
  }
  return most;
}

function countEvents(named: readonly EventPapers[], loose: EventPapers): number {
  let complete = 0;
  let wantFounding = 0;
  let wantAttendance = 0;
  let wantEither = 0;
  for (const { attendance, founding, open } of named) {
    const halves = Math.min(attendance, 1) + Math.min(founding, 1);
    if (halves + open >= 2) complete += 1;
    else if (attendance > 0) wantFounding += 1;
    else if (founding > 0) wantAttendance += 1;
    else if (open > 0) wantEither += 1;
  }
  // Completing an event takes one loose paper, forming a new one takes two; so the first goes before.
  const foundingUsed = Math.min(wantFounding, loose.founding);
  const attendanceUsed = Math.min(wantAttendance, loose.attendance);
  let founding = loose.founding - foundingUsed;
  let attendance = loose.attendance - attendanceUsed;
  let wants = wantFounding - foundingUsed + (wantAttendance - attendanceUsed);
  while (wantEither > 0 && founding + attendance > 0) {
    // Of the larger pile, so that most pairs are left.
    if (founding > attendance) founding -= 1;
    else attendance -= 1;
    wantEither -= 1;
    complete += 1;
  }
  wants += wantEither;
  const openUsed = Math.min(wants, loose.open);
  const rest = founding + attendance + loose.open - openUsed;
  const pairs = Math.min(Math.floor(rest / 2), rest - Math.max(founding, attendance));
  return complete + foundingUsed + attendanceUsed + openUsed + pairs;
}
