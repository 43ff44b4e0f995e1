/** For how long is a process in its phase: what it is called, and its word in the address. */
import { useLingui } from '@lingui/react/macro'

export const ageWords = { week: 'semana', month: 'mes', quarter: 'trimestre', longer: 'mais' } as const
export type Age = keyof typeof ageWords

export function useAgeNames(): Record<Age, string> {
  const { t } = useLingui()
  return { week: t`Até 7 dias`, month: t`De 8 a 30 dias`, quarter: t`De 31 a 90 dias`, longer: t`Mais de 90 dias` }
}
