import {
  FILTER_NAMES,
  type Filters,
  INITIAL,
  LANGUAGES,
  NO_FILTERS,
  PAIR_MARK,
  type Position,
  selected,
  UNITS,
  VIEWS,
  type ViewState,
} from './viewState.ts';

type Rewrite = (id: string) => string;

const NOTHING = '-';

/**
 * The address of a view: `/?in=<regulation>&view=text&at=Department:public-security&modality=DUTY`. What is as at the start is left
 * out; ids inside the regulation are written `Obligation:./art-13/obl-2`. `addressOf` and `stateOf` are inverse to each other.
 */
export function addressOf(state: ViewState): string {
  const short: Rewrite = (id) => escapeMarks(shorten(id, state.regulation));
  const entries: [string, string][] = [
    ['in', state.regulation ?? ''],
    ['view', state.view === INITIAL.view ? '' : state.view],
    ['around', state.centre === null ? '' : short(state.centre)],
    ['open', state.expanded.map(short).join(',')],
    ['at', selectionOf(state, short)],
    ['more', state.more === 0 ? '' : String(state.more)],
    ...FILTER_NAMES.map((name): [string, string] => [name, state.filters[name].map(short).join(',')]),
    ['by', state.unit === INITIAL.unit ? '' : state.unit],
    ['sort', state.sort],
    ['pin', pinsOf(state, short)],
    ['lang', state.language === INITIAL.language ? '' : state.language],
  ];
  const query = entries.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${readable(value)}`);
  return query.length === 0 ? '/' : `/?${query.join('&')}`;
}

/** Whatever does not read as a state is left as it is at the start: no address breaks the page. */
export function stateOf(address: string): ViewState {
  const query = new URLSearchParams(address.includes('?') ? address.slice(address.indexOf('?')) : '');
  const regulation = query.get('in') || null;
  const long: Rewrite = (id) => lengthen(unescapeMarks(id), regulation);
  const centre = query.has('around') ? long(query.get('around') ?? '') : null;
  const at = query.get('at');
  const more = Number(query.get('more') ?? 0);
  return {
    view: oneOf(VIEWS, query.get('view'), INITIAL.view),
    language: oneOf(LANGUAGES, query.get('lang'), INITIAL.language),
    regulation,
    centre,
    selection: at === null ? centre : selectionFrom(at, long),
    expanded: list(query.get('open')).map(long),
    pinned: pinsFrom(query.get('pin'), long),
    filters: filtersFrom(query, long),
    unit: oneOf(UNITS, query.get('by'), INITIAL.unit),
    sort: query.get('sort') ?? INITIAL.sort,
    more: Number.isSafeInteger(more) && more > 0 ? more : 0,
  };
}

/** In a neighbourhood its middle is what is chosen unless the address says otherwise, so nothing chosen has to be said. */
function selectionOf({ selection, centre }: ViewState, short: Rewrite): string {
  if (selection === centre) return '';
  return selection === null ? NOTHING : selected(selection).map(short).join(PAIR_MARK);
}

function selectionFrom(at: string, long: Rewrite): string | null {
  return at === NOTHING || at === '' ? null : at.split(PAIR_MARK).map(long).join(PAIR_MARK);
}

function filtersFrom(query: URLSearchParams, long: Rewrite): Filters {
  const entries = FILTER_NAMES.map((name) => [name, list(query.get(name)).map(long)]);
  return { ...NO_FILTERS, ...Object.fromEntries(entries) };
}

function pinsOf(state: ViewState, short: Rewrite): string {
  return Object.entries(state.pinned)
    .map(([id, { x, y }]) => `${short(id)}@${x}_${y}`)
    .join(',');
}

function pinsFrom(value: string | null, long: Rewrite): Record<string, Position> {
  const pins = list(value).map((pin) => /^(.+)@(-?\d{1,6})_(-?\d{1,6})$/.exec(pin));
  return Object.fromEntries(
    pins.flatMap((match) => (match === null ? [] : [[long(match[1] ?? ''), { x: Number(match[2]), y: Number(match[3]) }]])),
  );
}

function shorten(id: string, regulation: string | null): string {
  return regulation === null ? id : id.replace(`:${regulation}/`, ':./');
}

function lengthen(id: string, regulation: string | null): string {
  return regulation === null ? id : id.replace(':./', `:${regulation}/`);
}

/** The marks that join ids are escaped inside them: a body may be called anything. */
function escapeMarks(id: string): string {
  return id.replace(/[%,;@]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}

function unescapeMarks(id: string): string {
  return id.replace(/%(25|2c|3b|40)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function list(value: string | null): string[] {
  return (value ?? '').split(',').filter((item) => item !== '');
}

function oneOf<Value extends string>(values: readonly Value[], value: string | null, otherwise: Value): Value {
  return values.find((candidate) => candidate === value) ?? otherwise;
}

/** Only what would end the value or the query is escaped, so that a person can read and change the address. */
function readable(value: string): string {
  return value.replace(/[%&#+\s"<>\\^`{|}]/g, (character) => encodeURIComponent(character));
}
