/** The mask of process numbers: written, shown at once as a number, its grammar beside it, each piece one press away. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import { Button } from '../../kit/Button.tsx'
import { IconAlertTriangle, IconCircleCheck } from '../../kit/icons.ts'
import { TextArea } from '../../kit/TextArea.tsx'
import styles from './agencies.module.css'
import { maskPieces, masks } from './mask-grammar.ts'
import { useMaskProblem } from './mask-problems.ts'
import type { NumberExample } from './number-example.ts'

interface MaskFieldProps {
  value: string
  onChange: (value: string) => void
  error: string | null
  example: NumberExample | null
}

export function MaskField({ value, onChange, error, example }: MaskFieldProps) {
  const { t, i18n } = useLingui()
  const problemOf = useMaskProblem()
  const field = useRef<HTMLDivElement>(null)
  const insert = (piece: string) => {
    const text = field.current?.querySelector('textarea')
    const at = text?.selectionStart ?? value.length
    onChange(value.slice(0, at) + piece + value.slice(text?.selectionEnd ?? at))
    requestAnimationFrame(() => {
      text?.focus()
      text?.setSelectionRange(at + piece.length, at + piece.length)
    })
  }
  const problem = example?.problem ? problemOf(example.problem) : null
  return (
    <div className={styles.mask} ref={field}>
      <TextArea
        label={t`Máscara do número`}
        value={value}
        onChange={(text) => onChange(text.replace(/[\r\n]/g, ''))}
        rows={2}
        error={problem ? null : error}
        spellCheck="false"
        autoComplete="off"
        className={styles.maskInput}
        isRequired
      />
      <output className={styles.example} data-wrong={problem ? true : undefined}>
        {problem ? <IconAlertTriangle aria-hidden="true" /> : <IconCircleCheck aria-hidden="true" />}
        {problem ?? (
          <span>
            <Trans>
              O primeiro processo será <b>{example?.number ?? '…'}</b>
            </Trans>
          </span>
        )}
      </output>
      <details className={styles.grammar}>
        <summary>{t`Como se escreve a máscara`}</summary>
        <p>
          <Trans>
            O que está entre arrobas é trocado por um dado; o resto fica como está escrito. Os dois algarismos antes do <b>d</b> dizem com
            quantas casas o dado aparece. A máscara precisa de uma sequência, e o dígito verificador vem por último.
          </Trans>
        </p>
        <div className={styles.ready}>
          <span>{t`Começar de:`}</span>
          {masks.map(({ mask, label }) => (
            <Button key={mask} kind="secondary" onPress={() => onChange(mask)}>
              {i18n._(label)}
            </Button>
          ))}
        </div>
        <ul className={styles.pieces}>
          {maskPieces.map(({ piece, label }) => (
            <li key={piece}>
              <button type="button" onClick={() => insert(piece)} title={t`Inserir onde está o cursor`}>
                <code>{piece}</code>
              </button>
              <span>{i18n._(label)}</span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
