import type { HeadingMark, Mark } from './marks.ts';

/**
 * Leaves out a list of contents: the headings in front of the first article that stand again later,
 * under the same numbers of part, chapter and section, and the line 「目录」 above them.
 */
export function dropContentsList(marks: readonly Mark[]): Mark[] {
  const firstArticle = marks.findIndex((mark) => mark.kind === 'ARTICLE');
  const paths = headingPaths(marks);
  const lastPlace = new Map([...paths].map(([index, path]): [string, number] => [path, index]));
  return marks.filter((mark, index) => {
    if (index >= firstArticle) return true;
    const path = paths.get(index);
    return path === undefined ? !isContentsTitle(mark) : lastPlace.get(path) === index;
  });
}

/** 「目录」 or a whole list on one line: 「第一章 总则 第二章 任免范围 …」. */
function isContentsTitle(mark: Mark): boolean {
  return (
    (mark.kind === 'TEXT' || mark.kind === 'TITLE') &&
    /^目\s*[录錄次](?:$|\s)|^第\S{1,4}[编章]\s(?!.*。).*\s第\S{1,4}[章节]\s/.test(mark.text)
  );
}

/** Index of each heading to its path, such as `PART 1/CHAPTER 2`. */
function headingPaths(marks: readonly Mark[]): Map<number, string> {
  const paths = new Map<number, string>();
  let open: HeadingMark[] = [];
  for (const [index, mark] of marks.entries()) {
    if (mark.kind !== 'HEADING') continue;
    open = [...open.filter((heading) => rank(heading) < rank(mark)), mark];
    paths.set(index, open.map((heading) => `${heading.level} ${heading.number}`).join('/'));
  }
  return paths;
}

/** Higher ranks stand below lower ones. */
export function rank(heading: Pick<HeadingMark, 'level' | 'subPart'>): number {
  if (heading.level === 'PART') return heading.subPart ? 1 : 0;
  return heading.level === 'CHAPTER' ? 2 : 3;
}
