/** How this unit follows the process (acompanhamento especial), in the panel. */
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../kit/Button.tsx'
import { IconBookmark, IconPlus } from '../kit/icons.ts'
import { FollowUpDialog } from './FollowUpDialog.tsx'
import styles from './notes.module.css'
import type { FollowUp, Noted } from './use-notes.ts'

interface FollowUpPartProps {
  process: Noted
  followUps: readonly FollowUp[]
  whyNot: string | null
}

export function FollowUpPart({ process, followUps, whyNot }: FollowUpPartProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState<FollowUp | 'new' | null>(null)
  return (
    <>
      {followUps.map((one) => (
        <button key={one.id} type="button" className={styles.followUp} onClick={() => setOpen(one)}>
          <IconBookmark size={16} aria-hidden="true" />
          <span>
            <b>{one.group?.name ?? t`Em acompanhamento`}</b>
            {one.text ? <span className={styles.followText}>{one.text}</span> : null}
          </span>
        </button>
      ))}
      <Button
        icon={followUps.length > 0 ? <IconPlus aria-hidden="true" /> : <IconBookmark aria-hidden="true" />}
        whyNot={whyNot}
        onPress={() => setOpen('new')}
      >
        {followUps.length > 0 ? t`Acompanhar em outro grupo` : t`Acompanhar`}
      </Button>
      {open ? <FollowUpDialog process={process} present={open === 'new' ? null : open} onClose={() => setOpen(null)} /> : null}
    </>
  )
}
