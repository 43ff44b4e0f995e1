/** The processes and documents this unit keeps at hand (Favoritos); documents also serve as models. */
import type { Output } from '@lavra/contract/endpoint.ts'
import { listFavorites } from '@lavra/contract/follow-ups.ts'
import { useLingui } from '@lingui/react/macro'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useEndpointPages } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useMay } from '../app/session.tsx'
import { DocumentPreview } from '../documents/viewer/DocumentPreview.tsx'
import { Ago } from '../kit/Ago.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconDots, IconEye, IconFileText, IconFolder, IconPencil, IconStar } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import type { TableColumn } from '../kit/Table.tsx'
import { Badge } from '../kit/Tag.tsx'
import { FavoriteDialog } from './FavoriteDialog.tsx'
import { GroupFilter } from './GroupFilter.tsx'
import { KeptFrame } from './KeptFrame.tsx'
import { KeptAbout, KeptNumber } from './KeptProcess.tsx'
import styles from './lists.module.css'
import { useFavorite } from './use-favorite.ts'
import { useKeptPlace } from './use-kept-place.ts'

type Row = Output<typeof listFavorites>['items'][number]
const kinds = ['all', 'processes', 'documents'] as const
/** How each is written in the address. */
const words: Record<(typeof kinds)[number], string | null> = { all: null, processes: 'processos', documents: 'documentos' }

export function FavoritesPage() {
  const { t } = useLingui()
  const follow = useFollow()
  const mayNote = useMay()('process.note')
  const place = useKeptPlace()
  const text = useDeferredValue(place.text)
  const kind = kinds.find((one) => words[one] === place.kind) ?? 'all'
  const pages = useEndpointPages(
    listFavorites,
    { text, kind, ...(place.groupId ? { groupId: place.groupId } : {}) },
    ({ next }) => (next ? { cursor: next } : null),
    { keepPrevious: true },
  )
  const [open, setOpen] = useState<Row | null>(null)
  const [shown, show] = useState<Row | null>(null)
  const menuOf = useCallback(
    (row: Row) =>
      mayNote || row.document ? <RowMenu row={row} mayNote={mayNote} onChange={() => setOpen(row)} onPreview={() => show(row)} /> : null,
    [mayNote],
  )
  const columns = useMemo<TableColumn<Row>[]>(
    () => [
      { id: 'what', title: t`Favorito`, width: '3fr', minWidth: 230, isRowHeader: true, cell: (row) => <What row={row} /> },
      { id: 'about', title: t`Especificação e tipo`, width: '3fr', minWidth: 160, cell: ({ process }) => <KeptAbout process={process} /> },
      { id: 'said', title: t`Grupo e descrição`, width: '3fr', minWidth: 160, cell: (row) => <Said row={row} /> },
      {
        id: 'by',
        title: t`Incluído`,
        width: '2fr',
        minWidth: 130,
        cell: ({ by, at }) => (
          <span className={styles.two}>
            <span>
              <Ago instant={at} />
            </span>
            <small>{by.name}</small>
          </span>
        ),
      },
      {
        id: 'acts',
        title: t`Ações`,
        width: 64,
        isEnd: true,
        cell: (row) => menuOf(row),
      },
    ],
    [t, menuOf],
  )
  return (
    <>
      <KeptFrame
        title={t`Favoritos`}
        searchLabel={t`Procurar por descrição, nome ou número`}
        place={place}
        filters={
          <>
            <Segmented
              label={t`Mostrar`}
              value={kind}
              onChange={(value) => place.setKind(words[value])}
              choices={[
                { value: 'all', label: t`Todos` },
                { value: 'processes', label: t`Processos` },
                { value: 'documents', label: t`Documentos` },
              ]}
            />
            <GroupFilter list="favorites" value={place.groupId} onChange={place.setGroup} />
          </>
        }
        pages={pages}
        columns={columns}
        rowName={({ process, document }) => document?.title ?? process.number}
        onOpen={({ process, document }) => follow(paths.process(process.number, document?.number))}
        card={(row) => (
          <div className={styles.card}>
            <span className={styles.cardHead}>
              <What row={row} />
              {menuOf(row)}
            </span>
            <KeptAbout process={row.process} />
            <Said row={row} />
          </div>
        )}
        empty={{
          icon: <IconStar size={28} aria-hidden="true" />,
          title: t`Nenhum favorito ainda`,
          text: t`Marque com a estrela um processo ou um documento. Documentos favoritos são oferecidos como modelo ao escrever outro.`,
        }}
      />
      {shown?.document ? <DocumentPreview document={shown.document} process={shown.process} onClose={() => show(null)} /> : null}
      {open ? <FavoriteDialog favorite={open} onClose={() => setOpen(null)} /> : null}
    </>
  )
}

function What({ row: { process, document } }: { row: Row }) {
  const { t } = useLingui()
  if (!document)
    return (
      <span className={styles.kind}>
        <IconFolder size={17} aria-hidden="true" /> <KeptNumber process={process} />
      </span>
    )
  return (
    <span className={styles.kind}>
      <IconFileText size={17} aria-hidden="true" />
      <span className={styles.two} title={document.title}>
        <span>
          {document.title} {document.state === 'draft' ? <Badge tone="warn">{t`Minuta`}</Badge> : null}
          {document.state === 'cancelled' ? <Badge tone="danger">{t`Cancelado`}</Badge> : null}
        </span>
        <small>
          {t`nº ${document.number}`} · {process.number}
        </small>
      </span>
    </span>
  )
}

function Said({ row: { group, description } }: { row: Row }) {
  const { t } = useLingui()
  return (
    <span className={styles.two} title={description}>
      <span>{description || '–'}</span>
      <small>{group?.name ?? t`Sem grupo`}</small>
    </span>
  )
}

function RowMenu({ row, mayNote, onChange, onPreview }: { row: Row; mayNote: boolean; onChange: () => void; onPreview: () => void }) {
  const { t } = useLingui()
  const { toggle } = useFavorite(row.process.id, row.document?.id ?? null, row.document?.title ?? row.process.number, {
    groupId: row.group?.id ?? null,
    description: row.description,
  })
  return (
    <Menu
      label={t`Ações`}
      placement="bottom end"
      trigger={<IconButton label={t`Ações de ${row.document?.title ?? row.process.number}`} icon={<IconDots aria-hidden="true" />} />}
      groups={[
        {
          id: 'acts',
          items: [
            ...(row.document ? [{ id: 'preview', label: t`Pré-visualizar`, icon: <IconEye />, run: onPreview }] : []),
            ...(mayNote
              ? [
                  { id: 'change', label: t`Grupo e descrição`, icon: <IconPencil />, run: onChange },
                  { id: 'remove', label: t`Retirar dos favoritos`, icon: <IconStar />, run: () => toggle(row.id) },
                ]
              : []),
          ],
        },
      ]}
    />
  )
}
