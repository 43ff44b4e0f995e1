/** The same phase for many processes, or none; taken back, each goes to where it was. */
import { setCheckpoint } from '@lavra/contract/checkpoints.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ManyProps } from '../acts/act.ts'
import { keyOf } from '../api/use-endpoint.ts'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { doBatch } from '../batches/do-batch.ts'
import { ComboBox } from '../kit/ComboBox.tsx'
import { IconCircle, IconMapPin } from '../kit/icons.ts'
import type { Option } from '../kit/options.tsx'
import { toast } from '../kit/toast-queue.ts'
import styles from './checkpoints.module.css'
import { checkpointReads, useCheckpoints } from './use-checkpoints.ts'

const none = 'none'

export function BulkCheckpoint({ rows, onClose }: ManyProps) {
  const { t } = useLingui()
  const client = useQueryClient()
  const checkpoints = useCheckpoints()
  const [chosen, choose] = useState<Option | null>(null)
  const isOff = chosen?.id === none
  const name = chosen?.label ?? ''
  const options: Option[] = [
    ...checkpoints.map(({ id, name: label, type }) => ({ id, label, ...(type ? { detail: t`só em ${type.name}` } : {}) })),
    { id: none, label: t`Retirar o ponto de controle`, icon: <IconCircle aria-hidden="true" /> },
  ]
  const readAgain = () => {
    for (const read of checkpointReads) client.invalidateQueries({ queryKey: keyOf(read) })
  }
  // the drawer is gone by then, so this belongs to nobody's state
  const takeBack = async (processIds: readonly string[]) => {
    const changed = new Set(processIds)
    const before = new Map<string | null, string[]>()
    for (const { id, checkpoint } of rows) {
      const place = checkpoint?.id ?? null
      if (changed.has(id)) before.set(place, [...(before.get(place) ?? []), id])
    }
    let done = 0
    for (const [checkpointId, ids] of before)
      done += (await doBatch(client, { act: setCheckpoint.name, input: { checkpointId }, ids })).done
    readAgain()
    toast(plural(done, { one: '# processo de volta ao ponto em que estava.', other: '# processos de volta ao ponto em que estavam.' }))
  }
  // read only to be chosen, a row does not say where it was
  const isKnown = rows.every(({ openedAt }) => openedAt !== '')
  return (
    <BatchDrawer
      title={t`Ponto de controle`}
      rows={rows}
      onClose={onClose}
      act={setCheckpoint.name}
      input={chosen && { checkpointId: isOff ? null : chosen.id }}
      label={isOff ? t`Retirar` : t`Definir`}
      icon={<IconMapPin aria-hidden="true" />}
      whyNot={chosen === null ? t`Escolha o ponto de controle.` : null}
      doneText={(count) => {
        readAgain()
        return isOff
          ? plural(count, { one: 'Ponto retirado de # processo.', other: 'Ponto retirado de # processos.' })
          : t`${plural(count, { one: '# processo', other: '# processos' })} em “${name}”.`
      }}
      undo={isKnown ? (ids) => void takeBack(ids) : undefined}
    >
      <ComboBox label={t`Ponto de controle`} placeholder={t`Digite um nome`} options={options} value={chosen} onChange={choose} autoFocus />
      {checkpoints.length === 0 ? (
        <p className={styles.quiet}>{t`A sua unidade ainda não tem pontos de controle. Quem administra o sistema os cadastra.`}</p>
      ) : null}
    </BatchDrawer>
  )
}
