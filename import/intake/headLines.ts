import { matchable } from '../language/matchable.ts';
import { BARE_LINE } from './bareLines.ts';
import { type Mark, plainOf, textOf } from './marks.ts';

export interface DividedText {
  /** Null where no line is a title. Lines a title was broken into are joined. */
  readonly title: string | null;
  /** Who passed, approved, changed or published the text and when, a line each. */
  readonly history: readonly string[];
  /** Prose in front of the first article: it may hold norms, so it is kept as an article of its own. */
  readonly preamble: readonly Mark[];
  /** From the first heading or article on. */
  readonly body: readonly Mark[];
}

const HISTORY = /\d{4}\s*年.*(?:通过|批准|修正|修订|修改|公布|发布|公告|施行|实施|废止)|^[（(]|[）)]$|会议通过|的决定》|号公布/;
const TITLE_END = /(?:条例|规定|办法|规则|细则|决定|决议|法|守则|章程|方案|准则|意见|修正案|通则|典|[）)])$/;
const MAX_TITLE_LENGTH = 80;
/** Lines that tell several amendments run to some hundred characters. */
const MAX_HISTORY_LENGTH = 2000;
const PROSE_END = /[。；：:;]$/;

/** Divides title and history from what follows; `headEnd` is the line after which neither stands, if the source says so. */
export function divideText(marks: readonly Mark[], headEnd: number | null): DividedText {
  const opening = marks.findIndex((mark) => mark.kind === 'HEADING' || mark.kind === 'ARTICLE');
  const front = opening < 0 ? marks : marks.slice(0, opening);
  const head = front.filter((mark) => mark.line.number <= (headEnd ?? 0));
  const open = front.slice(head.length);
  const title = readTitle(head.length > 0 ? head : open);
  const rest = open.filter((mark) => !title.marks.includes(mark) && !repeatsTitle(mark, title.text));
  const history = rest.filter((mark) => isHistory(mark, headEnd));
  const matter = rest.filter((mark) => !isHistory(mark, headEnd));
  const mayBeHeading = (mark: Mark) => opening >= 0 && BARE_LINE.test(textOf(mark));
  return {
    title: title.text,
    history: [...head.filter((mark) => !title.marks.includes(mark)), ...history].map(textOf),
    preamble: matter.filter((mark) => !mayBeHeading(mark)),
    body: [...matter.filter(mayBeHeading), ...(opening < 0 ? [] : marks.slice(opening))],
  };
}

/** The first `#` line, else a first line that reads like a title; lines up to one that ends like a title belong to it. */
function readTitle(front: readonly Mark[]): { text: string | null; marks: readonly Mark[] } {
  const marked = front.find((mark) => mark.kind === 'TITLE');
  if (marked !== undefined) return { text: marked.text, marks: [marked] };
  const first = front[0];
  if (first === undefined || isHistory(first, null) || PROSE_END.test(textOf(first))) return { text: null, marks: [] };
  for (let count = 1; count <= Math.min(3, front.length); count += 1) {
    const marks = front.slice(0, count);
    const text = marks.map(textOf).join('');
    if (TITLE_END.test(matchable(text)) && text.length <= MAX_TITLE_LENGTH) return { text, marks };
  }
  return { text: null, marks: [] };
}

/** 「上海市促进浦东新区保税维修业务 发展若干规定」 under a title that says the same. */
function repeatsTitle(mark: Mark, title: string | null): boolean {
  return title !== null && textOf(mark).length <= 2 * title.length && withoutBlanks(title).includes(withoutBlanks(textOf(mark)));
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/g, '');
}

function isHistory(mark: Mark, headEnd: number | null): boolean {
  const text = plainOf(mark);
  return (
    text.length <= MAX_HISTORY_LENGTH &&
    !/[。；]$/.test(text) &&
    HISTORY.test(text) &&
    (headEnd === null || text.length <= MAX_TITLE_LENGTH || !PROSE_END.test(text))
  );
}
