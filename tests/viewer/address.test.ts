import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, stateOf } from '../../client/state/address.ts';
import {
  clearFilters,
  collapse,
  enter,
  expand,
  leave,
  openRegulation,
  pin,
  select,
  showView,
  sortBy,
  toggle,
} from '../../client/state/transitions.ts';
import { FILTER_NAMES, INITIAL, LANGUAGES, type Transition, UNITS, VIEWS, type ViewState } from '../../client/state/viewState.ts';

const REGULATION = 'shijiazhuang-digital-economy-2023';

/** Ids as they are, and as a body might be called by a text that means harm. */
const id = fc.oneof(
  fc.constantFrom('Department:cyberspace', `Obligation:${REGULATION}/art-13/obl-2`, `Department:${REGULATION}/body/登记机关`),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((name) => `Party:${name}`),
);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const selection = fc.oneof(
  fc.constant(null),
  id,
  fc.tuple(id, id).map((pair) => pair.map((one) => one.replaceAll(';', ',')).join(';')),
);
const position = fc.record({ x: fc.integer({ min: -9999, max: 9999 }), y: fc.integer({ min: -9999, max: 9999 }) });
const state: fc.Arbitrary<ViewState> = fc.record({
  view: fc.constantFrom(...VIEWS),
  language: fc.constantFrom(...LANGUAGES),
  regulation: fc.constantFrom(null, REGULATION),
  selection,
  centre: fc.oneof(fc.constant(null), id),
  expanded: ids,
  pinned: fc.dictionary(id, position, { maxKeys: 3 }),
  filters: fc.record(Object.fromEntries(FILTER_NAMES.map((name) => [name, ids])) as Record<(typeof FILTER_NAMES)[number], typeof ids>),
  unit: fc.constantFrom(...UNITS),
  more: fc.nat(20),
  sort: fc.constantFrom('', 'who', '-where'),
});

describe('the address', () => {
  test('brings back every state', () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(stateOf(addressOf(one))).toEqual(one);
      }),
    );
  });

  test('of anything at all reads as some state', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(VIEWS).toContain(stateOf(`/?${query}`).view);
      }),
    );
  });

  test('is short, and a person can read it', () => {
    const shown = [
      openRegulation(REGULATION),
      enter('Department:cyberspace'),
      toggle('modality', 'DUTY'),
      toggle('chapter', `Chapter:${REGULATION}/chp-3`),
    ];
    expect(addressOf(after(INITIAL, ...shown))).toBe(
      `/?in=${REGULATION}&around=Department:cyberspace&modality=DUTY&chapter=Chapter:./chp-3`,
    );
    expect(addressOf(INITIAL)).toBe('/');
  });
});

describe('transitions', () => {
  const around = after(INITIAL, openRegulation(REGULATION), enter('Department:cyberspace'));

  test('changing the view keeps everything else', () => {
    fc.assert(
      fc.property(state, fc.constantFrom(...VIEWS), (one, view) => {
        expect({ ...showView(view)(one), view: one.view }).toEqual(one);
      }),
    );
  });

  test('expanding needs a neighbourhood, happens once, and is undone by collapsing', () => {
    expect(expand('Topic:data-security')(INITIAL).centre).toBe('Topic:data-security');
    expect(expand('Department:cyberspace')(around).expanded).toEqual([]);
    const twice = after(around, expand('Topic:data-security'), expand('Topic:data-security'));
    expect(twice.expanded).toEqual(['Topic:data-security']);
    expect(collapse('Topic:data-security')(twice).expanded).toEqual([]);
  });

  test('leaving forgets the place and keeps the filters', () => {
    const left = after(around, toggle('modality', 'DUTY'), pin('Department:cyberspace', { x: 1.4, y: -2.6 }), leave);
    expect(left).toEqual(after(INITIAL, openRegulation(REGULATION), toggle('modality', 'DUTY')));
    expect(clearFilters(left).filters).toEqual(INITIAL.filters);
  });

  test('nothing chosen in a neighbourhood is remembered as nothing', () => {
    const nothing = select(null)(around);
    expect(stateOf(addressOf(nothing)).selection).toBeNull();
    expect(stateOf(addressOf(around)).selection).toBe('Department:cyberspace');
  });

  test('a column sorts up, down, and then no more', () => {
    const sorts = [1, 2, 3].map((times) => after(INITIAL, ...Array.from({ length: times }, () => sortBy('who'))).sort);
    expect(sorts).toEqual(['who', '-who', '']);
  });
});

function after(start: ViewState, ...transitions: readonly Transition[]): ViewState {
  return transitions.reduce((current, transition) => transition(current), start);
}
