/** A regulation as Akoma Ntoso 3.0: its structure, with the words as the source has them. */
import { optionalText } from '../facts/rows.ts';
import type { ArticleFact, ChapterFact } from '../facts/shapes.ts';
import type { Block } from '../generated/resolvers.ts';
import type { ExportedArticle, ExportedRegulation, ExportSource, Provenance } from './exportSource.ts';
import { element, escaped, XML_DECLARATION } from './markup.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
/** Where no date is known, the schema wants one all the same. */
const UNKNOWN_DATE = '0001-01-01';

/** One document; a source of several regulations gives only the first, so ask for one. */
export async function* akomaNtoso(source: ExportSource): AsyncIterable<string> {
  for await (const regulation of source.regulations()) {
    yield `${XML_DECLARATION}<akomaNtoso xmlns="${NAMESPACE}">\n<act name="act">\n${meta(regulation, source.provenance)}\n<body>\n`;
    yield* body(regulation);
    yield '</body>\n</act>\n</akomaNtoso>\n';
    return;
  }
}

/** `/akn/cn/act/2023-10-26/shijiazhuang-digital-economy-2023`. */
export function workUri({ facts, properties }: ExportedRegulation): string {
  return `/akn/cn/act/${dateOf(properties)}/${encodeURIComponent(facts.id)}`;
}

function dateOf(properties: ExportedRegulation['properties']): string {
  return optionalText(properties, 'adoptedOn') ?? optionalText(properties, 'effectiveOn') ?? UNKNOWN_DATE;
}

function meta(regulation: ExportedRegulation, { graphVersion }: Provenance): string {
  const { properties } = regulation;
  const uri = workUri(regulation);
  const level = (name: string, address: string, date: string, rest: string): string =>
    element(
      name,
      {},
      element('FRBRthis', { value: `${address}/!main` }) +
        element('FRBRuri', { value: address }) +
        element('FRBRdate', { date, name: 'adoption' }) +
        element('FRBRauthor', { href: '#issuer' }) +
        rest,
    );
  const date = dateOf(properties);
  const identification = element(
    'identification',
    { source: '#zhize' },
    level('FRBRWork', uri, date, element('FRBRcountry', { value: 'cn' })) +
      level('FRBRExpression', `${uri}/zho@${date}`, date, element('FRBRlanguage', { language: 'zho' })) +
      level('FRBRManifestation', `${uri}/zho@${date}.xml`, date, ''),
  );
  const organization = (eId: string, showAs: string): string =>
    element('TLCOrganization', { eId, href: `/akn/ontology/organization/cn/${eId}`, showAs });
  const issuer = optionalText(properties, 'issuer') ?? optionalText(properties, 'jurisdiction') ?? '未知';
  const references = element('references', { source: '#zhize' }, organization('zhize', 'Zhize') + organization('issuer', issuer));
  const said = {
    graphVersion,
    rulesVersion: optionalText(properties, 'rulesVersion'),
    contentHash: optionalText(properties, 'contentHash'),
  };
  const proprietary = `<proprietary source="#zhize" xmlns:zhize="urn:zhize:ontology:">${element('zhize:madeFrom', said)}</proprietary>`;
  return element('meta', {}, `\n${identification}\n${references}\n${proprietary}\n`);
}

const ELEMENTS: Readonly<Record<ChapterFact['kind'], readonly [name: string, eId: string]>> = {
  PART: ['part', 'part'],
  CHAPTER: ['chapter', 'chp'],
  SECTION: ['section', 'sec'],
};

interface Heading {
  readonly title: string;
  readonly number: string;
}

/** Opens and closes chapters as articles come, so that the order of the text is kept. */
function* body(regulation: ExportedRegulation): Iterable<string> {
  let open: readonly ChapterFact[] = [];
  for (const article of regulation.articles) {
    const chapters = article.fact.chapters.toReversed();
    const shared = open.filter((chapter, index) => chapters[index] === chapter).length;
    yield closed(open.slice(shared));
    yield opened(chapters, shared, regulation);
    open = chapters;
    yield articleElement(article, chapters);
  }
  yield closed(open);
}

function closed(chapters: readonly ChapterFact[]): string {
  return chapters
    .toReversed()
    .map(({ kind }) => `</${ELEMENTS[kind][0]}>\n`)
    .join('');
}

function opened(chapters: readonly ChapterFact[], shared: number, { headings }: ExportedRegulation): string {
  return chapters
    .slice(shared)
    .map((chapter, index) => {
      const { number, title }: Heading = headings.get(chapter.id) ?? { number: '', title: '' };
      const heading = element('num', {}, escaped(number)) + element('heading', {}, escaped(title));
      return `<${ELEMENTS[chapter.kind][0]} eId="${eIdOf(chapters.slice(0, shared + index + 1))}">${heading}\n`;
    })
    .join('');
}

/** `chp_3__sec_1`. */
function eIdOf(chapters: readonly ChapterFact[]): string {
  return chapters.map(({ kind, id }) => `${ELEMENTS[kind][1]}_${id.slice(id.lastIndexOf('-') + 1)}`).join('__');
}

/** `chp_3__art_13`; 第十六条之一 is `art_16-1`. */
export function articleEId({ number }: ArticleFact, chapters: readonly ChapterFact[]): string {
  return [eIdOf(chapters), `art_${number.replace(/[.~]/g, '-')}`].filter((part) => part !== '').join('__');
}

function articleElement({ fact, text, blocks }: ExportedArticle, chapters: readonly ChapterFact[]): string {
  const eId = articleEId(fact, chapters);
  const content = blocks.length === 0 ? contentElement(text) : new Blocks(text, blocks).elements(eId);
  return `${element('article', { eId }, element('num', {}, escaped(fact.label)) + content)}\n`;
}

function contentElement(text: string): string {
  return element('content', {}, paragraphs(text));
}

function paragraphs(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0 ? element('p', {}) : lines.map((line) => element('p', {}, escaped(line))).join('');
}

/** 款, 项 and 目 nest by their places: paragraphs that hold a list of points, which may hold one themselves. */
class Blocks {
  readonly #text: string;
  readonly #blocks: readonly Block[];

  constructor(text: string, blocks: readonly Block[]) {
    this.#text = text;
    this.#blocks = blocks;
  }

  elements(eId: string): string {
    const top = this.#inside({ start: 0, end: this.#text.length }, null);
    return top.map((block) => this.#element(block, eId)).join('');
  }

  #element(block: Block, parent: string): string {
    const isParagraph = block.kind === 'PARAGRAPH';
    const eId = `${parent}__${isParagraph ? 'para' : 'point'}_${block.number}`;
    const inner = this.#inside(block, block);
    const content = inner.length === 0 ? contentElement(this.#words(block)) : this.#list(block, inner, eId);
    return element(isParagraph ? 'paragraph' : 'point', { eId }, content);
  }

  #list(block: Block, inner: readonly Block[], eId: string): string {
    const list = `${eId}__list_1`;
    const [first, last] = [inner[0], inner.at(-1)];
    const intro = this.#text.slice(block.start, first?.start ?? block.end).trim();
    const wrapUp = this.#text.slice(last?.end ?? block.end, block.end).trim();
    const points = inner.map((each) => this.#element(each, list)).join('');
    return element(
      'list',
      { eId: list },
      (intro === '' ? '' : element('intro', {}, paragraphs(intro))) +
        points +
        (wrapUp === '' ? '' : element('wrapUp', {}, paragraphs(wrapUp))),
    );
  }

  /** The outermost blocks within a place. */
  #inside(place: { readonly start: number; readonly end: number }, self: Block | null): readonly Block[] {
    const within = this.#blocks.filter((block) => block !== self && block.start >= place.start && block.end <= place.end);
    const strictly = self === null ? within : within.filter((block) => RANK[block.kind] > RANK[self.kind]);
    return strictly.filter(
      (block) =>
        !strictly.some(
          (other) => other !== block && RANK[other.kind] < RANK[block.kind] && other.start <= block.start && other.end >= block.end,
        ),
    );
  }

  #words({ start, end }: Block): string {
    return this.#text.slice(start, end);
  }
}

const RANK: Readonly<Record<Block['kind'], number>> = { PARAGRAPH: 0, ITEM: 1, SUBITEM: 2 };
