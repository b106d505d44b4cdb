import { VERBS } from '../../rules/verbs/verbs.ts';

/** 「符合…的机关」: a modifier of the body, up to its 的. */
export const QUALIFIED = /^(?:符合|具备|具有|从事|有(?!关))[^，。；]*?的/;

/** 「加强对X的保护」: who or what is cared for stays. */
const CARE = /^对(.+)的([^的]{2,8})$/;
/** 「农业废弃物综合利用的监督管理」: a head that says nothing without what it is of. */
const EMPTY_HEAD =
  /^(?:日常|具体|有关|相关|统一)*(?:监督管理|监督检查|管理|监督|工作|服务|指导|协调|保护|建设|审批|组织实施|衔接|培训|教育|宣传|检查|调查|评估|处理|研究|统计|原则|规律)(?:工作|活动)?$/;

/** 「A的B和C的D」: two noun phrases, of which the second is no modifier of anything. */
const FIRST_OF_TWO = /^([^，]*的[^的、和]{2,}?)(?:和|以及|及)[^、]*的[^的]+$/;

/** 「（包括城市群规划，下同）」 explains and names nothing. */
const REMARK = /（(?:包括|含|以下|不|下同|指|如|即|除)[^（）]*）/g;

/** The object without what can be spared: its modifiers, then the members of its list but one, at last its end. */
export function shorten(object: string, room: number): string {
  const flat = object.replace(/\s+/g, '').replace(REMARK, '');
  if (flat.length <= room) return flat;
  const unqualified = QUALIFIED.exec(flat)?.[0];
  if (unqualified && flat.length - unqualified.length > 1) return shorten(flat.slice(unqualified.length), room);
  const care = CARE.exec(flat);
  if (care && room > 9 && !/(?:情况|结果|意见|报告|资料)$/.test(flat))
    return `对${shorten(care[1] ?? '', room - 2 - (care[2] ?? '').length)}的${care[2]}`;
  const first = FIRST_OF_TWO.exec(flat)?.[1];
  if (first) return shorten(first, room - 1).replace(/等?$/, '等');
  const head = flat.slice(flat.lastIndexOf('的') + 1);
  if (EMPTY_HEAD.test(head) && head.length < flat.length && room > head.length + 5)
    return `${shorten(flat.slice(0, -head.length - 1), room - head.length - 1)}的${head}`;
  const doings = head.split(/、|和/);
  const whose = flat.slice(0, -head.length - 1);
  if (doings.length > 1 && whose !== '' && doings.slice(0, 2).every((doing) => VERBS.has(doing.replace(/工作$/, '')))) {
    const said = `${shorten(whose, room - 4)}的${doings[0]}等`;
    if (!said.includes('…')) return said;
  }
  const candidates = [
    head,
    withoutPlace(flat),
    behindList(flat),
    behindList(head),
    lastOfModifiers(head),
    lastOfModifiers(flat),
    firstOfList(head),
    firstOfList(flat),
    firstAlternative(head),
    firstAlternative(flat),
  ];
  return (
    candidates.find((candidate) => candidate.length >= 4 && candidate.length <= room && !HOLLOW_HEAD.test(candidate)) ??
    withinLimit(flat, room)
  );
}

/** 「事项或者取消活动」: a head that says nothing without the list it closes. */
const HOLLOW_HEAD =
  /^(?:有关|相关|其他|各类|多种|重大|重要|具体|主要|下列|以下)?(?:事项|内容|方面|情况|方式|形式|信息|资料|材料|工作|活动|措施|行为|设施|场所|项目|标准|要求|问题|因素|条件|环节|规定|制度|服务|领域|区域)(?:[和或及与、的]|$)/;

/** 「数字技术在…中的应用」 → 数字技术的应用. */
function withoutPlace(object: string): string {
  return object.replace(/^([^在]{2,12})在.+的([^的]{2,6})$/, '$1的$2');
}

/** 「A、B、C等新技术基础设施建设」 → 新技术基础设施建设. */
function behindList(object: string): string {
  return object.replace(/^.*等(?!级|候|于|同|值|次|额|价)/, '');
}

/** 「一体化、智能化、精细化体系建设」 → 精细化体系建设: the last of a list of modifiers holds what they modify. */
function lastOfModifiers(object: string): string {
  return /(?:(?<![消文绿转孵硬亮净美])化|[性级型的])、/.test(object) ? object.slice(object.lastIndexOf('、') + 1) : object;
}

function firstOfList(object: string): string {
  const [first = '', ...others] = object.split(/(?<!县市|[市区县])、|[，；]/);
  if (others.length === 0) return first;
  const shared = SHARED_HEAD.exec(others.at(-1) ?? '');
  const doings = [first, shared?.[1] ?? ''].every((member) => VERBS.has(member.slice(-2)));
  return `${first}等${doings ? (shared?.[2] ?? '') : ''}`;
}

/** 「油烟净化设施以及在线监控设施」 → 油烟净化设施等. */
function firstAlternative(object: string): string {
  const [, first = '', others = ''] = /^([^的]{4,}?)(?:以及|或者)(.+)$/.exec(object) ?? [];
  const whole = first !== '' && !FRAMED.test(first) && !VERBS.has(first.slice(-2)) && !GOES_ON.test(others);
  return whole ? first.replace(/等?$/, '等') : '';
}

const FRAMED = /^(?:在|对|向|与|将|把|由|以|通过|利用)|(?:通过|利用)/;
/** Behind the members of a list a predicate of theirs. */
const GOES_ON = /[向将把对由从以作]|在(?!线)|通过|利用|按照|依法|承担|办理|建立|设立|进行|提供|签署|采取|参与|开展/;

/** 「电梯安装、改造、维护单位」: the head all members of a list of doings share. */
const SHARED_HEAD =
  /^(.{2,8}?)(单位|企业|机构|人员|场所|设施|设备|活动|行为|工作|服务|制度|机制|标准|能力|体系|报告|手续|证明|资料|信息)(?=$|以及|和|及|的)/;

/** At most `room` characters, the last one … where something is cut off. */
export function withinLimit(text: string, room: number): string {
  const flat = text.replace(/\s+/g, '');
  return flat.length <= room ? flat : `${flat.slice(0, Math.max(0, room - 1))}…`;
}
