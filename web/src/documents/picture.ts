/** How does a picture of the text reach the server? As base64; what is too large is refused before it travels. */
import { uploadImage } from '@lavra/contract/documents.ts'
import { ApiError } from '../api/api-error.ts'
import { call } from '../api/call.ts'

const limitMegabytes = 10

/** @param use for a letterhead, a drawing (SVG) may come too */
export async function storePicture(file: File, use: 'text' | 'letterhead' = 'text'): Promise<{ sha256: string }> {
  if (file.size > limitMegabytes * 1024 * 1024) throw new ApiError('file-too-large', 422, { limit: String(limitMegabytes) })
  return call(uploadImage, { data: await base64Of(file), use })
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(new ApiError('image-broken', 422))
    reader.readAsDataURL(file)
  })
}
