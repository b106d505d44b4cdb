import type { PatternRule } from './patternRule.ts';

export const BY_REMIT: PatternRule = {
  id: 'holding.by-remit',
  reason: 'Each acts within its own remit.',
  pattern:
    /(?:按照|依照|依据|根据|在)(?:法定|规定|有关规定)?(?:的)?(?:各自)?(?:的)?(?:职责|职权|权限)|职责分工|各自(?:的)?(?:职责|职权|权限)|各司其职|(?<![区])分别(?!为|是)/g,
  examples: ['{按照各自职责}做好', '{分别}负责'],
  counterExamples: ['按照规定', '分别为'],
};

export const TOGETHER: PatternRule = {
  id: 'holding.together',
  reason: 'All act as one.',
  pattern: /^[^，。；]{0,14}?(?:共同|协同|协力)(?!体|富裕|配送|利益)/g,
  examples: ['{应当共同}制定', '{协同}推进'],
  counterExamples: ['共同体', '应当建立，共同制定'],
};
