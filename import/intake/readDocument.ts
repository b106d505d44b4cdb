import type { StructuredRegulation } from '../model.ts';
import { type RegulationInput, readRegulation } from './readRegulation.ts';

/** Reads one regulation from a document of any format. Throws InputError as `readRegulation` does. */
export async function readDocument(input: RegulationInput): Promise<StructuredRegulation> {
  return readRegulation(input);
}
