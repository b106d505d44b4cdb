import type { ActorKind } from '../../cypher/ontology.ts';
import type { Span, WrittenLevel } from '../model.ts';
import { functionOf, isBareFunction, mayBeClause, mayBeFunction, nameBody, stripDeterminers } from './bodies.ts';
import { readLevelPrefix, readPlacePrefix } from './levels.ts';
import { BLANK, maskEnclosed } from './masks.ts';

/** A body or person named in the text, on its way to become a bearer. Its span is its own phrase, with its level where one is written. */
export interface Agent extends Span {
  readonly mention: string;
  readonly kind: ActorKind;
  readonly levels: readonly WrittenLevel[];
  readonly open: boolean;
  readonly ofGovernment: boolean;
}

/** A list of agents and the whole noun phrase, modifiers included. */
export interface AgentPhrase extends Span {
  readonly agents: readonly Agent[];
}

/** Names that hold 和, 与 or 及 and are one name. */
const COMPOUND =
  /住房和城乡建设|住房与城乡建设|住房和建设|人力资源和社会保障|自然资源和规划|规划和自然资源|自然资源与规划|规划和国土资源|规划与国土资源|工业和信息化|经济和信息化|经济与信息化|发展和改革|发展与改革|文化和旅游|文化广电和旅游|文化广播电视和旅游|卫生和计划生育|人口和计划生育|人口与计划生育|市容和环境卫生|容貌和环境卫生|粮食和物资储备|粮食和储备|林业和草原|林业和绿化|林业和园林|园林和林业|园林和绿化|海洋和渔业|海洋与渔业|海洋发展和渔业|水利和湖泊|劳动和社会保障|政务服务和数据|政务服务和大数据|公共管理和服务|社会治安和综合治理|城管和综合执法|住房保障和房产|住房保障和房地产|市场和质量监督|网络安全和信息化|新闻出版和广播|教育和体育|体育和旅游|民族和宗教|科技和工业|商务和投资|国土资源和房屋|规划和建设|绿化和市容|医药和健康|教育和科技|渔业和渔政|工业和能源|财政和金融|代表与选举任免|监察和司法|财政和经济|城市建设和环境|社会建设和|军队和地方|供水和排水|人或者单位|(?<=^|的|任何|有关|相关|其他|、|各)(?:单位|组织)(?:和|或者|、|或)个人|(?<=^|的|任何|有关|相关|其他)个人(?:和|或者)(?:单位|组织)|(?:组织、单位|单位、组织)(?:和|或者)个人/g;

const SEPARATOR = /、|，以及|，|以及|及其(?!他)|及(?!其(?!他)|时|格)|和|或者|或|与(?!会)|并(?=[一-鿿]{2,}部门)/g;

interface Piece extends Span {
  readonly separator: string;
  /** A 的-modifier was cut off in front of it. */
  readonly modified?: boolean;
}

/** Reads `text[start, end)` as a complete list of agents; null when it names a thing, or anything that is no agent. */
export function parseAgents(text: string, start: number, end: number, jurisdiction: string | null = null): AgentPhrase | null {
  if (end - start < 1 || end - start > 400) return null;
  if (
    /^(?:到(?!期|会)|报(?!刊|纸|社|考|告)|送(?!审)|抄送|函告|提请(?!机关|人)|征求|征得|经(?!济|营|办|纪|销|信|贸)|通知|告知|协助|配合|会同|涉及|书面)/.test(
      text.slice(start, start + 3),
    ) &&
    !/的/.test(text.slice(start, end))
  )
    return null;
  const described = /^(?:其他)?(负责|负有|作出|采取|履行|承担|主管)[^，。；]{2,24}的(?:行政)?(?:部门|机关|机构)$/.test(
    text.slice(start, end),
  );
  if (described)
    return {
      start,
      end,
      agents: [
        {
          start,
          end,
          mention: text
            .slice(start, end)
            .replace(/^其他/, '')
            .replace(/的部门$/, ''),
          kind: 'DEPARTMENT',
          levels: [],
          open: false,
          ofGovernment: false,
        },
      ],
    };
  const pieces = dropModifiers(text, splitList(text, start, withoutOfWork(text, start, end)), jurisdiction);
  const agents = nameList(text, pieces, jurisdiction);
  return agents && agents.length > 0 ? { agents, start, end } : null;
}

/** 「征兵、国防交通等工作的主管部门」 reads as 「征兵、国防交通等部门」. */
function withoutOfWork(text: string, start: number, end: number): number {
  const tail = /等(?:工作)?的(?:行政)?主管部门$/.exec(text.slice(start, end));
  return tail && /、/.test(text.slice(start, end)) ? start + tail.index + 1 : end;
}

function splitList(text: string, start: number, end: number): Piece[] {
  const masked = maskEnclosed(text.slice(start, end)).replace(COMPOUND, (name) => BLANK.repeat(name.length));
  const pieces: Piece[] = [];
  let from = 0;
  let separator = '';
  for (const match of masked.matchAll(SEPARATOR)) {
    pieces.push({ start: start + from, end: start + match.index, separator });
    separator = match[0];
    from = match.index + match[0].length;
  }
  pieces.push({ start: start + from, end, separator });
  return pieces.map((piece) => withoutAlias(text, piece)).filter((piece) => piece.end > piece.start);
}

/** 「管理委员会（以下简称管委会）」: the short name a text gives to a member is no part of it. */
function withoutAlias(text: string, piece: Piece): Piece {
  const alias = /（(?:以下|下)?(?:简称|统称|合称|并称|称)[^（）]*）$/.exec(text.slice(piece.start, piece.end));
  return alias ? { ...piece, end: piece.start + alias.index } : piece;
}

/** A relative clause that begins like this starts at its own piece: what is listed before it is no part of it. */
const RELATIVE_START =
  /^(?:受|其(?!他)|从事|在|依法|经|由|具有|符合|取得|参加|负责|负有|承担|与|对|已|未|尚|按照|根据|依照|实施|具备|其他|有)/;

/**
 * Cuts each member down to what stands after its last 的, and drops the members that belong to such a modifier:
 * in 「从事开发、改建的单位」 only 单位 is left, in 「A单位和省部门确定的B单位」 both.
 */
function dropModifiers(text: string, pieces: readonly Piece[], jurisdiction: string | null): Piece[] {
  const kept: Piece[] = [];
  let inModifier = false;
  let following = '';
  let relative = false;
  for (const piece of [...pieces].reverse()) {
    const written = text.slice(piece.start, piece.end);
    const modifierEnd =
      maskEnclosed(written)
        .replace(/设区的市|较大的市|不设区的市|授权的单位$|人民政府的(?=[^的]{2,14}部门$)/g, (name) => BLANK.repeat(name.length))
        .lastIndexOf('的', written.length - 2) + 1;
    const described = DESCRIBED.test(written);
    const whole: Piece =
      modifierEnd > 0 && !described
        ? { ...piece, start: piece.start + (APPOINTED.test(written) ? 0 : modifierEnd), modified: true }
        : piece;
    if (modifierEnd > 0) {
      kept.unshift(whole);
      inModifier = !described && !APPOINTED.test(written);
      relative = RELATIVE_START.test(written);
      following = piece.separator;
      continue;
    }
    if (!inModifier) kept.unshift(piece);
    else if (endsModifier(written, relative ? '或者' : following, jurisdiction, text, kept[0])) {
      inModifier = false;
      kept.unshift(piece);
    }
    following = piece.separator;
  }
  return kept;
}

/** Going left through a modifier, a complete name in front of a strong joint, or one with the same head, is a member of the list again. */
function endsModifier(written: string, following: string, jurisdiction: string | null, text: string, next: Piece | undefined): boolean {
  const name = nameBody(withoutLevel(written, jurisdiction).rest) ?? governmentsDepartment(withoutLevel(written, jurisdiction).rest);
  if (!name) return false;
  return /或者|以及/.test(following) || (name.kind === 'PARTY' && sameKindOfHead(written, text, next));
}

function governmentsDepartment(rest: string): ReturnType<typeof nameBody> {
  return /^人民政府./.test(rest) ? nameBody(rest.slice(4)) : null;
}

function sameKindOfHead(written: string, text: string, next: Piece | undefined): boolean {
  return next !== undefined && text.slice(next.start, next.end).slice(-2) === written.slice(-2);
}

function withoutLevel(phrase: string, jurisdiction: string | null): { levels: WrittenLevel[]; rest: string; taken: number } {
  const place = readPlacePrefix(phrase, jurisdiction);
  const level = readLevelPrefix(phrase.slice(place.length));
  const taken = place.length + level.length;
  return { levels: [...new Set([...place.levels, ...level.levels])], rest: phrase.slice(taken), taken };
}

/** 「人民政府确定的其他部门」 keeps its government, whose levels it has. */
const APPOINTED = /人民政府(?:确定|指定|授权|委托|设立|规定)的[^的]{1,8}(?:部门|机构|单位)$/;

/** A body named only by what it does keeps its description (「作出处罚决定的机关」). */
const DESCRIBED =
  /^(?:[^的]{0,14}人民政府)?(?:其他)?(?:负责|负有|作出|管理|履行|采取|主管|承担)[^，。；]{2,24}的(?:行政)?(?:部门|机关|机构|执法机关)$/;

interface Draft {
  start: number;
  end: number;
  written: string;
  levels: readonly WrittenLevel[];
  ofGovernment: boolean;
  name: { mention: string; kind: ActorKind } | null;
  open: boolean;
  separator: string;
}

const CLASS_NOUN =
  /^(.*?[^高中初同平均优])等((?:其他|有关|相关|各类|各|多个|具有|国家|行政|主管|管理|职能|执法|监管|群团|人民|社会|公共|新闻|行业|专业|经营|服务|教育|医疗|金融|旅游|文化|宣传|基层|自治|生产|科研|企业|事业|特定|的)*[^、，。；]{0,16}?(?:部门和单位|单位和个人|部门|单位|机关|机构|团体|组织|媒体|企业|人员|者|人|学校|群体|主体|协会|方|会员|中心|公司|部门和单位))$/;
const FUNCTION_STOP =
  /应当|可以|不得|必须|负责(?!人)|组织(?!部|人事)|会同|根据|按照|依照|依法|责令|给予|提出|制定|将|向|对(?!外)|从事|通过|或者|建立|履行|做好|加强|实施|进行|处(?=[一二三四五六七八九十百千万]|以)|报(?!刊|纸)|把|被|让|是(?!否)|其(?!他)/;

/** Names every member; a member without a suffix of its own takes that of the member that closes its list. Null when one stays unnamed. */
function nameList(text: string, pieces: readonly Piece[], jurisdiction: string | null): Agent[] | null {
  const drafts: Draft[] = [];
  let pendingLevels: WrittenLevel[] = [];
  let pendingStart: number | null = null;
  let inherited: { levels: readonly WrittenLevel[]; ofGovernment: boolean } | null = null;
  let groupStart = 0;
  let openAll = false;

  for (const [index, piece] of pieces.entries()) {
    const written = text.slice(piece.start, piece.end);
    if (
      index > 0 &&
      /^(?:其他|其它|其他有关|其他相关)+(?:行政|主管|管理|职能)*部门$/.test(written) &&
      index === pieces.length - 1 &&
      piece.separator !== '及其' &&
      !piece.modified
    ) {
      openAll = true;
      closeGroup(drafts.slice(groupStart), '部门');
      break;
    }
    const before = drafts[drafts.length - 1];
    const closing = CLASS_NOUN.exec(written) ?? (/等$/.test(written) ? [written, written.slice(0, -1), ''] : null);
    const body = closing ? (closing[1] ?? '') : written;
    const stripped =
      nameBody(body)?.kind === 'GENERIC' ? body : stripDeterminers(body.replace(/^[一-鿿]{2,8}(?:范围|区域|流域|辖区)内的?(?=.)/, ''));
    const offset = written.indexOf(stripped);
    const located =
      /^[^、，的]{0,14}?(?:所在地?|发生地|户籍地|居住地|住所地|行为地|事发地|注册地|登记地)(?:的)?(?=[省市县区乡镇街人公])/.exec(
        stripped,
      )?.[0].length ?? 0;
    const { levels, rest, taken } = withoutLevel(stripped.slice(located), jurisdiction);
    const bodyStart = piece.start + offset;
    if (piece.separator === '及其' && drafts.length > 0) {
      const last = drafts[drafts.length - 1];
      inherited = { levels: last?.levels ?? [], ofGovernment: last?.name?.kind === 'GOVERNMENT' };
      groupStart = drafts.length;
    } else if (piece.separator === '以及' || piece.separator === '，以及') inherited = null;
    if (rest === '' && !closing && taken > 0) {
      pendingLevels.push(...levels);
      pendingStart ??= bodyStart;
      continue;
    }
    const ownLevels = [...new Set([...pendingLevels, ...levels])];
    const start = pendingStart ?? bodyStart;
    pendingLevels = [];
    pendingStart = null;
    const government = /^(?:人民政府|政府(?=[^采购投资]))的?(.*)$/.exec(rest);
    const afterGovernment = government?.[1] ?? null;
    const end = closing ? piece.start + offset + stripped.length : piece.end;
    if (afterGovernment !== null && afterGovernment !== '') {
      const appointed = /^(?:确定|指定|授权|委托|设立|规定)的(.+)$/.exec(afterGovernment)?.[1];
      if (!appointed && !DESCRIBED.test(afterGovernment) && FUNCTION_STOP.test(afterGovernment)) return null;
      inherited = { levels: ownLevels, ofGovernment: true };
      groupStart = drafts.length;
      const name = nameWithLevel(appointed ?? afterGovernment, appointed ?? afterGovernment, []);
      drafts.push({
        start,
        end,
        written: afterGovernment,
        levels: ownLevels,
        ofGovernment: true,
        name: /^(?:主要|分管)?(?:负责人|领导)$/.test(afterGovernment)
          ? { mention: rest, kind: 'PARTY' }
          : name && name.kind === 'PARTY' && !/单位$/.test(afterGovernment)
            ? /(?:机构|中心|站|所|队)$/.test(afterGovernment)
              ? { mention: name.mention, kind: 'DEPARTMENT' }
              : null
            : name,
        open: false,
        separator: piece.separator,
      });
    } else if (rest === '' && /^(?:街道|乡镇)$/.test(stripped)) return null;
    else {
      const full = rest === '' ? stripped : rest;
      const name = nameWithLevel(
        full,
        piece.modified ? stripped.slice(located) : text.slice(start, end).replace(/^(?:各|其他)/, ''),
        ownLevels,
      );
      const group = inherited ?? (drafts.length > groupStart ? sharedLevels(drafts.slice(groupStart)) : null);
      const shares = piece.separator === '及其' || (!piece.modified && sharesLevels(piece.separator, name, before, full));
      const useLevels =
        name?.kind === 'PARTY' && /^(?:本市|本省|全市|全省|本自治区)/.test(stripped)
          ? []
          : ownLevels.length > 0 || !shares || (name && name.kind === 'PARTY' && !/^副|[河湖路林]长$/.test(full))
            ? ownLevels
            : (group?.levels ?? before?.levels ?? []);
      const generic = before?.name?.mention === '有关部门' && full === '单位' ? { mention: '有关单位', kind: 'GENERIC' as const } : name;
      drafts.push({
        start,
        end,
        written: full,
        levels: generic === name ? useLevels : (before?.levels ?? []),
        ofGovernment: inherited?.ofGovernment ?? false,
        name: generic,
        open: false,
        separator: piece.separator,
      });
    }
    const last = drafts[drafts.length - 1];
    if (!last) return null;
    if (closing) {
      closeGroup(drafts.slice(groupStart), closing[2] ?? '');
      groupStart = drafts.length;
      inherited = null;
    } else if (last.name && last.name.kind !== 'PARTY' && !isBareFunction(last.written)) {
      distribute(drafts.slice(groupStart), last);
      groupStart = drafts.length;
      if (!(last.name.kind === 'GOVERNMENT')) inherited = null;
    }
  }
  if (pendingStart !== null) return null;
  mergeCompounds(drafts, text);
  if (drafts.some((draft) => draft.name === null)) return null;
  return drafts.map((draft) => toAgent(draft, openAll));
}

/** Members that say when or with what are clauses, and a list of things and persons names each by itself. */
const NO_COMPOUND = /(?:后|时|期间)(?=[一-鿿]{2,}$)|具有|、(?:人员|单位|个人)$|(?:^|、)(?:村|镇|县|市|区)$/;

/** 「垃圾收集运输、处置单位」: members that are no names and are followed by a party make one name with it. */
function mergeCompounds(drafts: Draft[], text: string): void {
  for (let index = drafts.length - 1; index > 0; index -= 1) {
    const draft = drafts[index];
    const before = drafts[index - 1];
    if (
      !draft ||
      !before ||
      before.name ||
      draft.name?.kind !== 'PARTY' ||
      draft.open ||
      !/^(?:、|和|与|及|或者|或)$/.test(draft.separator) ||
      before.levels.length > 0 ||
      before.written.length > 14 ||
      !mayBeFunction(before.written) ||
      NO_COMPOUND.test(`${before.written}、${draft.written}`)
    )
      continue;
    const written = text.slice(before.start, draft.end);
    drafts.splice(index - 1, 2, { ...draft, start: before.start, written, name: { mention: written, kind: 'PARTY' } });
  }
}

function sharedLevels(drafts: readonly Draft[]): { levels: readonly WrittenLevel[]; ofGovernment: boolean } | null {
  const first = drafts[0];
  return first ? { levels: first.levels, ofGovernment: first.ofGovernment } : null;
}

/** Members without a suffix, and departments listed behind such members or behind departments, have the levels of the list. */
function sharesLevels(separator: string, name: Draft['name'], before: Draft | undefined, written: string): boolean {
  if (separator === '以及' || separator === '，以及') return false;
  if (!name || (before && !before.name)) return true;
  if (name.kind === 'LEGISLATURE' && before?.name?.kind === 'LEGISLATURE') return true;
  if (/^副/.test(written) || (/[河湖路林]长$/.test(written) && /长$/.test(before?.written ?? ''))) return true;
  return separator === '、' && before?.name?.kind === 'DEPARTMENT' && /部门$/.test(written);
}

function nameWithLevel(rest: string, stripped: string, levels: readonly WrittenLevel[]): { mention: string; kind: ActorKind } | null {
  if (/^人民政府$/.test(rest) && levels.length > 0 && levels.every((level) => level === 'TOWN'))
    return { mention: stripped, kind: 'GOVERNMENT' };
  if (/^(?:人民政府|政府)$/.test(rest)) return { mention: rest === '政府' ? '政府' : '人民政府', kind: 'GOVERNMENT' };
  if (/^办事处$/.test(rest) && /街道/.test(stripped)) return { mention: '街道办事处', kind: 'DEPARTMENT' };
  if (/^其?(?:授权|指定|委托)的(?:单位|机构|组织)$/.test(rest)) return { mention: rest.replace(/^其/, ''), kind: 'GENERIC' };
  if (DESCRIBED.test(rest)) return { mention: rest.replace(/^其他/, '').replace(/的部门$/, ''), kind: 'DEPARTMENT' };
  const place =
    /^[一-鿿]{1,8}?(?:省|市|县|区|镇|乡|地)级?人民政府$/.test(rest) &&
    nameBody(rest) === null &&
    !/[的在向对和报]/.test(rest) &&
    !mayBeClause(rest)
      ? { mention: '人民政府', kind: 'GOVERNMENT' as const }
      : null;
  return place ?? nameBody(rest);
}

/** 「A、B、C等部门」: members without a name of their own become departments, or parties where the class noun says so; all are open. */
function closeGroup(group: readonly Draft[], classNoun: string): void {
  const official = classNoun === '' || /部门|机关|单位$/.test(classNoun);
  for (const draft of group) {
    draft.open = true;
    if (draft.name) continue;
    if (!mayBeFunction(draft.written) || FUNCTION_STOP.test(draft.written)) continue;
    if (classNoun === '') continue;
    draft.name =
      official && !/^(?:报刊|广播|电视)$/.test(draft.written)
        ? { mention: functionOf(draft.written), kind: 'DEPARTMENT' }
        : { mention: draft.written, kind: 'PARTY' };
  }
}

function distribute(group: readonly Draft[], last: Draft): void {
  if (last.name?.kind !== 'DEPARTMENT') return;
  for (const draft of group) {
    if (draft.name || !mayBeFunction(draft.written) || FUNCTION_STOP.test(draft.written)) continue;
    draft.name = { mention: functionOf(draft.written), kind: 'DEPARTMENT' };
  }
}

function toAgent(draft: Draft, openAll: boolean): Agent {
  const { start, end, levels, ofGovernment } = draft;
  const name = draft.name ?? { mention: draft.written, kind: 'PARTY' as const };
  const isTown = name.mention === '街道办事处';
  return {
    start,
    end,
    mention: name.mention,
    kind: name.kind,
    levels: isTown && levels.length === 0 ? ['TOWN'] : [...levels],
    ofGovernment,
    open: draft.open || openAll,
  };
}
