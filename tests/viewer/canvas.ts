/** What a test asks of the canvas; the browser has its own names, which Node does not know, so that they are written as text. */
import type { Page } from 'playwright-core';

type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/** Where every mark stands, in the canvas's own units. */
export function placesIn(page: Page): Promise<Places> {
  return page.evaluate<Places>(`document.querySelector('graph-canvas').places`);
}

export function marksIn(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`document.querySelector('graph-canvas').picture.nodes.map(({ id }) => id)`);
}

export async function click(page: Page, id: string): Promise<void> {
  const { x, y } = await positionOf(page, id);
  await page.mouse.click(x, y);
}

export async function doubleClick(page: Page, id: string): Promise<void> {
  const { x, y } = await positionOf(page, id);
  await page.mouse.dblclick(x, y);
}

export async function drag(page: Page, id: string, by: { readonly x: number; readonly y: number }): Promise<void> {
  const { x, y } = await positionOf(page, id);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x, y + by.y, { steps: 4 });
  await page.mouse.up();
}

/** The pointer rests on a mark. */
export async function hover(page: Page, id: string): Promise<void> {
  const { x, y } = await positionOf(page, id);
  await page.mouse.move(x, y);
}

/** In the middle of the line between two marks. */
export async function clickBetween(page: Page, one: string, other: string): Promise<void> {
  const [from, to] = await Promise.all([positionOf(page, one), positionOf(page, other)]);
  await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2);
}

async function positionOf(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  const position = await page.evaluate<{ x: number; y: number } | null>(
    `document.querySelector('graph-canvas').positionOf(${JSON.stringify(id)})`,
  );
  if (position === null) throw new Error(`${id} is not drawn.`);
  return position;
}
