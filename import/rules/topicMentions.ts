import type { PatternRule } from './patternRule.ts';

/** Ends right in front of a topic's words that only say in what manner something is done. */
export const TOPIC_IN_MANNER: PatternRule = {
  id: 'topic.manner',
  reason: 'What an act must accord with or follows from is not what it is about.',
  pattern: /(?:按照|按|根据|依照|依据|参照|违反|不符合)[^，。；：、\n规要]{0,10}$|(?<=^|[，。；：、当以])(?:持|凭)[^，。；：\n]{0,24}$/g,
  examples: ['应当{根据}', '可以{持项目批准文件和}', '应当{按照国家}', '{根据城市}'],
  counterExamples: ['应当按照规定报市人民政府', '按照职责分工，做好', '应当符合国家'],
};

/** Ends anywhere behind the opening of a list of particulars: its items are what is handed in, held or meant. */
export const TOPIC_AMONG_PARTICULARS: PatternRule = {
  id: 'topic.particulars',
  reason:
    'The items of a list that names no acts (conditions, papers, cases) are particulars, each of which the obligation is hardly about.',
  pattern:
    /(?:下列|以下|如下)(?![^，。；：:\n]{0,16}(?:行为|活动|职责|职权|义务|规定|要求|措施|工作|方式|制度|任务|权利|方法|程序|原则|责任|规范|守则)[^，。；：:\n]{0,6}[：:])[^，。；：:\n]{1,24}[：:]/g,
  examples: ['应当具备{下列条件：}', '应当提交{下列材料：}（一）申请书；（二）', '有{下列情形之一的：}'],
  counterExamples: ['应当履行下列职责：', '禁止下列行为：（一）', '应当遵守下列规定：'],
};

/** Follows a topic's words that are one member of a list. */
export const TOPIC_IN_LIST: PatternRule = {
  id: 'topic.list-member',
  reason: 'Behind a member of a list comes the next member, or the word that closes the list.',
  pattern: /^[^，。；：、\n等和以及与]{0,6}(?:、|等|和|以及|及|与)/g,
  examples: ['{、}供电', '{设施、}环卫', '{等}基础设施', '{和}环卫'],
  counterExamples: ['设施建设', '，并组织实施'],
};

/** The end of an item that is a case. */
export const TOPIC_IN_CASE: PatternRule = {
  id: 'topic.case',
  reason: 'An item that ends in 的 is a case or somebody meant, not an act.',
  pattern: /^[^，。；：\n]{0,20}的(?=[；。]|[，]?\n)/g,
  examples: ['{残疾人就业的}；', '{的}。'],
  counterExamples: ['残疾人的就业；', '的单位，应当'],
};

export const TOPIC_MENTION_RULES: readonly PatternRule[] = [TOPIC_IN_CASE, TOPIC_IN_MANNER, TOPIC_AMONG_PARTICULARS, TOPIC_IN_LIST];
