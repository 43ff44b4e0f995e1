/** The credentials of no use are let go, of one process or of many. */
import { cancelInactiveGrants, listHoldings } from '@lavra/contract/holdings.ts'
import { plural } from '@lingui/core/macro'
import { Plural, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { keyOf } from '../api/use-endpoint.ts'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { IconX } from '../kit/icons.ts'
import type { HoldingRow } from './HoldingsPage.tsx'

export function CancelInactiveDrawer({ rows, onClose }: { rows: readonly HoldingRow[]; onClose: () => void }) {
  const { t } = useLingui()
  const client = useQueryClient()
  return (
    <BatchDrawer
      title={t`Cancelar credenciais inativas`}
      rows={rows.map(({ process }) => ({ id: process.id, number: process.number, type: process.type, summary: '' }))}
      onClose={() => {
        client.invalidateQueries({ queryKey: keyOf(listHoldings) })
        onClose()
      }}
      act={cancelInactiveGrants.name}
      input={{}}
      label={t`Cancelar inativas`}
      icon={<IconX aria-hidden="true" />}
      doneText={(count) =>
        plural(count, { one: 'Credenciais inativas canceladas em # processo.', other: 'Credenciais inativas canceladas em # processos.' })
      }
    >
      <p>
        <Plural
          value={rows.length}
          one="Quem deixou a unidade perde de vez a credencial neste processo, mesmo que volte. Quem tem acesso continua a ter."
          other="Quem deixou a unidade perde de vez a credencial nestes processos, mesmo que volte. Quem tem acesso continua a ter."
        />
      </p>
    </BatchDrawer>
  )
}
