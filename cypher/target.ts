/** Which store is meant. `folder` is the embedded store's; `database` is Neo4j's name for the one to use. */
export type StoreTarget =
  | { readonly engine: 'EMBEDDED'; readonly folder: string }
  | { readonly engine: 'NEO4J'; readonly uri: string; readonly username: string; readonly password: string; readonly database: string };

/** The folder, or the URI without credentials: what messages may show. */
export function locationOf(target: StoreTarget): string {
  return target.engine === 'EMBEDDED' ? target.folder : `${withoutCredentials(target.uri)} (database ${target.database})`;
}

function withoutCredentials(uri: string): string {
  return uri.replace(/\/\/[^/@]*@/, '//');
}
