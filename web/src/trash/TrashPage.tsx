/** What I deleted, cancelled or replaced, and can still take (Lixeira): only mine, and only for a while. */
import type { Output } from '@lavra/contract/endpoint.ts'
import { listTrash } from '@lavra/contract/trash.ts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useEndpointPages } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { inUnit } from '../documents/viewer/address.ts'
import { useFormats } from '../kit/format.ts'
import { IconDownload, IconTrash } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import type { TableColumn } from '../kit/Table.tsx'
import { KeptFrame } from '../notes/KeptFrame.tsx'
import styles from '../notes/lists.module.css'

type Row = Output<typeof listTrash>['items'][number]

export function TrashPage() {
  const { t } = useLingui()
  const follow = useFollow()
  const pages = useEndpointPages(listTrash, {}, ({ next }) => (next ? { after: next } : null))
  const columns = useMemo<TableColumn<Row>[]>(
    () => [
      { id: 'what', title: t`Conteúdo`, width: '3fr', minWidth: 220, isRowHeader: true, cell: (row) => <What row={row} /> },
      {
        id: 'process',
        title: t`Processo`,
        width: 230,
        cell: (row) => <Link href={paths.process(row.processNumber)}>{row.processNumber}</Link>,
      },
      { id: 'cause', title: t`O que aconteceu`, width: '2fr', minWidth: 150, cell: (row) => <Cause row={row} /> },
      { id: 'until', title: t`Fica até`, width: 120, cell: (row) => <Until row={row} /> },
      { id: 'take', title: t`Baixar`, width: 130, isEnd: true, cell: (row) => <Take row={row} /> },
    ],
    [t],
  )
  return (
    <KeptFrame
      title={t`Lixeira`}
      filters={
        <p className={styles.explained}>
          <Trans>
            O conteúdo do que você excluiu, cancelou ou substituiu nesta unidade. Só você o vê, e só até a data indicada; depois disso ele
            não pode mais ser baixado.
          </Trans>
        </p>
      }
      pages={pages}
      columns={columns}
      rowName={(row) => row.title}
      onOpen={(row) => follow(paths.process(row.processNumber))}
      card={(row) => (
        <div className={styles.card}>
          <What row={row} />
          <span>{row.processNumber}</span>
          <Cause row={row} />
          <span className={styles.cardHead}>
            <span>
              <Trans>
                Fica até <Until row={row} />
              </Trans>
            </span>
            <Take row={row} />
          </span>
        </div>
      )}
      empty={{
        icon: <IconTrash size={28} aria-hidden="true" />,
        title: t`A lixeira está vazia`,
        text: t`Quando você exclui ou cancela um documento, ou substitui o arquivo de um, o conteúdo anterior fica aqui por um tempo.`,
      }}
    />
  )
}

function What({ row }: { row: Row }) {
  const { t } = useLingui()
  const detail = [t`nº ${row.documentNumber}`, row.fileName].filter(Boolean).join(' · ')
  return (
    <span className={styles.two} title={`${row.title} · ${detail}`}>
      <span>{row.title}</span>
      <small>{detail}</small>
    </span>
  )
}

function Cause({ row }: { row: Row }) {
  const { t } = useLingui()
  const format = useFormats()
  const words = { deleted: t`Documento excluído`, cancelled: t`Documento cancelado`, replaced: t`Arquivo substituído` }
  return (
    <span className={styles.two}>
      <span>{words[row.cause]}</span>
      <small>{format.instant(row.thrownAt)}</small>
    </span>
  )
}

function Until({ row }: { row: Row }) {
  const format = useFormats()
  return <>{format.day(row.expiresAt)}</>
}

function Take({ row }: { row: Row }) {
  const { t } = useLingui()
  return (
    <Link
      kind="secondary"
      href={inUnit(`/api/trash/${row.id}/content`)}
      download
      icon={<IconDownload size={16} aria-hidden="true" />}
      aria-label={t`Baixar ${row.title}, nº ${row.documentNumber}`}
    >
      {t`Baixar`}
    </Link>
  )
}
