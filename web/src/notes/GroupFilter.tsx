/** The groups of a list, each with what is in it: choosing one narrows the list; they are renamed and deleted here too. */
import type { InputSent } from '@lavra/contract/endpoint.ts'
import { listNoteGroups } from '@lavra/contract/follow-ups.ts'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useEndpoint } from '../api/use-endpoint.ts'
import { useMay } from '../app/session.tsx'
import { Button } from '../kit/Button.tsx'
import { IconChevronDown, IconFolder, IconSettings } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import { GroupsDialog } from './GroupsDialog.tsx'
import styles from './lists.module.css'

interface GroupFilterProps {
  list: InputSent<typeof listNoteGroups>['list']
  value: string | null
  onChange: (groupId: string | null) => void
}

export function GroupFilter({ list, value, onChange }: GroupFilterProps) {
  const { t } = useLingui()
  const mayNote = useMay()('process.note')
  const groups = useEndpoint(listNoteGroups, { list }).data
  const [isKeeping, setKeeping] = useState(false)
  const current = groups?.items.find((group) => group.id === value)
  return (
    <>
      <Menu
        label={t`Grupo`}
        trigger={
          <Button kind="secondary" icon={<IconFolder aria-hidden="true" />}>
            {current?.name ?? t`Todos os grupos`} <IconChevronDown size={16} className={styles.chevron} aria-hidden="true" />
          </Button>
        }
        groups={[
          {
            id: 'all',
            items: [
              { id: 'all', label: t`Todos os grupos`, detail: String(groups?.total ?? ''), isCurrent: !value, run: () => onChange(null) },
            ],
          },
          {
            id: 'groups',
            items: (groups?.items ?? []).map((group) => ({
              id: group.id,
              label: group.name,
              detail: String(group.size),
              isCurrent: group.id === value,
              run: () => onChange(group.id),
            })),
          },
          {
            id: 'keep',
            items: mayNote ? [{ id: 'keep', label: t`Organizar grupos…`, icon: <IconSettings />, run: () => setKeeping(true) }] : [],
          },
        ]}
      />
      {isKeeping ? (
        <GroupsDialog
          list={list}
          onClose={() => setKeeping(false)}
          onGone={(id) => {
            if (id === value) onChange(null)
          }}
        />
      ) : null}
    </>
  )
}
