/** @jsxRuntime automatic */
/** When there is nothing to show: no such page, too many attempts, something failed. Says what happened and what to do. */
import { addresses } from './addresses.ts'
import { Icon, type IconName } from './icons.tsx'
import { type Frame, Layout } from './layout.tsx'

interface MessagePageProps extends Frame {
  icon: IconName
  title: string
  text: string
  /** Where to go instead; the check of documents, if nothing else is said. */
  way?: { href: string; name: string }
}

export function MessagePage({ reader, installation, icon, title, text, way }: MessagePageProps) {
  const onward = way ?? { href: addresses.verify, name: reader.say('Conferir um documento', 'Verify a document') }
  return (
    <Layout reader={reader} installation={installation} title={title}>
      <div className="message">
        <Icon name={icon} size={56} />
        <h1>{title}</h1>
        <p className="lead">{text}</p>
        <p className="actions">
          <a className="button" href={onward.href}>
            {onward.name}
          </a>
          <a className="button second" href={addresses.landing}>
            {reader.say('Página inicial', 'Home page')}
          </a>
        </p>
      </div>
    </Layout>
  )
}
