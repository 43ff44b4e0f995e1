/** In which phase is this process, in this unit? One out of the unit's control points, or none; and all that was told before. */
import { showCheckpoint } from '@lavra/contract/checkpoints.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence, whyNotSentence } from '../api/refusal-sentence.ts'
import { useEndpoint } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { RadioGroup } from '../kit/Checkbox.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { ErrorState } from '../kit/EmptyState.tsx'
import { useFormats } from '../kit/format.ts'
import { Skeleton } from '../kit/Skeleton.tsx'
import { Timeline } from '../kit/Timeline.tsx'
import type { Moving } from '../routing/reopen.ts'
import styles from './checkpoints.module.css'
import { useSetCheckpoint } from './use-checkpoints.ts'

const none = 'none'

interface CheckpointDialogProps {
  process: Moving
  onClose: () => void
}

export function CheckpointDialog({ process, onClose }: CheckpointDialogProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const answer = useEndpoint(showCheckpoint, { processId: process.id }, { staleTime: 0 })
  if (answer.data && !answer.isFetching) return <Form process={process} known={answer.data} onClose={onClose} />
  return (
    <Dialog isOpen onClose={onClose} title={t`Ponto de controle`} intro={process.number}>
      {answer.error ? <ErrorState text={refusalSentence(answer.error, i18n)} onRetry={() => answer.refetch()} /> : <Skeleton rows={4} />}
    </Dialog>
  )
}

function Form({ process, known, onClose }: CheckpointDialogProps & { known: Output<typeof showCheckpoint> }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { present, offered, changes, whyNotSet } = known
  const [wished, wish] = useState(present?.id ?? none)
  const { run, isPending } = useSetCheckpoint(process, present, onClose)
  const whyNot = whyNotSentence(whyNotSet, i18n)
  // what it is in may be offered no more, and can still be kept or taken away
  const phases = present && !offered.some(({ id }) => id === present.id) ? [present, ...offered] : offered
  const isSame = wished === (present?.id ?? none)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Ponto de controle`}
      intro={process.number}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          {phases.length > 0 ? (
            <Button
              kind="primary"
              isPending={isPending}
              isDisabled={isSame}
              onPress={() => run(phases.find(({ id }) => id === wished) ?? null)}
            >
              {wished === none ? t`Retirar` : t`Definir`}
            </Button>
          ) : null}
        </>
      }
    >
      {phases.length === 0 ? (
        <p className={styles.quiet}>
          <Trans>
            A sua unidade não tem pontos de controle para processos deste tipo. Quem administra o sistema os cadastra em Administração.
          </Trans>
        </p>
      ) : (
        <>
          <RadioGroup
            label={t`Fase em que o processo está nesta unidade`}
            value={wished}
            onChange={wish}
            choices={[
              { value: none, label: t`Nenhum` },
              ...phases.map(({ id, name }) => ({ value: id, label: name, isDisabled: whyNot !== null && id !== present?.id })),
            ]}
          />
          {whyNot ? <p className={styles.quiet}>{t`${whyNot} O ponto atual pode ser retirado.`}</p> : null}
          <p
            className={styles.quiet}
          >{t`Só a sua unidade o vê. O processo conta neste ponto, mesmo concluído, até que ele seja retirado.`}</p>
        </>
      )}
      {changes.length > 0 ? <Changes changes={changes} /> : null}
    </Dialog>
  )
}

function Changes({ changes }: Pick<Output<typeof showCheckpoint>, 'changes'>) {
  const { t } = useLingui()
  const format = useFormats()
  const label = t`Histórico do ponto de controle`
  return (
    <details className={styles.changes}>
      <summary>{label}</summary>
      <Timeline
        label={label}
        items={changes.map(({ id, at, by, checkpoint }) => ({
          id,
          title: checkpoint ?? t`Retirado`,
          meta: `${by} · ${format.instant(at)}`,
        }))}
      />
    </details>
  )
}
