/** How is what is open divided: by person, by type, by marker, by group? The longest shares, each leading to its list. */
import type { MarkerColour } from '@lavra/contract/notes.ts'
import { useLingui } from '@lingui/react/macro'
import { paths, withQuery } from '../app/paths.ts'
import { useFormats } from '../kit/format.ts'
import { Link } from '../kit/Link.tsx'
import { Tag } from '../kit/Tag.tsx'
import type { CardProps } from './DashboardCardView.tsx'
import styles from './dashboard.module.css'

interface Share {
  key: string
  name: string
  open: number
  href: string
  colour?: MarkerColour | null
}

function Shares({ shares, none }: { shares: readonly Share[]; none: string }) {
  const format = useFormats()
  if (shares.length === 0) return <p className={styles.hint}>{none}</p>
  const most = Math.max(...shares.map(({ open }) => open))
  return (
    <ul className={styles.shares}>
      {shares.map(({ key, name, open, href, colour }) => (
        <li key={key}>
          <Link kind="plain" href={href} className={styles.share}>
            <span className={styles.shareName} title={name}>
              {colour ? (
                <Tag colour={colour} hasDot>
                  {name}
                </Tag>
              ) : (
                name
              )}
            </span>
            <span className={styles.shareNumber}>{format.number(open)}</span>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ width: `${(open / most) * 100}%` }} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

export function AssigneesCard({ panel }: CardProps) {
  const { t } = useLingui()
  const shares = panel.assignees.map(({ id, name, open }) => ({
    key: id ?? '',
    name: name ?? t`Sem responsável`,
    open,
    href: paths.desk({ responsavel: id ?? 'ninguem' }),
  }))
  return <Shares shares={shares} none={t`Nenhum processo aberto. Atribua processos aos colegas para ver aqui a carga de cada um.`} />
}

export function TypesCard({ panel }: CardProps) {
  const { t } = useLingui()
  const shares = panel.types.map(({ id, name, open }) => ({
    key: id ?? '',
    name: name ?? '',
    open,
    href: withQuery(paths.desk(), { tipo: id }),
  }))
  return <Shares shares={shares} none={t`Nenhum processo aberto na unidade.`} />
}

export function MarkersCard({ panel }: CardProps) {
  const { t } = useLingui()
  const shares = panel.markers.map(({ id, name, open, colour }) => ({
    key: id ?? '',
    name: name ?? t`Sem marcador`,
    open,
    colour,
    href: paths.desk({ marca: id ?? 'nenhum' }),
  }))
  return <Shares shares={shares} none={t`Nenhum processo marcado. Use marcadores para separar o trabalho da unidade por cor e assunto.`} />
}

export function BlockGroupsCard({ panel }: CardProps) {
  const { t } = useLingui()
  const kinds = { working: t`Internos`, signature: t`De assinatura`, meeting: t`De reunião` }
  const shares = panel.blockGroups.map(({ id, name, kind, open }) => ({
    key: `${id} ${kind}`,
    name: `${name} · ${kinds[kind]}`,
    open,
    href: withQuery(paths.blocks(kind), { grupo: id }),
  }))
  return <Shares shares={shares} none={t`Nenhum bloco em grupo. Na lista de blocos, “Organizar” põe os da unidade em grupos.`} />
}

export function FollowUpsCard({ panel }: CardProps) {
  const { t } = useLingui()
  const shares = panel.followUps.map(({ id, name, open }) => ({
    key: id ?? '',
    name: name ?? t`Sem grupo`,
    open,
    href: withQuery(paths.followUps(), { grupo: id }),
  }))
  return (
    <Shares
      shares={shares}
      none={t`Nenhum processo em acompanhamento. Acompanhe um processo para não perdê-lo de vista depois de enviado.`}
    />
  )
}
