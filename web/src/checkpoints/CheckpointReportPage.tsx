/** How many processes of the unit are in which phase (T-05): figures, charts, and behind each number its list. */
import { showCheckpointReport } from '@lavra/contract/checkpoints.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { findProcessTypes } from '@lavra/contract/processes.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useActingUnit } from '../api/acting-unit.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useEndpoint } from '../api/use-endpoint.ts'
import { Page } from '../app/Page.tsx'
import { useQueryText } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { ComboBox } from '../kit/ComboBox.tsx'
import { EmptyState, ErrorState } from '../kit/EmptyState.tsx'
import { IconMapPin } from '../kit/icons.ts'
import { Skeleton } from '../kit/Skeleton.tsx'
import { ageWords, useAgeNames } from './ages.ts'
import { BarChart } from './BarChart.tsx'
import { CheckpointTable } from './CheckpointTable.tsx'
import styles from './checkpoints.module.css'

type Report = Output<typeof showCheckpointReport>

export function CheckpointReportPage() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const unitId = useActingUnit()
  const [query, setQuery] = useQueryText()
  const typeId = /^[1-9]\d{0,17}$/.test(query.tipo ?? '') ? (query.tipo ?? null) : null
  const types = (useEndpoint(findProcessTypes, {}, { staleTime: 300_000 }).data?.items ?? []).map(({ id, name }) => ({ id, label: name }))
  const answer = useEndpoint(showCheckpointReport, { typeId: typeId ?? undefined }, { topics: [`desk:${unitId}`], keepPrevious: true })
  return (
    <Page title={t`Pontos de Controle`}>
      <div className={styles.head}>
        <p className={styles.lead}>
          <Trans>
            Em que fase estão os processos da unidade. Um processo concluído ou enviado continua a contar, até que o seu ponto seja
            retirado.
          </Trans>
        </p>
        <ComboBox
          label={t`Tipo de processo`}
          placeholder={t`Todos os tipos de processo`}
          isLabelHidden
          options={types}
          value={types.find(({ id }) => id === typeId) ?? null}
          onChange={(one) => setQuery({ tipo: one?.id ?? null })}
          className={styles.type}
        />
      </div>
      {answer.error ? (
        <ErrorState text={refusalSentence(answer.error, i18n)} onRetry={() => answer.refetch()} />
      ) : answer.data ? (
        <Figures report={answer.data} typeId={typeId} />
      ) : (
        <Skeleton rows={10} />
      )}
    </Page>
  )
}

function Figures({ report, typeId }: { report: Report; typeId: string | null }) {
  const { t } = useLingui()
  const ageNames = useAgeNames()
  const { checkpoints, types, ages } = report
  if (checkpoints.length === 0)
    return (
      <EmptyState
        icon={<IconMapPin size={28} aria-hidden="true" />}
        title={t`Nenhum processo em ponto de controle`}
        text={
          typeId
            ? t`Não há processos deste tipo em pontos de controle da unidade.`
            : t`Defina a fase pelo ato Ponto de controle, no processo ou no controle: um por um, ou muitos de uma vez.`
        }
      />
    )
  const tipo = typeId ?? undefined
  return (
    <div className={styles.report}>
      <section className={styles.card} data-wide>
        <h2>{t`Por ponto de controle`}</h2>
        <BarChart bars={checkpoints.map((one) => ({ ...one, key: one.id, href: paths.checkpointProcesses({ fase: one.id, tipo }) }))} />
      </section>
      <section className={styles.card}>
        <h2>{t`Há quanto tempo estão no ponto`}</h2>
        <BarChart
          bars={ages.map((one) => ({
            ...one,
            key: one.age,
            name: ageNames[one.age],
            href: paths.checkpointProcesses({ tempo: ageWords[one.age], tipo }),
          }))}
        />
      </section>
      <section className={styles.card}>
        <h2>{t`Por tipo de processo`}</h2>
        <BarChart bars={types.map((one) => ({ ...one, key: one.id, href: paths.checkpointProcesses({ tipo: one.id }) }))} />
      </section>
      <section className={styles.card} data-wide>
        <h2>{t`Em números`}</h2>
        <CheckpointTable checkpoints={checkpoints} typeId={typeId} />
      </section>
    </div>
  )
}
