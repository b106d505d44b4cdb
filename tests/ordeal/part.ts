/** What the ordeal is put together from: to add a part, write one and list it in `ordeal.ts`. */
export interface Part {
  /** By which it can be asked for alone. */
  readonly name: string;
  /** Its heading in the document. */
  readonly title: string;
  run(texts: Texts): Promise<readonly Finding[]>;
}

/** The texts that are imported: those of a corpus, else of the project itself. */
export interface Texts {
  /** Sorted. */
  readonly files: readonly string[];
  /** What to call them. */
  readonly name: string;
}

export interface Finding {
  readonly what: string;
  readonly measured: string;
  /** What it should be; null for a figure that is only told. */
  readonly wanted: string | null;
  /** Null when nothing is wanted, or it could not be tried. */
  readonly holds: boolean | null;
}

/** So many of the texts, spread evenly over all of them; all when there are fewer. */
export function spread(files: readonly string[], count: number): readonly string[] {
  if (files.length <= count) return files;
  return Array.from({ length: count }, (_, index) => files[Math.floor((index * files.length) / count)] as string);
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
