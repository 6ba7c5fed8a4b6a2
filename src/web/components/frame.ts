/** The languages of the interface. */
export type PageLanguage = 'nl' | 'en'

/** One link of a menu; `current` draws the bar under it. */
export interface NavItem {
  readonly href: string
  readonly label: string
  readonly current: boolean
}

/** Where the kind of source of a rule stands: law, own rule, example, or a proposal of Weegschaal. */
export type SourceKind = 'law' | 'ownRule' | 'example' | 'proposal'

/** The finished strings of the shell, in the language of the page. */
export interface FrameWords {
  /** `Ga naar de inhoud` */
  readonly skipLink: string
  /** `Weegschaal` */
  readonly productName: string
  /** Name of the main menu: `Hoofdmenu` */
  readonly menu: string
  /** Name of the trail: `Kruimelpad` */
  readonly crumbs: string
  readonly signIn: string
  readonly signOut: string
  /** `Uw account` */
  readonly account: string
  /** Button to the other language, written in that language: `English` */
  readonly otherLanguage: string
  /** `Dit is een voorbeeld. Deze gemeente bestaat niet.` */
  readonly demoBanner: string
  /** `Kies een andere persoon`, link to the list of people of the example. */
  readonly demoSwitch: string
  /** One sentence at the foot: whose Weegschaal this is. */
  readonly footerLine: string
  /** Name of the menu at the foot: `Over deze website` */
  readonly footerMenu: string
  readonly accessibility: string
  readonly help: string
  readonly publicPortal: string
  /** Link to the list of organisations, on a website that several share. */
  readonly organisations: string
  /** Before the title of a page with errors and before each error: `Fout:` */
  readonly errorPrefix: string
  /** Heading of the error summary: `Er klopt iets nog niet` */
  readonly errorTitle: string
  /** After the label of a field that may stay empty: `(niet verplicht)` */
  readonly optional: string
  /** After the label of a field that another answer asks for: `(alleen dan nodig)` */
  readonly onlyThen: string
  /** First, empty choice of a list: `Maak een keuze` */
  readonly choose: string
  /** `Voorlopige regel van Weegschaal` */
  readonly provisionalRule: string
  readonly sourceKinds: Readonly<Record<SourceKind, string>>
  /** With `{count}`: `U kunt nog {count} tekens typen` */
  readonly charactersLeft: string
  /** With `{count}`: `U hebt {count} tekens te veel` */
  readonly charactersOver: string
  /** Before what somebody else saved meanwhile in the same field: `Nu staat er:` */
  readonly nowThere: string
  /** When the other left that field empty: `Niets` */
  readonly nowEmpty: string
  readonly previousPage: string
  readonly nextPage: string
  /** Name of the page menu under a list: `Bladeren` */
  readonly pages: string
}

/** Addresses of the built style sheet, fonts and browser code. */
export interface FrameAssets {
  readonly css: string
  readonly fonts: readonly string[]
  readonly scripts: readonly string[]
  /** The mark of the product in the tab of the browser. */
  readonly icon?: string
}

/** Everything the shell of a page shows besides the page itself. */
export interface Frame {
  readonly organisationName: string
  readonly lang: PageLanguage
  readonly theme: string
  readonly demo: boolean
  /** Several organisations are found on this website. */
  readonly shared: boolean
  readonly user: { readonly name: string; readonly description: string } | null
  readonly nav: readonly NavItem[]
  readonly path: string
  readonly words: FrameWords
  readonly flash: string | null
  readonly assets: FrameAssets
}
