import { industryNamed } from './industryNames.ts';

/** 《浙江省社会养老服务促进条例》 → 养老, 《杭州市旅游条例》 → 旅游: place, sector, what is done about it, kind of text. */
const TITLE =
  /(?:[省市州盟县区旗]|特区)+(?:促进|推进|社会)?([一-鿿]{2,10}?)(?:产业|事业|行业)?(?:促进|发展|管理|振兴)?(?:若干)?(?:条例|规定|办法)$/;

/** The curated sector that a regulation's title names as its whole subject, else null. */
export function subjectOf(title: string): string | null {
  const subject = TITLE.exec(title.trim())?.[1];
  if (!subject) return null;
  const name = [subject, subject.replace(/服务$/, '')].find(industryNamed);
  return name ?? null;
}
