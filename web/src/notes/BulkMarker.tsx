/** One marker on many processes, or off them. */
import { removeProcessMarker, setProcessMarker } from '@lavra/contract/notes.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ManyProps } from '../acts/act.ts'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { ComboBox } from '../kit/ComboBox.tsx'
import { IconTag } from '../kit/icons.ts'
import type { Option } from '../kit/options.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import { Swatch } from '../kit/Tag.tsx'
import { TextArea } from '../kit/TextArea.tsx'
import { useMarkers } from './use-notes.ts'

export function BulkMarker({ rows, onClose }: ManyProps) {
  const { t } = useLingui()
  const markers = useMarkers().data?.items ?? []
  const [way, setWay] = useState<'put' | 'take'>('put')
  const [chosen, choose] = useState<Option | null>(null)
  const [text, setText] = useState('')
  const isPut = way === 'put'
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
    >
      <Segmented
        label={t`O que fazer`}
        value={way}
        onChange={setWay}
        choices={[
          { value: 'put', label: t`Incluir` },
          { value: 'take', label: t`Retirar` },
        ]}
      />
      <ComboBox label={t`Marcador`} placeholder={t`Digite um nome`} options={options} value={chosen} onChange={choose} autoFocus />
      {isPut ? <TextArea label={t`Texto`} value={text} onChange={setText} limit={500} rows={2} isOptional /> : null}
    </BatchDrawer>
  )
}
