/**
 * How is a PDF drawn? By pdf.js in our own page: only the parts of the file that are read travel, no script of the file runs, and the
 * worker, fonts and decoders come from this server.
 */
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import type { L10n } from 'pdfjs-dist/types/web/l10n.js'
import 'pdfjs-dist/web/pdf_viewer.css'

pdfjs.GlobalWorkerOptions.workerSrc = workerAddress
/** Where web/vite.config.ts puts the parts that pdf.js fetches when a file needs them. */
const parts = `/assets/pdfjs-${pdfjs.version}`
const rangeBytes = 256 * 1024

export interface PdfEvents {
  onPage: (page: number) => void
  onScale: (scale: number) => void
  onMatches: (current: number, total: number) => void
}

export type FindStep = 'again' | 'next' | 'previous'

export interface PdfSession {
  pages: number
  goTo: (page: number) => void
  /** A factor, or as wide as there is room. */
  scale: (scale: number | 'page-width') => void
  rotate: () => void
  find: (text: string, step: FindStep) => void
  close: () => void
}

/** pdf.js asks for its own words; ours stand in the page, so there is nothing to translate. */
const silent = {
  getLanguage: () => 'pt-br',
  getDirection: () => 'ltr',
  get: async () => '',
  translate: async () => {},
  translateOnce: async () => {},
  destroy: async () => {},
  pause: () => {},
  resume: () => {},
} as unknown as L10n

/** Draws into `container`, which must be positioned. Rejects when the file cannot be read; `pageLabel` names each page aloud. */
export async function openPdf(
  container: HTMLDivElement,
  source: string,
  pageLabel: (page: number) => string,
  events: PdfEvents,
): Promise<PdfSession> {
  const { EventBus, FindState, PDFFindController, PDFLinkService, PDFViewer, LinkTarget } = await import(
    'pdfjs-dist/legacy/web/pdf_viewer.mjs'
  )
  const loading = pdfjs.getDocument({
    url: source,
    rangeChunkSize: rangeBytes,
    disableAutoFetch: true,
    disableStream: true,
    isEvalSupported: false,
    enableXfa: false,
    cMapUrl: `${parts}/cmaps/`,
    standardFontDataUrl: `${parts}/standard_fonts/`,
    wasmUrl: `${parts}/wasm/`,
    iccUrl: `${parts}/iccs/`,
  })
  const file = await loading.promise
  const eventBus = new EventBus()
  const linkService = new PDFLinkService({ eventBus, externalLinkTarget: LinkTarget.BLANK, externalLinkRel: 'noopener noreferrer' })
  const findController = new PDFFindController({ eventBus, linkService })
  const viewer = new PDFViewer({
    container,
    eventBus,
    linkService,
    findController,
    l10n: silent,
    textLayerMode: 1,
    annotationMode: pdfjs.AnnotationMode.ENABLE,
    annotationEditorMode: pdfjs.AnnotationEditorType.DISABLE,
    imageResourcesPath: '',
  })
  const begun = new Promise<void>((resolve) => {
    eventBus.on('pagesinit', () => {
      viewer.currentScaleValue = 'page-width'
      resolve()
    })
  })
  eventBus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => events.onPage(pageNumber))
  eventBus.on('scalechanging', ({ scale }: { scale: number }) => events.onScale(scale))
  const tell = (count: { current: number; total: number }) => events.onMatches(count.current, count.total)
  eventBus.on('updatefindmatchescount', ({ matchesCount }: { matchesCount: { current: number; total: number } }) => tell(matchesCount))
  eventBus.on('updatefindcontrolstate', (found: { state: number; matchesCount: { current: number; total: number } }) => {
    if (found.state !== FindState.PENDING) tell(found.matchesCount)
  })
  linkService.setDocument(file)
  linkService.setViewer(viewer)
  viewer.setDocument(file)
  await begun
  for (let page = 1; page <= file.numPages; page++) viewer.getPageView(page - 1)?.div?.setAttribute('aria-label', pageLabel(page))

  return {
    pages: file.numPages,
    goTo: (page) => {
      viewer.currentPageNumber = Math.min(file.numPages, Math.max(1, page))
    },
    scale: (scale) => {
      viewer.currentScaleValue = String(scale)
    },
    rotate: () => {
      viewer.pagesRotation = (viewer.pagesRotation + 90) % 360
    },
    find: (query, step) => {
      eventBus.dispatch('find', {
        source: null,
        type: step === 'again' ? '' : 'again',
        query,
        caseSensitive: false,
        entireWord: false,
        matchDiacritics: false,
        highlightAll: true,
        findPrevious: step === 'previous',
      })
    },
    close: () => {
      linkService.setDocument(null)
      viewer.cleanup()
      void loading.destroy()
    },
  }
}
