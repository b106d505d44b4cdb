import type { Entity } from '../facts/reading.ts';
import type { Language } from '../state/viewState.ts';
import type { Page } from './page.ts';

/** The name of any node of the reading; an id that is not in it stands for itself. */
export function nameOf({ reading, state }: Page, id: string): string {
  const entity = reading.entities.get(id);
  if (entity) return entity.names[state.language];
  return reading.obligationById.get(id)?.summary ?? reading.articleById.get(id)?.label ?? id;
}

/** The name in the other language, where it is another. */
export function otherName({ names }: Entity, language: Language): string | null {
  return names.zh === names.en ? null : names[language === 'zh' ? 'en' : 'zh'];
}
