import { useState } from 'react'
import { type DeskExam, isDamaged } from '../../../core/model/exam'
import { useActions } from '../state/use-desk'
import { strings } from '../ui/strings'

const { recovery } = strings

type Step =
  | { readonly at: 'offer' | 'looking' | 'restoring' }
  | { readonly at: 'looked'; readonly exam: DeskExam }
  | { readonly at: 'failed'; readonly message: string }

/** Failures that a look through the desk's files may help with. */
export const isRecoverable = (code: string): boolean =>
  code === 'desk-damaged' || code === 'article-damaged' || code === 'article-missing'

/**
 * Offers the last good state of what could not be read: shows what would be put in its place and what that would cost,
 * and does it when told to.
 */
export const Recovery = () => {
  const [step, setStep] = useState<Step>({ at: 'offer' })
  const { examineDesk, repairDesk } = useActions()

  const look = async () => {
    setStep({ at: 'looking' })
    const exam = await examineDesk()
    setStep(exam.ok ? { at: 'looked', exam: exam.value } : { at: 'failed', message: exam.error.message })
  }
  const restore = async () => {
    setStep({ at: 'restoring' })
    const exam = await repairDesk()
    if (!exam.ok) setStep({ at: 'failed', message: exam.error.message })
    else if (isDamaged(exam.value)) setStep({ at: 'looked', exam: exam.value })
  }

  switch (step.at) {
    case 'offer':
      return (
        <button type="button" className="button button-main recovery-offer" onClick={() => void look()}>
          {recovery.look}
        </button>
      )
    case 'looking':
    case 'restoring':
      return <p role="status">{recovery[step.at]}</p>
    case 'failed':
      return <p role="alert">{step.message}</p>
    case 'looked':
      return <Looked exam={step.exam} onRestore={restore} />
  }
}

interface LookedProps {
  readonly exam: DeskExam
  readonly onRestore: () => Promise<void>
}

const Looked = ({ exam, onRestore }: LookedProps) => {
  const damaged = exam.problems.filter(({ severity }) => severity === 'damage')
  const canRestore = !exam.repaired && damaged.some(({ repair }) => repair !== null)
  return (
    <section className="recovery" aria-label={recovery.label}>
      <h2>{recovery.found(damaged.length)}</h2>
      <ul>
        {damaged.map(({ file, what, repair }) => (
          <li key={file}>
            <code>{file}</code>
            <p>{what}</p>
            {repair !== null && <p className="recovery-repair">{repair}</p>}
          </li>
        ))}
      </ul>
      {canRestore && (
        <button type="button" className="button button-main" onClick={() => void onRestore()}>
          {recovery.restore}
        </button>
      )}
      <p className="recovery-kept">{canRestore ? recovery.kept : recovery.byHand}</p>
    </section>
  )
}
