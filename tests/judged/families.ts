import type { Bearer, ExtractedArticle, ExtractedRegulation, Obligation, Span } from '../../import/model.ts';
import type { Reading } from './records.ts';

/** Something read at a place, with the place that shows it. */
export interface Found {
  readonly span: Span;
  readonly read: Reading;
  /** What stands around it and helps to judge, but is not judged with it. */
  readonly context?: Reading;
}

type Reader = (article: ExtractedArticle, regulation: ExtractedRegulation) => Found[];

/** Families of things read: each lists all that an article holds of it, once a place. */
export const FAMILIES = {
  obligations: (article) => article.obligations.map((obligation) => ({ span: obligation, read: actionsOf(obligation) })),
  bearers: (article) => article.obligations.flatMap((obligation) => obligation.bearers.map((bearer) => bearerIn(obligation, bearer))),
  participants: (article) => article.obligations.flatMap(participantsOf),
  holdings: (article) => article.obligations.filter(({ holding }) => holding !== null).map(holdingOf),
  concerns: (article) =>
    article.obligations.flatMap(({ concerns }) =>
      concerns.map((concern) => ({ span: concern, read: { industry: concern.industry, mention: concern.mention, as: concern.as } })),
    ),
  sanctions: (article) => article.obligations.flatMap(sanctionOf),
  references: (article) => article.references.map(({ start, end, ...read }) => ({ span: { start, end }, read })),
  definitions: (article) =>
    article.definitions.map((definition) => ({
      span: definition,
      read: { term: definition.term, definition: definition.definition, denotes: definition.denotes?.mention ?? null },
    })),
  platforms: (article) => article.obligations.flatMap(platformsOf),
  addressed: (article) => article.obligations.flatMap(addressedOf),
  topics: (article) =>
    article.obligations.flatMap(({ topics, text }) =>
      topics.map((topic) => ({ span: topic, read: { topic: topic.topic, mention: topic.mention }, context: { obligation: text } })),
    ),
  evidence: (article) => article.obligations.flatMap((obligation) => repeatedEvidence(article, obligation)),
} as const satisfies Record<string, Reader>;
export type Family = keyof typeof FAMILIES;

function actionsOf({ modality, text, summary, actions, conditions, deadline }: Obligation): Reading {
  return {
    modality,
    text,
    summary,
    actions: actions.map(({ verb, object }) => `${verb} | ${object}`),
    conditions: conditions.map((condition) => condition.text),
    deadline,
  };
}

function bearerIn({ bearers, modality, text }: Obligation, bearer: Bearer): Found {
  const { mention, role, kind, levels, lead, open, carried } = bearer;
  const others = bearers.filter((other) => other !== bearer).map((other) => `${other.mention} ${other.role}`);
  return { span: bearer, read: { mention, role, kind, levels, lead, open, carried }, context: { others, modality, obligation: text } };
}

function participantsOf({ participants, bearers, modality, text }: Obligation): Found[] {
  const bearing = bearers.map(({ mention }) => mention);
  return participants.map((participant) => {
    const { mention, role, kind } = participant;
    return { span: participant, read: { mention, role, kind }, context: { bearers: bearing, modality, obligation: text } };
  });
}

function holdingOf({ start, end, holding, bearers, modality, text }: Obligation): Found {
  return {
    span: { start, end },
    read: { holding, bearers: bearers.map(({ mention, role }) => `${mention} ${role}`) },
    context: { modality, obligation: text },
  };
}

function sanctionOf({ start, end, sanction, text }: Obligation): Found[] {
  if (sanction === null) return [];
  const { articles, penalties, fineFrom, fineTo } = sanction;
  return [{ span: { start, end }, read: { articles, penalties, fineFrom, fineTo }, context: { obligation: text } }];
}

function platformsOf({ platforms, bearers, modality, text }: Obligation): Found[] {
  const bearing = bearers.map(({ mention }) => mention);
  return platforms.map(({ start, end, name, status, builders }) => ({
    span: { start, end },
    read: { name, status, builders },
    context: { bearers: bearing, modality, obligation: text },
  }));
}

function addressedOf({ addressed, bearers, modality, text }: Obligation): Found[] {
  const bearing = bearers.map(({ mention }) => mention);
  return addressed.map((party) => ({
    span: party,
    read: { mention: party.mention },
    context: { bearers: bearing, modality, obligation: text },
  }));
}

/** Bearers whose words stand more than once in their article: which of the occurrences is meant can then be wrong. */
function repeatedEvidence({ text }: ExtractedArticle, { bearers, text: obligation }: Obligation): Found[] {
  return bearers.flatMap((bearer) => {
    const quote = text.slice(bearer.start, bearer.end);
    const places = placesOf(text, quote);
    if (places.length < 2) return [];
    const { mention, role, carried } = bearer;
    const seen = `${text.slice(Math.max(0, bearer.start - 16), bearer.start)}【${quote}】${text.slice(bearer.end, bearer.end + 16)}`;
    const occurrence = `${places.indexOf(bearer.start) + 1} of ${places.length}`;
    return [{ span: bearer, read: { mention, role, carried, occurrence, seen }, context: { obligation } }];
  });
}

function placesOf(text: string, quote: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}
