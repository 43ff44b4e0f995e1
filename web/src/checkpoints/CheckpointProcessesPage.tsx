/** The processes behind a figure of the report, those longest in their phase first; the address says which. */
import { listCheckpointProcesses } from '@lavra/contract/checkpoints.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { findProcessTypes } from '@lavra/contract/processes.ts'
import { useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { useEndpoint, useEndpointPages } from '../api/use-endpoint.ts'
import { useFollow, useQueryText } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useMay } from '../app/session.tsx'
import { Ago } from '../kit/Ago.tsx'
import { ComboBox } from '../kit/ComboBox.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconMapPin } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import { Select } from '../kit/Select.tsx'
import type { TableColumn } from '../kit/Table.tsx'
import { Badge } from '../kit/Tag.tsx'
import { KeptFrame } from '../notes/KeptFrame.tsx'
import { KeptAbout, KeptNumber } from '../notes/KeptProcess.tsx'
import styles from '../notes/lists.module.css'
import { type Age, ageWords, useAgeNames } from './ages.ts'
import { CheckpointDialog } from './CheckpointDialog.tsx'
import own from './checkpoints.module.css'
import { useCheckpoints } from './use-checkpoints.ts'

type Row = Output<typeof listCheckpointProcesses>['items'][number]
const idOf = (text: string | undefined) => (text && /^[1-9]\d{0,17}$/.test(text) ? text : undefined)
const any = 'any'

export function CheckpointProcessesPage() {
  const { t } = useLingui()
  const follow = useFollow()
  const mayKeep = useMay()('process.note')
  const ageNames = useAgeNames()
  const [query, setQuery] = useQueryText()
  const [changing, change] = useState<Row | null>(null)
  const age = (Object.keys(ageWords) as Age[]).find((one) => ageWords[one] === query.tempo)
  const situation = query.situacao === 'abertos' ? 'open' : query.situacao === 'concluidos' ? 'concluded' : 'all'
  const [checkpointId, typeId] = [idOf(query.fase), idOf(query.tipo)]
  const pages = useEndpointPages(
    listCheckpointProcesses,
    { checkpointId, typeId, age, situation },
    ({ next }) => (next ? { cursor: next } : null),
    { keepPrevious: true },
  )
  const checkpoints = useCheckpoints().map(({ id, name }) => ({ id, label: name }))
  // of a point that is offered no more the list itself knows the name
  const past = pages.data?.pages[0]?.items.find(({ checkpoint }) => checkpoint.id === checkpointId)?.checkpoint
  const known = past && !checkpoints.some(({ id }) => id === past.id) ? [...checkpoints, { id: past.id, label: past.name }] : checkpoints
  const types = (useEndpoint(findProcessTypes, {}, { staleTime: 300_000 }).data?.items ?? []).map(({ id, name }) => ({ id, label: name }))
  const columns = useMemo<TableColumn<Row>[]>(
    () => [
      { id: 'number', title: t`Processo`, width: 230, isRowHeader: true, cell: ({ process }) => <KeptNumber process={process} /> },
      { id: 'about', title: t`Especificação e tipo`, width: '2fr', minWidth: 180, cell: ({ process }) => <KeptAbout process={process} /> },
      { id: 'checkpoint', title: t`Ponto de controle`, width: '1fr', minWidth: 150, cell: (row) => <Phase row={row} /> },
      { id: 'by', title: t`Desde`, width: '1fr', minWidth: 150, cell: (row) => <Since row={row} /> },
      {
        id: 'acts',
        title: t`Ações`,
        width: 90,
        isEnd: true,
        cell: (row) =>
          mayKeep ? (
            <IconButton
              isSmall
              label={t`Ponto de controle de ${row.process.number}`}
              icon={<IconMapPin aria-hidden="true" />}
              onPress={() => change(row)}
            />
          ) : null,
      },
    ],
    [t, mayKeep],
  )
  return (
    <>
      <KeptFrame
        title={t`Processos por ponto de controle`}
        actions={<Link kind="secondary" href={paths.checkpoints()}>{t`Ver o relatório`}</Link>}
        filters={
          <>
            <Segmented
              label={t`Situação`}
              value={situation}
              onChange={(value) => setQuery({ situacao: value === 'all' ? null : value === 'open' ? 'abertos' : 'concluidos' })}
              choices={[
                { value: 'all', label: t`Todos` },
                { value: 'open', label: t`Abertos` },
                { value: 'concluded', label: t`Concluídos` },
              ]}
            />
            <ComboBox
              label={t`Ponto de controle`}
              placeholder={t`Ponto de controle`}
              isLabelHidden
              options={known}
              value={known.find(({ id }) => id === checkpointId) ?? null}
              onChange={(one) => setQuery({ fase: one?.id ?? null })}
              className={own.filter}
            />
            <ComboBox
              label={t`Tipo de processo`}
              placeholder={t`Tipo de processo`}
              isLabelHidden
              options={types}
              value={types.find(({ id }) => id === typeId) ?? null}
              onChange={(one) => setQuery({ tipo: one?.id ?? null })}
              className={own.filter}
            />
            <Select
              label={t`Tempo no ponto`}
              isLabelHidden
              options={[
                { id: any, label: t`Qualquer tempo` },
                ...(Object.keys(ageWords) as Age[]).map((one) => ({ id: one as string, label: ageNames[one] })),
              ]}
              value={age ?? any}
              onChange={(one) => setQuery({ tempo: one === any ? null : ageWords[one as Age] })}
            />
          </>
        }
        pages={pages}
        columns={columns}
        rowName={({ process }) => process.number}
        onOpen={({ process }) => follow(paths.process(process.number))}
        card={(row) => (
          <div className={styles.card}>
            <KeptNumber process={row.process} />
            <KeptAbout process={row.process} />
            <Phase row={row} />
            <Since row={row} />
          </div>
        )}
        empty={{
          icon: <IconMapPin size={28} aria-hidden="true" />,
          title: t`Nenhum processo com este filtro`,
          text: t`Escolha outro ponto, outro tipo ou outra situação.`,
        }}
      />
      {changing ? <CheckpointDialog process={changing.process} onClose={() => change(null)} /> : null}
    </>
  )
}

function Phase({ row: { checkpoint, isOpen } }: { row: Row }) {
  const { t } = useLingui()
  return (
    <span className={own.phase}>
      <b>{checkpoint.name}</b>
      {isOpen ? null : <Badge>{t`Concluído aqui`}</Badge>}
    </span>
  )
}

function Since({ row: { at, by } }: { row: Row }) {
  return (
    <span className={styles.two} title={by.name}>
      <span>
        <Ago instant={at} />
      </span>
      <small>{by.name}</small>
    </span>
  )
}
