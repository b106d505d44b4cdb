import type { PatternRule } from './patternRule.ts';

export const FORBIDDEN_TO_ALL: PatternRule = {
  id: 'unborne.forbidden-to-all',
  reason: 'What is forbidden is forbidden to everybody.',
  pattern: /^(?:禁止|严禁|不准|不许)/g,
  examples: ['{禁止}燃放烟花'],
  counterExamples: ['不得燃放'],
};

export const WHOEVER: PatternRule = {
  id: 'unborne.whoever',
  reason: 'A condition or a place in front of the modal: whoever is in it is bound.',
  pattern: /(?:的|内|上|中|处|区域|范围|期间|时|前|后|外|场所|地段)，?$/g,
  examples: ['临时占道经营{的，}', '保护范围{内}'],
  counterExamples: ['建设工程，', '规划草案'],
};

export const PASSIVE: PatternRule = {
  id: 'unborne.passive',
  reason: 'Acts of the state told without their actor.',
  pattern:
    /^(?:应当|可以|必须)?(?:依法|及时|按照[^，。；]{1,20}|按规定)?(?:给予|予以|公布|公示|公开|纳入|列入|加以|办理|核发|发给|实行|采取)/g,
  examples: ['{应当依法给予}补偿', '{纳入}预算'],
  counterExamples: ['应当符合标准', '建立制度'],
};

export const TOWARDS: PatternRule = {
  id: 'unborne.towards',
  reason: 'In front stands to whom or what something is done.',
  pattern: /(?:^|[。；：\n，])对[^，。；]*，?$/g,
  examples: ['{对成绩显著的单位，}'],
  counterExamples: ['建设单位，'],
};
