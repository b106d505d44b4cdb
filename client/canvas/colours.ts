/** The tokens of tokens.css that the canvas draws with, as the browser resolves them for light or dark. */
const TOKENS = [
  'page',
  'ink',
  'ink-soft',
  'ink-faint',
  'line',
  'line-strong',
  'accent',
  'department',
  'government',
  'party',
  'industry',
  'topic',
  'principle',
  'platform',
  'generic',
  'duty',
  'prohibition',
  'permission',
  'encouragement',
  'liability',
  'on-mark',
] as const;
type Token = (typeof TOKENS)[number];
export type Colours = Readonly<Record<Token, string>> & { readonly sans: string };

/** A probe is asked, since a custom property's own value is not resolved. */
export function readColours(host: HTMLElement): Colours {
  const probe = document.createElement('span');
  host.append(probe);
  const entries = TOKENS.map((token) => {
    probe.style.color = `var(--${token})`;
    return [token, getComputedStyle(probe).color] as const;
  });
  const sans = getComputedStyle(host).fontFamily;
  probe.remove();
  return { ...Object.fromEntries(entries), sans } as Colours;
}
