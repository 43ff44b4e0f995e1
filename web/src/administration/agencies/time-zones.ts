/** Which time zones can be chosen? Those of Brazil first, by the names people use; then every other the browser knows. */
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { useMemo } from 'react'
import type { Option } from '../../kit/options.tsx'

const brazil = {
  'America/Sao_Paulo': msg`Brasília e maior parte do país`,
  'America/Manaus': msg`Amazonas`,
  'America/Cuiaba': msg`Mato Grosso`,
  'America/Campo_Grande': msg`Mato Grosso do Sul`,
  'America/Porto_Velho': msg`Rondônia`,
  'America/Boa_Vista': msg`Roraima`,
  'America/Rio_Branco': msg`Acre`,
  'America/Noronha': msg`Fernando de Noronha`,
}

/** `held` is offered too when no list has it: an older name of a zone. */
export function useTimeZones(held: string): readonly Option[] {
  const { i18n } = useLingui()
  return useMemo(() => {
    const known = Object.entries(brazil).map(([id, name]) => ({ id, label: i18n._(name), detail: id }))
    const others = [held, ...Intl.supportedValuesOf('timeZone')].filter((id, at, all) => !(id in brazil) && all.indexOf(id) === at)
    return [...known, ...others.map((id) => ({ id, label: id.replaceAll('_', ' ') }))]
  }, [held, i18n])
}
