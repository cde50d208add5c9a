import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { answerSchema } from '../../../src/core/export/answer-schema'

it('docs/schema/answer.json is what is answered; vitest -u writes it anew', async () => {
  const schema = z.toJSONSchema(answerSchema)
  const file = resolve(import.meta.dirname, '../../../docs/schema/answer.json')
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(file)
})
