import type { WrittenLevel } from '../../model.ts';
import type { PatternRule } from '../patternRule.ts';

/** A word for a level of government; null where it only says whose or where. */
export interface LevelRule extends PatternRule {
  readonly level: WrittenLevel | null;
}

/** Levels as regulations write them, the longest form first. A unit followed by what makes it another word is none (市场, 区域). */
export const LEVEL_RULES: readonly LevelRule[] = [
  {
    id: 'level.county-and-above',
    reason: 'All governments from the county up.',
    level: 'COUNTY+',
    pattern: /(?:县级|区级|区县级|市县级|旗县级)以上(?:地方)?(?:各级)?/g,
    examples: ['{县级以上}人民政府'],
    counterExamples: ['县级人民政府'],
  },
  {
    id: 'level.all',
    reason: 'All governments of a territory.',
    level: 'ALL',
    pattern: /地方各级|本市各级|全省各级|全市各级|各级地方|各级/g,
    examples: ['{各级}人民政府'],
    counterExamples: ['升级'],
  },
  {
    id: 'level.nation',
    reason: 'The state and the State Council.',
    level: 'NATION',
    pattern: /国家(?!机关|安全|工作|公务|秘密|标准|级)|国务院|中央(?!商务)/g,
    examples: ['{国务院}'],
    counterExamples: ['国家机关', '国家安全机关'],
  },
  {
    id: 'level.province-and-above',
    reason: 'The province and above.',
    level: 'PROVINCE',
    pattern: /省级以上/g,
    examples: ['{省级以上}'],
    counterExamples: ['省级'],
  },
  {
    id: 'level.province',
    reason: 'The province.',
    level: 'PROVINCE',
    pattern: /省、自治区、直辖市|自治区|直辖市|本省|省级|省直(?=有关|相关|部门|机关|单位)|省(?!辖|会|际|道|略|内|外|长)/g,
    examples: ['{省}人民政府'],
    counterExamples: ['省会'],
  },
  {
    id: 'level.city-long',
    reason: 'The city in its longer forms.',
    level: 'CITY',
    pattern:
      /设区的市级以上|设区的?市|较大的市|地级以上市|地级市|省辖市|辖市|自治州|本市|城市(?=、|和|人民政府|$)|市直(?=有关|相关|部门|机关|单位)|市属|市级|州级|州、市|市、州|市州/g,
    examples: ['{设区的市}人民政府'],
    counterExamples: ['城市管理'],
  },
  {
    id: 'level.county-long',
    reason: 'The county, district or county-level city in its longer forms.',
    level: 'COUNTY',
    pattern:
      /县（市、区）|县\(市、区\)|县市、区|县市(?!场|政|容)|县、市、区|县市区|县级市|市辖各?区|[县区]直(?=有关|相关|部门|机关|单位)|区县|区市县|旗县|县级|区级|不设区的市|自治县|自治旗|民族区/g,
    examples: ['{县（市、区）}人民政府'],
    counterExamples: ['县人民政府'],
  },
  {
    id: 'level.city',
    reason: 'The city.',
    level: 'CITY',
    pattern: /市(?!场|容|政(?!府|务服务)|民(?!政|族|宗)|值|售|况|树|辖|内|外|域|级|长|直)/g,
    examples: ['{市}财政部门'],
    counterExamples: ['市场', '市民'],
  },
  {
    id: 'level.town',
    reason: 'Townships and streets.',
    level: 'TOWN',
    pattern: /乡镇|镇街|镇乡|镇、乡|乡级|民族乡|乡、镇|镇(?!静|江|海|平)|乡(?!村|土|愁|风)|街镇|街道(?!办|党工委)/g,
    examples: ['{乡镇}人民政府'],
    counterExamples: ['街道办事处', '乡村'],
  },
  {
    id: 'level.county-district',
    reason: 'The district.',
    level: 'COUNTY',
    pattern: /区(?!域|块|划|位|间|分|别|段|内|外|长)/g,
    examples: ['{区}人民政府'],
    counterExamples: ['区域'],
  },
  {
    id: 'level.county',
    reason: 'The county.',
    level: 'COUNTY',
    pattern: /县(?!乡公|乡道|域|城(?!乡|市|管)|道|内|外|长)/g,
    examples: ['{县}人民政府'],
    counterExamples: ['县城', '县域'],
  },
  {
    id: 'level.prefecture',
    reason: 'The prefecture.',
    level: 'CITY',
    pattern: /州(?!际)/g,
    examples: ['{州}人民政府'],
    counterExamples: ['州际'],
  },
  {
    id: 'level.banner',
    reason: 'The banner.',
    level: 'COUNTY',
    pattern: /旗(?!舰|帜)/g,
    examples: ['{旗}人民政府'],
    counterExamples: ['旗帜'],
  },
  {
    id: 'level.relative',
    reason: 'Places and ranks that say nothing of the level.',
    level: null,
    pattern:
      /沿海|辖区(?=人民政府)|各(?=区|县|市|乡|镇|街道|级)|本级|同级|上一级|上级|下级|下一级|当地|属地|地方(?!金融|标准|铁路|志|病|性|海事)|所在地(?:的)?|事发地|发生地|户籍地|居住地|本行政区域内?/g,
    examples: ['{本级}人民政府', '{当地}公安机关'],
    counterExamples: ['地方标准'],
  },
];

export const NAMED_PLACE: PatternRule = {
  id: 'level.named-place',
  reason: 'A named place in front of a body: 「偃师市文物管理部门」.',
  pattern:
    /^(?!沿海|沿线|沿岸|内陆|有关|相关|其他|各|本|所在|当地|设区|县级|地级|不设|行使|[市省县区州])((?:[^未经报请向由和与在对将应的属等及或各该本全城、，（）\s]|(?<=[一-鿿])城|城(?=[阳关厢中东西北]区)){2,4}?(?:自治州|自治县|省|(?<!城)市(?!场|容|级|政(?!府)|民)|县(?!级)|(?<!新)区(?!级)|州|旗)|[一-鿿]{2,3}新区(?=人民政府))/g,
  examples: ['{偃师市}文物部门'],
  counterExamples: ['有关市', '市场', '行使省人民政府授权的权限'],
};

export const NOT_A_PLACE: PatternRule = {
  id: 'level.no-place',
  reason: 'Zones and the like that end as a place does.',
  pattern:
    /(?:警备|军分|[主老中心新旧内外全]城|建成|开发|园|景|名胜|风貌|保护|试验|示范|自贸|贸易|度假|新|社|辖|地|片|学|市|郊|库|灾|林|牧|矿|港|小|行政|功能|产业|经济|技术|管理|保税|合作|综合|实验|居住|住宅|办公|生活|商业|工业|仓储|作业|水源|防护|控制|建设|都|超|集贸|批发|交易|农贸|门|上|入|本|全|该|各|跨|我)(?:区|市|县)$/g,
  examples: ['{开发区}', '{景区}', '{主城区}'],
  counterExamples: ['石家庄市', '长安区'],
};
