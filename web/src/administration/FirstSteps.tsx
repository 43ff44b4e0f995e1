/** What does a new installation still need before anybody can work in it? In the order in which one thing needs the other; gone when all is there. */
import { listDocumentTypes } from '@lavra/contract/documents.ts'
import type { AnyEndpoint, InputSent } from '@lavra/contract/endpoint.ts'
import { listUsers } from '@lavra/contract/organization.ts'
import { listProcessTypes, listRegistry } from '@lavra/contract/processes.ts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEndpoint } from '../api/use-endpoint.ts'
import { paths } from '../app/paths.ts'
import { useMay } from '../app/session.tsx'
import { IconChevronRight, IconCircle, IconCircleCheck } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import styles from './administration.module.css'

const seldom = { staleTime: 10_000 }

export function FirstSteps() {
  const may = useMay()
  const mayDoAll = may('administer.types') && may('administer.registries') && may('administer.users')
  return mayDoAll ? <Steps /> : null
}

function Steps() {
  const { t } = useLingui()
  const subjects = useHasAny(listRegistry, { registry: 'classification-codes', text: '' })
  const processTypes = useHasAny(listProcessTypes, {})
  const documentTypes = useHasAny(listDocumentTypes, {})
  const titles = useHasAny(listRegistry, { registry: 'signing-titles', text: '' })
  // whoever reads this is one of them
  const colleagues = useHasAny(listUsers, {}, 2)
  const steps = [
    { slug: 'assuntos', done: subjects, label: t`Cadastre os assuntos`, why: t`Todo processo é classificado por ao menos um.` },
    {
      slug: 'tipos-de-processo',
      done: processTypes,
      label: t`Crie os tipos de processo`,
      why: t`Sem tipos não se inicia nenhum processo.`,
    },
    {
      slug: 'tipos-de-documento',
      done: documentTypes,
      label: t`Crie os tipos de documento`,
      why: t`Ofício, despacho… cada um com seu modelo.`,
    },
    {
      slug: 'cargos-de-assinatura',
      done: titles,
      label: t`Cadastre os cargos de assinatura`,
      why: t`Quem assina escolhe o cargo com que assina.`,
    },
    { slug: 'usuarios', done: colleagues, label: t`Cadastre as pessoas`, why: t`Cada uma recebe um link para definir a própria senha.` },
  ]
  if (steps.some(({ done }) => done === null) || steps.every(({ done }) => done)) return null
  const left = steps.filter(({ done }) => !done).length
  return (
    <section className={styles.first} aria-labelledby="first-steps">
      <h2 id="first-steps">
        <Trans>Primeiros passos</Trans>
      </h2>
      <p className={styles.firstLead}>
        {left === steps.length
          ? t`A instalação está vazia. Nesta ordem ela fica pronta para trabalhar:`
          : t`Para começar a trabalhar, ainda falta:`}
      </p>
      <ol className={styles.steps}>
        {steps.map(({ slug, done, label, why }) => (
          <li key={slug} data-done={done || undefined}>
            <Link kind="plain" href={paths.administration(slug)} className={styles.step}>
              <span className={styles.stepSign} role="img" aria-label={done ? t`Feito` : t`A fazer`}>
                {done ? <IconCircleCheck aria-hidden="true" /> : <IconCircle aria-hidden="true" />}
              </span>
              <span className={styles.stepText}>
                <b>{label}</b>
                <span>{why}</span>
              </span>
              <IconChevronRight size={16} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Null while it is not known: a list of steps that changes under the eye would be worse than none. */
function useHasAny<E extends AnyEndpoint>(endpoint: E, input: InputSent<E>, least = 1): boolean | null {
  const answer = useEndpoint(endpoint, input, seldom).data as { items: readonly unknown[] } | undefined
  return answer ? answer.items.length >= least : null
}
