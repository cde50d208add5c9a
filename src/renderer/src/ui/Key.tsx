/** A key as printed on the keyboard. Decoration: the button it stands in says the rest. */
export const Key = ({ name }: { readonly name: string }) => (
  <span className="key" aria-hidden="true">
    {name}
  </span>
)
