/** What is done with processes of the desk: by key on the row in focus, by the bar on all that are selected. One or many, the same acts. */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useMemo, useRef } from 'react'
import type { ProcessAct } from '../acts/act.ts'
import { actById, byGroup, processActsOfAll } from '../acts/acts.ts'
import { groupTitles } from '../acts/group-titles.ts'
import { useActKeys } from '../acts/use-act-keys.ts'
import { paths } from '../app/paths.ts'
import { useMay } from '../app/session.tsx'
import { useShortcuts } from '../app/shortcuts.ts'
import { BulkBar } from '../kit/BulkBar.tsx'
import { Button } from '../kit/Button.tsx'
import { useFormats } from '../kit/format.ts'
import { IconDots } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import { toast } from '../kit/toast-queue.ts'
import type { DeskRow } from './desk-filter.ts'
import { processAt } from './row-in-hand.ts'

/** Something begun with one or many rows. */
export interface Acting {
  /** Of a `ProcessAct`. */
  act: string
  rows: readonly DeskRow[]
}

interface DeskActsProps {
  rows: readonly DeskRow[]
  selected: ReadonlySet<string>
  onSelect: (ids: ReadonlySet<string>) => void
  acting: Acting | null
  onAct: (acting: Acting | null) => void
  /** More than is loaded could be chosen: how many there are, and how to choose them. */
  whole: { count: number; choose: () => void; isReading: boolean } | null
}

export function DeskActs({ rows, selected, onSelect, acting, onAct, whole }: DeskActsProps) {
  const { t } = useLingui()
  const { _ } = useI18n()
  const may = useMay()
  const { number } = useFormats()
  const chosen = rows.filter(({ id }) => selected.has(id))
  const present = useRef(rows)
  present.current = rows
  const allowed = processActsOfAll.filter(({ Row, Many, needs }) => (Row ?? Many) && (needs === null || may(needs)))
  const forMany = allowed.filter(({ Many }) => Many)
  const rest = byGroup(forMany.filter(({ place }) => place === 'more'))

  const focused = () => present.current.filter(({ id }) => id === processAt(document.activeElement))
  const begin = ({ id, Many }: ProcessAct) => {
    const about = chosen.length > 0 ? chosen : focused()
    if (about.length === 0) toast(t`Escolha antes um processo da lista.`)
    else if (about.length > 1 && !Many) toast(t`Isto é feito em um processo de cada vez: escolha só um.`)
    else onAct({ act: id, rows: about })
  }
  useActKeys(
    'list',
    allowed.map((act) => ({ act, isPossible: true })),
    begin,
  )
  useShortcuts(
    useMemo(() => {
      const openApart = () => {
        const row = present.current.find(({ id }) => id === processAt(document.activeElement))
        if (row) window.open(paths.process(row.number), '_blank', 'noopener')
      }
      return [{ id: 'open-apart', keys: 'Ctrl+Enter', label: t`Abrir o processo em outra aba`, scope: 'list', run: openApart }]
    }, [t]),
  )

  return (
    <>
      <BulkBar count={chosen.length} onClear={() => onSelect(new Set())}>
        {whole && whole.count > chosen.length ? (
          <Button isPending={whole.isReading} onPress={whole.choose}>{t`Selecionar todos (${number(whole.count)})`}</Button>
        ) : null}
        {forMany
          .filter(({ place }) => place === 'bar')
          .map((act) => (
            <Button key={act.id} icon={act.icon} keys={act.keys?.toUpperCase()} onPress={() => onAct({ act: act.id, rows: chosen })}>
              {_(act.label)}
            </Button>
          ))}
        {rest.length > 0 ? (
          <Menu
            label={t`Mais ações`}
            placement="top end"
            trigger={<Button icon={<IconDots aria-hidden="true" />}>{t`Mais`}</Button>}
            groups={rest.map(({ group, acts }) => ({
              id: group,
              title: _(groupTitles[group]),
              items: acts.map((act) => ({
                id: act.id,
                label: _(act.label),
                icon: act.icon,
                keys: act.keys?.toUpperCase(),
                isDanger: act.isDanger,
                run: () => onAct({ act: act.id, rows: chosen }),
              })),
            }))}
          />
        ) : null}
      </BulkBar>
      {acting ? <Act acting={acting} onClose={() => onAct(null)} /> : null}
    </>
  )
}

function Act({ acting, onClose }: { acting: Acting; onClose: () => void }) {
  const act = actById.get(acting.act)
  const [row, ...others] = acting.rows
  if (!act || !row) return null
  if (others.length === 0 && act.Row) return <act.Row process={row} onClose={onClose} />
  return act.Many ? <act.Many rows={acting.rows} onClose={onClose} /> : null
}
