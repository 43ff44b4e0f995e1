/** The PDF of an article: kept, taken away, or another one on its way. */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useSession } from '../app/session.tsx'
import { useUploads } from '../documents/use-uploads.ts'
import { Button } from '../kit/Button.tsx'
import { FileButton } from '../kit/DropZone.tsx'
import { useFormats } from '../kit/format.ts'
import { IconFile } from '../kit/icons.ts'
import styles from './knowledge.module.css'

export type FileChoice = 'keep' | 'remove' | 'travelling' | { uploadId: string }

interface ArticleFileProps {
  articleId: string
  present: { name: string; size: number } | null
  onChoose: (choice: FileChoice) => void
}

const key = 'file'

export function ArticleFile({ articleId, present, onChoose }: ArticleFileProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const format = useFormats()
  const uploads = useUploads(`${useSession().user.id}/article-${articleId}`)
  const [file, setFile] = useState<File | null>(null)
  const [isRemoved, setRemoved] = useState(false)
  const journey = uploads.journeyOf(key)
  const choose = useRef(onChoose)
  choose.current = onChoose
  const uploadId = file && journey.state === 'arrived' ? journey.uploadId : null
  useEffect(() => {
    if (uploadId) choose.current({ uploadId })
  }, [uploadId])
  const take = ([chosen]: readonly File[]) => {
    if (!chosen) return
    uploads.remove(key)
    uploads.add([{ key, file: chosen }])
    setFile(chosen)
    onChoose('travelling')
  }
  const giveUp = () => {
    uploads.remove(key)
    setRemoved(!file && !isRemoved)
    setFile(null)
    onChoose(!file && !isRemoved ? 'remove' : 'keep')
  }
  const shown = file ?? (isRemoved ? null : present)
  const size = shown ? format.bytes(shown.size) : ''
  return (
    <div className={styles.file}>
      <IconFile size={17} aria-hidden="true" />
      <span>
        {shown
          ? journey.state === 'travelling' && file
            ? t`Enviando ${shown.name}, ${format.bytes(journey.sent)} de ${size}`
            : `${shown.name} · ${size}`
          : isRemoved
            ? t`O PDF será retirado ao salvar.`
            : t`Sem PDF anexado.`}
      </span>
      <FileButton accept={['application/pdf']} onFiles={take}>
        {shown ? t`Trocar PDF` : t`Anexar PDF`}
      </FileButton>
      {shown || isRemoved ? <Button onPress={giveUp}>{isRemoved ? t`Manter PDF` : t`Retirar PDF`}</Button> : null}
      {file && journey.state === 'refused' ? (
        <p className={styles.problem} role="alert">
          {refusalSentence(journey.error, i18n)}
        </p>
      ) : null}
    </div>
  )
}
