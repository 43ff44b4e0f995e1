/** The same document in many processes: one is written for each, with its own number (Incluir Documento em Processos, P-37). */
import { createDocumentInBlock, listBlockDocuments } from '@lavra/contract/block-items.ts'
import { listBlocks } from '@lavra/contract/blocks.ts'
import { createDocument, findDocumentTypes } from '@lavra/contract/documents.ts'
import { listFavorites } from '@lavra/contract/follow-ups.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ManyProps } from '../acts/act.ts'
import { useEndpoint } from '../api/use-endpoint.ts'
import { useMay } from '../app/session.tsx'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { BlockField } from '../blocks/BlockField.tsx'
import { Checkbox, RadioGroup } from '../kit/Checkbox.tsx'
import { ComboBox } from '../kit/ComboBox.tsx'
import { IconFilePlus } from '../kit/icons.ts'
import type { Option } from '../kit/options.tsx'
import { TextField } from '../kit/TextField.tsx'
import { FavoriteModelField } from '../notes/FavoriteModelField.tsx'
import { LevelFields } from '../processes/LevelFields.tsx'
import type { LevelChoice } from '../processes/level-choice.ts'
import { useLevels } from '../processes/use-levels.ts'
import { digitsOf } from './include-fields.ts'

type Start = 'template' | 'favorite' | 'model'
const stale = [listBlocks, listBlockDocuments] as const

export function BulkInclude({ rows, onClose }: ManyProps) {
  const { t } = useLingui()
  // a type whose number is informed would have the same number everywhere
  const types = useEndpoint(findDocumentTypes, { for: 'authored' }, { staleTime: 60_000 })
  const options = (types.data?.items ?? []).filter(({ numbering }) => numbering !== 'informed').map(({ id, name }) => ({ id, label: name }))
  const [type, setType] = useState<Option | null>(null)
  const [start, setStart] = useState<Start>('template')
  const [model, setModel] = useState('')
  const [favorite, setFavorite] = useState<Option | null>(null)
  const hasFavorites = (useEndpoint(listFavorites, { kind: 'models', limit: 1 }).data?.items.length ?? 0) > 0
  const [description, setDescription] = useState('')
  const [level, setLevel] = useState<LevelChoice>({ level: 'public', legalBasisId: null })
  const mayKeepBlocks = useMay()('block.keep')
  const [isForBlock, setForBlock] = useState(false)
  const [blockId, setBlock] = useState<string | null>(null)
  const intoBlock = isForBlock ? blockId : null
  const lacksBlock = isForBlock && !blockId
  const modelNumber = start === 'model' ? digitsOf(model) || null : start === 'favorite' ? (favorite?.id ?? null) : null
  const lacksModel = start !== 'template' && !modelNumber
  const levels = useLevels()
  const lacksOfLevel = levels.missing(level)
  const input = {
    typeId: type?.id,
    modelNumber,
    description: description.trim(),
    ...levels.sent(level),
    ...(intoBlock ? { blockId: intoBlock } : {}),
  }
  return (
    <BatchDrawer
      title={t`Incluir documento em processos`}
      rows={rows}
      onClose={onClose}
      act={intoBlock ? createDocumentInBlock.name : createDocument.name}
      stale={stale}
      input={type && !lacksModel && !lacksOfLevel && !lacksBlock ? input : null}
      label={t`Incluir documento`}
      icon={<IconFilePlus aria-hidden="true" />}
      whyNot={
        !type
          ? t`Escolha o tipo do documento.`
          : lacksModel
            ? t`Diga que documento serve de modelo.`
            : (lacksOfLevel ?? (lacksBlock ? t`Escolha o bloco, ou crie um.` : null))
      }
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
      <RadioGroup
        label={t`Texto inicial`}
        value={start}
        onChange={setStart}
        choices={[
          { value: 'template', label: t`Modelo do tipo` },
          ...(hasFavorites ? [{ value: 'favorite' as const, label: t`Um favorito da unidade` }] : []),
          { value: 'model', label: t`Outro documento` },
        ]}
      />
      {start === 'favorite' ? <FavoriteModelField value={favorite} onChange={setFavorite} error={null} /> : null}
      {start === 'model' ? (
        <TextField label={t`Número do documento modelo`} value={model} onChange={setModel} inputMode="numeric" isRequired autoFocus />
      ) : null}
      <TextField label={t`Descrição`} value={description} onChange={setDescription} maxLength={250} isOptional />
      <LevelFields value={level} onChange={setLevel} />
      {mayKeepBlocks ? (
        <Checkbox isSelected={isForBlock} onChange={setForBlock}>
          {t`Incluir as minutas em um bloco de assinatura`}
        </Checkbox>
      ) : null}
      {isForBlock ? <BlockField kind="signature" value={blockId} onChange={setBlock} /> : null}
    </BatchDrawer>
  )
}
