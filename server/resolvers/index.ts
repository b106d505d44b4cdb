/** One file a type; types that need none are read off what their parents hand on. */
import type { Resolvers } from '../generated/resolvers.ts';
import { Article } from './article.ts';
import { BodyCentrality } from './bodyCentrality.ts';
import { ComparisonRow } from './comparisonRow.ts';
import { DepartmentSet } from './departmentSet.ts';
import { Chapter } from './chapter.ts';
import { Citation } from './citation.ts';
import { Cue } from './cue.ts';
import { Date } from './date.ts';
import { Department } from './department.ts';
import { Evidence } from './evidence.ts';
import { Finding } from './finding.ts';
import { Government } from './government.ts';
import { GraphNode } from './graphNode.ts';
import { Industry } from './industry.ts';
import { MatrixCell, MatrixHead } from './matrix.ts';
import { Meeting } from './meeting.ts';
import { Obligation } from './obligation.ts';
import { Party } from './party.ts';
import { PathEnd, PathStep } from './path.ts';
import { Platform } from './platform.ts';
import { Principle } from './principle.ts';
import { Query } from './query.ts';
import { Regulation } from './regulation.ts';
import { ArticleChange, ObligationChange, RegulationChanges } from './regulationChanges.ts';
import { ResponsibilityConnection } from './responsibilityConnection.ts';
import { SearchEdge } from './searchEdge.ts';
import { Term } from './term.ts';
import { Topic } from './topic.ts';

export const resolvers: Resolvers = {
  Article,
  ArticleChange,
  BodyCentrality,
  Chapter,
  ComparisonRow,
  Citation,
  Cue,
  Date,
  Department,
  DepartmentSet,
  Evidence,
  Finding,
  Government,
  GraphNode,
  Industry,
  MatrixCell,
  MatrixHead,
  Meeting,
  Obligation,
  ObligationChange,
  Party,
  PathEnd,
  PathStep,
  Platform,
  Principle,
  Query,
  Regulation,
  RegulationChanges,
  ResponsibilityConnection,
  SearchEdge,
  Term,
  Topic,
};
