/** Obligations as the worked questions ask for them. */
import type { ServerUnderTest } from './serving.ts';

export interface Named {
  readonly name: string;
}
export interface Bearing {
  readonly role: string;
  readonly lead: boolean;
  readonly openList: boolean;
  readonly carried: boolean;
  readonly evidence: { readonly quote: string };
  readonly node: Named & { readonly kind: string };
}
export interface Found {
  readonly modality: string;
  readonly unborne: string | null;
  readonly text: string;
  readonly article: { readonly number: string };
  readonly bearers: { readonly edges: readonly Bearing[] };
}
export interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly Found[];
}

export const FOUND = `
  fragment Found on Obligation {
    modality unborne text article { number }
    bearers { edges { role lead openList carried evidence { quote } node { name kind } } }
  }`;

export async function obligationsFound(server: ServerUnderTest, filter: string): Promise<Listed> {
  const { obligations: listed } = await server.ask<{ obligations: Listed }>(
    `{ obligations(first: 100, filter: ${filter}) { totalCount nodes { ...Found } } } ${FOUND}`,
  );
  return listed;
}

export const articlesOf = (found: readonly Found[]): string[] => found.map(({ article }) => article.number);
export const namesOf = (found: Found | undefined, role?: string): string[] =>
  (found?.bearers.edges ?? []).filter((edge) => !role || edge.role === role).map(({ node }) => node.name);
