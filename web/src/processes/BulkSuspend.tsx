/** Suspend many processes for the same reason. */
import { liftSuspension, suspendProcess } from '@lavra/contract/process-life.ts'
import { plural } from '@lingui/core/macro'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ManyProps } from '../acts/act.ts'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { doBatch } from '../batches/do-batch.ts'
import { IconPause } from '../kit/icons.ts'
import { SuspensionFields, unwritten, whyNotSuspended } from './SuspensionFields.tsx'

export function BulkSuspend({ rows, onClose }: ManyProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const client = useQueryClient()
  const [values, setValues] = useState(unwritten)
  const whyNot = whyNotSuspended(values, i18n)
  const input = { reason: values.reason, boundToId: values.boundTo?.id ?? null, until: values.until }
  return (
    <BatchDrawer
      title={t`Sobrestar processos`}
      rows={rows}
      onClose={onClose}
      act={suspendProcess.name}
      input={whyNot ? null : input}
      label={t`Sobrestar`}
      icon={<IconPause aria-hidden="true" />}
      whyNot={whyNot}
      doneText={(count) => plural(count, { one: '# processo sobrestado.', other: '# processos sobrestados.' })}
      undo={(ids) => void doBatch(client, { act: liftSuspension.name, input: {}, ids })}
    >
      <SuspensionFields values={values} onChange={setValues} error={null} />
    </BatchDrawer>
  )
}
