import { strings } from './strings'

/** The keys of the desk, shown while there is no article to work on. */
export const KeyCard = () => (
  <section className="key-card" aria-labelledby="key-card-title">
    <h2 id="key-card-title">{strings.keys.title}</h2>
    <dl>
      {strings.keys.rows.map(({ keys, does }) => (
        <div key={does} className="key-row">
          <dt>
            {keys.map((key) => (
              <kbd key={key} className="key">
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
    <p>{strings.keys.again}</p>
  </section>
)
