/** The agency's coat of arms: which picture stands above the lines of the letterhead, and how does it change? */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { refusalSentence } from '../../api/refusal-sentence.ts'
import { storePicture } from '../../documents/picture.ts'
import { Button } from '../../kit/Button.tsx'
import { FileButton } from '../../kit/DropZone.tsx'
import styles from './agencies.module.css'

interface LetterheadFieldProps {
  value: string | null
  onChange: (sha256: string | null) => void
}

export function LetterheadField({ value, onChange }: LetterheadFieldProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const bring = useMutation({
    mutationFn: (file: File) => storePicture(file, 'letterhead'),
    onSuccess: ({ sha256 }) => onChange(sha256),
    meta: { quiet: true },
  })
  return (
    <div className={styles.arms}>
      <span className={styles.armsLabel}>{t`Brasão ou marca`}</span>
      <div className={styles.armsActs}>
        <FileButton
          accept={['image/png', 'image/jpeg', 'image/svg+xml']}
          isDisabled={bring.isPending}
          onFiles={([file]) => file && bring.mutate(file)}
        >
          {value ? t`Trocar imagem` : t`Escolher imagem`}
        </FileButton>
        {value ? <Button kind="quiet" onPress={() => onChange(null)}>{t`Retirar`}</Button> : null}
      </div>
      <span className={styles.armsHint}>{t`PNG, JPEG ou SVG só com formas. Os documentos que já existem ficam com o timbre que têm.`}</span>
      {bring.error ? (
        <span role="alert" className={styles.armsWrong}>
          {refusalSentence(bring.error, i18n)}
        </span>
      ) : null}
    </div>
  )
}
