/** The parameters of the installation: what each decides, what it says now, and who said so last. */
import type { Output } from '@lavra/contract/endpoint.ts'
import { listSettings, masksIn, settingTable } from '@lavra/contract/settings.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { refusalSentence } from '../../api/refusal-sentence.ts'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { Page } from '../../app/Page.tsx'
import { Button } from '../../kit/Button.tsx'
import { ErrorState } from '../../kit/EmptyState.tsx'
import { useFormats } from '../../kit/format.ts'
import { Skeleton } from '../../kit/Skeleton.tsx'
import { usePlace } from '../place.ts'
import { SettingForm } from './SettingForm.tsx'
import styles from './settings.module.css'
import { useSettingWords, valueText } from './use-setting-words.ts'

export type Setting = Output<typeof listSettings>['items'][number]

export function SettingsPage() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const place = usePlace()
  const { data, error, isPending, refetch } = useEndpoint(listSettings, {})
  const open = data?.items.find(({ name }) => name === place.item)
  return (
    <Page title={t`Parâmetros`} isNarrow>
      <p className={styles.lead}>
        {t`O que a instalação decide para todos os órgãos. A mudança vale na hora, para todas as pessoas, e fica na auditoria.`}
      </p>
      {isPending ? <Skeleton rows={6} /> : null}
      {error ? <ErrorState text={refusalSentence(error, i18n)} onRetry={() => refetch()} /> : null}
      <ul className={styles.list}>
        {data?.items.map((setting) => (
          <SettingLine key={setting.name} setting={setting} onChange={() => place.open(setting.name)} />
        ))}
      </ul>
      {open ? <SettingForm key={open.name} setting={open} onClose={place.close} /> : null}
    </Page>
  )
}

function SettingLine({ setting, onChange }: { setting: Setting; onChange: () => void }) {
  const { t } = useLingui()
  const format = useFormats()
  const words = useSettingWords()[setting.name]
  const kept = settingTable[setting.name]
  const usual = kept.default
  const { changed } = setting
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <h2 className={styles.name}>{words.label}</h2>
        <p>{words.about}</p>
        {changed ? <p className={styles.changed}>{t`Alterado por ${changed.by} em ${format.instant(changed.at)}`}</p> : null}
      </div>
      <div className={styles.value}>
        {kept.kind === 'text' && setting.value ? (
          masksIn(String(setting.value)).map((mask) => <code key={mask}>{mask}</code>)
        ) : (
          <b>{valueText(words, setting.value, format.number)}</b>
        )}
        <span>{setting.value === usual ? t`É o padrão` : t`Padrão: ${valueText(words, usual, format.number)}`}</span>
      </div>
      <Button kind="secondary" onPress={onChange} aria-label={t`Alterar: ${words.label}`}>
        {t`Alterar`}
      </Button>
    </li>
  )
}
