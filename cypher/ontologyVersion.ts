import { ONTOLOGY_VERSION } from './ontology.ts';
import { type Row, StoreError } from './store.ts';

/** Throws STORE_INCOMPATIBLE unless the store speaks this program's vocabulary. */
export function requireOntology(version: Row | undefined, location: string): void {
  const found = version?.['ontologyVersion'];
  if (found === ONTOLOGY_VERSION) return;
  const made =
    found === undefined
      ? 'holds no graph of this program'
      : `was made with version ${JSON.stringify(found)} of the vocabulary, this program has ${ONTOLOGY_VERSION}`;
  throw new StoreError('STORE_INCOMPATIBLE', `The store ${location} ${made}. Delete it and import the texts again.`);
}
