/** The last few lines of the process's history, and the way to all of it. */
import { showHistory } from '@lavra/contract/history.ts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEndpoint } from '../api/use-endpoint.ts'
import { paths } from '../app/paths.ts'
import { useFormats } from '../kit/format.ts'
import { Link } from '../kit/Link.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { Timeline } from '../kit/Timeline.tsx'

const shown = 6

export function RecentHistory({ processId, number }: { processId: string; number: string }) {
  const { t } = useLingui()
  const format = useFormats()
  const history = useEndpoint(showHistory, { processId, view: 'complete' }, { topics: [`process:${processId}`], keepPrevious: true })
  if (!history.data) return history.error ? null : <Skeleton rows={3} rowHeight={40} />
  return (
    <>
      <Timeline
        label={t`Últimos andamentos`}
        items={history.data.items.slice(0, shown).map((line) => ({
          id: line.id,
          title: line.sentence,
          meta: (
            <>
              {[line.user, line.unit].filter(Boolean).join(', ')} ·{' '}
              <time dateTime={line.at} title={format.long(line.at)}>
                {format.ago(line.at)}
              </time>
            </>
          ),
        }))}
      />
      <Link href={paths.history(number)}>
        <Trans>Ver histórico completo</Trans>
      </Link>
    </>
  )
}
