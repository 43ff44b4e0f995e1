/** Which text is this, is it safe, and how does one get out of here? */
import { useLingui } from '@lingui/react/macro'
import { AutosaveStatus } from '../editor/AutosaveStatus.tsx'
import type { AutosaveState } from '../editor/autosave-machine.ts'
import { Button } from '../kit/Button.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconArrowLeft, IconHistory, IconSignature } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import type { Draft } from './draft-session.ts'
import styles from './editor-page.module.css'

interface EditorHeaderProps {
  draft: Draft
  state: AutosaveState
  /** The document in its process. */
  back: string
  doing: 'closing' | 'signing' | null
  editable: boolean
  whyNotSign: string | null
  onVersions: () => void
  onSaveAndClose: () => void
  onSign: () => void
}

export function EditorHeader({ draft, state, back, doing, editable, whyNotSign, onVersions, onSaveAndClose, onSign }: EditorHeaderProps) {
  const { t } = useLingui()
  return (
    <header className={styles.head}>
      <Link kind="quiet" href={back} aria-label={t`Voltar ao processo ${draft.processNumber}`} className={styles.back}>
        <IconArrowLeft size={18} aria-hidden="true" />
      </Link>
      <div className={styles.names}>
        <h1 className={styles.title}>{draft.title}</h1>
        <span className={styles.quiet}>
          {t`nº ${draft.number}`} · {draft.processNumber}
        </span>
      </div>
      <div className={styles.saving}>
        <AutosaveStatus state={state} />
      </div>
      <IconButton label={t`Versões`} icon={<IconHistory />} onPress={onVersions} className={styles.versions} />
      <div className={styles.acts}>
        <Button kind="secondary" onPress={onSaveAndClose} isPending={doing === 'closing'}>
          {editable ? t`Salvar e fechar` : t`Fechar`}
        </Button>
        <Button
          kind="primary"
          icon={<IconSignature aria-hidden="true" />}
          onPress={onSign}
          whyNot={whyNotSign}
          isPending={doing === 'signing'}
        >
          {t`Assinar`}
        </Button>
      </div>
    </header>
  )
}
