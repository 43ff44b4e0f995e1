/** What would the criterion open now? Counted among the newest processes as the form is filled in. */
import { rehearseControlCriterion } from '@lavra/contract/control-criteria.ts'
import type { InputSent } from '@lavra/contract/endpoint.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { useFormats } from '../../kit/format.ts'
import { IconAlertTriangle, IconEye } from '../../kit/icons.ts'
import styles from './control.module.css'

export function CriterionReach({ wish }: { wish: InputSent<typeof rehearseControlCriterion> }) {
  const { t } = useLingui()
  const format = useFormats()
  const { data } = useEndpoint(rehearseControlCriterion, wish, { keepPrevious: true, staleTime: 0 })
  const isAll = Object.values(wish).every((ids) => ids?.length === 0)
  const among = data ? format.number(data.among) : ''
  const upTo = data ? format.number(data.upTo) : ''
  return (
    <p role="status" className={styles.reach} data-all={isAll || undefined}>
      {isAll ? <IconAlertTriangle size={18} aria-hidden="true" /> : <IconEye size={18} aria-hidden="true" />}
      <span>
        {isAll ? <b>{t`Nada está limitado: o critério abre todos os processos restritos da instalação. `}</b> : null}
        {!data
          ? t`Contando…`
          : data.processes > data.upTo
            ? t`Alcança mais de ${upTo} processos restritos entre os ${among} mais recentes.`
            : data.processes === 0
              ? t`Não alcança nenhum processo restrito entre os ${among} mais recentes.`
              : t`Alcança ${plural(data.processes, { one: '# processo restrito', other: '# processos restritos' })} entre os ${among} mais recentes.`}
      </span>
    </p>
  )
}
