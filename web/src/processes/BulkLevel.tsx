/** The same access level for many processes; none becomes confidential by the way, since that hides it from everybody else at once. */
import { changeProcessLevel } from '@lavra/contract/processes.ts'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ManyProps } from '../acts/act.ts'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { IconLock } from '../kit/icons.ts'
import { LevelFields } from './LevelFields.tsx'
import type { LevelChoice } from './level-choice.ts'
import { useLevels } from './use-levels.ts'

export function BulkLevel({ rows, onClose }: ManyProps) {
  const { t } = useLingui()
  const [choice, choose] = useState<LevelChoice>({ level: 'restricted', legalBasisId: null })
  const levels = useLevels()
  const missing = levels.missing(choice)
  return (
    <BatchDrawer
      title={t`Alterar nível de acesso`}
      rows={rows}
      onClose={onClose}
      act={changeProcessLevel.name}
      input={missing ? null : levels.sent(choice)}
      label={t`Alterar`}
      icon={<IconLock aria-hidden="true" />}
      whyNot={missing}
      doneText={(count) => plural(count, { one: 'Nível de # processo alterado.', other: 'Nível de # processos alterado.' })}
    >
      <LevelFields value={choice} onChange={choose} />
      <p>
        <Trans>Um processo continua restrito enquanto houver nele um documento mais restrito que o nível escolhido.</Trans>
      </p>
    </BatchDrawer>
  )
}
