/** Into which working block of the unit? One that is there, or a new one made in place. */
import { listBlocks, saveBlock } from '@lavra/contract/blocks.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { IconPlus } from '../kit/icons.ts'
import { Select } from '../kit/Select.tsx'
import { TextField } from '../kit/TextField.tsx'
import styles from '../notes/notes.module.css'

interface BlockFieldProps {
  value: string | null
  onChange: (blockId: string) => void
  error?: string | null
}

export function BlockField({ value, onChange, error }: BlockFieldProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const blocks = useEndpoint(listBlocks, {}).data?.items
  const [description, setDescription] = useState<string | null>(null)
  const create = useCommand(saveBlock, {
    quiet: true,
    invalidates: [listBlocks],
    onDone: ({ id }) => {
      onChange(id)
      setDescription(null)
    },
  })
  // without any block there is nothing to choose from
  const isNew = description !== null || blocks?.length === 0
  const make = () => description?.trim() && create.mutate({ description })
  if (isNew)
    return (
      <div className={styles.newGroup}>
        <TextField
          label={t`Descrição do novo bloco`}
          value={description ?? ''}
          onChange={setDescription}
          maxLength={250}
          error={create.error ? refusalSentence(create.error, i18n) : (error ?? null)}
          autoFocus
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            make()
          }}
        />
        {blocks?.length === 0 ? null : <Button onPress={() => setDescription(null)}>{t`Cancelar`}</Button>}
        <Button kind="secondary" isDisabled={!description?.trim()} isPending={create.isPending} onPress={make}>
          {t`Criar bloco`}
        </Button>
      </div>
    )
  return (
    <div className={styles.group}>
      <Select
        label={t`Bloco interno`}
        placeholder={t`Escolha o bloco`}
        options={(blocks ?? []).map(({ id, description: label }) => ({ id, label, detail: t`nº ${id}` }))}
        value={value}
        onChange={onChange}
        error={error}
        isRequired
      />
      <Button icon={<IconPlus aria-hidden="true" />} onPress={() => setDescription('')}>
        {t`Novo bloco`}
      </Button>
    </div>
  )
}
