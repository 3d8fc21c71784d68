/** The procurements for which contracts are assembled: every combination, or some that show every value. */

export interface Procurement {
  readonly name: string;
  /** Lines of the profile. */
  readonly lines: readonly string[];
}

const forms = ['kant-en-klaar', 'aanpassing', 'ontwikkeling', 'dienst'] as const;

const risks: Readonly<Record<string, readonly string[]>> = {
  'high risk': ['soort-toepassing: ai-systeem', 'risicogroep: hoog-risico-ai-systeem', 'bijlage: iii-5a'],
  'high risk, biometric': ['soort-toepassing: ai-systeem', 'risicogroep: hoog-risico-ai-systeem', 'bijlage: iii-1a'],
  'exception to Annex III': [
    'soort-toepassing: ai-systeem',
    'risicogroep: geen-hoog-risico-ai-systeem',
    'bijlage-iii-uitzondering: true',
  ],
  'general purpose': [
    'soort-toepassing: ai-systeem-voor-algemene-doeleinden',
    'risicogroep: geen-hoog-risico-ai-systeem',
  ],
  'outside the Act': ['soort-toepassing: ai-systeem', 'risicogroep: uitzondering-van-toepassing'],
  algorithm: ['soort-toepassing: algoritme', 'risicogroep: geen-hoog-risico-ai-systeem'],
};

const roles: Readonly<Record<string, readonly string[]>> = {
  'supplier is provider': ['rol-opdrachtgever: [gebruiksverantwoordelijke]', 'rol-opdrachtnemer: aanbieder'],
  'body is provider': [
    'rol-opdrachtgever: [aanbieder, gebruiksverantwoordelijke]',
    'rol-opdrachtnemer: ontwikkelaar-voor-opdrachtgever',
  ],
  'provider is a third party': ['rol-opdrachtgever: [gebruiksverantwoordelijke]', 'rol-opdrachtnemer: distributeur'],
  'supplier of a part': ['rol-opdrachtgever: [aanbieder]', 'rol-opdrachtnemer: leverancier-van-onderdeel'],
  'supplier is deployer': [
    'rol-opdrachtgever: [gebruiksverantwoordelijke]',
    'rol-opdrachtnemer: gebruiksverantwoordelijke',
  ],
};

const data: Readonly<Record<string, readonly string[]>> = {
  'personal data': [
    'persoonsgegevens: true',
    'bijzondere-persoonsgegevens: true',
    'avg-rol-opdrachtnemer: verwerker',
    'doorgifte-buiten-eer: true',
  ],
  'no personal data': [
    'persoonsgegevens: false',
    'bijzondere-persoonsgegevens: false',
    'avg-rol-opdrachtnemer: geen',
    'doorgifte-buiten-eer: false',
  ],
  'joint controllers': [
    'persoonsgegevens: true',
    'bijzondere-persoonsgegevens: false',
    'avg-rol-opdrachtnemer: gezamenlijk',
    'doorgifte-buiten-eer: false',
  ],
};

const others = [
  'bevat-ai-model-voor-algemene-doeleinden: true',
  'besluitvorming: true',
  'impactvol: true',
  'gericht-op-publiek: true',
  'op-de-werkplek: true',
  'levering: saas',
  'open-source: false',
  'systeemrisico: true',
  'ingebruikname: 2028-09-01',
  'looptijd-tot: 2032-09-01',
];

/** Every combination in one language. */
export function allProcurements(language: 'nl' | 'en'): readonly Procurement[] {
  return forms.flatMap((form) =>
    Object.entries(risks).flatMap(([risk, ofRisk]) =>
      Object.entries(roles).flatMap(([role, ofRole]) =>
        Object.entries(data).map(([privacy, ofData]) => {
          const exception = ofRisk.some((line) => line.startsWith('bijlage-iii'))
            ? []
            : ['bijlage-iii-uitzondering: false'];
          return {
            name: `${language}: ${form}, ${risk}, ${role}, ${privacy}`,
            lines: [
              `inkoopvorm: ${form}`,
              ...ofRisk,
              ...exception,
              ...ofRole,
              ...ofData,
              ...others,
              `taal: ${language}`,
            ],
          };
        }),
      ),
    ),
  );
}

/** One in so many of them, spread so that every value comes with most others. */
export function someProcurements(language: 'nl' | 'en', step: number): readonly Procurement[] {
  return allProcurements(language).filter((_, at) => at % step === 0);
}
