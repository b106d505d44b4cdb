import type { PatternRule } from './patternRule.ts';

/** Members of the list before a name, back to the verb that governs them. */
const LISTED_BEFORE =
  '(?:(?:(?!发展|推动|推进|促进|培育|打造|壮大)[^，。；：的、\\n]){1,14}、)*(?:(?:(?!发展|推动|推进|促进|培育|打造|壮大)[^，。；：的、\\n]){1,10}(?:和|与|及|以及))?';
/** The rest of the list after a name, and what closes it. */
const LISTED_AFTER =
  '(?:、[^，。；：、\\n]{1,14})*?(?:(?:和|以及|及)[^，。；：、\\n的]{1,10}?)?(?:等(?![^，。；：、\\n]{0,6}(?:领域|环节))[^，。；：、\\n的在]{0,10}?)?(?:技术|手段|设备|装备|产品)?(?:(?:及|和)[^，。；：、\\n]{2,6})?';

/** Read on the text in front of a name: it ends where the name begins. */
export const TOOL_BEFORE: PatternRule = {
  id: 'concern.tool-verb',
  reason: 'What is 利用, 运用, 应用, 依托 or used as a basis is the tool of the obligation, each member of its list too.',
  pattern: new RegExp(
    `(?:(?<!土地|资源|综合|开发)利用(?!总体|规划|率)|运用|(?<!推广|的|集成|综合)应用(?!场景|示范|软件)|依托|基于|借助|采用|推广应用|使用(?!单位|者|人|权))(?:现代|新型|新一代)?${LISTED_BEFORE}$`,
    'g',
  ),
  examples: ['鼓励有关部门{依托}', '鼓励有关部门{依托物联网、}', '{利用大数据、云计算和}', '探索{基于}'],
  counterExamples: [
    '推动',
    '利用保护项目发展文化创意、',
    '土地利用总体规划、',
    '使用单位以及钢铁、',
    '加快应用示范推动',
    '推进技术的应用，发展',
  ],
};

/** Read on the text in front of a name: it ends where the name begins. */
export const FIELD_BEFORE: PatternRule = {
  id: 'concern.field',
  reason: '在X等领域, 在X行业: where something else is to be done or used.',
  pattern: new RegExp(`在(?!线)${LISTED_BEFORE}$`, 'g'),
  examples: ['技术{在}', '系统{在交通、物流、}', '融合应用于，{在支付结算和}'],
  counterExamples: ['推动交通、', '发展在线'],
};

/** Read on the text after a name: what closes a list of fields. */
export const FIELD_AFTER: PatternRule = {
  id: 'concern.field-closed',
  reason: 'Only 领域, 行业, 产业, 业 or …中的应用 makes a field of what stands after 在; 在…活动中 or 在…机构内 is a circumstance.',
  pattern:
    /^(?:、[^，。；：、\n]{1,14})*(?:(?:和|以及|及|与|或者)[^，。；：、\n的]{1,12}?)?等?[^，。；：、\n的机构活动]{0,8}?(?:领域|行业(?!协会|组织)|产业(?!园)|(?<!事)业(?![务主者绩余])|环节|基础设施)|^[^，。；：\n]{0,6}中的(?:应用|使用)/g,
  examples: ['{、医疗等重点领域}推行监管', '{和信贷融资等领域}', '{领域}的应用', '{行业}的应用'],
  counterExamples: ['活动中', '机构内开办', '电力线路保护区内', '组织领导工作中'],
};

/** Read on the text after a name. */
export const TOOL_AFTER: PatternRule = {
  id: 'concern.applied-technique',
  reason: 'X技术…的应用, X技术在Y领域的应用, X技术与Y融合: X is the tool.',
  pattern: new RegExp(
    `^${LISTED_AFTER}(?:(?<!领域|行业|环节)的应用|(?<!特色|领域|行业|环节|典型|创新|智能|智慧)应用(?!软件|场景|平台|系统|感知)|在[^，。；：\\n]{2,80}?的?(?:集成|综合|规模化服务|示范|推广|普及)?应用|(?<=技术)与[^，。；：\\n]{1,14}?融合|与[^，。；：、\\n]{1,12}?融合)`,
    'g',
  ),
  examples: [
    '{、区块链、云计算等技术及相关装备的应用}',
    '{等数字技术在建筑勘察、设计等全过程的集成应用}',
    '{与交通运输融合}加快',
    '{技术应用}构建',
  ],
  counterExamples: [
    '产业创新发展',
    '等地方特色应用',
    '、智能驾驶等领域应用',
    '、生活服务等领域建设和应用感知系统',
    '、农产品流通领域大数据基础和应用平台建设',
    '、区块链等产业发展',
    '融合发展',
  ],
};

export const CONCERN_RULES: readonly PatternRule[] = [TOOL_BEFORE, FIELD_BEFORE, FIELD_AFTER, TOOL_AFTER];
