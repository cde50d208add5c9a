import { FilePlus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useDesk } from '../state/use-desk'
import { strings } from '../ui/strings'

/** Shown while files hang over the window: where they would go. The preload takes the drop itself. */
export const DropVeil = () => {
  const desk = useDesk(({ desk }) => (desk.phase === 'ready' ? desk.view.name : null))
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const enter = (event: DragEvent) => setOver(event.dataTransfer?.types.includes('Files') ?? false)
    // Between two elements of the page there is a next one; at its edge there is none.
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const end = () => setOver(false)
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', end)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', end)
    }
  }, [])
  if (!isOver || desk === null) return null
  return (
    <div className="drop-veil" role="status">
      <div className="drop-veil-card">
        <FilePlus size={26} strokeWidth={1.6} aria-hidden="true" />
        <strong>{strings.adding.drop(desk)}</strong>
        <span>{strings.adding.dropKinds}</span>
      </div>
    </div>
  )
}
