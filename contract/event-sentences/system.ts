/** How do sessions, keys, registries, batches, files made in the background and the installation read? */
import { type Sentences, say } from './words.ts'

export const systemSentences = {
  'push-device.added': ({ name }, l) => say(`Aparelho ${name} passou a receber avisos`, `Device ${name} takes notifications`)(l),
  'push-device.removed': (_, l) => say('Aparelho não recebe mais avisos', 'Device takes notifications no more')(l),
  'session.opened': (_, l) => say('Entrada no sistema', 'Signed in')(l),
  'session.ended': (_, l) => say('Sessão encerrada', 'Session ended')(l),
  'session.unit-switched': (d, l) => say(`Unidade trocada para ${d.unit}`, `Switched to unit ${d.unit}`)(l),
  'notification-wishes.changed': (_, l) => say('Preferências de notificação alteradas', 'Notification preferences changed')(l),
  'password.changed': (_, l) => say('Senha alterada', 'Password changed')(l),
  'password.reset-issued': (_, l) => say('Redefinição de senha emitida', 'Password reset issued')(l),
  'api-key.created': (d, l) => say(`Chave de acesso “${d.name}” criada`, `Access key “${d.name}” created`)(l),
  'api-key.ended': (_, l) => say('Chave de acesso encerrada', 'Access key ended')(l),
  'agency.searchers-changed': (d, l) => {
    const named = (codes: string[]) => codes.join(', ') || say('todos os órgãos', 'all agencies')(l)
    return say(
      `Quem pesquisa os processos de ${d.agency}: antes ${named(d.from)}; agora ${named(d.to)}`,
      `Who searches the processes of ${d.agency}: before ${named(d.from)}; now ${named(d.to)}`,
    )(l)
  },
  'registry.changed': (d, l) => say(`Cadastro alterado: ${d.registry}`, `Registry changed: ${d.registry}`)(l),
  'setting.changed': (d, l) =>
    say(`Parâmetro ${d.name} alterado de ${d.from} para ${d.to}`, `Parameter ${d.name} changed from ${d.from} to ${d.to}`)(l),
  'batch.started': (d, l) => say(`Ato em lote iniciado em ${d.total} itens`, `Batch begun on ${d.total} items`)(l),
  'batch.stopped': (_, l) => say('Ato em lote interrompido', 'Batch stopped')(l),
  'batch.finished': (_, l) => say('Ato em lote terminado', 'Batch finished')(l),
  'bundle.started': (d, l) =>
    say(
      `Geração de ${d.format.toUpperCase()} iniciada com ${d.total} documentos`,
      `Making of a ${d.format.toUpperCase()} of ${d.total} documents begun`,
    )(l),
  'bundle.stopped': (_, l) => say('Geração de arquivo do processo cancelada', 'Making of a file of the process cancelled')(l),
  'bundle.finished': (d, l) =>
    say(
      `Arquivo do processo gerado: ${d.included} documentos, ${d.leftOut} de fora`,
      `File of the process made: ${d.included} documents, ${d.leftOut} left out`,
    )(l),
  'bundle.taken': (_, l) => say('Arquivo do processo baixado', 'File of the process downloaded')(l),
  'bundles.expired': (d, l) =>
    say(`${d.count} arquivos de processos apagados por prazo`, `${d.count} files of processes removed when due`)(l),
  'installation.link-issued': (_, l) => say('Convite do primeiro administrador emitido', 'Link for the first administrator issued')(l),
  'installation.begun': (_, l) => say('Instalação iniciada', 'Installation begun')(l),
} satisfies Sentences
