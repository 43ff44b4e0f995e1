/** Into which block of the unit? One that can be filled now, or a new one made in place. */
import { type BlockKind, listBlocks, saveBlock } from '@lavra/contract/blocks.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { IconPlus } from '../kit/icons.ts'
import { Select } from '../kit/Select.tsx'
import styles from '../notes/notes.module.css'
import { BlockFields, type BlockWish } from './BlockFields.tsx'
import { kindWords } from './block.ts'
import own from './blocks.module.css'

interface BlockFieldProps {
  kind?: BlockKind
  value: string | null
  onChange: (blockId: string) => void
  error?: string | null
}

export function BlockField({ kind = 'working', value, onChange, error }: BlockFieldProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const blocks = useEndpoint(listBlocks, { kind }).data?.items.filter(({ abilities }) => abilities.change === null)
  const [wish, setWish] = useState<BlockWish | null>(null)
  const create = useCommand(saveBlock, {
    quiet: true,
    invalidates: [listBlocks],
    onDone: ({ id }) => {
      onChange(id)
      setWish(null)
    },
  })
  // without any block there is nothing to choose from
  const isNew = wish !== null || blocks?.length === 0
  const { description, units } = wish ?? { description: '', units: [] }
  const unitIds = kind === 'working' ? {} : { unitIds: units.map(({ id }) => id) }
  const make = () => description.trim() && create.mutate({ kind, description, ...unitIds })
  if (isNew)
    return (
      <div className={own.newBlock}>
        <BlockFields
          kind={kind}
          value={{ description, units }}
          onChange={setWish}
          error={create.error ? refusalSentence(create.error, i18n) : (error ?? null)}
          onEnter={make}
        />
        <div className={own.newBlockActs}>
          {blocks?.length === 0 ? null : <Button onPress={() => setWish(null)}>{t`Cancelar`}</Button>}
          <Button kind="secondary" isDisabled={!description.trim()} isPending={create.isPending} onPress={make}>
            {t`Criar bloco`}
          </Button>
        </div>
      </div>
    )
  return (
    <div className={styles.group}>
      <Select
        label={i18n._(kindWords[kind].one)}
        placeholder={t`Escolha o bloco`}
        options={(blocks ?? []).map(({ id, description: label }) => ({ id, label, detail: t`nº ${id}` }))}
        value={value}
        onChange={onChange}
        error={error}
        isRequired
      />
      <Button icon={<IconPlus aria-hidden="true" />} onPress={() => setWish({ description: '', units: [] })}>
        {t`Novo bloco`}
      </Button>
    </div>
  )
}
