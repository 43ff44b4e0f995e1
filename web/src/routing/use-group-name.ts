/** What is a group of the desk called? By its own name, or in words where its key is one. */
import { useLingui } from '@lingui/react/macro'
import type { Grouping } from './desk-filter.ts'
import type { DeskGroup } from './use-desk-groups.ts'
import { useDueNames, usePeriodNames } from './use-time-names.ts'

export function useGroupName(by: Grouping): (group: DeskGroup) => string {
  const { t } = useLingui()
  const dues = useDueNames()
  const periods = usePeriodNames()
  const nameless: Record<Grouping, string> = {
    type: t`Sem tipo`,
    assignee: t`Sem responsável`,
    marker: t`Sem marcador`,
    checkpoint: t`Sem ponto de controle`,
    from: t`Gerados aqui`,
    due: t`Sem prazo`,
    priority: t`Sem prioridade`,
    block: t`Em nenhum bloco`,
    arrived: '',
    active: '',
  }
  const words: Partial<Record<Grouping, Record<string, string>>> = { due: dues, arrived: periods, active: periods }
  return ({ key, name }) => words[by]?.[key] ?? (name || nameless[by])
}
