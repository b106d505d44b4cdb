import type { PatternRule } from './patternRule.ts';

export const BY_REMIT: PatternRule = {
  id: 'holding.by-remit',
  reason: 'Each acts within its own remit.',
  pattern:
    /(?:按照|依照|依据|根据|在)(?:法定|规定|有关规定|[^，。；]{1,10}(?:规定|确定)的)?(?:的)?(?:各自)?(?:的)?(?:职责|职权|权限)|职责分工|各自(?:的)?(?:职责|职权|权限)|各司其职|(?<![区])分别(?!为|是)/g,
  examples: ['{按照各自职责}做好', '{分别}负责'],
  counterExamples: ['按照规定', '分别为'],
};

export const TOGETHER: PatternRule = {
  id: 'holding.together',
  reason: 'All act as one: 共同 or 协同 stands right in front of the verb, not inside a noun or a relative clause.',
  pattern:
    /^(?:，|应当|可以|依法|积极|切实|统一|密切|在[^，。；]{2,20}?(?:下|中|内))*(?:共同|协同|协力)(?!体|富裕|配送|利益|共有|所有|责任|[^，。；]{1,8}的|(?:发展|监管|办理|治理|创新|推进|工作)(?:机制|平台|体系|服务|制度|等))/g,
  examples: ['{应当共同}制定', '{协同}推进', '{依法共同}做好相关工作'],
  counterExamples: ['共同体', '应当建立，共同制定', '建立粤菜产业协同发展机制', '共同认定的专户', '通过协同监管服务平台获悉'],
};
