/** A subtraction set down as on paper; any other working as it is. */
export const HeldSum = ({ working }: { readonly working: string }) => {
  const sum = /^(\S+) − (\S+) = (\S+)$/.exec(working)
  if (!sum) return <p className="held-working">{working}</p>
  const [, minuend, subtrahend, difference] = sum
  return (
    <p className="held-sum" role="img" aria-label={working}>
      <span>{minuend}</span>
      <span>− {subtrahend}</span>
      <b>{difference}</b>
    </p>
  )
}
