/** The processes of one block. */
import { listBlockProcesses, removeFromBlock } from '@lavra/contract/block-items.ts'
import { listBlocks, showBlock } from '@lavra/contract/blocks.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useDeferredValue, useMemo } from 'react'
import { useCommand, useEndpointPages } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { Ago } from '../kit/Ago.tsx'
import { Breadcrumbs } from '../kit/Breadcrumbs.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconFolders, IconX } from '../kit/icons.ts'
import type { TableColumn } from '../kit/Table.tsx'
import { Badge } from '../kit/Tag.tsx'
import { toast } from '../kit/toast-queue.ts'
import { KeptFrame } from '../notes/KeptFrame.tsx'
import { KeptAbout, KeptNumber } from '../notes/KeptProcess.tsx'
import styles from '../notes/lists.module.css'
import { useKeptPlace } from '../notes/use-kept-place.ts'
import { BlockFacts } from './BlockFacts.tsx'
import { BlockMenu } from './BlockMenu.tsx'
import { type Block, kindWords } from './block.ts'
import { ItemNote } from './ItemNote.tsx'

type Row = Output<typeof listBlockProcesses>['items'][number]

export function ProcessBlockPage({ block }: { block: Block }) {
  const { t } = useLingui()
  const follow = useFollow()
  const { i18n } = useI18n()
  const blockId = block.id
  const mayChange = block.abilities.change === null
  const words = kindWords[block.kind]
  const place = useKeptPlace()
  const text = useDeferredValue(place.text)
  const pages = useEndpointPages(listBlockProcesses, { blockId, text }, ({ next }) => (next ? { cursor: next } : null), {
    keepPrevious: true,
  })
  const { mutate } = useCommand(removeFromBlock, {
    invalidates: [listBlockProcesses, listBlocks, showBlock],
    onDone: () => toast(t`Processo retirado do bloco.`),
  })
  const columns = useMemo<TableColumn<Row>[]>(() => {
    const takeOut = (row: Row) => (mayChange ? <TakeOut row={row} onPress={() => mutate({ processId: row.id, blockId })} /> : null)
    return [
      {
        id: 'number',
        title: t`Processo`,
        width: '3fr',
        minWidth: 230,
        isRowHeader: true,
        cell: (row) => <What row={row} isOwn={block.own} />,
      },
      { id: 'about', title: t`Especificação e tipo`, width: '4fr', minWidth: 180, cell: (row) => <KeptAbout process={row} /> },
      { id: 'by', title: t`Incluído`, width: '2fr', minWidth: 140, cell: (row) => <Included row={row} /> },
      {
        id: 'note',
        title: t`Anotação`,
        width: '3fr',
        minWidth: 150,
        cell: (row) => <ItemNote block={block} item={row} name={row.number} />,
      },
      { id: 'acts', title: t`Ações`, width: 64, isEnd: true, cell: takeOut },
    ]
  }, [t, mayChange, mutate, blockId, block])
  return (
    <KeptFrame
      title={block.description}
      above={<Breadcrumbs items={[{ label: i18n._(words.title), href: paths.blocks(block.kind) }, { label: t`Bloco nº ${blockId}` }]} />}
      actions={<BlockMenu block={block} onGone={() => follow(paths.blocks(block.kind))} />}
      filters={<BlockFacts block={block} />}
      searchLabel={t`Procurar por especificação ou número`}
      place={place}
      pages={pages}
      columns={columns}
      rowName={({ number }) => number}
      onOpen={({ number }) => follow(paths.process(number))}
      card={(row) => (
        <div className={styles.card}>
          <span className={styles.cardHead}>
            <What row={row} isOwn={block.own} />
            {mayChange ? <TakeOut row={row} onPress={() => mutate({ processId: row.id, blockId })} /> : null}
          </span>
          <KeptAbout process={row} />
          <ItemNote block={block} item={row} name={row.number} />
        </div>
      )}
      empty={{
        icon: <IconFolders size={28} aria-hidden="true" />,
        title: t`Nenhum processo neste bloco`,
        text: t`No controle ou na tela de um processo, escolha “Incluir em bloco”.`,
      }}
    />
  )
}

/** Whether it is still open here says something of the unit's own blocks only: what others show was perhaps never here. */
function What({ row, isOwn }: { row: Row; isOwn: boolean }) {
  const { t } = useLingui()
  return (
    <span className={styles.number}>
      <KeptNumber process={row} /> {row.openHere || !isOwn ? null : <Badge>{t`Concluído aqui`}</Badge>}
    </span>
  )
}

function Included({ row }: { row: Row }) {
  return (
    <span className={styles.two}>
      <span>
        <Ago instant={row.at} />
      </span>
      <small>{row.by.name}</small>
    </span>
  )
}

function TakeOut({ row, onPress }: { row: Row; onPress: () => void }) {
  const { t } = useLingui()
  return <IconButton label={t`Retirar ${row.number} do bloco`} icon={<IconX aria-hidden="true" />} onPress={onPress} />
}
