import type { WrittenLevel } from '../model.ts';

/** 「（市、区）」 and the like: what brackets after a level add to it. */
const BRACKETED = '(?:（[^（）]{1,12}）|\\([^()]{1,12}\\))?';

/** Levels as regulations write them; the longest form first. A unit followed by what makes it another word is none (市场, 区域). */
const UNITS: readonly (readonly [pattern: string, level: WrittenLevel | null])[] = [
  ['(?:县级|区级|区县级|市县级|旗县级)以上(?:地方)?(?:各级)?', 'COUNTY+'],
  ['地方各级|本市各级|全省各级|全市各级|各级地方|各级', 'ALL'],
  ['国家(?!机关|工作|公务|秘密|标准|级)|国务院|中央(?!商务)', 'NATION'],
  ['省级以上', 'PROVINCE'],
  ['省、自治区、直辖市|自治区|直辖市|本省|省级|省(?!会|际|道|略|内|外)', 'PROVINCE'],
  ['设区的市级以上|设区的?市|较大的市|地级以上市|地级市|省辖市|辖市|自治州|本市|城市(?=、|和|$)|市属|市级|州级|州、市|市、州|市州', 'CITY'],
  [
    '县（市、区）|县\\(市、区\\)|县市、区|县市(?!场|政|容)|县、市、区|县市区|县级市|市辖区|区县|区市县|旗县|县级|区级|不设区的市|自治县|自治旗|民族区',
    'COUNTY',
  ],
  ['市(?!场|容|政(?!府|务服务)|民(?!政|族|宗)|值|售|况|树|辖|内|外|域|级|长|直)', 'CITY'],
  ['乡镇|镇街|镇乡|镇、乡|乡级|民族乡|乡、镇|镇(?!静|江|海|平)|乡(?!村|土|愁|风)|街镇|街道(?!办|党工委)', 'TOWN'],
  ['区(?!域|块|划|位|间|分|别|段|内|外|长)', 'COUNTY'],
  ['县(?!乡公|乡道|域|城(?!乡|市|管)|道|内|外|长)', 'COUNTY'],
  ['州(?!际)', 'CITY'],
  ['旗(?!舰|帜)', 'COUNTY'],
  [
    '沿海|各(?=区|县|市|乡|镇|街道|级)|本级|同级|上一级|上级|下级|下一级|当地|属地|地方(?!金融|标准|铁路|志|病|性|海事)|所在地(?:的)?|事发地|发生地|户籍地|居住地|本行政区域内?',
    null,
  ],
];

const UNIT = new RegExp(`^(?:${UNITS.map(([pattern]) => `(${pattern})`).join('|')})${BRACKETED}`);
const JOINT = /^(?:、|和|或者|或|以及|及(?!其|时)|与|，)/;

export interface LevelPrefix {
  readonly levels: readonly WrittenLevel[];
  /** How many characters the prefix takes. */
  readonly length: number;
}

/** Reads the levels a phrase begins with: 「市、县（市、区）人民政府」 → CITY, COUNTY. A joint that leads to no further level is left. */
export function readLevelPrefix(phrase: string): LevelPrefix {
  const levels: WrittenLevel[] = [];
  let length = 0;
  let position = 0;
  for (;;) {
    const unit = UNIT.exec(phrase.slice(position));
    if (!unit) break;
    const written = UNITS[unit.slice(1).findIndex((group) => group !== undefined)]?.[1] ?? null;
    position += unit[0].length;
    const above = /^级?以上(?:地方)?(?:各级)?/.exec(phrase.slice(position))?.[0] ?? '';
    const level = above && written === 'COUNTY' ? 'COUNTY+' : written;
    position +=
      above.length ||
      (/^[两二三四]级(?!以)/.exec(phrase.slice(position))?.[0].length ?? (/^级(?!别|差)/.test(phrase.slice(position)) ? 1 : 0));
    if (level && !levels.includes(level)) levels.push(level);
    length = position;
    const joint = JOINT.exec(phrase.slice(position));
    if (joint) position += joint[0].length;
  }
  return { levels, length };
}

const NOT_A_PLACE =
  /(?:警备|军分|[主老中心新旧内外全]城|建成|开发|园|景|名胜|保护|试验|示范|自贸|贸易|度假|新|社|辖|地|片|学|市|郊|库|灾|林|牧|矿|港|小|行政|功能|产业|经济|技术|管理|保税|合作|综合|实验|居住|住宅|办公|生活|商业|工业|仓储|作业|水源|防护|控制|建设|都|超|集贸|批发|交易|农贸|门|上|入|本|全|该|各|跨|我)(?:区|市|县)$/;
const NAMED_PLACE =
  /^(?!有关|相关|其他|各|本|所在|当地|设区|县级|不设|[市省县区州])((?:[^未经报向由和与在对将应的属等及或各该本全城、，（）\s]|(?<=[一-鿿])城){2,4}?(?:自治州|自治县|省|(?<!城)市(?!场|容|政(?!府)|民)|县|(?<!新)区|州|旗)|[一-鿿]{2,3}新区(?=人民政府))/;

/** A named place in front of a body (「偃师市文物管理部门」): its level, unless the name is that of the text's own city or province. */
export function readPlacePrefix(phrase: string, jurisdiction: string | null): LevelPrefix {
  const place = NAMED_PLACE.exec(phrase)?.[1];
  if (!place || (NOT_A_PLACE.test(place) && !/^(?:人民)?政府/.test(phrase.slice(place.length)))) return { levels: [], length: 0 };
  return { levels: [placeLevel(place, jurisdiction)], length: place.length };
}

function placeLevel(place: string, jurisdiction: string | null): WrittenLevel {
  if (place.endsWith('省')) return 'PROVINCE';
  if (place.endsWith('市')) return jurisdiction && /市$/.test(jurisdiction) && jurisdiction !== place ? 'COUNTY' : 'CITY';
  return place.endsWith('州') ? 'CITY' : 'COUNTY';
}

/** A phrase parted into the levels and the place it begins with, and what is left. `taken` counts the characters of the former. */
export function withoutLevel(phrase: string, jurisdiction: string | null): { levels: WrittenLevel[]; rest: string; taken: number } {
  const place = readPlacePrefix(phrase, jurisdiction);
  const level = readLevelPrefix(phrase.slice(place.length));
  const taken = place.length + level.length;
  return { levels: [...new Set([...place.levels, ...level.levels])], rest: phrase.slice(taken), taken };
}
