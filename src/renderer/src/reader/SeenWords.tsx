import { unseenIn } from '../../../core/text/unseen'

/**
 * Words of the article as they are: a sign that is not seen is shown by its name, and turns no words after it. The sign
 * itself stays in the page, so that places in the page are places in the text.
 */
export const SeenWords = ({ words }: { readonly words: string }) => {
  const signs = unseenIn(words)
  if (signs.length === 0) return words
  return (
    <>
      {signs.map(({ start, end, name }, i) => (
        <span key={start}>
          {words.slice(signs[i - 1]?.end ?? 0, start)}
          <span className="unseen-sign" data-name={name}>
            {words.slice(start, end)}
          </span>
        </span>
      ))}
      {words.slice(signs.at(-1)!.end)}
    </>
  )
}
