/** The confidential processes one holds a credential of in this unit (Processos com credencial): no search finds them. */
import { listHeldProcesses } from '@lavra/contract/confidential.ts'
import { useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { useEndpointPages } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { Ago } from '../kit/Ago.tsx'
import { BulkBar } from '../kit/BulkBar.tsx'
import { Button } from '../kit/Button.tsx'
import { IconKey, IconShieldLock } from '../kit/icons.ts'
import type { TableColumn } from '../kit/Table.tsx'
import { Badge } from '../kit/Tag.tsx'
import { KeptFrame } from '../notes/KeptFrame.tsx'
import lists from '../notes/lists.module.css'
import { HandOver } from './HandOverDrawer.tsx'
import { HeldNumber, type HeldRow } from './HeldNumber.tsx'

type Row = HeldRow & { id: string }

export function HeldPage() {
  const { t } = useLingui()
  const follow = useFollow()
  const pages = useEndpointPages(listHeldProcesses, {}, ({ next }) => (next ? { cursor: next } : null))
  const withIds = useMemo(
    () =>
      pages.data && { pages: pages.data.pages.map(({ items }) => ({ items: items.map((row): Row => ({ ...row, id: row.process.id })) })) },
    [pages.data],
  )
  const columns = useMemo<TableColumn<Row>[]>(
    () => [
      { id: 'number', title: t`Processo`, width: 230, isRowHeader: true, cell: (row) => <HeldNumber row={row} /> },
      { id: 'about', title: t`Especificação e tipo`, width: '3fr', minWidth: 180, cell: (row) => <About row={row} /> },
      { id: 'granted', title: t`Credencial`, width: '2fr', minWidth: 150, cell: (row) => <Granted row={row} /> },
      { id: 'state', title: t`Situação`, width: 130, cell: (row) => <State row={row} /> },
    ],
    [t],
  )
  const [selected, select] = useState<ReadonlySet<string>>(new Set())
  const [isGiving, setGiving] = useState(false)
  const chosen = (withIds?.pages ?? []).flatMap(({ items }) => items).filter(({ id }) => selected.has(id))
  const done = () => {
    setGiving(false)
    select(new Set())
  }
  return (
    <>
      <KeptFrame
        title={t`Processos com Credencial`}
        selection={{
          selected,
          onSelect: select,
          bar: (
            <BulkBar count={chosen.length} onClear={() => select(new Set())}>
              <Button icon={<IconKey aria-hidden="true" />} onPress={() => setGiving(true)}>
                {t`Conceder credencial a colega`}
              </Button>
            </BulkBar>
          ),
        }}
        pages={{ ...pages, data: withIds }}
        columns={columns}
        rowName={({ process }) => process.number}
        onOpen={({ process }) => follow(paths.process(process.number))}
        card={(row) => (
          <div className={lists.card}>
            <HeldNumber row={row} />
            <About row={row} />
            <Granted row={row} />
          </div>
        )}
        empty={{
          icon: <IconShieldLock size={28} aria-hidden="true" />,
          title: t`Nenhum processo com credencial`,
          text: t`Aqui ficam os processos sigilosos em que você tem credencial nesta unidade. Nenhuma pesquisa os encontra.`,
        }}
      />
      {isGiving ? <HandOver rows={chosen} onClose={done} /> : null}
    </>
  )
}

function About({ row: { process } }: { row: Row }) {
  const { t } = useLingui()
  return (
    <span className={lists.two}>
      <span>{process.summary === null ? t`Abra com sua senha para ver` : process.summary || process.type}</span>
      <small>{process.type}</small>
    </span>
  )
}

function Granted({ row: { grantedBy, grantedAt } }: { row: Row }) {
  const { t } = useLingui()
  return (
    <span className={lists.two}>
      <span>{t`Dada por ${grantedBy}`}</span>
      <small>
        <Ago instant={grantedAt} />
      </small>
    </span>
  )
}

function State({ row: { concluded } }: { row: Row }) {
  const { t } = useLingui()
  return concluded ? <Badge>{t`Concluído por você`}</Badge> : null
}
