/** The documents of a block one after the other: read, signed, and on to the next (B-07). */
import { useLingui } from '@lingui/react/macro'
import { useEffect, useMemo } from 'react'
import { useFollow, usePageTitle } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useShortcuts } from '../app/shortcuts.ts'
import { DocumentViewer } from '../documents/viewer/DocumentViewer.tsx'
import { Button } from '../kit/Button.tsx'
import { EmptyState } from '../kit/EmptyState.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconArrowLeft, IconChevronLeft, IconChevronRight } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import type { BlockDocument } from './all-documents.ts'
import type { Block } from './block.ts'
import styles from './blocks.module.css'
import { ItemNote } from './ItemNote.tsx'

interface BlockReaderProps {
  block: Block
  documents: readonly BlockDocument[]
  documentId: string
  pages: { hasNextPage: boolean; isFetching: boolean; fetchNextPage: () => unknown }
}

export function BlockReader({ block, documents, documentId, pages }: BlockReaderProps) {
  const { t } = useLingui()
  const follow = useFollow()
  const at = documents.findIndex(({ id }) => id === documentId)
  const document = documents[at]
  const [before, after] = [documents[at - 1]?.id, documents[at + 1]?.id]
  usePageTitle(document ? `${document.title} · ${block.description}` : block.description)
  // further on than what has come so far
  const { hasNextPage, isFetching, fetchNextPage } = pages
  const isShort = hasNextPage && !isFetching && (at < 0 || at >= documents.length - 1)
  useEffect(() => {
    if (isShort) fetchNextPage()
  }, [isShort, fetchNextPage])
  useShortcuts(
    useMemo(() => {
      const go = (id: string | undefined) => id && follow(paths.block(block.id, id), { replace: true })
      return [
        { id: 'next', keys: 'j', label: t`Próximo documento`, scope: 'document', enabled: Boolean(after), run: () => go(after) },
        { id: 'before', keys: 'k', label: t`Documento anterior`, scope: 'document', enabled: Boolean(before), run: () => go(before) },
      ]
    }, [t, follow, block.id, before, after]),
  )
  const total = Math.max(block.size, documents.length)
  const position = at + 1
  return (
    <div className={styles.reader}>
      <nav className={styles.walk} aria-label={t`Documentos do bloco`}>
        <IconButton
          label={t`Voltar à lista do bloco`}
          icon={<IconArrowLeft aria-hidden="true" />}
          onPress={() => follow(paths.block(block.id))}
        />
        <h1 className={styles.blockName} title={block.description}>
          {t`Bloco nº ${block.id}`} <span className={styles.quiet}>{block.description}</span>
        </h1>
        {document ? <Link href={paths.process(document.process.number, document.id)}>{t`Processo ${document.process.number}`}</Link> : null}
        <span className={styles.place}>{document ? t`${position} de ${total}` : null}</span>
        <Button
          icon={<IconChevronLeft aria-hidden="true" />}
          isDisabled={!before}
          onPress={() => before && follow(paths.block(block.id, before), { replace: true })}
        >
          {t`Anterior`}
        </Button>
        <Button
          kind="secondary"
          icon={<IconChevronRight aria-hidden="true" />}
          isDisabled={!after}
          onPress={() => after && follow(paths.block(block.id, after), { replace: true })}
        >
          {t`Próximo`}
        </Button>
      </nav>
      {document?.note ? (
        <div className={styles.noteBar}>
          <ItemNote block={block} item={document} name={document.title} />
        </div>
      ) : null}
      <div className={styles.sheet}>
        {document ? (
          <DocumentViewer
            key={document.id}
            processId={document.process.id}
            item={{ ...document, kind: 'authored', pen: null, file: null, cancelReason: null }}
          />
        ) : isFetching || hasNextPage ? (
          <Skeleton rows={10} rowHeight={40} />
        ) : (
          <EmptyState title={t`Este documento não está mais no bloco.`} />
        )}
      </div>
    </div>
  )
}
