/** Give many processes to one colleague of the unit, or to nobody. */
import { listColleagues } from '@lavra/contract/organization.ts'
import { assignProcess } from '@lavra/contract/routing.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useEndpoint } from '../api/use-endpoint.ts'
import { useSession } from '../app/session.tsx'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { Avatar } from '../kit/Avatar.tsx'
import { ComboBox } from '../kit/ComboBox.tsx'
import { IconUserOff, IconUserPlus } from '../kit/icons.ts'
import type { Option } from '../kit/options.tsx'
import type { DeskRow } from './desk-filter.ts'

const nobody = 'nobody'

export function BulkAssign({ rows, onClose }: { rows: readonly DeskRow[]; onClose: () => void }) {
  const { t } = useLingui()
  const { user } = useSession()
  const colleagues = useEndpoint(listColleagues, {}).data?.items ?? []
  const [chosen, choose] = useState<Option | null>(null)
  const mine = colleagues.filter(({ id }) => id === user.id)
  const others = colleagues.filter(({ id }) => id !== user.id)
  const options: Option[] = [
    ...[...mine, ...others].map(({ id, name, login }) => ({ id, label: name, detail: login, icon: <Avatar name={name} size={24} /> })),
    { id: nobody, label: t`Deixar sem responsável`, icon: <IconUserOff aria-hidden="true" /> },
  ]
  const name = chosen?.label ?? ''
  return (
    <BatchDrawer
      title={t`Atribuir processos`}
      rows={rows}
      onClose={onClose}
      act={assignProcess.name}
      input={chosen && { userId: chosen.id === nobody ? null : chosen.id }}
      label={t`Atribuir`}
      icon={<IconUserPlus aria-hidden="true" />}
      whyNot={chosen === null ? t`Escolha o responsável.` : null}
      doneText={(count) =>
        chosen?.id === nobody
          ? plural(count, { one: '# processo sem responsável.', other: '# processos sem responsável.' })
          : t`${plural(count, { one: '# processo atribuído', other: '# processos atribuídos' })} a ${name}.`
      }
    >
      <ComboBox
        label={t`Responsável na unidade`}
        placeholder={t`Digite um nome`}
        options={options}
        value={chosen}
        onChange={choose}
        autoFocus
      />
    </BatchDrawer>
  )
}
