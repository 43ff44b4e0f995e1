/** How does the desk call the times by which it narrows and groups? */
import { useLingui } from '@lingui/react/macro'
import type { dueWords, periodWords } from './desk-filter.ts'

export function useDueNames(): Record<keyof typeof dueWords, string> {
  const { t } = useLingui()
  return {
    any: t`Com prazo`,
    late: t`Vencidos`,
    today: t`Vencem hoje`,
    week: t`Vencem em até 7 dias`,
    later: t`Vencem depois`,
    none: t`Sem prazo`,
  }
}

export function usePeriodNames(): Record<keyof typeof periodWords, string> {
  const { t } = useLingui()
  return { today: t`Hoje`, week: t`Nos 7 dias anteriores`, month: t`Nos 30 dias anteriores`, earlier: t`Há mais de 30 dias` }
}
