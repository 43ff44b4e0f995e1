/**
 * What is decided once for many processes, documents or blocks: first what will happen and what is refused, then how far it is, then what came of it.
 * The server works it; the drawer may be closed meanwhile.
 */
import type { BatchSubject } from '@lavra/contract/batches.ts'
import type { AnyEndpoint } from '@lavra/contract/endpoint.ts'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button } from '../kit/Button.tsx'
import { Drawer } from '../kit/Dialog.tsx'
import { toast } from '../kit/toast-queue.ts'
import { BatchOutcome } from './BatchOutcome.tsx'
import { ChosenItems } from './ChosenItems.tsx'
import type { Chosen } from './chosen.ts'
import { RehearsalNotice } from './RehearsalNotice.tsx'
import { CountChosen } from './subject-words.tsx'
import { allItems, type Batch, isOver, useBatch } from './use-batch.ts'
import { useRehearsal } from './use-rehearsal.ts'

const none: readonly AnyEndpoint[] = []

interface BatchDrawerProps {
  title: string
  subject?: BatchSubject
  rows: readonly Chosen[]
  onClose: () => void
  /** The name of the endpoint that is called for each. */
  act: string
  /** What is the same for all; null as long as `whyNot` says what has to be chosen first. */
  input: Record<string, unknown> | null
  label: string
  icon: ReactNode
  whyNot?: string | null
  /** It cannot be taken back. */
  isDanger?: boolean
  /** What is said when all succeeded. */
  doneText: (count: number) => string
  /** Offers to take back what was done. */
  undo?: (ids: readonly string[]) => void
  /** Queries that are no longer true afterwards, beside those of the desk and of a process. */
  stale?: readonly AnyEndpoint[]
  /** What has to be chosen first. */
  children?: ReactNode
}

export function BatchDrawer({
  title,
  subject = 'process',
  rows,
  onClose,
  act,
  input,
  label,
  icon,
  whyNot,
  doneText,
  undo,
  stale = none,
  isDanger,
  children,
}: BatchDrawerProps) {
  const { t } = useLingui()
  const [about, setAbout] = useState<readonly Chosen[]>(rows)
  const finished = async ({ id, done, unchanged, refused, failed }: Batch) => {
    const count = done + unchanged
    if (count > 0) {
      const takeBack = undo && (() => void allItems(id, 'done').then((items) => undo(items.map((item) => item.id))))
      toast(doneText(count), takeBack ? { action: { label: t`Desfazer`, run: takeBack } } : {})
    }
    if (refused + failed === 0 && count === about.length) onClose()
  }
  const { batch, isRunning, run, stop } = useBatch(finished, stale)
  const hasBegun = isRunning || batch !== null
  const rehearsal = useRehearsal(
    { act, subject, input: hasBegun ? null : input },
    rows.map(({ id }) => id),
  )
  const go = (these: readonly Chosen[]) => {
    setAbout(these)
    if (input) run({ act, subject, input, ids: these.map(({ id }) => id) })
  }
  const allowed = rows.filter(({ id }) => !rehearsal.refused.has(id))
  const isNoneAllowed = rehearsal.asked === rows.length && rehearsal.allowed === 0

  return (
    <Drawer
      isOpen
      onClose={onClose}
      title={title}
      intro={<CountChosen subject={subject} count={rows.length} />}
      foot={
        isRunning ? (
          <>
            <Button onPress={onClose}>{t`Continuar em segundo plano`}</Button>
            <Button kind="secondary" onPress={stop}>{t`Parar`}</Button>
          </>
        ) : batch && isOver(batch) ? (
          <>
            <Button onPress={onClose}>{t`Fechar`}</Button>
            {batch.refused + batch.failed > 0 ? (
              <Button
                kind="primary"
                onPress={async () => {
                  const left = new Set((await allItems(batch.id, 'refused')).map((item) => item.id))
                  go(rows.filter(({ id }) => left.has(id)))
                }}
              >
                {t`Tentar de novo`}
              </Button>
            ) : null}
          </>
        ) : (
          <>
            <Button onPress={onClose}>{t`Cancelar`}</Button>
            <Button
              kind={isDanger ? 'danger' : 'primary'}
              icon={icon}
              whyNot={whyNot ?? (isNoneAllowed ? t`Nenhum dos escolhidos permite isto agora.` : null)}
              onPress={() => go(allowed)}
            >
              {label}
            </Button>
          </>
        )
      }
    >
      {hasBegun ? (
        <BatchOutcome batch={batch} subject={subject} title={title} total={about.length} />
      ) : (
        <>
          {children}
          <RehearsalNotice subject={subject} rows={rows} rehearsal={rehearsal} />
          <ChosenItems subject={subject} rows={rows} refused={rehearsal.refused} />
        </>
      )}
      {hasBegun && isRunning ? (
        <p>
          <Trans>Você pode fechar esta janela: o sistema continua sozinho, e o resultado fica em “Atos em lote”.</Trans>
        </p>
      ) : null}
    </Drawer>
  )
}
