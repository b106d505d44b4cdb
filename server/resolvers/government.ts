import type { GovernmentResolvers } from '../generated/resolvers.ts';
import { actorResolvers } from './actor.ts';

export const Government: GovernmentResolvers = { ...actorResolvers, kind: () => 'GOVERNMENT' };
