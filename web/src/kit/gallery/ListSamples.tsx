/** The gallery's lists: the table with a thousand rows, the tree, the cards. */
import { useMemo, useState } from 'react'
import { Avatar } from '../Avatar.tsx'
import { BulkBar } from '../BulkBar.tsx'
import { Button } from '../Button.tsx'
import { CardList } from '../CardList.tsx'
import { cx } from '../cx.ts'
import { IconFileText, IconFileTypePdf, IconFolder, IconSend, IconTag } from '../icons.ts'
import { Splitter } from '../Splitter.tsx'
import { type SortOrder, Table, type TableColumn } from '../Table.tsx'
import { Tag } from '../Tag.tsx'
import { Timeline } from '../Timeline.tsx'
import { Tree, type TreeNode, treeLine } from '../Tree.tsx'
import styles from './KitPage.module.css'
import { Sample } from './Sample.tsx'

interface Row {
  id: string
  number: string
  summary: string
  type: string
  person: string
}

const people = ['Débora Sant’Anna', 'Carlos Eduardo Lima', 'Helena Prado']
const rows: Row[] = Array.from({ length: 1000 }, (_, at) => ({
  id: String(at),
  number: `1500.01.${String(at + 1).padStart(7, '0')}/2026`,
  summary: at % 3 === 0 ? 'Aquisição de estações de trabalho' : 'Cessão de servidor ao Estado do Pará',
  type: 'Licitação: Pregão Eletrônico',
  person: people[at % 3] ?? '',
}))

const documents: TreeNode[] = [1, 2].map((folder) => ({
  id: `folder-${folder}`,
  line: () => (
    <>
      <IconFolder aria-hidden="true" />
      <span className={treeLine.name}>Pasta {folder}</span>
    </>
  ),
  children: Array.from({ length: 100 }, (_, at) => ({
    id: `${folder}-${at}`,
    line: () => (
      <>
        {at % 4 === 0 ? <IconFileTypePdf aria-hidden="true" /> : <IconFileText aria-hidden="true" />}
        <span className={treeLine.name}>
          Despacho {at + 1}
          <small className={treeLine.quiet}>{8133900 + at}</small>
        </span>
        <span className={treeLine.end}>COGED</span>
      </>
    ),
  })),
}))

export function ListSamples() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['1', '3']))
  const [sort, setSort] = useState<SortOrder>({ column: 'number', direction: 'ascending' })
  const [current, setCurrent] = useState<string>('1-2')
  const columns = useMemo<TableColumn<Row>[]>(
    () => [
      {
        id: 'number',
        title: 'Processo',
        width: 210,
        isRowHeader: true,
        isSortable: true,
        cell: (row) => <b className={styles.number}>{row.number}</b>,
      },
      {
        id: 'summary',
        title: 'Especificação e tipo',
        width: '2fr',
        cell: (row) => (
          <span className={styles.two}>
            <b>{row.summary}</b>
            <small>{row.type}</small>
          </span>
        ),
      },
      {
        id: 'marker',
        title: 'Marcadores',
        width: 140,
        cell: () => (
          <Tag colour="violet" hasDot>
            Análise jurídica
          </Tag>
        ),
      },
      {
        id: 'person',
        title: 'Responsável',
        width: '1fr',
        isSortable: true,
        cell: (row) => (
          <>
            <Avatar name={row.person} />
            <span>{row.person}</span>
          </>
        ),
      },
    ],
    [],
  )
  return (
    <>
      <Sample title="Table, BulkBar" isWide>
        <div className={styles.box}>
          <Table
            label="Processos"
            columns={columns}
            rows={rows}
            rowId={(row) => row.id}
            rowName={(row) => row.number}
            selected={selected}
            onSelect={setSelected}
            sort={sort}
            onSortChange={setSort}
            onOpen={() => {}}
          />
          <BulkBar count={selected.size} onClear={() => setSelected(new Set())}>
            <Button icon={<IconSend />} keys="e">
              Enviar
            </Button>
            <Button icon={<IconTag />}>Marcador</Button>
          </BulkBar>
        </div>
      </Sample>
      <Sample title="Splitter, Tree, Timeline" isWide>
        <div className={styles.box}>
          <Splitter
            id="gallery"
            panes={[
              {
                id: 'tree',
                label: 'Árvore',
                defaultSize: 50,
                minSize: '120px',
                content: (
                  <Tree label="Documentos" nodes={documents} current={current} onChoose={setCurrent} defaultExpanded={['folder-1']} />
                ),
              },
              {
                id: 'panel',
                label: 'Andamento',
                defaultSize: 50,
                minSize: '100px',
                content: (
                  <div className={styles.pane}>
                    <Timeline
                      label="Andamento"
                      items={[
                        { id: '1', title: 'Gerado documento 8133902 (Despacho 241)', meta: 'Ana Beatriz Moura, COGED · hoje, 14:32' },
                        { id: '2', title: 'Processo atribuído a Ana Beatriz Moura', meta: 'Lucas Amorim, COGED · hoje, 10:05' },
                      ]}
                    />
                  </div>
                ),
              },
            ]}
          />
        </div>
      </Sample>
      <Sample title="CardList">
        <div className={styles.box}>
          <CardList
            label="Processos em cartões"
            rows={rows}
            rowId={(row) => row.id}
            rowName={(row) => row.number}
            onOpen={() => {}}
            card={(row) => (
              <span className={cx(styles.two)}>
                <b>{row.number}</b>
                <span>{row.summary}</span>
                <small>{row.type}</small>
              </span>
            )}
          />
        </div>
      </Sample>
    </>
  )
}
