/** What can be done with the process now? The daily acts labelled, the rest under “Mais”; what cannot be done says why. */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import type { ProcessAct } from '../acts/act.ts'
import { byGroup, processActsOfAll } from '../acts/acts.ts'
import { groupTitles } from '../acts/group-titles.ts'
import { useActKeys } from '../acts/use-act-keys.ts'
import { whyNotSentence } from '../api/refusal-sentence.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useShortcuts } from '../app/shortcuts.ts'
import { Button } from '../kit/Button.tsx'
import { IconDots, IconHistory } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { Menu } from '../kit/Menu.tsx'
import { Toolbar } from '../kit/Toolbar.tsx'
import { useIsNarrow } from '../kit/use-narrow.ts'
import { IncludeMenu } from './IncludeMenu.tsx'
import styles from './ProcessPage.module.css'
import type { Process } from './process.ts'

export function ProcessToolbar({ process }: { process: Process }) {
  const { t } = useLingui()
  const { i18n, _ } = useI18n()
  const follow = useFollow()
  const [begun, begin] = useState<ProcessAct | null>(null)
  const { id, number, abilities } = process
  const why = (code: string | null) => whyNotSentence(code, i18n)
  const offered = processActsOfAll.filter((act) => act.isFor?.(process) ?? true)
  const isNarrow = useIsNarrow()
  // a phone's bar has room for what moves the process, and no more
  const isInBar = ({ place, group }: ProcessAct) => place === 'bar' && (!isNarrow || group === 'routing')
  const rest = byGroup(offered.filter((act) => !isInBar(act)))

  useActKeys(
    'process',
    offered.map((act) => ({ act, isPossible: act.whyNot(process) === null })),
    begin,
  )
  const byProtocol = abilities.includeByProtocol === null ? paths.protocol(number) : null
  const mayInclude = abilities.includeDocument === null || byProtocol !== null
  useShortcuts(
    useMemo(
      () => [
        {
          id: 'include',
          keys: 'd',
          label: t`Incluir documento`,
          scope: 'process',
          enabled: mayInclude,
          run: () => follow(byProtocol ?? paths.include(id)),
        },
      ],
      [t, mayInclude, byProtocol, follow, id],
    ),
  )

  return (
    <>
      <Toolbar label={t`Ações do processo`} isDock className={styles.toolbar}>
        <IncludeMenu processId={id} byProtocol={byProtocol} whyNot={why(abilities.includeDocument)} />
        {offered.filter(isInBar).map((act) => (
          <Button key={act.id} icon={act.icon} whyNot={why(act.whyNot(process))} onPress={() => begin(act)}>
            {_(act.label)}
          </Button>
        ))}
        <Link kind="quiet" href={paths.history(number)} icon={<IconHistory aria-hidden="true" />}>
          {t`Histórico`}
        </Link>
        <Menu
          label={t`Mais ações`}
          trigger={<Button icon={<IconDots aria-hidden="true" />}>{t`Mais`}</Button>}
          groups={rest.map(({ group, acts }) => ({
            id: group,
            title: rest.length > 1 ? _(groupTitles[group]) : undefined,
            items: acts.map((act) => ({
              id: act.id,
              label: _(act.label),
              icon: act.icon,
              keys: act.keys?.toUpperCase(),
              isDanger: act.isDanger,
              whyNot: why(act.whyNot(process)),
              run: () => begin(act),
            })),
          }))}
        />
      </Toolbar>
      {begun ? <begun.Page process={process} onClose={() => begin(null)} /> : null}
    </>
  )
}
