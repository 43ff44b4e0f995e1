/** Where is what I have written? In words, always in the same place; said aloud when it changes for the worse. */
import { useLingui } from '@lingui/react/macro'
import { IconCircleCheck, IconClock, IconCloudOff } from '../kit/icons.ts'
import { type AutosaveState, isDirty } from './autosave-machine.ts'
import styles from './editor.module.css'

export function AutosaveStatus({ state }: { state: AutosaveState }) {
  const words = useAutosaveWords()(state)
  const Icon = state.trouble ? IconCloudOff : isDirty(state) || state.restorable || !state.writer ? IconClock : IconCircleCheck
  return (
    <>
      <span className={styles.status} data-trouble={state.trouble !== null}>
        <Icon size={16} aria-hidden="true" /> {words}
      </span>
      {/* “Salvando…” every few seconds would drown the text being read: only trouble is announced. */}
      <span className={styles.aloud} role="status">
        {state.trouble ? words : ''}
      </span>
    </>
  )
}

function useAutosaveWords(): (state: AutosaveState) => string {
  const { t, i18n } = useLingui()
  return (state) => {
    if (!state.writer) return t`Somente leitura: o documento está aberto em outra aba`
    if (state.restorable) return t`Há um texto não salvo neste dispositivo`
    const safe = state.onDevice
    switch (state.trouble) {
      case 'offline':
        return safe ? t`Salvo neste dispositivo, sem rede` : t`Sem rede. Mantenha esta página aberta`
      case 'session':
        return safe
          ? t`Sessão expirada: seu texto está salvo neste dispositivo`
          : t`Sessão expirada. Mantenha esta página aberta e entre de novo`
      case 'changed':
        return t`Outra pessoa salvou depois`
      case 'refused':
        return safe ? t`Não salvo no sistema; guardado neste dispositivo` : t`Não salvo. Mantenha esta página aberta`
    }
    if (state.sending) return t`Salvando…`
    if (isDirty(state)) return t`Alterações ainda não salvas`
    const time = new Intl.DateTimeFormat(i18n.locale === 'en' ? 'en-GB' : 'pt-BR', { hour: '2-digit', minute: '2-digit' }).format(
      new Date(state.savedAt),
    )
    return t`Salvo às ${time}`
  }
}
