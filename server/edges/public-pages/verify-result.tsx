/** @jsxRuntime automatic */
/** What came out of the check: one verdict in plain words, then who, what and when, then how we know. */
import type { OpenedByCodes } from '../../domains/signatures/index.ts'
import { addresses } from './addresses.ts'
import { checkSentence } from './check-sentences.ts'
import type { Codes } from './codes.ts'
import { Icon, type IconName } from './icons.tsx'
import { officialTime, zoneName } from './official-time.ts'
import type { Reader } from './reader.ts'

type State = OpenedByCodes['answer']['state']
type Found = NonNullable<OpenedByCodes['answer']['document']>
interface Verdict {
  tone: 'good' | 'careful' | 'bad'
  icon: IconName
  title: string
  text: string
}

export function VerifyResult({ reader, opened, typed }: { reader: Reader; opened: OpenedByCodes; typed: Codes }) {
  const { state, document } = opened.answer
  const { tone, icon, title, text } = verdictOf(reader, state)
  const timeZone = opened.content?.records[0]?.stamp.timeZone ?? 'America/Sao_Paulo'
  return (
    <section className={`card result ${tone}`} aria-labelledby="resultado">
      <div className="verdict">
        <Icon name={icon} size={40} />
        <div>
          <h2 id="resultado">{title}</h2>
          <p>{text}</p>
        </div>
      </div>
      <div className="result-body">
        {document ? <Facts reader={reader} document={document} /> : <Typed reader={reader} typed={typed} />}
        {document ? <Signatures reader={reader} document={document} timeZone={timeZone} /> : null}
        {opened.content ? <Actions reader={reader} codes={{ number: document?.number ?? '', checksum: document?.checksum ?? '' }} /> : null}
        <WhatToDo reader={reader} state={state} />
        {document ? <Findings reader={reader} findings={document.findings} /> : null}
      </div>
    </section>
  )
}

function verdictOf({ say }: Reader, state: State): Verdict {
  switch (state) {
    case 'authentic':
      return {
        tone: 'good',
        icon: 'authentic',
        title: say('Documento autêntico', 'Authentic document'),
        text: say(
          'Foi assinado eletronicamente aqui e não mudou desde a assinatura.',
          'It was signed electronically here and has not changed since.',
        ),
      }
    case 'confidential':
      return {
        tone: 'good',
        icon: 'lock',
        title: say('Documento autêntico e sigiloso', 'Authentic and confidential document'),
        text: say(
          'Foi assinado aqui e não mudou. Por ser sigiloso, o conteúdo e os nomes não aparecem nesta página.',
          'It was signed here and has not changed. Because it is confidential, this page shows neither content nor names.',
        ),
      }
    case 'cancelled':
      return {
        tone: 'bad',
        icon: 'cancelled',
        title: say('Documento cancelado', 'Cancelled document'),
        text: say(
          'O documento existiu, mas o órgão o cancelou: não vale mais.',
          'The document existed, but the agency cancelled it: it is no longer valid.',
        ),
      }
    case 'signatures-cancelled':
      return {
        tone: 'careful',
        icon: 'edited',
        title: say('Assinaturas canceladas', 'Signatures cancelled'),
        text: say(
          'Depois de assinado, este texto foi alterado por uma edição, e as assinaturas desta versão deixaram de valer.',
          'After it was signed, this text was changed by an edit, and the signatures of this version no longer hold.',
        ),
      }
    case 'damaged':
      return {
        tone: 'bad',
        icon: 'warning',
        title: say('Não é possível confirmar a autenticidade', 'Authenticity cannot be confirmed'),
        text: say(
          'O documento existe, mas o que está guardado não confere com o que foi assinado. Não o aceite como prova.',
          'The document exists, but what is stored does not match what was signed. Do not accept it as proof.',
        ),
      }
    case 'not-found':
      return {
        tone: 'careful',
        icon: 'search',
        title: say('Documento não encontrado', 'Document not found'),
        text: say('Não há documento assinado com estes dois códigos juntos.', 'There is no signed document with these two codes together.'),
      }
  }
}

function Facts({ reader: { say }, document }: { reader: Reader; document: Found }) {
  const facts: [string, string][] = [
    [say('Documento', 'Document'), document.title],
    [say('Processo', 'Process'), document.processNumber],
    [say('Órgão', 'Agency'), document.agency],
    [say('Código verificador', 'Verification code'), document.number],
    [say('Código CRC', 'CRC code'), document.checksum],
  ]
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

function Typed({ reader: { say }, typed }: { reader: Reader; typed: Codes }) {
  return (
    <p>
      {say('Você informou o código verificador ', 'You gave the verification code ')}
      <span className="code">{typed.number}</span>
      {say(' e o CRC ', ' and the CRC ')}
      <span className="code">{typed.checksum}</span>.
    </p>
  )
}

function Signatures({ reader, document, timeZone }: { reader: Reader; document: Found; timeZone: string }) {
  const { say } = reader
  const { signatures } = document
  return (
    <>
      <h3>
        {signatures.length === 1
          ? say('Assinado por', 'Signed by')
          : say(`Assinado por ${signatures.length} pessoas`, `Signed by ${signatures.length} people`)}
      </h3>
      <ol className="signers">
        {signatures.map(({ signer, title, unit, at }) => (
          <li key={`${signer} ${at}`}>
            <Icon name="pen" />
            <div>
              <strong>{signer || say('Nome reservado', 'Name withheld')}</strong>
              {title ? <span>{unit ? `${title} · ${unit}` : title}</span> : null}
              <span>
                <time dateTime={at}>{officialTime(reader, at, timeZone)}</time> ({zoneName(reader, timeZone)})
              </span>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

function Actions({ reader: { say }, codes }: { reader: Reader; codes: Codes }) {
  return (
    <div className="actions">
      <a className="button" href={addresses.document(codes)}>
        <Icon name="document" size={20} />
        {say('Ver documento', 'View document')}
      </a>
      <a className="button second" href={addresses.pdf(codes)}>
        <Icon name="download" size={20} />
        {say('Baixar PDF/A assinado', 'Download signed PDF/A')}
      </a>
    </div>
  )
}

function Findings({ reader, findings }: { reader: Reader; findings: Found['findings'] }) {
  const { say } = reader
  const failing = findings.some((f) => !f.ok)
  return (
    <details className="findings" open={failing}>
      <summary>
        {say(`O que foi conferido agora (${findings.length} verificações)`, `What was checked just now (${findings.length} checks)`)}
      </summary>
      <ul>
        {findings.map((finding) => (
          <li key={finding.check} className={finding.ok ? 'holds' : 'fails'}>
            <Icon name={finding.ok ? 'yes' : 'no'} size={18} />
            <span>
              <b>{finding.ok ? say('Confere: ', 'Holds: ') : say('Não confere: ', 'Fails: ')}</b>
              {checkSentence(reader, finding)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function WhatToDo({ reader: { say }, state }: { reader: Reader; state: State }) {
  const advice: Partial<Record<State, string[]>> = {
    authentic: [
      say(
        'Compare o papel ou arquivo que você recebeu com o documento guardado aqui.',
        'Compare the paper or file you received with the document kept here.',
      ),
    ],
    'not-found': [
      say(
        'Confira cada caractere: 0 e O, 1 e I, 8 e B, 5 e S se parecem.',
        'Check each character: 0 and O, 1 and I, 8 and B, 5 and S look alike.',
      ),
      say(
        'O CRC só tem números e letras de A a F: nunca há a letra O.',
        'The CRC has only digits and letters from A to F: there is never a letter O.',
      ),
      say(
        'Use o código verificador do rodapé do documento, não o número do processo.',
        'Use the verification code at the end of the document, not the process number.',
      ),
      say(
        'O documento pode ser de outro órgão: veja o endereço impresso junto aos códigos.',
        'The document may belong to another agency: look at the address printed beside the codes.',
      ),
      say(
        'Se tudo confere e nada aparece, o documento pode ser falso. Procure o órgão que o teria emitido.',
        'If everything is right and nothing appears, the document may be a forgery. Contact the agency said to have issued it.',
      ),
    ],
    cancelled: [
      say(
        'Peça ao órgão a situação atual do processo e o documento que o substituiu, se houver.',
        'Ask the agency for the present state of the process and for the document that replaced it, if any.',
      ),
    ],
    'signatures-cancelled': [
      say(
        'Peça ao órgão a versão assinada mais recente: ela traz outro código CRC.',
        'Ask the agency for the latest signed version: it carries another CRC.',
      ),
    ],
    damaged: [
      say('Guarde o seu exemplar e anote a data e os códigos.', 'Keep your copy and note the date and the codes.'),
      say(
        'Avise o órgão: ele pode recuperar o original a partir das cópias de segurança.',
        'Tell the agency: it can recover the original from its backups.',
      ),
    ],
    confidential: [say('Quem é parte no processo pode pedir acesso ao órgão.', 'A party to the process may ask the agency for access.')],
  }
  const lines = advice[state] ?? []
  return (
    <>
      <h3>{say('O que fazer', 'What to do')}</h3>
      <ul className="advice">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
