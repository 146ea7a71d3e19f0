import { isRecord } from '@/core/is-record';

/** A food of one’s own as far as it is typed: a popup closes when the page behind it is looked at. */
export const blankDraft = {
  name: '',
  portion: '',
  grams: '',
  energy: '',
  protein: '',
  fat: '',
  carbohydrate: '',
  fibre: '',
};
export type OwnDraft = typeof blankDraft;

const mostLetters = 120;

/** A field that is none stays empty. */
export function parseOwnDraft(stored: unknown): OwnDraft {
  const draft = { ...blankDraft };
  if (!isRecord(stored)) return draft;
  for (const name of Object.keys(draft) as (keyof OwnDraft)[]) {
    const typed = stored[name];
    if (typeof typed === 'string') draft[name] = typed.slice(0, mostLetters);
  }
  return draft;
}

export const isBlankDraft = (draft: OwnDraft) => Object.values(draft).every((text) => text === '');
