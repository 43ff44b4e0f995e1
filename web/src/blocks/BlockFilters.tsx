/** Narrows the list of blocks: put away or not, by group, and by state, signal or person in one menu (B-05). */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { Button } from '../kit/Button.tsx'
import { IconAdjustments, IconChevronDown } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import { GroupFilter } from '../notes/GroupFilter.tsx'
import styles from '../notes/lists.module.css'
import { signalWords, stateFilterWords } from './block.ts'
import { blockSignals, blockStates } from './block-filter.ts'
import type { useBlockPlace } from './use-block-place.ts'

export function BlockFilters({ place, hasStates }: { place: ReturnType<typeof useBlockPlace>; hasStates: boolean }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { filter, set } = place
  const chosen = [
    ...(filter.state ? [i18n._(stateFilterWords[filter.state])] : []),
    ...(filter.signal ? [i18n._(signalWords[filter.signal])] : []),
    ...(filter.assigneeId ? [t`Meus`] : []),
  ]
  const isCurrent = place.shelf === 'current'
  return (
    <>
      <Segmented
        label={t`Mostrar`}
        choices={[
          { value: 'current', label: t`Em andamento` },
          { value: 'concluded', label: t`Concluídos` },
        ]}
        value={place.shelf}
        onChange={place.setShelf}
      />
      <GroupFilter list="blocks" value={filter.groupId} onChange={place.setGroup} />
      <Menu
        label={t`Filtrar`}
        trigger={
          <Button kind="secondary" icon={<IconAdjustments aria-hidden="true" />}>
            {chosen.join(', ') || t`Filtrar`} <IconChevronDown size={16} className={styles.chevron} aria-hidden="true" />
          </Button>
        }
        groups={[
          {
            id: 'mine',
            items: [
              {
                id: 'mine',
                label: t`Atribuídos a mim`,
                isCurrent: filter.assigneeId !== null,
                run: () => set({ de: filter.assigneeId ? null : 'mim' }),
              },
            ],
          },
          {
            id: 'state',
            title: t`Situação`,
            items:
              hasStates && isCurrent
                ? blockStates.map((state) => ({
                    id: state,
                    label: i18n._(stateFilterWords[state]),
                    isCurrent: filter.state === state,
                    run: () => set({ situacao: filter.state === state ? null : state }),
                  }))
                : [],
          },
          {
            id: 'signal',
            title: t`Sinalização`,
            items: blockSignals.map((signal) => ({
              id: signal,
              label: i18n._(signalWords[signal]),
              isCurrent: filter.signal === signal,
              run: () => set({ destaque: filter.signal === signal ? null : signal }),
            })),
          },
          {
            id: 'clear',
            items:
              chosen.length > 0
                ? [{ id: 'clear', label: t`Limpar filtro`, run: () => set({ situacao: null, destaque: null, de: null }) }]
                : [],
          },
        ]}
      />
    </>
  )
}
