import type { CitationResolvers } from '../generated/resolvers.ts';
import { id, optional, required } from './properties.ts';

export const Citation: CitationResolvers = { id, title: required('title'), article: optional('article') };
