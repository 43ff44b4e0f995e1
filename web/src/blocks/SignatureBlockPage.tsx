/** The documents of a signature block: as a list to choose and sign from, or one after the other to be read (B-01, B-07). */
import { listBlockDocuments, removeDocument } from '@lavra/contract/block-items.ts'
import { listBlocks, showBlock } from '@lavra/contract/blocks.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useDeferredValue, useMemo, useState } from 'react'
import { useCommand, useEndpointPages } from '../api/use-endpoint.ts'
import { useFollow, useQueryText } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useMay, useSession } from '../app/session.tsx'
import { Breadcrumbs } from '../kit/Breadcrumbs.tsx'
import { BulkBar } from '../kit/BulkBar.tsx'
import { Button } from '../kit/Button.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconEye, IconSignature, IconX } from '../kit/icons.ts'
import type { TableColumn } from '../kit/Table.tsx'
import { toast } from '../kit/toast-queue.ts'
import { useIsNarrow } from '../kit/use-narrow.ts'
import { KeptFrame } from '../notes/KeptFrame.tsx'
import styles from '../notes/lists.module.css'
import { useKeptPlace } from '../notes/use-kept-place.ts'
import { SignManyDialog } from '../signatures/SignManyDialog.tsx'
import { type BlockDocument, isToSign } from './all-documents.ts'
import { BlockDocumentSigned, BlockDocumentWhat } from './BlockDocumentLine.tsx'
import { BlockFacts } from './BlockFacts.tsx'
import { BlockMenu } from './BlockMenu.tsx'
import { BlockReader } from './BlockReader.tsx'
import { type Block, kindWords } from './block.ts'
import { ItemNote } from './ItemNote.tsx'
import { SignBlocksDialog } from './SignBlocksDialog.tsx'

export function SignatureBlockPage({ block }: { block: Block }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const follow = useFollow()
  const [query] = useQueryText()
  const place = useKeptPlace()
  const text = useDeferredValue(place.text)
  const unitId = useSession().unit?.id
  // on a phone a card is pressed instead: the title needs the room
  const isNarrow = useIsNarrow()
  const maySign = useMay()('document.sign')
  const mayChange = block.abilities.change === null
  const [selected, select] = useState<ReadonlySet<string>>(new Set())
  // what is listed while it is signed must not change below the person's eyes
  const [signing, setSigning] = useState<readonly BlockDocument[] | 'all' | null>(null)
  const pages = useEndpointPages(listBlockDocuments, { blockId: block.id, text }, ({ next }) => (next ? { cursor: next } : null), {
    keepPrevious: true,
    topics: [`desk:${unitId}`],
  })
  const { mutate } = useCommand(removeDocument, {
    invalidates: [listBlockDocuments, listBlocks, showBlock],
    onDone: () => toast(t`Documento retirado do bloco.`),
  })
  const documents = pages.data?.pages.flatMap(({ items }) => items) ?? []
  const chosen = documents.filter((document) => selected.has(document.id) && isToSign(document))
  const first = documents.find(isToSign) ?? documents[0]
  const columns = useMemo<TableColumn<BlockDocument>[]>(() => {
    const takeOut = ({ id, number }: BlockDocument) => (
      <IconButton
        label={t`Retirar ${number} do bloco`}
        icon={<IconX aria-hidden="true" />}
        onPress={() => mutate({ blockId: block.id, documentId: id })}
      />
    )
    return [
      {
        id: 'what',
        title: t`Documento`,
        width: '3fr',
        minWidth: 220,
        isRowHeader: true,
        cell: (row) => <BlockDocumentWhat document={row} />,
      },
      { id: 'process', title: t`Processo`, width: '3fr', minWidth: 190, cell: (row) => <Process document={row} /> },
      { id: 'unit', title: t`Unidade`, width: '2fr', minWidth: 110, cell: (row) => <span className={styles.line}>{row.unit}</span> },
      { id: 'signed', title: t`Assinaturas`, width: '3fr', minWidth: 170, cell: (row) => <BlockDocumentSigned document={row} /> },
      {
        id: 'note',
        title: t`Anotação`,
        width: '3fr',
        minWidth: 150,
        cell: (row) => <ItemNote block={block} item={row} name={row.title} />,
      },
      ...(mayChange ? [{ id: 'acts', title: t`Ações`, width: 64, isEnd: true, cell: takeOut }] : []),
    ]
  }, [t, mayChange, mutate, block])
  if (query.documento) return <BlockReader block={block} documents={documents} documentId={query.documento} pages={pages} />
  return (
    <>
      <KeptFrame
        title={block.description}
        above={
          <Breadcrumbs
            items={[{ label: i18n._(kindWords.signature.title), href: paths.blocks('signature') }, { label: t`Bloco nº ${block.id}` }]}
          />
        }
        actions={
          <>
            {first && !isNarrow ? (
              <Button kind="secondary" icon={<IconEye aria-hidden="true" />} onPress={() => follow(paths.block(block.id, first.id))}>
                {t`Ler`}
              </Button>
            ) : null}
            {maySign && documents.length > 0 ? (
              <Button kind="primary" icon={<IconSignature aria-hidden="true" />} onPress={() => setSigning('all')}>
                {t`Assinar o bloco`}
              </Button>
            ) : null}
            <BlockMenu block={block} onGone={() => follow(paths.blocks('signature'))} />
          </>
        }
        searchLabel={t`Procurar por documento ou processo`}
        place={place}
        filters={<BlockFacts block={block} />}
        pages={pages}
        columns={columns}
        rowName={({ title }) => title}
        onOpen={({ id }) => follow(paths.block(block.id, id))}
        selection={
          maySign
            ? {
                selected,
                onSelect: select,
                bar: (
                  <BulkBar count={chosen.length} onClear={() => select(new Set())}>
                    <Button icon={<IconSignature aria-hidden="true" />} onPress={() => setSigning(chosen)}>
                      {t`Assinar`}
                    </Button>
                  </BulkBar>
                ),
              }
            : undefined
        }
        card={(row) => (
          <div className={styles.card}>
            <BlockDocumentWhat document={row} />
            <span className={styles.quiet}>{row.process.number}</span>
            <BlockDocumentSigned document={row} />
            <ItemNote block={block} item={row} name={row.title} />
          </div>
        )}
        empty={{
          icon: <IconSignature size={28} aria-hidden="true" />,
          title: t`Nenhum documento neste bloco`,
          text: t`Na tela de um documento, escolha “Incluir em bloco de assinatura”.`,
        }}
      />
      {signing === 'all' ? <SignBlocksDialog blockIds={[block.id]} onClose={() => setSigning(null)} /> : null}
      {signing !== null && signing !== 'all' ? (
        <SignManyDialog documents={signing} onClose={() => setSigning(null)} onSigned={() => select(new Set())} />
      ) : null}
    </>
  )
}

function Process({ document: { process } }: { document: BlockDocument }) {
  return (
    <span className={styles.two}>
      <span>{process.number}</span>
      <small>{process.type}</small>
    </span>
  )
}
