/** The processes this unit keeps an eye on, wherever they are (Acompanhamento Especial). */
import type { Output } from '@lavra/contract/endpoint.ts'
import { listFollowUps } from '@lavra/contract/follow-ups.ts'
import { useLingui } from '@lingui/react/macro'
import { useDeferredValue, useMemo, useState } from 'react'
import { useEndpointPages } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useMay } from '../app/session.tsx'
import { Ago } from '../kit/Ago.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconBookmark, IconDots, IconFolderOpen, IconPencil, IconTrash } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import type { TableColumn } from '../kit/Table.tsx'
import { BulkReopen } from '../routing/BulkReopen.tsx'
import { FollowUpDialog, useRemoveFollowUp } from './FollowUpDialog.tsx'
import { GroupFilter } from './GroupFilter.tsx'
import { KeptFrame } from './KeptFrame.tsx'
import { KeptAbout, KeptNumber } from './KeptProcess.tsx'
import styles from './lists.module.css'
import { useChosenRows } from './use-chosen-rows.tsx'
import { useKeptPlace } from './use-kept-place.ts'

type Row = Output<typeof listFollowUps>['items'][number]

export function FollowUpsPage() {
  const { t } = useLingui()
  const follow = useFollow()
  const may = useMay()
  const mayNote = may('process.note')
  const mayReopen = may('process.reopen')
  const place = useKeptPlace()
  const text = useDeferredValue(place.text)
  const pages = useEndpointPages(
    listFollowUps,
    { text, ...(place.groupId ? { groupId: place.groupId } : {}) },
    ({ next }) => (next ? { cursor: next } : null),
    { keepPrevious: true },
  )
  const [open, setOpen] = useState<Row | null>(null)
  const columns = useMemo<TableColumn<Row>[]>(
    () => [
      {
        id: 'number',
        title: t`Processo`,
        width: 230,
        isRowHeader: true,
        cell: (row) => <KeptNumber process={row.process} attention={row.attention} />,
      },
      { id: 'about', title: t`Especificação e tipo`, width: '3fr', minWidth: 160, cell: ({ process }) => <KeptAbout process={process} /> },
      { id: 'said', title: t`Grupo e observação`, width: '3fr', minWidth: 160, cell: (row) => <Said row={row} /> },
      { id: 'where', title: t`Aberto em`, width: '2fr', minWidth: 110, cell: (row) => <Where row={row} /> },
      {
        id: 'last',
        title: t`Último andamento`,
        width: 140,
        cell: ({ lastActivityAt }) => (lastActivityAt ? <Ago instant={lastActivityAt} /> : null),
      },
      {
        id: 'acts',
        title: t`Ações`,
        width: 64,
        isEnd: true,
        cell: (row) => (mayNote ? <RowMenu row={row} onChange={() => setOpen(row)} /> : null),
      },
    ],
    [t, mayNote],
  )
  const { selection, drawer } = useChosenRows(pages.data?.pages, {
    label: t`Reabrir`,
    icon: <IconFolderOpen aria-hidden="true" />,
    Drawer: BulkReopen,
  })
  return (
    <>
      <KeptFrame
        title={t`Acompanhamento Especial`}
        {...(mayReopen ? { selection } : {})}
        searchLabel={t`Procurar por observação, especificação ou número`}
        place={place}
        filters={<GroupFilter list="follow-ups" value={place.groupId} onChange={place.setGroup} />}
        pages={pages}
        columns={columns}
        rowName={({ process }) => process.number}
        onOpen={({ process }) => follow(paths.process(process.number))}
        card={(row) => (
          <div className={styles.card}>
            <span className={styles.cardHead}>
              <KeptNumber process={row.process} attention={row.attention} />
              {mayNote ? <RowMenu row={row} onChange={() => setOpen(row)} /> : null}
            </span>
            <KeptAbout process={row.process} />
            <Said row={row} />
            <Where row={row} />
          </div>
        )}
        empty={{
          icon: <IconBookmark size={28} aria-hidden="true" />,
          title: t`Nenhum processo em acompanhamento`,
          text: t`Ao abrir um processo, use Acompanhar: ele fica aqui mesmo depois de concluído ou enviado a outra unidade.`,
        }}
      />
      {drawer}
      {open ? <FollowUpDialog process={open.process} present={open} onClose={() => setOpen(null)} /> : null}
    </>
  )
}

function Said({ row: { group, text, by, at } }: { row: Row }) {
  const { t } = useLingui()
  return (
    <span className={styles.two} title={text}>
      <span>{text || '–'}</span>
      <small>
        {group?.name ?? t`Sem grupo`} · {by.name}, <Ago instant={at} />
      </small>
    </span>
  )
}

function Where({ row: { openIn } }: { row: Row }) {
  const { t } = useLingui()
  const units = openIn.map((code) => code.split('/').at(-1)).join(', ')
  return (
    <span className={styles.line} title={openIn.join(', ')}>
      {units || t`Concluído em todas`}
    </span>
  )
}

function RowMenu({ row, onChange }: { row: Row; onChange: () => void }) {
  const { t } = useLingui()
  const remove = useRemoveFollowUp()
  return (
    <Menu
      label={t`Ações`}
      placement="bottom end"
      trigger={<IconButton label={t`Ações de ${row.process.number}`} icon={<IconDots aria-hidden="true" />} />}
      groups={[
        {
          id: 'acts',
          items: [
            { id: 'change', label: t`Alterar acompanhamento`, icon: <IconPencil />, run: onChange },
            { id: 'remove', label: t`Deixar de acompanhar`, icon: <IconTrash />, run: () => remove(row.process, row) },
          ],
        },
      ]}
    />
  )
}
