/** One file of the batch: how far it has travelled, what is known of it, what became of it. */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { paths } from '../app/paths.ts'
import { Button } from '../kit/Button.tsx'
import { useFormats } from '../kit/format.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { IconAlertTriangle, IconCheck, IconCircleCheck, IconCloudOff, IconX } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { ProgressBar } from '../kit/ProgressBar.tsx'
import { FileFields } from './FileFields.tsx'
import styles from './upload.module.css'
import type { FileFacts, Missing } from './upload-rows.ts'
import type { BatchFile } from './use-batch.ts'
import type { Journey } from './use-uploads.ts'

interface FileRowProps {
  id: string
  one: BatchFile
  journey: Journey
  missing: Missing
  fields: Pick<Parameters<typeof FileFields>[0], 'types' | 'bases' | 'asked' | 'levels' | 'today'>
  onChange: (facts: FileFacts) => void
  onRemove: () => void
  /** Absent where there is nothing to fill down to. */
  onFillDown?: (() => void) | undefined
}

export function FileRow({ id, one, journey, missing, fields, onChange, onRemove, onFillDown }: FileRowProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const format = useFormats()
  const { file, facts, outcome } = one
  const size = format.bytes(file.size)
  const trouble = journey.state === 'refused' ? journey.error : outcome.state === 'refused' ? outcome.error : null
  const isUnusable = journey.state === 'refused'

  return (
    <li id={id} className={styles.row} data-state={trouble ? 'refused' : outcome.state}>
      <div className={styles.fileLine}>
        <div className={styles.fileName}>
          <strong>{file.name}</strong>
          {journey.state === 'travelling' ? null : <span className={styles.quiet}>{size}</span>}
        </div>
        {outcome.state === 'included' ? (
          <span className={styles.done}>
            <IconCircleCheck size={18} aria-hidden="true" />
            <Link href={paths.document(outcome.number)}>{t`Incluído com o nº ${outcome.number}`}</Link>
          </span>
        ) : (
          <>
            {outcome.state === 'including' ? <span className={styles.quiet}>{t`Incluindo…`}</span> : null}
            {journey.state === 'arrived' && outcome.state === 'open' ? (
              <span className={styles.arrived}>
                <IconCheck size={16} aria-hidden="true" /> {t`Enviado`}
              </span>
            ) : null}
            {journey.state === 'waiting' ? <span className={styles.quiet}>{t`Na fila`}</span> : null}
            <IconButton
              isSmall
              label={t`Retirar ${file.name}`}
              icon={<IconX size={17} aria-hidden="true" />}
              onPress={onRemove}
              whyNot={outcome.state === 'including' ? t`O arquivo está sendo incluído.` : null}
            />
          </>
        )}
      </div>
      {journey.state === 'travelling' ? (
        <div className={styles.progress}>
          <ProgressBar
            label={journey.isOffline ? t`Sem conexão: continua quando a rede voltar` : t`Enviando`}
            value={journey.sent}
            max={Math.max(1, file.size)}
            text={t`${format.bytes(journey.sent)} de ${size}`}
          />
          {journey.isOffline ? <IconCloudOff size={18} aria-hidden="true" /> : null}
        </div>
      ) : null}
      {trouble ? (
        <p className={styles.refused} role="alert">
          <IconAlertTriangle size={16} aria-hidden="true" /> {refusalSentence(trouble, i18n)}
        </p>
      ) : null}
      {outcome.state === 'included' || isUnusable ? null : (
        <FileFields {...fields} facts={facts} onChange={onChange} missing={missing} isDisabled={outcome.state === 'including'} />
      )}
      {onFillDown ? (
        <div className={styles.fill}>
          <Button onPress={onFillDown}>{t`Repetir tipo, data, formato e nível nos demais`}</Button>
        </div>
      ) : null}
    </li>
  )
}
