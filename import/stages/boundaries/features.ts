/** What the boundary model looks at around one place of a sentence. Training and reading share it, so that they cannot drift apart. */

const EDGE = '^';
/** Characters looked at on either side. */
const WINDOW = 5;
const LEFT = ['', 'L1', 'L2', 'L3', 'L4', 'L5'];
const RIGHT = ['', 'R1', 'R2', 'R3', 'R4', 'R5'];
/** Coverbs, modals and 的; none of their characters opens or closes another of them. */
const COVERBS = new Set(['将', '对', '以', '在', '为', '向', '与', '按照', '根据', '通过', '依托', '结合', '应当', '的']);
/** First characters of those that have two. */
const OPENING_COVERBS = new Set(['按', '根', '通', '依', '结', '应']);
/** How far ahead 的 and 、 are looked for, in characters. */
const FORESIGHT = 9;
/** Upper ends of the distance classes, in characters since the last boundary. */
const DISTANCES = [3, 5, 7, 9, 12, 16, 22, 30, 45];

/** Told the template of a feature and the characters it looks at. */
export type Visit = (template: string, characters: string) => void;

/**
 * Hands out the features of the place before `text[position]`, given where its clause began, each in two parts, so that the shipped
 * weights can be read: `L2 机制` is a place after 机制, `R2 推动` one before 推动, `O 推动|培育` one before 培育 in a clause that
 * opened with 推动. Reading looks millions of them up and needs no strings put together.
 */
export function visitFeatures(text: string, position: number, clauseStart: number, visit: Visit): void {
  const behind = text.slice(Math.max(0, position - WINDOW), position).padStart(WINDOW, EDGE);
  const ahead = text.slice(position, position + WINDOW).padEnd(WINDOW, EDGE);
  visitCharacters(behind, ahead, visit);
  visitClause(text.slice(clauseStart, position), behind.slice(-2), ahead.slice(0, 2), visit);
  visitSentence(text, position, clauseStart, visit);
}

/** What stands right around the place. */
function visitCharacters(behind: string, ahead: string, visit: Visit): void {
  const [last, lastTwo, lastThree] = [behind.slice(-1), behind.slice(-2), behind.slice(-3)];
  const [first, next, nextThree] = [ahead.charAt(0), ahead.slice(0, 2), ahead.slice(0, 3)];
  for (let length = 1; length <= WINDOW; length++) {
    visit(LEFT[length] as string, behind.slice(WINDOW - length));
    visit(RIGHT[length] as string, ahead.slice(0, length));
  }
  visit('M11', `${last}|${first}`);
  visit('M12', `${last}|${next}`);
  visit('M21', `${lastTwo}|${first}`);
  visit('M22', `${lastTwo}|${next}`);
  visit('M23', `${lastTwo}|${nextThree}`);
  visit('M32', `${lastThree}|${next}`);
  visit('M33', `${lastThree}|${nextThree}`);
  visit('S2', `${behind.slice(-4, -2)}|${next}`);
  visit('T2', ahead.slice(2, 4));
  visit('T3', `${lastTwo}|${ahead.slice(2, 4)}`);
}

/** What the clause so far holds. */
function visitClause(clause: string, lastTwo: string, next: string, visit: Visit): void {
  const distance = String(DISTANCES.findIndex((limit) => clause.length <= limit));
  const opening = clause.slice(0, 2);
  const list = enumeration(clause);
  const coverb = prepositionOf(clause);
  const held = heldBy(clause);
  visit('D', distance);
  visit('DR', `${distance}|${next}`);
  visit('DL', `${distance}|${lastTwo}`);
  visit('O', `${opening}|${next}`);
  visit('OL', `${opening}|${lastTwo}`);
  visit('O3', `${clause.slice(0, 3)}|${next}`);
  visit('E', `${list}|${next}`);
  visit('EL', `${list}|${lastTwo}`);
  visit('P', `${coverb}|${next}`);
  visit('PL', `${coverb}|${lastTwo}`);
  visit('H', `${held}|${next}`);
  visit('HL', `${held}|${lastTwo}`);
}

/** What lies further off: how the clause before ended, what is still to come, and whether the clause would begin like this one. */
function visitSentence(text: string, position: number, clauseStart: number, visit: Visit): void {
  const lastTwo = text.slice(Math.max(0, position - 2), position);
  const next = text.slice(position, position + 2);
  const coming = text.slice(position, position + FORESIGHT);
  const left = String(DISTANCES.findIndex((limit) => text.length - position <= limit));
  visit('C', `${text.slice(Math.max(0, clauseStart - 2), clauseStart)}|${next}`);
  visit('F', `${left}|${next}`);
  visit('FL', `${left}|${lastTwo}`);
  visit('A', `${coming.indexOf('的')}|${coming.indexOf('、')}|${lastTwo}`);
  visit('Q', `${alike(text, position, clauseStart)}|${text.charAt(position)}`);
}

/** How many characters a clause from here would open with that the present one opened with too, up to two. */
function alike(text: string, position: number, clauseStart: number): number {
  if (text.charAt(position) !== text.charAt(clauseStart)) return 0;
  return text.charAt(position + 1) === text.charAt(clauseStart + 1) ? 2 : 1;
}

/** Whether the clause has its modal, its 由 or an attribute yet. */
function heldBy(clause: string): string {
  const modal = /应当|不得|可以|必须|禁止/.test(clause) ? 'm' : '';
  return `${modal}${clause.includes('由') ? 'b' : ''}${clause.includes('的') ? 'a' : ''}`;
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
    const character = clause.charAt(index);
    const found = COVERBS.has(character) ? character : OPENING_COVERBS.has(character) ? clause.slice(index, index + 2) : '';
    if (COVERBS.has(found)) return `${found}${clause.length - index <= 6 ? 'near' : 'far'}`;
  }
  return 'none';
}
