/** How does what a unit notes, marks, plans and arranges read? */
import { day, type Sentences, say } from './words.ts'

export const unitWorkSentences = {
  'calendar-feed.created': (_, l) => say('Endereço particular de calendário criado', 'Private calendar address made')(l),
  'calendar-feed.revoked': (_, l) => say('Endereço particular de calendário encerrado', 'Private calendar address ended')(l),
  'send-group.changed': (_, l) => say('Grupo de envio alterado', 'Send group changed')(l),
  'process.checkpoint-set': (d, l) =>
    d.checkpoint
      ? say(`Ponto de controle: ${d.checkpoint}`, `Control point: ${d.checkpoint}`)(l)
      : say('Ponto de controle retirado', 'Control point taken away')(l),
  'process.deadline-changed': (d, l) => {
    const words = {
      set: [`Prazo da unidade definido para ${day(d.dueOn)}`, `Deadline of the unit set for ${day(d.dueOn)}`],
      concluded: [`Prazo da unidade de ${day(d.dueOn)} concluído`, `Deadline of the unit of ${day(d.dueOn)} concluded`],
      removed: [`Prazo da unidade de ${day(d.dueOn)} excluído`, `Deadline of the unit of ${day(d.dueOn)} removed`],
    } as const
    const [pt, en] = words[d.change]
    return say(pt, en)(l)
  },
  'process.noted': (d, l) =>
    ({
      added: say('Anotação incluída', 'Note added'),
      changed: say('Anotação alterada', 'Note changed'),
      removed: say('Anotação removida', 'Note removed'),
    })[d.change](l) + (d.change !== 'removed' && d.priority ? say(' (prioridade)', ' (priority)')(l) : ''),
  'process.marked': (d, l) =>
    ({
      added: say(`Marcador “${d.marker}” incluído`, `Marker “${d.marker}” added`),
      changed: say(`Texto do marcador “${d.marker}” alterado`, `Text of marker “${d.marker}” changed`),
      removed: say(`Marcador “${d.marker}” removido`, `Marker “${d.marker}” removed`),
    })[d.change](l) + (d.text ? `: ${d.text}` : ''),
  'process.marked-personally': (_, l) => say('Marcador pessoal alterado', 'Personal marker changed')(l),
  'process.followed': (d, l) =>
    ({
      added: say('Acompanhamento especial incluído', 'Follow-up added'),
      changed: say('Acompanhamento especial alterado', 'Follow-up changed'),
      removed: say('Acompanhamento especial removido', 'Follow-up removed'),
    })[d.change](l) + (d.group ? ` (${d.group})` : ''),
  'process.kept': (d, l) =>
    ({
      added: say('Incluído nos favoritos da unidade', 'Added to the favorites of the unit'),
      changed: say('Favorito da unidade alterado', 'Favorite of the unit changed'),
      removed: say('Retirado dos favoritos da unidade', 'Taken from the favorites of the unit'),
    })[d.change](l) + (d.documentNumber ? say(`: documento ${d.documentNumber}`, `: document ${d.documentNumber}`)(l) : ''),
  'process.unread-set': (d, l) =>
    (d.unread ? say('Marcado como não lido para si', 'Set as unread for oneself') : say('Não lido desfeito', 'No longer unread'))(l),
  'process.attention-cleared': (_, l) => say('Sinais de atenção vistos pela unidade', 'Attention signs seen by the unit')(l),
  'comment.changed': (_, l) => say('Comentário alterado', 'Comment changed')(l),
  'desk-view.changed': (_, l) => say('Visão do controle de processos alterada', 'View of the desk changed')(l),
  'desk.arranged': (_, l) => say('Controle de processos arrumado', 'Desk arranged')(l),
  'marker.changed': (_, l) => say('Marcador da unidade alterado', 'Marker of the unit changed')(l),
  'work-plan.set': (d, l) =>
    d.plan
      ? say(`Plano de trabalho: ${d.plan}`, `Work plan: ${d.plan}`)(l)
      : say('Plano de trabalho retirado do processo', 'Work plan taken off the process')(l),
  'work-item.told': (d, l) => say(`Item “${d.item}” do plano de trabalho atualizado`, `Item “${d.item}” of the work plan updated`)(l),
  'work-item.document': (d, l) =>
    d.change === 'added'
      ? say(`Documento ${d.documentNumber} ligado ao item “${d.item}”`, `Document ${d.documentNumber} linked to item “${d.item}”`)(l)
      : say(
          `Documento ${d.documentNumber} desligado do item “${d.item}”`,
          `Document ${d.documentNumber} unlinked from item “${d.item}”`,
        )(l),
  'note-group.changed': (_, l) => say('Grupo da unidade alterado', 'Group of the unit changed')(l),
  'knowledge.saved': (d, l) => say(`Base de conhecimento “${d.title}” salva`, `Article “${d.title}” saved`)(l),
  'knowledge.released': (d, l) => say(`Base de conhecimento ${d.articleId} liberada`, `Article ${d.articleId} released`)(l),
  'knowledge.withdrawn': (d, l) => say(`Base de conhecimento ${d.articleId} retirada`, `Article ${d.articleId} withdrawn`)(l),
  'dashboard.changed': (_, l) => say('Painel de controle alterado', 'Control panel changed')(l),
} satisfies Sentences
