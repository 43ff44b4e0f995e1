/** The same document in many processes: one is written for each, with its own number (Incluir Documento em Processos, P-37). */
import { createDocument, findDocumentTypes } from '@lavra/contract/documents.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ManyProps } from '../acts/act.ts'
import { useEndpoint } from '../api/use-endpoint.ts'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { ComboBox } from '../kit/ComboBox.tsx'
import { IconFilePlus } from '../kit/icons.ts'
import type { Option } from '../kit/options.tsx'
import { TextField } from '../kit/TextField.tsx'
import { type LevelChoice, LevelFields } from '../processes/LevelFields.tsx'
import { digitsOf } from './include-fields.ts'

export function BulkInclude({ rows, onClose }: ManyProps) {
  const { t } = useLingui()
  // a type whose number is informed would have the same number everywhere
  const types = useEndpoint(findDocumentTypes, { for: 'authored' }, { staleTime: 60_000 })
  const options = (types.data?.items ?? []).filter(({ numbering }) => numbering !== 'informed').map(({ id, name }) => ({ id, label: name }))
  const [type, setType] = useState<Option | null>(null)
  const [model, setModel] = useState('')
  const [description, setDescription] = useState('')
  const [level, setLevel] = useState<LevelChoice>({ level: 'public', legalBasisId: null })
  const lacksBasis = level.level !== 'public' && !level.legalBasisId
  const input = { typeId: type?.id, modelNumber: digitsOf(model) || null, description: description.trim(), ...level }
  return (
    <BatchDrawer
      title={t`Incluir documento em processos`}
      rows={rows}
      onClose={onClose}
      act={createDocument.name}
      input={type && !lacksBasis ? input : null}
      label={t`Incluir documento`}
      icon={<IconFilePlus aria-hidden="true" />}
      whyNot={type ? (lacksBasis ? t`Escolha a hipótese legal que justifica a restrição.` : null) : t`Escolha o tipo do documento.`}
      doneText={(count) => plural(count, { one: 'Documento incluído em # processo.', other: 'Documento incluído em # processos.' })}
    >
      <ComboBox
        label={t`Tipo do documento`}
        description={t`Cada processo recebe uma minuta própria, com seu número e os dados do processo.`}
        options={options}
        value={type}
        onChange={setType}
        isRequired
        autoFocus
      />
      <TextField
        label={t`Copiar o texto do documento nº`}
        description={t`Sem ele, o texto é o do modelo do tipo.`}
        value={model}
        onChange={setModel}
        isOptional
      />
      <TextField label={t`Descrição`} value={description} onChange={setDescription} maxLength={250} isOptional />
      <LevelFields value={level} onChange={setLevel} />
    </BatchDrawer>
  )
}
