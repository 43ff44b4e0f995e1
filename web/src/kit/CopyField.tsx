/** A text made to be taken elsewhere (an address, a key): whole, selectable, with a button that copies it and says so. */
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { TextField as AriaTextField, Input } from 'react-aria-components'
import { Button } from './Button.tsx'
import styles from './CopyField.module.css'
import field from './Field.module.css'
import { FieldHelp, FieldLabel, type FieldTexts } from './Field.tsx'
import { IconCheck, IconCopy } from './icons.ts'

export function CopyField({ label, value, description }: { label: string; value: string } & Pick<FieldTexts, 'description'>) {
  const { t } = useLingui()
  const [isCopied, setCopied] = useState(false)
  const copy = () => navigator.clipboard?.writeText(value).then(() => setCopied(true))
  return (
    <AriaTextField value={value} isReadOnly className={field.field}>
      <FieldLabel label={label} />
      <div className={styles.line}>
        <div className={field.box}>
          <Input className={`${field.input} ${styles.text}`} onFocus={(event) => event.currentTarget.select()} />
        </div>
        <Button kind="secondary" icon={isCopied ? <IconCheck /> : <IconCopy />} onPress={copy}>
          {isCopied ? t`Copiado` : t`Copiar`}
        </Button>
      </div>
      <span role="status" className={field.hidden}>
        {isCopied ? t`Copiado para a área de transferência.` : null}
      </span>
      <FieldHelp description={description} />
    </AriaTextField>
  )
}
