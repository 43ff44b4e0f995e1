/** The same note on many processes; where one is, it is replaced. */
import { saveNote } from '@lavra/contract/notes.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ManyProps } from '../acts/act.ts'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { Checkbox } from '../kit/Checkbox.tsx'
import { IconNote } from '../kit/icons.ts'
import { TextArea } from '../kit/TextArea.tsx'

const longest = 500

export function BulkNote({ rows, onClose }: ManyProps) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const [priority, setPriority] = useState(false)
  const over = text.trim().length > longest
  return (
    <BatchDrawer
      title={t`Anotar processos`}
      rows={rows}
      onClose={onClose}
      act={saveNote.name}
      input={text.trim() && !over ? { text, priority } : null}
      label={t`Anotar`}
      icon={<IconNote aria-hidden="true" />}
      whyNot={over ? t`Resuma o texto: o limite é de ${longest} caracteres.` : text.trim() ? null : t`Escreva a anotação.`}
      doneText={(count) => plural(count, { one: '# processo anotado.', other: '# processos anotados.' })}
    >
      <TextArea
        label={t`Anotação`}
        description={t`Onde a unidade já tem uma anotação, esta a substitui.`}
        value={text}
        onChange={setText}
        limit={longest}
        rows={3}
        autoFocus
      />
      <Checkbox isSelected={priority} onChange={setPriority}>
        {t`Prioridade`}
      </Checkbox>
    </BatchDrawer>
  )
}
