/** A contract for a high-risk AI system, as a service, of a supplier who is its provider and processes personal data. */
const USUAL: Readonly<Record<string, string>> = {
  inkoopvorm: 'aanpassing',
  'soort-toepassing': 'ai-systeem',
  risicogroep: 'hoog-risico-ai-systeem',
  bijlage: 'iii-5a',
  'rol-opdrachtgever': '[gebruiksverantwoordelijke]',
  'rol-opdrachtnemer': 'aanbieder',
  persoonsgegevens: 'true',
  'avg-rol-opdrachtnemer': 'verwerker',
  levering: 'saas',
  ingebruikname: '2028-01-01',
  'looptijd-tot': '2032-01-01',
};

/** The contract with one lid in an article of its own. A profile value is YAML; empty leaves its key out. */
export function highRisk(lid: string, over: Readonly<Record<string, string>> = {}, title = 'Verplichtingen'): string {
  const facts = Object.entries({ ...USUAL, ...over }).filter(([, value]) => value !== '');
  const profile = facts.map(([key, value]) => `  ${key}: ${value}\n`).join('');
  const english = isEnglish(lid);
  const opening = english
    ? '# Agreement\n\n## Article 1. Subject\n\n1. The Contractor shall deliver the AI system.\n'
    : '# Overeenkomst\n\n## Artikel 1. Voorwerp\n\n1. Opdrachtnemer levert het AI-systeem.\n';
  const heading = english
    ? 'Article 2. ' + (title === 'Verplichtingen' ? 'Obligations' : title)
    : `Artikel 2. ${title}`;
  return `---\ncontractkader:\n${profile}---\n\n${opening}\n## ${heading}\n\n1. ${lid}\n`;
}

function isEnglish(text: string): boolean {
  return /\b(the|shall|is|are|for|after)\b/i.test(text) && !/\b(de|het|een|worden)\b/i.test(text);
}
