import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import * as z from 'zod'
import { version } from '../../../package.json'
import { atLeast } from '../../core/checks/post/severity'
import { shippedModel } from '../../core/claims/shipped-model'
import { answeredClaimSchema, answeredFindingSchema } from '../../core/export/answer-schema'
import { streamAnswer } from '../../core/export/stream-answer'
import { articleFromFields } from '../../core/import/article-from-fields'
import { type Severity, severities } from '../../core/model/finding'
import type { ViewSettings } from '../../core/review/view-as-set'
import type { Checker } from '../checker'
import { longestText } from '../longest-text'
import { rememberedFindings } from './remembered-findings'

export interface McpOptions {
  readonly checker: Checker
  /** The mildest that is given to who asks for none by name; all where left out. */
  readonly settings: ViewSettings & { readonly severity?: Severity }
}

/** Articles whose findings can be asked about. */
const remembered = 50

/** Speaks the Model Context Protocol over standard input and output. @returns once it listens */
export async function startMcpServer({ checker, settings }: McpOptions): Promise<McpServer> {
  const server = new McpServer({ name: 'corrigenda', version })
  const { remember, explain } = rememberedFindings(remembered)

  server.registerTool(
    'check_article',
    {
      title: 'Check an article',
      description:
        'Checks a news article for figures, dates, names and quotations that contradict each other, by arithmetic and ' +
        'comparison, without a network. Offsets are half-open, in UTF-16 code units of the field as given. A finding of ' +
        'severity “agrees” is a relation that holds. Articles in other languages than English are not checked.',
      inputSchema: {
        text: z
          .string()
          .min(1)
          .max(longestText)
          .describe('The body of the article, paragraphs parted by blank lines'),
        title: z.string().max(1_000).optional().describe('Its headline'),
        publishedOn: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/)
          .optional()
          .describe('The day of publication, YYYY-MM-DD; “on Thursday” is held against it'),
        severity: z
          .enum(severities)
          .optional()
          .describe(
            'The mildest that is given; where left out, what the project says, else agrees, which is everything'
          ),
        claims: z.boolean().optional().describe('Give the statements that can be checked as well')
      },
      outputSchema: {
        findings: z.array(answeredFindingSchema),
        claims: z.array(answeredClaimSchema).optional()
      },
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false }
    },
    async (
      { text, title, publishedOn, severity = settings.severity ?? 'agrees', claims = false },
      { signal }
    ) => {
      const article = articleFromFields({
        id: 'article',
        text,
        ...(title ? { title } : {}),
        ...(publishedOn ? { publishedOn } : {})
      })
      const checked = await checker.check(article, settings, signal)
      if (!checked.ok) return refused(checked.error.message)
      const { analysis } = checked.value
      const shown = { article, analysis: { ...analysis, findings: atLeast(analysis.findings, severity) } }
      remember(shown)
      const answer = streamAnswer(article, shown.analysis, { model: shippedModel, sentences: false })
      return structured({ findings: answer.findings, ...(claims ? { claims: answer.claims } : {}) })
    }
  )

  server.registerTool(
    'explain_finding',
    {
      title: 'Explain a finding',
      description:
        'Tells a finding of check_article in full: what the check looks for, what such mistakes come from, the sentence ' +
        'of every place it rests on, each repair, and texts on which the check speaks or stays silent.',
      inputSchema: { id: z.string().max(100).describe('The id of a finding that check_article gave') },
      outputSchema: {
        check: z.string(),
        severity: z.enum(severities),
        message: z.string(),
        summary: z.string(),
        why: z.string(),
        places: z.array(z.object({ quote: z.string(), role: z.string(), sentence: z.string() })),
        repairs: z.array(z.string()),
        examples: z.array(z.object({ text: z.string(), finds: z.boolean(), because: z.string() }))
      },
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false }
    },
    async ({ id }) => {
      const explanation = explain(id)
      return explanation
        ? structured({ ...explanation })
        : refused(
            `No finding “${id}” is known here. Check the article with check_article, and take an id from there.`
          )
    }
  )

  await server.connect(new StdioServerTransport())
  return server
}

/** Clients that read no structure are given the same as text. */
const structured = (value: Record<string, unknown>): CallToolResult => ({
  structuredContent: value,
  content: [{ type: 'text', text: JSON.stringify(value) }]
})

const refused = (text: string): CallToolResult => ({ isError: true, content: [{ type: 'text', text }] })
