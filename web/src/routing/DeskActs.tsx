/** What is done with processes of the desk: by key on the row in focus, by the bar on all that are selected. One or many, the same words. */
import { useLingui } from '@lingui/react/macro'
import { useMemo, useRef } from 'react'
import { paths } from '../app/paths.ts'
import { useMay } from '../app/session.tsx'
import { useShortcuts } from '../app/shortcuts.ts'
import { BulkBar } from '../kit/BulkBar.tsx'
import { Button } from '../kit/Button.tsx'
import { IconCheck, IconSend, IconUserPlus } from '../kit/icons.ts'
import { toast } from '../kit/toast-queue.ts'
import { AssignDialog } from './AssignDialog.tsx'
import { BulkAssign } from './BulkAssign.tsx'
import { BulkConclude } from './BulkConclude.tsx'
import { BulkSend } from './BulkSend.tsx'
import { ConcludeDialog } from './ConcludeDialog.tsx'
import type { DeskRow } from './desk-filter.ts'
import type { Acting, RowAct } from './RowActions.tsx'
import { processAt } from './row-in-hand.ts'
import { SendDrawer } from './SendDrawer.tsx'

interface DeskActsProps {
  rows: readonly DeskRow[]
  selected: ReadonlySet<string>
  onSelect: (ids: ReadonlySet<string>) => void
  acting: Acting | null
  onAct: (acting: Acting | null) => void
}

export function DeskActs({ rows, selected, onSelect, acting, onAct }: DeskActsProps) {
  const { t } = useLingui()
  const may = useMay()
  const chosen = rows.filter(({ id }) => selected.has(id))
  const present = useRef({ rows, chosen })
  present.current = { rows, chosen }
  const [maySend, mayAssign, mayConclude] = [may('process.send'), may('process.assign'), may('process.conclude')]

  useShortcuts(
    useMemo(() => {
      const focused = () => present.current.rows.filter(({ id }) => id === processAt(document.activeElement))
      const begin = (act: RowAct) => {
        const about = present.current.chosen.length > 0 ? present.current.chosen : focused()
        if (about.length > 0) onAct({ act, rows: about })
        else toast(t`Escolha antes um processo da lista.`)
      }
      const openApart = () => {
        for (const row of focused()) window.open(paths.process(row.number), '_blank', 'noopener')
      }
      const scope = 'list' as const
      return [
        { id: 'send', keys: 'e', label: t`Enviar`, scope, enabled: maySend, run: () => begin('send') },
        { id: 'assign', keys: 't', label: t`Atribuir`, scope, enabled: mayAssign, run: () => begin('assign') },
        { id: 'conclude', label: t`Concluir`, scope, enabled: mayConclude, run: () => begin('conclude') },
        { id: 'open-apart', keys: 'Ctrl+Enter', label: t`Abrir o processo em outra aba`, scope, run: openApart },
      ]
    }, [t, maySend, mayAssign, mayConclude, onAct]),
  )

  const begin = (act: RowAct) => onAct({ act, rows: chosen })
  const close = () => onAct(null)
  return (
    <>
      <BulkBar count={chosen.length} onClear={() => onSelect(new Set())}>
        {maySend ? (
          <Button icon={<IconSend aria-hidden="true" />} keys="E" onPress={() => begin('send')}>
            {t`Enviar`}
          </Button>
        ) : null}
        {mayAssign ? (
          <Button icon={<IconUserPlus aria-hidden="true" />} keys="T" onPress={() => begin('assign')}>
            {t`Atribuir`}
          </Button>
        ) : null}
        {mayConclude ? (
          <Button icon={<IconCheck aria-hidden="true" />} onPress={() => begin('conclude')}>
            {t`Concluir`}
          </Button>
        ) : null}
      </BulkBar>
      {acting ? <Act acting={acting} onClose={close} /> : null}
    </>
  )
}

function Act({ acting: { act, rows }, onClose }: { acting: Acting; onClose: () => void }) {
  const [row, ...others] = rows
  if (!row) return null
  if (others.length > 0) {
    if (act === 'send') return <BulkSend rows={rows} onClose={onClose} />
    if (act === 'assign') return <BulkAssign rows={rows} onClose={onClose} />
    return <BulkConclude rows={rows} onClose={onClose} />
  }
  if (act === 'send') return <SendDrawer process={row} onClose={onClose} />
  if (act === 'assign') return <AssignDialog process={{ ...row, here: { assignee: row.assignee } }} onClose={onClose} />
  return <ConcludeDialog process={row} onClose={onClose} />
}
