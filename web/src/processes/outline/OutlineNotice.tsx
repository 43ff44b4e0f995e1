/** Why is everything grey, and whom does one ask? */
import { Trans, useLingui } from '@lingui/react/macro'
import { useSession } from '../../app/session.tsx'
import { IconLock } from '../../kit/icons.ts'
import styles from './Outline.module.css'
import type { Outline } from './OutlinePage.tsx'

export function OutlineNotice({ outline }: { outline: Outline }) {
  const { t } = useLingui()
  const { legalBases } = outline
  const why = legalBases.map(({ name, law }) => `${name} (${law})`).join('; ')
  return (
    <section className={styles.notice} aria-label={t`Por que nada se abre`}>
      <IconLock size={20} aria-hidden="true" />
      <div>
        <h2>{t`Sua unidade não tem acesso ao conteúdo`}</h2>
        <p>
          {t`Um processo restrito só se abre nas unidades por onde passou. Aqui aparecem os documentos por tipo e número e o caminho do processo, e mais nada.`}
        </p>
        {why ? <p>{t`Hipótese legal: ${why}`}</p> : null}
        <WhomToAsk outline={outline} />
      </div>
    </section>
  )
}

function WhomToAsk({ outline: { openIn, creatingUnit } }: { outline: Outline }) {
  const { t } = useLingui()
  const own = useSession().unit?.code ?? ''
  if (openIn.length === 0)
    return (
      <p>
        <Trans>
          Não está aberto em nenhuma unidade. Se você precisa dele, peça a <strong title={creatingUnit.name}>{creatingUnit.code}</strong>,
          que o gerou, que o reabra e o envie a {own}.
        </Trans>
      </p>
    )
  return (
    <>
      <p>
        {openIn.length === 1
          ? t`Se você precisa dele, peça à unidade em que está aberto que o envie a ${own}:`
          : t`Se você precisa dele, peça a uma das unidades em que está aberto que o envie a ${own}:`}
      </p>
      <ul>
        {openIn.map(({ code, name }) => (
          <li key={code}>
            <strong>{code}</strong> {name}
          </li>
        ))}
      </ul>
    </>
  )
}
