import type { Finding, Part } from './part.ts';

export interface Ran {
  readonly part: Pick<Part, 'title'>;
  readonly findings: readonly Finding[];
}

export interface Circumstances {
  /** Commit of the program, and whether anything was changed since. */
  readonly commit: string;
  readonly date: string;
  readonly texts: string;
  readonly machine: string;
}

/** ORDEAL.md. */
export function documentOf(ran: readonly Ran[], { commit, date, texts, machine }: Circumstances): string {
  const head = [
    '# Ordeal',
    '',
    'What the long runs found, written by `npm run ordeal [CORPUS]`: each figure beside what it should be.',
    '',
    `Commit ${commit}, ${date}. ${texts}. ${machine}.`,
  ];
  const parts = ran.flatMap(({ part, findings }) => ['', `## ${part.title}`, '', ...tableOf(findings)]);
  return `${[...head, ...parts].join('\n')}\n`;
}

function tableOf(findings: readonly Finding[]): readonly string[] {
  return ['| what | measured | wanted | |', '| --- | --- | --- | --- |', ...findings.map(rowOf)];
}

function rowOf({ what, measured, wanted, holds }: Finding): string {
  const verdict = holds === null ? '' : holds ? 'holds' : '**fails**';
  return `| ${[what, measured, wanted ?? '', verdict].map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}
