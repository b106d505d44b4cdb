import type { ParticipantRole } from '../../cypher/ontology.ts';
import type { PatternRule } from './patternRule.ts';

/** A rule that finds the word in front of a body that takes part; what must follow the body makes it one. */
export interface ParticipantRule extends PatternRule {
  readonly role: ParticipantRole;
  /** What stands right behind the body or list of bodies. */
  readonly follows: RegExp;
}

const DECISION = '(?:审查|审核|审定|批准|同意|核准|审批|许可|认可|认定|核定|审议|决定|确认|通过|验收|备案|登记|裁决|任免|任命|确定)';
const APPROVAL = `(?:依法|书面|初步|共同|组织(?:专家)?|联合|会审|进行)*${DECISION}`;
/** 「X批准的工程」 only describes a thing; 「X批准的，」, 「X同意的情况下」 say when. */
const OF_A_THING = `(?:[、并和或者]*${DECISION}|依法)*的(?=[一-鿿])(?!情况|情形|条件下|前提|基础上|除外|可以|应当|不得|方可)`;

export const PARTICIPANT_RULES: readonly ParticipantRule[] = [
  {
    id: 'participant.approving/jing',
    role: 'APPROVING',
    reason: '「经X批准」 names who approves; 经营 and 经济 are other words.',
    pattern:
      /(?<!已|曾|路|途|神|财)(?:未经|须经|应经|必须经|经过|报经|经)(?![营济办理费纪销贸过常历验批同审核书依公评协]|本人|双方|当事人双方|人民法院生效)/g,
    follows: new RegExp(`^的?(?:委员会|常务会议|全体会议)?${APPROVAL}(?!${OF_A_THING})`),
    examples: ['{未经}市水行政主管部门批准，不得施工', '{经}县级以上人民政府同意，可以延期', '{报经}省人民政府批准后实施'],
    counterExamples: ['经营者应当公示', '经济和信息化部门', '经批准后实施', '已经市人民政府批准'],
  },
  {
    id: 'participant.approving/bao',
    role: 'APPROVING',
    reason: '「报X批准」 names who approves.',
    pattern:
      /(?:报请|报送|报经|上报|呈报|提请|提交|(?<![举通汇申情警预公日填谎瞒虚隐迟漏年月季简电])报)(?![告警纸刊道名考备批请送经废价案表到酬复]|本级|[^，。；]{0,4}材料)|(?:报请|报送|上报|提请|提交|报)(?=本级人)/g,
    follows: new RegExp(`^(?:常务会议|全体会议)?(?:依法|组织|进行)*(?!许可|认可|核定|确认|验收|备案|登记)${DECISION}(?!${OF_A_THING})`),
    examples: ['由市规划部门编制，{报}市人民政府批准后实施', '{报请}市人民代表大会常务委员会审议', '{报}本级人民政府批准'],
    counterExamples: ['向市人民政府报告', '报批材料', '及时报警'],
  },
  {
    id: 'participant.approving/zhengde',
    role: 'APPROVING',
    reason: '「征得X同意」 and 「取得X的同意」 name who agrees.',
    pattern: /征得|事先取得|应当取得|须取得|未取得/g,
    follows: /^的?(?:书面)?(?:同意|批准|许可)/,
    examples: ['应当{征得}所有权人同意', '{未取得}建设单位的书面同意'],
    counterExamples: ['征求意见', '取得许可证'],
  },
  {
    id: 'participant.consulted',
    role: 'CONSULTED',
    reason: '「征求X意见」 names who is consulted.',
    pattern: /征求|征询|听取|征集/g,
    follows: /^(?:等(?:各)?方面)?的?(?:书面|合理|相关|有关)?(?:意见|建议)/,
    examples: ['应当{征求}同级有关部门的意见', '{听取}社会公众的意见和建议'],
    counterExamples: ['提出意见', '处理意见'],
  },
  {
    id: 'participant.informed/xiang',
    role: 'INFORMED',
    reason: '「向X报告」, 「向X备案」 and 「向X通报」 name who is informed; publishing 向社会 is no report.',
    pattern: /(?<![一方导取趋倾意转走志动])向(?!社会|导|上|下|前|外|阳|公众)/g,
    follows:
      /^(?:[^，。；、的]{0,12}?)(?:报告|备案|通报|汇报|告知|说明|报送|报备|反馈|通知|举报|抄报|抄送|书面报告|作出说明|述职|公示|公开|公布)(?!制度|机制|系统)/,
    examples: ['按照规定及时告知用户并{向}有关主管部门报告', '应当{向}当地公安机关备案', '并{向}业主公示'],
    counterExamples: ['方向', '向社会公布', '倾向'],
  },
  {
    id: 'participant.informed/gaozhi',
    role: 'INFORMED',
    reason: '「告知X」, 「通知X」 and 「报告X」 name who is informed.',
    pattern:
      /(?<!被|应|未|经|向[^，。；]{0,20})(?:告知|通知|抄告|转告|答复|抄送|通报|报告|报送|函告|送达|移送)(?=[一-鿿])(?!书|义务|单|后|的|应当|等|制度|和|、|或|之|要求|中|期|内|机制|发布|编制|内容)/g,
    follows: /^(?:$|[，。；、]|并|以及|其|及时|处理|后|，|接受|采取|依法|的|备案|[^，。；]{0,20}$)/,
    examples: ['按照规定及时{告知}用户并向有关主管部门报告', '并{通知}申请人', '立即{报告}当地人民政府'],
    counterExamples: ['告知书', '通知书', '报告制度', '向有关主管部门报告'],
  },
  {
    id: 'participant.informed/baobei',
    role: 'INFORMED',
    reason: '「报X备案」 informs X and asks for no decision.',
    pattern: /(?:报送|上报|抄报|呈报|(?<![举通汇申情警预公日填谎瞒虚隐迟漏年月季简电])报)(?![告警纸刊道名考备批请送经废价案表到酬复])/g,
    follows: /^(?:$|[，。；]|备案|备查|登记备案|存案|知悉)/,
    examples: ['并{报}市人民政府备案', '将处理结果{上报}市人民政府'],
    counterExamples: ['向市人民政府报告', '报批', '告知举报人、投诉人'],
  },
  {
    id: 'participant.delegated',
    role: 'DELEGATED',
    reason:
      '「委托X」 and 「授权X」 name who acts for another; a relative clause 「受X委托的」 does not, and what 委托设立 sets up is a thing.',
    pattern:
      /(?<![受被所经其接向与由给依]|鉴定|审判|检验|检测|(?<![买承接])受(?!人|让|托)[^，。；、]{1,14}|接受|依法受|没有|未)(?:委托|授权)(?![的书人方关合协代事范权法者给手]|单位|义务|内容|诉讼|期|，|经营|和|、|或|机构的|行政执法的|执法的|开发|代理|管理|(?:设立|设置|建设|建立|制定|编制|生产|加工|采购|销售|受理)(?!单位|企业|机构|工程|部门|者)|后|前)/g,
    follows: /^(?!的|和|或|、)/,
    examples: ['可以{委托}第三方机构开展评估', '{授权}市财政部门履行出资人职责'],
    counterExamples: [
      '受委托的单位',
      '应当委托设立服务站点，配备维修人员',
      '依授权执法的工作人员',
      '在收到鉴定委托后，应当指定鉴定人',
      '受主任会议委托组织代表',
      '给委托单位回扣',
      '不得向委托机关收取费用',
      '委托人',
      '法律授权的组织',
      '委托书',
    ],
  },
];

/** Read on the text in front of an approval, from the beginning of its clause. */
export const NEEDED: PatternRule = {
  id: 'participant.needed-approval',
  reason: '「需要报X批准的，应当首先…」: an approval that is needed is the case, and the act asked for is another one.',
  pattern: /(?:需要?|须|应当?)(?:依法|向[^，。；]{1,12}报告或者)?(?:报|经|报送|报请|报经|提请|提交|征得)?$/g,
  examples: ['相关规划{需要报送}', '依法{须经}', '依法{需要经}', '{需要报}'],
  counterExamples: ['相关规划报送', '未经'],
};

/** Read on the text behind a body. */
export const MODIFIES: PatternRule = {
  id: 'participant.modifying-body',
  reason: '「委托X编制名册中的Y」, 「委托X认可的Y」: X stands in the modifier, and who is entrusted is Y.',
  pattern:
    /^(?:依法|统一|公开|共同)*(?:编制|招标|确定|指定|认可|认定|批准|备案|公布|选定|推荐|核准|许可|登记|组建|设立|成立|委派|负有|所属)[^，。；的]{0,14}的(?=[一-鿿]{0,14}(?:机构|单位|企业|部门|组织|公司|人员|中心|者|人))/g,
  examples: ['{编制名册中的}司法鉴定机构进行鉴定', '{招标确定的}运输作业服务单位', '{负有安全生产监督管理职责的}部门实施'],
  counterExamples: ['承担修缮的', '对其生产的产品进行检测', '编制方案，报批准的机构'],
};
