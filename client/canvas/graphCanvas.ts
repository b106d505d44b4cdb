import cytoscape from 'cytoscape';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Picture } from '../pictures/picture.ts';
import type { Language, Position } from '../state/viewState.ts';
import { appearance } from './appearance.ts';
import type { Places } from './arrangement.ts';
import { attend } from './attention.ts';
import { readColours } from './colours.ts';
import { elementsOf } from './elements.ts';
import { neighbourInDirection } from './steering.ts';

/** What somebody did on the canvas; `node` may name an edge, whose id is a pair. */
export type CanvasAction = 'choose' | 'open' | 'leave' | 'move';
export interface CanvasDetail {
  readonly node: string | null;
  readonly position?: Position;
}

const DARK = window.matchMedia('(prefers-color-scheme: dark)');
const STILL = window.matchMedia('(prefers-reduced-motion: reduce)');
const FIT_PADDING = 24;
/** Below this zoom names cannot be read: a narrow window then shows a part, around the main mark, rather than a smudge. */
const LEAST_READABLE = 0.62;
const MOST_AT_FIT = 1.25;
/** Pixels. */
const NARROW = 560;

/**
 * Draws a picture at given places and follows it; owns no data. Fires `canvas-choose` (clicked or Enter), `canvas-open`
 * (double-clicked or E), `canvas-leave` (Escape, or a click beside everything), `canvas-move` (dragged).
 */
export class GraphCanvas extends LitElement {
  static override properties = {
    picture: { attribute: false },
    places: { attribute: false },
    scene: { attribute: false },
    chosen: { attribute: false },
    language: { attribute: false },
    describe: { attribute: false },
    label: { attribute: false },
    hovered: { state: true },
  };

  declare picture: Picture;
  declare places: Places;
  /** The whole comes into sight when it changes. */
  declare scene: string;
  declare chosen: readonly string[];
  declare language: Language;
  /** Node or line that the pointer is on. */
  declare hovered: string | null;
  /** What is said of a node or a line, to the pointer and by a screen reader. */
  declare describe: (id: string) => string;
  declare label: string;

  #graph: cytoscape.Core | null = null;
  #current: string | null = null;
  /** Somebody panned or zoomed: from then on the window is theirs. */
  #taken = false;
  readonly #surface = createRef<HTMLDivElement>();
  readonly #watch = new ResizeObserver(() => this.#resize());
  readonly #recolour = (): void => void this.#graph?.style(appearance(readColours(this)));

  constructor() {
    super();
    this.hovered = null;
  }

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    DARK.addEventListener('change', this.#recolour);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    DARK.removeEventListener('change', this.#recolour);
    this.#watch.disconnect();
    this.#graph?.destroy();
    this.#graph = null;
  }

  override render() {
    return html`<div ${ref(this.#surface)} class="surface" role="application" tabindex="0" aria-label=${this.label} @keydown=${this.#onKey} @blur=${() => this.#moveTo(null)}></div>
      ${this.hovered === null ? nothing : html`<p class="whisper" aria-hidden="true">${this.describe(this.hovered)}</p>`}
      <p class="unseen" aria-live="polite">${this.#current === null ? '' : this.describe(this.#current)}</p>`;
  }

  override updated(changed: PropertyValues<this>): void {
    const graph = (this.#graph ??= this.#start());
    if (changed.has('picture') || changed.has('places') || changed.has('language')) this.#draw(graph);
    attend(graph, this.chosen, this.hovered);
    if (changed.has('scene')) this.fit(false);
    else if (changed.has('picture')) this.#keepInSight(graph);
  }

  zoomBy(factor: number): void {
    const graph = this.#graph;
    if (!graph) return;
    this.#taken = true;
    graph.zoom({ level: graph.zoom() * factor, renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 } });
  }

  fit(moving = true): void {
    const graph = this.#graph;
    if (!graph) return;
    this.#taken = false;
    const target = viewportFor(graph, this.chosen);
    if (moving && !STILL.matches) graph.animate(target, { duration: 240 });
    else graph.viewport(target);
  }

  #start(): cytoscape.Core {
    const container = this.#surface.value ?? null;
    const graph = cytoscape({
      container,
      style: appearance(readColours(this)),
      autounselectify: true,
      boxSelectionEnabled: false,
      minZoom: 0.15,
      maxZoom: 3,
    });
    graph.on('onetap', (event) => this.#onTap(event.target));
    graph.on('dbltap', 'node', (event) => this.#fire('open', { node: event.target.id() }));
    graph.on('dragfree', 'node', (event) => this.#fire('move', { node: event.target.id(), position: event.target.position() }));
    graph.on('mouseover', 'node, edge', (event) => (this.hovered = (event.target as cytoscape.SingularElementReturnValue).id()));
    graph.on('mouseout', 'node, edge', () => (this.hovered = null));
    graph.on('scrollzoom dragpan pinchzoom', () => (this.#taken = true));
    if (container) this.#watch.observe(container);
    return graph;
  }

  #onTap(target: cytoscape.Core | cytoscape.SingularElementReturnValue): void {
    if (target === this.#graph) this.#fire('leave', { node: null });
    else this.#fire('choose', { node: (target as cytoscape.SingularElementReturnValue).id() });
  }

  /** Takes away what is gone, adds what is new, and moves nothing else. */
  #draw(graph: cytoscape.Core): void {
    const { nodes, edges } = elementsOf(this.picture, this.language);
    const wanted = new Set([...nodes, ...edges].map(({ data }) => data.id));
    graph.batch(() => {
      graph
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      for (const node of nodes) {
        const id = String(node.data.id);
        const { x, y, side = 'below' } = this.places[id] ?? { x: 0, y: 0 };
        const data = { ...node.data, side };
        const known = graph.getElementById(id);
        if (known.empty()) graph.add({ ...node, data, position: { x, y } });
        else (known as cytoscape.NodeSingular).data(data).position({ x, y });
      }
      for (const edge of edges) {
        const known = graph.getElementById(String(edge.data.id));
        if (known.empty()) graph.add(edge);
        else known.data(edge.data);
      }
    });
  }

  /** Newcomers outside the window bring it out far enough to hold them; otherwise it stays where it is. */
  #keepInSight(graph: cytoscape.Core): void {
    const all = graph.elements().boundingBox({});
    const window = graph.extent();
    if (all.x1 < window.x1 || all.y1 < window.y1 || all.x2 > window.x2 || all.y2 > window.y2) this.fit();
  }

  #resize(): void {
    this.#graph?.resize();
    if (!this.#taken) this.fit(false);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const act = KEYS[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act(this, this.#current);
  };

  /** Puts the keyboard's ring on another node, the nearest that way. */
  steer(x: number, y: number): void {
    if (this.#graph) this.#moveTo(neighbourInDirection(this.#graph, this.#current ?? this.chosen[0] ?? null, { x, y }));
  }

  /** The middle of a mark in the page's pixels, for whatever points at it from outside; null when it is not drawn. */
  positionOf(id: string): Position | null {
    const node = this.#graph?.getElementById(id);
    if (!node || node.empty()) return null;
    const { left, top } = this.getBoundingClientRect();
    const { x, y } = (node as cytoscape.NodeSingular).renderedPosition();
    return { x: left + x, y: top + y };
  }

  act(action: CanvasAction, node: string | null): void {
    this.#fire(action, { node });
  }

  #moveTo(node: string | null): void {
    this.#current = node;
    this.#graph?.nodes().removeClass('current');
    if (node !== null) this.#graph?.getElementById(node).addClass('current');
    this.requestUpdate();
  }

  #fire(action: CanvasAction, detail: CanvasDetail): void {
    this.dispatchEvent(new CustomEvent<CanvasDetail>(`canvas-${action}`, { detail, bubbles: true }));
  }
}

function viewportFor(graph: cytoscape.Core, chosen: readonly string[]): { readonly zoom: number; readonly pan: cytoscape.Position } {
  const box = graph.elements().boundingBox({});
  const fitting = Math.min((graph.width() - 2 * FIT_PADDING) / box.w, (graph.height() - 2 * FIT_PADDING) / box.h);
  const least = graph.width() < NARROW ? LEAST_READABLE : 0;
  const zoom = Math.min(MOST_AT_FIT, Math.max(least, fitting));
  const middle = fitting < least ? mainMark(graph, chosen)?.position() : undefined;
  const { x, y } = middle ?? { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 };
  return { zoom, pan: { x: graph.width() / 2 - x * zoom, y: graph.height() / 2 - y * zoom } };
}

/** What is chosen, else the largest. */
function mainMark(graph: cytoscape.Core, chosen: readonly string[]): cytoscape.NodeSingular | undefined {
  const [first] = graph
    .nodes()
    .toArray()
    .filter((node) => chosen.includes(node.id()));
  return first ?? graph.nodes().max((node) => node.width()).ele;
}

const KEYS: Readonly<Record<string, (canvas: GraphCanvas, current: string | null) => void>> = {
  ArrowUp: (canvas) => canvas.steer(0, -1),
  ArrowDown: (canvas) => canvas.steer(0, 1),
  ArrowLeft: (canvas) => canvas.steer(-1, 0),
  ArrowRight: (canvas) => canvas.steer(1, 0),
  Enter: (canvas, current) => current !== null && canvas.act('choose', current),
  ' ': (canvas, current) => current !== null && canvas.act('choose', current),
  e: (canvas, current) => current !== null && canvas.act('open', current),
  Escape: (canvas) => canvas.act('leave', null),
  '+': (canvas) => canvas.zoomBy(1.25),
  '=': (canvas) => canvas.zoomBy(1.25),
  '-': (canvas) => canvas.zoomBy(0.8),
  '0': (canvas) => canvas.fit(),
};

customElements.define('graph-canvas', GraphCanvas);
