/** A record of a publishing system's interface, with its title, text, day and names where other records have theirs. */
export function plainRecord(record: Record<string, unknown>): Record<string, unknown> {
  const { fields, attributes, headlines, content_elements: elements, credits } = record
  // The Guardian's interface keeps what is wanted under “fields”, others under “attributes”.
  const inner = isRecord(fields) ? fields : isRecord(attributes) ? attributes : null
  const own = inner ? { ...inner, ...without(record, ['fields', 'attributes']) } : record
  if (!Array.isArray(elements)) return own
  return {
    ...without(own, ['content_elements', 'headlines', 'credits']),
    ...(isRecord(headlines) ? { headline: headlines.basic } : {}),
    ...(isRecord(credits) ? { byline: credits.by } : {}),
    body: elements.flatMap((each) => (isRecord(each) ? [elementHtml(each)] : [])).join('\n')
  }
}

/** An element of an Arc story as HTML. */
function elementHtml(element: Record<string, unknown>): string {
  const words = (value: unknown) => (typeof value === 'string' ? value : '')
  switch (element.type) {
    case 'header':
      return `<h2>${words(element.content)}</h2>`
    case 'list':
      return `<ul>${recordsOf(element.items)
        .map((item) => (item.type === 'list' ? elementHtml(item) : `<li>${words(item.content)}</li>`))
        .join('')}</ul>`
    case 'quote':
      return `<blockquote>${recordsOf(element.content_elements).map(elementHtml).join('')}</blockquote>`
    case 'table':
      return `<table>${[element.header, ...(Array.isArray(element.rows) ? element.rows : [])]
        .map(
          (row) =>
            `<tr>${recordsOf(row)
              .map((cell) => `<td>${words(cell.content)}</td>`)
              .join('')}</tr>`
        )
        .join('')}</table>`
    case 'image':
      return `<figure><figcaption>${words(element.caption)}</figcaption></figure>`
    case 'raw_html':
      return words(element.content)
    default:
      return `<p>${words(element.content)}</p>`
  }
}

const recordsOf = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : []

const without = (record: Record<string, unknown>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)))

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
