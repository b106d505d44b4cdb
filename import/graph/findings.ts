import type { Finding } from '../model.ts';
import type { UnresolvedName } from './actors.ts';
import type { End, GraphBuilder } from './builder.ts';
import { articleId, findingId } from './identifiers.ts';

/** Findings of one regulation, attached to their article or, where they concern no place, to the regulation. */
export class FindingNodes {
  readonly all: Finding[] = [];
  readonly #builder: GraphBuilder;
  readonly #regulation: string;
  readonly #counts = new Map<string, number>();

  constructor(builder: GraphBuilder, regulation: string) {
    this.#builder = builder;
    this.#regulation = regulation;
  }

  add(owner: End, findings: readonly Finding[]): void {
    for (const finding of findings) {
      const ordinal = (this.#counts.get(owner.id) ?? 0) + 1;
      this.#counts.set(owner.id, ordinal);
      const article = owner.label === 'Article' ? owner.id : null;
      const node = this.#builder.node('Finding', findingId(owner.id, ordinal), { regulation: this.#regulation, article, ...finding });
      this.#builder.relation('HAS_FINDING', owner, node);
      this.all.push(finding);
    }
  }

  addUnresolved(names: Iterable<UnresolvedName>): void {
    for (const name of names) this.add({ label: 'Article', id: articleId(this.#regulation, name.article) }, [unresolvedName(name)]);
  }
}

function unresolvedName({ name, count, start, end }: UnresolvedName): Finding {
  const times = count === 1 ? 'once' : `${count} times`;
  return {
    stage: 'graph',
    rule: 'unresolved-name',
    severity: 'INFO',
    message: `「${name}」 is in no curated list (met ${times}): it stays a node of this regulation alone.`,
    start,
    end,
  };
}
