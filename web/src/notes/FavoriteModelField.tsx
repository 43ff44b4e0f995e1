/** Which favorite document of the unit does a new one begin with? Found by name, description or number, and looked at before it is used. */
import { listFavorites } from '@lavra/contract/follow-ups.ts'
import { useLingui } from '@lingui/react/macro'
import { useCallback } from 'react'
import { call } from '../api/call.ts'
import { paths } from '../app/paths.ts'
import { ComboBox } from '../kit/ComboBox.tsx'
import { IconExternalLink } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import type { Option } from '../kit/options.tsx'
import styles from './notes.module.css'

interface FavoriteModelFieldProps {
  /** Its id is the document's number. */
  value: Option | null
  onChange: (model: Option | null) => void
  error: string | null
}

export function FavoriteModelField({ value, onChange, error }: FavoriteModelFieldProps) {
  const { t } = useLingui()
  const find = useCallback(async (text: string, signal: AbortSignal): Promise<Option[]> => {
    const { items } = await call(listFavorites, { kind: 'models', text, limit: 30 }, { signal })
    return items.flatMap(({ document, description, group }) =>
      document
        ? [{ id: document.number, label: document.title, detail: [document.number, description, group?.name].filter(Boolean).join(' · ') }]
        : [],
    )
  }, [])
  return (
    <div className={styles.group}>
      <ComboBox
        label={t`Documento modelo`}
        placeholder={t`Digite parte do nome ou da descrição`}
        options={find}
        value={value}
        onChange={onChange}
        error={error}
        isRequired
        autoFocus
      />
      {value ? (
        <Link kind="quiet" href={paths.document(value.id)} target="_blank" icon={<IconExternalLink aria-hidden="true" />}>
          {t`Ver o documento`}
        </Link>
      ) : null}
    </div>
  )
}
