/**
 * How does one file travel? By tus, in pieces: a lost network or a reloaded page costs the piece that was on its way. Where a file has
 * got to is remembered in this browser by its name, size and date, per person and process, until it is included or given up.
 */
import { Upload } from 'tus-js-client'
import type { ApiError } from '../api/api-error.ts'
import { requestHeaders } from '../api/call.ts'
import { waitForSignIn } from '../api/sign-in-gate.ts'
import { problemOf, uploadIdOf } from './upload-answer.ts'

const pieceBytes = 8 * 1024 * 1024
/** A hiccup is not worth a word; after these pauses the person is told. */
const pauses = [0, 1_000]
/** The network may come back without the browser noticing. */
const lookAgainMs = 5_000

export interface UploadHooks {
  onProgress(sent: number): void
  /** The network is gone; it goes on by itself. */
  onWaiting(): void
  onArrived(uploadId: string): void
  onRefused(error: ApiError): void
}

export interface RunningUpload {
  /** Stops and forgets the file; `arrived` bytes on the server expire by themselves. */
  giveUp(): void
  /** Stops; choosing the file again goes on from here. */
  stop(): void
  /** It has become a document. */
  forget(): void
}

/** Begins at once, where an earlier attempt of the same file ended. `owner`: whose and for which process. */
export function startUpload(file: File, owner: string, hooks: UploadHooks): RunningUpload {
  let isStopped = false
  let isRunning = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const upload = new Upload(file, {
    endpoint: '/api/uploads',
    chunkSize: pieceBytes,
    retryDelays: pauses,
    metadata: { filename: file.name, filetype: file.type },
    fingerprint: async () => ['lavra', owner, file.name, file.size, file.lastModified].join('/'),
    onBeforeRequest: (request) => {
      for (const [name, value] of Object.entries(requestHeaders())) request.setHeader(name, value)
    },
    onProgress: (sent) => !isStopped && hooks.onProgress(sent),
    onShouldRetry: (error) => mayPass(error.originalResponse?.getStatus() ?? 0),
    onSuccess: () => !isStopped && hooks.onArrived(uploadIdOf(upload.url ?? '')),
    onError: (error) => {
      isRunning = false
      if (isStopped) return
      const response = 'originalResponse' in error ? error.originalResponse : null
      const refused = problemOf(response?.getStatus() ?? 0, response?.getBody() ?? '')
      if (refused.status === 401) return void waitForSignIn().then(goOn, () => hooks.onRefused(refused))
      if (mayPass(refused.status)) {
        hooks.onWaiting()
        timer = setTimeout(goOn, lookAgainMs)
        return
      }
      forget()
      hooks.onRefused(refused)
    },
  })

  function goOn(): void {
    clearTimeout(timer)
    if (isStopped || isRunning) return
    isRunning = true
    upload.start()
  }
  function forget(): void {
    const { urlStorage } = upload.options
    upload
      .findPreviousUploads()
      .then((known) => Promise.all(known.map(({ urlStorageKey }) => urlStorage?.removeUpload(urlStorageKey))))
      .catch(() => undefined)
  }
  function stop(): void {
    isStopped = true
    clearTimeout(timer)
    removeEventListener('online', goOn)
    upload.abort().catch(() => undefined)
  }

  addEventListener('online', goOn)
  upload
    .findPreviousUploads()
    .catch(() => [])
    .then(([before]) => {
      if (before) upload.resumeFromPreviousUpload(before)
      goOn()
    })
  return {
    stop,
    forget,
    giveUp: () => {
      stop()
      forget()
    },
  }
}

/** No answer, an overloaded server, or two requests that met: all may pass. */
const mayPass = (status: number) => status === 0 || status >= 500 || status === 409 || status === 423 || status === 429
