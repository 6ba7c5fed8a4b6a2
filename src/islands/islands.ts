import { AutosaveForm } from './autosave-form.ts'
import { CharCount } from './char-count.ts'
import { ConfirmLeave } from './confirm-leave.ts'
import { ErrorFocus } from './error-focus.ts'

customElements.define('autosave-form', AutosaveForm)
customElements.define('char-count', CharCount)
customElements.define('confirm-leave', ConfirmLeave)
customElements.define('error-focus', ErrorFocus)
