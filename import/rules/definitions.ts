import type { PatternRule } from './patternRule.ts';

/** Rules whose finds have the groups `term` and, but for abbreviations, `definition`. */
const THIS_TEXT = '(?:(?:本(?:条例|办法|规定|细则|规则|决定|法)|前款|前条|本条|本款|本章)(?:中|的)?(?:下列)?所(?:称|指|说)的?|(?<=；)所称)';
/** The rest of the sentence; a list of items after a colon belongs to it. */
const REST =
  '(?<definition>(?:(?!；(?:本[^，。；]{1,3})?所称)[^。\\n：])+(?:：(?:\\n(?:[（(][一二三四五六七八九十]+[）)]|\\d+[.．、])[^\\n]*|[^。\\n]+)+)?)';

export const SAID_IN_THIS_TEXT: PatternRule = {
  id: 'definition.so-called',
  reason: '「本条例所称X是指…」 defines X.',
  pattern: new RegExp(`${THIS_TEXT}(?<term>[^，,。；：\\n]{1,60}?)[，,]?(?:是指|系指|指的是|即指|是)${REST}`, 'g'),
  examples: [
    '{本条例所称数字经济，是指以数据资源为关键生产要素的新经济形态}。',
    '{前款所称担保机构，是指依法设立的机构}。',
    '{本条例所称的口岸是指港口、机场、车站等}。',
    '{本办法所称资源，是指动物}；{所称产品，是指制成物}。',
  ],
  counterExamples: ['违反本条例规定的，由有关部门处理。'],
};

export const INCLUDES_BY_THIS_TEXT: PatternRule = {
  id: 'definition.so-called-includes',
  reason: '「本条例所称X包括…」, 「…，为…」 and 「…，即…」 say what X covers in this text.',
  pattern: new RegExp(
    `${THIS_TEXT}(?<term>(?:(?!是指|系指|包括)[^，,。；：\\n]){1,40}?)(?:[，,]?(?<!不)包括|，(?:即|为|系|指))${REST}`,
    'g',
  ),
  examples: ['{本条例所称的价格包括商品价格和服务价格}。', '{本办法所称主管部门，即市水务局}。', '{本规定所称水资源,包括地表水和地下水}。'],
  counterExamples: ['本条例所称数字经济，是指包括数据在内的经济形态。', '监督检查包括日常检查。', '本条例所称建设项目不包括农用设施。'],
};

export const GLOSSED: PatternRule = {
  id: 'definition.glossed',
  reason: 'A sentence or item that begins 「X，是指…」 defines X.',
  pattern:
    /(?<=^|\n|。|；|：|[（(][一二三四五六七八九十]+[）)]|\d[.．、])\s*(?<term>(?![（(]|本条例|本办法|本规定|前款|本法|其中)[^，。；：\n]{2,40}?)，?(?:是指|系指)：?(?<definition>[^。；\n]+)/g,
  examples: ['（一）{大型群众性活动，是指面向社会公众举办的活动}；', '{人才交流服务机构是指提供中介服务的机构}。'],
  counterExamples: ['本条例所称口岸，是指港口。', '应当指定专人负责。', '（一）应当指定专人负责；'],
};

export const ABBREVIATED: PatternRule = {
  id: 'definition.abbreviated',
  reason: '「（以下简称X）」 and 「（以下统称X）」 give what stands in front of them the name X.',
  pattern: /[（(](?:以下|下)?(?:简称|统称|合称|并称|称)(?:为|作)?[“"「]?(?<term>[^”"」（）()，。；]{1,30})[”"」]?[）)]/g,
  examples: [
    '市知识产权局{（以下简称市知识产权局）}是主管部门',
    '检查检验机构{（以下统称“口岸查验机构”）}依法做好',
    '常务委员会{（以下称常委会）}',
  ],
  counterExamples: ['县（市、区）人民政府', '姓名（名称）', '（以下同）'],
};

export const NAMED_AUTHORITY: PatternRule = {
  id: 'definition.authority',
  reason: '「X是本市…的主管部门」 says which body this text means when it says 主管部门.',
  pattern:
    /(?<=^|\n|。|；)(?<body>[^，。；：\n]{2,60}?)(?:（[^（）]{1,30}）)?(?:是|为|作为)(?:[^，。；：\n]{0,40}?(?:的|工作|行政区域内?|行政区|范围内?|全市|全省|本市|本省|本地区|辖区内?))?(?<term>(?!的|工作|行政区|范围|全市|全省|本市|本省|本地区|辖区|内|域)[^，。；：\n的]{0,12}主管(?:部门|机关|机构))(?=[，。；、])/g,
  examples: ['{市水务局是本市供水行政主管部门}，负责', '{县级以上人民政府商务部门是本行政区域内会展业工作的主管部门}，'],
  counterExamples: ['由市主管部门负责', '主管部门应当为其他主管部门提供便利'],
};

export const DEFINITION_RULES = [SAID_IN_THIS_TEXT, INCLUDES_BY_THIS_TEXT, GLOSSED, ABBREVIATED, NAMED_AUTHORITY];
