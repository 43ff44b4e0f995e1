/** How often a holiday comes, in words. */
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'

export function useRecurrenceText(): (holiday: { recurrence: 'once' | 'yearly' | 'easter'; easterOffset: number | null }) => string {
  const { t } = useLingui()
  return ({ recurrence, easterOffset }) => {
    if (recurrence === 'once') return t`Uma vez`
    if (recurrence === 'yearly') return t`Todo ano, no mesmo dia`
    const days = easterOffset ?? 0
    if (days === 0) return t`No domingo de Páscoa`
    return days < 0
      ? plural(-days, { one: '# dia antes da Páscoa', other: '# dias antes da Páscoa' })
      : plural(days, { one: '# dia depois da Páscoa', other: '# dias depois da Páscoa' })
  }
}
