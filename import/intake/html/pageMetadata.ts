import { findDates } from '../metadata/chineseDates.ts';
import type { MetadataFields } from '../metadata/metadataFields.ts';

/** What tables and lines above a text on a government's page are called, and what they say. */
const LABELS: readonly (readonly [labels: readonly string[], field: 'issuer' | 'adoptedOn' | 'promulgatedOn' | 'effectiveOn'])[] = [
  [['制定机关', '发文机关', '发布机关', '发布机构', '发文单位', '发文机构'], 'issuer'],
  [['通过日期', '成文日期'], 'adoptedOn'],
  [['公布日期'], 'promulgatedOn'],
  [['施行日期', '实施日期', '生效日期'], 'effectiveOn'],
];

/** Names of what else such a table says: whoever stands in front of one of them ends there. */
const OTHER_LABELS =
  '标题|名称|索引号|索 引 号|主题分类|分类|主题词|发文字号|文号|发布日期|发布时间|时效性|有效性|效力状态|法律性质|法律效力位阶|关键词|废止日期';
const ALL_LABELS = `${LABELS.flatMap(([labels]) => labels).join('|')}|${OTHER_LABELS}`;
const TABLE_LINE = new RegExp(`^(?:${ALL_LABELS})\\s*[:：\\u3000]`);
const ENTRY = new RegExp(`(${ALL_LABELS})\\s*[:：\\u3000]+\\s*(.*?)(?=\\s*(?:${ALL_LABELS})\\s*[:：\\u3000]|$)`, 'g');
const MAX_LINE = 400;

/** True for a line of the table that tells what a page's text is. */
export function isMetadataLine(line: string): boolean {
  return line.length <= MAX_LINE && TABLE_LINE.test(line);
}

/** What the lines of such a table say of the regulation. */
export function readMetadataLines(lines: readonly string[]): MetadataFields {
  const entries = lines.flatMap((line) => [...line.matchAll(ENTRY)].map(([, label = '', value = '']) => [label, value.trim()] as const));
  const fields = LABELS.flatMap(([labels, field]) => {
    const value = entries.find(([label, written]) => labels.includes(label) && written !== '')?.[1];
    const read = value === undefined ? undefined : field === 'issuer' ? value : isoDate(value);
    return read === undefined ? [] : [[field, read] as const];
  });
  return Object.fromEntries(fields);
}

function isoDate(written: string): string | undefined {
  const digits = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(written);
  const chinese = digits === null ? written : `${digits[1]}年${digits[2]}月${digits[3]}日`;
  return findDates(chinese)[0]?.date;
}
