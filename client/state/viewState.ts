/** What the viewer shows, all of it in the address: views, pages and panels are functions of this value and of the facts. */

export const VIEWS = ['explore', 'overlap', 'text', 'table'] as const;
export type View = (typeof VIEWS)[number];

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Overlaps are counted by obligation and by article: both are right, and they order the bodies differently. */
export const UNITS = ['obligation', 'article'] as const;
export type Unit = (typeof UNITS)[number];

export const FILTER_NAMES = ['modality', 'role', 'level', 'chapter', 'about', 'without'] as const;
/** `about` holds nodes, `without` the kinds of node that the legend hides; the others what is wanted, empty meaning everything. */
export type FilterName = (typeof FILTER_NAMES)[number];
export type Filters = Readonly<Record<FilterName, readonly string[]>>;

/** Canvas units; set by dragging. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

export interface ViewState {
  readonly view: View;
  readonly language: Language;
  /** The regulation's id without its type; null until one is known. */
  readonly regulation: string | null;
  /** A node's id (`Department:cyberspace-administration`), or two joined by `;` for what lies between them. */
  readonly selection: string | null;
  /** The node in the middle of the neighbourhood; null shows the overview. */
  readonly centre: string | null;
  /** Nodes whose neighbours were asked for, in the order they were. */
  readonly expanded: readonly string[];
  readonly pinned: Readonly<Record<string, Position>>;
  readonly filters: Filters;
  readonly unit: Unit;
  /** How many times "show more" was asked for. */
  readonly more: number;
  /** The column the table is sorted by, from its end with a minus in front; empty for the order of the text. */
  readonly sort: string;
}

export type Transition = (state: ViewState) => ViewState;

export const NO_FILTERS: Filters = { modality: [], role: [], level: [], chapter: [], about: [], without: [] };

export const INITIAL: ViewState = {
  view: 'explore',
  language: 'zh',
  regulation: null,
  selection: null,
  centre: null,
  expanded: [],
  pinned: {},
  filters: NO_FILTERS,
  unit: 'obligation',
  more: 0,
  sort: '',
};

export const PAIR_MARK = ';';

/** The nodes a selection names: one, or the two ends of a pair. */
export function selected(selection: string | null): readonly string[] {
  return selection === null ? [] : selection.split(PAIR_MARK);
}

export function pairOf(one: string, other: string): string {
  return [one, other].toSorted().join(PAIR_MARK);
}
