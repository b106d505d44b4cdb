import type { MeetingResolvers } from '../generated/resolvers.ts';
import { pageOf } from '../paging.ts';

export const Meeting: MeetingResolvers = {
  obligations: ({ obligations }, args) =>
    pageOf(
      obligations,
      args,
      ({ obligation }) => obligation.order,
      ({ obligation, leftRoles, rightRoles, carried }) => ({ leftRoles, rightRoles, carried, node: obligation }),
    ),
};
