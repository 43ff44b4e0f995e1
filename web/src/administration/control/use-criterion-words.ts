/** How does a criterion read? Each of its lists as one line; an empty one says what it leaves open. */
import { useLingui } from '@lingui/react/macro'
import { useCallback } from 'react'
import type { Criterion } from './ControlCriteriaPage.tsx'

export interface CriterionWords {
  readers: string
  where: string
  processTypes: string
  documentTypes: string
}

export function useCriterionWords(): (criterion: Criterion) => CriterionWords {
  const { t } = useLingui()
  return useCallback(
    ({ readers, agencies, units, processTypes, documentTypes }) => ({
      readers: readers.map(({ code }) => code).join(', '),
      where: [...agencies, ...units].map(({ code }) => code).join(', ') || t`Todos os órgãos`,
      processTypes: processTypes.map(({ name }) => name).join('; ') || t`Todos os tipos`,
      documentTypes: documentTypes.map(({ name }) => name).join('; ') || t`Qualquer ou nenhum`,
    }),
    [t],
  )
}
