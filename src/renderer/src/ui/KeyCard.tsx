import { KeyTable } from './KeyTable'
import { strings } from './strings'

/** The keys of the desk, shown while there is no article to work on. */
export const KeyCard = () => (
  <section className="key-card" aria-labelledby="key-card-title">
    <h2 id="key-card-title">{strings.keys.title}</h2>
    <KeyTable />
    <p>{strings.keys.again}</p>
  </section>
)
