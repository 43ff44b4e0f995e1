/** What is known about the process: where it is open, who takes care of it, parties, subjects, remarks, the latest of its history. */
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useSession } from '../app/session.tsx'
import { RecentHistory } from '../history/RecentHistory.tsx'
import { Avatar } from '../kit/Avatar.tsx'
import { useFormats } from '../kit/format.ts'
import { Badge, Tag } from '../kit/Tag.tsx'
import { TalkPart } from '../notes/TalkPart.tsx'
import { UnitNotes } from '../notes/UnitNotes.tsx'
import { TimingNotice } from '../timing/TimingNotice.tsx'
import { AttachedNotice } from './AttachedNotice.tsx'
import { CriterionNotice } from './CriterionNotice.tsx'
import { LockNotice } from './LockNotice.tsx'
import styles from './ProcessInfo.module.css'
import type { Process } from './process.ts'
import { RelatedList, useRelated } from './RelatedPart.tsx'
import { SuspensionNotice } from './SuspensionNotice.tsx'
import { useDegrees } from './use-degrees.ts'

export function ProcessInfo({ process }: { process: Process }) {
  const { t } = useLingui()
  const format = useFormats()
  const unitId = useSession().unit?.id ?? null
  const { here, openIn, parties, classification, remarks, legalBasis, createdBy, creatingUnit } = process
  const degrees = useDegrees()
  const related = useRelated(process)
  const own = openIn.find((place) => place.unit.id === unitId)
  return (
    <div className={styles.panel}>
      <CriterionNotice process={process} />
      <LockNotice process={process} />
      <AttachedNotice process={process} />
      <SuspensionNotice process={process} />
      <TimingNotice processId={process.id} />
      <Part title={t`Na minha unidade`}>
        <UnitNotes process={process} />
      </Part>
      <Part title={t`Situação`}>
        <dl className={styles.facts}>
          <dt>{t`Aberto em`}</dt>
          <dd className={styles.tags}>
            {openIn.map((place) => (
              <span key={place.unit.id} title={`${place.unit.name} · ${place.unit.agencyCode}`}>
                <Tag colour={place.unit.id === unitId ? 'blue' : 'gray'}>{place.unit.code}</Tag>
              </span>
            ))}
            {openIn.length > 0 ? null : process.attachedTo ? (
              <Trans>Nenhuma unidade: anexado a outro</Trans>
            ) : process.suspension ? (
              <Trans>Nenhuma unidade: sobrestado</Trans>
            ) : (
              <Trans>Nenhuma unidade: concluído em todas</Trans>
            )}
          </dd>
          {own ? (
            <>
              <dt>{t`Responsável`}</dt>
              <dd>
                {own.assignee ? (
                  <span className={styles.person}>
                    <Avatar name={own.assignee.name} size={24} />
                    {own.assignee.name}
                  </span>
                ) : (
                  <span className={styles.quiet}>{t`Ninguém ainda`}</span>
                )}
              </dd>
            </>
          ) : here?.state === 'concluded' ? (
            <>
              <dt>{t`Aqui`}</dt>
              <dd>
                <Badge>{t`Concluído`}</Badge>
              </dd>
            </>
          ) : null}
          {own && here?.from ? (
            <>
              <dt>{t`Veio de`}</dt>
              <dd>{here.from}</dd>
            </>
          ) : null}
          {legalBasis ? (
            <>
              <dt>{t`Hipótese legal`}</dt>
              <dd>
                {legalBasis.name} <span className={styles.quiet}>{legalBasis.law}</span>
              </dd>
            </>
          ) : null}
          {process.degree ? (
            <>
              <dt>{t`Grau de sigilo`}</dt>
              <dd>{degrees.names[process.degree]}</dd>
            </>
          ) : null}
          {process.priority ? (
            <>
              <dt>{t`Prioridade`}</dt>
              <dd>
                {process.priority.name} <span className={styles.quiet}>{process.priority.law}</span>
              </dd>
            </>
          ) : null}
          {process.summary ? (
            <>
              <dt>{t`Especificação`}</dt>
              <dd>{process.summary}</dd>
            </>
          ) : null}
          <dt>{t`Tipo`}</dt>
          <dd>{process.type.name}</dd>
          {process.filedOn ? (
            <>
              <dt>{t`Autuado`}</dt>
              <dd>
                {format.day(process.filedOn)} <span className={styles.quiet}>{t`número informado`}</span>
              </dd>
            </>
          ) : null}
          <dt>{t`Iniciado`}</dt>
          <dd title={format.long(process.createdAt)}>
            {format.day(process.createdAt)} <span className={styles.quiet}>{`${createdBy.name} · ${creatingUnit.code}`}</span>
          </dd>
        </dl>
      </Part>
      <Part title={t`Comentários e ciência`}>
        <TalkPart process={process} />
      </Part>
      {related.length > 0 ? (
        <Part title={t`Processos relacionados`}>
          <RelatedList process={process} items={related} />
        </Part>
      ) : null}
      <Part title={t`Interessados`}>
        {parties.length > 0 ? (
          <ul className={styles.lines}>
            {parties.map((party) => (
              <li key={party.id}>{party.name}</li>
            ))}
          </ul>
        ) : (
          <p className={styles.quiet}>{t`Nenhum interessado registrado.`}</p>
        )}
      </Part>
      <Part title={t`Assuntos`}>
        <ul className={styles.lines}>
          {classification.map((subject) => (
            <li key={`${subject.unit}-${subject.id}`}>
              <span className={styles.quiet}>{subject.code}</span> {subject.name}
            </li>
          ))}
        </ul>
      </Part>
      {remarks.length > 0 ? (
        <Part title={t`Observações`}>
          {remarks.map((remark) => (
            <div key={remark.unit} className={styles.remark}>
              <Tag colour={remark.mine ? 'blue' : 'gray'}>{remark.unit}</Tag>
              <p>{remark.text}</p>
            </div>
          ))}
        </Part>
      ) : null}
      <Part title={t`Andamento`}>
        <RecentHistory processId={process.id} number={process.number} />
      </Part>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
