import type { DepartmentSetResolvers } from '../generated/resolvers.ts';
import { obligationPage } from './pages.ts';

export const DepartmentSet: DepartmentSetResolvers = {
  obligations: ({ obligations }, args) => obligationPage(obligations, args),
};
