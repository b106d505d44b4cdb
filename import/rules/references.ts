import type { PatternRule } from './patternRule.ts';

/** A number in a label, with or without brackets: 三, 十二, （三）, 12. */
const NUMBER = '[（(]?[〇零一二三四五六七八九十百千\\d]+[）)]?';
/** 第一款、第三项 …: one place inside an article. */
const PLACE = `第${NUMBER}(?:、${NUMBER}|和${NUMBER})*[款项目]`;

export const CITED_TITLE: PatternRule = {
  id: 'reference.title',
  reason:
    'A title in book marks is a citation when its last word is that of a law, regulation, rule or standard; certificates and notices are none.',
  pattern:
    /(?<=《)[^《》]*(?:《[^《》]*》[^《》]*)*(?:法|宪法|条例|规定|办法|规则|规程|规范|标准|细则|决定|决议|准则|通则|通例|公约|条约|协定|议定书|章程|解释|意见|纲要|目录|名录|指南|导则|要求|通知|批复|法典|通告|计划|规划|方案|指引|原则|宣言|办法[一二三四五]|[A-Z]{2}[\dA-Z/T.\s—-]+)(?:[（(〔][^）)〕]*[）)〕])?(?=》)/g,
  examples: [
    '由公安机关依照《{中华人民共和国治安管理处罚法}》的规定处罚',
    '《{上海市实施〈中华人民共和国大气污染防治法〉办法}》同时废止',
    '应当符合《{生活饮用水卫生标准}》',
    '按照《{河南省城市房屋拆迁管理办法（试行）}》执行',
  ],
  counterExamples: [
    '向当事人送达《责令停止违法行为通知书》',
    '凭本人《居民身份证》',
    '吊销《出海船民证》',
    '应当取得《药品经营许可证》',
    '统一使用《行政处罚决定书》',
  ],
};

export const ARTICLE_LABEL: PatternRule = {
  id: 'reference.article',
  reason: '第X条 with the 款 and 项 that follow it names one article and places in it.',
  pattern: new RegExp(
    `第[〇零一二三四五六七八九十百千\\d]+条(?:之[一二三四五六七八九十]+)?(?:的?${PLACE}(?:(?:、|和|或者|或|及|以及|至|到)?${PLACE})*)?`,
    'g',
  ),
  examples: [
    '违反本条例{第十六条第三款}规定',
    '有本条例{第三十四条第二项至第五项}规定行为的',
    '违反本条例{第十六条}、{第十七条第一款、第二款}规定',
    '有{第十条第（一）项}行为的',
    '依照{第一百三十三条之一}的规定',
  ],
  counterExamples: ['违反前款规定的', '第二款规定的期限'],
};

export const PREVIOUS_ARTICLE: PatternRule = {
  id: 'reference.previous-article',
  reason: '前条 names the article before this one; 条 in 条件, 条例, 条款 is another word.',
  pattern: /(?<![目当以之])前条(?![件例款约理])/g,
  examples: ['有{前条}所列行为之一'],
  counterExamples: ['违反前款规定的', '目前条件不具备的', '符合前条件的'],
};

export const EXTERNAL_HOST: PatternRule = {
  id: 'reference.external-host',
  reason: 'An article number right after the bare name of another law belongs to that law, not to this text.',
  pattern: /(?:(?<![本办该])法|法典|(?<![本该])条例)(?=第[〇零一二三四五六七八九十百千\d]+条)/g,
  examples: ['依照刑{法}第二百七十七条的规定', '按照治安管理处罚{法}第五十条处罚'],
  counterExamples: ['违反本条例第十六条', '违反本办法第十六条', '依照第十六条', '按照本法第三十条的规定'],
};

export const REFERENCE_RULES = [CITED_TITLE, ARTICLE_LABEL, PREVIOUS_ARTICLE, EXTERNAL_HOST];
