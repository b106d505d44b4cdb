import type { ExtractedRegulation, Obligation } from '../../model.ts';

/** How many duties say in curated words what they are about. */
export interface SubjectTally {
  duties: number;
  /** Neither an industry nor a topic stands in them. */
  without: number;
  /** Stretches of the objects of those without, two to six characters, to the number of duties that hold them. */
  readonly matters: Map<string, number>;
}

const SHORTEST = 2;
const LONGEST = 6;
const BREAK = /[，。；：、\n（）《》“”的]/;

export function emptySubjects(): SubjectTally {
  return { duties: 0, without: 0, matters: new Map() };
}

export function tallySubjects({ articles }: ExtractedRegulation, tally: SubjectTally): void {
  for (const obligation of articles.flatMap(({ obligations }) => obligations)) {
    if (obligation.modality !== 'DUTY') continue;
    tally.duties += 1;
    if (obligation.concerns.length > 0 || obligation.topics.length > 0) continue;
    tally.without += 1;
    for (const matter of mattersOf(obligation)) tally.matters.set(matter, (tally.matters.get(matter) ?? 0) + 1);
  }
}

/** Every stretch of its actions' objects that could be a name, each once. */
function mattersOf({ actions }: Obligation): Set<string> {
  const matters = new Set<string>();
  for (const phrase of actions.flatMap(({ object }) => object.split(BREAK)))
    for (let length = SHORTEST; length <= LONGEST; length++)
      for (let start = 0; start + length <= phrase.length; start++) matters.add(phrase.slice(start, start + length));
  return matters;
}
