/** Endpoints of the knowledge base; texts and files leave as those of documents do. */
import { route } from '../../kernel/http/bind.ts'
import { forgetUpload, serveArticle, serveArticleFile } from './serve-article.ts'
import { downloadArticleFile, listArticles, openArticle, showArticle, viewArticle } from './show-articles.ts'
import { releaseArticle, revokeArticle, saveArticle, startArticle } from './write-article.ts'

export const knowledgeRoutes = [
  route(listArticles),
  route(startArticle),
  route(showArticle),
  route(openArticle),
  route(saveArticle, async ({ input, world }) => {
    if (typeof input.file !== 'string') await forgetUpload(world, input.file.uploadId)
  }),
  route(releaseArticle),
  route(revokeArticle),
  route(viewArticle, ({ reply, output }) => serveArticle(reply, output)),
  route(downloadArticleFile, ({ request, reply, input, output, world }) =>
    serveArticleFile(request, reply, world, { ...output, save: input.save === 'true' }),
  ),
]
