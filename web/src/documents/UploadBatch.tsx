/** The drop zone, the files with their data, and including them all. */
import { findDocumentTypes } from '@lavra/contract/documents.ts'
import type { AccessLevel } from '@lavra/contract/values.ts'
import { plural } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useBlocker } from '@tanstack/react-router'
import { type ReactNode, useRef, useState } from 'react'
import { useEndpoint } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useSession } from '../app/session.tsx'
import { Button } from '../kit/Button.tsx'
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx'
import { DropZone } from '../kit/DropZone.tsx'
import { IconAlertTriangle } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { toast } from '../kit/toast-queue.ts'
import { useLevels } from '../processes/use-levels.ts'
import { FileRow } from './FileRow.tsx'
import { levelsWithin } from './include-fields.ts'
import styles from './upload.module.css'
import { isComplete, missingIn } from './upload-rows.ts'
import { type Destination, useBatch } from './use-batch.ts'

const none = {}
const rowId = (key: string) => `file:${key}`

/** The first field that is not right takes the focus, once it is marked. */
function focusWrong(id: string): void {
  const row = document.getElementById(id)
  row?.scrollIntoView({ block: 'center' })
  row
    ?.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid] input, [data-invalid] [role=spinbutton], [data-invalid] button')
    ?.focus()
}

interface UploadBatchProps {
  destination: Destination
  process: { number: string; level: AccessLevel; levels: readonly AccessLevel[] }
  /** Below the files: what else has to be said. `mayInclude` marks what is missing there and takes the focus to it. */
  children?: ReactNode
  mayInclude?: () => boolean
}

export function UploadBatch({ destination, process, children, mayInclude }: UploadBatchProps) {
  const { t } = useLingui()
  const follow = useFollow()
  const { user } = useSession()
  const [isTried, setTried] = useState(false)
  const found = useEndpoint(findDocumentTypes, { for: 'uploaded' }, { staleTime: 60_000 })
  const { asked, bases: laws } = useLevels()
  const batch = useBatch(destination, user.id, asked)

  const types = (found.data?.items ?? []).map(({ id, name, numbering }) => ({ id, label: name, numbering }))
  const bases = laws.map(({ id, name, law, level }) => ({ id, label: name, detail: law, level }))
  // in the Swedish form a local day is an ISO day
  const today = new Date().toLocaleDateString('sv-SE')
  const open = batch.files.filter(({ outcome }) => outcome.state !== 'included')
  const includable = open.filter(({ key }) => batch.journeyOf(key).state !== 'refused')
  const count = includable.length
  const includedCount = batch.files.length - open.length
  const missingOf = (key: string) => {
    const one = batch.files.find((file) => file.key === key)
    return one ? missingIn(one.facts, types, today, asked) : none
  }

  const unfinished = includable.filter(({ key }) => !isComplete(missingOf(key)))
  const unfinishedCount = unfinished.length

  // what has just been included leaves the page before the page is drawn again
  const isDone = useRef(false)
  const blocks = () => count > 0 && !isDone.current
  const blocker = useBlocker({ shouldBlockFn: blocks, enableBeforeUnload: blocks, withResolver: true })

  const add = (files: readonly File[]) => {
    const repeated = files.length - batch.add(files)
    if (repeated > 0) toast(plural(repeated, { one: 'Um arquivo já estava na lista.', other: '# arquivos já estavam na lista.' }))
  }
  const include = async () => {
    setTried(true)
    const isAllowed = mayInclude?.() ?? true
    const [first] = unfinished
    if (first) return requestAnimationFrame(() => focusWrong(rowId(first.key)))
    if (!isAllowed) return
    const wanted = includable.map(({ key }) => key)
    const numbers = await batch.include(wanted)
    if (numbers.length === 0) return
    setTried(false)
    // what was refused stays on the page with its reason; otherwise there is nothing left to do here
    if (numbers.length < open.length) return
    isDone.current = true
    toast(plural(numbers.length, { one: 'Documento incluído.', other: '# documentos incluídos.' }))
    follow(paths.process(process.number, numbers[0]))
  }

  return (
    <div className={styles.batch}>
      <DropZone
        label={t`Arraste os arquivos para cá`}
        detail={t`PDF, imagem, planilha, texto, áudio ou vídeo, de até 200 MB cada. O envio continua de onde parou se a rede cair.`}
        onFiles={add}
        isMultiple
      />
      {batch.files.length > 0 ? (
        <ul className={styles.rows} aria-label={t`Arquivos`}>
          {batch.files.map((one) => (
            <FileRow
              key={one.key}
              id={rowId(one.key)}
              one={one}
              journey={batch.journeyOf(one.key)}
              missing={isTried && one.outcome.state === 'open' ? missingOf(one.key) : none}
              fields={{ types, bases, asked, levels: levelsWithin(process), today }}
              onChange={(facts) => batch.setFacts(one.key, facts)}
              onRemove={() => batch.remove(one.key)}
              onFillDown={count > 1 && one === includable[0] && !batch.isIncluding ? batch.fillDown : undefined}
            />
          ))}
        </ul>
      ) : null}
      {children}
      {batch.files.length > 0 ? (
        <div className={styles.foot}>
          {isTried && unfinishedCount > 0 && !batch.isIncluding ? (
            <p className={styles.refused} role="alert">
              <IconAlertTriangle size={16} aria-hidden="true" />
              <Plural value={unfinishedCount} one="Falta informar dados de um arquivo." other="Falta informar dados de # arquivos." />
            </p>
          ) : null}
          <p className={styles.included} role="status">
            {includedCount > 0 ? <Plural value={includedCount} one="Um documento incluído." other="# documentos incluídos." /> : null}
          </p>
          <Link kind="quiet" href={paths.process(process.number)}>
            {includedCount > 0 ? t`Ir para o processo` : t`Cancelar`}
          </Link>
          {open.length > 0 ? (
            <Button
              kind="primary"
              onPress={() => void include()}
              isPending={batch.isIncluding}
              whyNot={count === 0 ? t`Nenhum dos arquivos da lista pode ser incluído. Veja o motivo em cada um.` : null}
            >
              <Plural value={count} one="Incluir documento" other="Incluir # documentos" />
            </Button>
          ) : null}
        </div>
      ) : null}
      <ConfirmDialog
        isOpen={blocker.status === 'blocked'}
        onClose={() => blocker.reset?.()}
        title={t`Sair sem incluir os arquivos?`}
        consequence={
          <p>
            <Trans>
              Os arquivos da lista não foram incluídos no processo. Se os escolher de novo hoje, o envio continua de onde parou.
            </Trans>
          </p>
        }
        action={t`Sair sem incluir`}
        isDanger
        onConfirm={() => blocker.proceed?.()}
      />
    </div>
  )
}
