/** What the boundary model looks at around one place of a sentence. Training and reading share it, so that they cannot drift apart. */

const EDGE = '^';
/** Coverbs, modals and 的; none of their characters opens or closes another of them. */
const COVERBS = new Set(['将', '对', '以', '在', '为', '向', '与', '按照', '根据', '通过', '依托', '结合', '应当', '的']);
/** Upper ends of the distance classes, in characters since the last boundary. */
const DISTANCES = [3, 5, 7, 9, 12, 16, 22, 30, 45];

/**
 * Features of the place before `text[position]`, given where its clause began. Each is `TEMPLATE characters`, so that the
 * shipped weights can be read: `L2 机制` is a place after 机制, `R2 推动` one before 推动, `O 推动|培育` one before 培育 in a
 * clause that opened with 推动.
 */
export function boundaryFeatures(text: string, position: number, clauseStart: number): string[] {
  const left = (length: number) => text.slice(Math.max(0, position - length), position).padStart(length, EDGE);
  const right = (length: number) => text.slice(position, position + length).padEnd(length, EDGE);
  const opening = text.slice(clauseStart, clauseStart + 2);
  const clause = text.slice(clauseStart, position);
  const distance = DISTANCES.findIndex((limit) => clause.length <= limit);
  const next = right(2);
  return [
    ...[1, 2, 3, 4].flatMap((length) => [`L${length} ${left(length)}`, `R${length} ${right(length)}`]),
    `M11 ${left(1)}|${right(1)}`,
    `M12 ${left(1)}|${next}`,
    `M21 ${left(2)}|${right(1)}`,
    `M22 ${left(2)}|${next}`,
    `M32 ${left(3)}|${next}`,
    `M23 ${left(2)}|${right(3)}`,
    `S2 ${left(4).slice(0, 2)}|${next}`,
    `T2 ${right(4).slice(2)}`,
    `T3 ${left(2)}|${right(4).slice(2)}`,
    `D ${distance}`,
    `DR ${distance}|${next}`,
    `DL ${distance}|${left(2)}`,
    `O ${opening}|${next}`,
    `OL ${opening}|${left(2)}`,
    `E ${enumeration(clause)}|${next}`,
    `EL ${enumeration(clause)}|${left(2)}`,
    `P ${prepositionOf(clause)}|${next}`,
  ];
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
