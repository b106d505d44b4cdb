import { nameBody } from '../language/bodies.ts';
import { readLevelPrefix } from '../language/levels.ts';
import { remembered } from '../language/memory.ts';
import type { ArticleDraft, Stage } from '../draft.ts';
import type { Article, Definition, Mention, Span } from '../model.ts';
import { ABBREVIATED, GLOSSED, INCLUDES_BY_THIS_TEXT, NAMED_AUTHORITY, SAID_IN_THIS_TEXT } from '../rules/definitions.ts';
import { findAll } from '../rules/patternRule.ts';
import { bodyNamedBy, phraseBefore } from './definitions/namedPhrase.ts';

/** Terms that the text defines or abbreviates, and the bodies some of them stand for. */
export const definitions: Stage = {
  name: 'definitions',
  guarantees:
    'Every term the article defines or abbreviates stands in `definitions` with its wording; one that names a single body says which.',
  run: (draft): ArticleDraft => ({ ...draft, definitions: readDefinitions(draft.text) }),
};

/** The definitions in one article's text, in their order. Read for the whole regulation first, and again for each article. */
export const readDefinitions = remembered(2048, (text: string): readonly Definition[] => {
  const found = [...explained(text), ...abbreviations(text), ...authorities(text)];
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
});

/**
 * Every term of a regulation that names one body, to the normal form of that body. A term is found under its wording
 * (交通管理部门) and under its own normal form (交通管理); one that names two bodies in two places is left out.
 */
export function readDenotations(articles: readonly Article[]): ReadonlyMap<string, string> {
  const bodies = new Map<string, Set<string>>();
  for (const { term, denotes } of articles.flatMap((article) => readDefinitions(article.text))) {
    if (denotes === null) continue;
    for (const key of wordings(term)) if (key !== denotes.mention) bodies.set(key, (bodies.get(key) ?? new Set()).add(denotes.mention));
  }
  return new Map([...bodies].flatMap(([term, [body, ...others]]) => (body && others.length === 0 ? [[term, body] as const] : [])));
}

function wordings(term: string): string[] {
  const bare = term.slice(readLevelPrefix(term).length);
  return [...new Set([term, bare, nameBody(bare)?.mention ?? bare])].filter((wording) => wording !== '');
}

function explained(text: string): Definition[] {
  return [SAID_IN_THIS_TEXT, INCLUDES_BY_THIS_TEXT, GLOSSED].flatMap((rule) =>
    findAll(rule, text).map((found) => ({
      term: bareTerm(found.groups?.term ?? ''),
      definition: (found.groups?.definition ?? '').trim(),
      denotes: null,
      start: found.index + (found[0].length - found[0].trimStart().length),
      end: found.index + found[0].trimEnd().length,
    })),
  );
}

/** 「A、B、C等（以下统称X）」 names X; the span holds the phrase and the bracket. */
function abbreviations(text: string): Definition[] {
  return findAll(ABBREVIATED, text).map((found) => {
    const term = bareTerm(found.groups?.term ?? '');
    const phrase = phraseBefore(text, found.index, term);
    return {
      term,
      definition: text.slice(phrase.start, phrase.end),
      denotes: bodyNamedBy(text, phrase) ?? commonBody(text, phrase, term),
      start: phrase.start,
      end: found.index + found[0].length,
    };
  });
}

/** 「A区、B区和C县水路运输管理部门（以下统称区、县水路运输管理部门）」: one function at many places. */
function commonBody(text: string, phrase: Span, term: string): Mention | null {
  const bare = term.replace(/^(?:(?:市|区|县|乡|镇)(?:、|和)?)+/, '');
  const places = text.slice(phrase.start, phrase.end - bare.length);
  const mention = nameBody(bare)?.mention;
  const shared = /^(?!主管|管理|行政)[^、和]{4,}部门$/.test(bare) && text.slice(phrase.start, phrase.end).endsWith(bare);
  return mention && shared && /[区县市]$/.test(places) && !/部门|局|委/.test(places) ? { mention, kind: 'DEPARTMENT', ...phrase } : null;
}

/** 「市水务局是本市供水行政主管部门」: the text's authority. Kept only where the sentence begins with one body. */
function authorities(text: string): Definition[] {
  return findAll(NAMED_AUTHORITY, text).flatMap((found): Definition[] => {
    const body = found.groups?.body ?? '';
    const denotes = bodyNamedBy(text, { start: found.index, end: found.index + body.length });
    const start = found.index;
    const end = start + found[0].length;
    return denotes ? [{ term: found.groups?.term ?? '', definition: text.slice(start, end), denotes, start, end }] : [];
  });
}

function bareTerm(written: string): string {
  return written
    .replace(/[“”"「」]/g, '')
    .replace(/（[^（）]*）$/, '')
    .trim();
}
