/** What is done with a process by means of its work plan. */
import { msg } from '@lingui/core/macro'
import { useEffect } from 'react'
import type { ProcessAct } from '../acts/act.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { IconListCheck } from '../kit/icons.ts'
import type { Moving } from '../routing/reopen.ts'

function WorkPlanNow({ process }: { process: Moving }) {
  const follow = useFollow()
  useEffect(() => {
    follow(paths.workPlan(process.id))
  }, [follow, process.id])
  return null
}

export const workPlansActs: readonly ProcessAct[] = [
  {
    id: 'work-plan',
    label: msg`Plano de trabalho`,
    icon: <IconListCheck aria-hidden="true" />,
    place: 'more',
    group: 'unit',
    needs: null,
    whyNot: () => null,
    Page: WorkPlanNow,
    Row: WorkPlanNow,
  },
]
