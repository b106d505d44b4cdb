import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A question that runs as it stands: for the API page. */
export interface Example {
  readonly name: string;
  readonly title: string;
  readonly titleZh: string;
  readonly query: string;
}

const FOLDER = join(import.meta.dirname, 'examples');
const HEAD = /^# (?<title>.+)\n# (?<titleZh>.+)\n/;

/** Reads `examples/*.graphql` by name; the first two lines of each are its title in English and in Chinese. */
export async function readExamples(): Promise<readonly Example[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.graphql')).toSorted();
  return Promise.all(files.map(async (file) => exampleOf(file, await readFile(join(FOLDER, file), 'utf8'))));
}

function exampleOf(file: string, source: string): Example {
  const { title, titleZh } = HEAD.exec(source)?.groups ?? {};
  if (title === undefined || titleZh === undefined)
    throw new Error(`server/examples/${file} must begin with its title in English and in Chinese.`);
  return { name: file.replace(/\.graphql$/, ''), title, titleZh, query: source.replace(HEAD, '') };
}
