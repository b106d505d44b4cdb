import type cytoscape from 'cytoscape';
import type { LineKind, MarkKind } from '../pictures/picture.ts';
import type { Colours } from './colours.ts';
import { LABEL_SIZE } from './sizes.ts';

type Style = cytoscape.StylesheetJsonBlock;

/** Shape first, colour second; a body that is not named is hollow. */
const MARKS: Readonly<Record<Exclude<MarkKind, 'Obligation'>, { readonly shape: cytoscape.Css.NodeShape; readonly token: keyof Colours }>> =
  {
    Department: { shape: 'ellipse', token: 'department' },
    Government: { shape: 'round-rectangle', token: 'government' },
    Party: { shape: 'triangle', token: 'party' },
    Generic: { shape: 'ellipse', token: 'generic' },
    Industry: { shape: 'diamond', token: 'industry' },
    Topic: { shape: 'pentagon', token: 'topic' },
    Principle: { shape: 'hexagon', token: 'principle' },
    Platform: { shape: 'rectangle', token: 'platform' },
    Article: { shape: 'tag', token: 'ink-soft' },
  };

const MODALITY_TOKENS = {
  DUTY: 'duty',
  PROHIBITION: 'prohibition',
  PERMISSION: 'permission',
  ENCOURAGEMENT: 'encouragement',
  LIABILITY: 'liability',
} as const satisfies Record<string, keyof Colours>;

/** Roles by the line alone; arrows only where a direction means something. */
const LINES: Readonly<Record<LineKind, cytoscape.Css.Edge>> = {
  RESPONSIBLE: { 'line-style': 'solid' },
  JOINT: { 'line-style': 'solid' },
  ASSISTING: { 'line-style': 'dashed', 'line-dash-pattern': [5, 4], 'target-arrow-shape': 'triangle' },
  ASSISTED: { 'line-style': 'dashed', 'line-dash-pattern': [11, 5] },
  COORDINATED: { 'line-style': 'dotted', 'source-arrow-shape': 'triangle' },
  GUIDING: { 'line-style': 'dashed', 'line-dash-pattern': [9, 4, 2, 4], 'target-arrow-shape': 'triangle' },
  TAKES_PART: { 'line-style': 'dotted' },
  CONCERNS: { 'line-style': 'solid' },
  ACTS_ON: { 'line-style': 'solid' },
  STATES: { 'line-style': 'solid' },
};

export function appearance(colours: Colours): Style[] {
  return [...nodes(colours), ...edges(colours), ...attention(colours)];
}

function nodes(colours: Colours): Style[] {
  const label = {
    label: 'data(label)',
    color: colours.ink,
    'font-family': colours.sans,
    'font-size': LABEL_SIZE,
    'text-wrap': 'wrap',
    'line-height': 1.25,
    'text-valign': 'bottom',
    'text-halign': 'center',
    'text-margin-y': 4,
    'min-zoomed-font-size': 6,
    'text-background-color': colours.page,
    'text-background-opacity': 0.85,
    'text-background-padding': '1px',
  } as const;
  const mark = {
    width: 'data(width)',
    height: 'data(height)',
    'border-width': 1.5,
    'border-color': colours.page,
    'overlay-opacity': 0,
  } as const;
  return [
    { selector: 'node', style: { ...label, ...mark } },
    ...Object.entries(MARKS).map(
      ([kind, { shape, token }]): Style => ({ selector: `node[kind = "${kind}"]`, style: { shape, 'background-color': colours[token] } }),
    ),
    {
      selector: 'node[kind = "Generic"]',
      style: { 'background-color': colours.page, 'border-color': colours.generic, 'border-width': 2, color: colours['ink-soft'] },
    },
    {
      selector: 'node[side = "right"]',
      style: { 'text-halign': 'right', 'text-valign': 'center', 'text-margin-x': 4, 'text-margin-y': 0, 'text-justification': 'left' },
    },
    {
      selector: 'node[side = "left"]',
      style: { 'text-halign': 'left', 'text-valign': 'center', 'text-margin-x': -4, 'text-margin-y': 0, 'text-justification': 'right' },
    },
    { selector: 'node[side = "above"]', style: { 'text-valign': 'top', 'text-margin-y': -4 } },
    { selector: 'node[kind = "Obligation"]', style: obligation(colours) },
    ...Object.entries(MODALITY_TOKENS).map(
      ([modality, token]): Style => ({ selector: `node[modality = "${modality}"]`, style: { 'background-color': colours[token] } }),
    ),
  ];
}

function obligation(colours: Colours): cytoscape.Css.Node {
  return {
    shape: 'round-rectangle',
    color: colours['on-mark'],
    'font-size': 11,
    'text-valign': 'center',
    'text-margin-y': 0,
    'text-background-opacity': 0,
    'text-wrap': 'none',
    'border-width': 0,
  };
}

function edges(colours: Colours): Style[] {
  const line = {
    width: 1.2,
    'line-color': colours['line-strong'],
    'curve-style': 'straight',
    'target-arrow-color': colours['line-strong'],
    'source-arrow-color': colours['line-strong'],
    'arrow-scale': 0.7,
    'overlay-opacity': 0,
  } as const;
  return [
    { selector: 'edge', style: line },
    ...Object.entries(LINES).map(([kind, style]): Style => ({ selector: `edge[line = "${kind}"]`, style })),
    {
      selector: 'edge[line = "JOINT"]',
      style: { width: 2, 'line-color': colours.page, 'line-outline-width': 1.2, 'line-outline-color': colours['ink-faint'] },
    },
    { selector: 'edge[line = "ACTS_ON"]', style: { width: 'data(width)', opacity: 0.55, 'line-cap': 'round' } },
    { selector: 'edge[line = "ACTS_ON"][?generic]', style: { opacity: 0.18, 'line-style': 'dashed' } },
    { selector: 'edge[?carried]', style: { opacity: 0.45 } },
  ];
}

/** What is chosen, what the pointer or the keyboard is on, and the rest that steps back for it. */
function attention(colours: Colours): Style[] {
  const ring = {
    'outline-color': colours.accent,
    'outline-width': 3,
    'outline-offset': 2,
    'outline-opacity': 1,
  } as unknown as cytoscape.Css.Node;
  return [
    { selector: '.aside', style: { opacity: 0.22 } },
    {
      selector: 'edge.near',
      style: { 'line-color': colours.accent, opacity: 0.9, 'target-arrow-color': colours.accent, 'source-arrow-color': colours.accent },
    },
    { selector: 'edge[line = "JOINT"].near', style: { 'line-color': colours.page, 'line-outline-color': colours.accent } },
    { selector: 'node.chosen', style: { ...ring, 'font-weight': 'bold' } },
    { selector: 'edge.chosen', style: { 'line-color': colours.accent, opacity: 1 } },
    { selector: 'node.current', style: { ...ring, 'outline-color': colours.ink } as unknown as cytoscape.Css.Node },
  ];
}
