/** Find words in all pages of the PDF: Enter for the next, Shift+Enter for the one before, Escape to leave. */
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { IconButton } from '../../kit/IconButton.tsx'
import { IconChevronDown, IconChevronUp, IconX } from '../../kit/icons.ts'
import { SearchField } from '../../kit/SearchField.tsx'
import type { FindStep } from './pdf-engine.ts'
import styles from './viewer.module.css'

interface PdfFindProps {
  matches: { current: number; total: number }
  onFind: (text: string, step: FindStep) => void
  onClose: () => void
}

export function PdfFind({ matches, onFind, onClose }: PdfFindProps) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const { current, total } = matches
  const change = (next: string) => {
    setText(next)
    onFind(next, 'again')
  }
  const close = () => {
    onFind('', 'again')
    onClose()
  }
  return (
    <search
      className={styles.find}
      onKeyDownCapture={(event) => {
        // before the field, for which Escape would only empty it
        if (event.key === 'Escape') close()
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) onFind(text, event.shiftKey ? 'previous' : 'next')
      }}
    >
      <SearchField label={t`Localizar no documento`} value={text} onChange={change} autoFocus className={styles.findField} />
      <span role="status" className={styles.quiet}>
        {text === '' ? '' : total === 0 ? t`Nada encontrado` : t`${current} de ${total}`}
      </span>
      <IconButton isSmall label={t`Anterior`} icon={<IconChevronUp aria-hidden="true" />} onPress={() => onFind(text, 'previous')} />
      <IconButton isSmall label={t`Próximo`} icon={<IconChevronDown aria-hidden="true" />} onPress={() => onFind(text, 'next')} />
      <IconButton isSmall label={t`Fechar busca`} icon={<IconX aria-hidden="true" />} onPress={close} />
    </search>
  )
}
