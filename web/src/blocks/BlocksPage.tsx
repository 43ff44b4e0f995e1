/** The blocks of the unit, and those that others released to it, one kind to a page. */
import { type BlockKind, listBlocks } from '@lavra/contract/blocks.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Plural, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { useEndpoint } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useMay, useSession } from '../app/session.tsx'
import { Ago } from '../kit/Ago.tsx'
import { Avatar } from '../kit/Avatar.tsx'
import { Button } from '../kit/Button.tsx'
import { IconFolders, IconPlus, IconSignature, IconUsers } from '../kit/icons.ts'
import type { TableColumn } from '../kit/Table.tsx'
import { KeptFrame } from '../notes/KeptFrame.tsx'
import styles from '../notes/lists.module.css'
import { BlockDialog } from './BlockDialog.tsx'
import { BlockFilters } from './BlockFilters.tsx'
import { BlockMenu } from './BlockMenu.tsx'
import { BlockSignals } from './BlockSignals.tsx'
import { BlockState } from './BlockState.tsx'
import { BlocksBar } from './BlocksBar.tsx'
import { type Block, kindWords } from './block.ts'
import { inOrder, matches } from './block-filter.ts'
import { useBlockPlace } from './use-block-place.ts'

export const WorkingBlocksPage = () => <BlockList kind="working" />
export const MeetingBlocksPage = () => <BlockList kind="meeting" />
export const SignatureBlocksPage = () => <BlockList kind="signature" />

function BlockList({ kind }: { kind: BlockKind }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const follow = useFollow()
  const may = useMay()
  const mayKeep = may('block.keep')
  const { unit, user } = useSession()
  const unitId = unit?.id
  const place = useBlockPlace(user.id)
  const { data, error, refetch } = useEndpoint(listBlocks, { kind, shelf: place.shelf }, { topics: [`desk:${unitId}`] })
  const [isNew, setNew] = useState(false)
  const [selected, select] = useState<ReadonlySet<string>>(new Set())
  const isSignature = kind === 'signature'
  const maySign = isSignature && may('document.sign')
  const items = data && inOrder(data.items.filter((block) => matches(block, place.filter)))
  const chosen = (items ?? []).filter(({ id }) => selected.has(id))
  const columns = useMemo<TableColumn<Block>[]>(() => {
    const state: TableColumn<Block>[] =
      kind === 'working'
        ? []
        : [{ id: 'state', title: t`Situação`, width: '4fr', minWidth: 220, cell: (block) => <BlockState block={block} /> }]
    return [
      { id: 'number', title: t`Número`, width: 96, cell: ({ id }) => <b>{id}</b> },
      { id: 'what', title: t`Descrição`, width: '4fr', minWidth: 200, isRowHeader: true, cell: (block) => <Description block={block} /> },
      ...state,
      {
        id: 'size',
        title: isSignature ? t`Documentos` : t`Processos`,
        width: isSignature ? 150 : 130,
        cell: (block) => <Size block={block} />,
      },
      { id: 'whose', title: t`Responsável`, width: '2fr', minWidth: 120, cell: (block) => <Whose block={block} /> },
      { id: 'by', title: t`Criado`, width: '2fr', minWidth: 130, cell: (block) => <Made block={block} /> },
      { id: 'acts', title: t`Ações`, width: 64, isEnd: true, cell: (block) => (mayKeep ? <BlockMenu block={block} /> : null) },
    ]
  }, [t, mayKeep, kind, isSignature])
  const title = i18n._(kindWords[kind].title)
  return (
    <>
      <KeptFrame
        title={title}
        actions={
          mayKeep ? (
            <Button kind="primary" icon={<IconPlus aria-hidden="true" />} onPress={() => setNew(true)}>
              {t`Novo bloco`}
            </Button>
          ) : null
        }
        searchLabel={t`Procurar por descrição ou número`}
        place={place}
        filters={<BlockFilters place={place} hasStates={kind !== 'working'} />}
        pages={{
          data: items && { pages: [{ items }] },
          error,
          hasNextPage: false,
          isFetchingNextPage: false,
          fetchNextPage: refetch,
          refetch,
        }}
        columns={columns}
        rowName={({ description }) => description}
        onOpen={({ id }) => follow(paths.block(id))}
        selection={
          maySign || mayKeep
            ? {
                selected,
                onSelect: select,
                bar: <BlocksBar kind={kind} chosen={chosen} onClear={() => select(new Set())} />,
              }
            : undefined
        }
        card={(block) => (
          <div className={styles.card}>
            <span className={styles.cardHead}>
              <Description block={block} />
              {mayKeep ? <BlockMenu block={block} /> : null}
            </span>
            {kind === 'working' ? null : <BlockState block={block} />}
            <span className={styles.quiet}>
              {t`nº ${block.id}`} · <Size block={block} />
              {block.arranged.assignee ? ` · ${block.arranged.assignee.name}` : ''}
            </span>
          </div>
        )}
        empty={{
          icon: <KindIcon kind={kind} size={28} />,
          title: { signature: t`Nenhum bloco de assinatura`, meeting: t`Nenhum bloco de reunião`, working: t`Nenhum bloco interno ainda` }[
            kind
          ],
          text: {
            signature: t`Um bloco de assinatura leva documentos a outras unidades, para que sejam lidos e assinados lá. Os que sua unidade receber aparecem aqui.`,
            meeting: t`Um bloco de reunião mostra processos a outras unidades, minutas incluídas, sem enviá-los. Os que sua unidade receber aparecem aqui.`,
            working: t`Um bloco reúne processos para a sua unidade trabalhar juntos. Crie um e inclua nele os processos do controle.`,
          }[kind],
        }}
      />
      {isNew ? <BlockDialog kind={kind} block={null} onClose={() => setNew(false)} /> : null}
    </>
  )
}

function Description({ block }: { block: Block }) {
  return (
    <span className={styles.kind} title={block.description}>
      <KindIcon kind={block.kind} size={17} />
      <span className={styles.two}>
        <span>{block.description}</span>
        {block.arranged.group ? <small>{block.arranged.group.name}</small> : null}
      </span>
      <BlockSignals block={block} />
    </span>
  )
}

function KindIcon({ kind, size }: { kind: BlockKind; size: number }) {
  const Icon = { signature: IconSignature, meeting: IconUsers, working: IconFolders }[kind]
  return <Icon size={size} aria-hidden="true" />
}

function Size({ block }: { block: Block }) {
  const { t } = useLingui()
  if (block.kind !== 'signature') return <Plural value={block.size} _0="vazio" one="# processo" other="# processos" />
  return block.size === 0 ? t`vazio` : t`${block.signed} de ${block.size} assinados`
}

function Whose({ block: { arranged } }: { block: Block }) {
  if (!arranged.assignee) return null
  const { name } = arranged.assignee
  return (
    <span className={styles.kind} title={name}>
      <Avatar name={name} size={24} />
      <span className={styles.line}>{name}</span>
    </span>
  )
}

function Made({ block }: { block: Block }) {
  return (
    <span className={styles.two}>
      <span>
        <Ago instant={block.at} />
      </span>
      <small>{block.by.name}</small>
    </span>
  )
}
