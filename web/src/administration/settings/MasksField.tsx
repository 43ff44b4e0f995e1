/** The masks that an informed number may have (P-03): one a line, each shown at once as a number or with what is wrong with it. */
import { masksIn } from '@lavra/contract/settings.ts'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { IconAlertTriangle, IconCircleCheck } from '../../kit/icons.ts'
import { TextArea } from '../../kit/TextArea.tsx'
import { useMaskProblem } from '../agencies/mask-problems.ts'
import { useNumberExample } from '../agencies/number-example.ts'
import styles from './settings.module.css'

interface MasksFieldProps {
  /** Parted by bars. */
  value: string
  onChange: (value: string) => void
  hint: string | undefined
  error: string | null | undefined
}

export function MasksField({ value, onChange, hint, error }: MasksFieldProps) {
  const { t } = useLingui()
  // what is typed may end in a line that is not a mask yet
  const [lines, setLines] = useState(value.replaceAll('|', '\n'))
  const kept = masksIn(lines.replace(/[\r\n]+/g, '|'))
  // set from outside: the way back to the default
  const shown = kept.join('|') === value ? lines : value.replaceAll('|', '\n')
  const masks = masksIn(value)
  return (
    <div className={styles.masks}>
      <TextArea
        label={t`Máscaras`}
        description={error ? undefined : hint}
        value={shown}
        onChange={(text) => {
          setLines(text)
          onChange(masksIn(text.replace(/[\r\n]+/g, '|')).join('|'))
        }}
        rows={4}
        error={error}
        spellCheck="false"
        autoComplete="off"
        className={styles.code}
        isOptional
        autoFocus
      />
      {masks.length > 0 ? (
        <ul className={styles.examples} aria-label={t`Como ficam os números`}>
          {masks.map((mask) => (
            <MaskLine key={mask} mask={mask} />
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function MaskLine({ mask }: { mask: string }) {
  const { t } = useLingui()
  const problemOf = useMaskProblem()
  const example = useNumberExample(mask, '1')
  const problem = example?.problem ? problemOf(example.problem) : null
  return (
    <li data-wrong={problem ? true : undefined}>
      {problem ? <IconAlertTriangle size={16} aria-hidden="true" /> : <IconCircleCheck size={16} aria-hidden="true" />}
      <span>
        <code>{mask}</code>
        {problem ?? (example?.number ? t`Como em ${example.number}` : '…')}
      </span>
    </li>
  )
}
