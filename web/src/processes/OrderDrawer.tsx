/** In which order do the documents stand? Several are picked and go up, down, to an end, or are dragged; each step is kept at once. */
import { showHistory } from '@lavra/contract/history.ts'
import { showProcess } from '@lavra/contract/processes.ts'
import { orderDocuments } from '@lavra/contract/tree.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Plural, useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Drawer } from '../kit/Dialog.tsx'
import { IconArrowBarToDown, IconArrowBarToUp, IconArrowDown, IconArrowUp } from '../kit/icons.ts'
import { Tree } from '../kit/Tree.tsx'
import { between } from '../kit/tree-rows.ts'
import { useIsCoarse } from '../kit/use-narrow.ts'
import { DocumentLine } from './DocumentLine.tsx'
import styles from './OrderDrawer.module.css'
import { type Direction, placed, placeFor } from './order-place.ts'
import type { Process } from './process.ts'

const keys: Record<string, Direction> = { ArrowUp: 'up', ArrowDown: 'down', Home: 'first', End: 'last' }

export function OrderDrawer({ process, onClose }: { process: Process; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const isCoarse = useIsCoarse()
  const { documents } = process
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const lastPicked = useRef<string | null>(null)
  /** As it will be, until the server has said so. */
  const [ahead, setAhead] = useState<readonly string[] | null>(null)
  const [known, setKnown] = useState(process.orderRevision)
  const present = useMemo(() => documents.map(({ id }) => id), [documents])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the server's list is the one that counts, whenever a new one comes
  useEffect(() => setAhead(null), [present])
  const ids = ahead ?? present

  const order = useCommand(orderDocuments, {
    quiet: true,
    invalidates: [showProcess, showHistory],
    onDone: ({ revision }) => setKnown(revision),
    foresee: ({ documentIds, beforeId }) => {
      setAhead(placed(ids, new Set(documentIds), beforeId))
      return () => setAhead(null)
    },
  })
  const put = (documentIds: readonly string[], beforeId: string | null) => {
    if (order.isPending || (beforeId !== null && documentIds.includes(beforeId))) return
    const revision = Math.max(known, process.orderRevision)
    order.mutate({ processId: process.id, documentIds: [...documentIds], beforeId, revision })
  }
  const go = (direction: Direction, which = picked) => {
    const place = placeFor(ids, which, direction)
    if (place !== 'stay') put([...which], place.beforeId)
  }
  const nodes = useMemo(() => {
    const byId = new Map(documents.map((item) => [item.id, item]))
    return ids.flatMap((id) => {
      const item = byId.get(id)
      return item ? [{ id, line: () => <DocumentLine item={item} /> }] : []
    })
  }, [ids, documents])
  const pick = (id: string, { upTo }: { upTo: boolean }) => {
    const from = lastPicked.current
    const added =
      upTo && from
        ? between(
            nodes.map((node) => ({ node })),
            from,
            id,
          )
        : null
    lastPicked.current = id
    setPicked((before) => {
      if (added) return new Set([...before, ...added])
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  }
  const onKey = (event: KeyboardEvent, id: string) => {
    const direction = event.altKey ? keys[event.key] : undefined
    if (!direction) return false
    go(direction, picked.size > 0 ? picked : new Set([id]))
    return true
  }
  const step = (direction: Direction, label: string, icon: ReactNode) => (
    <Button
      icon={icon}
      whyNot={
        picked.size === 0
          ? t`Marque os documentos que mudam de lugar.`
          : placeFor(ids, picked, direction) === 'stay'
            ? t`Já estão lá.`
            : null
      }
      onPress={() => go(direction)}
    >
      {label}
    </Button>
  )
  return (
    <Drawer
      isOpen
      onClose={onClose}
      size="large"
      title={t`Ordenar documentos`}
      intro={t`Marque um ou vários e escolha para onde vão, ou arraste. Com o teclado: espaço marca, Alt e as setas movem. Cada passo é gravado na hora.`}
      foot={
        <>
          <span className={styles.count}>
            <Plural value={picked.size} _0="Nenhum marcado" one="# marcado" other="# marcados" />
          </span>
          <Button kind="primary" onPress={onClose}>{t`Pronto`}</Button>
        </>
      }
    >
      <div className={styles.order}>
        <div className={styles.steps} role="toolbar" aria-label={t`Mover os marcados`}>
          {step('first', t`Primeiro`, <IconArrowBarToUp aria-hidden="true" />)}
          {step('up', t`Subir`, <IconArrowUp aria-hidden="true" />)}
          {step('down', t`Descer`, <IconArrowDown aria-hidden="true" />)}
          {step('last', t`Último`, <IconArrowBarToDown aria-hidden="true" />)}
        </div>
        {order.error ? (
          <p role="alert" className={styles.error}>
            {refusalSentence(order.error, i18n)}
          </p>
        ) : null}
        <div className={styles.tree}>
          <Tree
            label={t`Documentos em ordem`}
            nodes={nodes}
            current={null}
            onChoose={() => {}}
            rowHeight={isCoarse ? 44 : 34}
            picking={{ picked, onPick: pick, onDrop: put, onKey }}
            autoFocus
          />
        </div>
      </div>
    </Drawer>
  )
}
