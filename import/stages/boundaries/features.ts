/** What the boundary model looks at around one place of a sentence. Training and reading share it, so that they cannot drift apart. */

const EDGE = '^';
/** Characters looked at on either side. */
const WINDOW = 4;
const LEFT = ['', 'L1', 'L2', 'L3', 'L4'];
const RIGHT = ['', 'R1', 'R2', 'R3', 'R4'];
/** Coverbs, modals and 的; none of their characters opens or closes another of them. */
const COVERBS = new Set(['将', '对', '以', '在', '为', '向', '与', '按照', '根据', '通过', '依托', '结合', '应当', '的']);
/** Upper ends of the distance classes, in characters since the last boundary. */
const DISTANCES = [3, 5, 7, 9, 12, 16, 22, 30, 45];

/**
 * Features of the place before `text[position]`, given where its clause began, as training names them: `TEMPLATE characters`,
 * so that the shipped weights can be read: `L2 机制` is a place after 机制, `R2 推动` one before 推动, `O 推动|培育` one before
 * 培育 in a clause that opened with 推动.
 */
export function boundaryFeatures(text: string, position: number, clauseStart: number): string[] {
  const features: string[] = [];
  visitFeatures(text, position, clauseStart, (template, characters) => features.push(`${template} ${characters}`));
  return features;
}

/** The same, handed out one by one in their two parts: reading looks millions of them up and needs no strings put together. */
export function visitFeatures(
  text: string,
  position: number,
  clauseStart: number,
  visit: (template: string, characters: string) => void,
): void {
  const behind = text.slice(Math.max(0, position - WINDOW), position).padStart(WINDOW, EDGE);
  const ahead = text.slice(position, position + WINDOW).padEnd(WINDOW, EDGE);
  const opening = text.slice(clauseStart, clauseStart + 2);
  const clause = text.slice(clauseStart, position);
  const distance = String(DISTANCES.findIndex((limit) => clause.length <= limit));
  const [last, lastTwo, next] = [behind.slice(3), behind.slice(2), ahead.slice(0, 2)];
  for (let length = 1; length <= WINDOW; length++) {
    visit(LEFT[length] as string, behind.slice(WINDOW - length));
    visit(RIGHT[length] as string, ahead.slice(0, length));
  }
  visit('M11', `${last}|${ahead.charAt(0)}`);
  visit('M12', `${last}|${next}`);
  visit('M21', `${lastTwo}|${ahead.charAt(0)}`);
  visit('M22', `${lastTwo}|${next}`);
  visit('M32', `${behind.slice(1)}|${next}`);
  visit('M23', `${lastTwo}|${ahead.slice(0, 3)}`);
  visit('S2', `${behind.slice(0, 2)}|${next}`);
  visit('T2', ahead.slice(2));
  visit('T3', `${lastTwo}|${ahead.slice(2)}`);
  visit('D', distance);
  visit('DR', `${distance}|${next}`);
  visit('DL', `${distance}|${lastTwo}`);
  visit('O', `${opening}|${next}`);
  visit('OL', `${opening}|${lastTwo}`);
  const list = enumeration(clause);
  visit('E', `${list}|${next}`);
  visit('EL', `${list}|${lastTwo}`);
  visit('P', `${prepositionOf(clause)}|${next}`);
}

/** Whether the clause holds a list with 、 and whether that list has been closed by 等 or a conjunction. */
function enumeration(clause: string): string {
  const lastComma = clause.lastIndexOf('、');
  if (lastComma < 0) return 'none';
  return /[等和及]/.test(clause.slice(lastComma)) ? 'closed' : 'open';
}

/** The coverb or modal nearest before the place: what still waits for its verb or object. */
function prepositionOf(clause: string): string {
  for (let index = clause.length - 1; index >= 0; index--) {
    const found = COVERBS.has(clause.charAt(index)) ? clause.charAt(index) : clause.slice(index, index + 2);
    if (COVERBS.has(found)) return `${found}${clause.length - index <= 6 ? 'near' : 'far'}`;
  }
  return 'none';
}
