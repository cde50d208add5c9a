import { useEffect } from 'react'
import { useShell } from '../state/use-shell'

/** Puts what the style sheets go by on the root: contrast, as set or as the system asks, and the size of the text. */
export const useAppearance = (): void => {
  const contrast = useShell(({ settings }) => settings.contrast)
  const textSize = useShell(({ settings }) => settings.textSize)
  useEffect(() => {
    const root = document.documentElement
    const asked = window.matchMedia('(prefers-contrast: more)')
    const apply = (): void => {
      root.dataset.contrast = contrast === 'more' || asked.matches ? 'more' : 'usual'
    }
    apply()
    asked.addEventListener('change', apply)
    return () => asked.removeEventListener('change', apply)
  }, [contrast])
  useEffect(() => {
    document.documentElement.style.setProperty('--text-scale', String(textSize / 100))
  }, [textSize])
}
