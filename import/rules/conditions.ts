import type { PatternRule } from './patternRule.ts';

/** A whole clause that is a condition; 按照, 根据, 结合, 通过 and 依托 begin manner and never one. */
export const CONDITION_CLAUSE: PatternRule = {
  id: 'condition.clause',
  reason: 'A clause that says when or if: it ends in 的, 时, 前, 后 or 期间, or begins with 因, 除, 未经 or 经.',
  pattern:
    /^(?!按照|依照|根据|依据|结合|通过|依托|为了)(?:[^，。；]*(?:[^目标]的|(?<!同|及|按|适|随|即|实|临|定|限|准|平|战)时|(?<!此|今)后|(?<!日|目|提|当|事)前|期间|过程中|之日起|情况下|情形下|期满|届满|之日|(?:重要|重大|关键)[^，。；]{0,4}节点)|(?:因(?!地|材|人|势)|除|如果?|若|未经|经(?![营济办理费纪销贸过常])|自[^，。；]*起|非因|凡|一旦|[一-鿿]{2,8}如果)[^，。；]*)$/g,
  examples: [
    '{违反本条例第十六条规定的}',
    '{发生数据安全事件时}',
    '{在交付危险货物前}',
    '{因公共利益需要}',
    '{重大活动举办期间和重要时间节点}',
    '{除法律、法规另有规定外}',
    '{经市人民政府批准后}',
    '{未经批准}',
    '{申诉人如果对处理决定不服}',
  ],
  counterExamples: ['按照职责分工', '根据实际需要', '建立数据安全管理制度', '为了促进发展', '同时', '因地制宜'],
};

export const CONDITION_WITHIN: PatternRule = {
  id: 'condition.within',
  reason: '「在…过程中」 and the like between a subject and its modal is a condition without a comma.',
  pattern:
    /(?:在(?!线|校|职|地)[^，。；、应不可]{2,40}?(?:过程中|时|之前|前|之后|后|期间|情况下|情形下|期限内)|自[^，。；应不可]{2,30}?之日起[^，。；应不可]{0,12}?内|未经[^，。；应不可]{0,20}?(?:批准|同意|许可|登记|备案|审核|验收|授权|公告|检验|认证)|经[^，。；应不可营]{1,24}?(?:批准|同意|审核|许可|验收合格|审查)后?)(?=应当|不得|可以|必须|方可|，)/g,
  examples: ['数据处理者{在数据处理过程中}应当遵循原则', '任何单位和个人{未经批准}不得占用', '建设单位{在工程开工前}，应当'],
  counterExamples: ['在本市行政区域内从事活动', '应当在三十日内办结', '在线办理应当便民'],
};

export const CONDITION_ADVERBIAL: PatternRule = {
  id: 'condition.adverbial',
  reason: 'Behind a modal or a comma 「在…前」, 「经…同意后」 say when, without a comma of their own; counted days are a deadline.',
  pattern:
    /(?<=应当|必须|可以|不得|可|应|[，；]|^)(?:在(?!线|校|职|岗)[^，。；、在]{1,24}?(?<![日天月年周时个])(?:之前|以前|前(?![款条述期提置瞻沿往])|之后|后(?![续果勤备期代])|(?<![小〇一二三四五六七八九十\d临及同按定平随即实限准战暂届有])时(?![间限段效代期长])|期间(?!内)|过程中)(?![〇一二三四五六七八九十\d]+个?(?:工作)?(?:日|天|月|年|小时))|(?:经|征得|待|报)(?![营济])[^，。；、]{2,24}?后(?![续果勤备期代]))(?=[一-鿿])(?!遇到|产生|形成|取得|发现的)|(?<=[，；。]|^)(?:[^，。；、在经的]{2,8})?(?:移交|竣工|验收|施工|交付|完成|终止|期满)[前后](?=由)/g,
  examples: ['应当{在施工前}委托鉴定单位', '应当{在建设过程中}采取措施', '可以{经市人民政府批准后}实施'],
  counterExamples: [
    '应当在三十日前告知',
    '在线办理',
    '应当在规定时间内办结',
    '应当提前告知',
    '应当在临时场所内办理',
    '应当在印刷后三十日内备案',
    '应当在二十四小时内报告',
  ],
};

export const EXCEPTION: PatternRule = {
  id: 'condition.exception',
  reason: '「但…除外」 and 「除…外」 say when the obligation does not hold; at the beginning of a text without commas too.',
  pattern: /(?<=^|[，。；\n])除[^，。；]{2,40}?(?:以外|之外|外)(?![^，。；]{0,2}(?:国|部|地|省|资|商|来))|但[^，。；]{2,60}除外/g,
  examples: ['{除法律、法规另有规定外}数字基础设施建设', '{但法律、行政法规另有规定的除外}'],
  counterExamples: ['消除安全隐患', '拆除违法建筑', '国内外'],
};

export const CONDITION_RULES: readonly PatternRule[] = [CONDITION_CLAUSE, CONDITION_WITHIN, CONDITION_ADVERBIAL, EXCEPTION];
