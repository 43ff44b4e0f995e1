/** The phase of a process in the panel, changed from a menu without leaving the document; nothing where the unit has no phases. */
import { showCheckpoint } from '@lavra/contract/checkpoints.ts'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useEndpoint } from '../api/use-endpoint.ts'
import { paths } from '../app/paths.ts'
import { Button } from '../kit/Button.tsx'
import { useFormats } from '../kit/format.ts'
import { IconHistory, IconMapPin, IconTable, IconX } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import type { Moving } from '../routing/reopen.ts'
import { CheckpointDialog } from './CheckpointDialog.tsx'
import styles from './checkpoints.module.css'
import { useCheckpoints, useSetCheckpoint } from './use-checkpoints.ts'

export function CheckpointLine({ process, whyNot }: { process: Moving; whyNot: string | null }) {
  const { t } = useLingui()
  const format = useFormats()
  const hasSome = useCheckpoints().length > 0
  const answer = useEndpoint(showCheckpoint, { processId: process.id }, { topics: [`process:${process.id}`] })
  const [isOpen, setOpen] = useState(false)
  const present = answer.data?.present ?? null
  const { run } = useSetCheckpoint(process, present)
  if (!answer.data || (!hasSome && !present)) return null
  const { offered, whyNotSet } = answer.data
  if (!present && (whyNot || whyNotSet)) return null
  const [name, day] = present ? [present.by.name, format.day(present.at)] : ['', '']
  return (
    <div className={styles.line} data-bare={present === null || undefined}>
      {present ? (
        <span className={styles.present}>
          <small>{t`Ponto de controle`}</small>
          <b>{present.name}</b>
          <small title={format.long(present.at)}>{t`desde ${day}, por ${name}`}</small>
        </span>
      ) : null}
      {whyNot ? null : (
        <Menu
          label={t`Ponto de controle`}
          trigger={<Button icon={<IconMapPin aria-hidden="true" />}>{present ? t`Mudar` : t`Ponto de controle`}</Button>}
          groups={[
            {
              id: 'phases',
              items: whyNotSet
                ? []
                : offered.map((one) => ({
                    id: one.id,
                    label: one.name,
                    isCurrent: one.id === present?.id,
                    run: () => (one.id === present?.id ? undefined : run(one)),
                  })),
            },
            {
              id: 'more',
              items: [
                ...(present ? [{ id: 'off', label: t`Retirar o ponto de controle`, icon: <IconX />, run: () => run(null) }] : []),
                { id: 'history', label: t`Ver o histórico…`, icon: <IconHistory />, run: () => setOpen(true) },
                { id: 'report', label: t`Relatório da unidade`, icon: <IconTable />, href: paths.checkpoints() },
              ],
            },
          ]}
        />
      )}
      {isOpen ? <CheckpointDialog process={process} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}
