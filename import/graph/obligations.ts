import type { Bearer, ExtractedArticle, Obligation, WrittenLevel } from '../model.ts';
import type { Level } from '../../cypher/ontology.ts';
import { resolveIndustry } from '../resolve/industries.ts';
import { topicNamed } from '../resolve/topics.ts';
import type { ActorNodes } from './actors.ts';
import type { End, GraphBuilder } from './builder.ts';
import { addIndustry } from './industries.ts';
import { articleOrder, obligationId, obligationOrder, platformId } from './identifiers.ts';

/** What the parts of one obligation are added to. */
interface Place {
  readonly builder: GraphBuilder;
  readonly actors: ActorNodes;
  readonly article: ExtractedArticle;
  readonly obligation: Obligation;
  readonly end: End;
}

/** One obligation with everything that points at it or that it points at, sanctions and principles apart. */
export function addObligation(builder: GraphBuilder, actors: ActorNodes, articleEnd: End, article: ExtractedArticle, ordinal: number): End {
  const obligation = article.obligations[ordinal - 1] as Obligation;
  const end = builder.node(
    'Obligation',
    obligationId(articleEnd.id, ordinal),
    obligationProperties(article, obligation, articleEnd.id, ordinal),
  );
  builder.relation('STATES', articleEnd, end, { ordinal });
  const place: Place = { builder, actors, article, obligation, end };
  addBearers(place);
  addParticipants(place);
  addSubjects(place);
  addAddressed(place);
  addPlatforms(place);
  return end;
}

function obligationProperties(article: ExtractedArticle, obligation: Obligation, articleId: string, ordinal: number) {
  const { actions, conditions } = obligation;
  return {
    regulation: article.regulation,
    article: articleId,
    order: obligationOrder(articleOrder(article.regulation, article.article), ordinal),
    start: obligation.start,
    end: obligation.end,
    modality: obligation.modality,
    text: obligation.text,
    summary: obligation.summary,
    actionVerbs: actions.map(({ verb }) => verb),
    actionObjects: actions.map(({ object }) => object),
    actionStarts: actions.map(({ start }) => start),
    actionEnds: actions.map(({ end }) => end),
    conditionTexts: conditions.map(({ text }) => text),
    conditionStarts: conditions.map(({ start }) => start),
    conditionEnds: conditions.map(({ end }) => end),
    deadline: obligation.deadline,
    holding: obligation.holding,
    unborne: obligation.unborne,
    paragraph: obligation.paragraph,
    item: obligation.item,
    confidence: obligation.confidence,
    rules: obligation.rules,
    review: obligation.review ?? null,
  };
}

/** One edge a mention, so a body named twice has two. */
function addBearers({ builder, actors, article, obligation, end }: Place): void {
  for (const [index, bearer] of obligation.bearers.entries())
    builder.relation('BEARS', actors.of(bearer, article), end, {
      ...spanOf(bearer),
      role: bearer.role,
      lead: bearer.lead,
      levels: levelsOf(bearer),
      openList: bearer.open,
      carried: bearer.carried,
      ofGovernment: bearer.ofGovernment,
      mention: bearer.mention,
      quote: article.text.slice(bearer.start, bearer.end),
      ordinal: index + 1,
      rules: bearer.rules,
      review: bearer.review ?? actors.reviewOf(bearer),
    });
}

function levelsOf(bearer: Bearer): Level[] {
  return bearer.levels.map((level: WrittenLevel) => (level === 'COUNTY+' ? 'COUNTY_AND_ABOVE' : level));
}

function addParticipants({ builder, actors, article, obligation, end }: Place): void {
  for (const participant of obligation.participants)
    builder.relation('TAKES_PART', actors.of(participant, article), end, {
      ...spanOf(participant),
      role: participant.role,
      mention: participant.mention,
      quote: article.text.slice(participant.start, participant.end),
      rules: participant.rules,
    });
}

function addSubjects({ builder, article, obligation, end }: Place): void {
  for (const concern of obligation.concerns) {
    const kind = article.industries.find(({ name }) => name === concern.mention)?.kind ?? 'INDUSTRY';
    const industry = addIndustry(builder, resolveIndustry(concern.industry, kind, article.regulation));
    builder.relation('CONCERNS', end, industry, { ...spanOf(concern), as: concern.as, mention: concern.mention });
  }
  for (const mention of obligation.topics) {
    const { id, name, nameEn, aliases } = topicNamed(mention.topic);
    builder.relation('ABOUT', end, builder.node('Topic', id, { name, nameEn, aliases: Object.keys(aliases) }), {
      ...spanOf(mention),
      mention: mention.mention,
    });
  }
}

/** Only parties are addressed; what a state body is told to do with another is in their roles. */
function addAddressed({ builder, actors, article, obligation, end }: Place): void {
  for (const party of obligation.addressed) {
    const actor = actors.of(party, article);
    if (actor.label === 'Party') builder.relation('ADDRESSES', end, actor, { ...spanOf(party), mention: party.mention });
  }
}

function addPlatforms({ builder, article, obligation, end }: Place): void {
  for (const platform of obligation.platforms) {
    const { name, status, builders } = platform;
    const node = builder.node('Platform', platformId(article.regulation, name), { regulation: article.regulation, name });
    builder.relation('BUILDS', end, node, { ...spanOf(platform), status, builders });
  }
}

function spanOf({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}
