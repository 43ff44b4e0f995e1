/** The working blocks of the unit (Blocos Internos). */
import { deleteBlock, listBlocks } from '@lavra/contract/blocks.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useMay } from '../app/session.tsx'
import { Ago } from '../kit/Ago.tsx'
import { plain } from '../kit/accent-blind.ts'
import { Button } from '../kit/Button.tsx'
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconDots, IconFolders, IconPencil, IconPlus, IconTrash } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import type { TableColumn } from '../kit/Table.tsx'
import { KeptFrame } from '../notes/KeptFrame.tsx'
import styles from '../notes/lists.module.css'
import { useKeptPlace } from '../notes/use-kept-place.ts'
import { BlockDialog } from './BlockDialog.tsx'

type Block = Output<typeof listBlocks>['items'][number]

export function BlocksPage() {
  const { t } = useLingui()
  const follow = useFollow()
  const mayKeep = useMay()('block.keep')
  const place = useKeptPlace()
  const { data, error, refetch } = useEndpoint(listBlocks, {})
  const [open, setOpen] = useState<Block | 'new' | null>(null)
  const [doomed, setDoomed] = useState<Block | null>(null)
  const remove = useCommand(deleteBlock, { invalidates: [listBlocks], onDone: () => setDoomed(null) })
  const items = data?.items.filter(({ id, description }) => id === place.text || plain(description).includes(plain(place.text)))
  const columns = useMemo<TableColumn<Block>[]>(() => {
    const acts = (block: Block) => (mayKeep ? <BlockMenu block={block} onChange={setOpen} onDelete={setDoomed} /> : null)
    return [
      { id: 'number', title: t`Número`, width: 96, cell: ({ id }) => <b>{id}</b> },
      { id: 'what', title: t`Descrição`, width: '4fr', minWidth: 200, isRowHeader: true, cell: (block) => <Description block={block} /> },
      { id: 'size', title: t`Processos`, width: 130, cell: (block) => <Size block={block} /> },
      { id: 'by', title: t`Criado`, width: '2fr', minWidth: 140, cell: (block) => <Made block={block} /> },
      { id: 'acts', title: t`Ações`, width: 64, isEnd: true, cell: acts },
    ]
  }, [t, mayKeep])
  return (
    <>
      <KeptFrame
        title={t`Blocos Internos`}
        actions={
          mayKeep ? (
            <Button kind="primary" icon={<IconPlus aria-hidden="true" />} onPress={() => setOpen('new')}>
              {t`Novo bloco`}
            </Button>
          ) : null
        }
        searchLabel={t`Procurar por descrição ou número`}
        place={place}
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
        card={(block) => (
          <div className={styles.card}>
            <span className={styles.cardHead}>
              <Description block={block} />
              {mayKeep ? <BlockMenu block={block} onChange={setOpen} onDelete={setDoomed} /> : null}
            </span>
            <span className={styles.quiet}>
              {t`nº ${block.id}`} · <Size block={block} />
            </span>
          </div>
        )}
        empty={{
          icon: <IconFolders size={28} aria-hidden="true" />,
          title: t`Nenhum bloco interno ainda`,
          text: t`Um bloco reúne processos para a sua unidade trabalhar juntos. Crie um e inclua nele os processos da mesa.`,
        }}
      />
      {open ? <BlockDialog block={open === 'new' ? null : open} onClose={() => setOpen(null)} /> : null}
      <ConfirmDialog
        isOpen={doomed !== null}
        onClose={() => setDoomed(null)}
        title={t`Excluir o bloco nº ${doomed?.id ?? ''}?`}
        consequence={
          <p>
            <Trans>Só um bloco vazio pode ser excluído. Isto não pode ser desfeito.</Trans>
          </p>
        }
        action={t`Excluir bloco`}
        onConfirm={() => doomed && remove.mutate({ blockId: doomed.id })}
        isDanger
        isPending={remove.isPending}
      />
    </>
  )
}

function Description({ block }: { block: Block }) {
  return (
    <span className={styles.kind} title={block.description}>
      <IconFolders size={17} aria-hidden="true" /> <span className={styles.line}>{block.description}</span>
    </span>
  )
}

const Size = ({ block }: { block: Block }) => <Plural value={block.size} _0="vazio" one="# processo" other="# processos" />

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

interface BlockMenuProps {
  block: Block
  onChange: (block: Block) => void
  onDelete: (block: Block) => void
}

function BlockMenu({ block, onChange, onDelete }: BlockMenuProps) {
  const { t } = useLingui()
  return (
    <Menu
      label={t`Ações`}
      placement="bottom end"
      trigger={<IconButton label={t`Ações do bloco ${block.id}`} icon={<IconDots aria-hidden="true" />} />}
      groups={[
        {
          id: 'acts',
          items: [
            { id: 'change', label: t`Alterar descrição`, icon: <IconPencil />, run: () => onChange(block) },
            { id: 'delete', label: t`Excluir bloco`, icon: <IconTrash />, run: () => onDelete(block) },
          ],
        },
      ]}
    />
  )
}
