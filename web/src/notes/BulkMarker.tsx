/** One marker on many processes, or off them. */
import { removeProcessMarker, setProcessMarker } from '@lavra/contract/notes.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ManyProps } from '../acts/act.ts'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { doBatch } from '../batches/do-batch.ts'
import { ComboBox } from '../kit/ComboBox.tsx'
import { IconTag } from '../kit/icons.ts'
import type { Option } from '../kit/options.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import { Swatch } from '../kit/Tag.tsx'
import { TextArea } from '../kit/TextArea.tsx'
import { toast } from '../kit/toast-queue.ts'
import { useMarkers } from './use-notes.ts'

export function BulkMarker({ rows, onClose }: ManyProps) {
  const { t } = useLingui()
  const markers = useMarkers().data?.items ?? []
  const [way, setWay] = useState<'put' | 'take'>('put')
  const [chosen, choose] = useState<Option | null>(null)
  const [text, setText] = useState('')
  const client = useQueryClient()
  const isPut = way === 'put'
  // the drawer is gone by then, so this belongs to nobody's state
  const takeBack = (ids: readonly string[]) => {
    if (!chosen) return
    const act = isPut ? removeProcessMarker.name : setProcessMarker.name
    void doBatch(client, { act, input: { markerId: chosen.id }, ids }).then(({ done }) =>
      toast(
        isPut
          ? plural(done, { one: 'Marcador retirado de # processo.', other: 'Marcador retirado de # processos.' })
          : plural(done, { one: '# processo marcado.', other: '# processos marcados.' }),
      ),
    )
  }
  const options: Option[] = markers
    .filter((one) => one.active || !isPut)
    .map(({ id, name, colour, personal }) => ({
      id,
      label: name,
      icon: <Swatch colour={colour} />,
      ...(personal ? { detail: t`só para você` } : {}),
    }))
  return (
    <BatchDrawer
      title={isPut ? t`Marcar processos` : t`Retirar marcador`}
      rows={rows}
      onClose={onClose}
      act={isPut ? setProcessMarker.name : removeProcessMarker.name}
      input={chosen && { markerId: chosen.id, ...(isPut && text.trim() ? { text } : {}) }}
      label={isPut ? t`Marcar` : t`Retirar`}
      icon={<IconTag aria-hidden="true" />}
      whyNot={chosen === null ? t`Escolha o marcador.` : null}
      doneText={(count) =>
        isPut
          ? plural(count, { one: '# processo marcado.', other: '# processos marcados.' })
          : plural(count, { one: 'Marcador retirado de # processo.', other: 'Marcador retirado de # processos.' })
      }
      // what had the marker already and got another text cannot be told apart afterwards
      undo={isPut && text.trim() ? undefined : takeBack}
    >
      <div>
        <Segmented
          label={t`O que fazer`}
          value={way}
          onChange={setWay}
          choices={[
            { value: 'put', label: t`Incluir` },
            { value: 'take', label: t`Retirar` },
          ]}
        />
      </div>
      <ComboBox label={t`Marcador`} placeholder={t`Digite um nome`} options={options} value={chosen} onChange={choose} autoFocus />
      {isPut ? <TextArea label={t`Texto`} value={text} onChange={setText} limit={500} rows={2} isOptional /> : null}
    </BatchDrawer>
  )
}
