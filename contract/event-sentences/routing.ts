/** How do sending, receiving, returns, suspension and conclusion read in the history? */
import { day, type Sentences, say } from './words.ts'

export const routingSentences = {
  'process.received': (_, l) => say('Processo recebido na unidade', 'Process received in the unit')(l),
  'process.sent': (d, l) =>
    say(
      `Processo enviado para ${d.toUnits.join(', ')}${d.keptOpen ? ', mantido aberto na unidade' : ''}`,
      `Process sent to ${d.toUnits.join(', ')}${d.keptOpen ? ', kept open in the unit' : ''}`,
    )(l),
  'process.recalled': (d, l) =>
    say(
      `Envio desfeito antes de ser aberto em ${d.fromUnits.join(', ')}`,
      `Sending undone before it was opened in ${d.fromUnits.join(', ')}`,
    )(l),
  'process.concluded': (d, l) =>
    say(
      d.bySending ? 'Conclusão automática do processo na unidade' : 'Processo concluído na unidade',
      d.bySending ? 'Process concluded in the unit by sending' : 'Process concluded in the unit',
    )(l),
  'process.reopened': (_, l) => say('Processo reaberto na unidade', 'Process reopened in the unit')(l),
  'process.suspended': (d, l) => {
    const [until, bound] = [
      d.until ? say(` até ${day(d.until)}`, ` until ${day(d.until)}`)(l) : '',
      d.boundTo ? say(`, vinculado ao processo ${d.boundTo}`, `, bound to process ${d.boundTo}`)(l) : '',
    ]
    return say(`Processo sobrestado${until}${bound}: ${d.reason}`, `Process suspended${until}${bound}: ${d.reason}`)(l)
  },
  'process.suspension-lifted': (d, l) =>
    d.byDay
      ? say('Sobrestamento encerrado na data prevista', 'Suspension ended on its day')(l)
      : say('Sobrestamento retirado', 'Suspension lifted')(l),
  'process.return-demanded': (d, l) =>
    say(
      `Retorno programado para ${day(d.dueOn)}: ${d.ofUnits.join(', ')}`,
      `Return scheduled for ${day(d.dueOn)}: ${d.ofUnits.join(', ')}`,
    )(l),
  'process.return-extended': (d, l) =>
    say(
      `Retorno programado de ${d.ofUnit} prorrogado de ${day(d.from)} para ${day(d.dueOn)}`,
      `Scheduled return from ${d.ofUnit} extended from ${day(d.from)} to ${day(d.dueOn)}`,
    )(l),
  'process.return-removed': (d, l) =>
    say(
      `Retorno programado de ${d.ofUnit} para ${day(d.dueOn)} excluído`,
      `Scheduled return from ${d.ofUnit} for ${day(d.dueOn)} removed`,
    )(l),
  'process.return-met': (d, l) =>
    say(`Retorno programado cumprido: ${d.toUnits.join(', ')}`, `Scheduled return met: ${d.toUnits.join(', ')}`)(l),
  'process.reopening-planned': (d, l) =>
    d.reopenOn
      ? say(`Reabertura programada para ${day(d.reopenOn)}`, `Reopening scheduled for ${day(d.reopenOn)}`)(l)
      : say('Reabertura programada cancelada', 'Scheduled reopening cancelled')(l),
  'process.reopened-by-plan': (d, l) =>
    say(`Processo reaberto em ${d.unit} por reabertura programada`, `Process reopened in ${d.unit} as scheduled`)(l),
  'process.reopened-by-inclusion': (d, l) =>
    say(
      `Processo reaberto em ${d.units.join(', ')} para receber o documento ${d.documentNumber}`,
      `Process reopened in ${d.units.join(', ')} to take document ${d.documentNumber}`,
    )(l),
  'process.reopening-passed': (_, l) => say('Reabertura programada sem efeito', 'Scheduled reopening without effect')(l),
  'process.assigned': (d, l) =>
    (d.to
      ? say(`Processo atribuído para ${d.to}`, `Process assigned to ${d.to}`)
      : say('Atribuição do processo removida', 'Process unassigned'))(l),
} satisfies Sentences
