/** The gallery's words and states: tags, levels, people, empty, broken, loading. */
import { AccessLevelTag } from '../AccessLevelTag.tsx'
import { Avatar } from '../Avatar.tsx'
import { Button } from '../Button.tsx'
import { EmptyState, ErrorState } from '../EmptyState.tsx'
import { IconInbox, IconPencil } from '../icons.ts'
import { Kbd } from '../Kbd.tsx'
import { Skeleton } from '../Skeleton.tsx'
import { Badge, Count, Tag, tagHues } from '../Tag.tsx'
import styles from './KitPage.module.css'
import { Sample } from './Sample.tsx'

export function StateSamples() {
  return (
    <>
      <Sample title="Tag, Badge, Count, AccessLevelTag, Avatar, Kbd">
        {tagHues.map((hue) => (
          <Tag key={hue} colour={hue} hasDot>
            {hue}
          </Tag>
        ))}
        {tagHues.map((hue) => (
          <Tag key={hue} colour={`strong-${hue}`}>
            {hue}
          </Tag>
        ))}
        <Badge>COGED</Badge>
        <Badge tone="warn" icon={<IconPencil />}>
          Minuta
        </Badge>
        <Badge tone="ok">Assinado</Badge>
        <Badge tone="danger">Vencido há 4 dias</Badge>
        <Badge tone="info">Novo</Badge>
        <Count value={37} />
        <Count value={7} isHot />
        <AccessLevelTag level="public" showPublic />
        <AccessLevelTag level="restricted" />
        <AccessLevelTag level="confidential" />
        {['Débora Sant’Anna', 'Ícaro Tavares', 'Ana Beatriz de Moura'].map((name) => (
          <Avatar key={name} name={name} size={28} />
        ))}
        <Kbd keys="Ctrl+K" />
      </Sample>
      <Sample title="EmptyState">
        <div className={styles.stack}>
          <EmptyState icon={<IconInbox />} title="Nenhum processo neste filtro" action={<Button kind="secondary">Limpar filtros</Button>} />
        </div>
      </Sample>
      <Sample title="ErrorState">
        <div className={styles.stack}>
          <ErrorState text="A lista não pôde ser carregada. Nada foi perdido." incident="7F2A" onRetry={() => {}} />
        </div>
      </Sample>
      <Sample title="Skeleton">
        <div className={styles.stack}>
          <Skeleton rows={4} />
        </div>
      </Sample>
    </>
  )
}
