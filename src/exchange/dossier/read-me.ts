import type { Dossier } from './dossier.ts'

/** What someone reads who opens the archive without Weegschaal. In both languages, because nobody is there to ask. */
export const readMe = (dossier: Dossier): string => `Dossier van een algoritme, uit Weegschaal
=========================================

Algoritme:     ${oneLine(dossier.algorithm.name)}
Organisatie:   ${oneLine(dossier.organisation.name)}
Gemaakt op:    ${dossier.exportedAt}

Wat zit hierin?
- documents/      de stukken als PDF, en de bestanden die erbij horen
- records/        alle gegevens van het dossier, een bestand per soort
- snapshots/      wat er op tafel lag toen erover is besloten, bevroren
- chain.txt       het logboek: nummer, controlegetal van de regel, controlegetal van de keten
- events.jsonl    de regels van het logboek die bij dit dossier horen
- manifest.json   de lijst van alle bestanden, met hun controlegetallen
- SHA256SUMS      dezelfde lijst, voor het programma sha256sum

Klopt het nog?
1. Alle bestanden:   sha256sum --check SHA256SUMS
2. De keten, in een shell:
   previous=$(printf '0%.0s' $(seq 64)); while read -r number text hash ground; do
   [ "$(printf '%s' "$previous$text" | sha256sum | cut -c1-64)" = "$hash" ] || echo "Fout bij $number"
   previous=$hash; last=$number; done < chain.txt; echo "Laatste: $last $previous"
3. Staat in een bevroren tekst "[gewist op ...", dan vroeg een wet daarom. Het controlegetal van
   de tekst is dan dat van de regel "snapshot.erased" in events.jsonl; dat van ervoor staat erbij.
4. Vergelijk een regel van chain.txt met de stand van het logboek op een openbaar stuk
   van die dag. Alleen dat bewijst dat de keten niet later opnieuw is gemaakt.

English: this archive holds everything about one algorithm. Check the files with
"sha256sum --check SHA256SUMS" and the log with the loop above. Compare a line of
chain.txt with the log head printed on a public document.
`

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')
