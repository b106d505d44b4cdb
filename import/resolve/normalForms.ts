/** Words that stand in front of a function and say where it sits, not what it is. */
const PLACE_PREFIX =
  /^(?:国家|国务院|中央|全国|省级?|自治区|市级?|设区的市|县级?|区|所在地|本级|上级|同级|本市|本省|有关|相关|任何|各级?)(?=.{2})/;
/** 「杭州市市场监督管理」, 「正定县财政」: a place by its name. */
const NAMED_PLACE = /^[一-鿿]{1,5}?(?:自治区|自治州|自治县|省|市|州|区|县)(?=.{2})/;
const BODY_SUFFIX = /(?:部门|委员会|办公室|机构|机关|局|厅|委|办)$/;
/** Words at the end of a function that do not change which function it is: 「知识产权管理」, 「档案行政管理」. */
const EMPTY_ENDING = /(?:行政管理|行政主管|监督管理|管理|行政|主管|监管|工作|事务)$/;

/** Words in front of a party that say which of its kind, in general terms. */
const GENERAL_MODIFIER = /^(?:各类|各级|相关|有关|数字经济相关|数字经济|上下游|大中型|其他|符合条件的|有条件的)(?=.{2})/;

/** 「城市管理（综合行政执法）」: a second name of the same body. */
const SECOND_NAME = /（[^（）]*）/;
/** 「负责管理测绘工作」: a body named by what it does. */
const DESCRIPTION = /^(?:负责(?:管理)?|主管|管理)(?=.{2})/;
/** 「浚县人民政府规划」, 「级以上人民政府水」: whose body it is. */
const OF_GOVERNMENT = /^[^、]{0,8}人民政府(?=.{2})/;

const REDUCTIONS: readonly RegExp[] = [
  SECOND_NAME,
  BODY_SUFFIX,
  EMPTY_ENDING,
  DESCRIPTION,
  OF_GOVERNMENT,
  PLACE_PREFIX,
  NAMED_PLACE,
  GENERAL_MODIFIER,
];

/** The spelling under which names are compared: 发展和改革 and 发展与改革 are 发展改革. */
export function comparisonKey(name: string): string {
  return name.replace(/或者|或|以及|及其|和|与|及|、/g, '').replace(/\s/g, '');
}

/**
 * A mention and its shorter forms, the fullest first: 「市财政局」 → 市财政局, 市财政, 财政局, 财政.
 * A form shorter than two characters is none.
 */
export function normalForms(mention: string): readonly string[] {
  const forms = [mention];
  for (let index = 0; index < forms.length; index++) {
    const form = forms[index] ?? '';
    for (const reduction of REDUCTIONS) {
      const shorter = form.replace(reduction, '');
      if (shorter.length >= 2 && !forms.includes(shorter)) forms.push(shorter);
    }
  }
  return forms;
}
