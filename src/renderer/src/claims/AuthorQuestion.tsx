import { MessageCircleQuestion } from 'lucide-react'
import { useState } from 'react'
import { reviewIn } from '../state/desk-state'
import { useActions, useDesk } from '../state/use-desk'
import { Key } from '../ui/Key'
import { strings } from '../ui/strings'
import { ReviewField } from './ReviewField'

/** What the author is asked of a claim, and what was answered; a button where nothing is asked. */
export const AuthorQuestion = ({ claimId }: { readonly claimId: string }) => {
  const hasQuestion = useDesk((state) => reviewIn(state, claimId).question !== '')
  const hasAnswer = useDesk((state) => reviewIn(state, claimId).answer !== '')
  const isAsked = useDesk(({ asked }) => asked === 'question')
  const [isOpen, setOpen] = useState(false)
  const { show } = useActions()
  if (isAsked && !isOpen) setOpen(true)
  if (!hasQuestion && !hasAnswer && !isOpen && !isAsked)
    return (
      <button
        type="button"
        className="button button-quiet ask-author"
        onClick={() => show({ asked: 'question' })}
      >
        <MessageCircleQuestion size={14} aria-hidden="true" />
        {strings.detail.ask}
        <Key of="question" />
      </button>
    )
  return (
    <>
      <ReviewField
        claimId={claimId}
        field="question"
        placeholder={strings.detail.questionPlaceholder}
        onLeave={() => setOpen(false)}
      />
      {(hasQuestion || hasAnswer) && (
        <ReviewField claimId={claimId} field="answer" placeholder={strings.detail.answerPlaceholder} />
      )}
    </>
  )
}
