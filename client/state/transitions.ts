import {
  type FilterName,
  type Language,
  NO_FILTERS,
  type Position,
  type Transition,
  type Unit,
  type View,
  type ViewState,
} from './viewState.ts';

/** Changing the view never loses the selection or the filters. */
export const showView =
  (view: View): Transition =>
  (state) => ({ ...state, view });

export const speak =
  (language: Language): Transition =>
  (state) => ({ ...state, language });

export const countBy =
  (unit: Unit): Transition =>
  (state) => ({ ...state, unit });

/** Another regulation: what was chosen in the last one means nothing there. */
export const openRegulation =
  (regulation: string): Transition =>
  (state) =>
    state.regulation === regulation ? state : { ...clearPlace(state), regulation, filters: NO_FILTERS };

export const select =
  (selection: string | null): Transition =>
  (state) => ({ ...state, selection });

/** Puts a node into the middle, with its neighbours around it, and chooses it. */
export const enter =
  (centre: string): Transition =>
  (state) => ({ ...clearPlace(state), view: 'explore', centre, selection: centre });

/** Back to the whole regulation. */
export const leave: Transition = (state) => ({ ...clearPlace(state), view: 'explore' });

export const expand =
  (node: string): Transition =>
  (state) => {
    if (state.centre === null) return enter(node)(state);
    if (state.centre === node || state.expanded.includes(node)) return select(node)(state);
    return { ...state, selection: node, expanded: [...state.expanded, node] };
  };

export const collapse =
  (node: string): Transition =>
  (state) => ({ ...state, expanded: state.expanded.filter((expanded) => expanded !== node) });

export const pin =
  (node: string, { x, y }: Position): Transition =>
  (state) => ({ ...state, pinned: { ...state.pinned, [node]: { x: Math.round(x), y: Math.round(y) } } });

export const unpinAll: Transition = (state) => ({ ...state, pinned: {} });

export const showMore: Transition = (state) => ({ ...state, more: state.more + 1 });

/** Adds the value to the filter, or takes it away when it is there. */
export const toggle =
  (name: FilterName, value: string): Transition =>
  (state) => {
    const current = state.filters[name];
    const next = current.includes(value) ? current.filter((other) => other !== value) : [...current, value].toSorted();
    return { ...state, filters: { ...state.filters, [name]: next } };
  };

/** Once upwards, once more downwards, a third time back to the order of the text. */
export const sortBy =
  (column: string): Transition =>
  (state) => {
    if (state.sort === column) return { ...state, sort: `-${column}` };
    return { ...state, sort: state.sort === `-${column}` ? '' : column };
  };

export const clearFilters: Transition = (state) => ({ ...state, filters: NO_FILTERS });

function clearPlace(state: ViewState): ViewState {
  return { ...state, selection: null, centre: null, expanded: [], pinned: {}, more: 0 };
}
