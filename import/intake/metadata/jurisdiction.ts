import type { JurisdictionLevel } from '../../../cypher/ontology.ts';

export interface Jurisdiction {
  readonly jurisdiction: string;
  readonly jurisdictionLevel: JurisdictionLevel;
}

export const NATION = '中华人民共和国';
const MUNICIPALITIES = ['北京市', '天津市', '上海市', '重庆市'];
const PROVINCES = [
  '河北省',
  '山西省',
  '辽宁省',
  '吉林省',
  '黑龙江省',
  '江苏省',
  '浙江省',
  '安徽省',
  '福建省',
  '江西省',
  '山东省',
  '河南省',
  '湖北省',
  '湖南省',
  '广东省',
  '海南省',
  '四川省',
  '贵州省',
  '云南省',
  '陕西省',
  '甘肃省',
  '青海省',
  '台湾省',
  '内蒙古自治区',
  '广西壮族自治区',
  '西藏自治区',
  '宁夏回族自治区',
  '新疆维吾尔自治区',
];

/** Places below a province, by how their names end; 「城市」 and the like name no place. */
const LOWER_PLACES: readonly (readonly [RegExp, JurisdictionLevel])[] = [
  [/^\p{Script=Han}{2,10}?自治州/u, 'CITY'],
  [/^\p{Script=Han}{2,14}?(?:自治县|自治旗)/u, 'COUNTY'],
  [/^(?!关于|农产品|城市|超市|门市|夜市|都市)\p{Script=Han}{1,5}?(?<!\p{Script=Han}[州京海江山]城)市(?![场容政民区])/u, 'CITY'],
  [/^\p{Script=Han}{1,4}?县(?!级)/u, 'COUNTY'],
];

/** The place a title or the name of a body begins with: 「石家庄市数字经济促进条例」 → 石家庄市, CITY. Null when it names none. */
export function findJurisdiction(name: string): Jurisdiction | null {
  if (/^(?:中华人民共和国|国务院|全国人民代表大会)/.test(name)) return { jurisdiction: NATION, jurisdictionLevel: 'NATION' };
  const municipality = MUNICIPALITIES.find((place) => startsWithPlace(name, place));
  const province = PROVINCES.find((place) => startsWithPlace(name, place));
  const lower = findLowerPlace(name);
  if (province !== undefined) return { jurisdiction: province, jurisdictionLevel: 'PROVINCE' };
  if (municipality !== undefined) return { jurisdiction: municipality, jurisdictionLevel: 'MUNICIPALITY' };
  return lower;
}

/** By the whole name, or by the short one where no lower place follows it: 「上海口岸服务条例」, 「中国（浙江）自由贸易试验区条例」. */
function startsWithPlace(name: string, place: string): boolean {
  const short = place.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区)$/, '');
  if (name.startsWith(place) || name.startsWith(`中国（${short}）`)) return true;
  return name.startsWith(short) && findLowerPlace(name) === null;
}

function findLowerPlace(name: string): Jurisdiction | null {
  for (const [pattern, jurisdictionLevel] of LOWER_PLACES) {
    const place = pattern.exec(name)?.[0];
    if (place !== undefined) return { jurisdiction: place, jurisdictionLevel };
  }
  return null;
}
