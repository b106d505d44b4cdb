import type { PatternRule } from '../patternRule.ts';

export const ENCOURAGEMENT: PatternRule = {
  id: 'encouragement',
  reason: 'A clause headed by 鼓励, 支持, 引导 or 倡导 encourages, where it has no subject.',
  pattern:
    /^(?:(?:大力|积极|重点|优先|并|依法|重视|充分|要)?(?:鼓励|支持|引导|倡导|提倡|扶持)(?:(?:、|和|并|与|或者)(?:鼓励|支持|引导|倡导|扶持|推动|保护|帮助|促进|规范|推广|发展|保障|依法保护))*)(?!.{0,2}(?:力度|措施|资金|政策|体系|范围))/g,
  examples: ['{鼓励}社会资本参与', '{鼓励和支持}企业创新'],
  counterExamples: ['支持政策', '扶持资金', '市人民政府支持'],
};

export const JURISDICTION: PatternRule = {
  id: 'jurisdiction',
  reason: 'A place that stands in for whoever governs it: 本市 and 国家 act, and no body is named.',
  pattern:
    /^(?:本市|本省|本自治区|本县|本区|国家|我市|我省|全市|全省|全社会共同|省和市|自治区|[一-鿿]{2,3}(?:市|省|自治州|自治县|新区|示范区)(?=支持|鼓励|建立|推进|推动|实行|加强|坚持|设立|健全|完善))(?!人民|有关|机关|工作人员|安全|规定|和省|标准|重点|级|的|行政区域|规划|标准|利益|秘密|统一|、)/g,
  examples: ['{本市}建立联席会议制度', '{国家}鼓励发展'],
  counterExamples: ['国家机关应当', '本市标准', '市人民政府'],
};

export const PLACE_OF_ENCOURAGEMENT: PatternRule = {
  id: 'encouragement.place',
  reason: 'The place of what is encouraged stands in front of it.',
  pattern: /^在[^，。；]{2,30}(?:内|中|上)(?=鼓励|支持|引导)/g,
  examples: ['{在保护范围内}鼓励种植'],
  counterExamples: ['在保护范围内禁止', '鼓励在山上种植'],
};
