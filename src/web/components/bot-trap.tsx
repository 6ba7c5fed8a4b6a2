import type { Translate } from '#src/i18n/text.ts'

/** A box that nobody sees and only a program fills in: what is sent with it is not kept. */
export const BotTrap = ({ t }: { readonly t: Translate }) => (
  <div className="ws-visually-hidden" aria-hidden="true">
    <label htmlFor="website">{t('public.reaction.empty')}</label>
    <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
  </div>
)
