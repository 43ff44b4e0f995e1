/** What does the installation ask for beside a level, which laws are there, and what is missing of a choice? */
import { listLegalBases } from '@lavra/contract/processes.ts'
import { settingTable } from '@lavra/contract/settings.ts'
import { useLingui } from '@lingui/react/macro'
import { useEndpoint } from '../api/use-endpoint.ts'
import { type AskedFor, type LevelChoice, lacksOf, sentOf } from './level-choice.ts'

/** Until the server has said so. */
const usual: AskedFor = { basis: settingTable['access.legal-basis'].default, degree: settingTable['access.degree'].default }

export function useLevels() {
  const { t } = useLingui()
  const { data, refetch } = useEndpoint(listLegalBases, {}, { staleTime: 60_000 })
  const asked = data?.asked ?? usual
  return {
    asked,
    bases: data?.items ?? [],
    refetch,
    missing: (choice: LevelChoice): string | null => {
      const lacks = lacksOf(choice, asked)
      if (lacks === 'basis') return t`Escolha a hipótese legal que justifica a restrição.`
      return lacks === 'degree' ? t`Escolha o grau de sigilo.` : null
    },
    sent: (choice: LevelChoice) => sentOf(choice, asked),
  }
}
