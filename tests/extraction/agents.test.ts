import { describe, expect, it } from 'vitest';
import { parseAgents } from '../../import/language/agents.ts';

/** Each agent as `mention KIND LEVELS`, with `+` where its list is open. */
function agentsOf(text: string, jurisdiction: string | null = null): string[] | null {
  const phrase = parseAgents(text, 0, text.length, jurisdiction);
  return phrase?.agents.map(({ mention, kind, levels, open }) => `${mention} ${kind} ${levels.join()}${open ? '+' : ''}`.trim()) ?? null;
}

describe('agents', () => {
  it.each([
    ['市人民政府数字经济主管部门', ['数字经济 DEPARTMENT CITY']],
    ['工业和信息化、科学技术等部门', ['工业和信息化 DEPARTMENT +', '科学技术 DEPARTMENT +']],
    ['公安机关交通管理部门', ['公安机关交通管理 DEPARTMENT']],
    ['市、县（市、区）人民政府', ['人民政府 GOVERNMENT CITY,COUNTY']],
    ['县、乡两级人民政府', ['人民政府 GOVERNMENT COUNTY,TOWN']],
    ['县级以上地方人民政府', ['人民政府 GOVERNMENT COUNTY+']],
    ['省、省辖市和开发县人民政府', ['人民政府 GOVERNMENT PROVINCE,CITY,COUNTY']],
    ['各级人民政府及其有关部门', ['人民政府 GOVERNMENT ALL', '有关部门 GENERIC ALL']],
    ['乡镇人民政府、街道办事处', ['乡镇人民政府 GOVERNMENT TOWN', '街道办事处 DEPARTMENT TOWN']],
    ['酒店、旅行社等旅游经营者', ['酒店 PARTY +', '旅行社 PARTY +']],
    ['任何单位和个人', ['单位和个人 PARTY']],
    ['农村公路建设、设计、施工和监理单位', ['农村公路建设、设计、施工和监理单位 PARTY']],
    ['地方金融组织的董事、监事和高级管理人员', ['董事 PARTY', '监事 PARTY', '高级管理人员 PARTY']],
    ['作出处罚决定的机关', ['作出处罚决定的机关 DEPARTMENT']],
    ['市知识产权局', ['知识产权局 DEPARTMENT CITY']],
    ['仲裁庭', ['仲裁庭 PARTY']],
    ['乡镇人民政府（街道办事处）', ['乡镇人民政府 GOVERNMENT TOWN', '街道办事处 DEPARTMENT TOWN']],
    ['业主委员会（物业管理委员会）', ['业主委员会 PARTY', '物业管理委员会 PARTY']],
    ['厂长（经理）', ['厂长（经理） PARTY']],
    ['公共管理和服务机构', ['公共管理和服务机构 GENERIC']],
    ['市大数据中心', ['大数据中心 DEPARTMENT CITY']],
    ['负责监督管理扬尘污染防治的主管部门', ['负责监督管理扬尘污染防治 DEPARTMENT']],
    ['选举工作委员会', ['选举工作委员会 DEPARTMENT']],
    ['各地区、各部门', ['地区 GENERIC', '有关部门 GENERIC']],
    ['流动人口', ['流动人口 PARTY']],
  ])('%s', (text, agents) => expect(agentsOf(text)).toEqual(agents));

  it.each(['建设工程', '幼儿园建有食堂', '新建、扩建乡镇企业', '社区规划建设', '设立管理委员会', '残疾人保障金', '公示时间'])(
    '%s is no agent',
    (text) => expect(agentsOf(text)).toBeNull(),
  );

  it('reads a named place by its own jurisdiction', () => {
    expect(agentsOf('偃师市文物管理部门', '洛阳市')).toEqual(['文物管理 DEPARTMENT COUNTY']);
    expect(agentsOf('洛阳市文物管理部门', '洛阳市')).toEqual(['文物管理 DEPARTMENT CITY']);
  });
});
