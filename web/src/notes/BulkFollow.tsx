/** Follow many processes, in one group. */
import { addFollowUp } from '@lavra/contract/follow-ups.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ManyProps } from '../acts/act.ts'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { IconBookmark } from '../kit/icons.ts'
import { TextArea } from '../kit/TextArea.tsx'
import { GroupField } from './GroupField.tsx'

export function BulkFollow({ rows, onClose }: ManyProps) {
  const { t } = useLingui()
  const [groupId, setGroup] = useState<string | null>(null)
  const [text, setText] = useState('')
  return (
    <BatchDrawer
      title={t`Acompanhar processos`}
      rows={rows}
      onClose={onClose}
      act={addFollowUp.name}
      input={{ groupId, text }}
      label={t`Acompanhar`}
      icon={<IconBookmark aria-hidden="true" />}
      doneText={(count) =>
        plural(count, { one: '# processo em acompanhamento especial.', other: '# processos em acompanhamento especial.' })
      }
    >
      <GroupField list="follow-ups" value={groupId} onChange={setGroup} />
      <TextArea label={t`Observação`} value={text} onChange={setText} limit={500} rows={2} isOptional />
    </BatchDrawer>
  )
}
