/** In which group of the unit? One that is there, none, or a new one entered in place. */
import type { InputSent } from '@lavra/contract/endpoint.ts'
import { listNoteGroups, saveNoteGroup } from '@lavra/contract/follow-ups.ts'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { IconPlus } from '../kit/icons.ts'
import { Select } from '../kit/Select.tsx'
import { TextField } from '../kit/TextField.tsx'
import styles from './notes.module.css'

interface GroupFieldProps {
  list: InputSent<typeof listNoteGroups>['list']
  value: string | null
  onChange: (groupId: string | null) => void
  error?: string | null
  /** Offered while nothing is chosen: for several at once, that each stays as it is. */
  keepLabel?: string | null
}

const none = 'none'
const keep = 'keep'

export function GroupField({ list, value, onChange, error, keepLabel }: GroupFieldProps) {
  const { t } = useLingui()
  const groups = useEndpoint(listNoteGroups, { list }).data?.items ?? []
  const [name, setName] = useState<string | null>(null)
  const create = useCommand(saveNoteGroup, {
    invalidates: [listNoteGroups],
    onDone: ({ id }) => {
      onChange(id)
      setName(null)
    },
  })
  if (name !== null)
    return (
      <div className={styles.newGroup}>
        <TextField
          label={t`Nome do novo grupo`}
          value={name}
          onChange={setName}
          maxLength={50}
          autoFocus
          onKeyDown={(event) => {
            if (event.key === 'Enter' && name.trim()) {
              event.preventDefault()
              create.mutate({ list, name })
            }
          }}
        />
        <Button onPress={() => setName(null)}>{t`Cancelar`}</Button>
        <Button kind="secondary" isDisabled={!name.trim()} isPending={create.isPending} onPress={() => create.mutate({ list, name })}>
          {t`Criar grupo`}
        </Button>
      </div>
    )
  return (
    <div className={styles.group}>
      <Select
        label={t`Grupo`}
        options={[
          ...(keepLabel ? [{ id: keep, label: keepLabel }] : []),
          { id: none, label: t`Sem grupo` },
          ...groups.map((group) => ({ id: group.id, label: group.name })),
        ]}
        value={value ?? (keepLabel ? keep : none)}
        onChange={(id) => id !== keep && onChange(id === none ? null : id)}
        error={error}
      />
      <Button icon={<IconPlus aria-hidden="true" />} onPress={() => setName('')}>
        {t`Novo grupo`}
      </Button>
    </div>
  )
}
