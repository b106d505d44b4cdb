/** What resolvers hand on where it is neither a node nor finished. */
import type { ArticleFact } from './facts/shapes.ts';
import type { ArticleRead, ObligationRead } from './changes.ts';
import type { ArticleChange, ObligationChange } from './questions/changes.ts';
import type { BodyCentrality } from './questions/bodyNetwork.ts';
import type { ComparisonRow } from './questions/comparison.ts';
import type { CueValue } from './questions/cues.ts';
import type { DepartmentSet } from './questions/departmentSets.ts';
import type { GapAnswer } from './questions/gaps.ts';
import type { Mark } from './questions/graphShapes.ts';
import type { MatrixAnswer, MatrixCell, MatrixHead } from './questions/matrix.ts';
import type { MeetingAnswer } from './questions/overlaps.ts';
import type { PathStep, Tie } from './questions/path.ts';
import type { Responsibility, Subject } from './questions/responsibility.ts';
import type { Hit } from './questions/search.ts';
import type { Page } from './paging.ts';
import type { ResolversTypes } from './generated/resolvers.ts';
import type { ObligationRef, RegulationRef } from './nodes.ts';
import type { TallyCount } from './questions/tally.ts';

export type CueParent = CueValue & { readonly article: ArticleFact };
export type MeetingParent = MeetingAnswer;
export type GraphNodeParent = Mark;

type ResponsibilityEdge = Awaited<ResolversTypes['ResponsibilityEdge']>;

export interface ResponsibilityConnectionParent
  extends Page<ObligationRef, Omit<ResponsibilityEdge, 'cursor'> & { readonly node: ObligationRef }> {
  readonly subjects: readonly Subject[];
  readonly tally: TallyCount;
  /** All of them, for what is counted over the whole answer. */
  readonly found: readonly Responsibility[];
}

export type ObligationChangeParent = ObligationChange<ObligationRead>;
export type ArticleChangeParent = ArticleChange<ArticleRead, ObligationRead>;

export interface RegulationChangesParent {
  readonly from: RegulationRef;
  readonly to: RegulationRef;
  readonly articles: readonly ArticleChangeParent[];
}

export type MatrixParent = MatrixAnswer;
export type MatrixHeadParent = MatrixHead;
export type MatrixCellParent = MatrixCell;
export type DepartmentSetParent = DepartmentSet;
export type GapParent = GapAnswer;
export type PathStepParent = PathStep;
export type PathEndParent = Tie;
export type ComparisonRowParent = ComparisonRow;
export type BodyCentralityParent = BodyCentrality;

export interface SearchEdgeParent extends Hit {
  readonly cursor: string;
  /** What was searched for. */
  readonly words: string;
}
