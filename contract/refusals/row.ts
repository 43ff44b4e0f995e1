/** A refusal in one row: its kind and what it says in both languages. The older codes have their kinds in `../refusals.ts` and their words in `../sentences.ts`. */
export type RefusalKind = 'invalid' | 'unauthenticated' | 'forbidden' | 'not-found' | 'conflict' | 'too-many' | 'unavailable'

/** What happened and what to do, in Portuguese and in English; `{name}` is replaced by the refusal's parameter. */
export type Pair = readonly [pt: string, en: string]

export interface RefusalRow {
  kind: RefusalKind
  sentence: Pair
}

export const refusal = (kind: RefusalKind, pt: string, en: string): RefusalRow => ({ kind, sentence: [pt, en] })

/** The role in the acting unit lacks the ability: the same words around every act. */
export const lacks = (pt: string, en: string): Pair => [
  `Seu perfil nesta unidade não permite ${pt}. Peça a permissão ao administrador da unidade.`,
  `Your role in this unit does not allow you to ${en}. Ask the unit's administrator for it.`,
]
export const roleRefusal = (pt: string, en: string): RefusalRow => ({ kind: 'forbidden', sentence: lacks(pt, en) })
